import { ownSigns, type SignGroup } from '../sign.ts';
import { FILL, PARENT, RELATIVE } from './abusePeople.ts';

/** Those who should care for a child. */
export const KEEPER = `(${PARENT}|stepmother|madam|oga|aunt|auntie|aunty|uncle|grandma|gran|nan|grandmother|he|she|they|my (${PARENT})|folks|mums bf|moms bf|foster lady|host|house mother|matron)`;

const NO_FOOD =
  '(no food|no dinner|no tea|no breakfast|nothing to eat|not any food|not enough food|nothing in the fridge|fridge is empty|empty fridge|cupboards are empty|empty cupboards|no milk|no formula|no groceries|not eaten|have not ate|nothing left to eat)';

const SMALL_ONES =
  '((my|the|our) [little|baby|wee|younger|small|two|three|twin] (brother|brothers|sister|sisters|siblings|baby|kids|twins|wee ones|weans|little ones)|the baby|my bro|my sis|my siblings)';

const GONE =
  '(gone|left|away|not home|not been home|not come home|not come back|not here|never home|never here|never in|never around|disappeared|not back|went to|goes to|went off|out all night|been gone)';

const ILL =
  '(tooth|teeth|toothache|ear|leg|arm|foot|ankle|wrist|hand|finger|cut|wound|burn|rash|face|cough|fever|temperature|infection|infected|braces|brace|glasses|asthma|inhaler|eye|eyes|stomach|chest|broken|broke|swollen|swolen|pus|black|seizure|seizures|fits|diabetes|sugar|insulin|head|nits|lice|abscess|hearing|period|pads|sick)';

const DOCTOR =
  '(doctor|doctors|dentist|hospital|gp|clinic|a and e|emergency room|er|optician|orthodontist|nurse|appointment|appointments)';

export const neglectChildSigns: readonly SignGroup[] = [
  // Hungry at home
  ownSigns('neglect', 'crisis', [
    `(feed|feeds|fed) the (dog|dogs|cat|cats) (before|but not|and not|better than|first) [me|us|then|and]`,
    `(giving|give|gave|feeding|feed) (the|my) (twins|baby|little ones|brother|sister|brothers|sisters|babies|kids) .. (sugar water|water|crisps|bread|cereal|sugar|toast|nothing|last)`,
    `(mum|mom|mam|dad|they|parents|mother) [is|are] gone again .. (night|day|days|i am|food|baby|twins|sister|brother)`,
    `i am (six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|6|7|8|9|10|11|12|13|14) and i (make|cook|do|put|look|feed|raise|have to|change|wash|take) .. .. (tea|dinner|bed|mum|mom|dad|brother|sister|baby|wine|drunk|washing|nappies|everyone)`,
    `(put|puts|putting) (mum|mom|dad|mam|him|her) to bed .. (wine|drunk|vodka|drink|beer|whiskey|bottle|had her|passed out)`,
    `(mum|mom|mam|dad|mother|father) .. not .. out of bed .. (days|weeks|week|month) .. (no food|nothing|we|i|brother|sister|school|hungry|eat|cook)`,
    `(not|havent|havnt|never) (eaten|ate|had food|had a meal|had anything to eat|had dinner|eaten properly|eat) (since|in|for) .. (mum|mom|mam|dad|parents|they|nobody|she|he|stepmum|home|madam|aunt|there is no|no food|carer)`,
    `(mum|mom|dad|parents|stepdad|they) .. (spent|spends|spend|drank|drinks|smoked|gambled|used|uses|blew) .. (food|shopping|rent|dinner|electric|child benefit|lunch) money`,
    `(eat|eats|ate|eating) in front of (me|us) .. (they|parents|foster|not|hungry|nothing|while|he|she|.|and)`,
    `(do not|does not|dont|did not|never|stopped|will not|wont|refuse to|refuses to) (feed|feeding|fed) (me|us)`,
    `(only|just) (get|gets|got|have|had|allowed|given|eat) (one|1|a single) (meal|bowl|sandwich|slice) [of *] (a|per|each|every) (day|week|two)`,
    `(brother|sister|baby) .. (not had|hasnt had|without|needs|has no|no) (milk|formula|food|nappies|a bottle|diapers) .. (since|mum|mom|wake|gone|yesterday|drunk|days|left|and)`,
    `(parents|mum|mom|dad) .. left (me|us) (alone|on (my|our) own|by (myself|ourselves)) [*] [*] (with|for|again|every|all|and|since|in|at|overnight|.)`,
    `(leaves|leave|left|leaving) (us|me) (alone|on our own|by ourselves|on my own|by myself|home alone) .. (weekend|weekends|night|nights|days|boyfriend|boyfriends|drink*|pub|week|weeks|baby|brother|sister|food|for hours|every)`,
    `(feed|cook for|look after|raise|bath|take care of|care for|mind) my [little|baby|younger|small|two|three] (sister|brother|sisters|brothers|siblings) .. (drunk|passed out|high|because (mum|mom|dad|nobody|my)|gone|mum|mom|nobody else|every day|not get up|in bed|school)`,
    `(drunk|passed out|high|stoned|wasted) .. (i have to|have to|i|and i) (feed|cook|look after|raise|bath|put|take care|clean|get) .. (sister|brother|baby|siblings|kids|bed|school|up|dinner)`,
    `treats (me|us) like a (slave|dog|servant|animal|maid) .. (eat|eats|leftovers|food|sleep|aunt|stepmum|not|school|hit*|clean*|work|and|madam)`,
    `(eat|eating|get|given|live on|living on) [the|their] (leftovers|scraps|leftover) (after|when|from|of) (everyone|they|the|their|everybody|them|his|her)`,
    `(no|without|not any|not have) (heating|electricity|electric|hot water|running water|gas|water|power|food) [or|and] [*] .. (mum|mom|dad|parents|mother|father) .. (gone|left|drunk|not|away|never|will not|spent|drinks|drugs|boyfriend)`,
    `(there is|theres|there has been|there is been|we have|we got|there was|got|with) [still|literally|never|usually] [got] ${NO_FOOD} .. (mum|mom|dad|parents|home|house|sisters|brother|brothers|left|baby|gone|again|days|week|for us|she|he)`,
    `(mum|mom|mam|dad|parents|mother|father|she|he|they|stepmum|guardian|aunt|uncle) .. ${NO_FOOD} .. (left|sisters|brother|brothers|baby|for us|in the house|at home|in|days|home|again|week|weekend|me|i|since)`,
    `i am [so|really|always|still] (hungry|starving) .. (mum|mom|mam|dad|parents|mother|father|nobody|no food|they|she (will|does)|he (will|does)) .. (not wake|wont wake|asleep|drunk|gone|not home|feed|food|says|shouts|hits|locked|not (give|care|cook|buy|let)|left|ignore*|in bed|out|passed out|high)`,
    `(mum|mom|mam|dad|mother|father|parents) (will not|does not|do not|is not|wont|not|never) (wake|waking|wake up|get up|get out of bed|got out of bed|gotten out of bed|been out of bed|left her bed|left her room|feed|feeds|cook for|buy food|buy any food|come downstairs|notice)`,
    `(not|never|nobody|no one|stopped|stops|refuses to|refuse to|forget to|forgets to|forgot to|hardly|barely|rarely) (feed|feeds|fed|feeding|been fed|give us food|gives me food|give me food|gives us food|gave me food|giving me food) [me|us|any] .. (mum|mom|dad|parents|home|for|since|days|again|they|she|he|until|unless|enough|properly|because|and|.|my|madam|day|when|or|at|only|on)`,
    `${KEEPER} ${FILL} (starves|starved|starving|starve) (me|us)`,
    `(not|never) (fed|give|gives|given|gave|feed|feeds) (me|us) [any|enough|proper] [food|breakfast|dinner|meals|lunch|supper]  (for|since|in|unless|until|because|when|if|at|on|.|and|today|all) `,
    `(only|just) (eat|get food|get fed|get a meal|have a meal|get to eat|eats) (at|from|in|when i am at) (school|my (friend|friends|neighbor|neighbour|gran|nan|grandma|aunt)|the (neighbor|neighbour|school|food bank)|breakfast club|church|weekends)`,
    `(school|free) (dinner|dinners|lunch|lunches|meal|meals) .. (only (meal|food|thing|proper)|all i eat|nothing (else|after|at home)|no food|weekend|weekends|till tomorrow)`,
    `(eat|eating|ate|food) at school .. (weekend|weekends|holidays|home|half term) .. (not|nothing|no|starve|hungry|hardly|never)`,
    `(on|at) [the] (weekend|weekends) i (do not|dont|can not|never) [get to|really] (eat|have anything|get food)`,
    `(eat|eats) at my (friend|friends|neighbor|neighbour|aunt|mate|mates) [house|houses] or (i do not|not|nothing|go hungry|go without)`,
    `my [own] (plate|food|portion|chair|place) is not (on|at) the table`,
    `(lock|locks|locked|locking|padlock|padlocks|padlocked|chains|chained|keeps a lock on|put a lock on|padlock on|lock on) [up] (the|our) [kitchen] (fridge|freezer|kitchen|cupboard|cupboards|pantry|food|larder|bread|food cupboard) .. (so|from|at night|i|me|us|with|and|eat|because|when|.|not)`,
    `(fridge|kitchen|food|pantry|cupboards|cupboard|larder) (is|are|has|was|were|gets|get) [kept|a|got] (locked|padlocked|lock|padlock|chained|alarm) .. (i|me|us|night|eat|so|hungry|they|she|he|.|on|school|from)`,
    `(only|just) ((gives|give|feeds|gave|lets|fed|buys) [me|us] [*] .. (real kids|real children|own (kids|children)|his kids|her kids|leftover|leftovers|scraps|from the children|not me)|(gives|give|gave|lets|buys) (me|us) [the] (food|leftover|leftovers|scraps|bread|crackers|rice|one meal|once a day|water|crusts|toast|noodles|eat) .. (a day|once|if|when|floor|after)|(feeds|feed|fed) (me|us) .. (a day|once|if|when|floor|after))`,
    `(gives|give|gave|feeds|get|gets|eat|have) [me|us|i] [only] [the] (leftover|leftovers|scraps|crusts|crumbs|dog food|old bread|bread and water|water and bread|water and biscuits|biscuits and water|crackers and water) .. (madam|she|he|they|from|and i|sleep|day|days|kids|children|locked|on the floor|mum|mom|stepmum|.)`,
    `(bread|toast|rice|garri|water|biscuits|noodles|cereal with water|ketchup|crisps|dry cereal|cereal) (and|for|with) (water|biscuits|nothing|days|three days|two days|breakfast lunch and dinner|a week|four days|every meal) .. (parents|mum|mom|dad|locked|they|day|she|he|left|forgot|baby|again|since|because|room|alone)`,
    `(day|days) [*|*] [of|on] [*] (cereal|toast|noodles|bread|crisps|crackers|plain rice|pot noodle|sugar) [with water] .. (parents|mum|mom|dad|forgot|gone|baby|alone|left|nothing else)`,
    `(two|three|four|five|2|3|4|5|six|several|many) (days|day) [now] (nothing|without food|no food|without eating|with nothing|and nothing)`,
    `(not|never) (allowed|let) [to] (eat|food|in the kitchen|dinner|breakfast|meals|open the fridge|touch the food|have food|any food|have dinner|have breakfast) .. (until|unless|because|with (them|the family)|madam|mum|mom|dad|they|she|he|when|for|till|at|i|stepmum|if)`,
    `(takes|took|taken|taking|take) [away] (my|our) (food|dinner|meals|plate|lunch|breakfast) (away|off me|and|when|if|because|from) .. (mum|mom|dad|stepmum|they|she|he|punish*|hungry|starve|made|watch)`,
    `(no|without) (dinner|food|tea|meals|supper|breakfast) (if|when|because|unless|until|for (two|three|days|a week|the)|as) .. (he|she|they|is mad|punish*|cry|wet|marks|naughty|work|clean|mad)`,
    `(get|got|given|have|had|getting) no (dinner|food|meals|breakfast|lunch|supper|tea) (when|if|because|since|unless|until|for|as) .. (he|she|brother|mum|mom|dad|mad|they|madam|days)`,
    `(steal|stealing|stole|nick|nicking|taking|beg|begging|hide|hiding|hid|save|saving|saved) [school|some|my] (food|bread|lunch|lunches|snacks|leftovers|dinner|rolls|sandwiches) .. (because there|for my (brother|brothers|sister|sisters|little|siblings)|to feed|no food|parents|mum|not feed|at home|hungry|for the weekend|under my bed)`,
    `(eat|ate|eating|eats|get food|getting food|food) (from|out of|off) (the|a) (bin|bins|trash|dumpster|rubbish|dog bowl|floor|garbage|skip|dogs bowl|cats bowl)`,
    `(we|i) fast (whenever|when|because|until) .. (father|dad|pastor|mum|vision|visions|he|she)`,
    `(makes|make|made|forces|forced) us fast`,
    `(no|not enough) (food|money for food) .. (drugs|drink|drinks|vodka|gamble*|dealer|weed|pub|fags|heroin|crack|meth|bingo)`,
  ]),
  // Left alone, in charge of small ones
  ownSigns('neglect', 'crisis', [
    `(mum|mom|mam|dad|parents|mother|father|stepdad|stepmum|guardian|aunt|uncle) .. ${GONE} .. (no food|not come back|days|on (our|my) own|alone|looking after|left us|sisters|brother|brothers|baby|nobody|by myself|with the (kids|baby)|since|weeks|with no|money|took the money|who will)`,
    `(left|leave|leaves|leaving) (me|us|me and my [*] (brother|sister|brothers|sisters|siblings)) (alone|on (my|our) own|by (myself|ourselves|my self)|home alone|at home|in the (house|flat|car|van|dark)|with (the baby|no food|nothing|my brothers|my sisters|no money|no phone|no heating)|with no) .. (days|day|night|nights|week|weekend|again|all|for|hours|since|no food|no money|heating|windows|food|hot|go|went|sick|scared|locked|boyfriend|pub|drinking|out|while|when|every)`,
    `(left|leave|leaves|leaving) us (in the (car|van)|all day|all night|for days|alone|on our own|with nothing|without)`,
    `(i have been|been|i am|we are|we have been|home) [left|home|been] (alone|on my own|by myself|on our own|by ourselves) [at home|in the house|in the flat] (for|since) [*] (days|two|three|four|five|weeks|a week|monday|tuesday|wednesday|thursday|friday|saturday|sunday) .. (mum|mom|dad|parents|nobody|food|they|she|he|baby|scared|brother|sister|days)`,
    `(mum|mom|mam|dad|parents|they|she|he) .. (went|gone|go|left|off|goes) [to|on|for|away] .. (and|with) .. (left (me|us) (alone|on|by|with (no|my (baby|little|sister|sisters|brother|brothers)|the (baby|kids)|nothing))|no food|looking after|on my own|on our own|i am feeding|have to look after|nothing to eat|in charge of)`,
    `(looking after|look after|feeding|feed|raising|minding|taking care of|watching|take care of) ${SMALL_ONES} .. (on my own|by myself|alone|no food|because (mum|mom|dad)|parents (are|never)|mum (is|will)|since (mum|mom|dad)|drunk|high|every night|missed school|nobody else|gone|not wake|left|school)`,
    `i do (all|everything) .. (cooking|nappies|washing|diapers|feeds|cleaning) .. (nobody|parents|mum|mom|dad|school|drunk|high|baby|brother|sister|asked)`,
    `(cooking|cook|nappies|diapers|feeds|bath) .. (nobody has asked|nobody asks|not been to school|missed school|parents are|mum is (drunk|high|asleep|in bed|out)|upstairs on|whatever they|passed out)`,
    `(basically|like|having to be|i am) the (mum|mom|parent|adult) (here|to|in|at home|for) .. (i am (ten|eleven|twelve|thirteen|fourteen|fifteen|9|10|11|12|13|14|15)|brother|brothers|sister|sisters|drunk|high|never)`,
    `(parents|mum|mom|dad|she|he|they) (((forgot|forget|forgets|keep forgetting|keeps forgetting) (they had (kids|children)|about us|i (exist|existed|am here)|we (exist|are here)|to (feed (me|us|the (kids|baby)|my (brother|sister))|come back|buy (food|any food))))|(forgets|keep forgetting|keeps forgetting|always forget) to (pick me up|collect me)|forgot to (pick me up|collect me) .. (again|until|till|dark|hours|midnight|drunk|third))`,
    `(baby|brother|sister|wee one) .. (not stop crying|will not stop crying|wont stop crying|crying all|screaming|crying) .. (no formula|no milk|no nappies|no diapers|mum|mom|gone|alone|not wake|not come|nobody|i do not know)`,
    `(no formula|no nappies|no diapers) .. (baby|left|mum|mom|gone|brother|sister)`,
    `(parents|mum|mom|dad|mother|father|both) (is|are|was|were) [always|usually|just|upstairs|too|in bed|passed|so] (drunk|high|passed out|wasted|stoned|off their (face|heads|head)|on drugs|using|out of it|on whatever|drinking|nodding off) .. (i|we|me|us|school|food|baby|brother|sister|nobody|every|again|days|cook*|all)`,
    `(upstairs|next door|downstairs) on (whatever|drugs|heroin|crack|meth|the drink)`,
    `(in bed|asleep) (drunk|high|hungover) (till|until|all|every)`,
    `nobody [ever] (comes|came|is|gets|has been|has come) (home|in|back) (till|until|for|since|at night|before|and|all|here) .. (dark|no (food|electric|heating|lights)|days|mum says|alone|week|weeks|late|midnight|i|scared|we|electric)`,
    `(mum|mom|dad|they|she|he) (says|said|told (me|us)) not to tell .. (school|teacher|anyone|social|alone|nobody|food|electric|gone|home)`,
    `(alone|no food|electric|gone|home) .. (mum|mom|dad|they|she) (says|said|told (me|us)) not to tell`,
    `(not been|not gone|stopped going|not going|never go|kept off|keeps me off|missed) [to] school .. (nobody (cares|noticed|asked|asks|minds)|look after|looking after|take care|to clean|madam|brother|no uniform|no shoes|cook|because i have to|baby)`,
    `nobody (has asked|asks|asked|cares|noticed|notices|knows|checks) (if|that|whether) i (went|go|am going|have been|eat|ate|have eaten|am|was|come|sleep|missed|live)`,
    `(house girl|houseboy|house boy|house help|housegirl|maid) .. (no food|not eat|beat*|sleep on|floor|hungry|not allowed|no school|no pay)`,
  ]),
  // Ill and not taken to anyone
  ownSigns('neglect', 'crisis', [
    `(mum|mom|dad|mother|father|parents|stepmum|aunt|uncle|son|daughter|husband|wife|carer|carers|they) .. (says|say|said|reckons|thinks) .. (it is nothing|doctors are|hospitals are|too dear|no doctor|doctors cost|waste of|rich people|not need a doctor|attention|drama) .. (leg|foot|arm|tooth|toes|green|black|swollen|bleed*|pus|doctor|infected|pain|walk|smell*|but)`,
    `my (leg|foot|toes|toe|arm|hand|finger|tooth|gum|face|wound|ear|cut) (is|are|has|went|gone|is gone|turned|have gone) [gone|turned|all|really] (black|green|purple|rotten|swollen|infected|pus|numb|septic) .. .. (mum|mom|dad|son|daughter|parents|nobody|carer|they|husband|wife|not (take|ring|call)|doctor|will not)`,
    `(not|never) (ring|call|phone|get|see|fetch) (the|a|me a|me the) (doctor|ambulance|gp|nurse|dentist) .. (for me|mum|mom|dad|says|son|daughter|carer|parents|they|husband|wife)`,
    `(nobody|no one) [has|have|ever|even|will|would|is] [ever|even] (takes|taken|took|take|taking|drive|brings|brought|get|let) me [to|see] [see] [the|a|any] [*] ${DOCTOR} .. (and|tooth|my|because|says|so|even|for|when|it|.|bleeding|rotten|or|hidden|years|months)`,
    `(will not|does not|do not|never|refuses to|refused to|wont|has not|have not|nobody will|nobody has|wouldnt) [ever|even] (take|taken|drive|bring|let|call) me [to|see|go to] [see] [the|a|any|an] [*] (${DOCTOR}|ambulance)`,
    `(stopped|stop|stops|refuses|refused|forgets|forgot|not|never) (giving|give|gives|buying|getting|filling|collecting|to give|to buy|to get) me [my|any|the] [*] (insulin|inhaler|inhalers|medicine|medication|meds|tablets|pills|epipen|seizure|prescription|painkillers|dialysis)`,
    `${ILL} .. (nobody|mum|mom|dad|mother|father|parents|they|she|he|stepmum|stepdad|guardian|aunt|uncle) [will not|does not|do not|just|still|wont|never|says|keeps|even|has not|have not] (take me|takes me|took me|taken me|drive me|care|cares|bothers|believe me|believes me|looks at me|look|book*|forget*|moaning|says it|stop moaning|will pay|let me see|let me go to the|call*|notice*|fix*|hid)`,
    `(nobody|mum|mom|dad|mother|father|parents|they|she|he|stepmum|stepdad|guardian|aunt|uncle|we) [just|still|says he|says she|says they] (will not|does not|do not|wont|never|refuses to|refuse to|refused to|not) (take|takes|taken|took|drive|bring|let|get|book) me [to|see|go|a] .. ${DOCTOR}`,
    `(mum|mom|dad|mother|father|parents|they|she|he|stepmum|stepdad|guardian|uncle|aunt) .. (says|say|said|thinks|reckons) .. (putting it on|faking|faking it|money is for|too expensive|attention|dramatic|stop moaning|grow out of|poison|no money for|in gods hands|pray|prayer) .. (${ILL}|${DOCTOR}|but|and|hurts|black|pain|glasses|i|she)`,
    `${ILL} .. (putting it on|faking it|stop moaning|money is for|for attention|pray instead|just pray)`,
    `(needed|need|needs|needing) (glasses|a dentist|a doctor|braces|new glasses|hearing aids|an inhaler|new shoes|a coat) .. (dad|mum|mom|they|years|parents) .. (says|money|not|will not|does not|forgets|cares|truck|never|refuse*)`,
    `${KEEPER} ${FILL} (threw|thrown|throws|flushed|hid|hidden|hides|takes|took|stopped|stops|locks|withholds|binned|refuses|wont buy|not buy|stopped giving|will not buy|will not fill|does not fill|sold|sells) [out|away|me|up] (my|our) [*] (meds|medicine|medication|tablets|inhaler|inhalers|insulin|epipen|seizure meds|pills|adhd meds|crutches|hearing aids|hearing aid|glasses|wheelchair|prescriptions|prescription|pads|braces)`,
    `(two|three|several|more|had|having) (fits|seizures|asthma attacks|hypos|attacks) (since|because|this|in|and|from) .. (threw|hid|took|meds|mum|mom|stepmum|dad|nobody|no inhaler|without)`,
    `(pray|prays|prayed|praying|prayers) [over me|for me|it away|instead] .. (instead of|not|rather than|no|hospital|doctor|insulin|medicine|refuse*) .. (hospital|doctor|doctors|medicine|insulin|treatment)`,
    `(broke|broken|twisted|cut|burned|burnt) my (ankle|arm|wrist|leg|foot|finger|hand) .. (mum|mom|dad|they|parents|she|he|nobody) .. (putting it on|will not|wont|not take|not drive|does not|do not|refuses|laughed|days ago|ignored|never took)`,
  ]),
  // Forgotten, put out, kept on toast
  ownSigns('neglect', 'crisis', [
    `(tooth|teeth|braces|wire|gum|ear|eye|eyes|foot|leg|arm|wrist|finger|toe|rash|cut|burn|cough|chest|lump|infection|pain|abscess|fever|glasses|inhaler) .. .. (week|weeks|months|days|ages|years|month) .. .. (mum|mom|mam|dad|mother|father|parents|stepmum|stepdad|nan|guardian|foster *|aunt|uncle|son|daughter|carer|carers) .. (keeps forgetting|keeps forgeting|keep forgetting|always forgets|keeps saying (later|next|it)|forgets|ignores|laughs|will not|does not (care|take|believe|look|listen)|refuse*|wont|never (takes|took|looks|has|takes)|not bothered|shrugs|yells|(says|said) (dentists|doctors|it costs|it is too|we can not|no|stop|shut|i am|next|just|nothing|get over|suck|tough|man up|pray|god|wait|hospitals))`,
    `(mum|mom|mam|dad|mother|father|parents|stepmum|stepdad|nan|they|she|he) .. (does not|do not|dosent|dosnt|doesent|dont) even (look at|speak to|talk to|notice|see|feed) me .. (hungry|food|sick|hurt*|days|weeks|anymore|home|alone|.)`,
    `(dentists|doctors|hospitals|glasses|medicine|inhalers|coats|beds|meals|hot food) (are|is) (for|only for|just for) (people|kids|children|rich|real|those|them|her kids|his kids|good|proper)`,
    `(home|house|flat|here|indoors) [all] (by myself|alone|on my own|by my self|with just the baby|with my little *|with the baby) .. .. (mum|mom|mummy|mommy|mama|dad|daddy|parents|nan|stepmum|mam) .. (comes|coming|come|gone|not back|went|will be|gets back|never said|not answer*|not home|out again|left)`,
    `(do not know|dont know|no idea|not sure|dunno|idk) (when|where|if) (mum|mom|mummy|mommy|mama|dad|daddy|my (mum|mom|dad|parents)|mam|they) (is|are|comes|come|coming|will|went|gone|gets|be|has gone|have gone) .. (alone|by myself|on my own|night|dark|scared|baby|sister|brother|food|hungry|back|days|home)`,
    `(son|daughter|niece|nephew|carer|carers|grandson|granddaughter|neighbour|brother|they) .. .. .. .. (i am|i have been|i|and i|keeps me|leaves me) (living on|living off|surviving on|survive on|live on|get by on|existing on) (toast|biscuits|tea and toast|soup|crackers|bread|dry cereal|cereal|cold beans|crisps|tea|tinned *|cat food|dog food|noodles|rice)`,
    `i am (six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|6|7|8|9|10|11|12|13|14) [years|yrs|yo|year old|years old] [old|.] [and|but|so] i (cook|wash|clean|care|shop|do everything|look after|mind|raise|feed) [for] (the|my|our) [*] (little ones|small ones|brothers|sisters|siblings|twins|baby|kids|brother|sister|younger *|babies)`,
    `(mother|mum|mom|father|dad) (work|works|working|gone|drink|drinks|drunk|is gone|left|is drunk|abroad|away|in) .. .. i (cook|wash|care|feed|look after|look|mind|raise) [after|for] (the|my|our) (little ones|small ones|brothers|sisters|siblings|twins|baby|kids|brother|sister|little *)`,
    `(kicked|kick|threw|throw|thrown|chucked|turfed|locked|put|kicking|throwing|booted|tossed) (me|us) out .. (gay|bi|lesbian|trans|pregnant|queer|16|15|17|fifteen|sixteen|seventeen|slept|sleeping|nowhere|streets|bus station|bench|nights|nothing to eat|hungry|no food|freezing|homeless|my shoes|no shoes|no coat|in the (snow|rain|cold))`,
    `(sleeping|slept|sleep) (in|on|at|rough in) (the|a|my) (bus station|train station|bench|street|streets|stairwell|bus shelter|doorway|subway|night bus|laundromat|mcdonalds|car park|skate park|park|shed|woods) .. (nothing to eat|hungry|kicked me|kicked out|threw|parents|mum|mom|dad|nowhere|no food|three nights|3 nights|two nights|stepdad|stepmum)`,
    `(nobody|no one|mum|mom|dad|they|she|he|parents) [has|ever|have|did not|never|not|forgot to|forgets to|always forgets to] (picked|pick|picks|collected|collect|collects|fetched|fetch|came to get|came for|come for|got) me [up] (from|after|at) (school|nursery|practice|training|club|football|swimming|class|hospital) .. (again|till|until|8|9|dark|hours|janitor|caretaker|always|every|midnight)`,
    `i [have|got|am left with|was left with] [have] no (coat|shoes|glasses|spectacles|teeth|bed|blanket|blankets|hearing aid|heating|hot water) .. (and no|no (coat|spectacles|glasses|say|teeth|food|shoes|heating|money|blanket)) .. (say|son|daughter|niece|nephew|attorney|carer|home|she|he|they|.)`,
    `(power of attorney|poa|guardianship|legal guardian) .. (will not|wont|not let|no coat|never|took|takes|sold|selling|spends|spending|spent|locked|hungry|refuses|keeps me)`,
    `(leaves|left|leave|leaving|dumps|parks|forgets|forgot) me (on|in|at|by|stuck on|stuck in|sat on) (the|my|a) (toilet|commode|loo|bath|bathtub|wheelchair|bed|floor|stairs|hoist|corridor|hallway|sling|shower|chair) .. (hours|alone|can not get|get off|get up|get out|all day|all night|wet|cold|bingo|goes out|forgets|ages|naked|dark)`,
    `(they|he|she|carer|carers|staff|nurse|nurses|son|daughter|wife|husband|mum|mom|dad|stepdad|aide) [always|often|just|used to|would|will|also] (tie|ties|tied|chain|chains|chained) (me|us) (to|in|into|down in) (the|my|a|our) (chair|bed|wheelchair|toilet|commode|recliner|cot|radiator|table|tree|rail|rails|pipe)`,
    `(mum|mom|mam|dad|parents|stepdad|stepmum|mother|father|foster *) .. (spends|spend|spent|spending|blows|blew|gambles|puts|wastes) (the|all the|our|all our|it all|everything|my) [*] [*] (benefit|benefits|money|wages|giro|child benefit|universal credit|check|cheque|food stamps|pay|it) (on|in|at|down) [the] (bingo|weed|drink|booze|drugs|vodka|slots|scratch cards|scratchcards|gambling|horses|beer|fags|crack|pub|betting|bookies|wine|heroin|meth|pills|casino|alcohol)`,
    `(mould|mold|mouldy|moldy) [on|bread] [the|our|all] (bread|food|walls above my bed) .. (again|mum|mom|dad|nothing else|scabies|nits|hungry|brother|brothers|sister)`,
  ]),
  ownSigns('neglect', 'crisis', [
    `(step mum|step mom|stepmother|stepmum|stepmom|stepdad|aunt|auntie|foster *|madam|she|they) .. (gives|give|feeds|feed|cooks|cook|buys|buy) .. (her|his|their) own (kids|children|son|daughter) .. (i get|i eat|leftover*|what is left|nothing|scraps|not me|but not|never me)`,
    `(no heating|no heat|freezing|no blankets|no electric|no electricity) .. (baby|brother|sister|twins|brothers|sisters) (is|are|looks|look|has gone|turned|went) [*] (blue|freezing|shivering|ill|sick|coughing|not waking|cold)`,
  ]),
  // Dirty, cold, without a bed
  ownSigns('neglect', 'concern', [
    `(same|only|one pair of|one set of|these) (clothes|pants|uniform|shirt|underwear|socks|jumper|trousers|nappy|tshirt|hoodie) .. (for|since) .. (week|weeks|days|months|month|monday|summer|easter) [*] [*] (.|and|nobody|my|mum|mom|because|no|smell|kids|they|but|now|at)`,
    `(nits|lice|scabies|fleas|bed bugs|ringworm) .. (since|for|months|weeks) .. (mum|mom|dad|nobody|parents|kids|they|no) `,
    `(itchy|itching) .. (nits|lice) .. (since|summer|months|mum|nobody|kids|weeks)`,
    `(kids|people|they|everyone|class) .. (say|says|said|tell me|call me|move|hold their) .. (i smell|i stink|smelly|stinky|their nose|chairs|there chairs) .. (no|nobody|mum|mom|wash*|water|clothes|shower|machine|nits|home|electric)`,
    `(i|we) (smell|stink) .. (no (hot water|water|washing|soap|shampoo|shower)|nobody wash|not been washed|cut off|not (wash|bath)|mum|mom)`,
    `(no|without) (heating|electricity|electric|hot water|running water|gas|water|bed|power|lights|mattress|toilet|coat) .. (mum|mom|dad|parents|they) .. (drink|drugs|gone|not pay|spends|spent|away|says not|does not care|know|boyfriend|left|phone)`,
    `(electric|electricity|heating|gas|water|power) [is|was|has|got|been] [been] (cut off|off|gone|disconnected|shut off) .. (mum|mom|dad|parents|she|he|they) .. (drink*|drugs|gone|spent|not|never|left|boyfriend|cares)`,
    `(homework|wash|sleep|shower) (at|in) the (launderette|laundromat|library|station|car|bus|mcdonalds|stairwell) .. (no|electric|home|mum|because|nobody|locked|kicked|every)`,
    `(electric|heating|nobody comes home|dark) .. (homework|wash) (at|in) the (launderette|laundromat|library|mcdonalds)`,
    `(sleep|sleeping|sleeps|slept) (on|in|under|outside) [the|a|my|our] [bare|cold|wet|concrete|kitchen|hallway] (floor|garage|shed|wardrobe|closet|cupboard|bath|bathtub|balcony|hallway|corridor|store|car|porch|dog bed|dog crate|cage|laundry|attic|basement|cellar|garden|barn|landing|stairs|utility room) .. (she|he|they|mum|mom|dad|stepmum|madam|stepdad|makes me|because (there is no|she|he|they|mum|madam|i have no)|punish*|while|no food|real|family|his kids|nothing|no bed|every night|locked|aunt|uncle)`,
    `(madam|stepmum|stepdad|mum|mom|dad|aunt|uncle|they|she|he) .. (makes|make|made|has|have|forces|got|lets) me [to] (sleep|sleeping|live|stay) (on|in|under|outside|with the dog) [the|a] [*] [*] (floor|garage|shed|wardrobe|closet|cupboard|bath|balcony|hallway|store|car|porch|crate|cage|laundry|basement|cellar|garden|barn|kennel|dogs|dog|outside)`,
    `(lock|locks|locked|close|closed|closes|shut|shuts) me (in|out|outside) [of] [the|my|a] [*] (room|bedroom|cellar|shed|cupboard|coal hole|garage|basement|house|closet|bathroom|garden|attic|cold|store) .. (when they|while they|go (out|on|away)|holiday|days|day|water|no food|without food|all weekend|overnight|without dinner|hungry|crust|bucket|night)`,
    `(live|living|lives|kept|keep) [me] in (the|a) (garage|shed|cellar|basement|caravan|attic) .. (family|real|his kids|her kids|new family|stepmum|not allowed|no heat|no heating|mattress|food)`,
    `(dads|mums|dad|mum|her|his) new (family|wife|husband|kids|boyfriend|girlfriend) .. (garage|floor|mattress|not eat|no room for me|no bed|not allowed|shed|own plate|treat me|last)`,
    `(he|she|they|mum|mom|dad|parents) (does not|do not|never|not) [even] (look at|looks at|talk to|speak to|talks to|speaks to|hug|hugs|touch|touches|notice|notices) me [*] [*] (anymore|for (days|weeks|months)|at all|ever|since|unless|or feed|all)  .. (home|food|hungry|neglect*|alone|mum|dad|parents)`,
    `(wash|washing|shower|bath|bathe) .. (mum|mom|dad|they|stepmum|she) .. (not let|lets me|turned off|locks|only once|not allowed|cold water|hose)`,
    `(hosed|hoses|hosing) me (down|off)`,
    `(social services|cps|social worker|childline|child services) .. (no food|neglect*|hungry|alone|left|dirty|not feed|take us|take me|care)`,
    `(neglected|neglecting|neglects) (me|us|by (my|our|his|her) (parents|mum|mom|dad|mother|father|carers|family))`,
    `(i am|i was|am being|was being|feel|felt|being|been|were|badly|we are|we were) (neglected|malnourished|unfed|underfed|starved) (by|as a|at home|since|all|for|and|when|because|child|by my|in)`,
    `(child|medical|emotional|elder|parental|physical) neglect`,
  ]),
  // Long ago
  ownSigns('neglect', 'concern', [
    `(i was|as) (the|a) (kid|child|boy|girl) (who|that|locked|left|with no|nobody|without|in the) .. (fed|food|coal hole|cellar|alone|locked|bins|crust|hungry|wash*|dirty|shoes|starv*|nits|cupboard)`,
    `(age|aged|at|when i was) (five|six|seven|eight|nine|ten|eleven|four|three|5|6|7|8|9|10) .. (weighed|starving|starved|no food|alone|bins|fed myself|found me|looked after my|raised my|locked|ate from|social services)`,
    `(weighed|weighing) as much as a (toddler|baby|child|three year old|four year old)`,
    `(grew up|growing up|childhood|brought up) .. (hungry|starving|neglected|neglect|unwashed|no food|empty fridge|lice|alone|locked|filth|cold and)`,
    `(tied|strapped|chained|locked|left) [me] [tied] (to|in|into) [a|the|my] (cot|bed|crib|chair|cage|radiator|cellar|high chair) .. (years|institution|orphanage|hours|days|child|parents|home|all|they|staff|mum|foster)`,
    `(institution|orphanage|home|they|staff) .. (left|tied|strapped|kept) me (tied|strapped|in) .. (cot|bed|crib|chair|cage|years)`,
    `(foster|adopted|raised|fed) .. (because|since|after) .. (parents|mum|mother) (starved|neglected|left|abandoned)`,
  ]),
];

/** What every keeper of a child or an old person may withhold; also for others' phrases. */
export const RELATION = `(${PARENT}|${RELATIVE})`;
