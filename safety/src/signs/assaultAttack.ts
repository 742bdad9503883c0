import { emergencySigns, othersSigns, ownSigns, type SignGroup } from '../sign.ts';

const ATTACKER =
  '(man|men|a man|guy|guys|lad|lads|boys|boy|someone|somebody|gang|group|stranger|strangers|youths|teens|teenagers|bloke|blokes|kids|robber|robbers|thief|thieves|mugger|muggers|attacker|attackers|drunk|junkie|thugs|thug|customer|patient|passenger|client|neighbour|neighbor|girls|woman|women|he|they|she|people|skinheads|nazis|hooligans|burglar|burglars|intruder|police|cops|bouncer|bouncers|classmates|seniors|pupil|student|prisoner|inmate|driver|relative|resident)';
const HURT =
  '(hit|hits|punched|punch|punches|kicked|kick|kicks|beat|beats|beaten|beating|stabbed|stab|slashed|attacked|attack|robbed|rob|jumped|dragged|grabbed|knocked|bashed|battered|headbutted|strangled|choked|slapped|spat on|spat at|stamped|stomped|glassed|threw|pepper sprayed|tasered|shot|shot at|mugged|assaulted|ambushed|cornered|bottled|threatened|held|tackled|cut|sprayed|burned|bit|smashed)';
const INJURY =
  '(stitches|jaw|broken (nose|ribs|jaw|arm|cheekbone|teeth)|ribs|concussion|unconscious|black eye|hospital|bleeding|blood|head|face|police|scared to go out|wired|bruise*|fracture*|a and e|knife|phone|bag|wallet|purse|could not see|teeth|ground|floor|pavement|hip)';
const THINGS =
  '(bag|handbag|phone|purse|wallet|telephone|necklace|chain|rucksack|backpack|bike|watch|mobile|iphone|earphones|ring|laptop|car keys|keys|money|trainers|moped|scooter)';
const LOVED =
  '(my [best|little|older|younger|big|own|teenage|poor|elderly|old|good|close] (son|daughter|sister|brother|mum|mom|mother|dad|father|nan|gran|grandma|grandmother|grandad|granddad|grandfather|friend|mate|girlfriend|boyfriend|wife|husband|partner|niece|nephew|cousin|lad|girl|boy|child|kid|roommate|flatmate|housemate|neighbour|student|granddaughter|grandson|aunt|uncle|colleague|coworker|bestie|sis|bro|stepdaughter|stepson|fiance|fiancee|gf|bf|ex|boss|toddler|baby)|our (daughter|son|girl|boy|nan|child|neighbour)|a friend [of mine]|a girl in my *|one of my (students|pupils|girls|friends)|she|he|sis)';

/** Attacks by strangers and others outside the home; and whatever happened to someone else. */
export const assaultAttackSigns: readonly SignGroup[] = [
  emergencySigns('assault', [
    '(someone|somebody|a man|man|burglar|intruder|intruders|stranger|people|men|they|he) [is|has|are|have|just] [is|just] (broken in|broke in|breaking in|in the house|in my house|in my flat|in our house|got into the house|inside the house|downstairs|on the stairs|smashing the door|kicking the door) .. (hiding|wardrobe|closet|under the bed|stairs|locked|bathroom|help|i am in|do not know|phone|whisper*|now|scared|.)',
    '(i am|am|we are) [hiding|locked] .. (wardrobe|closet|under the bed|bathroom|attic|cupboard) .. (he is|they are|someone is|man is|intruder|broken in|broke in|on the stairs|looking for me|downstairs|with a knife)',
    '(following|chasing) me (right now|now|at this moment|as i type)',
    '(he|they|man|someone) [is|has] .. (a knife|a gun|a machete|a weapon) .. (outside|right now|at my door|looking for me|he is here|coming|hiding)',
    '(i am|am|i have been) [just] (stabbed|shot|bleeding) .. (bleeding|ambulance|help|on the (floor|street|ground)|blood everywhere|can not)',
  ]),
  ownSigns('assault', 'crisis', [
    '(i|we|me|just|nearly|almost|then) (was|got|have been|had been|been|am|were|get|getting|is|being) [just|nearly|almost|badly|violently|physically|brutally|also|then] (attacked|mugged|assaulted|jumped|robbed|stabbed|strangled|bashed|battered|beaten up|beaten with|beaten unconscious|beaten by (men|three|two|a group|a gang|some|my|four|five|six)|glassed|bottled|knifed|slashed|headbutted|kidnapped|abducted|held up at|held at (gunpoint|knifepoint|gun point|knife point)|carjacked|punched|kicked|knocked out by|shot) [up|by|in|on|at|outside|while|when|.|last|yesterday|because|for|with|so|and|near|walking|coming|two|three|a|after|this|from|twice|again|physically|badly]',
    '(was|got|been|being|were|am|getting|get) [just|physically|almost|nearly|badly|brutally|violently|also|then] (mugged|bashed by|battered by|beaten up|beat up|beaten unconscious|beaten until|glassed|knifed|carjacked|kidnapped|abducted|headbutted|jumped (by|outside|on (the|my) (way|street|bus|train|tram|corner|walk)|walking|last|coming)|robbed (by (men|a man|two|three)|at)|attacked (by (a man|men|two|three|some|someone|a stranger|a group|a gang|my *)|on (the|my)|in (the|a) (street|park|toilet*|lift|car park))|stabbed|kicked unconscious|kicked in the|punched in|punched by|kicked by|choked out|knocked out by|knocked unconscious|burgled while|robbed at|spat on|queer bashed|gay bashed|filled in|done over|happy slapped|pepper sprayed|tasered|set on by|set upon|chased by (men|a man|lads|a gang|guys|boys))',
    `${ATTACKER} .. ${HURT} (me|us) .. ${INJURY}`,
    `${ATTACKER} .. ${HURT} (me|us) .. (street|bus|train|stop|station|park|alley|outside|pub|club|work|home|school|car|night|behind|counter|because|for no reason|for being|bike|toilets|toilet|ward|metro|road|path|queue|subway|underpass|till|until|to the)`,
    `(three|two|four|five|six|several|some|group of|gang of|bunch of|a) (men|guys|lads|boys|blokes|youths|girls|people|teens|teenagers|kids|strangers|them|man|skinheads|drunks) .. (beat|beats|jumped|attacked|mugged|robbed|kicked|punched|stabbed|followed|battered|bashed|surrounded|cornered|chased|pulled|dragged|knocked|held|spat) (me|us)`,
    '(beat|beaten|battered|kicked|punched|bashed|stamped on) (me|us) (up|until|till|untill|unconscious|black and blue|senseless|to a pulp|in the (head|face|stomach|ribs|back)|bloody|half to death|so (hard|bad|badly)|while i|with (a|his|their))',
    '(got|was|been|were) (battered|beaten|bashed|kicked|jumped|smashed) (by|for|in|outside|on|coming|walking|at) .. (six|them|men|lads|gang|group|gay|trans|scarf|black|asian|wearing|being|work|park|street|club|night|hospital|jaw|pub|door|station|school|bus|wearin|home|colour|race|muslim|jew*)',
    '(kicked|beaten|knocked|choked|punched|hit) unconscious',
    '(stamped|stomped|stamping|stomping|jumped|kicked|kicking|standing) (on|in) my (head|face|neck|chest|back|hand|stomach|ribs)',
    '(gunpoint|knifepoint|knife point|gun point|at gun point)',
    '(held|put|pulled|pointed|had|waved|pressed|stuck|drew|flashed|showed) (a|the|his) (knife|gun|blade|machete|screwdriver|bottle|razor|weapon|pistol|broken bottle|hammer) (to|on|at|against|in|and) (me|us|my|demanded|told|took|said)',
    '(knife|gun|blade|machete) (to|at|against|in|on) my (throat|neck|face|head|back|ribs|stomach|chest|side)',
    `(snatched|snatch|ripped|tore|grabbed|yanked|pulled) my ${THINGS} .. (off|from|out|and (ran|rode|drove|hit)|ran|moped|hand|arm|shoulder|street|knocked)`,
    `${ATTACKER} .. (took|take|stole|steal|robbed|snatched|grabbed|wanted|demanded) (my|me of my|all my|our) ${THINGS} .. (hit|punch*|knife|gun|kick*|push*|beat*|ground|pavement|face|shake|shaking|scared|street|threat*|bleed*)`,
    `(hit|hits|punched|pushed|shoved|knocked|kicked|beat|slapped|threw) (me|us) .. (and|to) [the] .. (took|take|stole|tore|grabbed|snatched|ripped|ran off with) my ${THINGS}`,
    `(pushed|shoved|knocked|threw|dragged|pulled|push) me (to the|to|onto the|on the|over the|off the|off my|down the|into the|against a|over) (ground|pavement|floor|road|street|concrete|sidewalk|wall|stairs|steps|bike|counter|tracks|gutter|bushes|alley)`,
    `(jumped|came|leapt|sprang|stepped|appeared|crept) .. (out of|from|behind) .. (and (grabbed|attacked|hit|punched|pushed|stabbed|mugged|pulled)|grabbed me|attacked me|hedge|bushes) .. (me|behind|my)`,
    `(grabbed|grabs|grab|seized|caught|tackled|choked) me (from behind|by the (throat|neck|hair|arm)|round the neck|around the (neck|waist|throat)|in the (park|street|dark|alley|stairwell|car park|toilets|lift|elevator|bushes|club)|and (pulled|dragged|pushed|tried|would not let|put|kissed|said|covered|held|forced))`,
    '(pinned|pinning) (me|us) (down|to|against|up against|on|by|there|under)',
    '(threw|poured|thrown|splashed) (acid|boiling water|petrol|a brick|bottles|stones|a bottle) .. (me|my face|us|at)',
    `(followed|chased) me .. (and|then|grabbed|out of|into) .. (grabbed|attacked|hit|pushed|punched|groped|mugged|beat|pinned|robbed|touched|assaulted|stabbed|tried to (grab|pull|drag|get me)|called me|car park)`,
    `(tried|tries|trying|attempted|wanted) to (kidnap|abduct|strangle|stab|kill|mug|rob|drag|pull) me [in|into|.|with|on|at|off|when|and|last|to|behind|from|outside]`,
    '(kidnapped|abducted|carjacked|hijacked) (me|us|my car)',
    '(hate crime|gay bashing|racist attack|transphobic attack|homophobic attack|racially (attacked|abused and)|acid attack)',
    `(called me|shouted) .. (it|faggot|tranny|fag|slur*|paki|terrorist|dyke|nigger|chink|queer) .. [and] (hit|beat|kick*|punch*|spat|jump*|push*|attack*)`,
    '(attacked|robbed|mugged|assaulted|jumped|stabbed) .. (on my way|walking home|coming home|at work|in the street|on the (bus|train|street|tube)|outside my|last night|yesterday|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)) .. (i|my|me|shak*)',
    `(customer|patient|pupil|student|passenger|resident|prisoner|inmate|client|relative|service user) .. (hit|punched|kicked|attacked|choked|strangled|bit|stabbed|grabbed|headbutted|spat|assaulted|threw|slapped|pinned|groped) (me|at me|in my face)`,
    '(my) (night|day|home|old|new|care|live in|agency) (carer|nurse|aide|helper|assistant) .. (hurts|hurt|hits|hit|slaps|slapped|pinches|pinched|handles me roughly|twists|shoves|rough) [me]',
    '(carer|nurse|aide|care worker|caregiver|orderly) .. (hurts|hits|hit|slaps|slapped|pinches|pinched|twists|shoves|shoved|slapping|hurting) me',
    '(hurts|hurt) me when (she|he|they) (wash|washes|moves|changes|lifts|dresses|bathes|feeds) me',
    '(seniors|classmates|boys|girls|bullies|gang|older kids|kids at school|lads|they) .. (beat me up|beat me|kicked me|punched me|held me down|locked me|stripped me|burned me|choked me|pushed my head|jumped me|filmed it|filmed them|pissed on|hit me) .. (school|toilet|locker*|every|filmed|after|video|head|bus|because|behind|changing|lights|break|teacher*|undress*|face)',
    '(i have been|i was|am|been) [hiding|not left|scared to leave|afraid to leave|not leaving] .. (since (i was|the|they|he)) .. (attack*|mugg*|robb*|jump*|stab*|beat*)',
    '(they|he|men|lads|who) .. (know|knows) where i live .. (stitches|beat|attack*|stamp*|mugg*|robb*|police|knife)',
    '(stitches|jaw|ribs|nose) .. (wired|broken|fractured) .. (beat*|attack*|lads|door|mugg*|punch*|kick*|jumped|them|they|he hit)',
  ]),
  ownSigns('assault', 'crisis', [
    `${ATTACKER} .. (kicked|punched|smashed|bashed|stamped|broke|broken|beat|caved|busted|cut|slashed) (my|in my) (head|face|teeth|nose|ribs|jaw|skull|arm|cheek|eye|lip)`,
    '(tied|tie|gagged|bound) (me|us) up .. (rob*|rope|chair|beat|bed|gag*|took|stole|men|kept|hours|could not|and)',
    '(robbed|robbing|held up|raided) (the|my|our) (shop|store|house|flat|van|cab|taxi|bank|till|bar) .. (knife|gun|me|us|tied|shak*|hit|threat*|scared|while)',
    '(beat|beaten|hit|attacked|punched|kicked|jumped) .. (because) (i am|i was|i wear|i wore|i held|of my|we are|we were|i looked) ',
  ]),
  // Somebody else
  othersSigns('assault', [
    `(coach|teacher|priest|pastor|uncle|stepdad|stepfather|scoutmaster|scout leader|tutor|instructor|brother|cousin|grandfather|neighbour|neighbor|dad|father|lodger|babysitter|caretaker|man|imam|vicar|driver|carer|headmaster|boyfriend|staff|worker) .. (abusing|molesting|fondling|grooming|interfering with|messing with|raping|touching up|abuses|molests|abused|molested|groped|groping) (the|some|her|him|them|my|our|boys|girls|children|kids|pupils|students|players|other|young|lads|one|a|several|two|three|patients|residents)`,
    `(what|how|that) (her|his|their|the) [*] (stepfather|stepdad|dad|father|uncle|grandfather|grandad|grandpa|brother|cousin|coach|babysitter|neighbour|neighbor|lodger|mums boyfriend|moms boyfriend|boyfriend|teacher|priest|stepbrother|daddy|foster father) [*] (does|did|do|has done|is doing|used to do|was doing|touches|touched) (at bath time|at bathtime|in the bath|in (her|his) bed|at bedtime|in the shower|when (mum|mom|mummy|mommy|her|nobody|no one|everyone)|to (her|him|them) (at night|in|when|with|down)|to (her|him) .|under the|with (her|him) (at|in|when|.))`,
    `(girl|boy|child|kid|pupil|student|toddler|daughter|son|niece|nephew|sister|brother|granddaughter|grandson) .. (described|describes|showed|shows|drew|draws|acted out|acts out|explained|disclosed|knows|told) .. (touch*|bath time|bathtime|private*|naked|his thing|willy|sex|tickl*|secret game|special game|in his bed|at night|pants|snake|milk) .. (uncle|stepdad|stepfather|dad|daddy|father|grandad|grandpa|brother|cousin|him|her|mum|teacher|coach|man|boyfriend)`,
    `(found|caught|saw|walked in on) .. (uncle|stepdad|stepfather|dad|husband|brother|cousin|man|boyfriend|grandfather|neighbour|lodger|him) .. (touching|on top of|in bed with|kissing|undressing|naked with|with his hand) .. (my|her|him|the) [*] (daughter|son|sister|girl|boy|child|niece|nephew|pants|underwear|granddaughter|knickers|nightie)`,
    `(special|secret) (game|games|tickles|cuddles|massage|massages|time) .. (uncle|stepdad|stepfather|grandad|grandpa|coach|priest|teacher|babysitter|brother|cousin|naked|bed|touch*|private*|not to tell)`,
  ]),
  othersSigns('assault', [
    `${LOVED} [was|got|has been|were|had been|been|being|is being|just|nearly|almost|told|says (she|he) was|thinks (she|he) was] [been|just|also|was] [nearly|gang|sexually|physically|badly|violently|date|drugged and] (raped|molested|assaulted|groped|mugged|stabbed|beaten up|beat up|jumped|spiked|drugged|roofied|bashed|battered|glassed|robbed|kidnapped|abducted|shot|sexually|violated|fondled|interfered with|kicked unconscious|touched inappropriately|held at|abused by)`,
    `${LOVED} .. (raped|molested|groped|gang raped|sexually (assaulted|abused|harassed|touched)|roofied|date raped|graped)`,
    `(raped|molested|groped|sexually assaulted|sexually abused|drugged|spiked|mugged|jumped|stabbed|beat up|attacked|bashed|assaulted|fondled) ${LOVED}`,
    `(raped|molested|groped|sexually assaulted|drugged|spiked) (her|him|them)`,
    `(man|men|boys|boy|lads|guy|guys|gang|girls|someone|somebody|thug|scumbag|kids|strangers|stranger|youths|they|scum|people) .. (jumped|beat up|beat|attacked|mugged|robbed|stabbed|knocked|dragged|punched|kicked|bashed|pushed|battered|slapped|hit|followed|grabbed|cornered|glassed|shoved) (my [little|older|poor|younger|best|old|elderly] (son|daughter|sister|brother|mum|mom|mother|dad|father|nan|gran|grandma|grandmother|grandad|grandfather|friend|girlfriend|boyfriend|wife|husband|partner|niece|nephew|cousin|lad|girl|boy|grandson|granddaughter|mate)|our (son|daughter|boy|girl|nan)) .. (purse|bag|phone|street|school|police|hospital|over|filmed|ground|bus|head|face|scared|home|night|outside|park|now|knife)`,
    `${LOVED} .. (jumped|attacked|mugged|robbed|stabbed|beaten|bashed|battered|followed and grabbed|knocked over|dragged) .. (by|outside|school|men|filmed|street|knife|park|home|hospital|purse|on the way|after work|bus|last night|lads)`,
    `(her|his) [own|old|football|swim|dance|piano|music|swimming] (coach|teacher|uncle|stepdad|stepfather|father|dad|cousin|brother|boss|tutor|priest|pastor|doctor|driver|boyfriend|ex|carer|therapist|manager|professor|brother in law|grandfather|babysitter|friend|step brother|stepbrother|husband|date) .. (touch*|hurt*|rap*|kiss*|grop*|molest*|forc*|undress*|fondl*|exposed|assault*) (her|him|them|himself)`,
    '(touched|touches|touching|hurts|hurt|kissed|rubs|rubbed|grabs|grabbed|undressed) (her|him|them) .. (private|privates|down there|bottom|under her|between her|in the bath|at night|inappropriate*|bed|sexual*|under his|when nobody|where (he|she) should not|body|breast*|bum|secret|she screams|clothes|shower|sleep*)',
    '(someone|man|uncle|brother|cousin|coach|teacher|neighbour|neighbor|stepdad|helper|house help|nanny|babysitter|driver|boy|lodger|grandfather) .. (hurts|hurt|touches|touched|touching|did something to|does things to|did things to) (her|him|my (daughter|son|sister|brother|niece|nephew|little *)) .. (scream*|night|keep quiet|quiet|private*|cries|secret|scared|seven|\\d|bed|bath|clothes|nobody|she|wet*|not tell|.)',
    `${LOVED} .. (says|said|told|tells|telling|admitted|confided|whispered|disclosed) .. (touch*|rap*|molest*|hurts her|hurts him|hurt her|forced (her|him)|did to (her|him)|assault*|bad things|made her (touch|do)|made him (touch|do)|private parts)`,
    '(what) (he|they|the *|her *|his *|that man|uncle|priest|coach|brothers|teacher) [*] (did|does|do|has done) to (her|him|them) .. (shook|school|child*|cry|cried|night|years|police|told|bed|never|body|party|boarding|church|\\d*)',
    '(forced|forces|forcing) (himself|herself|themselves) (on|onto|into) (her|him|my (sister|daughter|friend|wife|girlfriend|son|brother|mum|mother|niece|cousin|roommate))',
    '(had sex|slept) with (her|him) .. (asleep|drunk|passed out|unconscious|when she|while she|not want|could not|wasted|said no|13|14|15)',
    '(her|his) (drink|drinks) (was|were|got|had been|been) (spiked|drugged)',
    '(she|he|sister|daughter|friend|girlfriend|roommate|wife) .. (woke|wakes) [up] .. (naked|on top of her|no underwear|strange (bed|room)|in his bed|hand*|touching (her|him)|inside (her|him)) .. (remember|not|.|and|him|he|clothes|party|know)',
    '(flinches|flinch|jumps|screams|cries|shakes) .. (when|if) .. (touch*|near|hug*|man|men|he comes|pass*) .. (since (the|that|her|his)|after (the|that|what)|party|rape|attack|assault|work do|night)',
    `(since|after) (her|his|the) (rape|assault|attack|mugging|sexual assault) .. (she|he|will not|does not|never|eat*|sleep*|leave|light)`,
    '(her|his) (rape|rapist|attacker|attackers|molester|assault|sexual assault|mugger)',
    '(not want*|will not let|can not bear) .. (touch (her|him)|anyone near (her|him)|to be touched) .. (since|rape*|attack*|assault*|after|happened|party|festival)',
  ]),
  othersSigns(
    'assault',
    [
      '(sister|brother|daughter|son|friend|mother|mum|mom|wife|girlfriend|cousin|niece|she|he) .. (raped|assaulted|attacked|molested|abused) .. (until (she|he) could not|killed (herself|himself)|died|dead|took (her|his) [own] life|suicide|funeral|gone|did not survive|lived with it)',
    ],
    'loss',
  ),
];
