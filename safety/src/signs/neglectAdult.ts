import { emergencySigns, ownSigns, type SignGroup } from '../sign.ts';
import { FILL, PARENT, PARTNER, RELATIVE } from './abusePeople.ts';

export const CARER = `(carer|carers|caregiver|caregivers|aide|aides|staff|nurse|nurses|support worker|support workers|care worker|attendant|night attendant|night staff|assistant|pa|the girl they send|girls|${PARTNER}|${PARENT}|${RELATIVE}|he|she|they|daughter in law|son in law)`;

const SOILED =
  '(my (own|own) (mess|filth|urine|piss|pee|wee|dirt|waste|shit|muck|faeces|feces)|urine|a wet (bed|pad|nappy)|(wet|soiled|dirty|soaked|same) (pad|pads|nappy|sheets|bed|bedding|diaper|clothes|nightie)|filth|my own|my wet|the pad|my pad|faeces|feces|poo)';

export const AIDS =
  '(walking frame|frame|walker|wheelchair|chair|crutches|stick|cane|hearing aid|hearing aids|glasses|teeth|dentures|false teeth|phone|telephone|call bell|bell|buzzer|alarm|pendant|ramp|scooter|hoist|oxygen|oxygen machine|battery|communication board|tablet device|commode|stairlift)';

const MEDICINE =
  '(pills|tablets|medicine|medication|meds|insulin|inhaler|painkillers|pain relief|morphine|heart tablets|heart meds|oxygen|feed|feeding tube|prescription|prescriptions|drops|injections|injection|patch|dialysis|dressing|dressings|catheter|catheter bag|stoma bag|bag)';

const WASH =
  '(wash|washed|washing|bath|bathed|bathe|shower|showered|changed|change|turned|turn|cleaned|clean|toileted|fed|feed|shaved|moved|lifted|dressed|dress)';

export const neglectAdultSigns: readonly SignGroup[] = [
  emergencySigns('neglect', [
    `(i am|i have been|im|been|i fell|fallen|lying) [*] (on the floor|on the ground|at the bottom of the stairs) .. (can not (get up|move|reach)|since (yesterday|this morning|last night)|nobody (comes|came)|hours|all night|no one|carer)`,
  ]),
  // Not washed, not turned, left lying
  ownSigns('neglect', 'crisis', [
    `(had|have|in|wearing|got) the same (pad|nappy|sheets|nightie|pyjamas|dressing|clothes|diaper|knickers|bag) [on] [on] (since|for|all) .. (yesterday|days|day|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|carer|nobody|morning)`,
    `(carer|carers|nurse|staff|aide|daughter|son|wife|husband|they|niece|nephew) .. (will not|not|wont|refuses to|refuse to) (give|bring|let me have|feed|fetch) me my [*] (lunch|dinner|tea|food|breakfast|water|pills|tablets|meal|meals|supper|insulin)`,
    `(carer|carers|nurse|staff|aide) .. (shouts|screams|yells|swears|shouting|screaming) (in my face|at me|in my ear)`,
    `(left|leave|leaves|leaving|lie|lying|lay|sit|sitting|sat|sleep|laid|stay|kept|soaked) [me|us|there|in|for hours|all night|all day|to lie|to sit] (in|through|with) [the|a] ${SOILED} .. (until|till|all|hours|since|for|morning|nobody|carer|carers|they|he|she|every|day|night|overnight|days|.|because|again|and|daughter|son|wife|husband|staff|them|shift)`,
    `(soaked|soaked through|wet through|wet) .. (since|until|nobody|all day|all night|hours|changed|tuesday|monday|frame|carer|carers|settee|they)`,
    `(let|lets|leave|leaves|left) me (sit|lie|lying|sitting|rot|in) [in] [my own|the|my] (filth|dirt|mess|urine|shit|muck|pee|piss|wet)`,
    `(go|went|told to go|do it|wee|pee) in (the|my|your) (pad|nappy|bed|diaper|sheets|chair) .. (left|told|they|carer|staff|nobody|hours|shift|because|busy|come|she|he|every)`,
    `(not|never|nobody|naebody|no one|none of them|refuses to|refuse to|will not|wont|rarely|hardly) [has|have|had|ever|been|bother to|bothers to|come to|comes to] ${WASH} (me|my|ma) [*] [*] (for|since|in|days|weeks|week|anymore|hair|properly|.|and|until|or|sheets|pad|bag|because|bed|all|when|dressing|to)`,
    `(not|never) (been|get|getting|had|be|being|got) [a|any|properly|been] (washed|bath|shower|changed|turned|showered|bathed|cleaned|moved|fed) .. (since|for|in) .. (days|weeks|week|days|carer|carers|home|staff|month|first|monday|tuesday|wednesday|thursday|friday|saturday|sunday|new|son|daughter|agency|months|fortnight)`,
    `(not|never|will not|wont) (let|allow|allowed|allows|lets) me [to] (wash|bathe|shower|have a bath|have a shower|use the (toilet|bathroom|loo|commode)|get out of bed|eat|have (water|food|my tablets)|see (a|the|my) (doctor|gp|nurse)|out of (this|the|my) (room|bed|chair)|have my (frame|phone|teeth|glasses|stick|pension))`,
    `(will not|wont|refuses to|refuse to|not|never|does not) (lift|help|take|get|move|carry|wheel|bring|hoist|turn) me (to the (toilet|bathroom|loo)|to toilet|out of bed|off the|up|on the|to bed|onto|out|from the|in bed) .. (wait|day|hours|husband|wife|son|daughter|carer|carers|because|says|so|until|he|she|they|skin|when|.)`,
    `(bed sore|bed sores|bedsore|bedsores|pressure sore|pressure sores|pressure ulcer|pressure ulcers|skin is broken|skin broke|skin is raw|maggots) .. (nobody|carer|carers|not|turn*|they|because|home|left|staff|wait|he|she|agency|smell|wife|husband|changed)`,
    `(wait|waited|waiting|i wait) (all day|all night|for hours|hours|until morning) .. (toilet|wet|changed|carer|carers|skin|husband|commode|soaked|food|help|bed|nobody)`,
    `(rang|ring|rung|pressed|press|push|pushed|buzzed|buzz|called|call|shout|shouted|shouting|cry out) .. (bell|buzzer|button|commode|nurse|help|alarm|cord|toilet) .. (hours|nobody (came|comes|come)|ignored|ignore|not come|do not come|never (come|comes|came)|unplugged|told to|took it|told me|pretend*|left|switched)`,
    `(not|never|nobody) (come|comes|came|coming|answer|answers) when i (press|push|ring|call|shout|buzz|ask|use|need|fall|pull)`,
    `(on|from) the floor (from|all night|until|till|for hours|since|overnight) .. (nobody|breakfast|morning|carer|carers|girl|staff|button|serves|came|they|son|daughter|fell)`,
    `(bell|buzzer|call bell|button|alarm|pendant|telephone|phone) .. (out of [my] reach|where i can not|can not reach|unplugged|moved|disconnected|taken (away|off)|too high|away from me) .. (carer|carers|they|staff|she|he|so|nurse|daughter|son|wife|husband|and|lie|higher|night|.)`,
    `(puts|put|moved|moves|moving|hides|hid|keeps|places|left|leaves) (the|my) [*] (${AIDS}|${MEDICINE}|food|water|drink|tray|dinner|plate) .. (where i can not|can not reach|i can not get|out of [my] reach|out of reach|too high|higher shelf|on the wardrobe|other side|beg|away from me)`,
    `${CARER} ${FILL} (takes|took|taken|take|hides|hid|hidden|removed|removes|locked|locks|sold|sells|unplugs|unplugged|moved|confiscated|threw) [away|out|me] my [*] (walking frame|frame|walker|wheelchair|crutches|walking stick|hearing aid|hearing aids|dentures|false teeth|call bell|bell|buzzer|alarm|pendant|ramp|scooter|oxygen|oxygen machine|commode) .. (so|off|and|away|because|can not|stay|not|when|leave|from|out|to|until|me|at night|.|spends|says)`,
    `(took|taken|take|takes|sold|sells|hid|hides|removed) (the|my) [*] (walking frame|frame|walker|wheelchair|crutches|ramp|oxygen machine|oxygen|hearing aids|hearing aid|dentures|teeth|stick|call bell|buzzer|pendant|commode|mobility scooter|hoist) (off me|away|from me|so i|because|out)`,
    `(cancelled|cancels|cancel|stopped|stops) my [*] (rides|lifts|transport|dialysis|carers|carer|appointments|appointment|physio|meals|meals on wheels|nurse|treatment|prescriptions|district nurse) .. (son|daughter|he|she|wife|husband|to save|missed|because|without|and|they)`,
    `(missed|missing|miss) [*] (dialysis|chemo|insulin|appointments|treatments|doses|injections) .. (son|daughter|he|she|wife|husband|carer|will not|not take|cancelled|not drive)`,
    `(not|never|nobody|forgets to|forget to|refuses to|refuse to|stopped|withholds|withhold|withholding|holds back|without|denies me|deny me|denied|skips|will not) (give|gives|giving|gave|bring|brings|collect|pick up|my|fetch|change|empty|empties|do) [me] [my] [*] ${MEDICINE} .. (if|when|because|son|daughter|wife|husband|carer|carers|staff|nurse|days|since|until|unless|home|brother|says|and|on|turn|for|.|or)`,
    `(withholds|withhold|withheld|withholding|denies|denied) (me|my) [*] (${MEDICINE}|food|water|meals|care|money|pension)`,
    `(pills|tablets|medicine|food|water|inhaler|insulin|phone) .. (says|say|said|makes me|made me|have to) beg`,
    `(crushes|crushed|puts|put|slips|doubles|doubled|drugs|drug|dopes|sedates|overmedicates|gives me extra) [my|me|up|something] [*] (tablets|sedatives|in my (tea|food)|so i sleep|to keep me quiet|to sleep|to make me sleep|so she can|so he can)`,
  ]),
  // Food, warmth, money, shut in
  ownSigns('neglect', 'crisis', [
    `(son|daughter|carer|carers|nurse|wife|husband|nephew|niece|grandson|brother|sister|daughter in law|they|staff|he|she) [has|have|keeps|just] (hidden|hid|hides|locked|locks|taken|withheld|thrown|threw|flushed|stopped|withholds) [away|up|out] my [*] (tablets|pills|medication|medicine|insulin|inhaler|painkillers|heart tablets|meds|oxygen)`,
    `(lock|locks|locked|shut|shuts) me in (my|the|a) (room|bedroom|house|flat|chair|bathroom) .. (care home|the home|carer|carers|staff|home|night|all day|when they|when he|when she|son|daughter|nurse|nurses|pension|until)`,
    `(carer|carers|nurse|nurses|staff|aide|aides|they|she|he|daughter|son|wife|husband) ${FILL} (ignore|ignores|ignored|ignoring) (my (bell|buzzer|call bell|calls|call|alarm|button|cries|pain)|me when i (ring|call|shout|need|ask|press|cry|fall))`,
    `(nurses|carers|staff|aides|carer|nurse|aide) .. (shout|shouts|scream|screams|yell|yells|swear|swears|laugh|laughs) at me .. (when|if|for|because|every|and|until|all|.)`,
    `(no one|nobody|carer|carers|staff|they) .. (wash|washes|washed|bathes|changes|changed|turns|feeds|fed|dresses|cleans) me [*] (.|and|for|in|since|anymore|properly|because|i|unless|until|at)`,
    `(lying|lay|stuck|been|laid|left) .. (floor|ground) .. (since|all night|last night|hours|yesterday|morning) .. (no one|nobody|alarm|come|comes|carer|help|came|button|bell|can not|press*|ignored)`,
    `${CARER} .. (gives|give|gave|feeds|feed|brings|leaves|leave|lets) me [only|just] [*] (one (meal|bread|slice|biscuit|sandwich|cup)|bread|scraps|leftovers|cold (food|soup|beans)|once a day|half a|a biscuit|nothing|no food|a slice|crackers|dog food) .. (a day|in day|in the day|day|and|each day|door|only|every|.|locked|pension|daily|week|until|water)`,
    `(one|1) (meal|bread|slice of bread|sandwich|biscuit|cup of tea) (a|in|per|each) day .. (door|lock|locked|pension|son|daughter|carer|they|he|she|wife|husband|nephew)`,
    `(eats|ate|eat|eating|takes|steals) my (dinner|food|meals|lunch|meals on wheels|tea|groceries) .. (in front of me|son|nephew|daughter|carer|he|she|they|and i|leaves me|every|no heat|hungry)`,
    `${CARER} ${FILL} (eats|ate|takes|steals) my (dinner|dinners|food|meals|lunch|groceries)`,
    `(no|without) (heat|heating|fire|hot water|window|bed|electricity|light|toilet) (since|in my room|in (the|this) (room|back room|attic|shed)|for|all winter) .. (nephew|son|daughter|they|niece|grandson|he|she|eats|carer|wife|husband|pension|november|december|january|have me|keep me)`,
    `${CARER} .. (has|have|keep|keeps|put|puts|got|shut|shuts|locked|locks|lock) me [shut|locked|living] (in|up|upstairs|into|out) [in] [the|a|my|this|one] [back|small|spare|cold|box|dark|own] (room|bedroom|attic|shed|garage|basement|cellar|caravan|store|chair|kitchen|bed) .. (heat|heating|food|all day|since|and|when|no|key|until|light|without|food|only|because|window|for|bucket|.|out|pension)`,
    `(take|takes|took|taking|keeps|keep|spends|spend|has|controls|collects|steals|stole|draws) my [*] (pension|disability|disability check|disability cheque|disability money|benefits|pip|attendance allowance|carers allowance|social security|check|cheque) .. (door|bread|food|lock|locked|give|hungry|no|never|me|he|she|they|says|and|buys|car|drugs|gives|nothing)`,
    `(son|daughter|grandson|granddaughter|nephew|niece|carer|carers|brother|sister|family|neighbor|neighbour) ${FILL} (take|takes|took|keeps|spends|steals|stole|controls|emptied|cashes|has) [all] [of] my (pension|disability|benefits|money|savings|bank card|card|bank book|house|check|cheque|social security)`,
    `(door|room|house) (is|are) (lock|locked|bolted) .. (son|daughter|pension|bread|food|all day|they go|when they|he go|only open|alone|carer)`,
    `(bread|food|pension|meal) .. (door|room) is (lock|locked|bolted|closed)`,
    `(tied|tie|ties|strapped|strap|straps|restrained|restrain|belted|cuffed) [me|him|her] [down|in|up] (to|into|in|down|on) [to] (the|my|a) (bed|chair|wheelchair|toilet|commode|rails|armchair|recliner|cot) .. (carer|carers|staff|all|hours|they|he|she|night|so|when|until|because|son|daughter|wife|husband|nurse|home|for|.|years|day|leave|left)`,
    `(says|said|told me|tells me|reckons) .. i (am|have) [*] (living too long|lived too long|a burden and|too much trouble|better off dead|taking too long to die|should be dead|in the way) .. (son|grandson|daughter|carer|nurse|they|he|she|wife|.)`,
    `(grandson|son|daughter|carer|niece|nephew|nurse|staff|they|he|she) .. (says|said|told me|tells me|reckons) i (am|have) [*] (living too long|lived too long|in the way|taking too long)`,
    `(carer|carers|nurse|nurses|aide|aides|attendant|staff|support worker|they|she|he|niece|nephew|daughter in law|the girl) ${FILL} (pinches|pinched|slaps|slapped|hits|rough|shouts at|screams at|shakes|laughs at|mocks|shoves|throws|yanks|handles|drags|pulls|spits|swears at|swore at|pinch|humiliates|threatens|ignores|hurts|bullies) [with] me [*] [*] (when|and|if|in|while|around|because|by|on|for|with|roughly|every|at|.|into|out|during|down|so) `,
    `(laughs|laughed|laughing) when i (fall|fell|cry|ask|wet|can not|choke|beg|scream)`,
    `(moves|moved) the furniture .. (fall|purpose|blind|see)`,
    `(serves me right|stop making a fuss|go in your pad|being difficult|attention seeking) .. (carer|carers|staff|floor|nurse|girl|they|wet)`,
    `(floor|fell|wet|fall|toilet) .. (carer|carers|staff|nurse|girl|she|they) .. (serves me right)`,
    `(carer|carers|support worker|aide|agency|girl they send|the girl|care worker|home help) .. (stays|stay|here|leaves|left|goes|sits|never|not|only|does not|comes) .. (minutes|early|phone|fone|writes|write|bag|turn up|show up|whole shift|wash|lunch|turned up|unwashed|in bed|in my|refused)`,
    `(tells|told|tell|telling|write|writes|wrote|wrote down) .. (office|agency|council|manager|log|book|doctor|social worker|family) .. (i (refused|am confused|was confused|was asleep|fell|ate|am difficult|lie|had eaten)|thirty|an hour)`,
    `(agency|home|manager|matron|they|council|office|doctor) .. (said|says|say|told) i (was|am) (confused|lying|making it up|difficult|wandering|imagining) .. (carer|carers|wash*|turn*|bag|food|wet|hit|money|pension|left|hurt|.)`,
    `(carer|carers|agency|wash*|turn|bag|money|food|bruise*|hurt) .. (said|says|told them) i (was|am) (confused|lying|making it up|wandering|imagining)`,
    `(took|taken|take) (the|my) ramp away`,
    `(no|not|nobody|never) (gives|give|brings|bring|get|given|gave) me (water|a drink|food|anything to (eat|drink)|breakfast|dinner|a meal) .. (until|since|all|days|carer|carers|son|daughter|so i|they|nurse|if|because|.|for|when)`,
    `(brother|sister|carer|mum|mom|dad|family|son|daughter|guardian) (keeps|keep|has|takes|holds) my (money|benefits|bank card|pip|card|pension) .. (no dinner|no food|mad|hungry|not|never|i get|he|she|give)`,
    `(leave|leaves|left) me (in my (chair|wheelchair|bed|room)|in (the|this) (chair|wheelchair|bed|bath|room|hoist|garden|cold)|on the (toilet|commode|floor|bedpan|loo)) [*] [*] (all|for|hours|until|till|since|from|and|with|overnight|without|wet|alone|so|while|because|every|days|where|evening)`,
    `(bed bound|bedbound|bedridden|paralysed|paralyzed|housebound|disabled|blind|wheelchair) .. (nobody|carer|carers|no food|left|no one|alone|dirty|not wash*|locked|hungry|they|starv*) .. (days|week|weeks|comes|fed|wash*|water|hours|food|since|alone|change*|in|care*)`,
  ]),
];
