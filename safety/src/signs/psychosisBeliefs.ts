import { othersSigns, ownSigns, type SignGroup } from '../sign.ts';
import { OTHER } from './psychosisVoices.ts';

const AGENCY =
  '(government|cia|fbi|nsa|mi5|mi6|asio|csis|mossad|kgb|fsb|interpol|secret (service|services|police)|illuminati|freemasons|masons|aliens|lizard people|reptilians|reptiles|deep state|intelligence services|intelligence|army|military|police|nasa|mafia|cartel|cult|satanists|the organisation|the organization|agents|agency|homeland security|special branch)';
const WATCHERS = `(${AGENCY}|neighbours|neighbors|neighbour|neighbor|in laws|landlord|people upstairs|lady upstairs|man upstairs|upstairs|downstairs|strangers|everyone|everybody|coworkers|colleagues|someone|somebody|they|theyre|theyve|people|enemies|witches|doctors|flatmates|housemates|roommates)`;
const MIND =
  '(thoughts|thought|mind|brain|head|emotions|feelings|ideas|memories|memory|dreams|nervous system|soul|tongue|hands|body|arms|legs|limbs|movements|face|mouth|eyes)';
const SCREEN =
  '(tv|telly|television|tvs|radio|radios|newsreader|newsreaders|newscaster|presenter|presenters|billboard|billboards|advert|adverts|ads|commercials|posters|headlines|newspaper|newspapers|license plates|licence plates|number plates|plates|traffic lights|streetlights|lyrics|songs|internet|tiktok|youtube|podcast|podcasts|computer|laptop|screen|screens|printer|npcs|buses|crows|birds|pigeons|magpies|clock|clocks|books|numbers|microwave|fridge|weatherman|weather man|weather girl|news|announcer)';
const DEVICE =
  '(chip|chips|microchip|microchips|implant|implants|transmitter|transmitters|transponder|tracker|trackers|tracking device|listening device|device|devices|microphone|microphones|wire|wires|nanobots|nanochip|camera|cameras|sensor|antenna|receiver|gps|machine|bug|something)';
const BODY =
  '(tooth|teeth|filling|fillings|eye|eyes|head|brain|skull|arm|skin|neck|body|ear|ears|spine|stomach|chest|blood|veins|jaw|leg|nose|me)';
const RAYS =
  '(rays|ray|beams|beam|radiation|microwaves|microwave|lasers|laser|frequencies|frequency|electricity|electric shocks|gas|gases|waves|signals|satellite|satellites|wifi|wi fi|5g|bluetooth|vibrations|radar|electromagnetic|electromagnetism|sound waves|energy weapon|energy weapons)';
const GREAT =
  '(jesus|christ|jesus christ|the messiah|messiah|the mahdi|god|a god|a goddess|the son of god|the second coming|the chosen one|chosen one|the antichrist|a prophet|the prophet|the prophet of|the last prophet|the one true|the reincarnation|the savior|the saviour|the king of|the queen of|the real (king|queen|president|pope)|the true (king|queen|heir|pope)|the new (messiah|jesus|christ|buddha)|an angel|the archangel|immortal|invincible|the devil|satan|already dead)';

/** Being watched, controlled, addressed, chosen: what nothing can shake. */
export const beliefSigns: readonly SignGroup[] = [
  // Thoughts that are put in, taken out, heard, steered
  ownSigns('psychosis', 'concern', [
    '(steal*|stole|stolen|taking|takes|remov*|delet*|eras*|extract*|record*|broadcast*|insert*|implant*|leak*|monitor*|intercept*|download*|upload*|hack*|spy* on|scan*) .. (my|me|our) [own] (thoughts|thought|mind|brain|memories|ideas)',
    '(reads|reading|hear|hears|hearing|listening to|listen to|knows|know) [all|what|out|aloud|every] [of] (my|me) (thoughts|every thought|thought)',
    `(${WATCHERS}|he|she|neighbours can|strangers can|people can) .. (reading|readin) (my|me) (mind|head|brain)`,
    `(control|controls|controlling|controlled|steer*|manipulat*|remote controlling|moving|moves|operat*|program*|rewir*|switch*|programming) .. my ${MIND} .. (from|with|through|by|via|outside|and|using|they|remotely|device|machine|for me)`,
    `${WATCHERS} .. (control|controls|controlling|controlled|manipulat*|program*|moving|hijack*|hack*|possess*|taken over|took over|switch*) .. my ${MIND}`,
    `my ${MIND} (is|are|keep|keeps|being|get|gets) [being|getting|all|always] (controlled|stolen|taken out|taken|removed|broadcast|inserted|hacked|read|recorded|leaked|programmed|monitored|heard by|put there|replaced|not mine|not my own|someone elses|somebody elses|sucked out|extracted)`,
    '(put|puts|putting|plant|plants|planting|insert*|inject*|plac*|send*|beam*|pour*|push*|writ*) .. (thoughts|ideas|sentences|words|images|pictures|messages|feelings|voices|memories) .. (in|into|inside|to|through) my (head|mind|brain|thoughts)',
    '(thoughts|thought|sentences|words|ideas) .. (not mine|not my own|not from me|someone elses|somebody elses|belong to someone|come from outside|from outside|do not belong to me)',
    '(everyone|everybody|people|strangers|they|neighbours|neighbors|others|whole (street|town|bus|class)) .. (hear|hears|hearing|know|knows) (my|what i am) (thoughts|thinking|every thought|think)',
    '(thinks|thinking|think) my (thoughts|prayers) [for me]',
    '(writing|writes|write|talking|speaking|transmit*|sending) .. (to|into|in) my (brain|mind|skull)',
    '(my|these|the) (hands|arms|legs|body|face|limbs|tongue|mouth) .. (not mine|not my own|belong* to (someone|somebody|them|him|her)|not belonged to me|not belong to me|moved by|move by themselves|moving by themselves|moves by itself)',
    '(force|power|entity|spirit|presence|something|someone) .. (enters|entered|entering|took over|taken over|possess*|controls|moves|uses|using) [in] (me|my (body|mind|head|hands|mouth|thoughts))',
    '(i am|i was|i have been|been|am) [being] possessed',
    '(possessed|controlled|hypnotised|hypnotized|bewitched|cursed) by (a|the|an|my|evil|demons|spirits|someone|aliens|jinn|something) [evil|dark] (demon|demons|spirit|spirits|devil|jinn|neighbour|entity|machine|force|neighbours|dead|in laws|power|powers)',
    '(outside|external|foreign|strange) (force|forces|power|powers|entity) .. (control*|move*|steer*|thought*|body|mind|head|me)',
    '(lose|lost|losing|no) control of my (thoughts|mind|own (mind|thoughts|body))',
  ]),
  // Watched, followed, poisoned, conspired against
  ownSigns('psychosis', 'concern', [
    `${AGENCY} .. (watch*|follow*|track*|spy*|bug*|monitor*|listen*|record*|tap*|implant*|poison*|chip*|after me|hunt*|target*|looking for|surveil*|hack*|reading|put|sent|framing|set up|outside|knows|know) .. (me|my|mine|i|house|phone)`,
    `(work*|paid|hired|sent|planted|employed|recruited) (for|by|from) ${AGENCY} .. (watch*|follow*|me|spy*|all of them|they|my)`,
    `(neighbours|neighbors|neighbour|neighbor|in laws|landlord|upstairs|people upstairs|flatmates|coworkers|colleagues|family) .. (poison*|gassing|drugging|plotting|conspir*|bugged|bugging|recording|spying|control*|steal*|transmit*|beam*|zapping|laser*|rays|radiation) .. (me|my|through|food|water|air|walls)`,
    `(they|theyre|theyve|people|someone|somebody|strangers|everyone|everybody|men) .. (plotting|conspir*|spying|in a plot|part of a plot|got it in) (against|on|to kill|to get|to destroy) me`,
    '(they|theyre|people|everyone|everybody) .. (watching|tracking|monitoring|recording|following|filming|surveilling|listening to|listening in on) (me|my every|everything i|my house|my thoughts) .. (through|via|from|everywhere|wherever|24|day and night|all the time|with (drones|satellites|cameras|chips)|planes|since|and they|van|cars|proof|signal*|know)',
    '(they|theyre|they are) [still|always|all] (watching|tracking|following|recording|monitoring|listening to) (me|everything i (do|say|see|think))',
    '(camera|cameras|microphone|microphones|bugs|listening device|listening devices|wires) .. (in|inside|behind|hidden in) (my|the|every|our) (walls|wall|ceiling|vents|vent|lamp|lamps|lights|bulbs|lightbulbs|smoke|mirror|mirrors|shower|bathroom|bedroom|sockets|plugs|room|tv|telly|television|toaster|flat|house|clock|fan|eyes|teeth) .. (watch*|listen*|record*|they|me|taken|took|unscrew*|everywhere|ripped|cover*|know|pull*|tape*)',
    '(cover*|covering|taped|taping|wrapped|unscrewed|lined|lining|removed|foil*|blocked) .. (windows|mirrors|mirror|router|walls|sockets|vents|webcam|lightbulbs|bulbs|plugs|tv|telly|phone|head) .. (foil|tinfoil|listening|so they|because they|they can|signals|rays|spying|watching|keep them|stop them|voices|not see me|hear me)',
    '(tinfoil|tin foil|aluminium foil|aluminum foil|foil) .. (windows|walls|head|router|hat|room|keep them|signals|rays|brain|block)',
    `(put|putting|planted|inserted|implanted|installed|hidden|placed|injected|has|have|there is|theres|got|sewed) [a|an|some|the|in|it] .. ${DEVICE} .. (in|inside|into|under|behind) (my|me) [left|right|back|own|new|front] ${BODY}`,
    `(chip|microchip|implant|transmitter|tracker|tracking device|listening device|nanobots|antenna) .. (in|inside|into|under|behind) (my|me) ${BODY}`,
    '(chip|microchip|implant|device) .. (put|implanted|inserted|planted|placed) (in|into|inside) (me|my)',
    '(chipped|microchipped|bugged|implanted) me',
    `(send*|sending|shoot*|beam*|aim*|pump*|fir*|zap*|transmit*|blast*|us*|target*) .. ${RAYS} .. (at|into|through|to|on) (me|my|the (wall|walls|ceiling|floor))`,
    `${RAYS} .. (through|into|in|at|from|burn*|control*|read*|enter*|hit*|cook*|fry*|on|make|reach*) .. (my (brain|head|mind|thoughts|body|skin|skull|heart|organs|bed|wall|walls)|me at night|the wall|the walls|to control me|to harm me|to kill me)`,
    '(poison*|drugging|contaminat*|tamper*|spiking|lacing) .. (my|our|me through|my own) (food|water|tea|soup|coffee|milk|meals|meal|drinks|drink|tablets|medicine|air|rice|bread|cigarettes|toothpaste|shampoo|plate)',
    'poison in (my|the) [canteen|kitchen|tap|school|hospital] (food|water|tea|soup|coffee|meals|milk|rice|air|medicine|bread|pills)',
    '(food|water|tea|soup|coffee|milk|meals|rice|air|medicine|tablets) .. (is|are|being|been|has been|was) (poisoned|drugged|laced|spiked|contaminated|tampered)',
    '(they|someone|somebody|mother|wife|husband|neighbour|neighbours|neighbor|family|in laws|doctors|nurses|flatmate|staff|he|she|everyone) .. (trying to|want* to|is|are|keep|keeps|been) poison* me',
    '(only eat*|eat only|eaten nothing but|eat nothing but|can not eat|afraid to eat|scared to eat|will not eat|stopped eating) .. .. (sealed|tins|cans|packets|eggs|poison*|tampered|she cooks|they cook|drug*|they put|what they|anything they|contaminat*)',
    '(same|red|white|black|blue|silver|grey|gray|unmarked|strange|different) (car|cars|van|vans|man|men|helicopter|helicopters|drone|drones|lads|people|faces) .. (follow*|watch*|every day|outside|everywhere|wherever) .. (me|i go|government|they|police|different plates|signal*|agents|sent|know|with the)',
    '(helicopters|drones|planes|satellites|vans) .. (follow*|watch*|track*|spying|looking for|sent for) (me|my every)',
    '(stalked|followed|watched|hunted|tracked|targeted) by (a|the|an) [secret|whole|criminal|government|evil] (government|cult|network|organisation|organization|gang of|agents|agency|aliens|spirits|shadow*|drones|satellites|system|society)',
    '(gang stalk*|gangstalk*|targeted individual|v2k)',
    '(i am|am i|being|been) (under surveillance|surveilled|gaslit by everyone|wiretapped|bugged)',
    '(my|the) (phone|house|flat|room|car|laptop|walls|tv) (is|are|has been|was|being) [being] (bugged|tapped|wiretapped|wired)',
    '(phones|phone) [is|are] off .. (still|they) .. (track*|listen*|watch*|hear*)',
    '(everyone|everybody|every|all|people|they|customers|passengers|neighbours|family) .. (are|is|r|all) [all|an|just|paid|really|only] (actor|actors|in on it|robots|clones|holograms|spies|npcs|agents|not real people|not real|imposters|impostors|reptiles|lizards)',
    '(in on it|part of it|been briefed|been paid|paid to|planted) .. (watch me|follow me|against me|doctors|neighbours|family|police|nobody believes|my mother|my wife|actors|spy*)',
    '(nobody|no officer|police will not|police do not|police not|doctor does not|doctors do not) .. (believe*|listen*|take) .. (follow*|poison*|chip|rays|machine|complaint|proof|thoughts|watch*|signal*|spies)',
    '(got|have|has|i have got|found|gather*|collect*) [the|heaps of|real|so much] (proof|evidence) .. (spying|watching|follow*|poison*|they are|chip|government|track*)',
    '(talking|laughing|whispering|gossiping|talk|laugh|whisper) about me .. (everywhere|strangers|on the (bus|street|train|radio|tv|news|telly)|all the time|wherever|through the (wall|walls|ceiling)|on the internet|in code|neighbours)',
    '(strangers|everyone on the (bus|train|street)|people on the (bus|train|street)|passengers|people in the street) .. (talking about me|laughing at me|watching me|know* (what i|who i|my (name|secret*|thoughts))|staring at me|against me|follow* me|sent|actors|signal*)',
    `(agents|people|men|someone|somebody|spies|demons|creatures|aliens|soldiers) [who|that|are|is] (live|lives|living|hide|hides|hiding|watch*|listen*|crawl*|whisper*|work*) .. (under|in|inside|behind|above|through) (my|the) [barn|kitchen|bathroom] (floor|floorboards|walls|wall|ceiling|loft|attic|roof|wiring|pipes|vents|drains|basement|mirror|mirrors|bed)`,
    '(they are|theyre|he is|she is) (in|inside|back in|behind) the (wiring|vents|pipes|router|wires|plugs|mirrors|sockets)',
    '(tied|locked|buried|stolen|sold|stole|blocked) my (destiny|star|soul|glory|womb|spirit)',
    '(juju|witchcraft|black magic|voodoo|jadu|evil eye|spell|curse|nazar|sihr) .. (on me|in me|me with|against me|my (head|mind|brain|body|food|destiny)) .. (voice*|since|see*|whisper*|hear*|control*|night|they|not sleep|spirit*|thoughts)',
    '(put|placed|cast|done|did) .. (juju|witchcraft|black magic|voodoo|spell|curse|jadu) .. (on|in|against) (me|my (head|mind|brain|body|food))',
  ]),
  // People who are not who they were, a self that is not alive
  ownSigns('psychosis', 'concern', [
    '(my|our) [own|real] ({kin}|flatmate|neighbour|neighbours|teacher|doctor|colleagues|friends|dog) .. (is|are|been|was|were|got) (replaced|swapped|switched|exchanged|a clone|clones|a robot|robots|an imposter|an impostor|imposters|impostors|a fake|a double|an actor|actors|an alien|not really (him|her|them)|not my real)',
    '(is|are) not my [real|actual] (mum|mom|mother|father|dad|wife|husband|brother|sister|parents|son|daughter|family|mam) [anymore] .. (looks|look|same|replaced|face|clone|eyes|someone|copy|but|pretend*|wearing)',
    '(looks|look|sounds|same) .. (same|like|exactly|him|her|face|jumper|voice) .. but (it is|its|that is|they are|theyre|she is|he is) not (her|him|them|really|my|the real)',
    '(wearing|has|stole|stolen|using) my ({kin}|mum|mam|brother|sister|wife|husband|friend) [own] (face|skin)',
    '(imposter|impostor|clone|double|lookalike|copy|replica|robot) of my ({kin}|mam)',
    '(someone|somebody|a stranger|thing|person) .. (pretending to be|posing as|disguised as|dressed as) my ({kin}|mam|doctor)',
    '(i am|i think i am|i have been|i was) [really|actually|already] dead .. (body|inside|nobody|organs|rotting|since|walking|blood|no heart|not notice*)',
    'my (organs|insides|brain|blood|heart|stomach|intestines) (is|are|have|has) [all|been|slowly|already] (rotting|rotted|gone|dead|dried|replaced|removed|stopped|missing|turned to)',
    '(i|i do) not exist .. (real|nobody|dead|mirror|hologram|simulation)',
    '(nothing|none of this|world|everything) .. (is|are) [not] [real|a] (real|simulation|hologram|staged|set up|fake) .. (they|prove|proof|escape|wake|exit|jump|only i|actors|watching|glitch*)',
    '(simulation|matrix) .. (escape|exit|wake up|get out|prove|proof|glitch*|only i|woken|jump|reset)',
    '(who|what|person) [is] (looking|looks) .. (mirror) .. not me',
    'from the mirror',
  ]),
  // Messages for oneself alone
  ownSigns('psychosis', 'concern', [
    `${SCREEN} .. (talk|talks|talking|speak|speaks|speaking|whisper*|spoke|said|says|saying|tell|tells|telling|sends|sending|send|sent|spell*|giving|gives|signal*|wink*|warn*|mention*|call*|chose|choos*|repeat*|instruct*) .. (to me|at me|about me|me (personally|directly|alone|secret*|messages|signs|things|what|that i|warnings|in code|orders|instructions|the one)|for me|my (secrets|thoughts|name|mission|life|sins)|directly to|only to me|straight to me|straight at me)`,
    `${SCREEN} .. (messages|message|signs|signals|codes|code|clues|warnings|instructions|meaning|meanings|references|hints) .. (for me|to me|meant for me|me alone|only i|about me|just for me|i can|only for me)`,
    '(hidden|secret|coded|special|personal|encrypted|encoded|private|divine) (messages|message|meanings|meaning|signals|signal|warnings|instructions|signs|codes) .. (me|tv|radio|song*|lyrics|plates|newspaper*|news|i can|numbers|books|telly|billboard*|only i|everywhere)',
    '(messages|message|signs|signals|codes|instructions|clues) .. (meant|intended|only|just|directed|aimed|addressed) .. (for|at|to) me .. (tv|radio|telly|news*|numbers|plates|songs|lyrics|god|universe|nobody|only i|everywhere|alone|billboards|television)',
    '(meant|intended|written|chosen|aimed|directed|addressed|played) [only|just|specially|specifically] (for|at|to) me [alone|only] .. (song*|lyrics|tv|radio|news*|plates|billboard*|numbers|messages|i get it|nobody|only i)',
    '(communicat*|speak*|talk*|messag*|send*|whisper*|come*|contact*|transmit*) [with|to|at] (me|us) .. (through|via|by) (the|my|our) (tv|telly|television|radio|walls|wall|vents|lights|light|plughole|numbers|plates|birds|wifi|router|phone|ceiling|ceiling fan|fan|dog|cat|clock|songs|kettle|fridge|computer|printer|static|pipes)',
    '(come|comes|coming|speak*|talk*) through (it|the (radio|tv|telly|walls|vents|static|ceiling|speaker|speakers)) .. (tell*|me|say*|my name|whisper*)',
    '(numbers|plates|buses|clocks|letters|colours|colors|birds|songs|books) .. (spell*|spell out|reveal*|contain*|show*|confirm*|prove*) .. (my|mission|instructions|message|messages|truth|secret|code|plan|only i|me alone)',
    '(only|just) (i|me) (can|could|who can|am able to) (read|see|decode|understand|hear|decipher|interpret|stop|save) .. (them|it|messages|signs|code|codes|signals|world|mission|truth|this)',
    '(everything|it is all|its all|all of it|it all) [is|are] (connected|linked|a sign|a message|a code|a test) .. (only i|see it|i am|i have|me|numbers|mission|they|god|proof)',
    '(npcs|characters|players|game|streamer|streamers|people on (tiktok|tv|youtube|the radio|the news|the tv)|the (presenter|newsreader|singer|host)) .. (talk*|speak*|us* my real name|saying my name|call* me|real name|telling me|look* at me|know* (me|my)|my secret*|in code|directly)',
    '(newsreader|presenter|singer|actor|actress|celebrity|president|prince|princess|king|queen|footballer|news anchor|weatherman) .. (in love with me|loves me|secretly|going to marry me|married to me|marry me|sends me|signals|wink* at me|proposed)',
  ]),
  // Everything is about oneself
  ownSigns('psychosis', 'concern', [
    '(spell|spells|spelling|spelled|spelt) [out] (instructions|messages|warnings|my name|commands|a message|a warning) (to|for|at) me',
    '(song|songs|lyrics|radio|tv|telly|television|news|posters|programme|programmes|program|shows|films|adverts|headlines|videos|tweets|graffiti|conversation|conversations|strangers|announcements) .. (is|are|was|were) [all|really|secretly] about me',
    '(newsreader|presenter|newscaster|weatherman|stranger|strangers|driver|drivers|people|bus driver|cashier|actor|crow|cat|lights|traffic lights|streetlights|screen) .. (blinked|blinks|winked|winks|nodded|nods|signalled|signaled|signals|flicker*|flash*|coughed|cough|coughing|pointed) .. (at me|to me|for me|when i) .. (means|meaning|signal|again|code|message|they know|tonight|sign|know)',
    '(they|he|she|neighbour|neighbours|government|people|police|gang) .. .. because (i|of what i) (know|saw|found out|discovered) .. (what (he|she|they)|the truth|too much|their|secret*)',
    'i know [that] (they are|theyre|they have|he is|she is|the neighbours are|people are) [all] (watching|listening|poisoning|reading|recording|spying|following|drugging|tracking|bugging|controlling)',
    '(gas|gases|fumes|smoke|powder|chemicals|poison|rays|electricity|smells) .. (under|through|into|in) my (door|floor|vents|vent|wall|walls|keyhole|bed|window|room|flat|ceiling) .. (night|neighbour*|they|he|she|because|know|every|sleep|kill)',
    '(pump*|spray*|blow*|leak*|releas*|send*) .. (gas|fumes|poison|chemicals|powder|toxins) .. (my|me|under|through|into)',
    '(move|moves|moving|swap*|rearrang*|steals|comes in and) my (things|furniture|clothes|belongings|stuff) .. (thoughts|night|attic|know*|mad|prove|they|poison*|when i (sleep|am out)) .. (nobody|attic|thoughts|mad|crazy|lock*|camera*|they|watch*|believe*)',
    'my (husband|wife|mum|mom|mother|father|dad|brother|sister|son|daughter|boyfriend|girlfriend|partner|parents|flatmate|family|baby) (is|are) not my (husband|wife|mum|mom|mother|father|dad|brother|sister|son|daughter|boyfriend|girlfriend|partner|parents|flatmate|family|baby)',
    '(a|perfect|good|bad) copy .. (of|not) .. (husband|wife|mother|mum|father|dad|sister|brother|him|her)',
    '(they|someone|neighbours|people|he|she) .. (come|comes|came|coming|break|breaks|enter*) [in|into] .. (at night|when i sleep|while i sleep|when i am out) .. (inject*|thoughts|chip|touch my food|poison*|swap*|drug*|experiment*|blood|organs|gas)',
    '(locked|lock|barricade*|block*|nailed|blocked) [the|my] (door|doors|windows|bedroom|myself) .. (they|them|agents|spirits|demons|spies|clone|copy|poison*) .. (watch*|get in|come|coming|listen*|through|face)',
    '(experiment*|experimented|tested|testing) on me .. (government|doctors|aliens|they|night|without|neighbours|hospital|army)',
    '(abducted|taken) by (aliens|the government|a ship)',
    '(aliens|spirits|ghosts|demons|angels|the dead|dead people|ancestors|jinn) .. (talk*|speak*|visit*|contact*|communicat*|follow*|touch*|warn*|whisper*|send*) [to|with] me .. (every|night|since|head|know|through|only|voice*|sleep|room|day|me)',
    '(they|theyre|people|everyone|someone) [is|are|was|were] [all] out to get me .. (i know|proof|neighbours|follow*|watch*|poison*|cameras|voices|phone|government)',
    '(they are|theyre|someone is|people are|the neighbours are|he is|she is|everyone is) [all] (trying to kill|planning to kill|going to kill|plotting to kill|trying to get rid of|conspiring against|plotting against|setting me up|poisoning) me',
  ]),
  // A mission, powers, a great name
  ownSigns('psychosis', 'concern', [
    `i am [really|actually|now|the|truly|in fact] ${GREAT} .. (reborn|returned|and|sent|chosen|world|nobody|they|now|know*|save|people|money|hospital|on earth|must|everyone|come back|rings)`,
    `(realised|realized|discovered|worked out|learned|learnt|found out|revealed|know now|figured out|convinced|proof|told me|shown|certain|sure) [that|to me] [that] i am [really|actually] ${GREAT}`,
    '(chosen|picked|selected|appointed|anointed|activated|called|sent|destined|elected) .. (by (god|the universe|angels|heaven|the lord|jesus|allah|aliens|the spirits)|to (save|lead|heal|cleanse|free|rule|warn|rescue|purify|redeem) .. (world|humanity|mankind|people|nation|earth|country|planet|city|nations|souls|everyone)|mission)',
    '(i have|been|was|am|have been) [specially|finally] (chosen|activated|anointed|selected|awakened) .. .. (numbers|mission|sleep|slept|signs|only i|world|god|angels|secret|plates|prophecy|stars|code|frequency|save)',
    '(my|a|secret|special|divine|holy|sacred) (divine|secret|holy|sacred|heavenly|cosmic|galactic) (mission|powers|power|purpose|plan|assignment|task|knowledge)',
    '(have|got|given|has|my|discovered) [been] [given] [special|secret|magic|super|divine|healing|psychic|supernatural|hidden] (superpowers|telepath*|supernatural powers|special powers|secret powers|divine powers|healing powers|psychic powers|hidden powers|powers to)',
    'i can (control|stop|change|move|hear|heal|read|influence) .. (weather|traffic|sun|minds|clouds|everyone thoughts|people thoughts|cancer|time|stock market|rain|earthquakes|traffic lights) .. (mind|thoughts|eyes|hands|touch|will|thinking|just by|power)',
    '(god|angels|angel|jesus|the lord|allah|archangel|aliens|the universe|spirits) .. (rings|phones|texts|speaks|talks|calls|visit*|revealed|given|gave|chose|shown|showed|told|appointed|instruct*|send*) .. me .. (not slept|sleep|days|nights|parliament|president|king|save|secret*|mission|true names|lead|codes|code|numbers|world|pope|at three|out loud|landline|radio|through the|nobody|ark|cure|end of)',
    '(true names of|secret of the universe|secrets of the universe|code of the universe|cure for (cancer|everything|death)|end of the world is|theory of everything|key to the universe) .. (i|me|revealed|mine|solved|found|only|must|given|days|night|sleep)',
    '(solved|cracked|decoded|found|discovered|written|invented) [the] (the secret|cancer|the code|the universe|god|time travel|free energy|everything|a new religion|a new bible|the equation|the bible code) .. (sleep|slept|night|days|nobody|government|they want|publish|president|pope|nobel)',
    '(save|saving|lead|heal|cleanse|rescue|warn) (the|all) (world|humanity|mankind|human race|planet|universe|nation) .. (me|i am|my|slept|sleep|chosen|god|before|only|tonight|mission)',
    '(write|writing|wrote|letters|emails|emailed|ring*|calling|speak) .. (to the|the) (pope|president|king|queen|prime minister|un|united nations|nasa|pentagon|white house) .. (night|sleep|slept|message|truth|warn*|plan|theory|mission|chosen|hear me)',
    'i am the (hinge|key|chosen|portal|bridge between|lamb|vessel|signal|centre of|center of|light of)',
  ]),
  // Somebody else's beliefs
  othersSigns('psychosis', [
    `${OTHER} [also|now|has|just|really|still|even|really|honestly|keeps|is|was|always] (thinks|think|believes|believe|thinking|believing|convinced|insists|swears|says|saying|say|claims|claiming|sure|telling|tells (everyone|us|people)|tellin|proclaim*|certain|reckons|accuses|told us) .. (god|jesus|prophet|messiah|chosen|government|cia|fbi|mi5|neighbours|neighbors|poison*|bugged|cameras|listening|watched|watching (him|her|them)|followed|following (him|her|them)|controll*|implant*|chip|microchip|tv|telly|television|radio|aliens|spirits|possessed|spies|spying|plotting|replaced|imposter*|impostor*|clone*|radiation|rays|wifi|thoughts|agents|activated|king|queen|mission|devil|demons|witch*|reading (his|her) mind|against (him|her)|after (him|her)|tapped|hack*|5g|jinn|cursed)`,
    '(says|said|thinks|believes|convinced|insists|saying|telling|sure|swears) [that] [he|she|they|the|we|i] .. (is|are|been|was|has) [being|all|been|secretly] (poisoning (him|her|them|the)|bugged|watching (him|her|them)|spying on (him|her|them)|controlling (him|her|them)|stealing (his|her|their) thoughts|reading (his|her|their) (mind|thoughts)|been activated|activated|chosen|the messiah|jesus|a prophet|the prophet|possessed|controlled)',
    '(the|his|her) (television|tv|telly|radio|phone|printer|computer|fan|lights|newsreader|dog) .. (chose|chosen|talks to|speaks to|is sending|sends|sending|told|warns|tells|watches|listens to|controls|controlling|talking to) (him|her|them)',
    '(controlling|poisoning|tracking|watching|following|spying on|gassing|targeting|bugging|drugging) (him|her|them) [through|with|via|by|in|using|from] .. (fan|tv|radio|wall|walls|ceiling|wifi|food|satellite*|phone|water|chip|vents|cameras|night|upstairs)',
    `${OTHER} .. (proclaim*|calling|declar*|announc*|call*) (himself|herself) .. (prophet|messiah|god|jesus|king|queen|chosen|saviour|savior|angel|christ)`,
    `${OTHER} .. (covered|covering|taped|unscrewed|taken down|wrapped|smashed|thrown out|removed|ripped out|foiled|dismantled|barricaded|nailed) .. (windows|mirrors|lightbulbs|bulbs|sockets|tv|telly|phones|phone|router|vents|walls|smoke alarm|smoke alarms|doors|door|radio|cameras) .. (foil|paper|watch*|listen*|they|spies|knows why|because|so that|know why|signals|voices|against)`,
    `${OTHER} .. (not|never|hardly|barely|without) (sleep|slept|sleeps|sleeping|been to bed|been sleeping|bathing) .. (preach*|activated|god|voices|whisper*|prophet|numbers|giving away|gave away|neighbours|spying|devil|talking to|mission|chosen|writing|pacing|king|president|save|spent|paranoi*|signs|cameras)`,
    '(not|no) (sleeping|slept|bathing|sleep|eating) .. (only|just|all night) (writing|drawing|praying|talking|pacing|whispering|preaching|counting) .. (numbers|walls|spirits|symbols|wall|himself|herself|god|voices|names|president|scripture*|night)',
    `${OTHER} .. (giving|gave|gives|given) away (his|her|their|all) .. (god|preach*|prophet|mission|sleep|slept|angels|activated|chosen|messiah)`,
    `${OTHER} .. (psychotic|in psychosis|having a psychotic|having an episode|paranoid and|delusional and|hallucinating|manic and|sectioned|in a manic|having a manic)`,
    `${OTHER} .. (stopped|stop|refus*|threw|thrown|off|quit|binned|skipp*|not taking|not taken|not take) .. (medication|meds|medicine|tablets|injection|lithium|olanzapine|clozapine|risperidone|antipsychotic*) .. (voice*|god|talk*|whisper*|sleep*|spies|neighbour*|devil|paranoi*|they|poison*|king|jesus|shout*|accus*|say*)`,
  ]),
];
