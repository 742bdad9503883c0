import { othersSigns, ownSigns, type SignGroup } from '../sign.ts';
import { beliefSigns } from './psychosisBeliefs.ts';
import { OTHER, voiceSigns } from './psychosisVoices.ts';

const ANTIPSYCHOTIC =
  '(olanzapine|clozapine|clozaril|lithium|risperidone|risperdal|quetiapine|seroquel|haldol|haloperidol|abilify|aripiprazole|invega|paliperidone|zyprexa|amisulpride|lurasidone|latuda|depot|depo|antipsychotic|antipsychotics|anti psychotics|depakote|valproate|mood stabiliser|mood stabilizer|mood stabilisers)';
const MEDICINE = `(${ANTIPSYCHOTIC}|medication|meds|medicine|medicines|tablets|tabs|pills|injection|injections|jab)`;
const STOPPED =
  '(stopped|stop|stopping|quit|quitting|binned|bin|threw|thrown|flushed|flushing|skipped|skipping|skip|missed|missing|came off|come off|coming off|off|went off|chucked|dropped|ditched|refus*|not taking|not taken|not take|without|done with|hid|hiding|spit out|spitting out|weaned)';
const SYMPTOM =
  '(voice|voices|whisper*|commentary|shadow|shadows|hallucinat*|demons|god|angels|devil|they are (back|watching|talking|listening|following)|theyre (back|watching)|paranoi*|spies|messages|clearer|see clearly|see the truth|manic|mania|radiant|chosen|invincible|not slept|not been to bed|no sleep|without sleep|neighbours|reading my)';
const AWAKE =
  '((not|never|no|without|zero|hardly|barely) [any|really|a wink of|an hour of|even|an|been] (slept|sleep|sleeping|been to bed|bed|wink)|awake|been up|wide awake|up)';
const DAYS =
  '(days|nights|four days|five days|all week|this week|week|weeks|since (monday|tuesday|wednesday|thursday|friday|saturday|sunday|last)|72 hours|48 hours|70 hours|100 hours|fortnight)';
const EXALTED =
  '(do not need (to|it|sleep|any)|no need (of|for) sleep|not tired|never felt (better|so alive|more alive|so awake|this alive)|never been (this|so|more) (awake|alive|clear)|chosen|mission|angels|radiant|genius|voices|whisper*|they are watching|messages|god|prophet|invincible|immortal|unstoppable|brain on fire|mind is on fire|thoughts (are|keep) racing|racing thoughts|ideas (are|keep|will not|do not|pour*)|superhuman|the truth|true names|signs|shadow people|the code|patterns|paranoid|jesus|universe|shown|world (needs|must)|save the world|quit my job|spent (all|my|thousands|everything)|maxed|ten projects|three books|symphony|a whole book)';

/** Voices that command, hidden powers, days without sleep. */
export const psychosisSigns: readonly SignGroup[] = [
  ...voiceSigns,
  ...beliefSigns,
  // A friend's belief about the writer
  ownSigns('psychosis', 'concern', [
    '(bf|gf|boyfriend|girlfriend|husband|wife|mum|mom|mother|dad|father|son|daughter|brother|sister|partner|flatmate|nan|gran|he|she) [really|now] (thinks|believes|swears|insists|is convinced|is sure) [that] i am [an|a|the|not|his|her|really|evil] [alien|real|evil] (alien|replacement|imposter|impostor|clone|robot|spy|demon|devil|witch|agent|poisoning|possessed|double|reptile|her real|his real)',
  ]),
  // Orders to maim or to obey, evil inside somebody close
  ownSigns('psychosis', 'crisis', [
    '(in my (head|ears|skull|brain|mind)|voice|voices|commanded|ordered|orders|told|telling|says|saying|whisper*|devil|god|they want me) .. [that|to] [i] [have to|must|should|need to] (cut|rip|tear|pull|gouge|pluck|bite|slice|burn|dig) .. (tongue|eye|eyes|ear|ears|skin|hand|hands|heart|face|fingers) (out|off)',
    'in my (head|ears|skull|brain|mind) .. i (have to|must|should|need to|ought to|have got to) .. (cut|rip|tear|burn|kill|jump|die|stab|hang|slit|gouge|hurt|drown|bleed|poison|choke)',
    'i (have been|am being|was|am) (commanded|instructed|ordered) to (stop my|kill|end my|end it|cut my|burn|jump|die|sacrifice|cleanse|take my|starve|leave (this|my) (body|life|world)|hurt|slay|drown|hang|slit|destroy|walk into)',
    '(intend|going|have|ready|must|will|need) [to] obey (the|that|this|his|her|their|its) (command|commands|order|orders|voice|voices|instruction|instructions)',
    '(demon|demons|devil|satan|evil|jinn|djinn|entity|darkness|beast|serpent|something evil|evil thing|witch) (is|has|lives|got|gone|went|hiding|are|entered|sits|living) [got|gone|entered|in] [in|into|inside|inside of] (my|our) [own|little|baby|poor] ({kin}|neighbour|girl|boy) .. .. [.] .. (out of|knife|tonight|burn|cut|salt|fire|beat|drown|kill|hammer|axe|free|purify|cleanse)',
    '(get|cut|burn|beat|drown|bleed|force|smoke|come) (it|him|the demon|the devil|satan|them|the evil|the jinn) out of (her|him|my|them) .. .. (knife|tonight|burn|cut|salt|fire|beat|drown|kill|hammer|axe|ready)',
    '(whats|what is|things|thing|people|demons|creatures|spirits|someone) (in|inside|behind|under) (the|my) (walls|wall|floor|ceiling|attic|floorboards) .. .. (burn|kill|fire|knife|smash|axe|petrol)',
    '(burn|kill|fire|smash|petrol|axe) .. .. (whats|what is|things|thing|demons|creatures|spirits|them) (in|inside|behind|under) (the|my) (walls|wall|floor|ceiling|attic|floorboards)',
    '(shadow|shadow man|shadow guy|shadow people|figure|dark man|hooded man|voices|head roommates|people in my head|voice|the radio|tv|telly|television) .. .. (says|say|keeps telling|tells|telling|voted|instructing|want|wants) .. [that|if|to] [i|me|to] .. (stab|hurt|slit|kill|hang|turn into|drive into|crash|burn|jump)',
  ]),
  // Voices, people who are not there, thoughts taken, things put inside
  ownSigns('psychosis', 'concern', [
    '(lamp posts|lampposts|lamps|lights|streetlights|headlights|cars|traffic lights|satellites|stars|birds|windows|sirens|planes|pylons) .. (blink*|flash*|flicker*|signal*|speak*|talk*|beep*|honk*) .. (in code|morse|to tell me|telling me|messages to me|for me alone|my name|to warn me)',
    '(came|come|comes|coming|been|breaks|breaking|gets|getting) (in|into|in and|in to) [my (house|flat|room|home)|and|at night] .. (moving|moves|move|moved|swapping|rearranging|switching) (my|the) (things|furniture|clothes|stuff|belongings|ornaments|cups|shoes) .. .. (crazy|mad|inch|mess with|insane|prove|nobody|mind)',
    '(putting|puts|put|slipping|adding) (something|things|stuff|drugs|poison|chemicals) [in|into] [in|it|my|the] (it|food|tea|water|drinks|drink|coffee|milk|shampoo|in it) .. (control|poison me|my mind|kill me|make me (sleep|sick|crazy|mad|obey)|my thoughts|brain)',
    '(voice|spirit|ghost) of my (dead|late) ({kin}) .. (orders|commands|tells|telling|calls|calling|wants|says|begs|insists) .. (me|him|her|come|join|follow|do)',
    '(faces|face) .. (melt*|turning into|turn into|changing into|change into|morph*|distort*|become|becoming) .. (demon*|devil*|monster*|skull*|animals|reptile*|lizard*|when i look|at me|evil)',
    '. i am (god|jesus|jesus christ|the messiah|the second coming|the chosen one|the antichrist|satan|lucifer|the prophet|allah) [.|and|now|himself|reborn]',
    '(took|take|taken|replaced|removed|stole|swapped|taking|switched) my (brain|heart|organs|blood|eyes|soul|skull|face|skeleton) [out] .. (night|copy|machine|put|another|wires|aliens|they|metal|replaced|chip|while i|sleep*)',
    'my (thoughts|mind|thinking) (are|were|get|gets|is|keep) [being|all] (broadcast*|played|out loud|aloud|leaking|stolen|transmitted|recorded|controlled|not mine|not my own|spoken|published|removed|inserted|read|heard)',
    '(sky|sun|moon|trees|walls|tv|telly|mirrors|clouds|dolls|smoke alarm|toaster|lamp|lamp posts|radio|streetlights|clock|plants|furniture|fridge|fan) (is|are) [always|all|still] (watching|listening|laughing at|talking to|following|judging|filming|recording|reporting|spying on) [to|at|on] (me|her|him|them|us)',
    'i (do not|dont) [think|believe|feel|know if] [like] i am [even|actually|really] (real|alive) .. .. (died|dead|accident|ghost|simulation|body|mirror|hands|soul)',
    'i think i [already|have|actually] (died|am dead|am already dead) .. (accident|years|and|hospital|sleep|crash|.)',
    '(deciphered|decoded|decrypted|cracked) .. (number plates|plates|codes|numbers|bible|barcodes|patterns|lyrics|newspaper|headlines) .. .. (world|end|mission|truth|only i|god|save|warn*|message*|me)',
    '(spiders|bugs|ants|snakes|rats|insects|blood|faces|eyes|worms) .. (all over|on|crawl*|in|covering) .. (walls|wall|skin|bed|ceiling|arms|floor|room) .. .. (nothing there|nobody else|no one else|not there|only i|can not see them|not real)',
    '(change|changing|replace|replacing|swap|swapping|steal|stealing|remove|switch) my (organs|brain|blood|heart|eyes|bones|kidneys|insides) .. (sleep*|night|they|when)',
    '(feel|felt|feeling|can feel) (them|it|him|her|someone|something|somebody|the aliens|a force) .. (moving|controlling|using|steering|lifting|working|operating) my (arms|arm|legs|hands|hand|body|mouth|eyes|lips|tongue|limbs|fingers|muscles)',
    '(someone else|somebody else|something else|another person|an outside force|a machine|they|they are|a spirit|the jinn) [is|are|was|be] (moving|controlling|steering|operating|using|driving|wearing) my (arms|arm|legs|hands|body|mouth|eyes|tongue|limbs|mind|thoughts|voice)',
    '(jinn|djinn|demon|demons|devil|spirit|spirits|satan|entity|ghost|alien|snake|serpent|someone|somebody|dead man|dead woman) (is|are|lives|living|came|entered|has entered|sits|inside|got|has got) (inside|in|into|in side) (me|my (body|head|stomach|chest|belly|mind|brain|blood|skin|throat|womb))',
    '(speak|speaks|talk|talks|talking|speaking|laughs|laughing|sings) (with|through|using|out of|from) my (mouth|lips|tongue|throat|stomach|belly)',
    '(covered|cover|covering|smashed|taped|hid|removed|turned|broke|painted) .. (mirror|mirrors|tv|screens|screen|webcam|windows|lights|pictures|photos|photographs|paintings) .. .. (inside them|in them|watch me|watching me|look at me|looking at me|see me|talk to me|they come|people in|get in|laugh at me|spying)',
    '(they|neighbours|neighbors|police|government|he|she) .. (broadcast*|stream*|livestream*|transmit*|beam*|publish*) (my|me) (life|thoughts|to|mind|private|everything|every move|dreams|on)',
    '(people|children|men|man|woman|faces|figures|eyes|someone) (inside|in|behind) (the|my) (mirror|mirrors|tv|screen|walls|wall|curtain|curtains|wallpaper|paintings|photographs|photos|ceiling|light bulbs) .. (watch*|talk*|look*|laugh*|whisper*|star*|speak*|move*|me|follow*)',
    '(doctor|doctors|psychiatrist|nurse|nurses|family|mum|wife|husband|therapist|everyone) .. (says|say|said|think|thinks|keep saying) [it is|i am|i have|its|this is] (psychosis|psychotic|schizophreni*|paranoi*|delusion*|hallucinat*|delusional|mad|crazy) .. (but|.) .. (part of it|in on it|with them|one of them|they|poison*|know|true|real|not crazy|lying|paid|agent*)',
    '(shadows|shadow|walls|dark|darkness|mirror|trees|wind|dolls|pipes|fan) .. (whisper*|call*|speak*|say*|chant*|know*) my name .. .. (alone|want*|blood|night|head|nobody|follow*|come|every)',
    '(neighbours|neighbors|they|landlord|police|government|someone|somebody|he|she|my {kin}) .. (put|placed|hid|planted|installed|fitted|hidden|have) .. (cameras|camera|bugs|microphones|mics|chip|device|devices) .. (smoke alarm|smoke alarms|smoke detector|lightbulb|light bulbs|lights|walls|ceiling|shower|toilet|eyes|teeth|tv|plug sockets|sockets|vents|fridge|air)',
    '(everyone|everybody|people|strangers|they|passengers|whole bus|man|colleagues) .. (hear|hears|read|reads|reading|hearing|know|knows|knew|laughing at|laughed at) (my thoughts|what i (am|was) thinking|my mind|what i think|everything i think)',
    '(bugs|insects|worms|spiders|ants|parasites|maggots|mites|things|snakes) .. (under|out of|beneath|inside|from) my (skin|eyes|ears|head|brain|flesh|face|arms) .. (nobody|see|crawl*|pick*|dig*|real|doctor*|believe*|pull*|scratch*|cut*|move*|burn*)',
    '. [the|these|those|just|my|hearing] voices . [all|every|they|please|help|again|always|never|day|loud|in]',
    '(the|these|.|those) (voices|whispers|whispering) (all (day|night|the time)|every (day|night|minute|hour)|non stop|nonstop|constant*|never (stop*|shut|leave)|will not (stop|shut|leave|go)|do not (stop|shut up|leave)|are back|are (loud*|mean|angry|worse)|got worse|back again|came back|started (again|up))',
    'there is (a|this|another|some) voice (that|which|who|calling|telling|saying|talking|shouting|mocking|sounding) .. .. (names|all day|all night|dead|at me|to me|about me|me things|me i|nobody|never stop*|when i am alone)',
    '(voice|voices) (that|which|who) (sound|sounds) like my {kin} .. .. (dead|passed|died|names|all day|gone|not here)',
    '(voice|voices|they|whispers) .. (calls|calling|call) me (names|worthless|ugly|a slut|a whore|a pig|evil|useless|filth) .. (all day|all night|every|head|nobody|dead|when i)',
    '(there (is|are)|i (see|saw|can see|keep seeing)|seeing|see) .. (children|child|man|men|woman|women|people|girl|boy|figures|kids|faces|animals|spiders|soldiers|lady|dog|cat|insects) .. .. (who|that|which) (is|are) not [really|actually] (there|real)',
    '(i see|i saw|seeing|see|there are|there is) .. (children|child|man|men|woman|women|people|girl|boy|figures|kids|faces|soldiers|lady|old man) .. [.] (nobody|no one) else (can|could|sees|saw|does)',
    '(fbi|cia|government|mi5|mi6|police|military|aliens|army|raw|nsa|kgb|mossad|ministry|illuminati|freemasons|dentist|doctors|masons|agency) .. (wired|bugged|chipped|implanted|programmed|tapped|microchipped|hacked) .. my (teeth|tooth|brain|head|body|skull|mind|thoughts|ear|ears|blood|fillings|eyes|stomach|spine|neck)',
    '(pigeon|pigeons|bird|birds|crows|crow|magpies|seagulls|gulls|squirrels|drones|flies|spiders|satellites|satellite|streetlights|lamps|cats|bees|helicopters|wifi|router|meter) .. (carry|carries|carrying|report|reports|reporting|transmit*|collect*|upload*|download*|broadcast*|copy|copying|steal|stealing|listen*|know|read|reading|recording|record) .. my (thoughts|mind|memories|dreams|brain|secrets|soul|every move|words)',
    '(pigeon|pigeons|bird|birds|crows|crow|magpies|seagulls|squirrels|flies|spiders|satellites|cats|streetlights) .. (report*|spying|spies|spy|send*|watching|working|works|work|sent) .. (for|to|by) the (ministry|government|cia|fbi|police|council|mi5|authorities|agency|state|army)',
    '(aliens|greys|the government|reptilians|lizard people|lizards|a craft|visitors) (took|take|taken|put|placed|removed|implanted|planted|injected|inserted|left|stole) (something|somethin|sumthin|sumn|a chip|a device|eggs|my eggs|an implant|a thing|my blood|a tracker|parts|my baby|an organ|things) (out of|outta|outa|from|off|in|into|inside|under|of) (me|my|mine)',
    '(they|theyre|they are|someone is|somebody is|government|aliens|neighbours|people are|he is|she is) .. (listening|listenin|watching|watchin|spying|hearing|recording|talking|talkin|whispering) [to|at|in|on] [me|us] (through|thru|from|via|out of|from inside) (the|my|our) (windmill|lamp|lamps|sockets|socket|kettle|toaster|lights|light|pipes|plughole|mirror|mirrors|smoke alarm|ceiling|vents|vent|fridge|wires|router|bulbs|light bulb|light bulbs|trees|clock|birds|plugs|drains|taps|shower|drain|walls|radiator|boiler|aerial)',
    '(her|his|their|my) (doll|dolls|teddy|toys|puppet|imaginary friend|invisible friend|friend in the mirror|mirror|lamp|fan|wall|walls|radio|tv|television|shoes|bear) (gives|give|is giving|gave) (her|him|them|me) (orders|instructions|commands|missions|tasks|bad ideas)',
    '(doll|dolls|teddy|puppet|imaginary friend|invisible friend|lamp|wall|walls|toys) .. (tells|telling|told|orders|commands|asks|wants) (her|him|them|me) to (hurt|kill|cut|burn|stab|jump|push|steal|do bad|do things|run away|not eat)',
    '(somebody|someone|something|they|a hand|a machine|neighbours|government|people|he|she) .. (reach*|go|goes|get|gets|come|comes|climb*|crawl*|dig*|break*|hack*|tap*) [in|into|inside] my (mind|head|brain|thoughts|skull) .. .. (take*|taking|steal*|stole|pull*|remov*|wipe*|wiping|delet*|rearrang*|plant*|insert*|words|thoughts|out)',
    '(takes|take|taking|stealing|steals|stole|pulling|removes|removing|deletes|deleting|wiping|sucking|erasing|erase) (the|my) (words|thoughts|ideas|memories) (out|away|from|right out) [of|from] (my (mind|head|brain)|as i (think|am thinking)|while i (think|am thinking)|before i (think|can think))',
    '(follow|following|a follow|follows) me .. .. (talk*|whisper*|voice*|speak*) .. (in|inna|into) (my|me) (ear|ears|head)',
  ]),
  othersSigns(
    'psychosis',
    [
      '(thought|believed|convinced|sure|told|said) .. [that] (he|she|they) (could|can) (fly|walk on water|not die|stop traffic|stop trains|stop the train|breathe under water) .. .. [.] .. .. (inquest|coroner|floor|died|dead|jumped|balcony|window|roof|funeral|buried|schizophreni*|psychosis)',
      '(schizophreni*|psychosis|psychotic|hearing (voices|commands)|the voices|bipolar) .. .. [.] .. .. (inquest|coroner|killed himself|killed herself|jumped|funeral|buried (him|her)|took (his|her) [own] life|hanged|walked off|found (him|her) dead|took (him|her) from)',
    ],
    'loss',
  ),
  // Days without sleep, and no need of it
  ownSigns('psychosis', 'concern', [
    `${AWAKE} .. .. ${DAYS} .. .. [.] .. .. ${EXALTED}`,
    `${EXALTED} .. .. [.] .. ${AWAKE} .. .. ${DAYS}`,
    `(day|night|days|nights) (3|4|5|6|7|8|9|10|three|four|five|six|seven|eight|nine|ten) .. (no sleep|without sleep|awake|of no sleep|not slept|never been) .. .. [.] .. ${EXALTED}`,
    '(three|four|five|six|seven|eight|nine|ten|3|4|5|6|7|8|9|10) (days|nights) [now] [and] (without|with no|no|of no|with zero) (sleep|sleeping|closing) .. .. [.] .. (radiant|god|voices|angels|chosen|they|watch*|genius|alive|brilliant|energy|whisper*|ideas|mission|shadow*|do not need|paranoi*|talk*)',
    '(sleep is for|do not need sleep|no longer need sleep|not need to sleep|beyond sleep|need no sleep|no need of sleep|no need for sleep|do not need to sleep) .. .. (anymore|shown|chosen|days|week|weeks|energy|god|ideas|brain|now|alive|days|nights|body|people who|mission|mortals|the weak)',
    '(manic episode|hypomanic|hypomania|i am manic|i am so manic|going manic|getting manic|my mania|full mania|in mania|mania again|mixed episode|bipolar (high|episode))',
    '(bipolar|manic|mania) .. (off my|off the|stopped|not slept|no sleep|spent|days|high again|hospital|sectioned|episode|flushed|binned|racing)',
    '(spent|gave|given|giving|blew) (all|my|away|our|thousands) .. (savings|rent|money|salary|everything|inheritance) .. (god|messiah|mission|chosen|strangers|slept|sleep|angels|universe|second coming|prophet|radiant|genius|talking about hospital)',
    '(friends|family|wife|husband|mum|mother|parents|they) .. (talk*|want*|say*|threaten*|think*) .. (hospital|sectioned|section me|ward|psychiatr*|locked up|committed) .. (but|because|chosen|jealous|truth|plot|they do not|mission)',
  ]),
  // Medicine stopped
  ownSigns('psychosis', 'concern', [
    `${STOPPED} [taking] [my|the|all|all my|of my|on|weeks of|four weeks of] .. ${ANTIPSYCHOTIC}`,
    `${STOPPED} [taking] [my|the|all|all my] .. ${MEDICINE} .. .. [.] .. ${SYMPTOM}`,
    `${STOPPED} .. ${MEDICINE} .. .. [.] .. .. (voice|voices|whisper*|commentary|shadows|demons) .. (back|return*|louder|again|started|want*|say*|tell*)`,
    `(voice|voices|whisper*|shadows) .. (back|return*|again|louder) .. .. [.] .. ${STOPPED} .. ${MEDICINE}`,
    `${MEDICINE} .. (poison|control me|controls me|block* my|dull* my|chip|government|kill my) .. (god|power*|stopp*|messages|they|doctor*|voice*|thoughts|gift|mind)`,
  ]),
  // The illness by its name
  ownSigns('psychosis', 'concern', [
    '(i have|i am|having|diagnosed|got|with|my|living with|have|been) [a|the|been|had|another|paranoid|first|early|drug induced|postpartum] (schizophreni*|schizoaffective|psychosis|psychotic|schizo) .. (voice*|back|again|relapse*|meds|medic*|episode|symptoms|break|off|stopped|diagnos*|years|injection|scared|hospital|worse|getting|return*)',
    'schizophreni* (here|and|since|for) .. .. (years|voice*|skipped|stopped|off|injection|meds|back|louder)',
    '(psychotic|psychosis) (episode|break|breakdown|symptoms|again|is back|is coming back|relapse)',
    '(my|another|in|into|going into|slipping into|drug induced|first|early|having) (psychosis|psychotic episode|psychotic break)',
    '(ideas|delusions) of (reference|persecution|grandeur|control)',
    '(having|have|had|my|these|get|getting) [paranoid|the|strong] (delusions|paranoid thoughts|paranoid delusions|persecutory)',
    '(paranoid|paranoia) .. (voice*|watching me|follow* me|poison*|cameras|spying|not slept|plot*|meth|speed|coke|weed|getting worse|so bad|they are|everyone is|out to)',
    '(meth|speed|coke|crack|ice|weed|skunk|spice|mushrooms|acid|ket|lsd|edibles|smoked|tina) .. .. [.] .. (voices|shadow people|tv says|tv talks|whisper*|they are watching|theyre watching|following me|hear things|see things|in the walls|paranoi*|spying|plotting|not real|is a fake|reading my|demons)',
    '(thought|insight|reality) (insertion|broadcasting|withdrawal|fading|is fading|is slipping)',
    '(losing|lost) my (mind|sanity|insight) .. (voice*|real|hear*|see*|watch*|whisper*|follow*|thoughts)',
    '(am i|i am|think i am|feel like i am) going (mad|insane|crazy|mental) .. (voice*|hear*|see*|whisper*|watch*|follow*|not there|nobody else)',
  ]),
  othersSigns('psychosis', [
    `${OTHER} (says|thinks|believes|swears|insists|has) .. (receiv*|gets|getting|sent|hears|sends) .. (messages|signals|signs|instructions|orders|commands) (from|through|in|via) [the|his|her|a] (lift|tv|radio|god|angels|satellites|aliens|walls|lights|fridge|birds|number|plates|wifi|dead|spirits|phone|moon|stars|computer|numbers|songs|newspaper)`,
    `${OTHER} [has|is] (started|been|keeps|always|now|begun) [to] (talking|talk|talks|speaking|answering|shouting|arguing) [back] (to|with|at) the (radio|tv|telly|television|walls|wall|mirror|fridge|lights|curtains|oven|microwave|trees|ceiling)`,
    '(shouting|talking|speaking|waving|pointing|laughing|yelling|whispering|arguing|talks|shouts|speaks) (at|to|with) .. (who|that) (is|are) not [really] (there|real)',
    `${OTHER} .. (says|thinks|believes|swears|convinced|sure|insists|saying|telling|told) .. (solved|cracked|discovered|invented|cured) (physics|cancer|time|gravity|everything|the universe|death|math*|god|the code|energy|time travel)`,
    '(says|thinks|believes|swears|convinced|insists|saying|reckons|claims|sure) .. .. (cia|fbi|mi5|mi6|police|government|mafia|aliens|russians|chinese|illuminati|freemasons|neighbours|demons|cartel|kgb) .. [is|are|has|have|was|were] (after|bugged|watching|following|tracking|listening|poison*|chasing|spying|targeting|controlling|out to get|come for|coming for|hunting|planted|hacked) [to|on|for] (him|her|them|us|everyone|the|his|their)',
    `(says|sees|seeing|saying|thinks) [there is|there are|that|she sees|he sees] [there is|there are|a] [little|small|tiny|strange|dead|dark] (men|man|people|children|soldiers|animals|cats|rats|snakes|bugs|spiders|faces|women) (in|on|behind|under|inside|coming out of|coming through|sitting on|at the end of) the (curtains|walls|wall|ceiling|garden|corner|bed|carpet|tv|mirror|roof|attic|wardrobe|trees|floor)`,
    '(thinks|believes|says|convinced|swears|insists|thinking|sure|told me) [that] (i am|we are|im|i have been|we have been|his {kin}|her {kin}|my {kin}|our {kin}) [is|are|am] [an|a|the|been|not|really] [evil] (alien|aliens|replaced|imposter|impostor|imposters|clone|robot|robots|spy|spies|demon|devil|witch|agent|agents|possessed|swapped|poisoning|fake|actor|actors|reptile|cia|double|evil)',
    `${OTHER} (is|was|keeps|has been|started|starts|and) [always|now|been] (talking|laughing|shouting|speaking|whispering|talks|laughs|arguing) (to|with|at) (people|someone|somebody|things|voices|nobody|himself|herself|the wall|the walls|the tv|spirits|the air|ghosts) .. (not there|nobody|laugh*|night|not sleep*|alone|invisible|angry|real|and)`,
    `${OTHER} .. (schizophreni*|psychosis|psychotic|bipolar|manic) .. (off|stopped|not|refus*|hospital|voice*|again|relaps*|meds|medic*|worse|miss*|episode|sleep*)`,
    '(my|our) {kin} (has|have|had) (schizophrenia|psychosis|a psychotic) .. (and|stopped|not|refus*|gone|miss*|scared|worse|back|again)',
  ]),
];

/** Everyday sentences that those phrases would take for it: taken out first. */
export const psychosisFigures: readonly string[] = [
  // Inner voices of appetite and reason
  '(voice|voices) (in my head|of temptation|of reason|of my conscience) .. (cake|pizza|biscuit|biscuits|chocolate|fridge|chips|sofa|snooze|run|gym|shoes|ice cream|crisps|wine|nap|bed)',
  '(still|little|small|inner) [small] voice',
  'voices (in|from) (the|our) (choir|altos|sopranos|tenors|basses|kitchen|garden|street|hall|playground|next room|radio|corridor|office)',
  '(do|did|doing|does) all the voices',
  '(hear|hearing|heard) [the|your|their|his|her|our|happy|familiar|raised] voices (of|on|in|from|downstairs|outside|next door|again on|over|coming from) (my|the|our|children|kids|friends|family|people|birds|phone|voicemail|grandchildren)',
  // Parts in a play, and people who know one another well
  'i (play|am playing|played|act|voice) (a|an|the) (demon|devil|ghost|voice|god|angel|villain|prophet|king|witch|spirit|robot)',
  '(could|can|must have|must) read my (thoughts|mind)',
  // Novelists and their people
  '(my|the) characters [have|are] [started|keep|kept]',
  // Adverts after a search
  'phone [is|must be|was] listening',
  '(birds|unicorns|mermaids|dinosaurs|dragons|giraffes) are [all] not real',
];
