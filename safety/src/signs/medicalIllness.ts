import { emergencySigns, othersSigns, ownSigns, type SignGroup } from '../sign.ts';
import { SOMEONE } from './medicalWords.ts';

const SEVERE =
  '(severe|terrible|awful|unbearable|worst|agony|agonising|agonizing|excruciating|very strong|so strong|strong|intense|extreme|horrible|violent|stabbing|sharp|searing|incredible|nasty|crippling|blinding|so bad|really bad|very bad|savage|constant)';
const BELLY =
  '(stomach|belly|tummy|abdomen|guts|side|lower right|right side|flank|kidney|kidneys|rib|ribs|pelvis|back|abdominal|waist)';
const HIGH = '(38*|39*|40*|41*|42*|102*|103*|104*|105*|106*)';
const WEEKS =
  '(pregnan*|weeks gone|months gone|weeks along|months along|weeks pregnan*|trimester|expecting|due in|(twenty|thirty|forty|twelve|fourteen|sixteen|eighteen|16|18|20|24|26|28|30|32|34|36|38|40) [one|two|three|four|five|six|seven|eight|nine|odd] weeks|sixth month|seventh month|eighth month|my bump|the bump)';
const WEAKENING =
  '(fever|shiver*|shak*|faint*|dizzy|can not stand|can not walk|can not straighten|can not move|can not sit|can not sleep|vomit*|throwing up|puke|puking|being sick|double over|doubled over|bent double|on the floor|curled up|hours|all night|two days|three days|worse|can not breathe)';

/** Belly, kidneys, what comes out and what does not. */
const belly = [
  `${BELLY} .. ${SEVERE} (pain|pains|cramps|ache) .. ${WEAKENING}`,
  `${SEVERE} .. (pain|pains|cramps|ache) .. ${BELLY} .. ${WEAKENING}`,
  `(pain|pains|cramps|ache|hurts) .. ${BELLY} .. ${WEAKENING}`,
  `${BELLY} .. (pain|pains|hurts|agony|cramps) .. (${WEAKENING}|yellow|blood|burst|appendix)`,
  `${SEVERE} [lower|upper] (stomach|belly|tummy|abdominal|abdomen|kidney|flank|testic*|pelvic) (pain|pains|cramps)`,
  `(stomach|belly|tummy|abdomen) .. (hard as|rock hard|rigid|like a board|hard like|swollen and hard|like a drum)`,
  '(doubled over|doubled up|bent double|bent over|curled up|screaming|writhing|rolling|crying out|howling|on the floor) .. (in|with|from) [the] (pain|agony)',
  'pain .. (so bad|bad|strong|much|hard) .. (can not|could not) (stand|walk|move|sit|straighten|breathe|speak|sleep)',
  '(appendix|appendicitis|twisted ovary|torsion|hernia) .. (burst|ruptur*|right side|pain|fever|agony|purple|hard|vomit*)',
  '(balls|ball|testic*|nuts|nut|bollock*|scrotum) .. (swollen|swell*|twist*|agony|puke|vomit*|sick|huge|double|blue|purple|tight)',
  '(blood|bleeding|clots) .. (in my (stool*|poo|poop|urine|pee|wee|water|shit|diarrh*)|in (his|her) (stool*|poo|poop|urine|pee|wee|water|nappy|diaper)|when i (go|wipe|pee|wee|poo|shit)|from my (bottom|back passage|rectum|arse|bum)|to the toilet|in the (toilet|bowl))',
  '(stool*|poo|poop|urine|pee|wee|water|shit|diarrh*|motions|number two) .. (blood|bloody|black|tar|tarry|red with|cola|coca cola|coke|maroon|like tar|dark brown|brown like)',
  '(black|tarry|tar|bloody|maroon) [tar|tarry|sticky] (stool*|poo|poop|diarrh*|motions|shit)',
  '(pee|urine|wee|piss|water) (is|was|looks|has gone|has been|has turned|turned|came out) .. (red|brown|cola|coke|tea|blood|black|pink|dark like)',
  '(peeing|weeing|pissing|passing|urinating|shitting|pooing|pooping) [pure|a lot of|out|bright|fresh|red|some] (blood|clots)',
  '(can not|could not|not|unable to) (pass|pee|urinate|wee|piss|go) [any|pass] (urine|water|any|wind|gas|pee|since|all day|at all|a drop) ',
  '(not|no) [had a|been able to] (peed|pee|wee|weed|urinated|urinate|passed water|pass water|urine) .. (since|all day|hours|yesterday|at all|today)',
  '(not|can not|nothing) .. (keep|kept|keeping|stay|stays|stayed|holding) [anything|even|any|it|a sip of|nothing|water|fluids|food|my] [anything|water|fluids] down .. (day|days|since|water|hours|yesterday|insulin|dizzy|sip)',
  '(vomit*|throwing up|being sick|diarrh*|purging|running stomach|running belly) .. .. (three days|two days|four days|since yesterday|for days|all night and|can not stand|can not keep water|no pee|dizzy|sunken|sunk|not weed|dry)',
  '(yellow|yellowish|jaundice*) .. (eyes|skin|whites|face|itch*) ',
  '(whites|skin|eyes|face) .. (yellow|yellowish|jaundice*)',
  '(gone|turned|going|went|turning) [rather|a bit|quite|all|so] (yellow|jaundiced)',
];

/** Diabetes, infection, fever, withdrawal. */
const illness = [
  'at (2|20|21|22|23|24|25|26|27|28|29|30|31|32|33) and (sick|vomit*|throwing up|climbing|rising|thirsty|no insulin)',
  '(ketone|ketones|dka|ketoacidosis) .. (high|off|large|purple|dark|vomit*|up|3*|4*|5*|6*|sick|too|rising|climbing|hospital|positive|through)',
  '(no|out of|without|run out of|ran out of|missed|lost|forgot|ration*|skipp*|stretching|halving|spare|not had|can not afford|not afford|no more|expired|frozen) [my|any|spare|taking|the|of|his|her|all my] insulin',
  'insulin .. (run out|ran out|out till|out until|till tomorrow|skipp*|ration*|not working|went bad|gone off|stolen|twice|double|too much|wrong|pump (failed|fail*|died|stopped))',
  '(pump|cannula|site) .. (failed|fell out|came out|died|stopped|blocked) .. (insulin|sugar|sick|ketone*|overnight|high|vomit*)',
  'hypo .. (shak*|sweat*|alone|can not|will not come up|nothing sweet|third|fourth|again and|confus*|passed out|not treat*|no sugar)',
  '(breath|mouth|tastes|smells|taste|smell) .. (pear drops|nail polish|nail varnish|acetone|rotten fruit|fruity)',
  `(fever|temperature|temp|temps) [is|of|at|was|up to|hit|over|above|still|has been|around|about|now|reads|went] [to|at|over|above|around|about|up to|now] ${HIGH}`,
  `(running|burning|with|has|have|had) .. (fever|temperature|temp) of ${HIGH}`,
  `(fever|temperature|temp) .. (stiff neck|rash|confus*|can not (stand|walk|wake)|seizure|delirious|hallucin*|rigors|will not (go|come) down|not going down|not coming down|five days|chemo|mottled|shivering so|shaking so|side pain|rock hard|back pain|not drinking|spots)`,
  `(chemo|chemotherapy|transplant|no spleen|immune system|immunosuppress*|neutropenic) .. (fever|temperature|temp|shiver*|chills|${HIGH})`,
  '(shiver*|shaking|shake|rigors|teeth chattering) .. (so much|so hard|violently|uncontrollably|can not (hold|stop|stand)|can not get warm|fever|infected|wound)',
  '(red|purple|dark|black) (line|lines|streak|streaks|track|tracking) .. (up|going|running|creeping|climbing|spread*|from) .. (arm|leg|wound|bite|cut|elbow|wrist|knee|groin|foot|hand)',
  '(wound|cut|stitches|incision|scar|scratch|bite|blister|section|toe|foot|abscess|piercing|tooth|leg|burn|catheter) .. (pus|gone green|smells|oozing|weeping|gone black|going black|turned black|infected) .. (fever|shiver*|spreading|hot|red|up my|swollen|chills|faint|confus*|numb|worse|smell*)',
  '(wound|cut|bite|infection|redness|rash|scratch|section) .. (spread*|creep*|climb*) .. (fast|up my|quickly|hour|hours|fever|shiver*|arm|leg|hot)',
  '(rash|spots|blotches|bruises) .. (not fade|not disappear|not go away|glass|tumbler|press*|purple|not blanch|fever|spreading fast)',
  '(purple|blotchy|mottled) (rash|spots|skin|blotches|legs) ',
  '(calf|one leg|left leg|right leg|thigh|leg) .. (swollen|swell*|fat|double|twice the size|bigger|huge|red|ballooned|tight) .. .. [.] .. (hot|warm|painful|tender|flight|flew|plane|coach|cast|pain|throb*|red|purple|breath*|pill)',
  '(calf|one leg|left leg|right leg) .. (hot|warm|painful|tender|throb*|agony|red) .. (swollen|swell*|double|bigger|fat|touch|flight|flew|plane|breath*)',
  '(blood clot|dvt|pulmonary embolism|pe in my lung*)',
  '(legs|arms|thighs) .. (so|massively|really) swollen .. (can not|cola|brown|pee)',
  '(stopped|quit|off|without|came off|coming off|given up|no|poured) .. (drinking|drink|alcohol|booze|vodka|benzos|valium|xanax|diazepam|whisky|bottle) .. .. [.] .. .. (shak*|the shakes|sweats|seeing things|seeing|hallucin*|spiders|bugs|insects|rats|seizure|fit|tremb*|crawling|dts|wallpaper)',
  '(withdrawal|withdrawals|dts|delirium tremens) .. (shak*|seizure*|seeing|hallucin*|fit|sweat*|bad|heart|alone)',
  '(sickle cell|sickler|adrenal crisis|addisons|addison) .. (crisis|pain|vomit*|no steroids|ran out)',
  '(hiv|patient positive|positive) .. (needle*|splash*|condom broke)',
  '(breast|breasts|boob) .. (hot|red|rock hard|hard) .. (fever|shiver*|temperature|red|shak*|flu)',
  '(dehydrat*) .. (can not|dizzy|not peed|confus*|faint*|hospital|baby)',
  '(not|no|without) [had] (drunk|drink|fluids|water|drank) .. (since yesterday|two days|three days|since (sunday|monday|tuesday|wednesday|thursday|friday|saturday)) .. (confus*|muddl*|hot|sleepy|dry|weak)',
  '(lithium|digoxin|warfarin|methotrexate) .. (shak*|vomit*|confus*|too much|double|bleed*|toxic*|sick)',
];

/** Pregnancy and the first weeks of a child. */
const young = [
  `${WEEKS} .. .. [.] .. (bleed*|blood|clots|bright red|waters|water broke|bad headache|splitting|terrible headache|flashes|seeing spots|not moving|not moved|stopped moving|not kick*|no movement*|contractions|gush*|face is swollen|swollen face|can not see)`,
  `(bleed*|blood|clots|bright red|waters (broke|gone)|water broke|flashes|seeing spots|not moved|not moving|stopped moving|no movement*|contractions|gush*|face .. (swollen|puff*)) .. .. [.] .. (${WEEKS}|early)`,
  '(baby|bump|little one|she|he|bean) .. (not|stopped|no longer|hardly|barely) [been|really] (moved|moving|kicked|kicking|kick|move|wriggling) .. (since|today|all day|all morning|tonight|yesterday|hours|weeks|at all|inside|much|this)',
  '(no|fewer|less|not felt any|not felt|have not felt) (kicks|kick|movement|movements|him move|her move|the baby|baby|him kick|her kick)',
  '(my|her|the|me) (water|waters) [just|have|has] (broke|broken|gone|went|burst)',
  '(cord|foot|arm|hand|head) .. (coming out|hanging out|come out) .. (baby|labor|labour|contraction*)',
  '(in labor|in labour|contractions) .. (alone|early|weeks|minutes apart|no midwife|stuck|coming|snow|every)',
  '(clot|clots) .. (size of|big as|bigger than|like a (fist|plum|lemon|golf ball))',
  '(miscarry*|miscarriage|ectopic) .. (bleed*|pain|soak*|clots|faint*|shoulder|now|think)',
  '(after|since) .. (birth|delivery|section|abortion|miscarriage|gave birth) .. (bleed*|clots|fever|smell*|soak*|headache|leg|chest)',
  '(soft spot|fontanelle|fontanel) .. (sunk*|bulg*)',
  '(eyes|cheeks) .. (sunk|sunken) .. (not|no|tears|dry|skin)',
  '(no|not|without) [making|having|had|a|single] (tears|wet nappy|wet nappies|wet diaper|wet diapers|dry mouth)',
  '(nappy|nappies|diaper|diapers) .. (dry|not wet) .. (since|all|hours|day)',
  `(${SOMEONE}|baby|newborn|he|she) .. (will not|not|refus*|too sleepy to|stopped) (feed*|nurse|nursing|suck*|latch|take the bottle|open (his|her) eyes|cry*|wake for) .. (since|hours|all day|limp|floppy|hot|fever|properly|and|.)`,
  '(newborn|weeks old|days old|month old|months old) .. .. [.] .. .. (fever|temperature|floppy|limp|grunt*|blue|not feeding|will not feed|hot|yellow|breathing fast|not breathing|will not wake|grey|gray|mottled|vomit* green)',
  '(high pitched|weak|strange|whimper*|moaning) cry* .. (fever|floppy|not|hot|since|feed)',
  '(barking|croup*) .. (cough*|breath*) .. (breath*|blue|suck*|stridor|struggl*|hard)',
];

const all = [belly, illness, young];

export const medicalIllnessSigns: readonly SignGroup[] = [
  ...all.map((phrases) => ownSigns('medical', 'crisis', phrases)),
  ...all.map((phrases) => othersSigns('medical', [`${SOMEONE} .. (${phrases.join('|')})`])),
  emergencySigns('medical', [
    '(baby|bump) (is not|has not|stopped|not) (moving|moved) .. (inside|since|weeks|kick*)',
    '(diabetic coma|ketoacidosis|septic shock|status epilepticus|internal bleeding|heart attack now)',
  ]),
  // What a doctor should see soon
  ownSigns('medical', 'concern', [
    '(lost|losing|dropped|shed|lose) .. (kilos|kilo|kg|kgs|pounds|lbs|stone|weight) .. (without trying|not trying|no reason|without dieting|without meaning|and blood|night sweats|not even dieting|cough*)',
    `(found|have|got|find|felt|is|there is|discovered) .. lump .. (breast|neck|armpit|groin|testic*|boob|ball|balls|throat and|under my arm|bum|grow*|grown|getting bigger|hard)`,
    'lump .. (in|on|under) (my|me|his|her) [left|right] (breast|neck|armpit|groin|boob|testic*|ball|balls|arm|thigh|back|jaw|collarbone)',
    '(mole|freckle|patch) .. (bleed*|changed|growing|grown|gone black|getting darker|bigger|crust*)',
    '(cough|coughing) .. (weeks|months|six weeks|since) .. (weight|blood|night sweats|breath*|will not go)',
    '(night sweats|drenching sweats) .. (weight|lump|cough|weeks|tired)',
    '(putting off|not|never|scared to|avoiding|will not|keep not) .. (see*|ring*|call*|go* to|tell*|told|visit*) [the|a|my|any] (doctor|doctors|gp|surgery|er|hospital|a e) .. (lump|blood|pain|chest|breath*|bleed*|numb)',
    '(lump|blood|chest pain*|chest|numb*|bleeding) .. .. (putting off|not|never|scared to|avoiding|keep not|have not) .. (see*|ring*|call*|go* to|tell*|told|seen|been to|rung) [the|a|my|any] (doctor|doctors|gp|surgery|er|hospital)',
    '(stuck|hard|trouble|difficulty|difficult) .. (swallowing|to swallow) .. (weeks|food|months|weight|worse)',
    '(numb|numbness|tingling|weakness) .. (comes and goes|come and go|spreading|every day|weeks|both legs|both feet|few minutes)',
    '(vision|sight|speech|words|arm|leg|face) .. (went|goes|gone|lost) .. (few minutes|some minutes|minutes and|then came back|then (it|they) (return*|came|come))',
    '(probably|should|ought to|need to|meaning to) [have] (see|seen|call|ring) [someone|a doctor|the doctor|my gp] about (it|this|the|my) (pain|blood|lump|chest|heart|bleeding|breath*|numb*)',
  ]),
];
