import { emergencySigns, othersSigns, ownSigns, type SignGroup } from '../sign.ts';
import { SOMEONE } from './medicalWords.ts';
import { GUN, VICTIM, WEAPON } from './violenceWords.ts';

const CLOSE =
  '(girlfriend|boyfriend|gf|bf|wife|missus|husband|partner|son|daughter|stepson|stepdaughter|stepdad|child|children|kids|kid|baby|toddler|mother|mum|mam|mom|father|dad|gran|nan|grandmother|grandad|brother|sister|boy|girl|lad|little one|dog|cat|puppy|flatmate|roommate|ex|fiance|patient|resident|client|pupil|uncle|aunt|cousin|nephew|niece|boss|mate|mates|friend|neighbour|neighbor|wee one|twins|family)';
const STRUCK =
  '(hit|slapped|smacked|punched|beat|beaten|choked|kicked|shoved|shook|shaken|strangled|throttled|headbutted|dragged|pinned|grabbed|bit|burned|burnt|spanked|whacked|thumped|belted|hurt|scalded|squeezed|twisted|pinched|threw|attacked|assaulted|bashed|backhanded|clouted|struck|whipped|battered|knocked|pushed|cut|stabbed|injured|bruised|caned|decked|wrestled|locked)';
const OTHERS_KILL =
  '(kill|shoot|stab|murder|hurt|burn|bomb|attack|strangle|poison|behead|slaughter|execute|beat up|blow up|shoot up|run over|rape|harm|make .. pay|set fire to|burn down|slit|drown|massacre)';

export const violenceDeedSigns: readonly SignGroup[] = [
  // It has happened just now
  emergencySigns('violence', [
    `i [think|have|just|might have|must have|may have|really|accidentally|went and] [i|have] [have|just|fucking|really] (stabbed|shot|killed|strangled|smothered|poisoned|ran over|run over|murdered|knifed|suffocated|bludgeoned|drowned|stabbing|glassed|shanked) (${VICTIM}|him|her|them|someone|a man|a woman|my [own] ${CLOSE})`,
    `i [have] just (hurt|hit|shook|shaken|beat|pushed|threw|attacked|choked|punched|dropped|bashed|battered|slapped|kicked|scalded) (${VICTIM}|him|her|them|my [own] ${CLOSE}|the baby)`,
    `i [have|just|really] ${STRUCK} (him|her|them|my [own] ${CLOSE}|the baby|a man|a guy|${VICTIM}) .. .. [.] .. (not moving|not breathing|not crying|gone white|not wake|unconscious|not respond*|blood everywhere|out cold|not get up|bleeding|not waking|limp|floppy|blood)`,
    `(he|she) is (not moving|not breathing|bleeding) .. .. (i did|i hit|i pushed|because of me|my fault|i hurt|what have i done|i shook|did this)`,
    `(blood) (on|all over) (my|me) (hands|shirt|clothes|knife) .. (he|she|him|her|not|dead|moving|his|hers)`,
    `(standing|stood|waiting|outside|am) .. (over|outside|at|by|behind) (him|her|them|his bed|her bed|his door|her door|the door|his|her) .. (with|holding) [a|the|my] ${WEAPON}`,
    `${WEAPON} (is|already|right) [in|now] (in my hand|in my hands|to his|to her|against his|against her)`,
    `i [have|just|think i|might have|already] (poisoned|spiked|drugged|laced) (his|her|their|my [husband|wife|boss|ex|dad|mum|stepdad] [s]) (tea|coffee|food|drink|dinner|water|soup|beer)`,
    `i [have|just|think i|might have|deliberately] (ran|run|mowed|knocked) (${VICTIM}|him|her|them|a man|a guy|someone) (over|down|off the road)`,
    `(what have i done|oh god i) .. .. (killed|stabbed|shot|hurt|strangled|not moving|not breathing|blood)`,
  ]),
  // What someone did
  ownSigns('violence', 'concern', [
    `i [just|have|had] (hit|slapped|smacked|punched|shook|shoved|choked|kicked|hurt) (mother|mum|mam|mummy|mom|dad|father|nan|nana|gran|grandma|grandad|granny)`,
    `i [just|have|had|sometimes|often|always|again|really|accidentally|nearly|keep|also|then|even|actually|only|never meant|did] ${STRUCK} (my|me|our) [own|little|older|younger|poor|old|pregnant|disabled|elderly|teenage|ex|baby] ${CLOSE}`,
    `(i|and) [just|have|had|always|nearly|then|just|really|even] (hit|slapped|smacked|punched|choked|strangled|kicked|shook|throttled|headbutted|backhanded|battered|belted|decked|bruised) (him|her|them|the (baby|kid|kids|child|children|missus|wife|boy|lad|wee one|dog)) [again|too|so hard|hard|harder|today|last night|last week|tonight|in front|across|round|in the|with|when|because|and|for|on|.]`,
    `(hit|hitting|beat|beating|slap|slapping|punch|punching|hurt|hurting|kick|kicking|shake|shaking) (my|the) [own|little] ${CLOSE} .. (when i|because|again|every|again and again|if (he|she|they)|nervous|drunk|drink*|angry|temper|lose|stop|help|hard|harder|guilt*)`,
    `i (hit|beat|slap|punch|kick|shake|hurt|smack) [the|my|a] (dog|cat|kids|wife|children|baby|girlfriend|her|him|them|son|daughter|animals) .. (when|after|nervous|cry|want stop|drunk|angry|every|too|sometimes)`,
    `i [just|have|had|then] (grabbed|grab|held|had|pinned|dragged|lifted|picked|pulled|took) ${VICTIM} [up] by (the|his|her|their) (throat|neck|hair|hair and)`,
    `i [just|have|had|then] (pinned|slammed|shoved|threw|pushed) ${VICTIM} (against|into|down|onto|to the|up against|over) `,
    `(raised|raise|lifted|raising|put) (my|me|a) [own] (fist|hand|hands|fists|belt) (to|at|against|on|round|around) (the|my|me|her|him|his|them|a) `,
    `i [just|have|had|then] (pushed|shoved|threw|kicked|knocked) (${VICTIM}|him|her|them) (off the|off a|down the stairs|down|in front|out of|under|into the (wall|door|table|road|river|pool))`,
    `(hands|hand|fingers|fist|grip) [were|are|was|is|went|go] (round|around|on|at|about|over) (his|her|my [wife|girlfriend|son|daughter|husband|mother|boyfriend|partner|brother|ex]|the baby) (neck|throat|mouth|windpipe) [and|until|for|.]`,
    `(fist|fists|foot|hole|chair|plate|head) (through|into|in) (the|a|my|our) [bedroom|bathroom|kitchen|living room|front] (wall|door|gyprock|drywall|window|tv|plasterboard|windscreen|wardrobe|cupboard) .. (beside|next to|missus|wife|her|him|girlfriend|kids|son|daughter|mum|near|head|anger|angry|temper|argument|row|fight|help)`,
    `(punch*|kick*|smash*|broke|break) [a|the|my|our|in|up|down|hole in] [hole in|bedroom] [the|a] (wall|walls|door|doors|window|furniture|tv|windscreen) .. (beside her|next to her|in front of (her|him|them|the kids|my)|wife|girlfriend|kids|missus|her head|standing behind|person|argument|scared|angry|anger|rage|temper)`,
    `(broke|break|smashed) a (door|window|chair|plate) .. (person|someone|she|he|behind|in front of|near)`,
    `(threw|throw|throwing|chucked|hurled|launched|lobbed|flung) (a|an|the|my|me|his|her|something|things|plates|stuff) [phone|chair|plate|cup|mug|glass|bottle|knife|shoe|remote|pan|lamp|iron|laptop|plates|book|ashtray|hot] [tea|coffee] (at|past|towards|near|across the room at) (my|me|him|her|them|the (wife|missus|kids|baby|wall)|his|their) `,
    `(broke|broken|fractured|bust|busted|split|dislocated) (his|her|my [girlfriend|wife|brother|mate|son|husband|mates|sister|boyfriend|dad]|me [mate|mates|brother]|their|someone|a lad|a guy) [s] (nose|jaw|arm|ribs|rib|wrist|lip|teeth|tooth|finger|cheekbone|eye socket)`,
    `(twisted|bent|wrenched|pulled) (my|his|her|their) [own|little|younger|older] [brother|sister|son|daughter|wife|girlfriend|child] [s] (arm|wrist|hair|ear|fingers) .. (scream*|cry*|cried|until|till|snapp*|crack*|behind)`,
    `(too rough|roughly|rougher|rough with|manhandl*) .. (her|him|mum|mother|dad|when i|dress*|wash*|chang*|baby|wife|patient*|resident*|them)`,
    `(handle|handled|handling|grab|grabbed|yank*|jerk*) (her|him|them|mum|mother|dad|the baby|patients|the residents) .. (too rough*|roughly|too hard|bruis*|harder than|cry)`,
    `(shake|shook|shaking|shaken) (the|my) [own|newborn] (baby|newborn|son|daughter|infant|child)`,
    `(give|gave|giving) (him|her|the lad|the boy|my son|my daughter|them|the wife|the kids|my stepson|the girl) a (hiding|beating|thrashing|belting|black eye|thump|battering|good hiding|clout|whipping|bloody nose|slap)`,
    `(harder|worse) than (anybody|anyone|people|nobody|they|i) (know|knows|meant|should|admit*|thinks|realise*|realize*|wanted)`,
    `(i wanted to do|want to do|could have done) [something|much|far] worse .. (her|him|to|alone|mother|hit|slap*)`,
    `(left|leave|leaving) (bruises|marks|fingermarks|a bruise|a mark|handprint*) on (him|her|them|my ${CLOSE}|his|their|the)`,
    `(arrested|charged|court|restraining order|police) .. (hitting|assaulting|beating|attacking|hurting|threatening) (my|her|him|a|the|them)`,
    `(used to|i) (beat|hit|terrorize|terrorise|frighten*|bully|hurt) (my|me|her|him|them) [first|ex|own|then] (wife|girlfriend|partner|kids|children|family|ex|husband|son|boyfriend)`,
    `(frightened|scared|hurt|terrorised|terrorized|beat) (her|him|my (wife|ex|family|kids|girlfriend|partner|husband)) (badly|and myself|and i frightened|so badly|terribly|for years)`,
    `(nearly|almost) (killed|murdered|beat) (a|another|some|my) (man|woman|guy|bloke|lad|boy|person|girl|stranger|fella) .. .. [.] .. (time|served|prison|sentence|walk|drunk|years|grateful|jail|inside|ninety*|eighty*|ago)`,
    `(sat|waited|stood|parked|was) outside (his|her|a|the|their|my) [guys|guy|man|ex|mans|girl] (house|door|place|flat|work|home) .. (loaded|gun|knife|pistol|rifle|bat|machete|hammer|weapon|petrol)`,
  ]),
  emergencySigns('violence', [
    `(i|and) [just|have|had] (put|stuck|shoved|drove|sank|sunk|rammed|plunged|buried|jabbed|stick) [a|the|my|that|his|her] [kitchen|bread|steak|carving|pen|big] (knife|blade|scissors|screwdriver|fork|axe|syringe|needle|shank|shiv|glass|bottle|machete|bullet) (in|into|through) (${VICTIM}|his|her|their|my [*] (manager|supervisor|boss|cellmate|stepdad|stepfather|mate|flatmate|landlord|neighbour|neighbor))`,
    `(gun|rifle|shotgun|pistol|knife|machete|axe|hatchet|crossbow) (in|is in|already in|right here in) (my|me) (hand|hands|lap|fist) .. (shoot|kill|stab|him|her|them|he|she|they|use it|finish)`,
    `(he|she|they) (is|are) (coming|walking|driving|pulling) (up|in|down|back) .. .. (i|me) .. (gun|rifle|shotgun|pistol|knife|machete|axe|bat|crossbow) .. (shoot|kill|stab|use|end|finish|this time)`,
  ]),
  emergencySigns(
    'violence',
    [
      `(is|are|he|hes|she|shes) (beating|killing|stabbing|strangling|choking|battering|throttling|kicking|attacking|murdering|torturing|burning|whipping) (his|her|their|the|that|that poor|this) [own|little|*] (wife|girlfriend|partner|missus|husband|boyfriend|kids|kid|son|daughter|child|children|baby|mum|mother|mam|dad|father|brother|sister|woman|girl|gran|lady|old man|missis|ex) [.|with|to|up|again|right|now|and|in|on|so|half]`,
      `(hear|hearing|heard) .. (her|him|them|woman|child|kid|kids|wife|girl|somebody|someone|neighbour|neighbor) .. (begging|beg|pleading|plead|screaming|scream|shouting|crying out|yelling) .. (not to kill|to stop|stop hitting|for help|for her life|for his life|help me|not to hit|not to hurt|let (me|her) go|he is killing|please stop)`,
      `(beating|killing|stabbing|strangling|choking) .. (upstairs|downstairs|next door|above me|below me|across the (road|street|hall)|through the wall) .. (hear|scream*|begging|police|now|help|blood)`,
      `(upstairs|downstairs|next door|above|below) .. (is|are) (beating|killing|stabbing|strangling|choking|battering|kicking) (his|her|their|the|a|someone|somebody|each)`,
    ],
    'other',
  ),
  othersSigns('violence', [
    `(${SOMEONE}|boy|girl|kid|student|pupil|sophomore|junior|freshman|senior|classmate|guy|lad|nephew|cousin|grandson|coworker|colleague|neighbour|neighbor) .. (has|have|got|built|builds|building|making|made|makes|mixing|hid|hiding|stashed|ready|keeps|bought) .. (pipe bomb|pipe bombs|nail bomb|nail bombs|homemade bomb|homemade bombs|home made bomb|explosive|explosives|molotovs|molotov|petrol bombs|detonator|ghost gun|hit list|kill list|list of people)`,
    `(school|prom|class|homecoming|graduation|assembly|campus|wedding|mosque|church|synagogue|parade|office|work) (is|will be|is going to be|is gonna be|gonna be|would be|will turn into) (like|a|the next|another) [*] (graveyard|bloodbath|blood bath|massacre|slaughter|columbine|cemetery|shooting gallery|slaughterhouse)`,
    `(son|grandson|brother|nephew|boy|kid|child|stepson|lad|daughter|granddaughter|pupil|student|cousin|stepbrother|niece|neighbours son|he is * and) .. (tortures|tortured|torturing|maims|mutilates|mutilated|strangles|skins|dissects|burns|burnt|drowns|drowned|stabs|shoots|crushes|stamps on|stomps|pulls the (legs|wings|heads) off|sets fire to|blows up) [small|stray|little|live|our|the|his|next doors|wild|baby] (frogs|frog|animals|animal|cats|cat|birds|kittens|kitten|insects|mice|rabbits|puppies|puppy|hamster|hamsters|chicks|pigeons|hedgehog|hedgehogs|dogs|dog|toads|lizards|squirrels|pets)`,
    `(put|puts|shut|locked|threw|shoved|stuck|tried to put) (the|our|a|his|her|my|next doors) [*] (cat|kitten|dog|hamster|puppy|rabbit|guinea pig|gerbil|budgie|bird|baby) in (the|a) (microwave|oven|washing machine|dryer|tumble dryer|freezer|fire|bonfire|bin bag)`,
    `(enjoys|likes|loves|laughs when|laughs at|laughed when|gets off on|smiles when|smiled when) (he|she|hurting|seeing|watching|making) .. (hurts|hurting|suffer*|pain|scream*|bleed*|cry|animals|kids|others|die) .. (son|brother|he is|grandson|nephew|scared|animals|smaller kids|little ones|sister)`,
    `(heard|overheard|saw|found|read|seen) .. (him|her|them|my son|my brother|plan|plans|messages|list|diary|journal|notebook|video|chat) .. (kill*|shoot*|shooting|bomb*|massacre|stab*|manifesto|attack*) .. (school|class|teacher*|people|girls|office|church|mosque|kids|everyone|him|her|wife|monday|tomorrow|prom|boss|plan*|names|them)`,
  ]),
  // Someone else means to
  othersSigns('violence', [
    `(${SOMEONE}|a (boy|girl|kid|man|lad|guy) [in|at|from] [my|our|the] [class|school|work|year|street]|everyone|kid at school|ex) .. (says|say|said|saying|wants|want|wanted|threaten*|plan*|planning|planned|tells|told|telling|telling us how|swears|swore|promis*|jok*|brag*|boast*|wrote|written|writes|post*|text*|messag*|announc*|talks|talking|talked|talk|vow*|hint*|laugh*|going|gonna|gona|is going|would|will|hed|shed|tried|determined|intends|mutter*) .. ${OTHERS_KILL} (him|her|them|us|someone|somebody|people|everyone|everybody|our|the|his|her|their|my|kids|girls|women|teachers|students|that|a|this|others|whoever|all|both|anyone|some) `,
    `(${SOMEONE}|colleague|boy|girl|kid|student|ex) .. (says|said|wrote|written|writes|post*|text*|told us|told everyone|announc*|threaten*|hint*|promis*|swears|swore|showed|shows|going|coming|coming back|plans|planning|wants) .. .. (${GUN}|knife|machete|weapon|weapons|bomb|acid|shooting|shoot up|shoot*|hit list|massacre|blood bath|bloodbath|revenge|next shooter)`,
    `(${SOMEONE}|he|she) [is|has|just|recently|secretly|now|already|always] (bought|buy|buying|has|got|gotten|hiding|hides|hid|hidden|keeps|carries|carrying|took|takes|brought|brings|sharpen*|loaded|loads|cleaned|cleaning|sharpening|is sharpening|loading|collecting|stockpil*|ordered|packed) .. (gun|guns|rifle|shotgun|pistol|machete|knives|weapons|ammo|ammunition|knife|blade|bomb|acid|crossbow) .. .. (school|under (his|her)|bed|bag|for|said|says|tape|rope|whole family|table|ex|threat*|talk*|him|her|them|angry|kill|hurt|use|night|revenge|room|says|pay)`,
    `(writes|wrote|draws|drawing|drew|writing|talks|talking|obsessed|obsess*|googl*|search*|research*|watches|watching|reading|posts|fascinat*|admir*) [about|of|with|for|up|pictures of|videos of|stories about|nothing but] [all the] (guns|gun|bombs|bomb|shootings|shooters|shooter|killing|killings|killers|school shootings|school shooting|school shooters|massacre|massacres|columbine|murder|murdering|weapons|explosives|stabbing|stabbings|beheading*|mass) .. (notebook|room|all day|online|people|class|school|his|her|again|night|us|everyone|.)`,
    `(${SOMEONE}) .. (strangled|killed|drowned|tortured|hurt|hurts|burned|kicked|kicks|stabbed|skinned|poisoned|set fire to|beats|torturing|hurting|choked|cut up) [a|the|an|our|my|his|her|next door|some|their] [neighbours|neighbour|little|stray] (cat|cats|kitten|dog|dogs|puppy|rabbit|hamster|animals|animal|bird|birds|pet|guinea pig|frogs|chicken)`,
    `(whole family|all of us|we|us all|everyone|everybody) (would|will|should|could|going to) [all] (go together|die together|be dead|pay|burn|be sorry|regret)`,
    `(${SOMEONE}) .. (los*|lost) (his|her|their) temper .. (throw*|threw|hit*|smash*|brother|sister|missed|hurt*|punch*|kick*|break*|broke)`,
    `(throw*|threw|hit*|smash*|punch*|lash*|break*) .. (when|whenever|if|because) (he|she) (loses|lost|is in|gets|got|is angry) .. (temper|rage|angry|mad|way|sister|brother)`,
    `(${SOMEONE}) .. (attacked|stabbed|assaulted|choked|strangled|punched|beat up|beats up|headbutted|threatened|jumped|knifed|beat|hits|kicked|punches|attacks) [a|the|his|her|their|another|my|our|some|with] [little|older|younger|own|baby|new] (brother|sister|teacher|classmate|girlfriend|boyfriend|wife|husband|mother|mum|mom|father|dad|ex|nurse|neighbour|neighbor|kid|boy|girl|man|woman|stranger|lad|knife|student|stepdad|stepfather|grandmother|gran|baby) .. (knife|again|blood|hospital|police|and|with|because|until|last|so|yesterday|today|.)`,
    `(afraid|scared|worried|terrified|frightened|convinced|think|fear|sure) .. (he|she|they|my {kin}|brother|son|ex) .. (will|might|could|is going to|going to|may|would) .. (hurt|kill|stab|shoot|attack|harm|do something to|snap and) (someone|somebody|people|them|him|her|us|others|everyone|the|his|her)`,
    `(he|she|brother|son|student|boy|kid) has (a list|a bag packed|a plan|a manifesto|a hit list) .. (kids|school|names|people|hurt|kill|under|bed|attack|of)`,
    `(bring*|brought|came|come|coming|coming back|turn up|show up|walk* in|run* in) .. with (a|the|his|her) (weapon|gun|knife|machete|rifle|bomb|axe|hammer|shotgun|pistol) .. (school|work|monday|tomorrow|class|office|us|lost|shot|killed|.)`,
    `(he|she|they|ex|boyfriend|husband) .. (showed|shows) .. (rope|tape|gun|knife|weapon|machete|bullets) .. (laugh*|said|ex|jok*|for|her|him)`,
    `(would|will) be next .. (cat|dog|said|told|calmly|he|she|.)`,
    `(if you hear sirens|stay home on|stay away from (school|work|church)|do not come to (school|work) (tomorrow|on))`,
  ]),
  othersSigns(
    'violence',
    [
      `(${SOMEONE}|nephew|neighbour|neighbor|ex|man|boy|someone) .. (killed|shot|stabbed|murdered|strangled|beat|poisoned) (his|her|our|their) [own|little|baby|whole] (father|mother|wife|husband|girlfriend|boyfriend|kids|children|son|daughter|brother|sister|family|parents|dad|mum|mom|ex|anna|grandmother|partner|friend|baby|boss) `,
      `{person} [was|got|has been|were|had been] (murdered|stabbed|shot|killed|beaten|strangled|gunned down|knifed) (to death|dead|by|in (a|the)|outside|at|on|last|with|over|when|for|.)`,
      `my (son|daughter|brother|sister|mother|father|mum|mom|dad|friend|best friend|cousin|nephew|niece|uncle|aunt|husband|wife|boyfriend|girlfriend|grandson|partner|mate|neighbour) .. (murdered|stabbed to death|shot dead|shot and killed|beaten to death|killed by (his|her|a man|someone)|gunned down)`,
      '(lost|losing|buried|bury) .. .. (murder|murdered|shooting|stabbing|gunman|knife crime|killed by|stabbed|shot|in a rage|knife attack|gun violence)',
      '(came|walked|burst|broke) in with a (knife|gun|rifle|machete|axe|shotgun) .. (lost|killed|shot|stabbed|died|murdered)',
      '(since|after|anniversary|years since) .. (the shooting|the stabbing|the murder|was murdered|was stabbed|was shot|murdered him|murdered her|the attack that killed)',
      '(shot|stabbed|killed|murdered) (our|my) [little|own|best|dear] (anna|son|daughter|brother|sister|mother|father|mum|mom|dad|friend|cousin|nephew|niece|boy|girl|baby|husband|wife)',
    ],
    'loss',
  ),
];
