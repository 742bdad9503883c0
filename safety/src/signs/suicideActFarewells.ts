import { emergencySigns, othersSigns, ownSigns, type SignGroup } from '../sign.ts';
import { DEATH, OTHER } from './suicideActWords.ts';

/** Up to eight words, or the end of one sentence and the beginning of the next. */
const NEAR = '.. [.] ..';

const FAREWELL = '(goodbye|goodbyes|good bye|gudbye|farewell|farewells|suicide|bye bye|final|parting)';

const LETTER =
  '(letter|letters|leter|leters|note|notes|message|messages|msg|msgs|video|videos|vid|vids|voice note|voice notes|email|emails|post|posts|text|texts|recording|recordings|envelope|envelopes|diary entry|tape|story|tweet|status)';

const WRITE =
  '(write|writes|writing|writin|wrote|rote|written|writen|wrot|finish|finished|finishing|draft|drafted|drafting|start|started|begun|began|left|leave|leaving|sealed|sealing|signed|type|typed|typing|record|recorded|recording|film|filmed|filming|post|posted|posting|penned|made|make|making|scheduled|sent|hid|hidden|stamped|licked|done|addressed|redraft*|rewrit*|rewrote|read|sending|tore up|prepared)';

const DAY =
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|xmas|new year|new years|easter|my birthday|diwali|eid|morning|tomorrow|next week|next month|the weekend|the morning|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|then|spring break|graduation|payday|the first|the tenth)';

const GIVE =
  '(gave|give|giving|given|gifted|left|leaving|handed|handing|passed|dash|dashed|shared|sharing|donated|donating|sold|selling|sorted|labelled|labeled|boxed|returned|returning|paid|paying|settled|cleared|signed|rehomed|rehoming|cancelled|canceled|deleted|deleting|closed|made|cleaned|cleaning|packed|wrote|written|emptied|tidied|finished|planned|picked|booked|transferred|froze|frozen)';

/** What is written, given away and settled before the end. */
export const suicideFarewellSigns: readonly SignGroup[] = [
  // Letters
  ownSigns('suicide', 'crisis', [
    `${WRITE} .. ${FAREWELL} .. ${LETTER}`,
    `(my|a|the|this) [own|short|long|little] ${FAREWELL} ${LETTER} (is|are|was|in|on|to|for|.|and|ready|done|draft|now|will|under)`,
    `(this is|here is|consider this|call this|treat this as|think of this as) [probably|maybe] (my|a|the|our) [real|final|last|proper] (goodbye|farewell|good bye|suicide note|suicide letter|last goodbye)`,
    '(this is|it is|so this is|guess this is|i guess it is|time to say|want to say|wanted to say|here to say) (goodbye|good bye|farewell) (.|forever|everyone|everybody|all|then|and|for good|to (the world|this world|life|everything|you all)|from me|world|now|i)',
    '(wrote|rote|written|writing|write|finished|typed|typing|posted|sent) .. (my|the) (last|final) [ever] (letter|leter|letters|note|message|words|post|entry|text|goodbye|will and)',
    '(this is|this will be|this is probably|its) my (last|final) (post|message|entry|text|diary entry|note|letter|words|night|day|evening|morning|sunset|sunrise|birthday|christmas|meal) (.|i|and|ever|on earth|goodbye|sorry|everyone|thank*|alive|then|here on)',
    '(letter|letters|leters|note|notes|envelope|envelopes|video|message|messages|email|emails) .. (for (after|when i am (gone|dead)|once i am (gone|dead)|the coroner|the police|whoever finds)|when (they|he|she|mum|mom|you|someone) (find*|found) me|after (i am|i have|im|its|it is|it happens|ive) (dead|gone|over|done|left|happened))',
    `${WRITE} .. ${LETTER} ${NEAR} ${DEATH}`,
    `${WRITE} .. ${LETTER} ${NEAR} (when i am gone|after i am gone|(date|day) is (chosen|set|picked|fixed)|find me|my death|will be (dead|gone)|not be (here|around|alive)|i am gone)`,
    `${WRITE} .. (letter|letters|note|notes) [to|for] (each of|all of|every one of|everyone|everybody|all) .. (goodbye|sorry|hid|hidden|drawer|forgive|explain*|under my|find|tonight|love)`,
    `${WRITE} .. (down|it all|everything|apology|confession|apologies|instructions|will|who did what|why) .. (read .. (at|after|over) my (funeral|grave|death)|when (they|she|he|you) find* me|find me|after i am (gone|dead)|for when i am (gone|dead)|my funeral)`,
    '(note|letter|envelope) .. (coroner|whoever finds|next of kin|for the police)',
    '(suicide|goodbye) (note|letter|vid|video) (draft|number|version|is|on|in|still|for)',
    `(signed|finished|done) (the|my) note`,
    '(schedul*|timed|set) .. (post|email|emails|message|messages|text|texts|video|tweet) .. (after i (am|die|have)|after im|for when i am|once i am|when i am (gone|dead)|morning after)',
    '(read|opened|found) .. (letter|letters|note|box|boxes|envelope) (only|not) (until|till|before|after|when|once) i am (gone|dead)',
  ]),
  // By the time you read this
  ownSigns('suicide', 'crisis', [
    '(time|when|once|if|whenever|before) .. (you|u|una|yall|anyone|anybody|someone|they|she|he|mum|mom|people|somebody|this) .. (read|reads|reading|see|sees|get|gets|find|finds|hear|hears|watch|watches|open|opens|is read|is found|is posted) [this|it|my] [message|letter|note|post|video] .. (dead|gone|no more|not be (here|alive|around|breathing)|past|too late|no longer|already .. (exit|end|left|over|done|dead)|over|finished|passed|with (god|jesus|him|her|mum|dad)|planned|cold|at peace|be free|ended)',
    '(not|never) be (alive|breathing|around|here) .. (when|by the time|once|if) .. (you|they|anyone|she|he|this|u) .. (read*|see*|find*|get*|hear*)',
    '(dead|gone|passed) (by the time|when|before|once) (you|u|they|anyone|she|he|this) [will|is|get*] (read*|see*|find*|hear*|get)',
    '(not|never) be (alive|breathing) (.|to|for|by|when|at|next|after|much|tomorrow|in|come|long|past|anymore)',
    '(not|never) be (here|around) (to (see|watch|meet|hear|celebrate|read|regret)|much longer|for much longer|anymore|in the morning|tomorrow|when (you|they|she|he) (wake*|find*|read*)) ',
    '(not|never) (be|going to be|gonna be) (here|around) (after|by|for|when|come|next|past) .. [.] .. (do it|goodbye|kill|sorry|end|funeral|die|gave|forgive|love you|letter|letters|note)',
    `(i|iv|.|and|just|have|been|then|am) ${GIVE} .. [.] .. (will not|wont|not going to|not gonna|cuz i wont|shall not) be (here|around|there|alive|needing|wanting)`,
    `(i|iv|.|and|just|have|been|then|am) ${GIVE} .. [.] .. (will|wont|shall|do|going to) not (need|be needing|needing|want|be wanting|be using) (it|them|any|anything|that|this|these|those|him|her|things|stuff) (.|anymore|soon|after|when i am|where i am|now|mate|much longer|because i|in heaven|once|and)`,
  ]),
  // Given away, settled, and death
  ownSigns('suicide', 'crisis', [
    `${GIVE} ${NEAR} ${DEATH}`,
    `${GIVE} .. ${NEAR} (to be dead|will be dead|be gone by|i will be (dead|gone)|drowning|drown|take my [own] life|hanging|top myself|end it|do myself in|my last (day|night|week)|funeral|meet (god|my maker|jesus)|face god|in the ground)`,
    `(given|giving|gave|give) [it|them|all|everything] [all] away .. (my|me) (things|stuff|belongings|possessions|clothes|jewellery|jewelry|treasures|favourite*|favorite*|books|records|guitar|everything|games|collection) .. (goodbye|before i (go|die)|will not be (here|around)|so (they|he|she) (have|has|can) something|remember me|after i (am|die|go))`,
    '(not|never) (need|needing|be needing|want) .. (where i am going|where i will be|in the (ground|grave|afterlife|next life|coffin)|when i am (dead|gone)|six feet under|once i am (dead|gone))',
    '(making|make|made|to make) (it|things|life|everything) [as] [so] (easy|easier|simple|simpler|tidy|less messy) [as possible] (for|on) (them|him|her|mum|mom|my|everyone|whoever|the (family|kids|police)) .. (after|when|once|find|dead|gone|kill|end|die)',
    '(so|that|than|leave|leaving) .. (nobody|mum|mom|she|he|they|my (wife|husband|kids|family|parents|sister|brother|mum|mom)|no one|someone|no mess) .. (have|has|having) to (find me|find my body|clean [up] after me|deal with my (things|body)|identify me|clear (up|out) (after me|my things))',
    '(affairs|papers|paperwork|life|everything|accounts) .. in order .. [.] .. (end|die|take my|ready to (go|die|leave)|nobody noticed|before i (go|leave|die)|gone|my own death|can go|death|leave this|will find|goodbye)',
    '(insurance|policy|policies|pension|lic|nominee|passwords|bank|accounts|will|deeds|house|documents|papers) .. [.] .. (after (me|my death|i am gone|i am dead|i die|im gone)|once i am (gone|dead)|when i am (gone|dead|not there)|finish my life|for me to die|my duty is over|i (get|have) to stop living|without me now|manage after me|at least (she|he|they) get*)',
    '(found|find|finding) .. (home|family|place|someone|owner|owners) for (my|the|him|her|them|biscuit) .. [.] .. (last reason|only reason|nothing (left|keep*|hold*)|now i can|go through with|free to (go|die|leave)|end it|stay alive|when i am (gone|dead)|can (go|die) now|tonight)',
    '(last|only|one) (reason|thing|person|one) .. (stay|staying|keep|keeping|kept|keeps|hold|holding|stopping|stopped|tying|tied|i had) [me|to|for] .. (alive|living|from (doing it|dying|ending|killing)|breathing|in this world|on this earth|to life)',
    '(safe|sorted|settled|rehomed|grown|looked after|confirmed|taken care of|paid) .. (can|allowed to|free to|able to|let myself) [finally|now] (go through with it|end it|go .|leave this|die|go in peace|rest in peace|go too|finish it)',
    `(gave|give|giving|given|handed|left|dropped) .. (cat|dog|pets|hamster|rabbit|bird|kids|horse|keys) .. (before i (do it|go|die)|for when it happens|not [be] alone when|when it happens|because i will not be|after i (do|am))`,
  ]),
  // Funeral
  ownSigns('suicide', 'crisis', [
    '(plan|planned|planning|plannin|picked|pick|picking|chose|chosen|choosing|choose|organis*|organiz*|arranged|arranging|wrote|writing|written|playlist|songs|hymns|invites|guest list|bought .. (dress|suit) for|outfit|dress|suit|photo|readings|flowers) .. [for|at|of] my [own] (funeral|burial|wake|coffin|cremation|service when)',
    '(come|cry|read|speak|show up|bother coming|fake tears|smile|laugh*|invited|turn up) [it|that|this|out|to|at] [out] (to|at|for) my funeral',
    '(not|never) (come|cry|speak) (to|at) my funeral',
    'my (own|upcoming) (funeral|obituary|eulogy|wake)',
    'my (funeral|obituary|eulogy) (is|will be|on|playlist|songs|outfit|this|next)',
    '(use|used|using|name|photo|picture|wear|dress|bury|buried|play) .. (at|in|for|on) my (funeral|coffin|grave|gravestone|headstone)',
    '(bury|cremate) me (in|with|next|by|under|wearing|at|beside)',
  ]),
  // Day and hour
  ownSigns('suicide', 'crisis', [
    '(picked|pick|chosen|chose|choose|set|setting|decided|decided on|circled|circle|marked|mark|fixed|booked|have|got|had|settled on|know) [on] [myself] (a|the|my|which|that) (date|day|time|hour|night|weekend|evening) [and] .. (die|do it|end|kill|death|suicide|my last|leave (this|the) (world|earth)|live because|days to live|slept beautifully|be gone|calendar to end|i go)',
    '(date|day|time|hour) (is|has been) (chosen|set|picked|fixed|decided|circled|marked) .. [.] .. (die|death|end|kill|not be here|letters|goodbye|my life|relief|calm|go)',
    '(day|night|date|hour|morning|week) [that|when] i (die|dies|end it|kill myself|end my life|leave this (world|earth)|stop living|take my life|go for good|disappear forever)',
    '(only|have|got|just|with|exactly) .. (one|two|three|four|five|six|seven|eight|nine|ten|few|couple|twelve|thirty|1|2|3|4|5|6|7|8|9|10|14|20|30) [more] (days|day|weeks|week|hours|months|sleeps|nights) (left|more|to go|until|till|before) [to|on|of|i|for|until] [i|my|this] (live|earth|die|life|alive|end|go for good|kill|am (gone|dead)|do it|death|planet|suicide)',
    '[only] (days|weeks|hours) (more|left) to live',
    'my (last|final) (day|night|week|weekend|month|birthday|christmas|summer|sunrise|sunset|supper|meal|hours|hour|breath|breaths) (alive|on earth|on this (earth|planet)|ever|here on earth|among|before i (die|end|go for good)|of (life|living|my life|being alive))',
    'my last (day|night) .. [.] .. (find me|sorry|goodbye|end|die|kill|note|forgive)',
    '(tonight|tomorrow|today|this|friday|saturday|sunday|monday|tuesday|wednesday|thursday) is (the|my) (night|day|last day|last night|one|end) (i|when i|that i|for me to|to) (go|die|end|do it|finish|leave|join|kill|stop|say goodbye|finally (die|end))',
    `(will|ill|am going to|im going to|going to|gonna|gonnae|plan to|shall|would|to|me) be (dead|buried|in (the ground|my grave|a coffin|an urn|heaven|hell)|six feet under|hanging|ashes|gone for good|gone forever|a corpse) (by|before|on|after|when|come|in|until|tomorrow|tonight|soon|next|anyway) [the|a|two|three|few|next|my|she|he|they|you|it|time] .. (${DAY}|can|remember|find*|wakes|knows|weeks|days|week|month|notice*|old enough|back|home|anyway|time)`,
    '. [and] (i|ill) [will|am going to|shall] be (dead|gone forever|dead then|dead by then|dead anyway) .',
    '(in|under|into) the ground by .. (own|week|tenth|first|hand|doing|christmas|monday|friday|month|day|spring|summer)',
    '(not|never) (see|live to see|be alive to see|wake up to|want to see|wanna see|make it to|going to see|live past|live beyond|live until|be here past|reach|survive past|survive until) (morning|the morning|tomorrow|tomorow|tmrw|tomoro|another (day|year|sunrise|birthday|christmas|morning|spring|summer|week|sunset|winter)|next (year|week|month|summer|spring|christmas|birthday)|the (end of|new year|sunrise|spring|summer)|sunrise|daylight|dawn|18|21|25|30|40|eighteen|twenty one|thirty|forty|my (next|18th|21st|30th|birthday|graduation))',
    '(not|never) live (past|beyond|to see|through|until|till|after|another) ',
    '(no|not a|not any|is not a|will not be a|never be a|not be any|sure there is no) (next year|tomorrow|future|next week|next time|next christmas|summer|monday|morning after|next birthday|christmas|tomorow) (for me|with me|.. me in it)',
    `(there is|there are) no (holiday|australia|trip|new job|move|flight|plan|plans|after|later|spain|canada|visit) .. [.] .. (dead|die|going into|kill|end it|end my|river|lake|rope|pills|be gone)`,
    '(they|everyone|she|he|people|mum|mom|hr|boss|dad|da) (think|thinks|thought|believe*|reckon*) .. (holiday|moving|away|better|birthday|trip|travelling|traveling|australia|job|abroad|steaming|drunk|off to) .. [.] .. (dead|die|kill|end it|goodbye|going into|suicide|end my|not coming back|saying goodbye)',
    '(does not|do not|not) matter .. (make plans|next year|summer|christmas) .. (not be|wont be|dead|gone)',
  ]),
  // Taking leave
  ownSigns('suicide', 'crisis', [
    '(goodbye|goodbyes|bye|farewell|farewells|cheerio|good bye|last (hug|hugs|kiss|visit|call|time|drink|round|walk|lap|run|supper|dinner|words)|one last|one more time|final) .. [.] .. (kill|die|dying|end it|ending it|end my life|end things|drown*|top myself|do myself in|suicide|hang|hanging|take my [own] life|not be alive|going into the|(be|am|dead) dead|overdose|jump*|finish my life|next year for me)',
    '(did not|do not|not|never|nobody|none of them) (know*|realis*|realiz*|notic*|see|guess*|knew) .. (goodbye|for the last time|last time (they|she|he|they will|we)|i was saying bye|farewell|last hug|why i hugged)',
    '(was|it was|really|actually|secretly|i was|quietly) (saying|meant|my way of saying|a way of saying) (goodbye|bye|farewell|my goodbyes)',
    '(saying|said|say|say my) (goodbye|my goodbyes|goodbyes|farewell|bye) (to (the world|this world|life|everything|everyone i|all of (them|it|you))|forever|for good|without (them|him|her|anyone|anybody|saying|telling)|and (they|nobody|he|she) .. know*|before i (go|die|do it|end|leave this))',
    '(hugged|hug|kissed|kiss|held|rang|called|visited|texted|messaged|saw|see|tucked|fed) .. (last time|one last time|final time) .. (know*|before i (do|go|die|end)|and (now|then) i|tonight|so i can (go|die)|sorry|dead|goodbye|forgive|tomorrow i)',
    '(goodbye|good bye|goodby|gudbye|bye) (everyone|everybody|evryone|evrybody|evry1|every1|all|you all|world|cruel world|life|mum|mom|mama|my love|my loves|my darling|my babies|my friends|friends) [.] (i|and|im|it|sorry|thank*|forgive|forever|please|killing|take care|am|see you (on the other side|in heaven|in another life))',
    'see (you|u|ya|them|him|her|yall) [all] (on the other side|in (heaven|hell|the next life|another life|my next life|paradise))',
    '(sorry|forgive me|apologi*|forgiveness) .. for (what|the thing|this thing) (i am|i have|i will|im|i) (about to|going to|gonna|have to|will|planning to|must|to|do|doing|decided) [do|done]',
    '(please|pls|plz|god|jesus|lord|allah|mum|mom|mama|kids|children) [please] [.] (forgive|4give) me .. (for (what|leaving|going|this|ending)|everyone|all of you|when i am|one day|i (tried|can not|could not|have to|am tired)|if i did)',
    '(it is|its|this is) (not|nobody|no ones|nobodys) (your|anybodys|anyones|your own|her|his|their|fault|mums) [fault] .. (i am|when i|goodbye|gone|sorry|love|do this|dead|have to go|tired)',
    '(nobody|not anyone|do not|dont|please do not|no) (blame|to blame|is to blame|feel guilty|be mad|be sad|be angry|cry|grieve|miss me|look for me|hate me|try to find me) .. (when i am|after i|once i am|im gone|i am gone|for my|my death|gone|goodbye|i am going)',
    '(tell|let) [my] (mum|mom|mother|mam|dad|father|mummy|kids|children|wife|husband|son|daughter|sister|brother|parents|family|them|her|him|everyone|babies|dog|nan|gran|girlfriend|boyfriend) [know|that] (i (tried|am sorry|was sorry|loved|love (them|her|him)|really tried|always loved|did (try|my best))|it (was not|is not) (their|her|his) fault)',
    '(take care of|look after|mind|be good to|be kind to|kiss|hug|raise|love) (my|the|our) (baby|babies|kids|children|son|daughter|dog|cat|family|wife|husband|mum|mom|mother|parents|little (brother|sister)|girls|boys) .. (when i am (gone|dead|not)|after i|for me when|once i am|if i (am gone|die|do not make)|i can not|since i|goodbye|sorry)',
    'let (them|someone|her|him|god|my (mum|mom|sister|mother)) (take care of|look after|raise|have) my (baby|kids|children|son|daughter|girls|boys|babies)',
    '(thank you|thanks|thank u|grateful) .. (for everything|for trying|to the ones|to everyone who|who were kind|for being kind|for loving me|for the good times) .. [.] .. (goodbye|forgive|not be (alive|here)|i am sorry|sorry i|dead|end|not your fault|no replies|can not (go on|do this)|last)',
    '(if|in case) .. (short|rude|hard|unkind|difficult|cruel|horrible) (with|to|on) (you|anyone|any of you|u) .. [.] .. (sorry|forgive) .. (while i [still] can|before i|last)',
    '(while|before) i (still can|can still|am still here|am still (around|alive)|go|leave|do it) .. (goodbye|forgive|sorry|tell you i love|last)',
  ]),
  // How one will be found
  ownSigns('suicide', 'crisis', [
    '(find|finds|found|finding|discover*|identify|see) (my body|my corpse|me (dead|hanging|like that|in the morning|first|cold|after (i|it)|when (they|he|she|it)|too late|gone|there in the morning|swinging|floating|tomorrow|on the floor|in the (bath|garage|river|woods|shed|car|barn)))',
    '(who|whoever|someone|somebody|they|mum|mom|she|he|police|neighbour|neighbor|cleaner|postman|paramedics|kids|wife|husband|sister|flatmate|roommate|landlord|stranger) (will|would|is going to|gonna|to|should|has to|had to|have to|might|must|can|does|finds|find|does not|is the one to|going to) [be|the|one|to|who|not] [the one to|one to|to] (find|finds|discover) (me|my body|it) (.|and|there|in|on|when|first|so|before|after|at|because|later|tomorrow)',
    '(when|until|before|once|after) (they|he|she|mum|mom|someone|you|the police|somebody|my (mum|mom|wife|husband|sister|brother|dad|flatmate|roommate|kids|son|daughter)|anyone) (find|finds|found) (me (.|and|they|she|he|in|there|hanging|dead|like)|my body)',
    '(not|never) want [my|the] (her|him|them|kids|mum|mom|mother|wife|husband|son|daughter|sister|brother|children|roommate|flatmate|anyone|dad|family) (to (find|be the one to find|see|discover|walk in on) (me|my body)|to be the one)',
    '(not|never) (want|like) to be found (by|until|before|for|like|in|.)',
    '(left|leave|leaving|unlocked) .. door (unlocked|open|on the latch) .. (note|next of kin|police|find me|paramedics|so (nobody|they) (has|have) to (break|kick)|coroner|ambulance|body)',
    '(note|number) .. (on the (door|mat)|next of kin) .. [.] .. (tonight|morning|not come in|call the police|do not come)',
    '(for|after|before|until|not for|when) [when] it happens .. (alone|dog|cat|kids|note|find|sister|her|him)',
  ]),
  // A plan in so many words
  ownSigns('suicide', 'crisis', [
    '(plan|plans|planned|planning|plannin|prepare|prepared|preparing|arranged|arranging|schedul*|organis*|organiz*|rehears*) .. (my|the|an|for my) [own|final] (exit|death|suicide|ending|end of my life|demise|last exit|final exit|way out|departure from this)',
    '(going|gonnae|gonna|plan|planning|intend|intending|want|ready|about|decided|mean|will|shall|i|ill|am|tomorrow|tonight|reckon i will|just|finna|gon|be) [to|be] (end it|ending it|end it all|top* myself|top* me self|do* myself in|doing myself in|done myself in|off* myself|do* away with myself|doing away with myself|finish* my [own] life|end* my [own] life|take my [own] life|taking my [own] life|quit this life|make my [own] death|put* myself out|check* out (of life|for good|permanently)|finish* myself [off]|clock* out for good|snuff* myself|string* myself up|do* the deed|unalive* myself|go* for good|depart this (life|world))',
    '(i|ill|want to|wish to|wish i could|just) [just|will|could|would] cease to exist',
    '(and|then|season|so) .. so do i .. for good',
    '(tomorrow|tonight|friday|saturday|sunday|monday|tuesday|wednesday|thursday) [night|evening|morning] [.] i (end|finish) (it|everything|my life|things)',
    '(all that is|all thats|all|only thing|nothing|everything) (left|remains|remaining|done) [now] (is|for me|to do is|for me to do is) [for me] [to|but] (die|dying|to die|do it|the dying|to go|end it|the rope|the pills|to end)',
    '(only|just) the dying (is|part|itself|bit)',
    '(my own doing|by my own hand|at my own hand|by my own hands|of my own doing)',
    '(list|bucket list|things to do) .. before i (die|go) .. (ticked|done|finished|all of it|tonight|tomorrow|this week|thursday|friday|planned)',
    '(joking|kidding|exaggerating|messing|bluffing) about (dying|killing|ending|death)',
    '(go through|going through|follow through|following through|go ahead) with (it|my plan|the plan|this) .. (die|death|dead|kill|end|alive|tonight this time|suicide|goodbye)',
    '(alive|die|death|kill|goodbye|stay*) .. [.] .. (can|will|going to|ready to|finally|could) (go through|follow through|go ahead) with (it|my plan|the plan)',
    '(calm|peaceful|relief|relieved|peace|lighter|happier|light) .. (since|now that|because|knowing) .. (decided|picked|made|date|day|end|chose|know when|it will be over|plan) .. (die|end|go|kill|decision .. (end|die)|over|date|life|day)',
  ]),
  // Without me
  ownSigns('suicide', 'crisis', [
    '(will|would|going to|leave|leaving|make|making|be|become) [be|her|him|my|them|the|wife|kids|children] [wife|kids|children] [be] [a] (widow|widower|orphan|orphans|orphaned|motherless|fatherless) (by|on|soon|when|and|.|before|tomorrow|next)',
    '(by|on|before) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|tomorrow|next week|the weekend|easter|new year) .. (will be|be|is|are) (a widow|a widower|orphans|without (a|their) (mother|father|mum|dad|mom)|rid of me|free of me|shot of me|without me)',
    '(letter|note|message|text|letters|notes) .. (saying|that|says|telling|tell|explaining|so) .. (not|never|nobodys|no ones) (her|his|your|anyones|anybodys|mums|moms|dads) fault',
    '(not|never) (get|last|make it) (to|till|until|past|through) (january|february|march|april|june|july|august|september|october|november|december|graduation|spring|next year|the end of the year)',
    '(does not|did not|do not|not|never|none of them|nobody) (know|knows|realise|realize|knew) (it|that it|this|that|that was|it was|this is) [was|is|will be|would be] (the|our|my|his|her|their) last [one|time|.]',
    '(phone|laptop|account|lights) off for (the last time|good|ever)',
    '(bought|booked|paid for|chose|picked|reserved) .. (plot|grave|urn|coffin|casket|niche|headstone) .. .. (in it|be there|before (winter|christmas|summer|spring|next|the)|by (the|christmas|next)|for me|this (week|month)|soon)',
    '(asked|had|received|want) .. last (sacrament|rites) .. (do it myself|end it|kill|die|not ill|healthy)',
    '(just|only) (me|myself) (left|that is left) to (get rid of|throw out|throw away|go|remove|bin|delete|sort|pack|deal with)',
    '(last|final) (time|thing) .. (you|u|yall|anyone|everyone|they|she|he) [will|ever] [will] (hear|hears|see|sees|hear from) [from] me (.|again|alive|ever|breathing)',
    '(kids|mum|mom|family|wife|husband|friends|you|u|everyone|sister|brother|children|daughter|son|parents|yall) (will not|wont|will never|are not going to|never) [ever] (see|hear from|hear) [from] me (again|anymore|alive|breathing|after (today|tonight|tomorrow|friday|sunday))',
    '(go|goes|going) (quiet|silent|dark) .. (so will i|forever|for good|because i am (dead|gone)|with me|and so)',
    '(one|only one|last) thing left (to do|on (my|the) list) .. [.] .. (die|end|kill|rope|pills|jump|me)',
    '(nothing|no plans|blank|empty|blacked out) .. (diary|calendar) after .. (because|i|die|dead|end|last|not be|needed|there is no)',
    '(cancel*|turn* down|declin*|said no to) .. because i (will|am going to|plan to) (not|never|be) (be|dead|alive|gone|here by)',
    '(pay|pays|paid|paying|arranged|booked|sorted|bought|prepaid|ordered) .. my own (funeral|cremation|burial|coffin|headstone|gravestone|plot|grave|urn|casket)',
    '(outfit|clothes|dress|suit|song|songs|photo|lining|flowers) .. for (the|my) (coffin|casket|burial|funeral|cremation) [.] .. (mine|sunday|when|i|it is|for me|because)',
    '(scatter|spread|sprinkle|throw|bury|put|keep|take) my ashes',
    '(not|never) (plan|planning|going|intend|expect|expecting|want) to be (alive|living|breathing|here) (at|by|for|after|next|in|come|past|on|to|when|tomorrow|much|long)',
    '(ready|time|going|go|coming|want|soon|tonight|tomorrow|off|finally) .. (be with|to join|join|meet|to see|see|home to|reunited with) (jesus|my maker|the lord|my (late|dead) (husband|wife|mum|mother|father|son|daughter|brother|sister)|(him|her|mum|mom|dad|nan|gran|grandad|them|my (mum|mom|dad|nan|son|baby|daughter|husband|wife)) (in heaven|up there|on the other side|in the next life|in the grave|in the ground))',
    '(sealed|written|wrote|left|hidden|hid|stacked|tied) .. (letters|envelopes|notes|them) .. for after (.|i|and|they|we|it|tomorrow|friday|tonight|my)',
    '(written|wrote|letter|note|letters) [to|for] (each|every one|all|both) of [the|my] (grandchildren|children|kids|them|grandkids|boys|girls|sisters|brothers|siblings|friends) .. (for after|sealed|goodbye|drawer|bureau|hidden|when i am gone|not be here|die|tonight)',
    '(made|making) [my] peace with (god|it|dying|death|the end|everyone|leaving|going) .. [.] .. (die|ready|goodbye|tonight|rent is paid|end|note|go now|letters|pills)',
    '(gave|giving|given|sent|texted|left|told|wrote) me (his|her|their|all his|all her) (passwords|password|pin|bank details|will|watch|ring|dog|cat|house keys) .. [.] .. (phone (off|is off)|turned (her|his|their) phone off|look after|not answering|not picking|goodbye|not need|die|sorry)',
  ]),
  ownSigns('suicide', 'concern', [
    '(put|putting|got|getting|setting|settling|settled) [all|up] [of] my affairs [in order] (.|so|before i|now|quietly|this week|today)',
    '(after|once) i am (gone|dead) (.|so|and|they|he|she|it|to|my|you|everyone|everybody|nobody)',
    'when i am (gone|dead) (.|they|you|everyone|everybody|nobody|maybe|please|do not|she will|he will|remember|people|and (buried|gone))',
    '(not|never) (mad|sad|angry|cry|worry|blame*) when i am gone',
    '(forever|eternal) sleep',
    '(by the time|when) this is (read|found)',
    '(deleted|wiped|closed|deactivated) [all] [of] my (accounts|socials|everything|social media|photos|pictures|profiles) .. [.] .. (goodbye|nobody will (notice|miss)|no trace|erase|never existed|funeral|as if i)',
    '(leave|leaving) (the party|this party|this place|this world|this earth|this life|this planet|you all) .. (for good|early|forever|behind|soon|tonight|peace*)',
  ]),
  // Someone else
  emergencySigns(
    'suicide',
    [
      `${OTHER} .. (posted|sent|wrote|texted|left|recorded|put up|uploaded|made|messaged|says|said) .. (goodbye|suicide|farewell|last|final) (vid|video|post|message|text|note|letter|story|voice note|live|email|messages|texts) .. [.] .. (location off|not (answering|picking|reply*)|picking up|phone [is] off|gone|missing|die|find (her|him|them)|what do i do|help|nobody knows where|cant reach|can not (reach|find))`,
      `${OTHER} .. (said|says|text*|told|wrote|messaged) .. (goodbye|last words|not be (around|here)|thank you for everything|look after) .. [.] .. (not (picking|answering|reply*)|phone (is|off|goes)|turned (off|his phone|her phone)|location off|can not reach|missing|gone out|locked)`,
    ],
    'other',
  ),
  othersSigns('suicide', [
    `${OTHER} .. (written|wrote|writes|writing|posted|left|sent|recorded|made|penned) .. (goodbye|suicide|farewell|obituary|last letter|own obituary|final) [letter|letters|note|notes|video|vid|message|post|text]`,
    `${OTHER} .. (gave|giving|gives|given|given away|dropped off|left|keeps giving|dash|hand*|pass*|rehom*) .. [.] .. (not [be] (need|needing) (it|them|any*) (where|when|soon|after|in (other|the next|another|next) life)|not be (around|here|alive)|when (he|she|they|e) (die|dies|is gone|are gone|has gone|go)|for good|to remember (him|her|them)|not (be|gonna be|going to be) (around|here)|die next|goodbye|his will|end it|end this|other life|so calm|at peace|before (he|she|they) (go|goes|dies))`,
    `${OTHER} .. (giving|given|gives|gave) [away] [all] (his|her|their|him) [nice|favourite|favorite|best|own|most] [precious|treasured] (things|stuff|clothes|belongings|possessions|jewellery|jewelry|watch|guitar|coat|records|books|tools|collection|medals|ring|rings|games|dog|cat) .. [.] .. (so calm|strange*|weird*|worr*|scared|bad feeling|why|for no reason|goodbye|die|end|obituary|kill|not (need|be))`,
    `${OTHER} .. (explaining|explain*|showing|show*|telling|told|teach*|writing|wrote|handing) .. (passwords|password|bank|accounts|insurance|bills|pension|papers|pin) .. [.] .. (after (me|him|her|them)|cry*|(when|once|after) (he|she|they) (is|are|was) (gone|dead)|manage|without (him|her)|not be (here|around)|bad feeling|worried|can not live)`,
    `${OTHER} .. (calling|rang|ringing|visiting|visit*|called|phoning|texting|contact*) .. (everyone|everybody|all (the|his|her|our|their|old)|old (relatives|friends)|relatives|each) .. (forgiveness|goodbye|sorry|thank*|forgive|last time|bad feeling)`,
    `${OTHER} .. (saying|said|says|say) (goodbye|goodbyes|his goodbyes|her goodbyes|bye|farewell) .. .. (weird*|strange*|worr*|forever|like it was|as if|to everyone|for good|final|scar*|left it and|not at home|is missing|not answer*|phone off|gone)`,
    `${OTHER} .. (means|meaning|plans|planning|intends|wants|going|planned|talking about|talks of|talks about|thinking) [to|of] (do away with|end|top|finish|off|doing away with|ending) ({themself}|his life|her life|their life|it|it all)`,
    `${OTHER} .. (will|would|is going to) not be (alive|around|here) (anymore|much longer|after|next|by|when|for long|at christmas|tomorrow)`,
    `${OTHER} .. (picked|chosen|set|circled|marked|has|got|planned) .. (date|day) .. (die|dies|to go|kill|end|death)`,
    '(cry|mourn|sad|miss) [for] [am|him|her|them] when (e|he|she|they) (die|dies|goes|is gone|don die|are gone)',
    '(his|her|their|him) .. [.] .. (he|she|they|e) (will not|wont|no go|would not|does not|do not) [be] (need|needing|want) (it|them|am) (again|soon|where|when|in (other|the next|another|next|the other) life)',
    '(he|she|they) (want|wants|going|plans|plan|wanted) [to] (end|finish) (this one|this life|it all|everything) (on|tonight|this|tomorrow|next|.|soon|at)',
    '(her|his|their) [nice|best|favourite|favorite] (stuff|things|clothes|jewellery|jewelry|belongings) .. [.] .. (so|weirdly|strangely|really|suddenly|too) (calm|peaceful|at peace)',
    '(envelope|letter|note) .. (marked|addressed|for) [to|for] the coroner',
    '(found|find|read|seen|saw|discovered|came across) [a|the|my|his|her|their] [sons|daughters|brothers|sisters|husbands|wifes|friends|kids|childs|suicide|goodbye|farewell] .. (suicide|goodbye|farewell) (note|letter|letters|draft|notes)',
  ]),
  othersSigns(
    'suicide',
    [
      '(before|after|since|until|when|days before|week before|night before) (he|she|they|my (son|brother|dad|husband|father|sister|daughter|wife|friend|mum|mom|best friend|partner)) (took (his|her|their) [own] life|(killed|hanged|hung|shot|drowned) {themself}|ended (his|her|their|it) [own] [life|lives])',
      '(note|letter|letters|video|voicemail) (he|she|they|my (son|brother|dad|husband|father|sister|daughter|wife|mum|mom)) (left|wrote|recorded|had written|sent) .. (before|for us|behind|that (night|morning|day)|us)',
      '(his|her|their|my (brothers|sisters|sons|daughters|dads|mums|husbands|wifes|friends)) (suicide|suicide note|last letter|goodbye letter|goodbye note|final note)',
      '(gave|returned|brought|left|handed) .. (days|day|week|night|hours) before (he|she|they) (died|took|did it|killed|hanged|went|left us|jumped)',
    ],
    'loss',
  ),
];

/** Farewells of everyday life. */
export const suicideFarewellFigures: readonly string[] = [
  '(goodbye|farewell|leaving) (letter|email|note|message|card|speech|post|video) (to|for|from) (my|the|our|a) (class|team|colleagues|students|pupils|coworkers|boss|office|customers|school|clients|teacher|teachers|job|staff|department|year six|kids at)',
  '(final|last|parting) (exam|essay|draft|report|paper|invoice|chapter|year|version|project|email of the|post before|message of the)',
  'last (post|message|email|text) (before|until|of the|for the) .. (holiday|holidays|weekend|break|vacation|day|year|christmas)',
  '(final|goodbye|farewell) (party|drinks|lunch|dinner|tour|concert|do|curry|cake)',
  '(saying|said|say|says) (goodbye|bye|farewell) to (carbs|sugar|summer|winter|my (twenties|thirties|braces|bank|money|diet|old (car|phone|flat|job|desk)|weekend)|debt|smoking)',
  '(for|over|at) my dead body',
  '(end|ending|finish) it (there|here|with a|with the|off|by (monday|friday|noon|lunch|five))',
];
