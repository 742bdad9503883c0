import { emergencySigns, othersSigns, type SignGroup } from '../sign.ts';

const WHO =
  '(my [best|close|little|older|younger|big|teenage|own|eldest|dear|ex] (wife|husband|partner|girlfriend|boyfriend|gf|bf|fiancee|daughter|son|sister|brother|friend|mate|bestie|niece|nephew|cousin|roommate|flatmate|housemate|student|granddaughter|grandson|child|kid|girl|boy|teen|teenager|mum|mom|mother|dad|stepdaughter|stepson|lightweight|pupil|colleague|coworker|lad|goddaughter|twin)|our [little|eldest|youngest] (daughter|son|girl|boy|child|niece|granddaughter)|one of my [best] (swimmers|students|girls|dancers|gymnasts|runners|pupils|athletes|boys|wrestlers|rowers|friends|players|skaters|models)|a (girl|boy|kid|pupil|student|friend|lad) [in my *|of mine]|the child|the girl|she|he)';
const DAYS =
  '(days|day|week|weeks|monday|tuesday|tuesdays|wednesday|thursday|friday|saturday|sunday|weekend|last week)';

/** Worried about someone who does not eat, or does not keep it; or bereaved by it. */
export const eatingOthersSigns: readonly SignGroup[] = [
  emergencySigns(
    'eating',
    [
      `${WHO} .. (collapsed|unconscious|not waking|will not wake|not breathing|fainted) .. (starv*|laxative*|anorexi*|bulimi*|purg*|not eaten|eating disorder|throwing up)`,
    ],
    'other',
  ),
  // Food given away, hidden or called a meal; bones that show
  othersSigns('eating', [
    '(throws|throw|chucks|bins|gives|hides|feeds|flushes|tips|scrapes|slips|dumps|ditches|chucking|throwing|binning|hiding) [away|out] (her|his|their) [packed|whole|school|entire] (lunch|dinner|food|piece|sandwich|sandwiches|breakfast|plate|meals|supper|roti|tiffin|snap|bait|packed lunch|lunchbox) .. (bin|toilet|sink|napkin|under|says|classmates|drawer|trash|garbage|every)',
    '(says|said|swears|claims|insists|pretends|tells us|tells me|lies) [that] [she|he|they] (is|has|had|already|have) [already] (eaten|ate|et) .. .. [.] .. .. (bones|weight|thin|thinner|skeleton|collarbone*|wrists|ribs|stone|kilo*|clothes|hanging off|never see)',
    '(skin and bone|skin and bones|bag of bones|bag o bones|rickle o bones|walking skeleton|like a skeleton|wasting away|all bones|bones sticking out|see (her|his|every) [every] (ribs|rib|bones|spine|shoulder blades)) .. .. [.] .. .. (not eat*|ate|will not eat|eats|food|meals|lunch|fat|weigh*|calories|skip*)',
    '(not eat|will not eat|not eating|not ate|eats nothing|lunch|meals|dinner|food|ate at school|fat|calories) .. .. [.] .. .. (skin and bone|skin and bones|bag of bones|bag o bones|rickle o bones|walking skeleton|like a skeleton|wasting away|all bones|sticking out)',
    `(${WHO}|and|then) .. (grape|grapes|almond|almonds|lettuce|cucumber|pea|peas|leaf|leaves|cracker|rice cake|half an apple|celery|nut|nuts) .. .. (calls|call|called|says) (it|that|this) [is] [a|her|his|their] (dinner|lunch|meal|breakfast|tea|supper|food|full)`,
    '(cries|sobs|screams|shouts|panics|flips|melts down|storms off|goes mad|leaves the table|shaking|trembles) (if|when|whenever|because|over|at) .. (say anything|eat*|food|plate|butter|oil|dinner|calories) .. (fat|eat*|weight|dinner|butter|oil|plate)',
    `(cut|cuts|cutting|tearing|pushing) (her|his|their) (food|dinner|toast|meals) .. (tiny|pieces|bits|round|around) .. .. (hid*|sleeve*|not eat*|napkin|bin|hour*|never)`,
    `${WHO} [has|is|have] (got|gotten|getting|become|gone|looks|looking|become) so (thin|skinny|gaunt|bony|frail) .. .. (says|teacher|phoned|not eat*|denies|bones|bulking|diet*|fat|food|calories)`,
    '(passed out|faint*|collapsed|keeled over) .. .. .. (living|lives|surviving|lived|been) (off|on) [just|only|nothing but] .. (monster|gum|coffee|red bull|diet coke|cigarettes|air|water|energy drinks|lettuce|ice|rice cakes)',
    `${WHO} .. (feeds|slips|gives|feeding|slipping|giving) (her|his|their) [whole] (lunch|dinner|food|breakfast|meals|supper) to the (dog|cat|birds|baby) .. (every|so|under|when|says|thin*|weight)`,
    `${WHO} .. (weighs|weighing|weigh) (herself|himself|themselves) .. (times|a day|every|hour*|constantly|after|morning and|before)`,
    `${WHO} [now|just] (only|just|never) (eats|eating|drinks|eat) .. (protein powder|protein shakes|lettuce|cucumber|ice|air|water|rice cakes|white food|one meal|one thing|baby food|apples|diet coke|egg whites|soup) .. .. (weigh*|thin*|weight|faint*|fat|times a day|bones|calories|lost|gym)`,
    '(vomit|sick|puke|laxatives|food|rotten food|sandwiches|diet pills|wrappers) [hidden|in] .. (jars|bags|tubs|bottles|boxes|cups|containers|drawer*|shoe box*) .. (under|behind|in|hid*) [my|her|his|the|their] [{kin}] [bed|wardrobe|room|closet]',
    '(find|finds|found|finding|discovered) (vomit|sick|puke|laxatives|diet pills|bags of (sick|vomit)|jars of (sick|vomit)) .. (her|his|my|the) [{kin}] (bed|wardrobe|room|bag|drawer|drawers|school bag|closet|shower|bin|toilet|bathroom)',
    `(will not|refuses to|never|not|wont) (touch|eat) (anything|food|a thing) (with|that has|containing|cooked) [any|in] [fat|oil|butter|carbs|sugar|calories] .. .. [.] .. (hair|kilo*|thin|weight|bones|stone|faint*|lost|down to)`,
    '(she|he|they) (is|has|weighs) [gone|got|now|only|dropped] (down to|under|below|only) (2*|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44) (kilo|kilos|kg|kgs)',
    '(toothbrush|finger|fingers|spoon|hand) (inside|in|into|down|to) (her|his|their) [own] (throat|mouth|gullet) .. (vomit*|throw*|sick|eat*|food|bathroom|toilet|after|.)',
    `${WHO} .. (vomit*|throwing up|throws up|bringing up|brings up) .. (intentionally|purposely|purposefully|deliberately|on purpose|by purpose|intentional)`,
    `${WHO} .. (weighs|weighing|measures|counts|counting|cuts|cut) .. (lettuce|grape|grapes|peas|every (gram|bite|calorie|leaf|almond)|cucumber|each (bite|grape|leaf)) .. .. [.] .. (lost|stone|kilo*|fat|thin|calls|hour|cr*|dinner|skinny|weight)`,
    '(she|he) .. (passed out|faint*|collapsed|blacked out) .. .. .. (not had|not eaten|has not had) .. (meal|food|anything|eat*|bite) .. (since|for|in|days|week)',
    '(stopped|stops|refus*|not) (drinking|eating) [as well as|and] (eating|drinking) .. .. [.] .. .. (lips|fat|enormous|huge|weight|faint*|collaps*|blue)',
  ]),
  othersSigns('eating', [
    `${WHO} .. (anorexi*|anorectic|bulimi*|eating disorder|disordered eating|eating issues|orthorexi*|ed relapse)`,
    `(her|his|their) (anorexia|bulimia|eating disorder|ed) .. (back|worse|killing|again|relaps*|control*|hospital|voice|scar*|lying|hid*|took)`,
    `${WHO} .. (makes|making|make|made) (herself|himself|themselves) (sick|throw up|vomit|puke|be sick|ill)`,
    `${WHO} .. (starving|starves|starve|starved) (herself|himself|themselves)`,
    `${WHO} .. (purging|purges|binging|bingeing|binges|laxatives|diet pills|slimming pills|fingers down|skips meals|skipping meals|skips every meal)`,
    `${WHO} .. (throws up|vomits|pukes|is sick|throwing up|vomiting|being sick|goes to the (bathroom|toilet|loo)|runs to the (bathroom|toilet)|disappears to the (bathroom|toilet)|locks (herself|himself) in the (bathroom|toilet)) .. (after (dinner|every|each|meals|eating|she eats|he eats|lunch|tea|food)|right after (she|he) eat*|taps running|tap running|shower running)`,
    `${WHO} .. (stopped|quit|refuses|refusing|refused) (eating|to eat) [properly|anything|with us|meals|solid|completely|altogether|lunch|and|.|because|since|for|now|or]`,
    `${WHO} .. (not|never|hardly|barely|scarcely|rarely) (eaten|eats|eating|eat|had|ate) [really|even|more than] [anything|a proper meal|a meal|proper meal|properly|a thing|a bite|enough|real food|food|dinner|solid food|much|with us|at all|lunch|an apple|a full meal] .. (${DAYS}|month*|now|anymore|thin*|bones|weight|bony|scar*|faint*|says (she|he) is (full|fat)|since|collaps*|passed out)`,
    `${WHO} .. (nothing|no food|no meal) .. (since|for|in) .. ${DAYS}`,
    `${WHO} .. (not had|not eaten) a (proper|real|full) (meal|dinner) .. (since|for|in|week*)`,
    `${WHO} .. (lives|living|survives|surviving|live|exist*) on .. (diet coke|coffee|lettuce|water|gum|ice|apples|rice cakes|cucumber|air|celery|energy drinks|black coffee|cigarettes|fruit|juice|broth|crackers)`,
    `${WHO} .. (eats|ate|eating|eat|has|cuts) .. (ice cubes|one apple|half an apple|an apple a day|cotton|tissue|three grapes|two grapes|a few grapes|a cracker|lettuce leaf|a few bites|one bite|tiny pieces|twenty pieces|nothing but|like a bird) .. (lunch|dinner|all day|a day|says|full|thin*|weight|bones|day|and)`,
    `${WHO} .. (hides|hiding|hid|hidden|throws|throwing|bins|binning|flushes|flushing|feeds|gives away|spits|spitting) .. (her|his|the|all her|all his|food) .. (food|dinner|lunch|lunches|meals|breakfast|sandwiches|plate|potatoes|napkin|sleeves|bin|dog|toilet|pockets)`,
    '(found|find|finding|discovered) .. (bags|bag|jars|bottles|boxes|packets|tubs|buckets|containers|smell|stash|pile|week|plates|sandwiches|lunches) .. (of|full of|worth) .. (sick|vomit|laxatives|food|potatoes|sandwiches|puke|diet pills|rotting food|lunches|chewed) .. (wardrobe|room|bed|drawer|under|behind|bag|closet|her|his|hidden|piano)',
    '(found|find|finding) (laxatives|diet pills|sick|vomit|slimming pills|food) .. (her|his|daughter|son|wardrobe|bed|drawer|room)',
    `${WHO} .. (counts|counting|weighs|weighing|obsess*|cries|panics|scream*|terrified|scared|cuts) .. (every calorie|calories|every gram|her food|his food|food|herself|eating|bread|butter|a meal) .. (times|every|thin*|bones|eat*|panic*|apple|pieces|cry*|carrot|crumb|grape|scales|refus*)`,
    `${WHO} .. (says|thinks|calls|believes|convinced|insists|told) .. (she is|he is|herself|himself|they are) .. (fat|huge|disgusting|too big|obese) .. (but|thin*|bones|eat*|skin|underweight|ribs|kilo*|kg|stone|pounds|skeleton|.)`,
    `(her|his|their) [hip|back|shoulder|collar] (spine|ribs|bones|collarbones|hipbones|ribcage|vertebrae|backbone|collar bones|shoulder blades|wrists|arms|legs) .. (show*|stick*|poke*|count|through|like (sticks|twigs)|see|jut*|sharp|visible)`,
    `(count|see|feel) .. (her|his|their) (ribs|spine|bones|vertebrae|backbone|collarbones|hipbones|ribcage)`,
    `${WHO} .. (so|too|getting|scarily|dangerously|really|very|that|painfully|this|well|proper|wasting) [so|very|dangerously] (thin|skinny|bony|underweight|skeletal|frail|gaunt|tiny|skin and bone|skin and bones|away) .. (scar*|bones|doctor*|eat*|food|feeding|worr*|spine|ribs|wears|run*|ran|gym|weight|hospital|meal*|angry|refus*|jumper*|hair|still|anymore|clothes|fat)`,
    `${WHO} .. (wasting away|skin and bone|skin and bones|bag of bones|a skeleton|like a skeleton|looks like a skeleton|dangerously underweight|severely underweight)`,
    `${WHO} .. (feeding tube|tube fed|refeeding|ng tube|eating disorder (unit|ward|clinic)|inpatient for|sectioned for)`,
    `${WHO} .. (lost|dropped|losing) .. (kilos|kg|stone|pounds|lbs|weight) .. (eat*|bones|skip*|refus*|not stop|clothes|starv*|hides|run*|gym|scar*|secret*|lying|lies|says (she|he))`,
    `${WHO} .. (runs|running|exercises|exercising|gym|works out|working out|sit ups|star jumps|laps) .. (instead of eating|every time (she|he) eats|after every|after (she|he) eats|not eat*|without eating|to burn|in secret|at night|middle of the night|burn off)`,
    `${WHO} .. (wears|wearing) .. (baggy|jumpers|hoodies|layers|puffer|coat|jumper) .. (june|july|august|summer|heat|hide|hot|thin|bones|soft hair|eat*|weight)`,
    '(soft hair|fine hair|fuzz|downy hair|fur) .. (on (her|his|their) (arms|back|face)|all over (her|his))',
    `${WHO} .. (passed out|fainted|collapsed|passing out|fainting|fainted|blacked out|dropped|faints) .. (not eat*|not had|meal|food|laxatives|eaten|nothing|starv*|low iron|weigh in|heat|water|skinny|thin|diet*)`,
    `${WHO} .. (laxatives|taken laxatives|water pills|diuretics) .. (weigh in|lose|weight|every|after|bathroom|hidden|found|since)`,
    `${WHO} .. (periods|period) .. (stopped|gone|not had|lost) .. (thin*|eat*|weight|since|food)`,
    `${WHO} .. (skips|skipping|skipped|misses|missing|avoids|avoiding) .. (insulin|meals|every meal|lunch every|dinner every|family meals|lunch|breakfast and) .. (thin*|weight|lose|skinny|day|says|already|excuse*|ate|month*)`,
    `${WHO} .. (says|said|tells|claims|lies|pretends) .. (already (ate|eaten)|ate at|eaten at|eaten already|is not hungry|never hungry|not hungry) .. (but|every|thin*|bones|weight|always|again|lie*|lying|month*)`,
    `${WHO} .. (watches us|watch everyone|cooks for everyone|bakes for (us|everyone)|watches everyone) .. (eat*|never|nothing|not)`,
  ]),
  othersSigns(
    'eating',
    [
      '(anorexia|bulimia|eating disorder|starv*) .. (took|killed|stole|claimed|had) (my|our|her|him|the life)',
      `(lost|losing|buried) (my|our|her|him|a friend) .. (to|from|because of|through) (anorexia|bulimia|an eating disorder|her eating disorder|his eating disorder)`,
      `(heart|kidneys|organs|body|died|dead|death|buried|funeral|passed away|gone) .. (gave out|stopped|failed|of|from|after|because of|with|years of|to) .. (anorexia|bulimia|eating disorder|starv*|purging)`,
      '(daughter|son|sister|brother|friend|wife|girlfriend|mum|mom|mother|niece|cousin|she|he) .. (died|dead|killed|passed away|gone) .. (anorexia|bulimia|eating disorder|starv*)',
    ],
    'loss',
  ),
];
