import { emergencySigns, ownSigns, type SignGroup } from '../sign.ts';
import { elsewhere, SOMEONE } from './medicalWords.ts';

const NUMB =
  '(numb|tingl*|weak|weaker|dead|limp|useless|paralys*|paralyz*|floppy|drag*|not hold|not work*|not move|not moving|not lift|not do what|give way|giving way|gave way|gave out|stopped working|no feeling)';
const HURT_LATER =
  '(drowsy|sleepy|vomit*|sick|throwing up|confus*|muddled|dizzy|not right|talking rubbish|rubbish|nonsense|slurr*|headache*|double|staring|odd|strange|faint*|passed out|blacked out|unconscious|blood|bleeding|numb|tingl*|can not (walk|stand|move|feel|get up|see|remember))';
const ACCIDENT =
  '(fell off|fell from|fell down|fallen off|fallen down|fallen from|had a fall|came off|thrown off|thrown from|hit by a|knocked down by|knocked off|hit (my|his|her|their) head|bang* (my|his|her|their) head|bump* (my|his|her|their) head|bang to the head|bump on the head|blow to the head|knock on the head|car crash|car accident|crashed|went over the handlebars|dived into|the tackle|tackled|clashed heads|concuss*)';
const AGONY =
  '(severe|unbearable|agonising|agonizing|excruciating|crushing|horrendous|tearing|ripping|intolerable|indescribable|knife like)';
const SICK =
  '(vomit*|throwing up|threw up|being sick|been sick|feel sick|feeling sick|puking|retching|diarrh*|the runs|running stomach)';
const KIDS =
  '(my|our|the) [little|own|baby|two year old|three year old|one year old|small|big|youngest|eldest] (toddler|baby|son|daughter|boy|girl|kid|child|one|niece|nephew|grandson|granddaughter|grandchild|brother|sister|twin|twins|dog)';
const BIT_OF =
  '[up] [a|some|the|my|pure|bright|dark|fresh|streaks|specks|spots|lots|loads|clots|bits|mouthfuls|handfuls] [little|lot|bit|few|mouthful|drop|red|tiny|spoonful] [of|drops|streaks|spots] [red|bright|dark|fresh]';

/** Two signs together, each of them harmless alone. */
const pairs = [
  '(weeks|pregnant|trimester) .. .. [.] .. (blinding|terrible|severe|bad|worst|awful|splitting) headache .. .. (flashing|vision|swollen|spots|stars|blur*|ribs|sick)',
  '(no|not had|has not had|not|without) .. (wet nappy|wet nappies|wet diaper|wet diapers) .. (hours|since|all day|today)',
  '(can not|could not|not) (move|turn|lift|feel) my (neck|head|legs|arms|arm|leg|fingers|toes|hand|feet|foot) .. .. (since|after) .. (crash|fall|fell|accident|tackle|dive|dived|trampoline|hit|collision|bike)',
  '(he|she|baby|son|daughter|mum|dad|husband|wife) (is|has|have) [just|now|all] (turned|gone|turning|going) [all|completely|a bit|really] (blue|grey|ashen)',
  '(stung|sting|wasp|bee|hornet|bitten|bite|ate|eaten|nuts|peanut*|prawn*|shellfish|tablet|antibiotic*|penicillin|jab|injection) .. .. [.] .. (tongue|lips|lip|throat|face|mouth|eyes) [is|are|feels|feel|has|have|going|getting|got|gone] [getting|gone|going|all|got|so|really] (fat|fatter|big|bigger|thick|thicker|huge|puffy|tight|funny|itchy|numb|closing|swell*|swollen|tingl*)',
  '(bleed*|blood|cut|gash|wound|it) .. (will not|not|does not|can not|wont|would not) [get it to|make it|seem to] (stop|clot|slow) [bleeding|down|gushing|pouring|spurting] .. .. (cut|glass|knife|accident*|pressure|towel*|soaked|hour|minutes|deep|dizzy|stitches|nose)',
  '(cut|sliced|gashed|slashed|ripped) .. .. (accident|accidentally|by mistake|on glass|on a (can|tin|knife|saw)|glass|mandolin|chainsaw|tin|cooking) .. .. (not stop|bleed*|blood|deep|bone|gushing|spurting|can not feel|stitches|flap)',
  '(diabetic|type 1|type one|t1|t1d|insulin) .. .. [.] .. (vomit*|sick|fruity|sweet|ketone*|sleepy|drowsy|confus*|unconscious|shaking|hypo|breath*|thirst*|high|hi)',
  '(breath) (smells|smelling|smell|smelled) [like|of|all|really|so] (sweet|fruity|pear*|acetone|nail polish|nail varnish|apples|fruit)',
  '(can not|not able to|unable to|could not) (pee|wee|urinate|pass urine|pass water|poo|go to the toilet|control my (bladder|bowels)) .. .. [.] .. (back|numb|saddle|legs|hours|agony|pain|killing|swollen|since)',
  '(back|spine|sciatica|disc) .. .. [.] .. (numb (down there|between|around|in the|bum|groin|private*|saddle)|can not (pee|wee|urinate|feel when)|wet myself|numb bum|numb groin|saddle|legs (have gone|are numb|are weak|gone))',
  '(heart) (keeps|is|keep) (stopping|pausing|skipping|jumping|missing|stopping and starting|going mad|all over the place|misfiring) .. .. (pass* out|faint*|dizzy|breath*|lightheaded|light headed|black|chest|sweat*|hours|weak)',
  '(feel|feels|feeling|think i am) [like|going to|i am|am|about to] (pass out|passing out|faint|fainting|black out|collapse|going to pass out|going to faint|going to collapse) .. .. (heart|chest|bleed*|blood|breath*|arm|sugar|vision|pregnan*|pain)',
  '(heart|chest|bleed*|blood|breath*|sugar|stung|pain) .. .. (feel|feels|feeling|think i am|nearly|almost) [like|going to|i am|am|about to] (pass out|passing out|passed out|faint|fainting|fainted|black out|collapse|collapsed)',
  '(hit|bang*|bump*|smack*|smashed|crack*|knock*|whack*|bashed|clonked|landed on|bonk*|got kicked in) (my|me|his|her|their|the) (head|skull|temple|forehead|noggin|napper) .. .. [.] .. .. (thrown up|threw up|chuck* up|keep* (falling|dropping|nodding|drifting|throwing|vomit*|repeating|asking)|falling asleep|drifting off|can not stay awake|not stay awake|nodding off|ears ringing|pupil|pupils|can not remember|not remember|same question|clear fluid|spewing|spewed|seeing stars|blurry|fuzzy|puk*|barf*)',
  '(came up|ascend*|surfaced|coming up) [way|far|much] (too|so|very|real) (quick|quickly|fast|rapidly) .. .. [.] .. .. (joint|joints|pins and needles|numb|tingl*|dizzy|can not walk|rash|chest|breath*|headache|confus*|weak|shoulder|legs|elbow*)',
  '(dive|diving|dived|scuba|the bends|decompression|deco stop|deco) .. .. [.] .. .. (joint pain|joints|pins and needles|numb|tingl*|can not walk|mottled|paralys*|can not feel|confus*|shoulder is killing|legs are weak)',
  '(my|one of my|me|his|left|right|one|sons) (ball|balls|testicle|testicles|bollock|bollocks|nads|scrotum|ballsack|testis) .. .. (killing|swollen|agony|twisted|huge|blue|purple|throbbing|swelled|worst pain|so much pain|unbearable) .. .. (sick|vomit*|throw*|threw|since|sudden*|can not|swollen|hours|woke|puk*|now|.)',
  '(cough*|throw*|threw|bring*|brought|chuck*|puk*|spew*|vomit*|spat|spit*|hack*|heav*) [up] .. blood (into|in the (sink|toilet|loo|bowl|bucket|basin|tissue|hanky|bath)|on the|onto|everywhere|all over|out of my|but|then|twice|again|this morning|tonight|now|been)',
  '(threw up|throw up|throwing up|been sick|was sick|puked|puking|vomited|spewed) .. (is|was|came out|it|all|looks|looked) [is|was|all|bright|dark|out] (red|bright red|bloody|black|like coffee grounds|coffee grounds) [this|and|.|again|now|not|like|today|time]',
  '(volts|volt|kv|live wire|live cable|mains|electrocuted|zapped|overhead line|power line|socket|got a (belt|shock|jolt)) .. .. [.] .. .. (chest|heart|charred|burnt arm|flutter*|palpit*|numb|entry wound|burn hole|passed out|blacked out|twitch*)',
  '(stabb*|sharp|knife|pain|hurts|catch*|shooting) .. .. .. (when|whenever|every time|each time) i (breathe|breath|inhale|take a breath|breathe in) .. .. (op|operation|surgery|breath*|calf|leg|flight|fever|blood|cough*|worse|birth)',
  '(short of breath|breathless|chest pain|can not catch my breath|stabb* (pain|in)) .. .. [.] .. .. ((after|since|following) (my|the|a|his|her) [hip|knee|back|recent] (op|operation|surgery|replacement|flight|birth)|long flight|in plaster|in a cast|calf|swollen leg)',
  '((days|week|weeks) after (my|the|a) [hip|knee|back] (op|operation|surgery|replacement)|long flight|long haul|in plaster|in a cast|swollen calf|calf) .. .. [.] .. .. (short of breath|breathless|chest pain|can not catch my breath|stabb*)',
  '(took|taken|dropped|popped|did|swallowed|had) .. (pill|pills|molly|mdma|mandy|ecstasy|pinger|pingers|tab|speed|coke|ketamine|tablet|energy drinks|pre workout) .. .. .. [.] .. .. (heart (is|goin|going|beating|will not|pounding|racing)|burn* up|overheat*|boiling|temperature|jaw lock*|can not stop (sweat*|shak*|twitch*)|seizure|chest (hurts|pain|tight)|roasting)',
  '(heart|pulse|chest) (is|has been) [goin|going|beating|pounding|thumping] [absolutely|fucking|totally|proper] (mental|mad|crazy|nuts|haywire|ballistic|insane) .. .. (burn* up|sweat*|shak*|faint*|dizzy|can not stop|breath*|pill|took)',
  '(fitting|convulsing|seizing|having a fit|having a seizure|having fits|had a fit|in convulsions) on (the|my|our) [bathroom|kitchen|bedroom|living room|lounge|hall] (floor|bed|bathroom floor|pavement|ground|stairs|sofa|couch|street|platform)',
  '(pregnant|months gone|weeks gone|expecting|eight months|nine months) .. .. [.] .. .. (fitting|convuls*|having a fit|having a seizure|unconscious|passed out|collapsed|seeing spots|flashing lights|face is swollen|terrible headache)',
  '(splash*|squirt*|spray*|got|get|gotten|flicked|poured|rubbed|spilled|spilt|tipped) .. (caustic|bleach|acid|drain cleaner|oven cleaner|ammonia|cement|quicklime|chemical|chemicals|lye|battery acid|solvent|brake fluid|superglue|super glue|paint stripper|descaler|chlorine|toilet cleaner|peroxide|petrol|weedkiller|weed killer|pesticide|lime) .. (in|into|to|inside) (my|me|his|her|the|both|one) [left|right|own] (eye|eyes|face)',
  '(eye|eyes) .. .. [.] .. (everything is|all|vision|sight|has gone|gone|went|looks|is) [all|gone|is|gone] (milky|cloudy|foggy|like fog|white and)',
  '(arm|hand|leg|fingers|skin|foot) (is|are|looks|all|has gone|gone) [all|totally] (charred|blackened|white and waxy|waxy|cooked|melted|burnt to|burned to)',
  `(left|right|one) (arm|leg|hand|foot|side|cheek|eyelid) .. ${NUMB}`,
  `(arm|leg|hand|face|foot|mouth) .. (suddenly|all of a sudden|out of nowhere|just) .. ${NUMB}`,
  `(numb|tingl*|weak|weakness|paralys*|no feeling) .. (left|right|one) (side|arm|leg|half)`,
  `(legs|leg|feet|arms|hands|face|lips) .. (numb|tingl*|weak|heavy) .. .. (wet myself|bladder|bowel*|back|can not (stand|walk|feel|swallow|speak)|spreading|climbing|moving up|headache|vision|chest)`,
  `(back|neck|spine) (pain|hurts|injury) .. .. (wet myself|bladder|can not (feel|pee|walk|move)|numb|tingl*|legs)`,
  '(can not|could not|not) (make sense of|understand|follow) (my own|the|my|what (people|they|he|she|anyone)|his|her) (words|says|say|sentences|is saying|are saying|own words)',
  '(can not|could not|barely|hardly) see [anything|a thing|much|nothing|at all|properly] (out of|from|with|through|in|on) (my|one|his|her|the) [left|right|one] (eye|side)',
  '(half|side|part) of (my|his|her|the) (vision|sight|face) .. (gone|missing|black|dark|numb|disappear*|not)',
  `(lost|losing) (my|his|her|all) (balance|coordination) .. .. (speech|slur*|vision|double|headache|numb|vomit*|sudden*|face)`,
  `(sudden*|worst|terrible|violent) (pain|headache|ache|explosion|bang|pressure) in (my|his|her) head`,
  `(headache|migraine|head hurts|head is pounding|head is splitting) .. .. (vision|can not see (straight|properly|anything|well|out|clearly)|double|stiff neck|fever|slur*|numb|confus*|worst|vomit* and|rash|seizure|pregnan*|face)`,
  `(heart|pulse|heartbeat|chest) .. .. (blacked out|black out|faint*|passed out|pass out|collapsed|going grey|clammy|cold sweat|sweating buckets|sweating like)`,
  `(vice|vise|fist|strap) (around|round|on|across|over|in) (my|his|her) (ribs|chest)`,
  '(stand*|sit*|kneel*|press*|lean*) on (my|his|her) chest',
  '(holding|clutch*|grabb*|rubbing) (his|her) (chest|left arm|arm and)',
  `${ACCIDENT} .. .. [.] .. .. ${HURT_LATER}`,
  `${HURT_LATER} .. (since|after) .. .. ${ACCIDENT}`,
  `${HURT_LATER} (since|after) [she|he|i|the|a] (fell|fall|crash|accident|tackle|bang|knock|tumble|hit)`,
  `(fell|fall|crash*|accident|tackle) .. .. [.] .. (ear|nose) is bleeding`,
  `(cough*|vomit*|spit*|spat|throwing|threw|bringing|brought|hack*|retch*|puk*|spew*) ${BIT_OF} blood [every|and|for|since|this|today|again|.|all|when|with|last|in]`,
  `(blood) .. (when i cough|when he coughs|when she coughs|cough* up|in my cough)`,
  `${SICK} .. .. (blood in it|with blood|bloody|blood and|green bile|like coffee|black)`,
  `(there is|with|lots of|some) blood in (it|them|the bowl|the toilet)`,
  `${SICK} .. .. (insulin|diabet*|ketone*|stiff neck|rash|can not stand|can not walk|head injury|hit (my|his|her) head|since the fall|for (three|four|five|six) days|water down|chest pain|so weak)`,
  `(stomach|belly|tummy|abdomen|side) .. (hurts|pain|hurting|cramping|cramps|agony|killing) .. .. (can not|could not) (stand|walk|move|straighten|sit|lie|breathe|get up)`,
  `(so much|in|this|the|such|awful|terrible|worst) pain .. .. (can not|could not) (stand|walk|move|breathe|sit|straighten|speak|talk|lie down|see)`,
  `${AGONY} (pain|pains|headache|stomach ache|stomach pain|belly pain|cramps|back pain|agony)`,
  `(calf|one leg|left leg|right leg) .. (red|hot|swollen|hard|tender|sore|purple|painful|bigger) .. .. (red|hot|swollen|hard|tender|sore|purple|painful|bigger|size|twice|double)`,
  `(rash|spots) .. .. (does not go|not go|stays|not fading|not fade|glass|fever|stiff neck|vomit*|purple|spreading fast)`,
  `(fever|temperature|burning up|boiling hot) .. .. (floppy|rash|stiff neck|not (waking|drinking|peeing|responding)|will not (wake|drink|feed|eat or drink)|fitting|seizure|breathing fast|blue|delirious|hallucin*|shivering|shaking|sunken|can not stand)`,
  `(cut|sliced|chopped|sawed|ripped|bit|took|lopped) [half|the|nearly|clean|almost] [tip|end|top|half] [of|off] (my|his|her|their) [left|right|little|index|middle] (finger|fingers|thumb|toe|toes|hand|ear|foot|fingertip) [clean|right|nearly|almost|half] off`,
  `(off|took off) the [end|tip|top] [end|tip] of (my|his|her) (finger|thumb|toe)`,
  `(electric shock|electrocut*|shock) .. .. (heart|chest|burn*|arm|numb|dizzy|blacked)`,
  `(sober|detox*|dry|last drink|alcohol free|cold turkey|stopped drinking|off the drink) .. .. [.] .. .. (trembl*|shaking|shakes|insects|bugs|spiders|hallucin*|seizure|fit|seeing things|hearing things|sweating buckets|crawling)`,
  `bat (in|was in|got in|flew) .. .. (bite|bitten|bit|scratch*)`,
  `(skin) (is|was|has) [all] (coming away|coming off|peeled off|falling off|hanging off|gone white|charred|gone black|blistering)`,
  `(dizzy|faint|light headed|lightheaded|weak) .. .. (black stool*|black poo|bleed*|blood loss|chest|can not stand up|slurr*|heart|pregnan*|palpitations|not eaten for)`,
  `(black|tarry|sticky) .. (stool*|poo|poop|diarrh*) .. (dizzy|faint*|light headed|lightheaded|weak|days)`,
  `(breath|breathing|breathe|breathless) .. .. (stabbing|chest pain|calf|cough* blood|lips|blue|can not (talk|speak|lie|walk|sleep|finish)|getting worse|whistl*|rattl*|fluid)`,
  `(stabbing|sharp|shooting) (pain|pains) .. .. (breathe|breath|breathing|chest|heart)`,
  `(whole|entire) (body|face|neck) .. (swell*|swollen|hives|rash|itching|burning) .. .. (ate|took|stung|breath*|throat|tablet*|fast|after)`,
  `(ate|took|stung|eaten|eating|had|bitten|bite) .. .. [.] .. (whole|entire|my) (body|face|neck|mouth) .. (swell*|swollen|hives|itching all|welts|ballooning)`,
];

/** Plain complaints, bad enough alone. */
const single = [
  '. [my|pain|pain in my|bad] chest . .. (can not (breathe|breath)|pain|tight|hurts|crushing|alone|help|arm)',
  '. [i|help|please|help me] can not (breathe|breath|brethe) . [i am|please] (alone|help|please|hurry|chest|pain|ambulance|dizzy|lips|throat|scared|alone|nobody)',
  '(heart|pulse|heartbeat) [has|have|is|keeps|been] [been|is] (beating|going|pounding|racing|jumping) .. (crazy|mad|wild*|weird|funny|irregular*|like mad|out of) .. (hour|hours|since|and|dizzy|sweat*|faint*)',
  '(leg|arm|thigh|wrist|foot|ankle|hip|knee|bone|elbow|shoulder|fingers) .. (looks wrong|look wrong|bent wrong|wrong way|wrong angle|wrong direction|deformed|turned out|pointing the|out of its socket|cold and white|white and cold)',
  '(hip|leg|foot) is (turned|twisted|shorter|bent)',
  '(head|fell|fall|hit|sudden*|numb|headache|accident|crash) .. .. [.] .. (vision|sight|eyes) .. (blur*|swimming|gone|going|dark|double|black)',
  '(something|brick|branch|box|ladder|ball|beam|shelf|bottle|plank|stone|rock|pole) (fell|landed|dropped|came down) on my head .. .. (dizzy|sick|vision|blur*|vomit*|passed|blood|confus*|headache|sleepy|gone)',
  '(took|taken|swallowed|gave|given) (five|six|seven|eight|nine|several|{many}) [of] [my|the|his|her|a] [gran|nan|mum|dad|mother|father|wife|husband|friend|sister|own] [old|blood pressure|heart|sleeping] (tablets|pills|sleepers|sleeping pills|sleeping tablets|meds|painkillers|capsules)',
  '(.|my|her|and|the) (water|waters) [has|have|just] (broke|broken|burst|gone)',
  '(feel|see|felt) the (cord|foot|head) .. (legs|coming|out)',
  '(bleeding) [is|has|got|keeps] [getting|got|become|became] (heavier|heavy|worse|badly|again since)',
  'clots (like|the size|as big|bigger|coming|again|and)',
  '(breathing) [is|really|very|so|too] (fast|quick|quickly|hard and|heavily and|slow|slowly|shallow|funny|weird) .. (nostril*|ribs|and|fever|baby|blue|sleepy|hot)',
  'nostrils .. (flar*|going in and out)',
  '(vomit*|sick|puke|throwing up) [bright|dark] (green|black|brown|bile and|blood|fecal)',
  '(tummy|belly|stomach|abdomen) (is|feels|has gone|gone) [very|really|so|all] (hard|rigid|distended|bloated and hard|like a drum) [and|.|like|to]',
  '(potassium|sodium|creatinine|troponin|inr|haemoglobin|hemoglobin) (is|came back|was|of) [too|very|really|dangerously|at] (high|low|through|critical|6*|7*)',
  '(wound|stitches|incision|scar|c section|section|staples) [has|have|just|is] (opened|burst|split|come apart|came apart|come open|come undone|gaping|leaking|oozing)',
  '(eye|eyes) .. .. (gone dark|went dark|gone black|went black|blind|blank|gone blind|curtain|can not see out|flashing lights)',
  '(hands|legs|arms|muscles) .. (getting weaker|weaker (each|every|by the)|weaker and weaker|too weak to (stand|walk|lift|hold))',
  '(can not|could not) swallow .. (drool*|voice|fire|fever|breath*|spit|saliva|anything|water)',
  'drooling .. (throat|voice|fever|swallow|breath*)',
  '(smoke|fumes|chlorine|bleach fumes|gas|chemicals) .. .. (lungs|cough*|can not breathe|chest|burning throat|dizzy|wheez*)',
  '(cough*|spit*|bringing up) .. (black stuff|black phlegm|soot|pink froth|froth|foam|rust*)',
  '(pink|frothy|foamy|rusty) (froth|foam|sputum|spit|phlegm)',
  '(went|gone|slipped|was) under [the] [water|in the] .. (cough*|breath*|sleepy|pulled|blue|not|minute*|seconds)',
  '(plaster|cast|splint|tourniquet|bandage) .. .. (blue|numb|white|tight and|cold|swollen|purple|tingl*)',
  '(toes|foot|fingers|hand|leg) [have|has|is|are] [gone|went|turned|going|turning] (black|blue and|purple and|white and|cold and|ice cold)',
  '(numb|numbness|weak|weakness|pins and needles|tingling) (down|on|in|all down|along) (one|the left|the right|my left|my right|his left|his right|her left|her right|left|right|half) [whole] (side|of)',
  '(can not|could not) (lie|sleep) flat',
  '(collapsed|fainted|keeled over) (twice|again|this morning|today|tonight|in the (shower|street|bathroom|kitchen|shop|bath|hall)|and (hit|came|woke))',
];

export const medicalSymptomSigns: readonly SignGroup[] = [
  emergencySigns('medical', pairs),
  emergencySigns('medical', single),
  emergencySigns(
    'medical',
    [
      elsewhere(pairs),
      elsewhere(single),
      `${KIDS} .. (ate|eaten|swallow*|chewed|drank|drunk|sucked|licked|found|got hold of|got into|been at|got at) .. .. (tablet|tablets|pill|pills|medication|medicine|meds|paracetamol|iron tablets|battery|batteries|magnet|magnets|bleach|pod|pods|detergent|rat poison|cannabis|edible|edibles|gummy with|nicotine|vape|vape liquid|antifreeze|coin|a nut|white spirit|mushroom|mushrooms|berries|hand sanitizer|hand sanitiser|alcohol|vodka|contraceptive*|antidepressants)`,
      '(he|she|they|and|just|son|daughter|baby|toddler|boy|girl|kid|child|one|old|twin) [has|have|just|had] (drank|drunk|swallowed|licked|sucked|ate|sipped|eaten|chewed) [some|all|half|a|the|my|our|of|mouthful|sip|whole|bit|bottle] [of|the|bottle|bit] [of|the|my|our] (bleach|dishwasher|detergent|antifreeze|weed killer|weedkiller|washing up liquid|washing liquid|laundry|drain cleaner|oven cleaner|disinfectant|petrol|white spirit|turps|turpentine|lamp oil|paraffin|kerosene|nail varnish|nail polish|perfume|hand sanitizer|hand sanitiser|limescale|descaler|rat poison|slug pellets|e liquid|vape juice|essential oil|bubble bath|fabric softener|floor cleaner|toilet cleaner|dettol|caustic|pesticide|insecticide|paint thinner|thinner)',
      '(is|was|are) (not breathing|barely breathing|hardly breathing|unconscious|unresponsive|not conscious)',
      `(he|she|they|who|and|just) [has|have|just] stopped breathing`,
      '(man|woman|guy|girl|boy|kid|person|someone|bloke|lady) .. .. (collapsed|unconscious|not moving|not breathing|bleeding badly|having a seizure|face down)',
      `${SOMEONE} .. (suddenly|all of a sudden|just now|just stopped) .. (does not|can not|not|stopped) (recognise|recognize|talk|speak|walk|see|know|move|understand|making sense|stand)`,
      `${SOMEONE} .. (not making|does not make|making no|not make) [any] sense`,
      '(will not|refuses to|not) let me call (an ambulance|999|911|112|a doctor|the doctor|for help)',
      `${SOMEONE} .. (turned|turning|gone|went|going|looks|is) (grey and|gray and|white and|pale and|a funny|a terrible|a strange|a horrible) (clammy|sweat*|cold|colour|color|grey|floppy|limp|shak*)`,
    ],
    'other',
  ),
  ownSigns('medical', 'concern', [
    `(lost|losing) (a|one|two|three|four|five|six|ten|twelve|fifteen|twenty|thirty|forty) [and a half] (stone|kilos|kilo|kg|pounds|lbs) .. .. (trying|diet*|reason|tired|appetite|blood|cough*|sweats)`,
    '(heart|chest) .. (flutter*|skips|skipping|thump*|flip*|stops|pounds) .. .. (night|dizzy|weeks|days|every|hours|faint*|then stops|breath*)',
    '(getting|more|so|always|really) (breathless|short of breath|out of breath) .. (stairs|walk*|lately|weeks|flat|lying|resting|nothing|swollen|talk*)',
    '(i|and|he|she|just) (keep|keeps|kept) (passing out|fainting|blacking out|falling over|losing my balance|choking|dropping things|losing words|coughing up|waking up gasping)',
    '(scared|afraid|too embarrassed|embarrassed|putting off|avoiding) .. (doctor|gp|hospital|ring anyone|tell anyone|find out) .. (lump|blood|pain|bleed*|mole|numb*|cancer)',
    '(lump|blood|mole|bleeding|chest pains) .. .. (scared|afraid|too embarrassed|embarrassed|putting off|avoiding|ignoring) .. (doctor|gp|hospital|ring|tell|look|find out|go|it)',
  ]),
];
