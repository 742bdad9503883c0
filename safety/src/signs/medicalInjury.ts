import { emergencySigns, othersSigns, ownSigns, type SignGroup } from '../sign.ts';
import { elsewhere, SOMEONE, UNABLE } from './medicalWords.ts';

const MY = '(my|me|his|her|their|the|our|your)';
const NOT_STOP =
  '(will not|would not|does not|not|never|can not) [fucking|bloody|even|get it to|make it|quite|really] (stop|stopping|stopped|clot|clotting|slow|slowing|close)';
const FALL =
  '(fell|fallen|fall|tumbled|thrown|slipped|dropped|came off|crashed|hit by|knocked off|knocked down|ran over|run over|landed)';
const SINCE =
  '(vomit*|throwing up|threw up|being sick|been sick|puk*|confus*|sleepy|drowsy|blurr*|double|pupil*|forget*|forgot|slur*|unconscious|knocked out|blacked out|passed out|out cold|seeing stars|fluid|blood from|bleed*|does not know|not remember|can not remember|headache|seizure|blood thinner*|warfarin|numb|not make sense|not making sense)';
const DOSES =
  '(tablet|tablets|pill|pills|dose|doses|medication|medicine|meds|insulin|drops|capsules|paracetamol|methadone|morphine|sleepers|sleeping tablets|iron tablets|heart tablets|blood pressure tablets|gummies|edibles|patches|calpol|vitamins)';
const CAUSTIC =
  '(bleach|poison|antifreeze|detergent|dishwasher tablet|laundry pod|pod|pods|drain cleaner|weedkiller|weed killer|white spirit|paint thinner|thinner|thinners|turps|turpentine|petrol|gasoline|paraffin|kerosene|diesel|acid|descaler|oven cleaner|toilet cleaner|cleaning fluid|screenwash|pesticide|insecticide|slug pellets|rat poison|mouse poison|hand sanitizer|hand sanitiser|nicotine|vape juice|vape liquid|nail polish remover|ammonia|caustic soda|lye|methanol|lamp oil|button battery|battery|batteries|magnet|magnets)';

/** Blood that does not stop, wounds to the bone. */
const blood = [
  `(bleed*|blood|nosebleed|wound|cut) .. (still|keeps|kept|just keeps) (bleeding|coming|pouring|flowing|pumping|gushing)`,
  `(bleed*|blood|nosebleed|wound|cut|gash) .. ${NOT_STOP}`,
  `(sliced|cut|slashed|gashed|ripped|opened|stabbed|tore) .. .. it ${NOT_STOP}`,
  '(blood|bleeding) .. (pouring|gushing|pumping|spurting|squirting|soaking|soaked|everywhere|running down|dripping down|bucketing|fast)',
  '(pouring|gushing|pumping|spurting|squirting|streaming|soaked|soaking|covered|drenched|pissing) .. (with|in|of|out) [my|his|her] blood',
  `${MY} (head|nose|wound|arm|leg|hand|wrist|forehead|scalp|face|neck) is (pouring|gushing|pumping|spurting)`,
  '(third|fourth|fifth|another|second|2nd|3rd|two|three|four|whole|bath) (towel|towels|bandage|pad|pads|dressing) .. (soaked|through|red|full|blood)',
  '(soaked|soaking|bled|bleeding|going|gone|filling|filled) [right] (through) .. (towel|towels|bandage*|dressing*|pad|pads|gauze|sheet|sheets|mattress)',
  '(soaking|filling|changing|soaked) .. (pad|pads|tampon*|towel) .. (hour|hours|half hour|twenty minutes|ten minutes)',
  '(cut|gash|wound|sliced|slashed|split|open|down) .. to the (bone|tendon)',
  '(can see|could see|see|seeing|there is) [the|my|his|her|a bit of|white] (bone|tendon|tendons|muscle|fat) .. (cut|wound|finger|knee|arm|leg|hand|gash|showing)',
  `(cut|sliced|chopped|severed|ripped|took|taken|torn|lost|sawed) .. off ${MY} (finger|fingers|thumb|toe|toes|hand|foot|fingertip|arm)`,
  `(severed|nearly severed|half severed|amputated) .. (finger|fingers|thumb|toe|hand|foot|arm|leg|artery|tip)`,
  `(finger|thumb|toe|hand|fingertip) .. (came off|cut off|hanging off|hanging by|severed|taken off by|clean off|half off)`,
  '(bone|bones) .. (sticking out|poking|through (my|his|her|the) skin|showing|out of (my|his|her|the))',
  '(artery|jugular) .. (cut|hit|open|sever*|spurt*|blood)',
  `(knife|nail|rod|glass|pole|stake|branch|fence|spike|screwdriver|chisel|drill|hook|arrow|bolt) .. (through|stuck in|embedded in|sticking out of|went into) ${MY} (hand|leg|foot|chest|stomach|eye|thigh|neck|arm|side|belly|head)`,
  '(i have|been|i was|was|just got|got) (stabbed|shot) (in (my|the) (chest|stomach|leg|arm|side|thigh|neck|belly|hand|shoulder)|by|twice|three|outside|help|and i am|.)',
  '(vomit*|throwing|threw|cough*|sick|spit*|bringing|brought|puk*|retch*|hack*|sneez*|hork*|spew*) [up] [some|bright|red|dark|fresh|lots of|clots of|a lot of|up|loads of] (blood|clots)',
  '(blood|bloody) .. (in|with|when i|each time i|every time i) [my|his|her|the] (vomit|sick|puke|cough|spit|phlegm|vomit*|throw up|sputum)',
  '(vomit|sick|puke|puking|vomiting|throwing up|threw up|bringing up|sicking up) .. (coffee grounds|coffee granules|black|brown stuff|dark red)',
  'like coffee grounds',
];

/** The head, the back, the senses after a fall or blow. */
const trauma = [
  `(hit|banged|bumped|knocked|smacked|cracked|whacked|bashed|struck|split|clashed) [heads|${MY}|the back of my] head* .. .. ${SINCE}`,
  `(hit|banged|bumped|knocked|smacked|cracked|whacked|bashed|struck|split) ${MY} head .. . .. ${SINCE}`,
  `(clashed|bang*|clash of) heads .. .. (now|since) .. ${SINCE}`,
  `(blow|bang|knock|whack|kick|bump|elbow|ball|punch) .. (to|on|in) ${MY} head .. .. ${SINCE}`,
  `${FALL} .. .. [.] [.] .. (blacked out|passed out|knocked out|can not feel my|can not feel (his|her)|can not move|not move|numb|bone|neck|spine|head is|unconscious|out cold|can not stand|can not get up|not getting up|blood thinner*|warfarin)`,
  `${FALL} .. .. . .. .. (blacked out|passed out|knocked out|can not feel my|can not feel (his|her)|can not move|numb|unconscious|blood thinner*|warfarin|vomit*|drowsy|can not (stand|get up|walk)) `,
  '(on|take|taking|takes|am on|is on) (blood thinners|warfarin|apixaban|eliquis|xarelto|thinners) .. [.] .. .. (fell|fall|head|headache|bleed*|bruise*|drowsy)',
  '(pupil|pupils) .. (bigger|big|different|uneven|larger|size|huge|blown|wide|pinprick|pinpoint|tiny|unequal|not react*)',
  '(clear|watery|bloody) (fluid|liquid|stuff|water) .. (ear|ears|nose)',
  '(fluid|blood) .. (from|out of) (my|his|her) (ear|ears)',
  '(blacked out|passed out|lost consciousness|knocked out|knocked unconscious|out cold|knocked cold) .. (for a|for about|few|seconds|minutes|minute|bit|while|head|fell|woke up on|came round|floor)',
  '(can not|could not|cannot|no feeling in|lost feeling in|unable to) [feel|move] (my|his|her) (legs|lower half|body) [at all|anymore|since|after|now|.]',
  '(numb|no feeling|can not feel|tingling) .. (between (my|his|her) legs|groin|saddle|from the waist down|waist down|genitals)',
  '(lost|losing|no|not) (control|feeling) (of|over|in) [my|his|her] (bladder|bowel|bowels|legs)',
  '(neck|back|spine) .. (crack*|snapp*|broken|broke) .. (can not|not|numb|tingl*|move|legs)',
  '(pulled|dragged|fished|lifted) [me|him|her|them|my son|my daughter|out] .. (out of|from) the (pool|water|lake|river|sea|bath|canal|pond) .. .. (not|blue|cough*|breath*|grey|gray|limp|floppy|sleepy)',
  '(swallowed|breathed in|inhaled|took in) .. (water|sea water|lake|smoke|fumes) .. (cough*|breath*|chest|sleepy|dizzy|chok*)',
  '(electrocuted|electric shock|got a shock|shock off|shock from the mains|struck by lightning) .. (heart|burn*|arm|chest|numb|dizzy|thrown|blacked|hand|flutter*)',
  `(burn*|scald*|burnt) .. (skin .. (off|peel*|hanging|white|charred|black)|blister* .. (all over|face|hand|hands|size)|charred|whole (hand|arm|face|leg))`,
  `(boiling|hot|scalding) (water|oil|tea|coffee|fat|soup|kettle) .. (over|down|onto|on) (myself|me|him|her|my|his|the baby|himself|herself) .. .. (skin|blister*|chest|face|scream*|peel*|legs|coming off|burn*)`,
  '(pulled|tipped|knocked) .. (kettle|pan|tea|coffee|pot|boiling) .. (over|onto|on|down) (himself|herself|him|her|the baby)',
  '(stopped|no longer|quit) (shivering|sweating) .. (sleepy|warm|tired|confus*|hot|now|snow|ridge|cold)',
  '(hypotherm*|heat stroke|heatstroke|frostbit*|sun stroke|sunstroke) .. (confus*|vomit*|sick|black|shiver*|dizzy|help|can not|think|passed|collaps*)',
  '(bleach|acid|lime|cement|chemical*|cleaner|superglue|ammonia|metal|shard|splinter|caustic|fertilizer|fertiliser) .. (in|into|splashed|hit) (my|his|her|both|the) (eye|eyes)',
];

/** What was swallowed, breathed in or injected. */
const poison = [
  `(i|he|she|have|has|and|just|toddler|son|daughter|baby|child|kid|dog|they|dad|mum|nan|accidentally|sister|brother) [just|have|has|had|accidentally|only|mistakenly|might have] (drank|drunk|drink|drunken|swallow*|ate|eaten|eat|licked|downed|sipped|gulped) .. ${CAUSTIC}`,
  '(drank|drunk|swallowed|sipped|gulped|had a swig) .. (garage|shed|under the sink|unlabelled|unmarked|no label|lemonade bottle|water bottle|workbench|chemical*|cleaning|wrong bottle|not water)',
  `(took|taken|given|gave|had|swallowed|injected) .. (wrong|double|twice|two lots|too much|too many|someone else|somebody else|extra|three times|ten times|instead of) .. ${DOSES}`,
  `(took|taken|gave|given|swallowed|ate|eaten) .. ${DOSES} .. (by mistake|instead|twice|by accident|not mine|of my own|accidentally|that are not|too many)`,
  `(took|taken|swallowed|given|gave) (my|the|his|her) (mother|father|husband|wife|mum|dad|nan|gran|dog|cat|partner|sister|brother) [heart|blood pressure|epilepsy|diabetes|sleeping] ${DOSES}`,
  `(got hold of|got into|got at|been into|into|found|ate|eaten|swallowed|opened|emptied|chewed|sucking on|playing with) (my|the|his|her|our|a|some|all|nan|gran|mum|an open|one of) [own|heart|iron|blood pressure|sleeping|diabetes|mother|father|bottle of|box of|packet of|whole] ${DOSES}`,
  '(carbon monoxide|co alarm|co detector|co monitor)',
  '(boiler|heater|generator|barbecue|bbq|gas fire|stove|fumes|smell of gas|smell gas|gas leak) .. .. (headache*|dizzy|sick|faint*|sleepy|drowsy|confus*|can not wake|collaps*)',
  '(all of us|everyone|both of us|whole family|the dog too|kids too) .. (headache|headaches|dizzy|being sick) .. .. (boiler|heater|stove|gas|fumes|indoors|flat|house)',
  '(mushroom|mushrooms|berries|berry|toadstool*|foraged|picked in the woods|yew|laburnum|foxglove|pufferfish|fugu) .. .. (vomit*|throwing up|sick|stomach|cramp*|seeing things|yellow|sweat*|numb|dizzy|can not see|double)',
  '(can not|not|keep) .. (count|know) how many .. (gone|missing|took|taken|swallowed|ate|left) .. (tablet*|pill*|pack*)',
  '(tablets|pills|pack|bottle|blister pack) .. (do not|not) know how many',
  '(poison control|poisons line|poison centre|poison center)',
  '(spiked|drugged|roofied) .. (can not|legs|numb|dizzy|vomit*|passing out|blacking out|my drink|sick|heart)',
];

/** Bites, stings, needles. */
const bites = [
  '(snake|adder|viper|cobra|rattlesnake|rattler|copperhead|taipan|mamba|python|scorpion|funnel web|redback|black widow|brown recluse|cottonmouth|stonefish|jellyfish|box jelly|stingray|blue ringed octopus|brown one) .. (bit|bite|bites|bitten|got me|got him|got her|struck|sting|stung|fang*|nipped)',
  '(bit|bitten|stung|bite|struck) .. by [a|an|the|some] [brown|black|big|small|king] (snake|adder|viper|cobra|rattlesnake|rattler|copperhead|taipan|mamba|scorpion|redback|black widow|jellyfish|stonefish|bat|monkey|stray*|fox|raccoon)',
  '(bat|monkey|fox|raccoon|stray|street dog|stray dog|stray cat|strange dog|wild dog|jackal|mongoose) .. (bit|bitten|bite|scratched) (me|my|him|her|our|the kid|us)',
  '(bit|bitten|bite|scratch*) .. .. rabies',
  'rabies .. (injection*|shot*|vaccin*|jab*) .. (not|no|never|yet|refus*|too late)',
  '(not|no|never) [taken|had|got|have] (any|a|the|my) (rabies|tetanus|anti rabies) (injection*|shot*|vaccin*|jab*)',
  '(not|no|never) .. (injection*|shot*|vaccin*|jab*) [for|against] (rabies|tetanus|lockjaw)',
  '(needlestick|needle stick|sharps injury)',
  '(stuck|pricked|jabbed|stabbed|poked|trod|stepped) .. (used|dirty|patient|someone else|syringe|junkie|discarded) (needle|syringe|needles)',
  '(spider|tick|bite|sting) .. .. (black in the middle|going black|spreading|hand is|arm is|leg is|red ring|bulls eye|bullseye|swollen up|fever|violet|purple)',
  '(lockjaw|jaw (has|is|keeps) (locked|locking|lock*) .. (wound|cut|nail|spasm*|fever))',
];

const all = [blood, trauma, poison, bites];

export const medicalInjurySigns: readonly SignGroup[] = [
  ...all.map((phrases) => emergencySigns('medical', phrases)),
  // Seen in someone else: collapsed, lifeless, in a fit
  emergencySigns(
    'medical',
    [
      ...all.map(elsewhere),
      `${SOMEONE} [has|just|have|had|suddenly|is] [just] (collapsed|slumped|keeled over|crumpled|folded|dropped to the floor|gone down|went down) (at|in|on the (floor|stairs|pitch|kitchen|bathroom|ground|street|landing)|over|sideways|and|.|again|while|next|against|behind|during|against|off|forward)`,
      `${SOMEONE} .. (unresponsive|unconscious|lifeless|limp|floppy|not conscious|out cold|stone cold|gone floppy|gone limp|foaming at the mouth|fitting|convuls*|going into shock)`,
      `${SOMEONE} .. (is|are|has|been|lying|found|face down) [down] on the [kitchen|bathroom|bedroom|hall|living room|garage|toilet] (floor|ground|stairs|landing|pavement) .. (will not|not|can not|does not|blood|bleed*|cold|breath*|unconscious|moan*|groan*|shak*)`,
      `${SOMEONE} .. (not|stopped|no longer|barely|hardly|stops) (breathing|respond*|moving|answering|reacting|come round|come around|coming round|coming to|waking|wake) [properly|right|up|to|at all|me]`,
      `(can not|could not|unable to|nobody can|not able to|trying to) (wake|rouse|revive|get a response|get any response|get a reaction|bring round|wake up) [from] (him|her|them|${SOMEONE}) [up]`,
      '(shake|shaking|shook|slapping|slapped|shouting at|poking) (him|her|them) .. .. (nothing|wake*|respond*|response|gurgl*|noise|not|eyes|groan*|no answer|snor*)',
      `${SOMEONE} .. (gurgl*|snoring sound|snoring noise|rasping|death rattle|rattling sound|choking sound|gasping) [sound|noise]`,
      '(no|not find a|can not find a|can not feel a|not get a|not have a) (pulse|heartbeat)',
      '(there is|has|have) no pulse',
      `${SOMEONE} .. (having|had|has|in|into|started|fits|another|taken) .. (seizure|seizures|a fit|fits|convulsion*) .. (not|after|again|still|minutes|now|come|blue|stop*|since|another|row|first|help|floor)`,
      '(one|another) (seizure|fit) after (another|the other)',
      `${SOMEONE} .. (jerk*|shaking all over|twitch*|stiff as|gone stiff|went stiff|rigid) .. (eyes|foam*|floor|not respon*|not hear|blue|minutes|mouth)`,
      '(his|her|my son|my daughter|the baby) eyes .. (roll*|rolled) [back|up|into]',
      `${SOMEONE} .. (does not|not|has no idea) [know|remember|recognize|recognise] (what day it is|where (he|she|they) (is|are)|who (he|she|i) (is|am)|what year|own name|his name|her name|who we are)`,
      `${SOMEONE} .. (more|suddenly|completely|totally|very|so) (muddled|confused|delirious|disoriented|disorientated) .. (than|since|today|fever|hot|night|this morning|all of a sudden|now)`,
      '(hot to touch|fever|high temperature|burning up) .. (muddled|confus*|delirious|rambl*|floppy|not drink*|nonsense)',
      `${SOMEONE} [has|just|have] (overdosed|od|od ed|taken an overdose|took an overdose|swallowed (a|an|some|my|the|his|her) (battery|button battery|magnet|coin|pills|tablets|bleach))`,
      '(call|called|calling|ring|rang|send|need|needs|waiting for|phone|phoned) (an|the|me an|me a|for an) ambulance .. (he|she|my|him|her|please|now|not|is|for)',
    ],
    'other',
  ),
  emergencySigns('medical', [
    'i (need|should call|should i call|have called|am waiting for) an ambulance',
    '(should i|do i|would you) (call|ring|phone) (an ambulance|911|999|112|000|111)',
    '(bleeding|blood) .. (from everywhere|for hours|and i feel|and faint|and dizzy)',
  ]),
  ownSigns('medical', 'concern', [
    '(passed out|blacked out|fainted|pass out|passing out|black out|blacking out|keeled over|faint) .. (for a|scaffold*|stairs|bathroom|shower|floor|street|bus|train|work|twice|again|times|came|woke|hit|second|seconds|minute|minutes|class|wheel|driving|told nobody|every time|when i stand|kitchen|church|without warning|pe)',
    '(fainting|dizzy|blackout) (spell|spells|fits|episodes) .. (again|week|weeks|days|month*|fall*|day|twice|keep*)',
    `(swelling|bruise|burn|wound) .. (bigger|worse|spreading|black) .. ${UNABLE} (walk|move|bend|use)`,
  ]),
  othersSigns('medical', [
    `${SOMEONE} .. (keeps|kept|has been) (passing out|fainting|blacking out|falling over|losing consciousness|choking on (his|her) food)`,
    `${SOMEONE} .. (passed out|blacked out|fainted) .. (floor|again|twice|shower|stairs|hit|minutes|blood|come round|seconds)`,
  ]),
];
