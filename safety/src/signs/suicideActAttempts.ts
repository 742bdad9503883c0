import { emergencySigns, othersSigns, ownSigns, type SignGroup } from '../sign.ts';
import { DEATH, HEIGHT, OTHER, PILLS, POISON, WATER } from './suicideActWords.ts';

/** Up to eight words, or the end of one sentence and the beginning of the next. */
const NEAR = '.. [.] ..';

/** The writer did it; people in a hurry leave out the "I". */
const I_DID =
  '(i|iv|ive|.|and|just|have|then|so|already|actually|cos|because|bc|cuz|when|since|after|that|lol|finally) [have|had|just|actually|already|really|don|finally|only|ended up|basically|i|iv|so|also|then] [went and|gone and|have|just|this evening|tonight|basically|actually|already]';

const SWALLOW =
  '(took|taken|tuk|take|takin|taking|tooken|swallow*|downed|necked|popped|ate|eaten|eat|consumed|ingest*|inhaled|gulped|chugged|chewed|crushed|washed down|washed|had|finish|finished|overdosed on|drank|drunk|drink|gobbled|scoffed|snorted|injected|shot up)';

const COUNT =
  '(8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|24|25|26|28|30|32|35|36|40|42|45|48|50|54|56|60|64|70|75|80|84|90|96|100|112|120|150|200|ten|twelve|fourteen|fifteen|sixteen|eighteen|twenty|twenty four|thirty|thirty two|forty|fifty|sixty|seventy|eighty|ninety|a hundred|hundred|hundreds|dozens|three dozen|two dozen|a dozen)';

/** Whose medicine, and which. */
const OF_THE =
  '[of] [all|like|about|around|at least|over|roughly] [my|the|these|those|his|her|their|our|mums|mum|moms|mom|my mums|my mum|my moms|my mom|dads|dad|grans|nans|wifes|husbands|my husbands|my husband|my wifes|my wife|them|remaining] [whole|remaining|late|leftover|old|sleeping|heart|blood pressure|pain|white|blue|little|strong|prescription|anxiety|antidepressant|fucking|500mg|sleep|different|random|strip of|bottle of]';

const SICK =
  '(woozy|dizzy|drowsy|sleepy|sleepyy|slurring|slurred|spinning|spinnin|numb|vomiting|vomit|puking|throwing up|threw up|blurry|blurred|ears [are|is|r] ringing|fading|going dark|going black|pass out|passing out|black out|can not (stand|move|breathe|feel|type|walk|see|keep my eyes|stay awake)|cant type|scared|heart is (slow|racing|weird)|sweating|shaking|cold|burning|blisters|paining|blood|yellow|nausea|stomach hurts|throat|floor|heavy)';

/** What has been done already, to oneself or by someone else. */
export const suicideAttemptSigns: readonly SignGroup[] = [
  // Too much swallowed
  emergencySigns('suicide', [
    `${I_DID} ${SWALLOW} [down] (all|every|every single|every last one|every last|each) ${OF_THE} (sleeping pills|sleeping tablets|${PILLS}) (.|and|at once|in (the|my|one|his|her|their)|about|an hour|two hours|half an hour|from|with (vodka|a bottle|alcohol|wine|whisky|whiskey|gin|rum)|to|so|because|cos|bc|i (had|have|could|own)|we (had|have)|they (gave|have|had)|that|lol|last night|tonight|now|just now|on the|this (morning|evening|afternoon) .. (die|sorry|dizzy|end))`,
    `${I_DID} ${SWALLOW} [down] .. (too many|to many|2 many|two many|way too many|so many|loads|loads of|a load of|a lot of|lots of|bunch of|handful of|handfuls of|handful|fistful of|fistfuls of|mouthful of|ton of|tons of|heaps of|shitload of|whole bottle of|whole box of|whole pack of|whole packet of|bottle of|full bottle of|entire bottle of|two bottles of|bottles of|packs of|packets of|boxes of|strips of|pile of|quantity of|overdose of|entire pack of|entire box of|mix of|cocktail of|massive dose of|huge dose of|whole strip of|far too much|way too much|too much|half a box of|half the box of|half a bottle of|half the bottle of|half a packet of|whole lot of) ${OF_THE} (sleeping pills|sleeping tablets|${PILLS})`,
    `${I_DID} ${SWALLOW} [like|about|around|over|nearly|at least|roughly|maybe|another|those|the|all] ${COUNT} [or so|odd|something|of] [of] [my|the|his|her|mums|moms|these|those|them] [sleeping|extra strength|500mg|strong|blood pressure|heart|white|blue|little] (sleeping pills|sleeping tablets|${PILLS}|of them|of those|of these)`,
    `${I_DID} (took|taken|swallowed|swallow|downed|necked|tuk) (all of them|them all|all of it|the lot|the whole lot|every one of them|every last one|the whole (bottle|packet|box|pack|strip|jar|tub)|the entire (bottle|packet|box|pack|strip)|everything|the rest of them) (.|about|an hour|half an hour|two hours|at once|in one go|and (i|now|am|im|feel|want|it|do|my|there)|so (as|i|that|it)|to (die|end|kill|sleep|stop|never|not|go|make)|because|sleeping|with (vodka|alcohol|a bottle|wine|whisky|gin)|just now|tonight|n|last night)`,
    `(took|taken|swallow*|downed|necked|ate|eaten|eat|washed down|drank) .. (everything|whatever i could find|anything i could find|all|every pill|every tablet|entire|whole) .. (from the bathroom shelf|medicine cabinet|medicine cupboard|medicine box|pill drawer|medicine drawer|bathroom cabinet|first aid box|pill box|pillbox|pharmacy bag|almirah|med cabinet|pill bottle|pill organiser|pill organizer)`,
    `${I_DID} ${SWALLOW} .. (pills|tablets|tabltes|tabs|meds|painkillers|paracetamol|capsules) .. (n|and|with|w|on top of) [some|a|the|loads of|lots of|a lot of|bottle of|half a|a bottle of|whole] [bottle of|lot of] (vodka|wisky|whisky|whiskey|gin|rum|wine|alcohol|booze|bleach)`,
    `${I_DID} ${SWALLOW} .. (pills|tablets|tabltes|meds|painkillers|paracetamol|medicine|medication|insulin|them all|overdose|poison|something) ${NEAR} ${DEATH}`,
    `${I_DID} ${SWALLOW} .. (pills|tablets|tabltes|meds|medicine|medication|something|stuff|poison) (to (die|end|kill|go|sleep forever|never|not|stop (it|everything|the pain|my heart|feeling))|because i (want|wanted) (to (die|end|sleep forever|stop)|out|it to (stop|end|be)))`,
    `${I_DID} ${SWALLOW} .. (all the tablets|all the pills|the tablets|the pills|tablets|pills|tabltes|them all|all of them) ${NEAR} (goodby|goodbye|good bye|sorry|can not (stand|type|stop|wake)|cant type|slurring|regret|do not tell|dont tell|not tell|scared|getting [very|so|really] sleepy|woozy|spinning|spinnin|everything is|ambulance|do i (call|ring)|going to happen|i changed my mind|not sure)`,
    '(bottle|packet|packets|box|strip|strips|blister packs) (is|are|was|now|all) [now|all] empty [now] .. [.] .. (pills|tablets|sleepy|throat|goodbye|die|sorry|swallow*|took|baby|inside me|going)',
    `(pills|tablets|bottle|they|it|poison|bleach) (is|are|have|has|already|all|went|gone) .. (inside me|in me|in my stomach|in my blood|gone down|already down|down my throat) [now] .. (sleep*|late|die|end|goodbye|.|cold|warm)`,
    `(pills|tablets|meds|poison|bleach|they) (are|is|have|started|starting|begin*|r) .. (in me|kick* in|working|work|hitting|taking effect|inside) ${NEAR} (mistake|floaty|bye|sorry|scared|frightened|can not|die|dying|goodbye|regret|end|sinking|drifting|not want)`,
    `${I_DID} (took|taken|swallow*|downed|necked|popped) .. (everything|every|anything|whatever|all the) .. i (could find|found in|could get|could lay)`,
    `${I_DID} ${SWALLOW} .. (them all|all of them|too many|to many|loads|the lot|whole bottle|whole packet|whole box|handful|bottle of|overdose) ${NEAR} ${SICK}`,
    `${I_DID} (took|taken|swallowed|drank|downed) (it all|them all|the lot|everything|all of it|all of them) [.] .. [.] .. (lying down|tell (mum|mom|my|her|him|them)|sorry|goodbye|bye|love you|sleepy|cold|dizzy|die|woozy)`,
    '(took|swallowed|swallow|take|taken) the (tablets|pills|tabs|meds) .. .. (all of them|all the ones|every one|every last one|all in one go|all at once)',
    `${I_DID} ${SWALLOW} .. (nail varnish remover|nail polish remover|hand sanitizer|perfume|washing up liquid|batteries|razor blades|blades|glass|shampoo) .. [.] .. (tell|die|purpose|over|sorry|hurt|wanted|because)`,
    `(too|to) late (now|to (stop|undo|throw|take it back|bring)) .. (down|swallow*|pills|tablets|taken|took|inside|kicked in|blood|sleep*)`,
    '(can not|cannot|not|never) be (un swallowed|unswallowed|un taken|un drunk)',
    '(what|how much|how many) (i have|ive|i) (taken|took|swallowed|drunk) .. (long|dead|die|left|tell|kill|enough|hours)',
    '(got|given) [through|down|gave|give] (far too much|way too much|too much|a lot of|all my|all the) insulin',
    '(injected|inject|gave|given|took|taken|jabbed|shot) [myself|me] .. (too much|all my|all the|all of my|whole pen|units|overdose|extra|massive|pens) .. insulin .. (purpose|deliberate*|die|end|wanted|want|tonight|sorry|goodbye|stop)',
    '(insulin|injected|injection|dose) [tonight|today|just now] (on purpose|deliberately)',
    'insulin .. (on purpose|deliberately)',
  ]),
  // Told in pieces, or by what the body does now
  emergencySigns('suicide', [
    `${I_DID} (swallowed|swallow|swallowd|swollowed|downed|necked|gulped|chugged|scoffed|wolfed) [down] (all|every|every single|every last|the whole|the entire|every last one) [lot|box|bottle|packet|strip|one] [of] (my|me|ma|our|the|his|her|mums|moms|dads|nans|mams|mine) [mum|mom|mam|nan|nana|gran|da|dad|sister|brother|partner|wife|husband|mums|moms|mams|nans|nanas|grans|das|dads|sisters|brothers|partners|wifes|husbands] [old|sleeping|heart|anxiety|blood pressure|new] (sleeping pills|sleeping tablets|${PILLS})`,
    `(took|taken|swallowed|necked|downed|ate|popped) [some|the|my|all the|all my|a load of|loads of|her|his|mums|sleeping|lots of] [sleeping] ${PILLS} . [way|far] (too many|a lot|lots|loads|all of them|the lot|whole bottle|so many|on purpose|dying|whole box|every one|every single one|thirty|forty|fifty|twenty)`,
    `(took|taken|swallowed|ate|drank|necked|downed) (all of them|them all|all of it|the lot|everything|the whole bottle|the whole box|the whole packet|too many|so many|far too many|way too many) [.|all of them|please|omg|oh god|now|fuck|and|tablets|pills|of them|help] [.|and|please|now|omg] (what do i do|help|what (have|did) i (done|do)|what happens|how long|please|ambulance|not undo|is it too late|do i call|do i ring|should i call|should i ring|scared|i am scared|i do not want to die)`,
    `(pills|tablets|paracetamol|meds|capsules|sleepers|they) [are|is|r] (not working|taking too long|not doing anything|too slow|not kicking in|working) .. [.] .. (took|taken|swallowed|had|necked) [like|about|over|at least|around|all|another] (${COUNT}|all of them|the lot|whole box|whole bottle) (.|of|and|so|now|already|an|but|help|them)`,
    `${COUNT} [500mg|strong|sleeping|extra strength|mg|of|of the|of my] (paracetamol|paracetamols|panadol|acetaminophen|tylenol|ibuprofen|aspirin|aspirins|codeine|co codamol|cocodamol|tramadol|amitriptyline|propranolol|zopiclone|diazepam|valium|xanax|sertraline|citalopram|quetiapine|benadryl|sleeping pills|sleeping tablets|antidepressants|painkillers|beta blockers) (at (noon|midnight|midday|lunch*|dinner*|teatime|one|two|three|four|five|six|seven|eight|nine|ten|eleven|1*|2*|3*|4*|5*|6*|7*|8*|9*) .|an hour ago|two hours ago|three hours ago|hours ago|half an hour ago|last night .|down (me|my|.)|inside me|in me|swallowed|so far .|and counting|with (vodka|gin|whisky|whiskey|rum|wine))`,
    '(injected|inject|jabbed|shot|dialled|dialed|given myself|gave myself|pumped|pushed) [myself|in|with|up] [like|about|over|around] (50|60|70|80|90|1*|2*|3*|4*|5*|all the|hundreds of|a hundred|hundred|two hundred|three hundred|five hundred) units .. [.] .. (on purpose|purpose|deliberate*|intentional*|die|scared|end it|sorry|help|hypo|shaking|wanted to (die|go)|no point)',
    '(gave|given|give|injected|jabbed|dosed) (myself|meself) .. (what (i|we|they) (give|gave|use|put) .. (dog|dogs|cat|cats|horse|horses|cattle|animals|sheep|patients|sick))',
    '(gave|given|injected|jabbed|dosed|pumped|shot|put) (myself|meself) [up|full|with|of|a|the|some|all|too|much|lot|whole|vial|dose|ampoule|big] [with|of|a|the|much|vial|dose] [of] (propofol|potassium|fentanyl|morphine|ketamine|pentobarbital|pentobarb|euthasol|nembutal|vecuronium|midazolam|digoxin|heroin to)',
    '(bottle|bottles|packet|packets|boxes|box|strips|blister packs) (is|are) [now|all|both] (empty|gone|finished|done) .. [.] .. (not be (troubling|bothering|around|here)|not trouble|nobody .. bother*|goodbye|drowsy|farewell|lie down now|going to sleep now|my last|feel heavy|getting heavy|eyes heavy|getting sleepy|very sleepy)',
    '(jumped|i jumped|jumpd|let go) [.] [it was|from|off|out of|only|just|out] [the|a|my] [only|just] [the|a] (first|second|third|fourth|fifth|1st|2nd|3rd|4th|top|bedroom|bathroom) (floor|storey|story|window|balcony) .. [.] .. (leg|legs|ankle|ankles|broken|help|back|pelvis|alive|hurt*|wrong|ambulance|did not work|not high enough|not enough|feel)',
    '(jumped|i jumped|fell on purpose|let go) . .. .. (bridge|roof|balcony|window|car park|cliff|floor|ledge) .. [.] .. (legs|leg|ankle*|broken|help|alive|can not (move|feel)|ambulance|blood|back|hurts)',
    '(have|got|has|i am with) (the|my|both|me|both my|ma) [own] (wrists|wrist|veins) (cut|slit|slashed|opened|open|sliced|bleeding)',
    '(inhaled|breathed|breathing|inhaling|sniffed|huffed|sucked) [in] [some|the|a lot of] (hydrogen sulphide|hydrogen sulfide|h2s|carbon monoxide|charcoal smoke|helium|nitrogen|argon|exhaust fumes|car fumes|exhaust) .. [.] .. (car|vehicle|garage|van|tent|closed|sealed|tape*|on purpose|die|wanted|got out|dizzy|can not (smell|think|stand|breathe|see)|sleepy|drowsy|bag)',
    '(turned|switched|started|left|put|had|leave|run|ran|running) [on] (the|my|a) (car|engine|motor|truck|van|mower|generator|barbecue|bbq) [on|running|up] in (the|my|a) [closed|shut|locked|sealed] (garage|shed|tent|bedroom|bathroom|lockup) .. [.] .. (with the (door|doors)|door (closed|shut|down)|head (is|hurts|pounding|splitting)|sleepy|drowsy|dizzy|feel sick|goodbye|die|cherry)',
    '(wrist|wrists|arm|arms|vein|veins|throat) [is|are] (opened|slit|slashed|sliced open|cut open|wide open|gaping) [.|and|now|in|the] .. (bath|blood|cold|red|help|ambulance|scared|towel|sleepy|dizzy|water)',
    '. i (did it|have done it|done it) [.|and|now] i (took|swallowed|drank|injected|jumped|ate) (them|it all|all|everything|the)',
    '(jumped|leapt|threw myself|i jumped) (off|from|out of) [the|a|my] .. (bridge|roof|balcony|building|car park|window|viaduct|flyover) .. (and|but) [i] [somehow|still] (lived .|survived|am still here|did not die|woke up|am alive)',
    '(not|never|no longer) [be|have to be] (troubling|burdening|a burden to|a bother to|in the way of|in anyones|in your) [way] [anyone|anybody|you|them|people|everyone|any of you|you all] (again|anymore|ever|after|much longer)',
    '(done it|did it|i have done it) [now|.|this time] [.] .. (tablets|pills|wrists|bleach|overdose|swallowed|took them|took it) .. (gone|down|all|now|inside|cut|help|sorry)',
  ]),
  // The overdose by its name
  emergencySigns('suicide', [
    '(took|taken|take|takin|taking|had|tuk|swallowed) [a|an|my|the|another|this|that] [massive|huge|big|small|deliberate|intentional|insulin|paracetamol|second|third] [overdose|over dose|od] (overdose|over dose|od) [of|.|and|to|an|about|tonight|now|last|on|with|because|this|yesterday|so]',
    '(i|ive|iv|.|just|have|and) [have|just|actually|had|already] (overdosed|over dosed|oded|od ed|od would|ods|odd|od d) (.|on|an|about|and|tonight|just|because|to|again|last|yesterday|this|with|at|in)',
    '(one|an|my|massive|deliberate|intentional) (overdose|over dose) (.|one|with|tonight|an hour|two hours|now|last night|and|on purpose|to (die|end)|nausea)',
    '(purposely|purposefully|deliberately|intentionally) (overdosed|od|took too (much|many)|took (all|the whole))',
    '(overdosed|od|took too (many|much)|took them|swallowed them) .. (on purpose|deliberately|intentionally)',
  ]),
  // Poison drunk
  emergencySigns('suicide', [
    `${I_DID} (drank|drunk|drink|dranked|drinking|swallow*|sipped|downed|necked|ingest*|gulped|chugged|consumed|eaten|eat|ate|chop|took|taken|take) [down] [some|a|the|all|all the|whole|half|half a|a whole|my|this|that|a lot of|lots of|a glass of|a cup of|a bottle of|the bottle of|the whole bottle of|mouthful of|a mouthful of|a capful of|dads|the rest of the|loads of|bit of|a bit of] [bottle of|cup of|glass of|of] [strong|toilet|household|old] (${POISON}|hair dye|acid|detergent|drain opener|rat (poison|pellets|bait)|poison for rats)`,
    `(bleach|weedkiller|weed killer|pesticide|insecticide|poison|paraquat|antifreeze|sniper|drain cleaner|kerosene) .. (drank|drunk|drink|swallowed|taken) .. (i|me|my) `,
    `(drank|drunk|drink|swallowed|taken|took) .. ${POISON} ${NEAR} (${SICK}|${DEATH}|shame|sorry|want to live|please)`,
    '(breathed|breathing|inhaled|inhaling|sucked in|huffed) .. (exhaust|exhaust fumes|car fumes|carbon monoxide|gas|helium) .. (die|end|wanted|sleep|purpose|garage|dizzy|headache|head)',
    '(sat|lay|been|was) .. (car|garage) .. (engine|exhaust|fumes) .. (on|running|hour|window|came out|come out|sick|dizzy|sleepy|pink)',
    '(engine was on|engine running) .. (hour|minutes|garage|come out|came out|could not) .. ',
    '(lit|lighted|burned|burnt) .. charcoal .. (room|bathroom|car|tent|bedroom|taped|sealed|closed)',
    '(turned|switched|put) [all] [of] the gas (on|up) .. (windows|lay|lie|sleepy|goodbye|end|die|dizzy)',
  ]),
  // Cut, shot, stabbed
  emergencySigns('suicide', [
    `${I_DID} (cut|slit|slash|slashed|sliced|opened|open|hacked|cutting|slitted) [open|up|into|at] (my|me|both|both my|both of my|ma|a) [own|fucking|left|right|both] (wrist|wrists|throat|neck|vein|veins|artery|arteries|jugular) .. (.|and|blood|blod|deep|bleed*|stop|again|open|help|bath|too|with|bit|off|now|die|purpose|because|so|there|tonight|in)`,
    `(cut|slit|slashed|sliced|opened|open|opened up) [open|up|into] (my|me|both|ma|both my) [own|fucking|left|right] (wrist|wrists|throat|vein|veins|artery|arm|arms|forearm|forearms|neck|thigh|leg) [open|up] .. [.] .. (die|dying|wanted (to (check|die|go|end)|out)|want [to] die|end it|not want to (live|be)|${DEATH}|alive|not stop|check out|blood everywhere|cold now|just cold|faint|going (dark|dizzy|numb)|too deep|so deep|really deep|see (bone|fat|the bone))`,
    'i [think|have|just|must have|might have|went and|accidentally|went|really|actually] [i] [have] cut [myself|it|my arm|my leg|my wrist|in|way|down] [far|way|a bit|really] (too|to|2|so|very) deep .. [.] .. (blood|blod|bleed*|stop|help|scared|see|die|bone|fat|stitches|time|faint|dizzy|only wanted|not mean)',
    '(cut|cuts|cutting|went|gone|go) [way|far] (to|2|too) deep [this time] [.|and|ther|there|omg] [there|it|ther|i|the] .. (blood|blod|bleed*|not stop|can not stop|wont stop)',
    '. [went|it is|its|cut|gone|i went|i cut] [a bit|way|far] (too|to|2) deep (this time|tonight) .',
    '(blood|bleeding|bleedin|blod|it) .. (will not stop|wont stop|not stopping|everywhere|is coming|pouring|will not clot|keeps coming) .. [.] .. (wanted to (die|end)|want to die|on purpose|wrist|wrists|razor|did this|i did it|did it to myself|not mean to|only wanted|thought i wanted)',
    '(wrist|wrists|razor|blade|cut|throat|stab*|knife) .. [.] .. (blood|bleeding|blod) .. (will not stop|wont stop|not stop*|everywhere|is coming|pouring|all over|so much)',
    '(self inflicted|selfinflicted) [knife|gunshot|stab|cut|deep] (wound|wounds|laceration|lacerations|cut|cuts|injur*|burn|burns|gunshot|stab)',
    '(stab|stabbed|stabbing|shot|shoot|knifed|hurt|cut|impaled|gutted) (myself|my self|me self|meself) .. (in|with|through|into|on) [the|my|a] [big|kitchen] (knife|stomach|chest|heart|leg|belly|neck|head|gut|abdomen|throat|mouth|face|wrist|wrists|side|blade|gun|rifle|glass)',
    '(stab|stabbed|shot|shoot|knifed) (myself|my self|meself|me self)',
    '(wanted|aimed|meant|aiming|missed) .. (in|for|at|to hit) [the|my] (heart|head|temple|artery|brain|vein)',
    `(by the time|an hour later|this morning|tonight|again|today) .. (cut|slit|slashed) (both|my|both my) (wrists|wrist|throat|arms|veins) [again]`,
    '(set|lit|setting) (myself|me self|meself) (on fire|alight|ablaze)',
    '(poured|doused|pour) .. (petrol|gasoline|kerosene|paraffin) (on|over) (me|myself|my)',
    '(towel|towels|sheet|sheets|bath|bathwater|tissue|sink|floor) .. (is|are|gone|going|went|turning|all|soaked) [gone|all|turning|going|soaked] [with|in|through] (red|blood|soaked through|pink) .. [.] .. (not stop|deep|did not slip|cold|dizzy|did it|wanted|sorry|again|cut|wrist)',
    '(gone|went) and done it (this time|now|now .|properly) .. [.] .. (towel|blood|bleeding|stop|pills|cold|deep|not helping)',
  ]),
  // Hanged, drowned, jumped
  emergencySigns('suicide', [
    '(hung|hanged|hang|strangled|strangle|choked|suffocated|asphyxiated|drowned|poisoned|electrocuted|gassed|smothered) (myself|my self|me self|meself)',
    `(rope|belt|cord|beam|branch|hook|rail|sheet|noose|cable|fan|dupatta|curtain rail|knot|hinge|bracket) (broke|snapped|gave way|gave|slipped|came (down|off|loose|undone)|did not hold|ripped|tore|could not hold|fell|bent) ${NEAR} (neck|throat|breathe|still (here|alive)|i am lying|(garage|bathroom|bedroom|kitchen|cell) floor|voice|hung|hang|alive|tried|die|dead|swallow|hoarse|weight|fail*)`,
    `(tried|hang|hung|hanged|neck|kicked the chair|stepped off) ${NEAR} (rope|belt|cord|beam|branch|hook|rail|sheet|noose|cable|fan|dupatta|knot) (broke|snapped|gave way|gave|slipped|came (down|off|loose)|did not hold|ripped|tore|could not)`,
    '(mark|marks|bruise|bruises|bruising|burn|burns|line|ring|welt) (on|around|round|across|all round) my (neck|throat) [is|are|from|where] .. (rope|belt|cord|cable|sheet|hide|scarf|hang|hung|high collar|turtleneck|polo neck|noose|tried|purple|dressing gown)',
    `(jumped|jump|leapt|leaped|threw myself|thrown myself|went|walked|stepped|dived|rolled|let go) [off|from|in|into|out|out of|over|under|through] [off|of|from] .. (${HEIGHT}|${WATER}|pier|slip|train|car|second floor|third floor|first floor|fourth floor|storey) .. [.] .. (to die|meaning to|meant to die|wanted to (die|drown|end)|want to die|hoping (to|i)|hoped (to|i would)|survived|on purpose|broken (leg|legs|back|ankle|ankles|pelvis|hip)|broke my|can not feel my|can not move|spat me|fished out|pulled me out|dragged me out|hauled [me] out|wish (it|i) had|still alive|did not (die|work|kill)|kill myself|end (it|my life))`,
    `(stones|rocks|bricks|weights) in my (coat|pockets|pocket|rucksack|backpack|jacket) .. [.] .. (spat|soaked|shaking|pulled|river|sea|drown|washed|wet|cold|lost my nerve|dragged|floated)`,
    '(crashed|drove|driven|crash|steered|swerved|rode) .. (tree|wall|bridge|river|lorry|barrier|oncoming|on purpose|pole|ditch) .. [.] .. (on purpose|deliberate*|to die|wanted to die|not an accident|meant to|survived|meaning to|airbag saved|police think)',
    `(lay|laid|lying|stood|sat) .. (tracks|rails|railway line) .. [.] .. (train (stopped|braked|did not)|pulled me|dragged me|moved|got up|lost my nerve|someone (saw|pulled)|police)`,
  ]),
  // Tried, and still here
  ownSigns('suicide', 'crisis', [
    '(tried|try|trying|attempted|attempt|attempting|failed|failing) .. (to|at) .. ((kill|end|hang|hanging|drown|drowning|od|overdose|overdosing|poison|strangle|suffocate|gas|top|off|unalive|die|killing|do away with|shoot|ending) (myself|meself|my life|it all)|(hang|drown|od|overdose|overdosing|die|take my [own] life|taking my [own] life) (.|last|on|again|yesterday|this|at|and|but|in|because|with|tonight|when|the other))',
    '(tried|attempted) to end (things|it) (.|and|last (night|week|month|year|friday|summer)|again|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|yesterday|when i was|because|with (pills|a|the|tablets))',
    '(my|a|the|this|another|my last|my first|my second|my third|serious|failed|recent|previous) (suicide|own life) (attempt|attempts|try)',
    '(attempt|attempts) (on|at|against) my [own] life',
    'i [have|had] survived [.] [but|and] [i] (was|were) not (supposed|meant)',
    '(not|never) (supposed|meant) to [.] .. (survive*|woke up|alive|still here)',
    '(pulled|talked|dragged|grabbed|hauled|fished|coaxed|brought|took|got) me (down|back|off|out|away) [of|from|off|over|in] [the|a|that|side of|wrong side of|edge of] [the] (bridge|ledge|edge|railing|railings|roof|tracks|rails|barrier|rafters|noose|beam|parapet|platform|balcony|wrong side|side|canal|river)',
    '(he|she|they|mum|mom|dad|someone|police|neighbour|neighbor|flatmate|brother|sister|wife|husband) (had to|came and|ran in and|just in time|was able to) cut me down',
    '(had to|came and|and|neighbour|brother|dad|mum|husband|wife|flatmate|roommate) cut me down .. (rope|beam|neck|time|hung|breath*|hang|belt|alive|.)',
    '(gun|pistol|rifle|revolver|shotgun|trigger) .. (clicked|jammed|misfired|did not (go off|fire)|was empty) .. (mouth|head|alive|still here|die|again|sign|.)',
    '(mouth|head|temple|chin) .. (and|it) .. (clicked|jammed|misfired|did not (go off|fire))',
    '(paramedics|doctors|they|hospital|nurses|he|she) (saved|revived|resuscitated|brought) me [back] .. (wish|angry|should have let|not want|hate|why|did not ask|let me go)',
    `(bath|bathtub|tub|bathwater|water) .. (toaster|hairdryer|hair dryer|heater|radio|plugged)`,
    `(toaster|hairdryer|hair dryer|electric heater|plugged in) .. (bath|bathtub|tub|bathwater)`,
    '(hung|hanging|hanged|dangled|hang) (from|off) [the|my|a] (door|beam|tree|rafters|rafter|rail|banister|bannister|rope|belt|hook|fan|loft hatch|branch) .. .. (seconds|throat|legs kicked|neck|black|passed out|breathe|minute|rope|broke)',
    '(cut|took|pulled|got) (the|that) (belt|rope|sheet|cord|noose|cable|scarf|ligature) (off|from) (me|my neck|around my neck)',
    '(woke|wake) [up] in (resus|hospital|icu|the icu|intensive care|a and e|the psych ward) [again] [.] (again|(second|third|fourth|fifth|2nd|3rd) time)',
    '(ligature|noose|rope) .. (mark|marks|burn|bruise|bruises)',
    '(i|have|since|after|before|when) [have|had|just] (attempted) (.|last|on|again|this|yesterday|twice|three|in|two|once|a|because|four|with|and)',
    '(since|after|before|from|survived|surviving) my [last|first|second|third|most recent|failed|latest] (attempt|attempts|overdose|od|jump|hanging)',
    '(overdose|overdosed|pills|tablets|attempt|tried|rope|hospital|swallowed|jumped|took them) .. [.] .. (wish|wished|wishing|hoped|sorry|gutted|angry|should|still wish) .. (it|they|i|had|have) .. (had|have|would|worked|succeeded|died|finished the job|did not wake)',
    '(wish|wishing|wished|gutted|disappointed|angry|annoyed|sad|sorry|furious) .. (it (had|did not|has not|would have|did) [not] work*|i (had not|did not) (wake*|survive)|i woke up (.|again|this|at all|in hospital)|i survived|i am still (alive|breathing|here)|they saved me|they found me|i was found|they brought me back|he found me|she found me|it failed|i failed)',
    '(not|never|was not|were not|am not|wasnt|did not) (meant|supposed|expected|expect|mean|intend|intended|plan|planning|going) to (wake up|be woken|survive|be (alive|found|here today|here this morning|saved)|still be (here|alive)|live through|make it through)',
    '(woke|wake|waking|woken|came round|came to) [up] .. (after all|anyway|disappoint*|angry|gutted|crying|cursing|on the (floor|carpet|bathroom floor)) .. [.] .. (not (meant|supposed)|tried|pills|tablets|wish|rope|cord|belt|overdose|nobody knows|still here|alive)',
    '(woke|wake|waking|woken|came round) [up] .. (hospital|icu|er|a and e|resus|intensive care|ambulance|psych ward|psych unit) .. [.] .. (wish|tried|pills|overdose|attempt*|not want|rope|die|still alive|why|angry|failed|did not work)',
    '(can not|could not|cannot|can|not) even (die|kill myself|do that|hang myself|end it|succeed at dying|get dying) (right|properly|.|without|that)',
    '(botched|messed up|screwed up|fucked up|bungled|failed) (it|my suicide|dying|killing|my own death|my attempt|the attempt|at dying|ending) (.|again|like everything|myself|my life|and|even|this time) .. (alive|still here|die|pills|rope|everything|hospital|even)',
    '(crashed|crash|wrecked|rolled|flipped|totalled|totaled) (the|my|our|his|her|me) (car|truck|van|bike|motorbike|ute|moped|scooter) [off|into] [the|a] [tree|wall|road|bridge|barrier] (on purpose|deliberately|intentionally)',
    '(tried|try|attempted) (it|that) (last|once|before|in|when|two|three|a|years|twice) .. (pills|tablets|rope|overdose|blade|razor|bridge|hanging|hang|bleach)',
    '(pumped my stomach|my stomach pumped|stomach got pumped|had to pump my stomach|pump my stomach|gastric lavage|activated charcoal)',
    '(discharged|let out|sent home|released|home|came home|got out|let me out) .. (hospital|ward|psych|icu|er|psychiatric) .. [.] .. (overdose|attempt*|tried to|pills|tablets|suicide|cut|wrists|did it again|wish it)',
    '(days|weeks|hours|months) [back|ago|since] .. (i took|took|swallowed|since the|after the|overdosed|i od) .. (tablets|pills|overdose|poison|everything|sleeping) .. (die|end|work*|alive|slept|hospital|nobody|wish|fever)',
    '(nobody|no one|none of them|they do not|everyone thinks|roommate thought|mum thinks|mum thought|they think) .. (know|knows|noticed|realis*|realiz*|thinks|thought) .. (i (tried|almost died|nearly died|took|overdosed|swallowed|wanted to (die|drown)|was not meant|meant to die|meant to)|it was (on purpose|not an accident))',
    '(told|tell|said|telling) (them|him|her|mum|mom|everyone|everybody|the (nurse|doctor|hospital|school|paramedics|police|ambulance)|my (mum|mom|boss|wife|husband|parents|friends)|people|work|school) .. it was (an accident|food poisoning|a stomach bug|the cat|a fall|a bug|a mistake|a migraine|the flu|a mix up|just (tired|flu)) .. [.] .. (it was not|was not|not food|not an accident|on purpose|pills|tablets|it wasnt|i meant it|lie|lied|overdose|knew what)',
    '(crash|fall|overdose|drowning|pills|tablets|car accident|burn|gunshot) (was not|were not|wasnt|is not|was never|was no) [really] [an] (accident|accidental|mistake)',
    '(i did not|not|never) (slip|fall|trip) .. (everyone|they|he|she|mum) (think*|say*|believe*|thought|said)',
    '(scar|scars|mark|stitches|bandage|bandages) .. (tried to (end|die|kill)|attempt|cut (my|both) wrists|nobody knows|hiding|hide .. wrists|from when i tried|overdose|wrists)',
    '(cut|cut both|slit) [both|my|both my] (wrist|wrists) again',
    '(changed my mind|change my mind|regret it|do not want to die [anymore|now]|not want to die|want to live|not want [more] to die) .. [.] .. (took|taken|swallow*|too late|already|pills|tablets|ambulance|help|in me|blood|poison|drank|bleeding|vomit*)',
    '(took|taken|swallow*|pills|tablets|poison|drank|drink|bleach|cut|bleeding|bleed|overdose) .. [.] .. (changed my mind|change my mind|changed me mind|regret it|mild regret|do not want to die|not want [more|anymore] to die|i want to live|not sure anymore|do not know if i want|thought i wanted (this|it|to die))',
    '(how long|how many hours|how soon|how quickly) .. (does it take|will it take|until|till|before|do i have|i have got|ive got) .. (pills|tablets|overdose|paracetamol|to work|bleed out|kick in|die|liver|insulin|poison)',
    '(burned|burnt|burn) my own (arm|arms|leg|hand|hands|skin|face|thigh) .. (purpose|till|until|deliberate*|hurt|skin|iron|hob|grill|stove)',
    '(done|did|do) [something|a thing] .. (silly|stupid|foolish|terrible|bad|awful|thing) .. [.] .. (whole bottle|tablets|pills|swallow*|bathroom door|mop up|blood|bleeding|undo it|not undo|not wake|overdose|wrist|sleepy|woozy|all of them|help me|ambulance|room is)',
    '(after|i am after|im after) (doing|taking|swallowing|drinking) (something|the lot|all the|all of|poison|the whole|the tablets|every) .. [.] .. (undo|swim*|spinning|sleepy|die|sorry|not wake|dizzy|.)',
  ]),
  ownSigns('suicide', 'concern', [
    '(i|.) [have] (done|did) it [.|and] [it is done|i took|i am] .. (pills|tablets|swallow*|waiting now|just waiting|goodbye|sleepy|blood|bleeding)',
    '(it is|its) done [now] [.] [and] (i am|im|am|just) [just] (waiting|getting sleepy|going to sleep|lying down|drifting)',
    '(not|never|be past) [being] (woken|waking|wake) .. (feel|warm|cold|read|found)',
    '(fingers|legs|arms|tongue|eyelids|hands|lips) .. (hard to move|getting heavy|gone to sleep|going numb|will not move|stopped working) .. (not (frightened|scared|afraid)|goodbye|peace*|swallow*|pills|light on|bottle|took|sorry)',
    '(everything|everyone) (is|s) (spinning|going dark|going black|fading|getting quiet) .. [.] .. (goodbye|sorry|pills|took|love you|do not tell|mum|tablets)',
  ]),
  // Someone else has done it
  emergencySigns(
    'suicide',
    [
      `${OTHER} .. (took|taken|has|take|takes|swallow*|downed|ate|eaten|drank|had|necked|popped) .. (all|every|whole|loads of|bunch of|handful of|too many|lots of|a lot of|entire|bottle of|box of|pack of|packet of|${COUNT}|empty) .. (${PILLS}|of them)`,
      `${OTHER} .. (took|taken|take|swallow*|ate|drank|downed) .. (everything|the lot|all of them|the whole (bottle|box|packet|pack)|overdose|an overdose|od|poison|something (to (die|end|kill)|from (a|the) bottle|bad)|${PILLS} to (die|end|kill)|something .. (end|die|to kill|foam))`,
      `${OTHER} (has|just|have|had|took|taken|might have|must have) [just|also|taken|already] (overdosed|over dosed|oded|od ed|od would|taken an overdose|took an overdose|an overdose)`,
      `${OTHER} (overdosed|oded|od ed|od would|took an od|odd) .. (now|hour|just|tonight|pale|help|wake|breath*|pills|on|floor|.)`,
      `${OTHER} .. (drank|drunk|drink|swallowed|swallow|took|taken|ate|eaten|consumed) .. (${POISON}|acid|detergent|hair dye)`,
      `${OTHER} .. (cut|slit|slashed|sliced|opened|cutting|has cut) [open] (his|her|their|both|both his|both her) [own] (wrist|wrists|throat|veins|neck|arms|arm|artery)`,
      `${OTHER} [has|have|just|had|went and|tried] (shot|stabbed|hanged|hung|hanging|hang|poisoned|drowned|set) {themself} .. (breath*|alive|blood|now|just|please|help|barn|still|bathroom|room|garage|woods|on fire|come|ambulance|pulse|unconscious|found|and)`,
      `${OTHER} .. (was|is|were|found) (hanging|hanged) (in|from|by|off|on|there)`,
      '(got|cut|cutting|took|brought) (him|her|them) down [and|from] .. (breath*|neck|rope|pulse|alive|noose|not answer*|cpr|ambulance|hospital|blue|gasp*)',
      `${OTHER} [has|have|just|had|actually] (jumped|leapt|stepped|thrown {themself}|threw {themself}|walked|gone) (off|from|in front of|out of|under|into) .. (bridge|roof|balcony|window|train|building|floor|tracks|river|sea|cliff|traffic|lorry|motorway|canal)`,
      '(empty|open) (packets|packet|bottle|bottles|boxes|blister packs|blister pack|strips|pill bottle|pill bottles|pill packets|foil) .. (round|around|beside|next to|by|on|near|under|all over) .. (bed|him|her|them|floor|note|bath|sofa) .. [.] .. (note|snoring|wake|breath*|not respond*|unconscious|cold|floor|asleep|pale|bed|grey|blue)',
      '(found|find) (him|her|them|my (son|daughter|mum|mom|dad|sister|brother|wife|husband|flatmate|roommate|friend|partner|boyfriend|girlfriend|housemate|mate)) .. (pills|tablets|overdose|noose|wrists|empty (bottle|packet*|pack*)|bleeding|razor|unconscious|not wak*|hanging)',
      '(will not|can not|cannot|not|cant|could not) wake (her|him|them|mum|mom|my (mum|mom|dad|sister|brother|friend|wife|husband|flatmate|roommate)) .. (pills|tablets|overdose|note|bottle|packets|properly|took|bottles|empty)',
      '(foam|froth|foaming|frothing) .. (mouth|lips|at the mouth) .. [.] .. (drank|bottle|poison|die|pills|took|brother|friend|sister|husband|.)',
      '(his|her|their) head in [the|a|an] (gas oven|oven .. (gas|not (answering|moving|breathing|responding)|unconscious))',
      '(tied|tie|tightened|looped|pulled|knotted|twisted) .. (round|around|about) (her|his|their) [own] (neck|throat) .. (blue|purple|not breathing|unconscious|can not breathe|choking|will not (wake|answer|respond)|not (answer|answering|respond|responding)|passed out|limp|collapsed|ambulance|help)',
      '(cut|slit|slashed|sliced|opened) (his|her|their) [own] (wrist|wrists|throat|arm|arms|veins) .. (blood everywhere|facetime|what do i do|right now|rn|bleeding everywhere|help|ambulance|not stop|losing)',
      `${OTHER} .. (tried|attempted|trying) to (hang|kill|drown|poison|shoot|stab|end|strangle|gas|overdose|od|jump) .. (now|tonight|just|help|locked|bathroom|bleeding|unconscious|ambulance|what do i do)`,
    ],
    'other',
  ),
  othersSigns('suicide', [
    `${OTHER} .. (tried|attempted|trying|tries) [to] .. (hang|kill|drown|poison|shoot|strangle|overdose|od|die|hanging|end (his|her|their|it|things)|take (his|her|their)|suicide|jump)`,
    '(after|since|following|survived|before|from) (her|his|their) [last|second|third|first|latest|recent] (overdose|attempt|suicide attempt|od|jump|attempts)',
    '(her|his|their|my (sons|daughters|sisters|brothers|wifes|husbands|friends|mums|dads|son|daughter|sister|brother|wife|husband|friend|mum|mom|partner)) [last|second|third|first|recent] (overdose|suicide attempt|attempt (on (his|her|their) life|to (kill|end (it|his|her|their)|die|hang|drown|overdose|take (his|her|their)))|attempted suicide)',
    `(she|he|they|my (son|daughter|sister|brother|wife|husband|friend|mum|mom|partner)) [has|have|had] attempted (.|again|last|this|twice|before|on|in|suicide)`,
    `(hospital band|wristband|hospital bracelet|bandages|bandage|scars|marks|mark|rope mark) .. (wrist|wrists|neck|arm) .. [.] .. (pills|will not (say|tell|talk)|hide|hiding|overdose|tried|hang|why|weekend|sleeves)`,
    '(on|under) suicide watch',
  ]),
  othersSigns(
    'suicide',
    [
      `${OTHER} (took|had) (her|his|an|their|the|a fatal) overdose`,
      '(he|she|they) took (her|his|their) [own|sleeping] (tablets|pills|overdose) while',
      '(lost|losing) (him|her|them|my (son|daughter|mum|mom|dad|sister|brother|wife|husband|friend|best friend|partner|boyfriend|girlfriend|uncle|aunt|cousin)) to (an overdose|suicide|a bridge|the river|pills)',
      `${OTHER} [has|have|had|just|recently] (hanged|hung|killed|shot|drowned|gassed|poisoned) {themself} .. (last|ago|when|years|months|week|since|in (january|february|march|april|may|june|july|august|september|october|november|december|19*|20*)|before|and i (found|should|never|still|keep)|.)`,
    ],
    'loss',
  ),
];

/** Medicine taken as prescribed, food and drink, and mishaps in the kitchen. */
export const suicideAttemptFigures: readonly string[] = [
  '(took|taken|take|taking|had|swallowed) all (my|the|his|her) (pills|tablets|meds|medicine|medication|vitamins) (on time|as prescribed|like (a good|the doctor|i should|it says)|as (the|my) (doctor|nurse)|this week without|every (day|morning)|with (breakfast|food|water|my (tea|coffee|breakfast))|for (the day|today)|and ticked|properly|correctly)',
  '(finished|finish|completed) (the|my|a) [whole|full|entire] (course|box|packet) of (antibiotics|tablets|antibiotic|medicine)',
  '(drugs|medicine|medication|tablets) (complete|exactly|just) as [the|my] (doctor|nurse)',
  '(cut|nicked|scratched|sliced) my (throat|neck|wrist|chin) (shaving|while shaving|on (the|a) (fence|rose|bramble|tin|can|branch))',
  '(dog|cat|puppy|kitten|horse|cow|sheep|goat|calf) .. (ate|swallowed|drank|took|eaten|down) .. (tablet|pill|tablets|pills|antifreeze|chocolate|poison)',
  '(hung|hang|hanging) (myself upside down|out the washing|myself from the (bars|pull up bar|monkey bars))',
  'shot (myself in the foot|me a look)',
  '(took|taken|take) all [of] (my|her|his|the) (tablets|pills|meds|medicine) (out of|down from|back to|off the)',
  '(od|ods|oded|od ed|od would|overdosed|overdose|overdosing) on (chocolate|chocolates|easter eggs|eggs|cheese|cake|sugar|sweets|candy|mince pies|coffee|tea|biscuits|christmas|pizza|crisps|vitamins|tv|telly|netflix|sun|garlic|cuteness|fun)',
];
