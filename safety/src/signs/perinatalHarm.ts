import { emergencySigns, othersSigns, ownSigns, type SignGroup } from '../sign.ts';

/** A small child, in so many words. */
export const BABY =
  '((the|my|our|a|this|that|her|his|your) [own|poor|tiny|little|new|newborn|sweet|innocent|baby|wee|precious|one|two|three|four|six] (baby|babies|babys|babby|babie|bby|babe|bub|bubba|bubs|newborn|new born|infant|bairn|bambino|little one|wee one|wee man|twin|twins|preemie|little boy|little girl|baby boy|baby girl|boy|girl|son|daughter|child|kid|kids|children|toddler|one)|baby|babby|bby|bub|newborn|infant|twins)';
const SMALL = '(him|her|it|them|the little one|the wee one)';
/** Verbs that a parent uses for harm only, and verbs that are also said of play and of daily care. */
const HURT =
  '(hurt|hurting|harm|harming|harmed|kill|killing|smother|smothering|smothered|suffocate|suffocating|drown|drowning|drowned|strangle|strangling|choking|stab|stabbing|microwave|microwaving|poisoning|scald|hold under|fling|silence|silencing)';
const HANDLE =
  '(shake|shaking|shook|shaken|hit|hitting|slap|slapping|squeeze|squeezing|throw|throwing|drop|dropping|crush|crushing|burn|burning|cut|cutting|bite|biting|punch|punching|push|pushing)';
const THOUGHT =
  '(want|wanted|wanna|urge|urges|thoughts|thinking|imagin*|pictur*|image|images|vision|visions|dreaming|dreamt|fantas*|scared|afraid|frightened|terrified|fear|going to|i (might|may|could|would|will|shall|nearly|almost)|about to|impuls*|intrusive|flash*|tempted|see myself|seeing myself|i keep seeing|in my head|planning|close to|ready to|tells me|telling me|not want|intend*|compulsion)';
const URGE =
  '(want|wanted|wanna|urge|urges|thoughts of|imagin*|pictur*|images of|visions of|fantas*|scared|afraid|frightened|terrified|impuls*|intrusive|flash*|tempted|see myself|seeing myself|i keep seeing|tells me|telling me|compulsion)';
const NEWBORN =
  '((the|my|our|this|her|his|your) [own|poor|tiny|little|new] (baby|babys|bub|newborn|infant|bairn|little one|wee one|twins|son|daughter)|newborn|infant)';

/** Danger to a baby, or to a parent and the baby together. */
export const harmSigns: readonly SignGroup[] = [
  // Thoughts of hurting the baby
  ownSigns('perinatal', 'crisis', [
    `${THOUGHT} .. .. ${HURT} .. (${BABY}|my (son|daughter|child|children|twins))`,
    `${URGE} .. ${HANDLE} ${NEWBORN}`,
    `(i|just|keep|kept) .. (want|wanted|wanna|urge|urges|scared|afraid|terrified|frightened|fear|going to|might|nearly|almost|imagin*|pictur*|thoughts|thinking|intrusive) .. (shake|smother|suffocate|drown|throw|drop|shaking|smothering|suffocating|drowning|throwing|dropping|strangle|strangling|silence|stab) ${SMALL} [.|off the|out|against|down|in|and|until|when|every|over]`,
    `(shook|slapped|hit|threw|smothered|shaken|squeezed|suffocated|bit) ${BABY} .. (cry*|scream*|stop|quiet|hard|too hard|scared|hand|angry|snapped|temper|not stop)`,
    '(cry*|scream*|screamed|screaming|wail*) .. .. (want*|wanted|nearly|almost|could|urge|going to) .. (shake|shook|throw|smother|hit|silence|drop|slap|squeeze|shaken|strangle) (him|her|it|them|the baby|the cot)',
    `(pillow|cushion|blanket|my hand|my hands|a hand|put hand) (over|on|to|against|around|round) (${BABY}|his|her|their|babys|the babys) (face|mouth|head|nose|neck|throat)`,
    '(pillow|cushion) .. (his|her|baby|babys|cot|crib|moses basket|him quiet|her quiet|the crying|cry*)',
    '(stop*|end|crying) .. with (one|a) (cushion|pillow|hand|blanket)',
    `(hold|holding|held|push|pushing|pushed) (${BABY}|${SMALL}) under [the] [bath] (water|surface)`,
    `(bath|bathe|bathtime|bath time|tub|water|bathing) .. (drown|drowning|hold (him|her|it) under|let go of (him|her)|let (him|her) (go|slip|slide)|slip under|under the water) `,
    `(${BABY}|${SMALL}) .. (under the water|in the microwave|in the oven|in the lagoon|in the river|in the well|off the balcony|out of the window|out the window|down the stairs|in the freezer|in the canal|in the bin|under the bus|off the bridge) .. (think*|thought*|want*|voice|urge|imagin*|i|keep|picture*|see)`,
    `(put|throw|throwing|putting|leave|push|tip|tipping) (${BABY}|${SMALL}) .. (in|into|off|out|out of|under|down|over) [the] (microwave|oven|lagoon|river|well|balcony|window|stairs|freezer|canal|bridge|sea|lake|water|cliff|road|wall|traffic)`,
    `(throw|threw|throwing) (${NEWBORN}|him|her) (against|at|off|out|down|across|from|over)`,
    `(something|anything) [bad|terrible|awful|stupid|horrible|to hurt] (to|with) (${BABY}|my (son|daughter|newborn)) .. (scared|afraid|do|might|will|going|terrified|shiver*|take|away|not trust)`,
    `(do|doing|done) something [bad|terrible|awful|stupid|horrible] to (${BABY}|him|her|them) .. (if|or|tonight|soon|because|otherwise|cry*|scream*|alone|take|away|.)`,
    '(not|never|dont) trust (myself|my hands|my own hands|what i might|what i will) .. (around|with|near|alone|him|her|baby|them|bath|.)',
    `(knife|knives|scissors|blade) .. .. (${BABY}|infant|crib|cot|his chest|her chest|my (son|daughter)|baby)`,
    '(images|image|thoughts|pictures|visions|flash*) .. .. (infant|baby|newborn|my son|my daughter|him|her) .. (intention*|real|plan*|urge*|knife|blood|dead|falling|drown*|bath|stairs|window|hurt*|dropp*)',
    '(horrible|awful|terrible|horrific|violent|vivid|disturbing|scary|intrusive|dark|bad|sick|evil|frightening) [intrusive|dark] (pictures|images|thoughts|visions|flashes|ideas) .. .. (baby|newborn|infant|bub|my son|my daughter|dropping|carry|nappy|bath|stairs|cot|crib|feeding|breastfeed*|him|her)',
    '(dropping|smothering|shaking|drowning|stabbing|suffocating) (him|her|the baby|my baby|my son|my daughter|it|them) .. (flash*|head|mind|images|thoughts|every time|keep|whenever|see|scared|frightened)',
    '(easy|easier|simple|quick|peaceful|quiet) [it] .. if (he|she|it|they|the baby) (just|never|did not|stayed|stopped|was not|were not|would not) .. (wake*|breath*|way|here|cry*|exist*|stay*|born|woke)',
    '(wish|wished|hope|hoped|hoping|pray*) (he|she|it|they|the baby|my baby) .. (not wake|never wake|stop breathing|stopped breathing|die|died|had died|was dead|had never been born|was never born|was not born|disappear*|not been born|did not wake)',
    'i .. (hate|resent|cannot stand|can not stand|despise|loathe) (my|the|this|our) [own|new|newborn|little] (baby|newborn|infant|bub|twins|pregnancy)',
    `(alone|on my own|by myself) with (${BABY}|${SMALL}|my (son|daughter)) .. (afraid|scared|please|today|not safe|not trust|what i|terrified|might|could|do not leave|panic|fear|hurt|shall|suffocate|dread|because|could not|can not)`,
    `(not|dont|never|do not|should not|not to|nobody) .. (leave|let|be|left|leaving|trust*) (me|us) .. alone with (${BABY}|${SMALL})`,
    `(afraid|scared|frightened|terrified|fear|dread|panic*|can not|not bear|not stand|could not|not safe|not want|anxious|not trust|big fear) .. .. [be|being|left|stay|staying|home|stand] alone with (${BABY}|${SMALL}|my (son|daughter))`,
    `(take|taken|taking|get|come and take|come take|somebody take|someone take) (${BABY}|${SMALL}) (away|from me|off me|off my hands) .. (before|hurt|do something|otherwise|please|quickly|safe|i will|i might|because|or i|harm|bad)`,
    '(somebody|someone|anyone|anybody|please) .. (come|needs to come) [and] (take|get) (him|her|them|the baby|my baby) [away|from me|.]',
    '(shut|locked|lock*|hid|hiding|walked) .. (garage|bathroom|toilet|car|shed|closet|outside|out|cupboard) .. (not hurt (him|her)|hurt (him|her|the baby)|not trust|shake (him|her)|so i would not|so i do not|before i|scream*|away from (the baby|him|her))',
    'so i (would not|do not|did not|dont|will not) .. (hurt|shake|make it stop|harm|go back in|throw|hit) [him|her|it|them|the baby|there]',
    `(snap|snapped|lose it|lost it|lose control|losing control|rage|raging|fury) .. (${BABY}|newborn|infant|him when (he|she) cries|her when (he|she) cries)`,
    '(drowned|killed|smothered|dropped|stabbed|suffocated|hurt) (my|our|the) (baby|daughter|son|newborn|child|twins) .. (in my (head|mind|dreams|thoughts)|every (night|bath|day|time))',
    '(voice|voices|something in me|a thing in me|devil|demon|head|mind) .. (say*|tell*|told|want*|shout*) .. (put|throw|drown|kill|hurt|smother|burn|send|drop|get rid of|give) (him|her|them|it|the baby|my baby|this one|the twins|my (son|daughter))',
    '(baby|babies|newborn|infant|my son|my daughter|twins|he|she) (is|are|was|were) .. (evil|devil|demon|possessed|cursed|changeling|satan|antichrist|not my real baby|not my own baby|swapped|been swapped|switched at|changed in)',
    '(baby|newborn|infant|child|son) (is not|not|is not really) (mine|my baby|my own|ours|human|real) .. (changed|swapped|voice|hospital|switched|ward|replaced|nurse*|send|took|they)',
    '(swapped|switched|changed|replaced|exchanged) (him|her|the baby|my baby|my son|my daughter|the babies|babies|our baby) .. (ward|hospital|night|nurses|voice|not mine|they|birth|real)',
    '(gave|given|handed|sent) (me|us) .. the wrong (baby|child|one) .. (hospital|ears|eyes|not mine|home|.)',
  ]),
  // A parent's wish to die, beside a baby
  ownSigns('perinatal', 'crisis', [
    '(newborn|pregnant|postpartum|postnatal|weeks pp|months pp|baby six|new baby|after birth|after the birth|since the birth|since birth|since giving birth|since i gave birth|gave birth|since the baby|since baby|baby was born|weeks old|months old|month old|maternity|weeks gone|months gone|expecting|trimester) .. .. [.] .. .. (want to die|wanna die|wanted to die|kill myself|killing myself|end it|ending it|end my life|suicid*|not want to live|not want to be alive|not want to be here|better off without me|better off dead|be dead|rather die|done with life|can not go on|take my life|jump|hang myself|not wake up|disappear|bridge|balcony|rope|pills|written the note|wrote the note|wrote a note|goodbye)',
    '(want to die|wanna die|kill myself|killing myself|end it|end my life|suicid*|not want to live|not want to be here|better off without me|disappear forever|not wake up) .. .. [.] .. .. (newborn|pregnant|postpartum|postnatal|pp|since the birth|since giving birth|gave birth|since the baby|since my baby|baby was born|weeks old|months old|month old|expecting|trimester|my bump|unborn|breastfeed*|the baby|my baby)',
    '(end it|end things|die|end our lives|kill us|finish it|sleep forever|go together|leave this world) (for both of us|for the both of us|for us both|together with (the|my) baby|with (the baby|my baby|him|her) (inside|in me|in my belly)|both of us)',
    '(kill|drown|end|finish|poison) (us both|both of us|the two of us|me and (the|my) (baby|son|daughter|child*)|myself and (the|my) (baby|son|daughter|child*))',
    '(take|taking|took) (us both|both of us|the two of us|him with me|her with me|the baby with me|them with me|my baby with me) .. (god|lord|night|die|death|heaven|river|leave|go|rest|.)',
    '(jump|jumping|throw myself|walk into|drive into|go into|step off|step) .. .. with (him|her|the baby|my baby|my son|my daughter|them|the child|the pram) .. (back|arms|chest|sling|together|me|.)',
    '(balcony|bridge|ledge|platform|cliff|river|tracks|well|roof|window|lagoon) .. .. with (him|her|the baby|my baby|my (son|daughter)|the pram|them|the twins)',
    '(stand|standing|stood|walk*|go|been) .. with (him|her|the baby|my baby|my (son|daughter)|the pram|them|the twins) .. (balcony|bridge|ledge|platform|cliff|river|tracks|roof|edge)',
    '(wee one|wee ones|baby|bub|newborn|infant|little one|twins|son|daughter|little boy|little girl) .. (weeks|month|months|days) .. .. [.] .. .. (bridge|rope|cord|insurance|pills|overdose|noose|cliff|tracks|want to die|worth more|the note|goodbye|end it|kill myself)',
    '(written|wrote|writing|write) .. (note|letter|letters|list|instructions) .. .. (formula|bottles|feeds|feeding|which milk|his milk|her milk|nappies|diapers|routine|changing mat|each birthday|every birthday|baby)',
    '(letter|letters|card|cards|video|videos) .. (for|to) (each|every|all) [of] [his|her|their] birthday* .. .. (when i am gone|up to|until|not here|drawer|find|eighteen|so (he|she) knows)',
    '(deserve|deserves|need|needs|better off with|happier with|find|get) (a|an|another) (different|better|proper|real|other|new|normal) (mom|mum|mother|dad|father|mummy|mommy|parent) .. (than me|not me|.|and|pills|gone|because|instead)',
    '(baby|son|daughter|bub|newborn|kids|child|twins|she|he|they|husband|both) .. .. better off (without me|with somebody else|with someone else|with (his|her|their) (dad|father|gran|grandparents)|with another|if i (was|were) (dead|gone))',
    '(pregnant|weeks|months|newborn|postpartum|baby|birth|bump) .. .. [.] .. .. (driving|steer*|crash*|walking|jumping|drive|walk|jump) (into|off|in front of|under) (the|a) (reservoir|river|sea|lake|wall|tree|bridge|traffic|water|canal|cliff|train|lorry|truck|balcony|roof)',
    '(packed|written down|left|labelled|labeled) .. (his|her|the babys|baby) (things|feeds|bottles|clothes|routine|bag|milk) .. .. [.] .. (then i can go|i can go|without me|goodbye|when i am gone|will not be here|i will be gone)',
    '(worth|worthier) more [to them|to (him|her|you)] (dead|gone) ',
    'can not be (who|what|the (mother|mum|mom|dad|father)) (she|he|they|the baby|my baby) need*',
    '(cord|rope|belt|noose|pills|tablets|razor|insurance|bottle of pills) .. .. (cot|crib|nursery|pram|baby|diapers|nappies|newborn|changing mat|banister)',
    '(cot|crib|nursery|pram|diapers|nappies|newborn|changing table) .. .. .. (cord|rope|noose|pills|bottle of pills|overdose|razor)',
    '(cant|can not) do this (anymore|anymroe|any more) .. .. (postpartum|pp|newborn|weeks|note|months)',
    '(milk|strength) is finished .. .. (god|take|two of us|die|rest)',
  ]),
  // After a loss, to follow the child
  ownSigns('perinatal', 'crisis', [
    '(want|going|need|ready|wish|like|will|plan*|ought|hope) .. (be|go|join|follow|lie|sleep) [to] (with|where|to|beside|him|her|them) .. [my] (baby|babies|son|daughter|angel|little one|twins|she is|he is|they are) .. (grave|heaven|now|tonight|soon|is|too|pills|medicine|rope|gone|there|.|will be)',
    '(lost|loss|buried|miscarr*|stillb*|born (silent|sleeping|still)|no heartbeat) .. .. [.] .. .. (kill myself|want to die|join (him|her|them)|go where (she|he) is|be with (him|her|my baby|them|my (son|daughter))|follow (him|her)|end it|rope|not want to live|not see (me|myself) driving|can not live without|pills|overdose|medicine from)',
    '(cemetery|grave|graveside|funeral) .. .. (rope|pills|tablets|blade|not coming home|not driving home|lie down with|join (him|her))',
    '(mother|mum|mom|mummy|father|dad) (ought|should|needs|belongs) .. (be) with (her|his|their) (baby|child|son|daughter) .. .. (i will|soon|tonight|going)',
  ]),
  emergencySigns('perinatal', [
    '(have|has|just|i) [just] (shaken|shook|smothered|suffocated|drowned|thrown|stabbed|dropped) (the|my|our) [newborn] (baby|son|daughter|newborn|infant) .. (not breathing|limp|not moving|blue|floppy|unconscious|not crying|not wake|seizure|quiet)',
    '(baby|newborn|infant|bub) (is|has|went|gone|was) .. (not breathing|stopped breathing|blue|limp|floppy|unresponsive|turning blue)',
    '(pregnant|weeks gone|weeks pregnant|gave birth|postpartum) .. .. [.] .. (bleeding (heavily|everywhere|will not|so much|through|and dizzy)|soaked|passing out|haemorrhag*|hemorrhag*|blood everywhere|waters and blood|seizure|fitting)',
  ]),
  // Somebody else's baby in danger
  {
    ...othersSigns('perinatal', [
      '(wife|partner|daughter|sister|girlfriend|friend|she|neighbour|daughter in law|sister in law|cousin) .. .. (says|said|thinks|believes|telling|convinced|tells|sure) .. (baby|newborn|child|infant|twins|he|she|it) (is|are|was) .. (evil|devil|demon|possessed|not hers|cursed|swapped|not human|dead|a monster|watching her|satan|not (her|the) (baby|real))',
      '(wife|partner|daughter|sister|girlfriend|friend|she|daughter in law|sister in law|cousin|he|husband) .. .. (take|get) (her|his|the|their|my) [own] (newborn|baby|infant|grandson|granddaughter) (away|from her|from him)',
      '(standing|stood|leaning|bent) .. over (the|her|his) [baby] (crib|cot|baby|bassinet|moses basket|pram|newborn) .. (scissors|knife|pillow|cushion|blade|iron|water|whisper*)',
      '(wife|partner|daughter|sister|girlfriend|friend|she|he|husband|boyfriend|{kin}) .. .. (hurt*|shake|shakes|shook|shaking|hit*|smother*|drown*|kill*|suffocat*|harm*|do something to|throw*) (the|her|his|our|their|my) [newborn|own|tiny|baby] (baby|newborn|infant|twins|grandson|granddaughter)',
      '(wife|partner|daughter|sister|girlfriend|friend|she) .. .. (gave birth|had a baby|new baby|newborn|since the birth|weeks postpartum|postpartum|after the birth) .. .. [.] .. .. (kill (herself|the baby)|wants to die|suicid*|end it|scissors|knife|hears voices|hearing voices|not slept in|says goodbye|better off without her|psychosis|baby is evil)',
    ]),
    level: 'crisis',
  },
  othersSigns(
    'perinatal',
    [
      '(died by suicide|killed herself|killed himself|took her own life|took his own life|hanged herself|jumped|drowned|went into the (sea|river|water)|overdosed|walked into) .. .. (after (her|his|the) .. (child|baby|birth)|postnatal|postpartum|baby|girl was|boy was|weeks old|months old|newborn|maternity|with her baby|mother and baby|ward|discharged)',
      '(postnatal|postpartum|baby blues|puerperal|newborn|after the birth|mum off|mother and baby|new mum|new mother|weeks after giving birth) .. .. (killed herself|died by suicide|took her own life|took her life|took her from|killed her|hanged herself|lost her|jumped|buried her)',
      '(went|walked|jumped|drove) .. (sea|river|water|train|bridge|cliff) with (her|his|the) [new|newborn] (baby|twins|son|daughter|child)',
      '(wife|sister|daughter|mother|friend|partner|she) .. (killed herself|died by suicide|took her own life|hanged herself|jumped|took her life) .. .. (baby|weeks old|months old|newborn|birth|born|second child|first child|our (girl|boy|son|daughter))',
    ],
    'loss',
  ),
];
