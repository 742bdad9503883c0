import { emergencySigns, othersSigns, ownSigns, type SignGroup } from '../sign.ts';

const VOICE =
  '(voice|voices|whisper|whispers|whispering|murmuring|devil|devils|satan|demon|demons|lucifer|jinn|djinn|spirit|spirits|shadow|shadows|ghost|ghosts|alien|aliens|ancestors|entity|presence|hallucination|hallucinations)';
const SOURCE = `(${VOICE}|devil|god|lord|jesus|allah|angel|angels|archangel|radio|tv|telly|television|mirror|reflection|head|walls|phone|speaker|speakers|knife|knives|people upstairs|dead (mother|father|brother|sister|wife|husband|grandmother))`;
const TELL =
  '(tell|tells|telling|tellin|told|say|says|saying|sayin|said|order|orders|ordering|ordered|command|commands|commanding|commanded|command is|instruct*|ask|asks|asking|asked|want|wants|wanting|wanted|whisper*|shout*|scream*|yell*|demand*|urg*|chant*|insist*|make|makes|making|force|forces|forcing|beg|begs|begging|keep|keeps|goes|going|advis*|persuad*|repeat*|challeng*|dar*|encourag*)';
const VICTIM =
  '(myself|yourself|urself|me|my|him|her|them|people|someone|somebody|everyone|everybody|his|your|ur|our|us|the|a|others|you|u|strangers|children|kids)';
/** What a voice might order, with enough words to be meant. */
const HARM = `((kill|killing|stab|stabbing|hurt|hurting|harm|harming|shoot|strangle|smother|suffocate|drown|murder|choke|sacrifice|slay|poison|butcher|throttle|burn|burning|attack|slit|slash|slice|slap|punch|hit|bite) ${VICTIM}|(cut|cutting|hang|hanging|starve|scratch) (myself|yourself|urself|my (wrist|wrists|arm|arms|throat|face|skin|wrists|ear|tongue|hair)|your|ur|him|her|them|deep|deeper|open)|jump (off|from|out|in front|under|over|down|into the (river|canal|lake|sea|well|road))|jump .|(step|stepping|walk|run|lie|lay|drive|swerve|go|get|wade) (in front of|into (traffic|the (road|traffic|river|sea|water|lake|canal|fire|street|lagoon))|on the (tracks|track|rails|line)|under a|off (the|a))|end (it|my life|your life|his life|her life|everything|things)|take (my|your|his|her) [own] life|(drink|swallow|take|eat) .. (bleach|poison|pills|tablets|petrol|acid|overdose|glass|drain)|set .. (fire|alight)|gouge|get rid of (him|her|them|myself|my)|crash|(burn|burned|burnt) .. down|die|bleed|cross the (center|centre) line|throw (myself|yourself|him|her|the baby|my)|pull the trigger|do (it tonight|him|her)|finish (him|her|myself|it))`;
const THEY = '(they|they are|theyre|theyr|they r|it|it is|its|he|he is|she|she is|something|this thing)';
const MAN =
  '(man|men|woman|women|child|children|people|person|someone|somebody|stranger|strangers|guy|girl|boy|crowd|figure|figures|thing|things|they|them|lady|old man|dead|two men|three men)';
const UNSEEN =
  '(nobody (there|here|else|in|is there|is here|around)|not (there|here|really there|real|exist)|nobody .. (hear|see)|no (person|people|man|woman) (there|here)|is empty|was empty|empty (room|house|flat)|none of us|we can not see|others (can not|do not) (hear|see)|only i (can|hear|see))';

/** Someone else, whom the writer knows or works with. */
export const OTHER =
  '((my|our|a|the|one of our|his|her) [best|close|older|younger|little|elder|big|own|old|teenage|elderly|dear] [{kin}|friend|mate|nephew|niece|grandson|granddaughter|flatmate|housemate|neighbour|neighbor|colleague|coworker|student|lad|boy|girl|young fella|mam|nan|gran|auntie|hubby|son in law|mother in law|father in law|guy|missus|woman|man]|he|she|mum|mam|dad|someone i (know|love))';

/** Voices, and what they command. */
export const voiceSigns: readonly SignGroup[] = [
  // Commanded to hurt oneself or others
  ownSigns('psychosis', 'crisis', [
    `${SOURCE} .. ${TELL} .. [to|i|me|that|should|must] ${HARM}`,
    `${SOURCE} .. .. (told|tells|tell|telling|orders|ordering|commands|commanding|wants|want|asked|asking|instructing|says) me .. (to|i (must|should|have to|need to)) .. ${HARM}`,
    `${VOICE} .. .. (kill|stab|hurt|hang|slit|drown|smother|strangle|burn) (myself|yourself|urself|my|him|her|them|people|everyone)`,
    `(in|inside) my (head|ear|ears|skull|brain) .. ${TELL} .. ${HARM}`,
    `${THEY} [just|are|is|keep|keeps|always|also|now|still|all|only|r] (telling|tellin|tell|tells|ordering|orders|commanding|commands|instructing|screaming|shouting|whispering|begging) [at|to] me .. [to|that] ${HARM}`,
    `(they|it|she|he|something) (want|wants) me (to|too) (kill|stab|hurt|harm|burn|smother|strangle|drown|hang|cut|slit|shoot|murder) (myself|him|her|them|my|people|someone|everyone|the baby)`,
    '(they|voices|it) keep* (going|saying|repeating|telling|shouting|screaming|chanting) (kill|cut|stab|hurt|burn|drown|hang|jump|do it|die|slit|push)',
    '(voted|decided|agreed|ruled) .. i (have to|must|should|need to|had to) .. (slit|cut|hang|kill|jump|die|stab|burn|drown)',
    '(devil|demon|demons|satan|spirit|angel|voice|voices|god|lord|jinn) .. (sacrifice|offer) (my|his|her|our|the) (son|daughter|child|children|baby|first born|firstborn|wife|husband|mother)',
    '(god|lord|angel|angels|voice|spirit) [has|have] .. (asked|asks|commanded|ordered|told|wants|demanded) (me|us|of me) [for] .. (my|our) (son|daughter|child|children|baby|firstborn|first born)',
    '(like|as) .. abraham .. (son|isaac|sacrifice|not slept|obey)',
    '(obey|obeying) (him|it|them|her|the voice|the voices|the command|the commands) .. (tonight|sunrise|morning|now|today|soon|dawn)',
    '(voice|voices|it|they|whisper*) .. (give|gives|giving|gave) [me] .. (commands|orders|instructions)',
    '(command|commanding|instructing) (voice|voices|hallucination|hallucinations)',
    '(hear*|heard) .. (commands|orders) .. (head|kill|hurt|voice|nobody|obey|harm)',
    'every .. (knife|knives|blade|scissors|window|bridge) .. (talks|talk|speaks|calls|calling|whispers|whispering) [to me|me|my name]',
    '(knife|knives|blade|train|tracks|balcony|bridge|window|river|scissors) .. (talk|talks|talking|speak|speaks|whisper|whispers|whispering|calling) [out] (to me|my name|me)',
    'do (what|everything|whatever) (they|the voices|the voice|it|he|she|god|the devil) (say|says|tell me|tells me|want|wants|command*|order*) .. (or|because|otherwise|tonight|hurt|stop*|kill)',
    '(if|unless) i (do not|dont|refuse|disobey) .. (they|he|it|the voices|the voice|god|the devil) .. (kill*|hurt*|take|tak*|punish*|burn*|die) (my|me|us|everyone|the)',
    '(says|said|saying|telling|tells) if i (do not|dont) (stab|kill|hurt|cut|burn|jump|drown|smother)',
    '(can not|hard to|hardly|struggl*|strength|trying not|trying to|hard not) .. (resist|fight|ignore|disobey|decline|not listen|hold out|not obey|refuse) .. (voice|voices|commands|command|orders|them|it telling)',
    '(voice|voices|commands) .. (getting|becoming) (harder|hard|difficult) to (resist|ignore|fight|refuse)',
    '(voice|voices|whisper*|devil|demon*|they|it) .. .. (want|wants|wanted) (the|this|my|our) (house|flat|school|church|baby|family|mum|car) .. (burn*|dead|down|gone|destroyed|fire)',
  ]),
  // What they say, and what they promise
  ownSigns('psychosis', 'crisis', [
    '(angel|angels|god|voice|voices|spirits|they|demon|devil) .. (say|says|said|told|tell|tells|promise*|want*) .. i (can fly|will fly|am immortal|will not die|can not die|will rise|have to die|must die|should die|have to go|must go|am already dead)',
    '(gouge|pluck|rip|tear|cut|scratch) .. (eye|eyes|tongue|heart|ears) out .. (leave me|quiet|voice*|stop|devil|he will|they will|god)',
    '(say|says|said|telling|tells) .. (gouge|pluck|tear) (the|my|your|an) (eye|eyes|tongue|heart)',
    'i can fly .. (roof|window|balcony|bridge|jump|tonight|ledge|prove)',
    '(voice|voices|they|god|demons|he|it) .. (say|says|said|tells|told|promise*) .. (pay|punished|stop|over|quiet|free|saved|safe|forgiven) .. (if|once|when) i (die|jump|kill|cut|burn|do it|hurt|am dead|am gone)',
  ]),
  // Voices
  ownSigns('psychosis', 'concern', [
    '(hear|hears|hearing|herd|heer|hearin) [the|these|those|some|strange|many|other|different|loud|real|bad] (voices|voces|voises|vioces)',
    '(heard|hear|hearing) .. (voices|voice) .. (head|nobody|telling|tells|again|wall|walls|vents|that is not|inside|not there|when i am alone|calling me|say i|insult*|mock*|laugh*|who)',
    'the voices (are|have|keep|come|came|will|wont|started|say|tell|told|do|did|got|get|were|stop*|want|never|laugh*|argue|know|r|back|return*|talk*|shout*|scream*|hate|in my)',
    '(my|these|those) voices (are|have|keep|come|say|tell|got|get|back|started|do not|did not|will not)',
    '(voice|voices) (in|inside) (my|me|the) (head|brain|skull|ear|ears|mind|wall|walls|stomach|chest|vents|pipes|ceiling|fan|radiator|mirror|plughole|drain) .. (tell*|say|says|will|do not|does not|never|not|call*|know*|laugh*|mock*|whisper*|argu*|shout*|scream*|hate*|is|are|keep*|get*|want*|louder)',
    '(voice|voices|whisper*) .. (nobody|no person|others can not|others do not) [else|here|around] .. (hear*|believe*)',
    '(voice|voices) (came|come|comes|is|are|was|were) back',
    '(voice|voices) .. (stopped|stop|gone) .. (medic*|meds|tablets|injection|pills)',
    '(whisper*|commentary|murmur*|mumbling) (is|are|has|have) [come|got|gotten|now] (back|returned|started|louder|worse|constant|again)',
    '(whisper*|talk*|murmur*) .. (from|in|inside|behind|through) (the|my) (wall|walls|vent|vents|pipes|plughole|drain|ceiling fan|radiator|sockets|mirror|fridge|shower|fan) .. (me|my|name|when|nobody|all night)',
    '(hear|hearing|heard) (a|an|two|three|some|the|my dead|this) .. (man|men|woman|women|child|people|children|someone|person|girl|boy|mother|father|lady) .. (voice|voices|talk*|whisper*|speak*|laugh*|discuss*|comment*|cry*|argu*|shout*|scream*) .. (nobody|not there|my head|about me|discussing me|empty|when i am alone|none|at me|all night|inside|no person|day and night)',
    `(hear|hearing|heard) (a|an|two|three|some|${MAN}) .. (discuss*|criticis*|criticiz*|insult*|mock*|accus*|comment* on|plot*|threaten*) (me|my|everything i|what i)`,
    `(hear|hearing|heard) ${MAN} .. (talk*|whisper*|speak*|laugh*|discuss*|comment*) .. (when|though|although|but) .. ${UNSEEN}`,
    `(talk|talks|talking|speak|speaks|speaking|whisper*|laugh*) [to|at|about|in|ur|my|the] .. ${UNSEEN}`,
    '(nobody|no person) else .. (hear|hears|heard|can hear) (it|them|him|her|this|that|what|a thing)',
    '(nobody|no person) else .. (can|could|seems to|to) (see|sees) (them|him|her|the man|the men|the people|the shadow*)',
    'hear (it|them|him|her) but (nobody|no person|others)',
    '(auditory|visual|third person|tactile|command) hallucinat*',
    '(i am|i have been|been|i keep|keep|started|i started|think i am) [also|now|still|having|getting] hallucinat*',
    'hallucinat* .. (voice|voices|weeks|months|again|every night|daily|insects|spiders|bugs|people|smell*|worse|back)',
    'running commentary .. (my|me|i|head)',
    '(narrat*|comment*) [on|about] (my|everything i|what i|whatever i|every thing i) (life|do|am doing|movements|every move|thoughts)',
    '(someone|somebody|something|another person|a second person|a man|a woman|a stranger|another man) .. (lives|live|living|talks|talking|speaks|speaking|breathes|breathing|thinks|thinking|moves|moving|sits|sitting|laughs|whispers|whispering) (inside|in) (me|my (head|body|chest|skull|stomach|brain|ear|mind))',
    '(voice|voices|they|he|she|whisper*) .. (say*|tell*|call*|telling) [me|that] [i am|me] (worthless|dirty|evil|filth|filthy|a whore|useless|disgusting|a sinner|rotten|guilty|damned|cursed|scum|garbage) .. (voice*|head|all night|every night|day and night|nobody|and laugh)',
    '(voice|voices) .. .. (say|says|saying) i am',
  ]),
  // Talk about oneself behind walls
  ownSigns('psychosis', 'concern', [
    '(laugh*|talk*|whisper*|shout*|mock*|plot*|swear*|gossip*|speak*) (at|about|to) me (through|from|inside|behind|in) (the|my) (wall|walls|floor|ceiling|vents|pipes|mirror|attic|loft|lights|drains|fan|head|radiator)',
    '(hear|hearing|heard) (people|them|neighbours|neighbors|strangers|everyone|men|women|someone|my neighbours|the neighbours|children) .. (laughing|talking|whispering|plotting|shouting|discussing|gossiping|arguing) (about|at) me',
    '(hear|hearing) (my name|someone call my name|my name called|footsteps|knocking|screaming|music|a baby|crying|whispers|whispering|things) .. (nobody (is|there|here|else)|not there|empty|when i am alone|others (do not|can not)|not real|all night every)',
    '(people|men|someone|they|things|it) .. (in my (head|ears)) .. (talk*|argu*|shout*|scream*|laugh*|will not (stop|shut|leave)|not stop|all day|never stop*)',
  ]),
  // Seeing and feeling what is not there
  ownSigns('psychosis', 'concern', [
    '(see|sees|seeing|saw|feel|hear) (things|people|faces|figures|stuff|a man|men|someone|animals|insects) [that|who|which|when] .. (not there|not really there|nobody else|not real|do not exist|others (can not|do not))',
    '(see|seeing|sees|saw|seen) [the|these|some|my] (shadow people|shadow man|shadow men|shadow figures|demons|the devil|dead people)',
    '(shadow|dark|black|hooded|faceless) (people|person|man|men|guy|figure|figures|woman|lady|things|shapes) .. (my room|the corner|my bed|corner|follow*|watch*|me|whisper*|wall|says|say|talk*)',
    '(faces|eyes|people|men|someone) .. (in|on|inside|behind) the (wall|walls|mirror|mirrors|wallpaper|curtains|tiles|ceiling) .. (watch*|star*|look*|talk*|laugh*|mov*|whisper*|smil*|breath*)',
    '(walls|ceiling|floor|carpet|furniture|paintings|photos|wallpaper) (are|is|keep|start*|was|were) .. (breathing|melting|whispering|talking to me|watching me|speaking|crawling)',
    '(my|the) reflection .. (moves|smiles|talks|laughs|blinks|winks|speaks|is not me|not me|different|by itself|mouths|stares back)',
    '(mirror|mirrors) .. .. (not me|is not mine|someone else|somebody else|another person|stranger|a person)',
    '(insects|bugs|worms|spiders|maggots|parasites|ants|things|snakes|beetles) .. (crawl*|living|under|inside|moving|eating|biting|burrow*) .. (my|me) (skin|body|head|brain|veins|arms|arm|face|eyes|flesh|stomach|scalp)',
    '(bees|insects|bugs|worms|ants|spiders|snakes|wires|electricity|voices|poison|glass|eggs) (in|inside|under) my (blood|veins|head|skull|brain|bones|eyes|skin|teeth|stomach)',
    '(in|inside) my (teeth|skull|brain|fillings|blood|veins|bones|spine) .. (broadcast*|transmit*|listen*|talk*|speak*|crawl*|moving|feel them|record*|voice*|signal*|watching)',
    '(under|inside|beneath) my (skin|scalp|flesh) .. (crawl*|insects|bugs|worms|moving|chip|living|something)',
    '(is it|am i|is this) .. (real|imagin*) .. (or|not) .. (my (head|mind)|hallucinat*|voices|going mad|going crazy)',
    '(losing|lost|losin) (touch|grip|contact) (with|on|of) reality',
    'not (sure|know|tell) [anymore] (what|which) is real',
    '(can not|do not|dont|not|hard to) (tell|know|distinguish) .. (real|reality) .. (and|from|or|what is) .. (not|head|dream|imagin*|hallucinat*|real)',
    '(dead|late) (mother|mum|mom|father|dad|brother|sister|wife|husband|grandmother|grandfather|nan|gran|son|daughter|baby) .. (talks|speaks|talking|speaking|calls|calling|tells|telling|says|whispers|visits) .. (me to|to me|join|come with|every night|from the)',
    '(standing|stands|sitting|sits|stood) .. (corner|end|foot|edge) of my (bed|room) .. (every night|watch*|nobody|not there|no face|talk*|whisper*|star*)',
    '(someone|somebody|people|person|man|men) who (is|are) not there',
    '(people|person|man|men|woman|figures) .. (no (feet|face|faces|eyes|mouth)) .. (whisper*|room|come|watch*|night|me)',
  ]),
  // A weapon against those who are imagined to come
  ownSigns('psychosis', 'crisis', [
    '(loaded|loading|got|have|took|fetched|holding|sharpened|sleep with|sitting with|bought|hold*|keep*|ready) [a|the|my] .. (shotgun|gun|rifle|pistol|knife|axe|machete|hammer|sword|cutlass|crossbow) .. .. (agents|demons|they come|they will come|they are coming|spies|aliens|voices|shadows|the neighbours|jinn|devils|lizard*|clones|they are watching|government)',
    '(agents|demons|spies|aliens|they|voices|shadows|jinn|devils|lizard*|clones|men in black|government) .. .. (coming|come|came) (for|after) me .. (gun|shotgun|knife|axe|ready|tonight|this evening|armed|loaded|weapon|hammer|window|die)',
    '(neighbours|neighbors|neighbour|neighbor|upstairs|agents|they) .. (rays|beams|gas|waves|laser|lasers|electricity|radiation|poison|frequencies) .. .. (axe|knife|gun|kill|hammer|going over|stop (it|them)|petrol|burn)',
    '(kill|stab|get rid of|burn|stop|attack|hurt|deal with) .. (before (they|he|she|it) (kill|kills|get|gets|take|takes|replace*|come|comes|reach*))',
    '(get|be|getting) rid of (him|her|them|it|my mum|my mother|my wife|my dad|my husband|the fake) .. (fake|replaced|imposter|impostor|clone|not really|devil|demon|robot)',
    '(fake|imposter|impostor|clone|robot|replaced|demon|devil|double) .. .. (get rid of|kill|stab|hurt|deal with|stop|destroy) (him|her|them|it)',
    '(cut|cutting|dig|digging|pull*|rip|rip*|burn) .. (chip|implant|tracker|device|worms|insects|bugs|microphone|transmitter|teeth) .. out',
    '(cut|dig|carve|cutting|digging|gouge|pull*) (it|them|this thing) out of (me|my (arm|skin|head|neck|leg|eye|tooth|teeth|body))',
  ]),
  emergencySigns('psychosis', [
    '(voice|voices|they|god|devil|demon|it) .. (telling|told|tells|making|say|saying) .. (jump|kill|stab|burn|drown|hang) .. .. (right now|i am on the (roof|bridge|balcony|ledge|edge|tracks)|knife in my hand|holding the (knife|gun))',
    '(on the (roof|bridge|balcony|ledge|edge|tracks|platform)|knife in my hand|holding the (knife|gun)) .. [.] .. (voice|voices|god|devil|demon) .. (tell*|told|say*|jump|kill*)',
  ]),
  // Someone else's voices
  othersSigns('psychosis', [
    `${OTHER} .. (hear|hears|hearing|heard) .. (voices|a voice|commands|people talking|someone talking|things)`,
    `${OTHER} .. (sees|seeing|see|saw) (things|people|men|demons|the devil|shadows|figures|insects|spiders|someone) [that|who|which] [are|is] .. (not|nobody|in the)`,
    `${OTHER} .. (voices|voice|devil|demon|god|lord|angel|spirit|tv|radio|satan) .. (told|tell*|say*|want*|order*|command*) (him|her|them) .. [to] ${HARM}`,
    `${OTHER} .. (thinks|says|believes|said|convinced|told us|claims|insists) .. (god|devil|voices|angels|satan|spirits|demons|the voice|jesus|the lord) .. (want*|told|tell*|order*|command*|ask*|say*) .. (kill|hurt|jump|walk|burn|stab|die|sacrifice|cut|give)`,
    `${OTHER} .. (talk*|speak*|convers*|answer*|argu*|shout*|laugh*|whisper*) (to|with|at) .. (not there|nobody|the wall|the walls|voices|can not see|none of us|nothing|somebody who|someone who|people who|the air|the mirror|the television|himself and|herself and)`,
    '(answering|talking to|speaking to|speaking with|arguing with|conversing with|shouting at|laughing with|talks to|speaks to|converses with|laughs with|argues with|answers) (somebody|someone|people|a person|persons|a man|a woman|voices|things|nobody) [who|whom|that] .. (not there|is not there|are not there|can see|not see|not exist|nobody)',
    '(speak|speaks|talk|talks|talking|speaking|shouting|shouts|argues) (with|to|at) the (wall|walls|ceiling|air|fan|curtains) [and]',
    `${OTHER} .. (laughs|laughing|laugh|smiles|giggles) (at nothing|to (himself|herself)|for no reason|when nobody|without (cause|reason)) .. (talk*|night|whisper*|days|weeks|voices|not)`,
    '(he|she) says there (is|are) .. (in|behind|under|inside) the (wall|walls|loft|attic|ceiling|vents|mirror|roof|floor)',
    '(men|people|someone|spies|somebody|police|neighbours) in the (loft|attic|walls|ceiling|roof|vents|basement) .. (listening|watching|hearing|stealing|whispering|talking)',
    '(listening to|reading|stealing|controlling|hearing) (his|her|their) (thoughts|mind|brain|head)',
  ]),
  // Lost to voices
  othersSigns(
    'psychosis',
    [
      'the voices (took|killed|got|stole|won|beat|had) (my|him|her|our|them)',
      '(he|she) did (what|as) (they|the voices|the voice|it|he|his voices|her voices) (told|said|commanded|ordered|bid|asked)',
      '(hearing|heard) (commands|voices|orders) .. .. (jumped|hanged|hung|died|killed|walked|stepped|bridge|train|river|drowned|dead|funeral)',
      '(voices|voice|psychosis|schizophrenia|paranoia|mania|delusions) .. .. (took (his|her) [own] life|killed (himself|herself)|jumped|hanged (himself|herself)|drowned|died by suicide|took (him|her) from)',
      '(jumped|hanged|died|drowned|killed (himself|herself)|walked into|stepped in front|took (his|her) life|set (himself|herself)) .. .. (voices|voice told|psychosis|schizophreni*|psychotic|god told|devil|command*)',
      '(lost|buried) (my|our|him|her) .. (to|in) .. (voices|psychosis|schizophrenia|his illness|her illness)',
      '(sent|turned) (him|her) (home|away) .. (voices|psychotic|hallucinat*|hearing|psychosis)',
    ],
    'loss',
  ),
];
