import { ownSigns, type SignGroup } from '../sign.ts';
import { FILL, HE, LOVER, PARENT, PARTNER, RELATIVE } from './abusePeople.ts';

const PAY =
  '(wages|wage|salary|pay|payslip|pay packet|paycheck|paychecks|pay check|pension|benefits|money|earnings|income|universal credit|savings|inheritance|child benefit|student loan|disability money|carers allowance|bank card|debit card|credit card|credit cards|cards|bank account|bank accounts|account|accounts|cash|card)';

const PAPERS =
  '(passport|passports|papers|documents|id|id card|ids|visa|birth certificate|green card|residence permit|brp|identity card|driving license|driving licence|license|licence|certificates|aadhaar)';

const AIDS =
  '(wheelchair|chair|crutches|walker|walking frame|frame|hearing aid|hearing aids|glasses|cane|walking stick|stick|battery|insulin|inhaler|medication|meds|tablets|pills|antidepressants|the pill|contraceptives|birth control|condoms)';

const ROOMS =
  '(house|home|flat|apartment|room|bedroom|bathroom|basement|cellar|cupboard|closet|shed|coal shed|garage|attic|balcony|compound|kitchen|toilet|car|compound|store|yard|garden|outhouse|dark|cold|hall)';

const DO_THINGS =
  '(wear|wears|eat|eats|sleep|see|talk to|speak to|text|call|go|cook|spend|buy|watch|read|shower|wash|weigh|post|do|drive|work|get|can|am allowed|study|say|think|breathe|use|meet|leave|have|want|earn|bathe|touch|bring)';

const FORBIDDEN =
  '(leave (the|this|my|our|home|without)|go out|go anywhere|go outside|step out|step outside|see (anyone|anybody|my [*] (family|friends|mum|mom|mother|sister|parents|brother|kids|children|gp)|a doctor|the doctor|the gp|friends|people|the kids)|talk to (anyone|anybody|my (family|mum|mom|mother|sister|parents|friends|brother)|men|women|people|strangers|boys)|speak to (anyone|anybody|my (family|mum|mom|mother|sister|parents|friends|brother)|men|women|people)|call (my (parents|mum|mom|mother|sister|family|friends)|anyone|home)|phone (anyone|my (mum|mother|mom|sister|family|parents))|contact (my|anyone)|visit my|work|get a job|have a job|have (my own|friends|money|a bank|any money|any friends|visitors|a key|keys|a phone of|access)|drive|learn english|study|close (the|my) door|close the door of|lock (the|my) (door|bathroom)|shut (the|my) (door|bathroom)|open the (door|curtains|window)|use the (phone|toilet|bathroom|shower|heating)|make (friends|phone calls)|wear (makeup|make up|what|jeans|lipstick|a dress)|speak unless|talk unless|eat (until|unless|without|with them)|sit (at the|on the)|be tired|be ill|be alone with|say no|cry|answer the door)';

const INSULTS =
  '(worthless|useless|whore|slut|bitch|cunt|slag|nothing|a waste of space|disgusting|pathetic|fat pig|a pig|fat cow|retarded|retard|trash|garbage|a mistake|unlovable|damaged goods|stupid bitch|a bad mother|scum|prostitute|ashawo)';

export const abuseControlSigns: readonly SignGroup[] = [
  // Shut in, shut out, held back
  ownSigns('abuse', 'crisis', [
    `${HE} ${FILL} (lock|locks|locked|locking|shuts|shut|bolts|bolted|traps|trapped|barricades|barricaded|padlocks|padlocked) (me|us) [*] (in|inside|up|out|down|away|into|outside)`,
    `(lock|locks|locked|locking|shut|shuts|shutting) me (in|inside|up|out|away) [of] [the|a|my|our|his] [*] ${ROOMS} .. (he|she|when|until|all night|for hours|again|every|if)`,
    `(i am|i was|i get|i have been|been|being|am|kept) [kept|being|still] (lock|locked|shut|trapped|imprisoned|held) [up|prisoner|hostage|captive] [in|inside] [the|a|my|this|his|our] [*] ${ROOMS} .. (since|for|when|by|until|every|he|she|they|husband|because|and nobody|weeks|days|madam|help)`,
    `(locked|lock|locks|bolted|bolts|padlocked|padlock|chained) .. (from|on) [the] outside`,
    `(locks|locked|bolts|bolted) the [front|back] (door|doors|gate) .. (key|keys|so i|when he|when she|not leave|not get out)`,
    `(both|all|the|my|house|car) (keys|key) .. (in (his|her|their) pocket|with him|hidden|he took|he has|she has|round his neck|he hides)`,
    `${HE} [has got|has|have|got|took|takes|keeps|kept|hides|hid|hidden|confiscated|holds] [all|both] [of] [my|the] [*] keys [the|and|so|my] .. (phone|rifle|leave|shoes|not|money|so i|get out)`,
    `${LOVER} .. (stood|stands|standing|blocks|blocked|blocking|sat|sits|sleeps) [*] (in front of|against|across|at|in|by) (the|my) [bedroom|front|bathroom] (door|doorway|exit|car) .. (until|so|not|took|all night|hours|let|leave|and i|till|knife|go)`,
    `${LOVER} .. (blocks|blocked|blocking) (the|my) (door|doorway|exit|way) `,
    `(pushed|put|locked|shut|left|thrown|threw) [me] [out] (on|onto) the (balcony|doorstep|porch|step|roof) .. (locked|night|cold|snow|until|nightdress|barefoot|hours|freezing)`,
    `(he|she|they|${PARTNER}|mother in law|in laws) ${FILL} (will not|not|refuses to|refused to|wont) (let|allow|permit) me [to] (${FORBIDDEN}|leave|get up|stand up|out|out of the (house|room|flat|bed|car)|go|move)`,
    `until (i|id|i had|i have|i would) (learned|learnt|apologize|apologise|apologized|apologised|say sorry|said sorry|beg|begged|learn|agree|agreed|admit|admitted|give in|gave in|stop crying|stopped crying|behave) .. (locked|let|him|her|slap|not|hours|he|she|door|moved|fed)`,
    `(locked|shut|held|pins|pinned|stood|kept|outside|balcony|wrists|not let) .. until i (learned|learnt|apologize|apologise|apologized|apologised|say|said|beg|begged|agree|agreed|admit|admitted|had learned|had learnt|would learned|gave|give|stop|stopped)`,
    `(i am|i have been|been) (a|his|her|their|like a) (prisoner|hostage|captive) [in|to] (my|his|her|their|our|this|own|the)`,
    `(prisoner|hostage|captive|trapped|caged) in my own (home|house|flat|marriage|bedroom|room)`,
    `nobody (know|knows) (i am|where i am|that i am) (here|kept|locked|.) .. (lock|locked|house|window|help|he|they)`,
  ]),
  // Papers, medicine and aids taken away
  ownSigns('abuse', 'crisis', [
    `(he|she|${PARTNER}|${PARENT}|in laws|in law|uncle|aunt|brother|family) ${FILL} (keep|keeps|kept|took|takes|take|taken|holds|hold|hides|hid|hidden|has|have|burned|burnt|tore up|ripped up|destroyed|locked|stole|confiscated|got) [away|up] [all|both] [of] my ${PAPERS}`,
    `my ${PAPERS} (is|are|was|were) .. (in (his|her|their) [*] (safe|drawer|name|hands|pocket|bag|locker)|with (him|her|them|my husband|in laws)|hidden|locked (away|up)|taken (by|from|away)|he has|under his)`,
    `(visa|residency|status|papers|green card) .. (in|under|through|depends on|tied to|because of) (his|her|their) name .. (he|she|threat*|brings|reminds|leave|deport|uses|quarrel|fight|argue)`,
    `(he|she|they|${PARTNER}|${PARENT}) .. (threat*|say|says|said|reminds|remind) .. (visa|immigration|deport|deported|deportation|home office|ice|sponsorship|send me back|sent back)`,
    `(he|she|${PARTNER}|my carer) ${FILL} (hides|hid|hidden|takes|took|threw|throws|flushed|locked|locks|keeps|smashed|broke|stole|unplugs|unplugged|withholds|moves|put|puts) [away|out] my [*] ${AIDS}`,
    `(takes|took|hides|hid|removes|unplugs|moves) .. (battery|wheels|power|charger|brakes) .. (out of|from|off) my (chair|wheelchair|scooter)`,
    `(takes|took|hides|hid|pokes holes|poked holes|flushed|throws|threw|tampers|sabotages) .. (my|the) (pill|birth control|contraception|contraceptives|condoms|condom)`,
    `(wants|trying|forcing|forces|tries|making|pressures) .. (me|get me) (pregnant|to have (a|his|another) baby) .. (trap|not leave|can not leave|so i|without|stay|stuck)`,
    `${LOVER} ${FILL} (smashed|smashes|broke|breaks|broken|destroyed|cut up|burned|burnt|threw out|sold|pawned|ripped|threw) [up|away|out] my [*] (phone|laptop|clothes|car|glasses|books|violin|guitar|instrument|stuff|things|belongings|uniform|sewing machine|passport|photos|makeup|tools)`,
    `(husband|partner|boyfriend|girlfriend|wife|son|daughter) .. (sold|cancelled|disconnected) my [*] (car|bank card|phone|phone line|violin|house|card|appointments|appointment|membership|job)`,
  ]),
  // Money
  ownSigns('abuse', 'concern', [
    `${LOVER} (counts|rations|locks up|measures|limits|buys) [out] (the|my) (tampons|pads|toilet paper|food|slices|shampoo|eggs|heating|coins|change|soap|phone credit|calories|biscuits|sanitary towels|clothes)`,
    `(can not|cant|not allowed to|not|never) (have|get|keep|take) a job .. (he|she|husband|belongs|wife|in laws|boyfriend|partner)`,
    `(he|husband|in laws|mother in law|boyfriend|partner) says [that] [a|the|good] (wife|wives|woman|women|girls|mothers) (belong|belongs|should|must|do not|does not|stay|stays|has to|have no|obey|obeys|need)`,
    `(son|daughter|grandson|brother|nephew|he|she|ex|partner) .. (takes|took|uses|empties|steals) my [*] (card|bank card|pension|purse|money|savings) (for|to|and) .. (gambl*|drugs|drink|betting|vodka|crack|gear|weed|leaves|hits|pushes)`,
    `${HE} [has|just|then] (snapped|smashed|broke|burned|burnt|hid|binned|broken|threw) my (crutches|stick|glasses|walking stick|hearing aid|hearing aids|wheelchair|frame|inhaler|cane|insulin|phone)`,
    `${HE} ${FILL} (controls|control|controlling|counts|checks|monitors|questions|tracks) (every|each|all the|all of the|all our|our|the) [*] (penny|cent|dollar|pound|money|finances|rupee|naira|purchase|purchases|spending|bank account|accounts)`,
    `account for (every|each) (penny|cent|dollar|pound|receipt|minute|purchase|mile|hour|rupee)`,
    `(not|never) (give|gives|gave|let|lets|allow|allows) me [have|any|to have|hold|touch|spend] [any|my own] (money|cash|bank card|a bank account|my bank card|my own money|my salary|my wages) .. (he|she|husband|wife|partner|for|or|and|unless|until|.|of)`,
    `(have|having) to (beg|ask|plead) .. for (money|bus fare|cash|pads|tampons|petrol|food|everything|every penny|nappies) .. (he|him|husband|partner|wife|her|my own|salary)`,
    `(takes|keeps|took|controls) .. (salary|wages|pay|paycheck|pension) .. (beg|ask him|ask her|allowance|nothing|pocket money|bus fare|give me)`,
    `(no|any|my own) money of my own .. (he|she|husband|partner|quit|leave|job|control*|and)`,
    `(my|the) [whole|entire|full] ${PAY} .. (go|goes|going|paid|sent|transferred|handed|deposited|put) [straight|directly|all|right|in] (into|to|in) (his|her|their|my (husband|partner|father|mother in law|boyfriend|wife|parents|son|daughter)) [*] [account|pocket|bank|hands]`,
    `(hand|hands|handing|give|giving|gave|hands|turn) over [all] [of] my [*] ${PAY}`,
    `i [have to|must|am made to|am forced to] give [all] [of] my [*] (salary|wages|wage|pay|paycheck|pension|earnings) to (him|her|them|my)`,
    `(he|she|${PARTNER}|${PARENT}|${RELATIVE}) ${FILL} (takes|took|take|keeps|keep|controls|control|holds|hold|pockets|spends|steals|stole|has|confiscates|cancelled|blocked|emptied|drained|closed|cleared out|froze|manages|withholds|refuses) [all|every penny of|half|most|control] [of|out] my [whole|own] ${PAY}`,
    `(beg|begging|plead|pleading|crawl) [to] [him|her|my (${PARTNER})] [for|to] .. (money|petrol|cash|sanitary|tampons|pads|food|nappies|diapers|shoes|coins|bus fare)`,
    `(beg|ask|asking) (him|her|my (${PARTNER})) for [money for] (tampons|pads|sanitary|petrol money|food money|nappies|diapers|bus fare|every penny|every dollar|permission|lunch money)`,
    `(gives|give|gave|get|allows|allowed) [me] [only] [an allowance of|an allowance|*] (a|per|each|every) (week|month|day) .. (food|shopping|kids|nappies|groceries) .. (receipt|receipts|change|account|penny|rows)`,
    `(show|keep|hand|give|bring|check|checks|checked|wants|demands|account|inspects|goes through) .. (receipt|receipts|every penny|every cent) .. (he|she|him|her|week|or|food|husband|partner)`,
    `(he|she|${PARTNER}) .. (show|see|check|checks|wants|demands|keep|inspects|goes through) .. (receipt|receipts|every penny|every cent)`,
    `(week|month) for (food|shopping|groceries|everything) .. (receipt|receipts)`,
    `(have|has|having) (no|not|any) [access to] [any] [money|bank account|access] [to] .. (my own|own) (money|name|account|bank|wages|income)`,
    `(no|not have|without) access to (our|my|the|any) [own|joint] (money|account|accounts|bank|finances|savings)`,
    `(loan|loans|debt|debts|credit|credit card|credit cards|finance) .. in my name .. (he|she|without|forced|made|husband|partner|ex)`,
    `(he|she|${PARTNER}|${PARENT}|${RELATIVE}) .. (took out|ran up|put|forced|made|opened) .. (loan|loans|debt|debts|credit card|credit cards) .. in my name`,
    `(he|she|${PARTNER}) .. (made|makes|forced|told) me [to] (quit|leave|give up|resign|stop|turn down) [from] (my|the|a|work|working) [*] [job|work|college|uni|course|promotion]`,
    `(should|must|can|may|is) (have|to have) no (job|telephone|phone|money|friends|contact|bank account|car|keys) .. (he|she|husband|pastor|agreed|decided|says|said)`,
    `(pastor|husband|he|elders|father|in laws) .. (agreed|decided|says|said|told) .. i (should|must|can) (have no|not have|not work|not|submit|stay|obey) .. (job|phone|telephone|work|leave|money)`,
    `(elders|pastor|priest|imam|church|family|mother|mum) .. (told|tell|said|says) .. (me to|to) (pray and|submit|go back to him|endure|obey my husband|be patient) .. (he|submit|beat*|broke|hit*|husband)`,
    `(pray|told me|tell me) .. (submit|obey) .. (husband|he)`,
  ]),
  // Watched and checked
  ownSigns('abuse', 'concern', [
    `${LOVER} .. (went|goes|going|gone|looked|looks|been|snoops|snooped|searches|searched) (through|in) my (phone|messages|bag|texts|emails|laptop|purse|drawers|dms|contacts|things) [*] (again|every|and|when|while|to|.|last|deleted|all|at|for|because|daily|without)`,
    `(deleted|deletes|blocked|blocks) (all|every|all of|all my|all the) [the|of|my|my own] (guys|men|male|girls|boys|women|friends|contacts|numbers) .. (he|she|phone|my|from|instagram|.)`,
    `(he|she|${PARTNER}|bf|gf) .. (checks|tracks|watches|monitors|follows) my (location|gps|phone|every move|movements|tracker|snap map|life360) .. (furious|angry|and|constantly|all|every|if|when|or|demand*|goes|always|calls|while|.)`,
    `(furious|angry|mad|rage|rages|explodes|screams|hits|punish*|accuses|goes crazy|kicks off) if i (stop|am late|talk|look|go|do not|speak|leave|wear|say|see|smile|spend|forget|answer|take|buy|want|ask|visit|call|text|even|come) .. (petrol|home|to|with|minutes|at|my|anyone|men|phone|answer|reply|friends|family|someone|other|him|her|straight|wrong|it|out|late|without)`,
    `(tracking|spy|spying) (app|apps|software|device) .. my (phone|car|laptop|tablet)`,
    `${LOVER} ${FILL} (reads|read|checks|check|checking|goes through|monitors|tracks|tracking|watches|looks through|searches|inspects|follows|counts|listens to|screens|records|times) (all|every|each|my|through|where) [of] [my|the|single] [own] (messages|texts|phone|emails|dms|location|mileage|calls|call|call log|history|search history|snap map|bank statement|bank statements|odometer|bag|purse|underwear|i am|i go|movements|conversation|conversations|steps|diary|toilet|shower)`,
    `${LOVER} ${FILL} (reads|checks|reading|checking|monitors|screens|sees) (every|each|every single) (message|text|email|call|dm|post|letter|conversation|receipt|word) .. (i|my|me|send|get|make)`,
    `(mileage|odometer|miles) .. (checked|checks|gets checked) .. (he|she|before|when|every)`,
    `(he|she|${PARTNER}) .. (checks|check|writes down|reads|photographs) (the|my) (mileage|odometer|miles|milometer)`,
    `(camera|cameras|cctv) (in|inside) (every|each|all|evry|the [living|bed|kitchen]|our [bedroom]|my) [*] [room|rooms|bedroom|house|home|kitchen] .. (he|she|watch|watches|shouts|voice|app|talks|work|if i)`,
    `${HE} .. (has|have|put|puts|installed|got|hid|shes got) [up|a|hidden|got] [cameras|camera|cctv|microphones] .. (in (every|evry|the|our|my) [*] (room|bedroom|kitchen|house|home|flat|lounge|hall)|watch me|watches me)`,
    `(watches|watching|watch) me (on|through|over|from) (the|a|his|her) (camera|cameras|app|phone|cctv|webcam|baby monitor|ring)`,
    `(have to|ive to|must|got to|made to|makes me|need to|make me) (send|text|share|show|facetime|video call|take|message) [him|her] [a|my|live|proof|photos] .. (picture|photo|location|proof|selfie|pics|video|where i|who i) .. (or|he|she|row|him|her|sitting|with|angry|goes|prove|every)`,
    `${LOVER} .. (rings|calls|phones|texts|messages|facetimes|video calls) [me] [at work] every (fifteen|ten|five|twenty|thirty|15|10|5|20|30|half|few|hour|couple) [of] [minutes|mins|hour]`,
    `${LOVER} ${FILL} (has|have|knows|demands|demanded|wants|took|changed|got|controls|made me give him|made me give her) [all] [of] my (password|passwords|pin|passcode|passcodes|logins|log ins|login|accounts|social media|emails)`,
    `(he|she|${PARTNER}|my bf) .. (made|makes|forced|told|making) me [to] (delete (my|all|every|instagram|insta|tiktok|snapchat|facebook|whatsapp|his|social|contacts|numbers|them|it)|block|unfriend|remove|deactivate|cut off|stop seeing|stop talking|drop|unfollow|change my number|get rid of|cover up|wear|take off|kneel|beg|strip|sleep on the floor|sleep outside|stand outside|eat off|weigh|write lines|say sorry|apologize for|choose between|lie to|crawl)`,
    `${LOVER} ${FILL} (deleted|deletes|delete|blocked|blocks|removed|wiped|unfriended) [all|most|half] [of] my (friends|contacts|mum|mom|family|sister|brother|number|numbers|accounts|instagram|facebook|photos|band|apps|social media|whatsapp|messages)`,
    `(blocked|deleted|cut off) .. (my|the) (friends|band|family|sister|contacts|mum) .. (on|from) (my|the) phone .. (he|she|since|because|so)`,
    `${LOVER} .. (blocked|deleted|removed) .. (band|friends|family|sister|mum|contacts|everyone) .. (on|from) (my|the) phone`,
    `(tracker|airtag|tracking app|tracking|life360|find my) .. (he|she|husband|wife|boyfriend|girlfriend) .. (waiting|knows|knew|follows|turned up|where i)`,
    `(he|she|${PARTNER}) .. (put|puts|hid|installed|has) .. (tracker|airtag|tracking app|spyware|gps|listening device|recorder) .. (my|me|car|phone|bag)`,
    `(my mum|my mom|my dad|my parents|mother|father|parents|mother in law) (holds|hold|keeps|keep|took|controls) my [*] [*] [*] (salary|wages|id card|pin|passport|bank)`,
    `(takes|took|hides|hid|confiscated|checks|smashed) my (phone|mobile) .. (leave|call (anyone|the police|for help)|not call|so i can not|keys|when he|when she|shoes|get help|locks)`,
    `if my phone (dies|is off|runs out|is on silent) .. (he|she)`,
    `(if|when) i (am|do not answer|do not reply|do not pick up|come home) .. (late|straight away|fast enough|immediately|in time|minutes) .. (he|she) .. (screams|rages|ignores|punishes|hits|kicks off|accuses|goes mad|goes crazy|smashes|explodes|interrogates|threatens|locks)`,
    `(accuses|accused|accusing) me of (cheating|sleeping|flirting|affair|having an affair|seeing) .. (every|all|constantly|daily|whenever|if i|everyone|any|just|man|each)`,
  ]),
  // Kept from others
  ownSigns('abuse', 'concern', [
    `(husband|wife|boyfriend|girlfriend|partner|he|she|in laws|mother in law|bf|gf) .. (not|never|wont|dont|does not|do not) (let|lets|allow|allows|want|permit) me [to|have|go|going|seeing|to have] .. (english|class|work|job|college|school|friends|family|mum|mother|sister|out|alone|parents|gp|doctor|church|study|phone|money|contraception|birth control|leave|drive|car|speak|talk|sleep|visit|women|anyone|outside|anywhere|pill)`,
    `(not|never) allowed [to] (see|visit|call|speak to|talk to|text|meet|contact|have) my [own] (sister|mum|mom|mother|family|friends|parents|brother|dad|cousins|kids|children|grandkids|mates|friend) .. (he|she|says|husband|partner|because|anymore|wife|boyfriend|girlfriend|without|unless)`,
    `(he|she|husband|wife|partner|boyfriend|girlfriend) (says|said) [that] (my family|my friends|my mum|my sister|my mother|they|she|he) (is|are) (a bad influence|toxic|trouble|against us|turning me|not welcome|banned|poison)`,
    `(lost|losing|cut) .. (touch|contact|off|ties) .. (because of|thanks to) (him|her|my (${PARTNER})) `,
    `(i have|have) (nobody|no one|no friends|no family) .. (he|she|husband|wife|partner) .. (made sure|saw to|cut|kept|hates|drove|will not let|does not let)`,
    `(not|havnt|havent|never) (seen|spoken to|talked to|called|visited|heard from|met) my [*] (family|friends|mum|mom|mother|sister|brother|parents|dad|daughter|son|mates|cousin) .. (because|cos|bc|since|as|coz) .. (he|she|partner|husband|boyfriend|girlfriend|wife|her or|him or)`,
    `(says|said|saying|told me) [that] it is (me|her|him|them|you|my family|my friends) or (him|her|them|me|my|his)`,
    `(choose|pick) between (him|her) and my (family|friends|mum|mom|sister|mother|brother|parents|kids|children)`,
    `(cut|cuts|cutting|isolat*|isolates|isolated|keeps|kept|keep|separated) me (off|away|off from|from) [from] [all] [of] (my|everyone|everybody|the rest) [*] [family|friends]`,
    `${HE} .. (turned|turning|turns|set) (everyone|my (family|friends|kids|children|mum|own)|people|the kids|them all) against me`,
    `(he|she|${PARTNER}) .. (drove|driven|scared|chased|pushed|got rid of|fell out with) [all] [of] my (friends|family|mates) [away|off|out]`,
    `(i have|i am|i) .. (lost|no|not have) [all] [my|any] [of my] (friends|family|one) [left|anymore] .. (because of (him|her)|he (made|hates|says)|she (made|hates|says)|cos of (him|her)|thanks to (him|her))`,
    `(he|she|made me like this|${PARTNER}) .. (now i do not have|do not have|i have no|have no|i have not any) [any] friends [left|anymore]`,
    `(not|never) (let|allow|allows|allowed|permit|permitted|permits|lets) [to] me [to] ${FORBIDDEN}`,
    `(not|never) (let|allowed|permitted|been let|been allowed) [to] [be] (${FORBIDDEN}|see (the|a) (gp|doctor|midwife|nurse|dentist) [on me own|on my own|alone|by myself])`,
    `not (allowed|permitted) out [of the (house|flat|room)] (without|unless|alone|on my own|except|by myself)`,
    `(forbids|forbid|forbade|banned|bans|stopped|stops) me [from|to|even] [*] (seeing|see|talking|talk|speaking|leaving|leave|working|work|visiting|visit|going|go out|calling|call|having|driving|wearing|contacting|my (family|friends|mum|mother))`,
    `(in laws|in law|husband|partner|wife|boyfriend|girlfriend) [do|does|did|will|would] not (allow|permit|let) me [to]`,
    `(he|she|they|family) [do|does|did|will|would] not (allow|permit|let) me [to] (leave the house|go out alone|go anywhere|see (my|anyone|anybody|a)|talk to|speak to|work|study|have (a|my|any) (phone|money|job|friends|bank)|call|phone|sleep|eat|keep my|handle my|touch my)`,
    `(sits|sat|stays|stands|comes|came|insists) .. (appointment|appointments|room|gp|doctor|doctors|midwife|nurse|scan) .. (talking|speaks|talks|answers|speaking|with me|every time|not leave)`,
    `(does|do|doing) all [of] (the|my) talking (for me|.|and|at|when) `,
    `(answers|speaks|replies|talks) for me (at|when|if|whenever|.|and) .. (doctor|doctors|gp|people|ask|asks|midwife|everyone|nobody|he|she)`,
    `(told|tells|texted|messaged|wrote to|emailed|rang) [all] [of] my (friends|family|boss|work|mum|mother|sister|children) .. (i (do not|no longer|am not|did not)|no longer) (want|wish|well enough|interested|to be|like)`,
    `(nobody|no neighbor|no neighbour|nearest (neighbour|neighbor|house)|miles from) .. (he|she) .. (has|got|took|hides|keeps) .. (keys|phone|car|rifle|passport|money)`,
  ]),
  // Ruled in everything, punished
  ownSigns('abuse', 'concern', [
    `(he|she|they|${PARTNER}|${PARENT}|${RELATIVE}|pastor) ${FILL} (decides|decide|decided|chooses|controls|dictates|tells me|says|picks|sets|rules|polices|monitors|lays out) (what|who|when|where|how much|how long|how|if|whether) i ${DO_THINGS}`,
    `(what|who|when|where) i ${DO_THINGS} .. (decided|chosen|controlled|dictated|monitored|checked|approved) (for me|by (him|her|them|my))`,
    `all (decided|chosen|controlled) for me`,
    `${HE} ${FILL} (controls|controlling|runs|decides|dictates) (me|everything i|everything about me|every (part|aspect|minute|second|thing|single)|my (life|every move|whole life|body|food|weight|clothes|movements|sleep|calories))`,
    `(i|we|even|always) [have to|must|need to|got to|even|always|am made to|should] (ask|get|need|beg|beg for|ask for) [for] [his|her|their|my (${PARTNER})] permission (to|for|before|if) (buy|eat|go|use|leave|shower|call|phone|see|sleep|speak|wash|spend|sit|cook|get|have|pee|open|talk|visit|turn)`,
    `(need|ask|ask for|get|require|have) (his|her|their|my (${PARTNER})) permission (to|for|before|if|even)`,
    `(weighs|weighed|measures) me [*] [every|each|on|in|and|before|once|naked]`,
    `(puts|put|makes|made|stands|gets) me [*] [get|stand|step] [on|onto] (the|a) [bathroom|kitchen] scales`,
    `(decides|decide|says|checks) if i (get|can have|deserve|am allowed|earn|earned|eat) [any|my] (dinner|food|to eat|supper|breakfast|lunch|a meal)`,
    `(he|she|${PARTNER}|${PARENT}|my carer) ${FILL} (punishes|punish|punished|disciplines|disciplined|punishing) me [*] (for|when|if|by|with|because|until|every|after|physically)`,
    `(teach|teaches|taught|teaching) me a lesson .. (he|she|belt|hit|locked|fist|hand|hands)`,
    `(if|when|unless) .. (i|dinner|house|food) .. (not (ready|clean|perfect|hot|done)|wrong|late|burnt|burned|cold) .. (he|she) (hits|throws|screams|beats|slaps|smashes|punishes|locks|makes me|kicks|will (hit|kill|beat))`,
    `(a row|rows|screaming|screams|shouting|shouts|interrogated|interrogates|keeps me up|kept me up|keeps me awake) [at me] all night .. (if i|when i|because i|until i|unless i|about)`,
    `(or) (there is|it is) (a row|hell|trouble|murder|war) [all night|to pay|at home|when|with him|with her] .. (he|she|him|her|night)`,
    `(he|she|app|voice) .. shouts (from|through) the (app|camera|speaker|doorbell)`,
    `(ignores|ignored|not speak to|not talk to|blanks) me for (a|days|weeks|hours|two|three) [week|days|weeks|month] .. (says i|made him|made her|punish|if i|to punish|until i|my fault)`,
    `(says|said|tells me|told me|claims) [that] i (made|make) (him|her) (do it|like this|hit|angry|this way|violent|behave|act)`,
    `(says|said|tells me) .. (because|cos) (he|she) loves me .. (hits|hit|gets like that|angry|jealous|hurts|control*)`,
    `(calls|called|calling|call) me [a|an|his|nothing but a|such a|every|fat|stupid|dirty|lazy] [*] ${INSULTS}`,
    `(he|she|${PARTNER}|${PARENT}) .. (says|tells me|told me|said) .. (i am|i will always be|im) [a|an|nothing but a|such a] ${INSULTS}`,
    `(says|said|tells me|told me) [that] (nobody|no man|no woman|who) [else] (will|would|is going to|else would|could) [ever] (believe|want|love|have|help|care about) me`,
    `(humiliates|humiliated|degrades|degraded|belittles|belittled|demeans|mocks) me [*] (in front|every|constantly|all the time|daily|in public|before|at home|when|and|until)`,
    `(if i|when i|because i) [ever] (cry|answer back|talk back|disagree|refuse|say no|argue) .. (he|she) (hits|locks|throws|slaps|screams|beats|takes|punishes|threatens|grabs|leaves me|makes)`,
    `when we (argue|fight|row|quarrel) (he|she) (takes|hits|throws|locks|grabs|pushes|pins|breaks|smashes|slaps|threatens|hides|drives)`,
  ]),
  // Made to doubt themselves
  ownSigns('abuse', 'concern', [
    `(tell|tells|telling|out|outing) [me|my|to] (parents|mum|mom|dad|family|work|boss|church|everyone) .. (gay|lesbian|trans|bi|queer|hiv) .. if i (leave|left|do not|go|break|tell|ever)`,
    `(says|said|threatens|threatened) [that] (he|she|they) (will|would|is going to) (tell|out|ruin|report|expose|post|share|leak|send) .. (if|unless|when) i (leave|do not|ever|try|tell|break|go|refuse|stay|give)`,
    `(tells|told|telling|convinced|says to|convincing|tell|making) (everyone|people|my family|the (kids|family|doctor|court|judge|police|neighbors|neighbours|children|social worker)|the whole family|my (friends|mum|mother|sister|parents|boss|children|kids)|our (friends|kids|children)|them|all our friends|the [*] family) .. (i am|i have|im|me as) [*] (crazy|mad|mental|insane|unstable|losing my mind|losing it|psycho|a liar|unfit|an unfit|mentally ill|confused|hysterical|the abusive|abusive|dangerous|going senile|senile|bipolar)`,
    `(makes|making|made) me (feel|think|believe|doubt) [like|that|as if|if] [i am] (going|losing|crazy|mad|insane|my (mind|memory|sanity|own)|worthless|everything is my fault|it is all my fault|it is my fault)`,
    `(gaslights|gaslighting|gaslit|gaslight) me`,
    `(moves|moved|hides|hid) my (things|stuff|keys|belongings|purse) .. (says|said|tells|i did|i lost|crazy|mind)`,
    `(tells|says to|told) [the] (people|everyone|doctor|nurse) [that] i am clumsy`,
    `(coercive|controlling) (control|relationship|husband|wife|partner|boyfriend|girlfriend|marriage|parents|father|mother|and abusive|and violent|ex)`,
    `(he|she|${PARTNER}) (is|was|has become|has been|got|gets) [so|very|really|extremely] (controlling|possessive|abusive|coercive|a control freak)`,
    `(love bomb*|trauma bond*)`,
    `(so|and|that) nobody (believes|believe|listens|listen|helps|would believe) [to] [me] .. (he|she) (will not let|hits|beats|locks|hurts|controls)`,
    `(threatens|threatened|threatening|threat) to (tell (my (parents|family|work|boss|mum|dad|church)|everyone)|out me|post|share|leak|send) .. (gay|trans|lesbian|bi|queer|photos|pictures|nudes|videos|hiv|if i)`,
    `(he|she|${PARTNER}) .. (out|outs|outed|outing) me (to my|to everyone|at work|if)`,
    `(swears|swore|says|said|threatens|threatened|threatening) [that] (he|she) (will|would|is going to|had|has) (kill (himself|herself)|cut (himself|herself)|hurt (himself|herself)|overdose|die|jump) (if i|when i|unless i|every)`,
  ]),
];
