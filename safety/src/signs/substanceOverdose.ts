import { emergencySigns, othersSigns, ownSigns, type SignGroup } from '../sign.ts';

/** Drugs that are named for one thing only. */
export const HARD_DRUG =
  '(heroin|smack|skag|crack|cocaine|meth|crystal meth|ketamine|fent|fentanyl|fenty|oxy|oxys|oxies|oxycontin|oxycodone|roxys|percs|perc|percocet|percocets|xan|xans|xanax|xannies|xanny|benzos|benzo|valium|valiums|vallies|diazepam|diazzies|alprazolam|codeine|tramadol|tramadols|tramol|lean|opioids|opiates|opioid|opiate|morphine|methadone|subutex|suboxone|buprenorphine|mdma|gbl|ghb|mephedrone|spice|nyaope|colorado|mkpuru mmiri|pregabalin|pregabs|gabapentin|amphetamine|amphetamines|adderall|hydrocodone|vicodin|norco|dilaudid|dihydrocodeine|zopiclone|zolpidem|ambien|nitazenes|pethidine|brown sugar|chitta|ganja|skunk|crank|speedball|monkey dust)';
/** Drugs named by everyday words, too. */
export const STREET_DRUG = `(${HARD_DRUG}|coke|ket|gear|pingers|yokes|ice|speed|crystal|molly|weed|dope)`;
export const DRINK =
  '(vodka|gin|whisky|whiskey|rum|wine|beer|beers|cider|booze|alcohol|brandy|ogogoro|kai kai|goon|tequila|bourbon|liquor|spirits|lager|poitin|sherry|schnapps|drink|drinking|drinks|hooch|strong cider|super strength|daru)';
const SEDATIVE = `(${HARD_DRUG}|sleeping tablets|sleeping pills|sleepers|painkillers|pain killers|pills|tablets|downers|tranquillisers|tranquilizers|patches|antidepressants|meds)`;
const PERSON =
  '(he|she|they|my [best|older|little|younger] (mate|friend|son|daughter|brother|sister|boyfriend|girlfriend|husband|wife|mum|mom|dad|cousin|roommate|flatmate|housemate|partner|uncle|fella|bf|gf|guy|boy)|mate|our (son|daughter|lad|friend)|mum|dad|someone|somebody|a guy|a girl|one of (our|the) (guests|lads|girls|residents|tenants)|this (guy|girl|lad))';
const TOOK =
  '(took|taken|taking|snorted|sniffed|injected|injecting|shot up|shot|swallowed|used|done|did|had|banged|mixed|drank|drunk|popped|necked|inject|fixed)';
const DYING =
  '(not (breathing|responding|moving|wake|waking|respond|taking breath|conscious|know who|know where|hear me|hear us)|stopped breathing|barely breathing|hardly breathing|can not (breathe|wake|get (him|her|them) (up|to))|(lips|face|fingers|skin|nails|fingertips|gone|turned|turning|going|went|is) (blue|purple|grey|gray)|unconscious|unresponsive|foaming|gurgling|snoring (noise|sound|weird|strange|loud)|twitching|convuls*|seizing|seizure|seizures|fitting|having a fit|jerking|just lying|lying there|slumped|gone limp|gone floppy|collapsed|eyes (white|rolled|rolling|roll*|back)|gone under|no response|no pulse|roasting|overheating|funny colour|funny color|like ash|will not wake|not wake up)';

/** A life at risk from what was taken, and use that may end so. */
export const overdoseSigns: readonly SignGroup[] = [
  // Overdose now, the writer's own
  emergencySigns('substance', [
    '(od|oded|oding|overdosing|overdosed|od ing) .. (help|now|breathe|breathing|dying|right now|please|ambulance|tonight|blue|scared|floor)',
    '(i am|i have|i think i|think i am|think i have|think i|i just|just|have just|i) [have|am] (overdosed|overdosing|oding|od ed|oded|od)',
    `(i|ive|just) .. ${TOOK} .. (too much|too many|way too|whole bag|the lot|all of it|my old (amount|dose)|my usual before|double|a lot of|loads of|so much) .. .. [.] .. .. (breathe|breathing|breath|awake|eyes open|nodding|blue|numb|can not (stand|feel|move|stay|keep)|cold|heart (is|keeps|stop*)|chest|fading|floor|scared|slipping|dying|help|head up|pass* out|seizure|fitting|vision|going under)`,
    '(did|done|had|taken|took) (way|far) too (many|much) .. .. [.] .. (chest|heart|breath*|arm|stand|numb|blue|floor|shaking|see)',
    `(${HARD_DRUG}|coke|ket|lines|pills|gear|needle|fix|dose|speed) .. .. [.] .. .. (my|cant|can not|chest) .. (breathe|chest is (crushing|tight|exploding|pounding|burning)|left arm|lips are|fingers are|hands are blue|heart (is going to|will not slow|is exploding|stopping|keeps stopping)|stay awake|keep my eyes|stop shaking|stand up|feel my (legs|arms|face))`,
    '(keep|keeps|kept) (nodding|passing|going|drifting|blacking) (off|out|under) .. (breath|breathing|mid|used|dose|gear|relapsed|bathroom|floor|alone|fix|by myself|scared|pills)',
    '(relapsed|used|shot up|injected|dose|old amount|fix) .. .. [.] .. .. (nodding off|nodding out|going under|slipping under|can not keep (my eyes|my head|awake)|lips (are|is|blue)|hands (are|is) .. blue|not wake up now|breathing (is|so) slow|forget to breathe|forgetting to breathe)',
    '(everything|all|body|i am) (is|feels|goes) .. (warm|slow|heavy|far away) .. .. (breath*|fading|too far|far down)',
    '(hands|fingers|lips|nails|fingertips|mouth) (are|is|have|going|gone|turning|went|turned) [a|all|gone|funny] (funny|blue|purple|grey|gray) .. .. [.] .. (far down|too far|slow|used|gear|pills|dose|fix)',
    '(stopped|stop|quit|quitting|came off|given up|no|without|off|since) [the|my|drinking|taking|a|all] (vodka|drinking|alcohol|drink|booze|benzos|xanax|valium|gin|whisky|whiskey|spirits|wine|beer|gabapentin|pregabalin|ghb|gbl|xans|diazepam|rum|cider|to drink) .. .. .. [.] .. .. (seizure|seizures|fitting|had a fit|having a fit|a fit|fits|convuls*|tongue|jerking|shaking all|seeing (things|insects|spiders|rats|people|snakes)|hallucinat*|hearing things|dts|delirium|can not stop shaking|came round|come round|eyes white|see insects)',
    '(seizure|seizures|a fit|fits|convulsion|convulsions|dts|the dts) .. .. (off|stopped|withdraw*|cold turkey|last drink|without a drink|from the drink|alcohol|detox|vodka|benzos|xanax|coming off)',
    '(withdraw*|detox*|cold turkey|rattling|dts) .. .. [.] .. (seizure*|a fit|fitting|fits|convuls*|jerking|hallucinat*|seeing (things|insects|spiders|rats|people)|tongue|heart (is racing|pounding))',
    'tongue (bitten|bit) .. .. [.] .. (starting again|jerk*|shaking|vodka)',
  ]),
  // Overdose now, someone else's
  emergencySigns(
    'substance',
    [
      `${PERSON} .. (overdosed|overdosing|oded|oding|od ed|od|is overdosing|having an overdose|has overdosed) [.|and|on|in|now|again|she|he|help|please|what|they]`,
      `${PERSON} .. (snorted|sniffed|injected|shot up|swallowed|popped|necked|smoked|mixed|banged) .. .. [.] .. .. (he|she|they|now|and|just|is|lips|face|eyes|body|then) .. ${DYING}`,
      `${PERSON} .. (took|taken|did|done|drank) [some|a|the|two|three|too|all|my|his|her|something|loads of] (something|pills|tablets|too (much|many)|lines|${HARD_DRUG}|drugs|ket|coke|vodka and|wine and|yokes|all of) .. .. [.] .. .. ${DYING}`,
      `${PERSON} .. (dropped a|relapsed|needle|pills|all the wine|out of (rehab|the clinic|detox|prison)) .. .. [.] .. .. ${DYING}`,
      '(mate|friend|brother|sister|son|daughter|boyfriend|girlfriend|he|she|guy|girl|cousin|flatmate|roommate|husband|wife|mum|dad) .. (took|taken|did|done) .. .. .. [.] .. (blue|purple|grey) (round|around|at|in) (the|his|her) (mouth|lips|face|fingers)',
      `(he|she|mum|dad|brother|sister|son|daughter|husband|wife|friend|mate) .. (taken|took|swallowed|had|drunk|drank) .. (pills|tablets|meds|medication|vodka|whisky|paracetamol|insulin) .. .. .. [.] .. .. (can not wake|not wake|will not wake|not respond*|unconscious|not breath*)`,
      `${DYING} .. .. [.] .. .. (needle|syringe|foil|heroin|fentanyl|fent|pills|xanax|xans|methadone|narcan|naloxone|overdose|overdosed|od|gear|spoon|wraps|pipe|oxys|tramadol|codeine|ketamine|coke|on the table|powder|mdma|vodka bottle|nasal spray)`,
      `(needle|syringe|foil|heroin|fentanyl|fent|pills|xanax|xans|methadone|narcan|naloxone|nasal spray|gear|spoon|oxys|tramadol|codeine|ketamine|powder|mdma|yokes|pingers|snorted|snorting|injected|lines of|ghb|gbl) .. .. [.] .. .. (he|she|they|mate|lips|face|eyes|his|her|is|are|and|now|not|gone) .. ${DYING}`,
      '(needle|syringe) [is|still|was|hanging] [still|out of|stuck] (in|hanging) [from|in] (his|her|their) (arm|leg|neck|foot|groin|hand)',
      '(pinpoint|tiny|pin) pupils .. (no response|not|unconscious|slumped|wake|breath*|blue)',
      '(given|gave|giving|used|sprayed) (the|him|her|them|two) [the] (narcan|naloxone|nasal spray|spray) .. (not|gone|again|still|nothing|second|wake|under)',
      '(can not|could not|wont|cannot|not able to) (wake|rouse|get) (him|her|them|my (mate|mum|dad|brother|sister|friend|son|daughter|boyfriend|girlfriend)) .. (took|pills|drunk|drank|needle|used|drink|vodka|wine|gear|open (her|his) eyes|wake up|up)',
      '(will not|does not|wont|not) wake [up] .. (needle|pills|gear|drink|drank|vodka|party|snor*|blue|lips|took|dose|used|fix|smoked|snort*)',
      '(lips|fingertips|fingers|face|nails|skin) (is|are|have|has|going|gone|turned|turning|went|going) [gone|all|a|turned|like|so] (blue|purple|grey|gray|ash|funny (colour|color)) .. (snor*|breath*|wake|needle|pills|respond|table|nobody|took|ring|ambulance|noise|not)',
      '(snoring|gurgling|rattling|rasping) (noise|noises|sound|sounds|weird|strangely) .. (not|wake|needle|blue|lips|pills|breath*|respond)',
      '(foam|foaming|froth|frothing) (at|from|out of) (the|his|her|their) mouth .. (not|respond*|name|twitch*|took|shak*|floor|eyes|pills|help|he|she|unconscious)',
      '(took|drank|mixed|swallowed|snorted) .. .. (foam|foaming|frothing)',
      '(drunk|drank) .. .. (pills|tablets|meds) .. .. (sick lying|not wake|eyes|open|unconscious|passed out|not respond*|choking|vomit*)',
      '(stop|stopped|quit|off) [the|to] (drink|drinking|vodka|alcohol|booze|drink two|xanax|benzos) .. .. [.] .. (he|she|now|his|her|shake|shaking) .. (shake|shaking|shakes|seizure|fit|fitting|convuls*|eyes white|eyes (rolled|roll)|seeing things|jerking|confused|not hear)',
      `${PERSON} .. (out of|from|home from) (rehab|the clinic|detox|prison|hospital) .. .. [.] .. (found (him|her)|lying|cold|grey|blue|not answer*|locked|bathroom|foil)`,
      '(lads|help|guys|please|anyone|someone help) .. (mate|friend|brother|girl) .. (dropped|took|snorted|smoked|injected|pills|yokes|overdose*) .. .. (floor|twitch*|roasting|shak*|respond*|wake|blue|breath*|know who)',
    ],
    'other',
  ),
  // Found; in a group of its own, as a longer match that names the writer would hide it
  emergencySigns(
    'substance',
    [
      '(found|find) (him|her|them|my (son|daughter|brother|mate|friend|sister|mum|dad)) .. (cold|blue|grey|gray|slumped|collapsed|unconscious|on the (floor|bathroom)|lifeless|unresponsive|not breathing) .. .. (foil|needle|pills|rehab|gear|syringe|spoon|overdose|used|drugs)',
    ],
    'other',
  ),
  // Use that may kill: alone, mixed, not caring
  ownSigns('substance', 'crisis', [
    `${SEDATIVE} .. (and|with|on top of|on top|then|plus|n|or|washed down|mixed|together|followed by|top it) .. (vodka|gin|whisky|whiskey|rum|wine|booze|alcohol|brandy|cider|beer|drinking|tequila|bourbon|liquor|goon|ogogoro|heroin|methadone|codeine|tramadol|ketamine|ket|coke|lean) .. (again|every|tonight|to sleep|both|together|more|top*|heart|blacked|woke|feel|numb|stop|breath*|still|more|alone|until|always|nightly|on top|now|wake|days|lately|just to|.)`,
    `(vodka|gin|whisky|whiskey|rum|wine|booze|alcohol|brandy|cider|drinking|tequila|liquor|drink) .. (and|with|on top of|then|plus|n|mixed|washing down|together) .. (${HARD_DRUG}|sleeping tablets|sleeping pills|painkillers|benzos|pills|downers) .. (again|every|tonight|both|together|more|top*|heart|blacked|woke|feel|numb|stop|breath*|still|alone|until|always|on top|now|wake|lately|.)`,
    `(mix*|combin*|taking|took|stacking|chas*|swallow*|wash*) .. (${HARD_DRUG}|sleeping tablets|sleeping pills|painkillers) .. (${DRINK}|${HARD_DRUG})`,
    `(on|back on|using|taking|popping) [the|my] (${HARD_DRUG}|script|methadone) .. (drinking|drink|booze|vodka|using) [on top|too|as well|every|with]`,
    '(using|use|used) on top [of]',
    '(do not|dont|not|no longer) .. (ask|know|care|count) .. (what|how many|how much) (i am|im|i) (mixing|taking|using|take|swallow|took|shooting|snorting|use)',
    `(use|using|used|inject*|shoot*|shot|smoke|smoking|fix|drink|drinking|take|taking|dose|dosing|snort*) [up|it|again|heroin|fentanyl|gear|meth|crack|them|and|drugs] .. (alone|by myself|on my own|by meself|locked|where nobody|so nobody) .. (find|found|hope|care*|wake|notice|lock*|door|room|die|bathroom|toilet*|stairwell|every time|last|nobody|overdose|od|go over|not|see|inside|again|bear)`,
    '(use|using|used|injecting|shooting up|smoking|fixing) [again] [.] (alone|by myself|on my own|by meself) .. (again|.|every|nobody|car|room|now|tonight|toilet*)',
    `(lock|locked|locking) .. (door|in|inside|bathroom|toilet|room|myself) .. (use|using|fix|inject*|shoot*|smoke|snort|codeine|tramadol|heroin|gear|fentanyl|drink)`,
    `(${HARD_DRUG}|coke|gear|needle|pipe|using|drinking|relapsed|used|use) .. .. [.] .. .. (hope it kills|hoping it kills|hope (i|it) [do|does] not wake|do not care if i (die|wake|od|overdose|live)|not wake|not care if it kills|last time|maybe this is last|counting on that|would not mind (dying|not waking)|beg .. not wake|want to die|wish* .. die|better off dead|kill me|end it|nobody to notice|nobody to find|nobody would find|literally no person|prefer not to wake|not be here|nothing left to lose|do not want to be here)`,
    '(hope|hoping|pray*|wish*) .. (the next|this|next|it|last) (hit|one|dose|bag|fix|shot|line|drink|pill) .. (kills|finish*|takes me|last|hot|ends)',
    `(relaps*|used again|using again|drinking again|drank again|used today|back on the|gambl*|off the bets|fell off the wagon|sober|got clean|months clean|years clean|abstinence) .. .. [.] .. .. (want to die|kill myself|end it|suicid*|not want to (live|be here)|better off dead|prefer not to wake|rather be dead|no reason to live|gun|bridge|rope|river|overdose|his painkillers|pills out|can not face (her|him|them|another|tomorrow|it anymore))`,
    '(lost|gambled|staked|blew|put) .. .. (mortgage|rent money|savings|roulette|slots|horse|wages|casino|bets|betting|gambling) .. .. [.] .. .. (river|bridge|die|kill myself|end it|not want to be here|not be here|can not face|rope|insurance|jump|better off|worth more|not wake)',
    '(blacked out|blacking out) .. (twice|again|woke|drunk|drink*|xan*|drove|driving|last night|times|pills|remember)',
    '(blackout|blackouts|black out) .. (drunk|drink*|xan*|pills|woke|vodka|remember nothing)',
    '(heart) (keeps|keep|is|was|kept) (skipping|stopping|racing|fluttering|pounding) .. (again tonight|doing it again|coke|lines|pills|used|speed|still using|vodka)',
    '(coke|cocaine|speed|meth|crack) .. (then|and) .. (benzos|xanax|xans|valium|heroin|vodka|downers|diazepam) .. (come down|then|sleep|heart|again|to)',
    '(started|begun|back|went back|gone back|returned) .. (injecting|shooting up|shooting|slamming|needle|needles|banging up|mainlining)',
    '(drink*|drank|drunk|using|high|stoned|vodka|pills) .. (drive|driving|drove|behind the wheel|school run) .. (kids|baby|children|again|nearly|crash*|every|blacked|remember|drunk)',
    '(stop|stopped|stops) breathing in my sleep',
    '(tolerance) .. (gone|low|down|lost|dropped) .. (used|using|dose|same|old|rehab|fix|bought)',
    '(set|laid|lined|put|counted) out (his|her|my|the|all) (painkillers|pills|tablets) .. (glass|gin|vodka|next to|drink|evening|tonight)',
    'one last (party|hit|fix|bag|blowout|binge|shot) .. (never|nobody|die|gone|goodbye|done|alone)',
  ]),
  // Someone else close to it
  {
    ...othersSigns('substance', [
      '(brother|sister|son|daughter|husband|wife|friend|mate|dad|mum|mom|partner|boyfriend|girlfriend|roommate|flatmate|cousin|he|she|fella) .. .. (left|out of|discharged|walked out|released|home from) .. (rehab|detox|prison|clinic|hospital|treatment) .. .. [.] .. (switched|phone|party|not answer*|gone|missing|goodbye|using|used|heroin|alone|bought|dealer|texted)',
      '(roommate|brother|sister|son|daughter|friend|mate|husband|wife|partner|boyfriend|girlfriend|he|she|flatmate|cousin) .. (uses|using|shoots up|injects|smokes|drinks|used) .. (alone|locked|door|by (himself|herself)|on (his|her) own|bathroom)',
      '(found|finding) (him|her) (blue|grey|unconscious|collapsed|slumped|passed out) (once|twice|before|already|again|last)',
      '(owes|owe) .. (dealer|dealers|bad people|loan sharks|gangsters|money to|dangerous) .. .. [.] .. (insurance|kill|threat*|die|gone|scared|bridge|better off|not see)',
      '(gambling|drinking|using|relapsed|drunk|high) .. .. [.] .. (he|she|told me|said|says) .. (better off (dead|without|with the insurance)|want to die|wants to die|kill (himself|herself)|end it|does not care if (he|she)|insurance|not be here)',
      '(mixing|mixes|mixed|mix) .. (pills|xanax|codeine|tramadol|methadone|heroin|vodka|benzos) .. (and|with) .. (he|she|drink*|vodka|wine|codeine|alcohol|tramadol|methadone|xanax)',
    ]),
    level: 'crisis',
  },
  // Lost to it
  othersSigns(
    'substance',
    [
      '(died|death|dead) (of|from|by|with|in|after) .. (overdose|od|oded|overdosed|fentanyl|heroin|withdrawal|liver|drink|drugs|alcohol|methadone|hot shot|addiction|ketamine|bad batch|xanax|cocaine|speedball|drinking)',
      '(overdose|od|overdosed|fentanyl|heroin|withdrawal|the drink|drugs|alcohol|methadone|addiction|gambling|drinking|meth|a bad batch|laced pill|gear) [that|has|finally|is what|had|in the end] (took|killed|claimed|stole|robbed) (my|him|her|them|our|us of|another|me of)',
      '(lost|lose|losing|buried|bury|burying) (my|our|him|her|two|three|another|a|the|so) .. (to|from) [a|an|the|his|her|fentanyl|heroin] (overdose|od|drugs|drink|heroin|fentanyl|alcohol|addiction|drinking|methadone|gambling|alcoholism|meth|cocaine|needle)',
      '(funeral|funerals|anniversary|burial|grave|coffin|buried) .. .. (od|overdose|overdosed|heroin|drugs|fentanyl|withdrawal|addiction|used once)',
      '(used|drank|took|relapsed) (once|one time|one last time|just once) .. .. (killed|died|dead|buried|the once|took (him|her)|never woke|gone)',
      '(clean for|been clean|months clean|years clean|sober|rehab|out of detox) .. .. [.] .. (killed (him|her)|died|found (him|her) (dead|cold|gone)|funeral|buried|never woke|his mother found|took (him|her) from)',
      '(killed himself|killed herself|took his own life|took her own life|hanged himself|jumped|died by suicide) .. .. (gambl*|debts|betting|drinking|drugs|addiction|bets|relaps*|casino|slots)',
      '(gambling|betting|debts|bookies|casino|roulette|slots) .. .. (killed himself|killed herself|took his own life|took her own life|hanged (himself|herself)|jumped|died by suicide|took his life|buried him)',
      '(it was) (withdrawal|the drink|heroin|an overdose|fentanyl|the drugs|drugs|drink|the once) that (took|killed)',
    ],
    'loss',
  ),
];
