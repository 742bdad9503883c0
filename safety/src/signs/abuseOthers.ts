import { emergencySigns, othersSigns, ownSigns, type SignGroup } from '../sign.ts';
import { BLOWS, WEAPON } from './abuseHarm.ts';
import { FILL, VICTIM } from './abusePeople.ts';

const HER_MAN =
  '((her|his|their|sister|friend|mum|mom|daughter|neighbor|neighbour|cousin|aunt|niece|colleague|coworker|brother|client|student|mates|mate|friends|neighbors|neighbours|clients|students|pupils|sisters) [own|new|ex|drunk] (husband|wife|missus|partner|boyfriend|girlfriend|bf|gf|ex|dad|father|stepdad|stepfather|stepmum|mum|mother|parents|family|fella|bloke|man|son|daughter|uncle|guardian|in laws|mother in law))';

const MAN = `(${HER_MAN}|dad|daddy|stepdad|step dad|father|mums boyfriend|moms boyfriend|mum boyfriend|mum bf|mom bf|mom boyfriend|he|she|uncle|brother in law|mum|mom|guardian|the husband|the boyfriend|the man)`;

const SOMEONE =
  '(friend|mate|mates|neighbor|neighbour|sister|mum|mom|client|pupil|pupils|student|colleague|coworker|daughter|niece|aunt|mother|nan|cousin|woman|lady|girl|boy|patient|resident|bestie|someone|she|he|her|him|classmate|customer|kid|child|tenant|nanny|maid)';

const MARRY = '(marry|married|marrying|marriage|wed|wedding|engaged|engagement|nikah|betrothed|bride|wife|husband)';

export const abuseOthersSigns: readonly SignGroup[] = [
  // Someone else's life at this moment
  emergencySigns(
    'abuse',
    [
      `(${MAN}|someone|somebody|a man) (is|are) [still|now|right now] (choking|strangling|beating|stabbing|killing|attacking|punching|kicking|hurting|hitting|battering|smothering|drowning) (${VICTIM}|her|him|them)`,
      `(she|he|mum|mom|woman|lady|her|neighbor|neighbour|girl) .. (screaming|screamed|screams|shouting|yelling) .. (get off|help|stop|let (her|him) go|please|no|murder) .. (thud|bang|crash|smash|silence|nothing|quiet|stopped|door|now|neighbor|police)`,
      `(screaming|screams|scream|shouting) .. (thud|bang|crash|smash|thump|glass|gunshot) .. (nothing|silence|quiet|silent|stopped|gone quiet)`,
      `(thud|bang|crash|thump|gunshot) .. (now nothing|then nothing|then silence|gone quiet|went quiet|no sound) `,
      `(happening now|happening right now|right now) .. (hit|hitting|beating|screaming|choking|killing|flat|next door|upstairs)`,
      `(screaming|beating|choking|hitting|killing) .. (happening now|happening right now)`,
      `(he|dad|stepdad|husband|ex|boyfriend) (has|got|has got) [a|the] ${WEAPON} .. (mum|mom|her|my sister|them) .. (door|help|scared|locked|screaming|hiding|throat|neck)`,
      `(mum|mom|mummy|mam) .. (not breathing|not moving|unconscious|not answering|bleeding) .. (dad|he|hit|pushed|stepdad|call)`,
    ],
    'other',
  ),
  // Someone else is hurt
  othersSigns('abuse', [
    `(mum bloke|mums bloke|mum bf|mums bf|stepdad|stepmum|stepmom|dad|mum|mama|uncle|aunt|aunty|auntie|mother|father|madam) ${FILL} (locked|locks|locking|beat|beats|hit|hits|slaps|whips|belts|starves|burns|kicks|drags) (my|our|the|her|his) [little|baby|big|step|younger] (brother|sister|cousin|mum|niece|nephew|kids|children|baby|house girl|maid)`,
    `(she|he|friend|sister|neighbor|neighbour) .. (not|never) (allowed|permitted) to .. (her|his) (husband|wife|partner|boyfriend|girlfriend|family|in laws)`,
    `(at|by) (her|his) (husbands|husband|partner|partners|boyfriend|boyfriends|wife|ex|father|fathers) (hand|hands|fists)`,
    `(he|dad|stepdad|boyfriend) is (strangling|choking|stabbing|beating|killing) (her|him|them)`,
    `(hits|beats|slaps|chokes|batters|hurting|abuses|controls|kicks|punches) (her|him) .. (will not leave|not leave|wont leave|stays|goes back|make excuses|defends|loves him|too scared|kids|how do i help|what can|how to help|help her|help him)`,
    `(hear|heard|hearing) .. (beating|hitting|hurting|screaming at|throwing|slapping|choking|abusing) (her|him|his wife|the (kids|children)|them|his girlfriend|his kids)`,
    `(she|he|neighbor|neighbour|friend|sister|mum|mom|woman|colleague|daughter) (is|was|being|is being|has been|gets|keeps) [being|getting|been] (beaten|hit|abused|battered|controlled|threatened|choked|hurt|locked) [up] (by|at home|in|every|again)`,
    `${HER_MAN} ${FILL} ${BLOWS} (her|him|them|hers|it|the kids|the children)`,
    `(dad|daddy|stepdad|step dad|father|mums boyfriend|mum boyfriend|mom boyfriend|mum bf|mom bf) ${FILL} ${BLOWS} (mum|mummy|mom|mam|mother|mama|her|him|my (mum|mom|mother|mam|sister|brother))`,
    `(mum|mom|mam|mother|stepmum|wife|missus|girlfriend) ${FILL} ${BLOWS} (dad|daddy|my (dad|brother|sister|father))`,
    `(he|she) ${FILL} (hits|beats|slaps|kicks|chokes|punches|batters|strangles|whips|burns|thumps|throttles) (her|him|them|${VICTIM}) (.|and|when|in|if|again|because|so|every|for|at|up|with|but|while|whenever|cos|till|until|badly|all|on)`,
    `(he|she|they) ${FILL} (hit|beat|slapped|kicked|choked|punched|battered|strangled|burned|burnt|stabbed|thrown|threw) (her|${VICTIM}) (.|again|when|if|because|badly|in (the|front)|so|down|against|across|up|with (a|his) (belt|stick|shoe|bottle|bat|cable|hanger|iron|fist|fists))`,
    `(batters|batter|battering|battered) (him|her|them) .. (laughs|and (he|she)|again|when|every|covers|says)`,
    `${SOMEONE} .. (has|had|with|turned up with|came in with|showed|saw|hiding|covered in) .. (bruises|bruise|black eye|burn|burns|bite marks|finger marks|choke marks|fingerprints|bald patch|split lip|cigarette burns|handprint|welts) .. (on (her|his|their)|he did|his|her|said|says|from|again|fell|walked|husband|boyfriend|wife|makeup|he|home)`,
    `(bruises|burns|finger marks|cigarette burns|welts|bite marks|burn|bruising) (on|round|around|all over|up|down) (his|her|their) (neck|throat|arms|wrists|back|thighs|ribs|body)`,
    `(bald patch|clump of hair|hair) .. (he|she|husband|boyfriend|wife|partner) [had|has] (pulled|ripped|tore|torn|yanked) (it|her hair|hair|some)`,
    `(he|she) [had] (pulled|ripped|tore|yanked) (her|his) hair out`,
    `${SOMEONE} .. (says|said|told|whispered|admitted|confided|texted|texts|thinks|confessed) .. (${HER_MAN}|he|she) .. (hits|hit|beats|beat|slaps|chokes|choked|hurts|locks|locked|controls|threatens|threatened|kicks|punched|strangled|hidden|takes|rapes|hid)`,
    `${HER_MAN} ${FILL} (locks|locked|shut|keeps|kept|traps|trapped|imprisoned) (her|him|them) (in|inside|up|indoors|out|away|at home|prisoner)`,
    `(locked|locks|shut) (her|him) in [the|a|their|his] (house|room|bedroom|bathroom|basement|flat|cellar|shed|cupboard|garage)`,
    `${HER_MAN} ${FILL} (hid|hidden|hides|took|takes|keeps|holds|has|confiscated|controls|checks|reads|tracks|monitors|smashed) [all] [of] (her|his|their) (passport|phone|money|wages|bank card|keys|papers|documents|id|salary|messages|location|pension|everything)`,
    `${HER_MAN} .. (not let|not allow|never lets|never let|stops|stopped|forbids|banned|wont let) (her|him|them) [from|to] (leave|out|see|speak|talk|work|go|have|eat|visit|seeing|leaving|working|going|answer|come|use|drive|call)`,
    `(not allowed|never allowed) .. (by|because of|because) ${HER_MAN}`,
    `${HER_MAN} .. (threatens|threatened|threatening|said he will|said he would|says he will|going|wants|swore|vowed) [to] (kill|hurt|burn|shoot|stab|take the kids|deport|finish|throw acid)`,
    `(scared|afraid|terrified|frightened) .. (he|she|they) (will|would|is going to|might|could) [one day|actually|really] (kill|hurt|beat|find|shoot|hit) (her|him|them|my [*] (sister|mum|mom|mother|friend|daughter|mate|brother|cousin|niece|aunt|neighbor|neighbour))`,
    `${SOMEONE} .. (scared|afraid|terrified|frightened) (of|to leave|to go home to|to go back to) (${HER_MAN}|him|home|go home)`,
    `(scared|afraid|terrified|frightened) to go home`,
    `${SOMEONE} .. (keeps|kept|always|went|goes|going|gone) (going|go|goes|went|back) back to (him|her) .. (hit|hits|beats|black eye|bruises|violent|abus*|hurts)`,
    `${SOMEONE} .. (flinches|flinched|flinch|cowers) (when|whenever|if|every time|at)`,
    `(stepdad|step dad|his dad|her dad|his father|her father|guardian|uncle|aunt|his mum|her mum|mum|stepmum) .. (belts|whips|canes|flogs|beats|burns) (him|her|them|my)`,
    `(my|a) (friend|neighbor|neighbour|sister|mate|client|colleague|daughter|mum|mom|niece|cousin|aunt) .. (domestic violence|abusive (husband|boyfriend|partner|wife|man|relationship|marriage|home|ex)|violent (husband|boyfriend|partner|ex))`,
  ]),
  // Married or cut against their will
  othersSigns('abuse', [
    `(her|his|their) (parents|family|father|mother|dad|mum|uncle|uncles|people) .. (forcing|force|making|flying|sending|taking|shipping|marrying|pulling|arranged|selling|plan*|want*) .. (marry|married|marriage|wedding|village|a man|husband|engaged|off)`,
    `(flying|flown|fly|sending|send|sent|taking|take|taken|shipping|shipped) (her|him|my [*] (sister|friend|cousin|niece|pupil|student)|them) .. ${MARRY}`,
    `(forced|forcing|sold) .. (her|him|sister|friend|cousin) .. (into|to) [*] ${MARRY}`,
    `(her|his|she|he|girl|pupil|student|sister|cousin|friend) .. (to be|being|get|getting|be) (married|engaged) to (a|an|some|her|his|someone) .. (never met|not met|not know|old man|twice her age|older than|cousin|not want|does not want)`,
    `(she|sister|daughter|niece|cousin|pupil|girl) .. (to be cut|be circumcised|been cut|fgm|genital mutilation|genital cutting)`,
  ]),
  ownSigns('abuse', 'crisis', [
    `(parents|family|uncle|father|mother|dad|mum|they) .. (bought|booked|got|have) .. (ticket|flight|dress|one way) .. .. (wedding|marry|husband|married|cousin)`,
    `(wedding dress|wedding|nikah|engagement) .. .. (never met|not met|do not want|sixteen|fifteen|fourteen|i am (14|15|16|17)|forced|against)`,
    `(want|wants|wanted|going|plan|plans|planning|trying|try|decided|agreed) [to] (marry|marrying|wed) me (to|off|with)`,
    `(marry|marrying|married) me (to|off)`,
    `(promised|engaged|betrothed|given|sold) to (my|a|an|some|his|him) [*] (cousin|man|uncle|stranger|friend|businessman|widower|elder) .. (not|never|against|refuse|i am|years|older|said no|scared|family|i do)`,
    `(shamed|shame|dishonoured|dishonored|disgraced|disgrace|shaming) [on|to|upon] (the|my|our) (family|name|community) .. (kill|beat|locked|dead|uncle|brother|brothers|father|meeting|punish|deal|marry|pay|watch|send|sent|hit|disown*|threat*|teach|regret)`,
    `(brothers|uncles|father|uncle|brother|cousins|elders) (will|would|are going to|is going to) (deal with|punish|kill|beat|take care of|sort|find|handle|fix) me`,
    `(forcing|forced|forces|force|making|makes|pressuring|pressured|made|blackmailing|threatening) me (to|into|in to) .. (marry|get married|marriage|be married|an engagement|get engaged|the wedding|nikah)`,
    `(they|parents|family|father|mother|dad|mum|uncle|uncles|mam) .. (marrying me off|marry me off|married me off|(sell|sold) me (to|off|for)|promised me to|arranged my marriage|got me engaged|wants me to marry|want me to marry|found me a husband)`,
    `(marry|married to|marrying|engaged to|wed) (him|her|a man|an old man|an older man|someone|my cousin|somebody|a stranger|this man|a guy|a boy) .. (never met|not met|not know|do not want|not love|against my will|or else|twice my age|kill me|refuse|shame|forced|or they|disown)`,
    `(refuse|refused|said no|say no|refusing) .. (marry|marriage|wedding|engagement|rishta) .. (kill|beat|beaten|locked|shame|disown|hit|hits|took|dead|threat*|honor|honour)`,
    `forced (marriage|to marry|into marriage)`,
    `(flying|fly|sending|send|sent|taking|take|shipping|booked) me .. (back home|abroad|overseas|village|pakistan|india|somalia|sudan|bangladesh|nigeria|egypt|gambia|kurdistan|yemen|afghanistan|iraq|iran|turkey|morocco|guinea|kenya|one way) .. (marry|married|wedding|husband|cut|man|cousin|engaged|against|do not want|return ticket|never)`,
    `(not|no|never|nobody will|nobody would|hid|hidden|hiding) .. return ticket .. (village|mum|mother|parents|dad|family|wedding|cries|they)`,
    `(village|home|abroad|summer|grandparents|pakistan|india|somalia) .. (nobody|not|no) .. return ticket`,
    `(dishonored|dishonoured|dishonor|dishonour|shamed|disgraced|ruined) (the|my|our) family .. (kill|beat|locked|dead|uncle|brother|father|meeting|punish|me|honor|honour)`,
    `(family|mother|father|brothers|brother|uncle|uncles|dad|they) .. (honor|honour|izzat) .. (kill|finished|gone|cleaned|restore|restored|lost|killing|dead|blood|me)`,
    `(honor|honour) (killing|based violence|based abuse)`,
    `(they|mother|mum|auntie|aunties|grandmother|parents) .. (want to|going to|will|planning to|plan to|are going to) (cut|circumcise) me`,
    `(be|been|being|get|was) (circumcised|cut like (my|the)|cut down there) .. (girl|holiday|summer|scared|grandmother|do not want|auntie|aunties|sister|sisters|me|i)`,
    `(fgm|genital mutilation|genital cutting)`,
    `(they|parents|dad|father|mum|family|church) .. (conversion (therapy|camp)|beat the gay out|pray the gay|exorcis* me|corrective)`,
    `(kick|kicked|throw|threw|thrown) me out .. (gay|lesbian|trans|queer|bi|came out|coming out)`,
  ]),
  // Killed by someone close
  othersSigns(
    'abuse',
    [
      `(killed|murdered|strangled|stabbed|shot|beaten|burned|burnt|choked) [to death] by (her|his|their) [own|ex|estranged|violent] (husband|wife|partner|boyfriend|girlfriend|ex|father|dad|stepdad|stepfather|brother|son|mother|family|in laws)`,
      `(he|she|husband|boyfriend|partner|ex|dad|father|stepdad|stepfather|mother) [had|has|then|finally] (beat|stabbed|strangled|shot|kicked|burned|burnt|choked|battered|murdered|killed) (her|him|${VICTIM}|mum) [to death] [before|in front|in (the|her|march|january|may|june)|and|after|on|last|two|that|.|when|because]`,
      `(beat|stabbed|strangled|shot|kicked|burned|battered|choked) (her|him|them|${VICTIM}) to death`,
      `(he|she) (strangled|stabbed|shot) (her|him) (.|in|on|at|before|the|after)`,
      `(dad|father|stepdad|stepfather|her husband|her boyfriend|her partner|her ex|his wife|son in law) (did it|killed (her|him|them)|murdered (her|him|them)|took her from)`,
      `(mum|mums|mum is|mom|sister|daughter|niece|aunt|cousin|friend|mother|she) [is|has|been|was|would] [been] (dead|killed|murdered|gone|buried) .. (dad|he|her husband|her boyfriend|her ex|his hands|stepdad|her partner) (did it|did|killed|murdered|done it|hands|got)`,
      `(lost|losing|buried|miss|mourn|grieving) .. (to|because of|after) [his|her|a] (domestic violence|domestic abuse|violent (husband|partner|man|ex)|murdered|husband killed)`,
      `(died|dead|death|killed) (at|by|from|of) (the|his|her husbands|her husband) (hands|fists|beating|beatings|violence|domestic)`,
      `(domestic (violence|abuse)) .. (killed|took|death|funeral|died|lost)`,
      `(sentenced|gave him|got) .. (life|years|twelve|fifteen|twenty) for (killing|murdering|strangling|stabbing|what he did to) (her|my|mum)`,
    ],
    'loss',
  ),
];

const GAME =
  '(chess|draughts|checkers|dominoes|backgammon|snooker|pool|cards|tennis|golf|scrabble|monopoly|uno|fifa|mario|mario kart|ludo|carrom|rummy|gin rummy|cribbage|darts|table tennis|ping pong|badminton|squash|bowls|bowling|wii|wordle|sudoku|connect four|trivia|quiz|pub quiz|arm wrestling|mahjong|trivial pursuit|boggle|jenga|swimming|running|sprints|racing|poker|bridge|whist|crazy golf|mini golf|football|hockey|cricket|rounders|basketball|padel|pickleball|everything|most things|games|board games)';

/** Everyday ways to speak of blows, locks and rulers that harm nobody: taken out first. */
export const abuseFigures: readonly string[] = [
  `(beat|beats|beaten|beating|thrashed|thrashes|thrashing|slaughtered|destroyed|battered|hammered|whipped|smashed|crushed|owned|trounced) [me|us] [again|badly|up] at [the|a|my own] ${GAME}`,
  '(beat|beats|beating|beaten) me (in|on) [the|our|a|his|her|every] [morning|evening|step|daily] (walk|walks|race|races|run|runs|steps|count|hill|quiz|match|game|sprint|sprints|final|league|ladder|swim|ride)',
  '(baby|toddler|puppy|kitten|dog|cat|hamster|horse|pony|goat|parrot|budgie|rabbit|ferret|wasp|mosquito|crab) [brother|sister|son|daughter|cousin] [just|has|also] (bit|bites|kicked|kicks|hit|hits|slapped|punched|headbutted|smacked|scratched|attacked) me',
  '(hit|hits|hitting) me with (the|his|her|some|more|another) (news|idea|bill|bills|fact|truth|question|facts|homework|plan)',
  '(crazy|mad|nuts) about (me|him|her|you|them|it|us|cricket|football|cats|dogs)',
  '(beat|beats|beaten) me (home|here|there|up the (hill|stairs)|down the (hill|slope)|in (straight sets|the quiz|the final|the race|extra time))',
  '(hit|hits|hitting) me (that|how|like a (train|truck|ton|wave)|with a (pillow|pilow|snowball|teddy|teddy bear|cushion|balloon|water balloon|smile|sock|nappy|plush|toy|foam|nerf|joke|pun|question|fact))',
  '(slapped|slaps|patted|thumped) me on the (back|shoulder)',
  '(grabbed|grabs|holds|held|pulled|threw|pushed|dragged|drags|picked) me (a|some|one|an|to the (gym|dance|shops|pub|cinema|concert|class|dance floor|dancefloor)|onto the dance floor|into a hug|out dancing|close|in for a|by the hand)',
  '(burned|burnt) me a (cd|disc|copy)',
  '(dragged|drags|drag|dragging) me (to|along to|round|around|into) (the|a|every|some|ikea|yoga|church|town|his|her)',
  '(knocked|knocks) me (sideways|for six|out with (a|her|his) (cold|kindness))',
  '(kill|kills|murder|kill me|strangle) me if i (spoil|forget|miss|do not (bring|call|eat|try|watch|come|finish)|eat (the|her|his|all)|break (the|her|his) (mug|vase)|lose (the|her|his)|touch (the|her|his))',
  '(sleep|sleeping|hiding|hid|locked) in the (wardrobe|cupboard|closet) (playing|for (a|the) (game|surprise)|during hide)',
  'hide and seek',
  '(wife|missus|girlfriend|husband|hubby|boyfriend|mum|mom|daughter|daughters|kids|fiancee) (decides|picks|chooses) what i wear (to|for|at|on) (weddings|work|parties|church|interviews|funerals|holiday|holidays|sundays|christmas|a wedding|the (wedding|party|office|interview|christening|ball)) (or|otherwise|because|since|as) i (would|have no (taste|style|idea)|can not match|am colour blind|am color blind|dress like)',
  'not (allowed|permitted) to leave the (building|office|ward|school|site|premises|desk|table|classroom|shop|hall|theatre|counter|grounds|station|bench|airport|plane|bus|ship) (at|during|until|till|before|for) (lunch|break|playtime|recess|half time|the (break|bell|exam|lesson|meeting|match|flight|bell rings|end of)|my break|exams)',
  '(hits|hit|bonks|whacks|smacks|bops|slaps|hitting) me [in the face|on the (head|nose)] with (her|his|their) ([little|plastic|toy] (spoon|cup|bottle) (and|then) [then] (kiss*|laugh*|giggl*|grin*|smil*)|[little|plastic|toy] (rattle|teddy|dinosaur|paw|paws|dummy|bunny|tiny hands|little hands|tail))',
  '(mum|mom|mam|dad|parents|teacher|gran) took my phone [away] (for (the|a) (week|weekend|day|night|evening)|because i (failed|was late|was up|did not do|forgot|stayed up|missed|swore))',
  '(she|he) took my phone [away] (to (see what i am giving|charge it|take a (photo|selfie|picture))|by (error|mistake|accident))',
  '(mum|mom|mam|dad|parents|teacher|gran|grandma|school|coach) (takes|take|took|keeps|keep|checks|check) my phone [away] (at (night|bedtime|dinner|ten|nine|eight)|during|before bed|on school nights|once a week|in (class|lessons|maths)|when i (am|have) (grounded|homework))',
  '(mum|mom|mam|dad|parents|gran|grandma|nan) (will|would|do|does|did) not let me (leave the house|go out|go outside|out of the house|leave) (until|till|unless|before|without) [i have|i|my|a] [have|am|finish|finished|done|did|do|cleaned|clean|tidied|tidy|eaten|eat] [my|the|a|all] (homework|room|coat|scarf|hat|breakfast|dishes|chores|vegetables|teeth|shoes|jumper|sweater|bed|sunscreen|sun cream|umbrella)',
  'my (boss|coach|teacher|manager|editor|professor|supervisor|dentist|hairdresser|agent) (is going to|will) kill me (lol|haha|about (the|my)|over (the|my|this)|i (am late|forgot|missed|overslept))',
  'shook (him|her|them|me) (awake|out of bed|by the hand)',
  'broke my (arm|leg|nose|wrist|ankle|finger|toe|collarbone|thumb) (in|during|with) (a|the|that) (tackle|match|game|scrum|training|rugby|football|judo|sparring|header|bouncer)',
  'punch* me (in|on) the (arm|shoulder) (for|because|when|at) .. (yellow car|red car|beetle|mini)',
  '(kick*|hit|hits|slap*|punch*|elbow*|headbutt*|wallop*) me (in|on) the (face|head|back|ribs|stomach|shin|nose) (in|during) (his|her|their) (sleep|dream|dreams)',
  'choked me out [in|at|with a|twice|good|great|fair] (good|round|training|bjj|jiu jitsu|judo|sparring|triangle|rolling|the mats)',
  'my phone for (recipes|the (score|time|weather|recipe|football)|updates on)',
  'slap* my (hand|hands|fingers) away (from|when i reached)',
];
