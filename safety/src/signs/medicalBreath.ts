import { emergencySigns, ownSigns, type SignGroup } from '../sign.ts';
import { elsewhere, UNABLE } from './medicalWords.ts';

const SIDE = '(left|right|one|other|whole left|whole right)';
const LIMB = '(arm|arms|leg|legs|hand|hands|foot|side|fingers)';
const HURT =
  '(pain|pains|pressure|ache|aches|aching|hurts|hurting|hurt|pounding|tight|tightness|squeez*|crush*|heavy|heaviness|burning)';
const TROUBLED =
  '(sweat*|clammy|faint*|dizzy|light headed|lightheaded|sick|breath*|short of breath|numb|vomit*|nausea*|grey|gray|pale|collaps*|drenched|soaked)';

/** Heart: pressure and pain in the chest, and where it goes. */
const heart = [
  `(chest|breastbone|sternum) .. ${HURT} .. (arm|arms|jaw|neck|shoulder|shoulders|back|teeth|${TROUBLED}|stairs|walk*|climb*|stop*|rest*)`,
  `(chest|breastbone|sternum) .. (clamp*|squeez*|crush*|vice|vise|gripp*|like a fist|like a band|like a belt)`,
  `(crush*|squeez*|pressure|tightness|heaviness|pressing|pains|clamp*|vice|vise|stabbing|tearing) .. (in|on|across|round|around|behind) (my|me|his|her|the|their) [whole|middle of the] (chest|breastbone|sternum|ribs and)`,
  `(pain|ache|aching|burning|pressure) (in|across|under|behind) (my|me|his|her|the) (chest|breastbone|breast bone|heart)`,
  '(elephant|truck|brick|bricks|anvil|horse|boulder|fridge|piano|someone sitting|somebody sitting|cement) .. on (my|me|his|her|the) chest',
  '(tore|tearing|ripped|ripping|popped|burst|snapped) [inside|in] (my|me|his|her) chest',
  `(pain|ache|numbness|tingling) .. (spread*|shoot*|radiat*|going|goes|running|travel*|moving|straight|down|up|through|into) [down|up|into|to|through|my|the] .. (left arm|arm and|jaw|shoulder blade*|neck and|back)`,
  `(jaw|left arm|left shoulder|both arms) .. (hurt*|pain*|ach*|numb*|heavy|tingl*) .. ${TROUBLED}`,
  `(jaw|left arm|left shoulder|both arms) .. (chest|sweat*)`,
  `${TROUBLED} .. (chest|jaw|left arm) .. ${HURT}`,
  `(cold sweat|sweating|drenched|soaked in sweat|clammy) .. (chest|jaw|left arm|arm)`,
  'indigestion .. (arm|jaw|sweat*|will not go|not going|antacid*)',
];

/** A stroke: one side, the face, the words. */
const stroke = [
  '(face|mouth|smile|eyelid|cheek|lip) .. (droop*|sag*|lopsided|crooked|dropped|slid|sliding|slipped|fallen|falling|hanging|hangs|twisted|wonky|numb|pulled down|paralys*|paralyz*)',
  '(drooping|drooped|droopy|saggy|lopsided|crooked) (face|mouth|smile|on one side)',
  `${SIDE} (side|half) of (my|his|her|the|me|their) [whole] (face|body|mouth) .. (numb|weak|dead|gone|not|tingl*|heavy|limp|asleep|drop*|droop*|sag*|will not|frozen)`,
  `(left|right|one|whole left|whole right) (side|half) .. (numb|weak|weakness|gone dead|paralys*|paralyz*|limp|will not move|not move|not moving|gone heavy|has gone|not working|stopped)`,
  `(numb|numbness|weak|weakness|no feeling|pins and needles|lost feeling|lost all feeling|tingling) .. (down|on|in|all down) (my|his|her|the|one|whole) [whole] (left|right|one) (side|arm|leg|hand)`,
  `(left|right|one) (arm|leg|hand|foot) .. (stopped working|will not work|not work*|will not move|not move|not moving|gone dead|went dead|gone limp|went limp|useless|is dead|went numb|gone numb|no strength|lost all strength|not lift|not obey|gone weak)`,
  `suddenly .. ${LIMB} .. (numb|weak|dead|limp|stopped|will not|not|useless|heavy)`,
  `${LIMB} .. suddenly .. (numb|weak|dead|limp|stopped|will not|not|useless|heavy)`,
  `(can not|could not|unable to) (lift|move|raise|feel|use|grip with) (my|his|her|the) (left|right|one) (arm|leg|hand|side)`,
  '(speech|words|talking|voice) .. (slur*|garbl*|jumbl*|gibberish|scrambl*|mixed up|wrong order|come out wrong|coming out wrong|backwards)',
  '(slur*|garbl*|jumbl*) .. (words|speech|talk*|sentence*|voice)',
  '(slurring|slurred) [badly|and|.|his|her|like]',
  '(can not|could not|not|struggl* to|hardly|barely) (get|form) (the|my|his|her|any|his own|her own) [right] words out',
  '(can not|could not|struggl* to) (form|make|speak|find|say) [any|proper|a|normal] (words|word|sentence|sentences|simple words) (.|and|anymore|since|today|properly)',
  '(loses|keeps losing|lose|losing) (the|his|her) words',
  '(lost|losing) (the power of|his|her) speech',
  '(talks|talking|speaks|speaking|answers|answering|saying|spoke) .. .. (gibberish|nonsense words|nonsense since|rubbish words|made up words|no sense|like a drunk|like (he|she|i|they) (is|was|were|am) drunk|as though .. drunk|as if .. drunk)',
  '(she|he|nan|nana|gran|grandma|grandad|mum|mom|dad|mam) is (talking|speaking|walking) (funny|weird|strange|wrong|like a drunk)',
  '(seeing|see|sees|saw) (double|two of everything|half of everything|only half)',
  '(double vision|tunnel vision) .. (headache|numb|dizzy|weak|since|head|now|today)',
  '(blind|no sight|no vision|lost the sight|lost sight|lost the vision|lost vision|dark|black|went black|gone dark) (in|of|on|from) (my|one|his|her|the) [left|right|one] eye',
  '(curtain|shadow|veil|black patch|dark patch|blind spot|grey patch) .. (eye|vision|sight)',
  '(my|his|her|the) (vision|sight|eyesight) .. (going|gone|went|disappear*|lost|vanish*|dark|black|half|missing|flash*|fading)',
  '(lost|losing|loss of) [my|his|her|the|some|all] (vision|sight|eyesight)',
  '(flashes|flashing|flashing lights|flashes of light) .. (floaters|black|specks|eye|eyes|vision|curtain|headache|head|swollen)',
  '(thunderclap|worst|explosive|blinding|exploding|splitting|unbearable) (headache|head pain|migraine) .. (ever|life|neck|sudden*|vomit*|sick|vision|eyes|light|weeks|pregnan*|never)',
  '(headache|head) .. (came out of nowhere|like a thunderclap|like being hit|like i was hit|like a hammer|hit with a bat|exploded|split open)',
  '(worst|never had) .. (headache|head pain|pain in my head) .. (ever|life|like this|had)',
  '(headache|head) .. (stiff neck|neck is stiff|neck stiff|can not bend (my|his|her) neck)',
  '(stiff neck|neck .. stiff) .. (fever|light|headache|rash|vomit*|temperature)',
];

/** Breath: no air, blue lips, something in the throat. */
const breath = [
  `${UNABLE} (breathe|breath|brethe|breeth|breathing) (at all|properly|good|well|right|normally|lying|unless|or|deep*|now|today|since|help|please|out|enough|sitting|for the pain)`,
  `(can not|could not|not) (breathe|breath) [properly|well|good] [and|.] .. (chest|lips|blue|throat|swell*|swollen|stung|inhaler|wheez*|asthma|help me|ambulance|face)`,
  '(hard|harder|difficult|struggling|fighting|hurts|painful|agony|battling) to (breathe|breath)',
  '(trouble|difficulty|problems|hurts when|pain when) (breathing|i breathe|i breath)',
  '(each|every) (breath|breathe) .. (hurts|stabs|stab*|knife|agony|effort|fight|shallower|pain*|struggle|smaller)',
  '(can not|could not|not|barely|hardly|never) (get|catch|draw|take|pull|find) [a|my|any|enough|the|in] [proper|full|deep|fucking|bloody|single] (breath|air|oxygen) [in]',
  '(gasp*|fight*|struggl*|starv*|desperate|panting|heaving|gulp*) (for|to get) [some] (air|breath)',
  '(lips|lip|fingertips|mouth|tongue|face) (is|are|look*|going|gone|went|turn*|have gone|has gone|have turned|has turned|was|were) [a bit|all|kind of|sort of|slightly] (blue|bluish|gray|grey|purple|ashen|navy|blueish)',
  '(she|he|baby) (is going|has gone|is turning|has turned|is|going|gone) [all|a bit] (blue|purple|ashen)',
  '(blue|purple|bluish) (lips|lip|fingertips|round the mouth|around the mouth)',
  '(inhaler|puffer|ventolin|blue pump|nebuliser|nebulizer|salbutamol|reliever) .. (not work*|does nothing|doing nothing|not help*|not touch*|empty|ran out|run out|every hour|every two hours|every half hour|finished|no effect|not doing|all night|third|fourth|fifth|ten puffs|lost|not lasting)',
  '(used|using|puffs|puff|taking|emptied|finish*|blue|no|lost) .. (inhaler|puffer|ventolin) .. (hour|hours|still|twice|times|night|wheez*|left|breath|today|not)',
  'wheez* .. (all night|worse|can not|could not|will not|sleep|wak*|talk|since|inhaler|hours|can hardly|sentence)',
  '(wak*|woke) .. (wheez*|breathless|gasping|choking|unable to breathe|fighting for)',
  '(breathless|short of breath|shortness of breath|out of breath|winded|puffed) .. (sitting|lying|lie|resting|rest|doing nothing|talking|sentence|night|pillows|getting dressed|to the (bathroom|toilet|kitchen|door)|few steps|swollen|chest|legs|calf|dizzy|new)',
  '(sleep*|sit*|prop*) .. (upright|sat up|three pillows|four pillows|in the chair|in a chair) .. (breath*|breathe|air|drown*)',
  '(can not|could not|not) (lie|lay) (down|flat) .. (breath*|breathe|air|drown*|chok*)',
  '(can not|could not|hardly|barely) (finish|get through|manage|say|speak) a (sentence|full sentence|whole sentence)',
  '(breathing|breath|breaths|breathings) .. (shallow|rattl*|too fast|so fast|really fast|very fast|very slow|stops|stopped|weird|noisy|gurgl*|grunt*|laboured|labored|crackl*|wet|gone deep|funny)',
  '(ribs|chest|tummy|belly) .. (suck*|pull*|cav*) in .. (breath*|breathe)',
  '(fishbone|fish bone|bone|pill|tablet|grape|coin|food|meat|steak|chicken|bread|sweet|candy|toy|bead|battery|nut|hot dog|sausage|something|it) .. (stuck|lodged|wedged|caught) [in] [my|his|her|the] (throat|gullet|windpipe|airway|neck)',
  '(can not|could not|not) [even] swallow [my|his|her|any|own|anymore] (own|spit|saliva|water|anything|anymore|at all|food|liquids|drink)',
  '(choking|chokin|chocking) (on|and|.|to death|help|not|again|badly|she|he|it)',
  '(drool*|dribbl*) .. (can not|not) (swallow|talk|speak|breathe)',
];

/** Allergy: swelling and hives after a sting or a meal. */
const allergy = [
  '(tongue|throat|windpipe|airway|lips|lip) .. (swell*|swollen|closing|closes|puff*|balloon*|twice the|double the)',
  '(face|eyes|eye|neck) .. (swell*|swollen|balloon*|blown up|blowing up|puffed up|huge|shut|twice|double|is big) .. (breath*|throat|hives|stung|sting|bite|bit|ate|eat*|itch*|tight|tongue|fast|wasp|bee|nut*|tablet*|antibiotic*)',
  '(bee|bees|wasp|hornet|stung|sting|bite|bit|ate|eaten|eating|eat|nuts|nut|peanut*|shellfish|prawn*|shrimp|antibiotic*|penicillin) .. .. (face|throat|lips|tongue|eyes|neck) .. (swell*|swollen|big|closing|tight|huge|puff*|balloon*|blown)',
  '(bee|bees|wasp|hornet|stung|sting|ate|nuts|peanut*|shellfish|prawn*|penicillin) .. .. (can not breathe|hard to breathe|breath*|wheez*|hives|faint*|dizzy|collaps*)',
  '(hives|welts) .. (all over|spread*|up my|whole|everywhere|throat|breath*|face|neck|itch*)',
  '(covered|out) in (hives|welts)',
  '(no|not|left|lost|forgot|used|expired|home|out of date|jabbed|second|need|where is|without) .. (epipen|epi pen|jext|adrenaline pen|auto injector)',
  '(epipen|epi pen|jext|adrenaline pen) .. (home|not|used|out|expired|lost|left|empty|car|did nothing|worked|hands)',
  '(anaphyla*|allergic reaction|allergic shock)',
];

const all = [heart, stroke, breath, allergy];

export const medicalBreathSigns: readonly SignGroup[] = [
  ...all.map((phrases) => emergencySigns('medical', phrases)),
  emergencySigns('medical', all.map(elsewhere), 'other'),
  // A heart that has lost its beat, breath that fails with effort
  ownSigns('medical', 'concern', [
    '(chest|throat) .. (tighten*|squeez*|tightness|pain*|ach*|clench*|gripp*) .. (climb*|stairs|walk*|uphill|hill|effort|exercis*|stop*|rest|singing|sing|carry*|run|running)',
    '(climb*|stairs|walk*|uphill|hill|effort|sing*|floor) .. (chest|breast) .. (tighten*|tight|tightness|pain*|hurts|ach*|squeez*|heavy)',
    '(heart|pulse) .. (stops|pauses|misses beats|missing beats|irregular*|all over the place|drum solo|flutter*|flip flop*|jump* about|out of rhythm|galloping|thump* and|erratic) .. (hour|hours|night|dizzy|faint*|lights|then|again|days|week|breath*|stops|times)',
    '(heart|pulse) .. (will not|not|never) (slow|calm|settle|come) [back] down',
    '(heart|pulse|heart rate|heartbeat) .. (racing|pounding|hammering|fast) .. (for hours|hours now|faint*|dizzy|passed out|chest|since (yesterday|last night|this morning)|sitting still|doing nothing|at rest|resting)',
    '(pulse|heart rate|heart beat|heartbeat|bpm) (is|was|at|of|now|only|dropped to|down to|reads) [now|only|at|down to] (2*|30|31|32|33|34|35|36|37|38|39|40|41|42)',
    '(resting|sitting still|lying down|in bed|doing nothing) .. (pulse|heart rate|heart) .. (13*|14*|15*|16*|17*|18*|19*|20*)',
    'palpitations .. (dizzy|faint*|hour*|night*|every|chest|breath*|days|week*|worse|again)',
    '(wak*|woke) .. (breathless|gasping|short of breath|no air)',
  ]),
];
