import { emergencySigns, othersSigns, ownSigns, type SignGroup } from '../sign.ts';
import { gamblingSigns } from './substanceGambling.ts';
import { DRINK, HARD_DRUG, overdoseSigns, STREET_DRUG } from './substanceOverdose.ts';

const SOBER =
  '(sober|clean|dry|abstinent|abstinence|sobriety|teetotal|in recovery|alcohol free|drug free|off (the|it|that) [drink|booze|gear|brown|stuff|bottle|smack|sauce|drugs|pills|bets]|off (drink|drinking|booze|drugs|alcohol|ketamine|ket|coke|cocaine|weed|heroin|meth|crack|pills|codeine|tramadol|benzos|opiates|oxys|vodka|xanax|them|it)|without (a drink|drinking|using|drink|touching|alcohol|drugs)|not drinking|not touched (a drop|drink|drugs|it|alcohol))';
const TIME = '(day|days|week|weeks|month|months|year|years|yr|yrs|wks|mths|mnths|decade|decades)';
const COUNT =
  '(a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|many|several|few|all those|all that|1*|2*|3*|4*|5*|6*|7*|8*|9*|half a|nearly|almost|over|whole|fucking|bloody|last)';
const AGAIN =
  '(drank|drunk|drinking|drink|used|using|relapse|relapsed|relapsing|bought|buying|picked up|bottle|again|threw it|threw it away|thrown|throw it|blew it|gave in|slipped|gone back|went back|back on|back to|started|vodka|wine|gin|whisky|whiskey|beer|beers|cans|pint|pints|lapse|lapsed|fell off|lost it|scored|smoked|snorted|gear|coke|heroin|needle|gone|ruined|blown|undone|craving|cravings|slip|tempted|day one|zero|fucked|messed|for nothing|down the (drain|toilet))';
const RESUMED =
  '(started|starting|begun|began|resumed|returned|returning|returned to|back|gone back|went back|going back|go back|goes back|fell back|fallen back|slid back|slipped back|drifted back|straight back|got back|relapsed|picked up|taken up|took up|crept back|creeping back)';

/** Use or relapse with a risk. */
export const substanceSigns: readonly SignGroup[] = [
  ...overdoseSigns,
  ...gamblingSigns,
  // Relapse, in so many words
  ownSigns('substance', 'concern', [
    '(i|ive|have|had|we|just|and|i have|then|i just|finally|nearly|almost) [have|just|nearly|almost|had|also] (relapsed|relapse|relasped|relapsd)',
    '(relapsed|relapse|relapsing|relasped) [again] (on|last|yesterday|today|tonight|this|hard|at|over|after|bad|badly|big|because|with|two|three|twice|when) [the|a] (night|weekend|coke|week|morning|heroin|drink|booze|funeral|drugs|pills|alcohol|weed|gear|month|vodka|codeine|meth|ket|wedding|gambling|xanax|split|breakup|rehab|detox|years|months|and|.|i|party)',
    '(close to|edge of|verge of|about to|going to|scared of|afraid of|scared i will|afraid i will|so close to|want to|brink of|fear of|heading for|my|another|had a|since my|after my|since the) (relapse|relapsing) .. (.|again|tonight|drink*|drug*|on|and|from|because|was|after|last|on drugs|sponsor|meeting)',
    '(fell|fallen|fall|falling|am|gone|went|tumbled|come|came) [right|straight|clean|back] off the wagon',
    '(sponsor|aa|na|meetings|my meeting|key worker|keyworker|recovery|rehab|programme|program|twelve steps|detox|step one) .. .. (lied|lie|not told|do not know|does not know|doesnt know|relaps*|used|using|drank|drinking|stopped going|not (going|been|gone)|drunk|again|skipp*|ashamed|pretend*) .. (since|again|meeting|sponsor|nobody|week|using|drink*|bought|i|used|weekend|.)',
    '(not told|lied to|lying to|hiding it from|have not told|told) .. (sponsor|my meeting|the meeting|the group|my counsellor|my key worker|my probation|my recovery) ',
    '(chip|medallion|keyring|key tag|coin) .. .. (wrap|drink|bottle|used|drank|bag|relaps*|pocket|back|day one|bin)',
    `(was|been|had been|were) ${SOBER} .. (since|for|${COUNT}) .. ${TIME} .. .. [.] .. .. (now|but|then|and|until|since|again|last night|today|yesterday|this|till|last) .. ${AGAIN}`,
    `${COUNT} .. ${TIME} [of|now|fully|stone|completely|totally|and] ${SOBER} .. .. [.] .. .. ${AGAIN}`,
    `${SOBER} .. (for|since) .. ${TIME} .. .. [.] .. .. (and|but|then|until|now|last night|yesterday|today|tonight|this) .. ${AGAIN}`,
    `(i was|i had been|i would been|used to be|he was|she was) [always|finally] (sober|clean) (for|${COUNT}|since|until|till|before)`,
    `(was|had been|were) (sober|clean|dry) [for] ${COUNT} ${TIME}`,
    'the one who was (clean|sober)',
    `(got|get|being|staying|stayed|stay) (sober|clean|dry) .. .. [.] .. (i|but|then|again|and|until|today) .. (used|drank|relaps*|drinking|using|bought|fell|failed|slipped|can not|threw|blew|lapsed)`,
    `${AGAIN} .. .. (after|despite|following) .. ${TIME} [of|being|'] (sober|clean|sobriety|abstinence|dry|recovery|off it|off the (drink|booze|gear|drugs|bets))`,
    `(broke|broken|breaking|lost|losing|ruined|threw away|thrown away|blew|wrecked|destroyed|end of) (my|his|her) (sobriety|clean time|abstinence|recovery|sober streak|clean streak|soberness)`,
    '(out of|back from|left|since|after|before|came out of|from|done with) (rehab|detox|the clinic|de addiction|deaddiction|treatment) .. .. [.] .. .. (drank|drink|drinking|used|using|relaps*|bought|again|bottle|vodka|gin|wine|heroin|fix|pills|craving*|scored|tremble|shak*|started)',
    '(drank|drink|drinking|used|using|bought|wine|vodka|pills|tablets|gear) .. (like|as|just like|same as) [i did] before (rehab|the clinic|detox|treatment|hospital)',
    '(drinking|drank|drink) after (de addiction|rehab|treatment|detox)',
  ]),
  // Use again
  ownSigns('substance', 'concern', [
    `${RESUMED} [to|on|onto|into|with|taking|using|smoking|snorting|sniffing|doing|shooting|injecting|sniff|popping|the|my|buying|again|and|drinking|selling] [the|my|taking|using|smoking|snorting|sniffing|doing|injecting|popping|drinking|hard|street] ${STREET_DRUG} .. (again|every|since|now|after|and|alone|to|.|on|last|because|for|i|before|in)`,
    `${RESUMED} [to|on|onto|into] [the|my] (drink|booze|bottle|sauce|drinking|vodka|gin|whisky|whiskey|gear|brown|needle|pipe|hard stuff|cans|goon|drugs|bets|using|smack|cigs and drink|dealer|rock) .. (again|every|since|now|after|and|alone|.|on|last|because|for|i|before|in|morning*)`,
    `(i|im|i am|ive|i have|been|have|am|was|and) [now|back|just|also|secretly|been] (drinking|drink|using|use|smoking|snorting|gambling|injecting|sniffing) [${STREET_DRUG}] again .. (.|nobody|every|since|and|today|after|alone|in|now|secret|like|i|hid*)`,
    `(drinking|drink|drank|drunk) [${DRINK}|heavily|a lot|too much|so much|alone|neat|straight] [${DRINK}] (again|in secret|secretly|every (morning|night|day|evening)|before (work|school|breakfast|noon)|in the (morning|mornings|car|toilets)|from (morning|breakfast)|first thing|to (sleep|cope|forget|function|get through|numb|feel normal|stop the shak*|steady my hands|blackout)|until i (pass|black|fall asleep|forget|can not)|myself to sleep|on my own every|till i (pass|black)) .. (.|again|since|and|before|nobody|clinic|wife|husband|to|i|so|hands|now|secret|hid*|job|kids|work|because|died|can not|every)`,
    `(${HARD_DRUG}|coke|ket|speed) again .. (.|after|every|and|last|since|tonight|i|today|because|before)`,
    '(i|ive|have|i have|just) [just] used (again|today|tonight|last night|yesterday|this morning|on (friday|saturday|sunday|monday|tuesday|wednesday|thursday)|last week|at the weekend)',
    '(i am|here i am|am|been|im|ive been) using (again|.|every day|daily|since|in the|on top|behind|alone|more|and) ',
    '(using again|shooting up|shot up|nodding out|getting high every|high every|high at work|high all day|stoned all day|wake and bake|chasing the dragon) .. (.|again|every|work|toilet*|alone|i|today|and|last night|day|can not)',
    `(addicted|hooked|addiction|dependent|addict) (to|on) [my|the|prescription|snorting|smoking] (${HARD_DRUG}|coke|drugs|alcohol|drink|pills|painkillers|drinking|gambling|opioids|speed|ket|weed|sleeping tablets|sleeping pills)`,
    '(i am|i am an|as an|being an|i think i am) (alcoholic|an alcoholic|addict|a drug addict|a junkie|an addict|a drunk|a functioning alcoholic) (.|again|and|who|but|since|nobody)',
    `(six|seven|eight|three|two|five|four|nine|ten|months|weeks|years|days) .. off (${STREET_DRUG}|drink|booze|it|the drink|alcohol) .. (threw|and i|but|blew|then|until|now|again|last night|relaps*|gave)`,
    `(was|been|were|got|had got) off (${STREET_DRUG}|the drink|booze|it|them|alcohol|drugs) .. (since|for|summer|until|a year|months|weeks|years) .. .. [.] .. (now|again|but|back|start*|and|until|can not)`,
    `(stopped|quit|quitting|given up|gave up|swore off|came off|stop|done with) [taking|using|drinking|smoking|my|the|snorting] [my|the|brothers] (${STREET_DRUG}|drinking|alcohol|drink|drugs|booze|it|smoking weed|gambling) .. .. [.] .. (again|started again|back on|relaps*|gave in|started (back|taking|using|drinking))`,
    '(took|stole|stealing|steal|taking|nicked|nicking|pinching|pocketed|swiped) .. (tramadol|codeine|morphine|fentanyl|oxycodone|oxys|diazepam|valium|xanax|adderall|ketamine|pethidine|opioids|percocet|percocets|vicodin|ritalin|methadone|controlled drugs|her pills|his pills|painkillers|patches) .. (from|off|out of|home|work|ward|cupboard|hospital|mum|mother|gran|nan|brother|patient*|pharmacy|nan)',
    '(told|lied to|lying to|tricked|tell|going to) .. (doctor|gp|doctors|pharmacist|pharmacy|er) .. (lost|more|another|extra|early|prescription|script) .. (codeine|tramadol|pills|oxys|script|more|valium|tablets|xanax|painkillers|again)',
    '(doctor|gp|pharmacy) (shopping|shop|hopping)',
    `(can not|cannot|not able to|could not|unable to) .. (start|face|get through|function|sleep|eat|get up|stop|leave|work|survive|get out of bed|live|cope|quit|do) .. (without) (a drink|drinking|drink|using|${STREET_DRUG}|wine|vodka|a line|a bump|a hit|a joint|smoking|the pills|my pills|getting high|them|being high|alcohol|a bottle|something in me)`,
    `(can not|cannot|could not|not able to|unable to|not|never) (stop|quit|control|give up|put down) [the|my|taking|using|buying|with] (drinking|drink|using|${HARD_DRUG}|coke|ket|drugs|the bottle|alcohol|gambling|booze|vodka|snorting|betting|smoking (weed|crack|meth|heroin)|the pills|pills)`,
    '(crav*|itching|gasping|gagging|desperate|climbing the walls|ache|aching|thirst*) (for|to) [a|the|some|just|one] (drink|fix|hit|heroin|gear|vodka|line|bump|use|score|coke|needle|smack|pills|meth|crack|oxys|high|booze|alcohol|drugs|get high)',
    `(cravings|craving) .. (drink|heroin|gear|coke|meth|vodka|pills|drugs|alcohol|using|sober|clean|relaps*|dealer|so bad .. (give|gave))`,
    '(rang|called|texted|messaged|message|text|ring|call|met|meeting|unblocked|found|saved) (my|the|my old|his|an old) [old|ex] (dealer|plug|supplier|pusher)',
    '(my dealer|old dealer|the dealer|his dealer|drug dealer) .. (again|tonight|outside|number|rang|text*|back|owe|waiting|already|round)',
    '(going to|will|want to|about to|know i am going to|tempted to) .. (give in|cave|score|pick up) .. (buy|tonight|drink|gear|dealer|anyway|today|heroin|again|if|sweats|oxys)',
    '(am going to|i will|want to|about to|know i am going to|tempted to) [probably|just] use (tonight|gear|anyway|today|heroin|oxys|.)',
    '(give in|gave in|giving in) and [i] (buy|bought|scored|score|used|drank|use|drink)',
  ]),
  // Drink that is hidden, needed, never enough
  ownSigns('substance', 'concern', [
    `(hide|hiding|hid|hidden|stash|stashing|stashed|conceal*|sneak*|smuggl*) .. (bottle|bottles|vodka|gin|whisky|whiskey|naggin|naggins|empties|cans|booze|flask|wine|half bottle|miniatures|rum|drink|drinking|quarter bottle|alcohol|shooters|nips) .. (in|behind|under|from|wife|husband|kids|wardrobe|car|shed|press|garage|bag|desk|bin|bins|cistern|toilet|everywhere|loft|laundry|boots|neighbours|work|room) .. (again|sober|drink*|secret|nobody|done|swore|morning|wife|husband|work|find|know*|every|promised|bottles|communion|.)`,
    '(hide|hiding|hid|hidden|stashing|stashed) [my|the|all|empty|empties|vodka|gin|wine|whisky|naggins] (bottles|empties|naggins|vodka|gin|drinking|bottle|booze|whiskey|whisky)',
    `(nobody|no person|wife does not|husband does not|family does not|they do not|she does not|he does not|none of them|kids do not) (knows|know|suspects|guess*|sees) .. (drinking|drink|using|i drink|i am using|how much i|bottle|vodka|relaps*|pills|gambl*)`,
    '(i drink|drinking|i drank|using|relapsed|drinking again|gambling) .. [.] (nobody knows|nobody is knowing|nobody has noticed|in secret|secretly|without telling)',
    '(i|i am|i have been|been|ive been) (drink|drinking|drank) (again|alone|in secret|secretly|heavily|every (day|night|morning)|all day|daily|more and more) .. (.|nobody|again|and|every|since|now|to|because|alone|he|she|i|scared|clinic|bottle*|worse|can not)',
    `(hands|hand|body|i) (shake|shakes|shaking|tremble|trembling|are shaking|were shaking|start shaking) .. (till|until|unless|without|before|if i do not) .. (drink|first one|first|had one|vodka|a drop|the bottle|beer|wine|use|fix)`,
    '(abstain|not drink|without (drink|a drink|alcohol|it)|do not have a drink|until i have a drink|stop drinking) .. .. (hands|shak*|tremb*|sweat*|seeing|insects|sick|fit|seizure|shakes|vomit*)',
    '(the shakes|morning shakes|skin crawling|sweats cramps|dts|dope sick|dopesick|rattling|clucking|junk sick|cold turkey|restless legs) .. .. [.] .. (vodka|heroin|gear|oxys|oxy|opiates|codeine|tramadol|methadone|benzos|xanax|detox|off the|withdraw*|fentanyl|give in|morning drink|relapse*|first one)',
    `(${HARD_DRUG}|gear|vodka|alcohol|booze|opiate) .. .. [.] .. (the shakes|sweats|skin crawling|cramps|dts|dope sick|dopesick|rattling|clucking|withdraw*|cold turkey)`,
    '(withdraw*|detox|detoxing|coming off|going through withdrawal) .. (from|off|alcohol|heroin|opioids|opiates|benzos|the drink|oxys|codeine|tramadol|fentanyl|methadone|xanax) .. (alone|by myself|at home|sweat*|shak*|sick|can not|scared|cramps|day|skin|help|die|dying|hell|.)',
    '(vodka|gin|whisky|whiskey|rum|brandy|wine|cider|cans|beer|sherry|goon|special brew|strong lager) (in|with|from|at|for|before) [my|the|a] (flask|water bottle|coffee|tea|mug|thermos|breakfast|handbag|desk|morning|seven|eight|nine|dawn|sports bottle|juice|lunchbox|locker|glovebox|glove box|noon|work|school run|lucozade) .. (nobody|every|again|work|hands|since|morning*|shak*|kids|and|to|so|drink*|just|before|bottle|sober|.)',
    '(morning|mornings|breakfast|wake up|first thing|before work|noon|six am|7am|8am|9am|seven in the morning|eight in the morning) .. (vodka|gin|whisky|whiskey|first drink|cans|cider|bottle of wine|brandy|rum) .. (shak*|again|stop*|every|need*|steady|hands|work|kids|secret|nobody|before|settle|since|clinic|hid*|so i)',
    '(i need|have to have|had to have|must have) (a|my|the|that first|my first|one) (drink|first drink|line|hit|fix|vodka|can|cans|joint) .. (to|before|or|just|in the morning|otherwise|stop*) .. (shak*|function|sleep|work|face|get up|morning|feel normal|get out|hands|start|sick|through the day|school run|stop)',
    `(bottle|bottles|litre|liter|box|crate|naggin|fifth|handle|half bottle|six pack) [of|and] (vodka|gin|whisky|whiskey|rum|wine|spirits|brandy|bourbon|cider|tequila|goon) (a|every|per|each) (day|night|evening|morning|nightly)`,
    '(two|three|four|second|third|whole) (bottles|bottle|litres|boxes) [of] (wine|vodka|gin|whisky|goon|cider|rum|spirits) [a|every|each|by] (night|day|evening|lunch|lunchtime) .. (.|again|and|since|alone|every|to|i)',
    '(drink|drank|drinking|finish*|drain*) .. (what is left|leftover|left over|dregs|leftovers) .. (glass|glasses|bottles|bar|tables)',
    '(bought|buy|buying) (a|the|one|another|two) [half|litre|quarter|small|cheap] [of] (bottle|bottles|naggin|vodka|gin) .. (way home|hid*|drunk|in secret|sober|drank it in|alone)',
    '(bottle|bottles|litre|half) of (vodka|gin|whisky|whiskey|rum|spirits) .. (way home|hid*|in secret|gone|sober|finished|alone|toilets|car|park|again)',
    '(drank|drunk|drinking|drink) .. (mouthwash|hand sanitiser|hand sanitizer|aftershave|perfume|vanilla extract|methylated|meths|hand gel)',
    '(drunk|drank|drinking|wasted|hammered) .. (in charge|kids|children|baby) .. (asleep|upstairs|school run|forgot|ashamed)',
    '(scared of (myself|me)|hate myself|ashamed|disgusted) .. .. (drinking|drank|drunk|using|relaps*|bottle|vodka|gambl*|used again)',
    '(drinking|drank|relapsed|using|bottle|glasses) .. .. [.] .. (scared of (me|myself)|hate myself for|so ashamed|disgusted with)',
    '(wean*|cut down|cutting down|stop|quit) .. (drinking|the drink|vodka|using|pills|codeine) .. (but|and) .. (can not|fail*|every time|keep|gave in|shak*)',
    '(overdosed|od ed|oded|injected|shot up) .. .. (years ago|in 19*|in 20*|back then|clean now|glad|today|grateful|as a teenager|alive)',
    '(drank|drunk|injected|used|gambled) .. .. (bridge|nearly died|almost died|lost (everything|my family|the house)|flatline*) .. .. [.] .. (sober|glad|grateful|alive|without a bet|without a drink)',
    '(years|months) (clean|sober|without a bet|without a drink|dry) .. .. [.] .. (glad i (walked|asked|got help|told|stayed|lived)|alive|to be here|would be dead|should be dead)',
  ]),
  // Amounts, cravings, and what is at hand
  ownSigns('substance', 'concern', [
    `(8|10|12|15|16|20|24|25|30|32|40|48|50|60|64|80|100|eight|ten|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|eighty|hundred) [of] (${HARD_DRUG}|painkillers|sleeping) [tablets|pills] (a|per|every|each) day`,
    `(taking|take|swallow|swallowing|eating|popping|up to|need) .. (${HARD_DRUG}|painkillers|sleeping tablets|sleeping pills) .. (a day|every day|just to (feel|sleep|function|get)|like sweets|more than (prescribed|i should)|to get through|to feel normal|to numb|twice the dose|double the dose)`,
    '(did|do|doing|done) (a|another|my first|just one|two|three|a few) (line|bump|lines|bumps) .. (again|work|another|toilet*|tonight|nose|stop*|coke|ket|since|clean|morning|.)',
    '(need|want|crave|craving|wanted|desperate for|dying for|kill for) (a|one|my|another|just one) (hit|bump|line|score|dose|bag|smoke of|pipe|toke|drink) .. (so bad|bad|badly|now|clean|sober|dealer|tonight|right now|relaps*)',
    '(dealer|plug|supplier) (texting|text|texts|texted|messag*|rang|rings|keeps|called|calls|calling|is texting|is calling|lives|knows|outside|came|delivers)',
    `(clean|sober|abstinent|dry) ${COUNT} ${TIME} .. .. [.] .. (dealer|crav*|need a|want a|so bad|used|drank|drunk|relaps*|can not do|about to|again|gone|over|ruined)`,
    `${COUNT} ${TIME} (clean|sober|abstinent) .. .. [.] .. (dealer|crav*|need a|so bad|can not do|about to|want to use|want a drink|hanging by|tempted|white knuckl*|disgust*|ashamed)`,
    `(sober|abstinent|clean|dry|off the drink|off the booze|off the bottle) (for|since|about|nearly) .. ${TIME} [.] [and|but|then|now|until|till|last night|today|yesterday] .. (drank|drunk|drinking|relapsed|used|using|picked up|pissed|hammered|wasted|high)`,
    `${COUNT} ${TIME} off the (bottle|drink|booze|gear|drugs|sauce|vodka|beer|brown|smack|bets|pills) .. .. [.] .. .. (drink|drinking|drank|drunk|again|wine|vodka|used|using|back|bought|gone|relaps*|mug)`,
    `(out of|from|in) (a|my) (mug|flask|teacup|water bottle|coffee cup|thermos) so (nobody|they|he|she|no person|the kids)`,
    '(had|just had|only|just|have) (one|a single|a|one little) (glass|drink|pint|sip|beer|can) .. .. [.] .. (not stopped since|not stop|can not stop|could not stop|bottle*|relapse*|back to|sober|again every|every day since|alcoholic)',
    '(cough syrup|cough medicine|linctus|promethazine|dxm|butane|lighter gas|solvents|aerosols|laughing gas|nitrous|poppers|glue) .. .. (chemists|pharmacies|bottles|stop|high|addict*|sniff*|huff*|inhal*|again|every day|drink it all)',
    '(sniff|sniffing|huff|huffing|inhale|inhaling|breathing) .. (glue|butane|petrol|gasoline|aerosol*|lighter gas|solvents|deodorant|paint thinner|nitrous|gas canister*|thinner)',
    '(every|each) (night|day|morning|payday|weekend) i (bet|gamble|inject|snort|shoot up|get drunk|drink myself|drink until|black out|drink a bottle)',
    '(owe|owes|owing) .. .. (apps|loan sharks|bookies|bookie|dealer|dealers|lenders|betting|gambling|moneylenders)',
    '(shame|ashamed|face|tell) .. .. (bets|betting|gambling|gambled|relaps*|drinking again|using again|addiction)',
    '(spend|spent|spending) .. (wages|salary|rent|benefits|money|pay|grocery money|student loan|giro) .. (on) [the] (drugs|coke|heroin|weed|crack|drink|vodka|booze|gear|meth|pills|alcohol|ket)',
    '(drink|drinking|drank|use|using|smoke|smoking) .. (so [that] i (do not|dont|can not|will not)|to stop|to forget|to block|to numb|to kill|to silence) [have to|out] (dream|feel|think|remember|nightmares|feeling|the pain|the memories|memories|thinking|thoughts|everything|him|her)',
    '(bottle|litre|half bottle|naggin|fifth) of (rum|vodka|gin|whisky|whiskey|wine|brandy|tequila|spirits) (every|a|each|per) (night|day|evening)',
    '(detention|school|work|shift|meeting|class|court|lecture|exam) .. (drunk|high|stoned|wasted|coked up|off my face|on pills) .. (again|every|nobody|noticed|third|lost|now)',
    '(get|got|through) .. (shift|day|work|morning|class|night) without (coke|a line|a drink|drinking|pills|weed|a smoke|vodka|using|something)',
    '(lost|losing) my (job|licence|license|kids|children|marriage|wife|husband|family|house|flat) .. (to|because of|over|through|from) [the|my] (drink|drinking|drugs|gambling|booze|addiction|coke|alcohol|using|heroin|meth|bets)',
    '(addiction|addict|alcoholism|alcoholic|drinking problem|drug problem|drink problem) .. (back|again|killing me|ruin*|out of control|worse|winning|destroy*|taking over|lost|can not|not tell|nobody)',
    '(my|a) (drinking|drug use|drug habit|coke habit|cocaine habit|pill habit|heroin habit|weed habit|addiction|alcoholism) (is|has|got|was|problem|habit)',
    '(stockpile of|stash of|bag of|gram of|wrap of|baggie of|bottle of) (heroin|coke|cocaine|meth|ket|ketamine|pills|oxys|fentanyl|gear|speed|mdma|weed|codeine|morphine) .. (drawer|pocket|tonight|table|hid*|again|sober|clean|car|waiting)',
  ]),
  // Withdrawal that turns dangerous
  emergencySigns('substance', [
    '(not|last|no|without|since|stopped) [had|a|my|have|touched|having|the|drinking] [had|a|the|my] (drink|drop|alcohol|vodka|drinking|benzos|xanax|valium) .. .. [.] .. .. (seeing (spiders|insects|things|rats|bugs|people|snakes|faces)|hallucinat*|having a fit|had a fit|seizure*|fitting|hearing things)',
    '(shaking|sweating|trembling|tremble|shakes) .. (seeing|see) (spiders|insects|rats|bugs|things|snakes|people|ants|faces)',
  ]),
  // Somebody else's use
  othersSigns('substance', [
    '{person} [also|has|is|just|had|keeps|have|was] (relapsed|relapsing|using again|drinking again|gambling again|back on (the drink|drugs|heroin|it|the gear|the bottle|crack|meth|coke|the booze)|back drinking|back using|fell off the wagon|off the wagon|an alcoholic|a drug addict|shooting up|injecting)',
    '(husband|wife|dad|mum|mom|mam|son|daughter|brother|sister|partner|boyfriend|girlfriend|he|she|friend|mate|fella|guy|uncle|father|mother|nephew|niece|cousin|roommate|flatmate|lad|boss|colleague) .. (gone back to|back to|started|went back to|returned to|back on|is on|hooked on|strung out on|addicted to) [the|taking|using|smoking|sniffing|snorting|doing] (sniffing|the drink|drinking (.|again|every|and|since|after)|using (.|again|every|and|since|after)|drugs|heroin|crack|meth|cocaine|the gear|the booze|the bottle|smoking (meth|crack|heroin)|xanax|codeine|tramadol|ket|ketamine|spice|oxys|fentanyl|colorado|glue|injecting|vodka|opioids)',
    '(husband|wife|dad|mum|mom|mam|son|daughter|brother|sister|partner|boyfriend|girlfriend|he|she|friend|mate|fella|guy|uncle|father|mother|nephew|cousin|roommate|flatmate|lad) .. (was|were|been|had been|is) [only|just|always] (sober|clean|dry|in recovery|off it|off the drink|off drugs|out of rehab|off the gear) .. .. [.] .. (marks|bottle*|smell*|relaps*|drinking|using|lying to|believed|used again)',
    '(husband|wife|dad|mum|mom|mam|son|daughter|brother|sister|partner|boyfriend|girlfriend|he|she|friend|uncle|father|mother|roommate|flatmate) .. (hides|hiding|hid|hidden|sneaks|sneaking|stashes|stashing) .. (bottle*|vodka|gin|whisky|wine|pills|needles|drink|cans|drugs|beer|flask|gear)',
    '(found|finding|find|found) (the|his|her|a|some|empty|my (sons|daughters|husbands|brothers|wifes)) .. (bottles|bottle|needles|needle|foil|pipe|wraps|syringes|empties|syringe|burnt spoon|baggies|works|stash|pills) .. (behind|under|in|hidden|beside|.) .. (washing machine|bed|wardrobe|sober|clean|cistern|shed|mattress|schoolbag|loft|sock drawer)',
    '(smell|smelled|smelt|smells) (it|drink|vodka|alcohol|whisky|booze|wine|gin) (on|from|off) (him|her|his|their)',
    '(smells|stinks|reeks|reeking) of (drink|vodka|alcohol|booze|whisky|gin|wine) .. (again|every|morning|pick*|kids|school|says|work|juice|sober)',
    '(the marks|tracks|track marks|needle marks) .. (arms|arm|veins|feet|elbow) .. (again|clean|long sleeves|needle*|says|heroin|using)',
    '(arms|arm) .. (again|have|has) [again] [the] (marks|track marks|tracks|needle marks)',
    '(eyes|pupils) .. (tiny|pinned|pinpoint|like pins) .. (again|nod*)',
    '(nodding|noddin|nods|falling asleep) (off|out) (in|over|at|into|mid) (his|her|the) (dinner|plate|soup|food|tea|cereal|sentence)',
    '(stole|steals|stealing|sold|selling|pawned|pawns|sells) .. (car|phone|tv|jewellery|jewelry|money|laptop|ring|tools|everything|gold) .. (for (drugs|heroin|a fix|meth|crack|gear|gambling)|drugs|habit|dealer|sniff*|addict*|fix|colorado|meth)',
    '(sniffing|drugs|meth|crack|heroin|drinking|glue|addict*|gear) .. .. (sold|stole|pawned|sells|stealing) .. (car|phone|tv|money|jewellery|laptop|everything|clothes|gold|from)',
    '(drinks|drinking|drunk|drink) (from morning|every (day|night)|all day|until (he|she) (passes|falls|collapses)|himself to death|herself to death|since (mum|dad|she|he) died|before (work|noon|lunch)|vodka) .. (he|she|dad|mum|husband|again|and|worried|scared|shak*|not stop|will not|his|her|.)',
    '(drinking|drinks|smoking|injecting) (himself|herself) (to death|into)',
    '(days|months|weeks|years) without the (mints|drink|bottle|smell)',
  ]),
];

/** Everyday sentences that those phrases would take for it: taken out first. */
export const substanceFigures: readonly string[] = [
  // Relapses of form, habit and other illnesses
  '(relapse|relapsed|relapsing|relapses) (into|to) (last|old|my old|his old|our old|bad|childhood|teenage|silence|nostalgia|german|french|english|biting|lego|knitting|reading|buying) ',
  '(ms|multiple sclerosis|crohns|asthma|lupus|cancer|eczema|glandular fever|chickenpox|sugar|chocolate|coffee|caffeine|lego|plant|shopping|biscuit|cheese|crisps|netflix) (relapse|relapsed|relapses|overdose|addiction|addict|detox|withdrawal|withdrawals|cravings|hangover)',
  '(relapsed|relapse|relapsing) .. (houseplant|plant|plants|chocolate|cake|lego|yarn|wool|book|books|sneakers|trainers|shoes|biscuits|crisps|pizza|instagram|tiktok|wordle|sims|candy crush|records|vinyl|coffee|sugar)',
  // Harmless things given up
  '(cold turkey|detox|detoxing|withdrawal|withdrawals|relapsed|overdosed|od|addicted|hooked|craving|cravings|fix|dependent) (on|from|to|off|of|for) [the|my|some|a|this|that|social|daily] {harmless}',
  '(digital|phone|social media|screen|juice|sugar|tech|caffeine|instagram) (detox|withdrawal|cold turkey|relapse)',
  '(coke|cokes) (zero|diet|light|can|bottle|float|machine)',
  '(diet|cherry|vanilla|can of|glass of|bottle of|ice cold|cold) (coke|cokes)',
  '(speed|ice) (dating|limit|camera|cameras|bump|cream|cube|cubes|lolly|lollies|skating|rink|hockey|pack|boat|reading|run|skates)',
  // Drinks without alcohol
  '(drink|drinking|drank|drunk|drinks) [too much|so much|a lot of|more|my|the|enough|only|a cup of|a glass of|a mug of|some|two|three] (coffee|coffees|espresso|tea|water|milk|squash|lemonade|juice|cola|coke|cocoa|chai|lassi|smoothie|fizzy)',
  // A dealer in other goods
  '(car|antique|antiques|art|book|coin|stamp|wool|plant) dealer',
  '(gave in|give in|giving in) and [i] (bought|buy) [the|my] (kids|children|wife|husband|son|daughter|dog|cat|him|her|them|us|grandkids|girls|boys)',
  '(withdrawal|withdrawals|detox|detoxing) from [my|the|all|social] (phone|screens|instagram|tiktok|media|coffee|sugar|caffeine|chocolate|netflix|football|wifi|internet|gaming|twitter|facebook)',
];
