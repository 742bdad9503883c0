import { ownSigns, type SignGroup } from '../sign.ts';
import { BETTER, DIED, GONE, JUST } from './suicideWords.ts';

const THEM =
  '(they|them|everyone|everybody|people|family|parents|he|she|him|her|we|you|kids|children|husband|wife|mum|mom|dad|mother|father|brother|sister|son|daughter|world|friends|missus|dem|others|{kin})';

const IF_GONE = `(if|once|when|after|because|with|wen|suppose|until|unless) (i|me|im|i am) [was|were|am|just|be|had|would|could|finally|all] [just|not|really|already|been|suddenly] ${GONE}`;

const IF_DIED = `(if|once|when|after|wen|that|suppose|whether|had) (i|me|i would|i have) [just|had|would|could|actually|finally|simply|really|went and] ${DIED}`;

const LOAD =
  '(burden|load|weight|dead weight|deadweight|drain|liability|anchor|millstone|parasite|leech|waste of space|waste of oxygen|waste of air|waste of skin|waste of breath|waste of life|waste of a life|mouth to feed|extra mouth|expense|cost|nuisance|mistake|problem|curse|disgrace|failure|stone|inconvenience|bother|trouble|poison|plague|disappointment|dead wood)';

export const suicideBurdenSigns: readonly SignGroup[] = [
  // The others, if one were dead
  ownSigns('suicide', 'crisis', [
    `${IF_DIED} .. .. ${BETTER}`,
    `${BETTER} .. .. ${IF_DIED}`,
    `${IF_GONE} .. .. ${BETTER}`,
    `${BETTER} .. ${IF_GONE}`,
    `${IF_DIED} .. .. (change|different|difference|grieve|tear|tears|close|stop|blame|worse|surprised|shocked|forget|world|anyone|anybody|nobody|miss|care|notice|cry|mourn|sad|upset|remember|find me|find my body|come to my funeral|hurt|matter|happen)`,
    `(miss|care|notice*|cry|mourn|grieve|sad|upset|remember|hurt|matter|sorry|bothered|blink|change|changed|different|difference|shed|tear|tears|stop|eyelid|close|blame|worse|late|surprised|shocked|forget) .. .. ${IF_DIED}`,
    `(miss|care|notice*|cry|mourn|grieve|hurt|matter|bothered|blink|change|difference|tear|tears|eyelid) .. ${IF_GONE}`,
    `${BETTER} [off] .. (with me|me|me being|with me being) (dead|gone|buried|in the ground|six feet under|not here|not alive|out of the way|dead and buried|underground)`,
    '(had|have) (i|me) died .. (better|happier|life)',
    `(better|happier|easier|lighter|freer|richer|safer|calmer|cheaper|simpler|relieved|nicer) [off|life|lives|place|for ${THEM}] .. without me {now}`,
    `(better|happier|easier|lighter|freer|richer|safer) [off] without me`,
    '(better|easier|happier|best) (without|if not) (me|having me) (in it|alive|around|here|in this world|existing|in the world|in their lives|in his life|in her life)',
    `${THEM} .. (would|will|could|can|d|may|might|deserve*) .. (better|free|happier|set|relieved|breathe|peace|manage|start over|cope|rest|thrive) .. (without me|i am dead|i was dead|i died|i die|me gone|im gone|i am no more|i was gone|i am gone|as a widow|as a widower)`,
    '(everything|everyone|things|life|world|it|house|family) .. (goes|go|is|are|be|works|runs) .. (better|smoother|happier|easier) .. .. (not in the world|not in this world|not alive|dead|not on this earth)',
    '(imagine|picture|think of) .. (relief|peace|happy|money|quiet) .. (if i|when i|without me|with me gone) .. (alive|died|dead|gone|never|not)',
    '(relief|relieved|glad|happy|happier|celebrate) .. (if i|when i|that i|once i) .. (dead|died|die|gone|never came|not alive|no more|killed)',
    '(not in the world|not in this world|not on this earth|out of this world) .. (better|think about|happier|all the time)',
    '(my death|my dying|me dying|me dead|my suicide|killing myself|ending my life|my being dead|my being gone|my not being here) .. (would|will|could|can|might|is|pays|solves|helps|fixes|covers|clears|frees|saves|wont|may)',
    '(my life insurance|my insurance|my policy|the insurance|life insurance|death in service|my pension|the payout) .. (more than i am {now}|more than i am and|more than i am so|than i am worth|more than me|than alive|if i die|if i died|when i am dead|once i am dead|when i die|after i die|if i am dead|worth more|than i do)',
    '(worth|use|useful|value|good) [more] .. (dead than|dead than alive|than alive|than i am alive|to them dead|dead)',
    '(more|better) (dead|dying) than (alive|living)',
    '(pay|pays|paid|clear|settle|cover) .. (debt|debts|loan|house|back) .. (my death|if i die|if i died|my life|killing myself|i am dead|when i die|suicide)',
    '(debt|debts|loan|loans|emi|mortgage) .. (if i|when i|after i) .. (die|kill|dead|am no more|end)',
  ]),
  ownSigns('suicide', 'crisis', [
    '(if|suppose|when|once|after|wen) (i|me) (jumped|jump|hanged myself|hung myself|overdosed|overdose|od|slit|shot myself|drowned|drown) .. .. (tonight|anyone|anybody|nobody|they|she|he|everyone|would|better|care|notice)',
    'without me [here|around|in it|alive|there|in the way] .. .. (would|could|will|be|is|are|d) .. (better|happier|easier|richer|free|lighter|calmer|quieter|relieved|peace|afford|cope|thrive|breathe|safer)',
    '(better|happier|easier|safer|nicer|cleaner) .. without (people like me|someone like me|the likes of me|me in it|me on it)',
    '(cheaper|quieter|more use|better value|lighter|less trouble|easier to love|worth more|more useful|less of a burden|less work|more valuable|better father|better mother|kinder) (dead|buried|in a coffin|in the ground)',
    '(cheaper|easier|cost less|costs less) to bury me',
    '(my|a|the|one) (funeral|coffin|burial|cremation) .. (cheaper|cost less|costs less|less than) .. (me|keep*|care|home|rent|living|alive|year|month)',
    '(get|gets|have|has|give|gives|deserve|deserves) [back] (her|his|their|your) [own] (life|lives) [back] .. .. (if i|when i|once i|without me) .. (die|died|dead|gone|end|kill|stop|go)',
    '(should not|shouldnt|not|nobody should) have to .. (me|mine) .. .. (die|dead|end it|kill|suicide|be gone)',
    '(cry|grieve|mourn|sad|upset) .. (week|weeks|while|bit|month|year|days) .. (then|and then|and) .. (better|free|relieved|happier|forget me|over me|be glad)',
    '(get over|over|forget|forgot|forgotten|replace) me .. (week|month|year|days|quickly|fast|eventually) .. (if|once|when|dead|died|topped|killed|gone|buried)',
    '(stop|no longer|not) [be] (being|be) a (burden|drain|weight|problem) .. (anymore|soon|to anyone|any longer|ever again|after tonight|after)',
    '(as a widow|as a widower|as an orphan|as orphans|without a father like me|without a mother like me|a real mother|a proper mother|a proper dad|a new mum|a new mother|someone else could raise) .. (better|manage|dead|working on|happier)',
    '(raised|brought up|looked after) by (someone|somebody|anyone|anybody) else .. (dead|die|gone|better|kill)',
  ]),
  // No right or no need to be alive
  ownSigns('suicide', 'crisis', [
    '(people|someone|somebody|person|persons|women|men|mothers|fathers|things|creature*) like (me|myself|us) .. (not|never|shouldnt|should not|do not) .. (alive|live|exist|born|be here|deserve)',
    '(not|never|shouldnt|dont|no) .. (deserve|deserving|worthy|right|earn|earned|worth) [to|of|the|a] [even] (live|be alive|life|my life|exist|existing|breathe|the air|air|oxygen|living|food and air|take up space|keep living|this body|a place on this earth)',
    'i [just|only] (take|take up|taking|am taking|waste|use up|using up|wasting) [up] (space|oxygen|air|space and) .. (alive|dead|should|die|world|planet|earth|live|exist|food)',
    '(not|nobody|no one|noone|none|who) (need|needs|wants|want|loves|love) me .. .. (alive|living|live|here|die|dead|exist|keep going|go on)',
    '(remove|take|delete|erase|subtract|cut|get) (me|myself) [out|away] (from|of|off|out of) [the|this|their] (earth|world|planet|equation|life|lives|picture) .. (solved|happier|better|suicide|problem|dead|die|free|relief|gone)',
    '(remove me from|take me off|wipe me off|get me off) (this|the) (earth|planet|world)',
    '(cut me out|cut myself out|take me out|rub me out) .. (suicide|die|dead|forever|for good|happier|better)',
    '(should|shud|ought to|must|may as well|might as well) [just|all|really|probably|be] (be dead|die|not be alive|be in the ground|be buried|disappear forever)',
    '(decent|kind|kindest|right|fair|best|noble|generous|least) (thing|gift|act|favor|favour) .. (die|dead|death|kill|suicide|end my|end it|disappear|not exist|stop existing)',
    '(die|dead|death|dying|kill myself|suicide|end my life|end it|disappear) .. (decent|kindest|fairest|best|only right|least) (thing|gift|favor|favour) .. (i|could|can|them|do)',
    '(nobody|no one|noone|not one) .. (pays|pay|suffers|suffer|carries|carry|struggles|has to) .. (me again|for me again|because of me) .. .. (end|ending|die|dead|kill)',
    `(stop|stopping|stopped|refuse|refusing|refused|quit|skip|skipping|end|ending) [the|my|all|taking my] (dialysis|chemo|treatment|treatments|insulin|heart tablets|heart pills|medication|oxygen|feeding tube) .. .. .. (die|free|over|her life|his life|their lives|life back|lives back|burden|let me go|peace|cost|costs|save|saves)`,
    '(so|then) (someone|somebody|anyone|another|they|he|she) [else] .. (worth|deserves|better) .. .. (die|dead|bed|my place|my organs|instead)',
    '(die|dead) so [that] (someone|somebody|they|he|she|my|the|everyone)',
    '(want|wish|ready|like|rather|time) [to] .. (die|dead|disappear|end it) .. (out of their way|out of the way|off their hands|off their backs|stop costing|struck off|stop being a)',
    '(go|gone|leave|leaving|disappear|exit) [.] (permanently|for good and all|as in permanently|as in for good)',
    '(intend|going|plan|want|decided|time|ready|ought) to (free|release|spare|unburden|rid|relieve) (her|him|them|you|everyone|everybody|my {kin}|the family) (of|from) (me|myself|this burden|the burden|my)',
    '(spare|free|release|relieve|rid) (her|him|them|everyone|everybody|my {kin}|my kids|the family) (of|from) (me|myself|having me)',
    '(world|everyone|everybody|family|they|earth|planet|them|kids) .. (would|will|could|finally|all) .. (rid|shot|free|quit) of me',
    '(rope|cord|line|chain) .. (let myself sink|let myself go under|let me sink|sink|drown)',
    '(no use|not any use|no good|useless|worthless|pointless) [to anyone|to anybody|to them|to my family|and] .. (alive|die|dead|dying|gone|disappear|buried)',
    '(dead weight|deadweight|burden|liability|load|drain|expense|anchor|mistake|waste|failure|useless|worthless|nuisance|trouble|cost) .. .. .. (die|dead|death|dying|suicide|kill myself|not alive|end it|end my life|buried|in the ground|not exist|better off|without me|not here|disappear|sink|gone forever)',
    '(die|dead|death|dying|suicide|kill myself|end it|end my life|disappear) .. .. (burden|liability|dead weight|deadweight|drain|expense|nuisance|too much for|costing them|cost them|mouth to feed|in their way|in the way)',
    `(can not|cannot|not|cant) (keep|go on|carry on|bear|stand) [being a burden|dragging|costing|ruining|weighing] (her|him|them|everyone|my) [down] .. (kill|die|dead|end|suicide)`,
    '(kill|killing|suicide|die|dead|end) .. .. (dragging|drag|weighing|holding|pulling|bringing) (her|him|them|everyone|everybody|my {kin}|my family) down',
    `(suffer|suffering|suffers|struggle|struggling|broke|poor|unhappy|miserable|tired) (because of|for|from|due to) me .. ${JUST} (die|dead|end|gone|disappear|kill)`,
    '(suffer|suffering|suffers|struggling|tired|miserable) (because of|due to|thanks to) me [.] .. (if i die|if i died|if i was dead|better i|i should die|when i am dead|once i am dead|i want to die)',
  ]),
  // A burden, nothing more said
  ownSigns('suicide', 'concern', [
    `(i|i am|am|me|im|myself|i be|being|feel|feels|feeling|felt|become|became|becoming) [just|only|such|nothing but|like|nothing|always|a complete|the|really|clearly|to be|fucking|bloody|actually|but|so much of] [a|an|the|one|another] [huge|big|total|complete|constant|useless|fucking|bloody|massive|heavy|terrible|great|real|financial|absolute|giant|walking|living|extra] ${LOAD} (on|to|for|round|around|in|of) (my|them|her|him|everyone|everybody|everyones|everybodys|people|others|you|the family|society|the world|all|the state|the nhs|family|his|their|hers|our)`,
    '(feel|feeling|felt|am) [like|as if] such a burden',
    '(sorry|apologi*) (for|to) (being a burden|being such a burden|being here|being alive|existing|taking up space)',
    '(they|everyone|everybody|all|family|kids|parents|my {kin}|he|she) [would|will|will all|would all|all|d] [all|just|only|honestly] be (fine|okay|ok|alright|grand|relieved|happier|better|better off) without me',
    '(nobody|no one|noone|not a soul|no person) (needs|wants|loves|would miss|will miss|cares about) me .. (alive|anymore|at all|in this world|here|exist)',
    '(they|everyone|everybody|people|he|she) [all|just] (wish|wishes|wished|want|wants) i (was|were|would) (dead|gone|not here|never born|disappear|die)',
    '(everyone|they|everybody|people) (hates|hate) me .. (die|dead|alive|live|exist)',
    '(i|id) (just|only) (ruin|ruins|destroy|poison|spoil|break|hurt) (everything|everyone|everybody|everyones|all) .. (dead|die|gone|without me|better off)',
    '(life|world|earth|family|house) .. (nicer|better|calmer|happier|brighter) [place] (without me|if i was not|if i were not)',
    '(what|who) .. (if i was not|if i were not|if i am not) (there|here|alive|around) (anymore|at all|tomorrow)',
    '(if|once|when) i am (no more|not there anymore|not here anymore|no longer here|no longer there|no longer around|dead and gone) .. (can|will|they|he|she|my|everyone|who|please)',
    'when i am no more',
    '(miss|missed|mourn*) me (for|about|only) (a week|a day|a month|five minutes|a few days|a while) .. (move on|get over|forget|then)',
    '(i|im) (not|never) worth (saving|the petrol|the money|the trouble|the air|keeping alive|the effort of|the space i|the bed|the oxygen)',
    '(saving|keep|keeping) me (alive) (is|would be|was) [a|not] (waste|worth|mistake|pointless)',
  ]),
];
