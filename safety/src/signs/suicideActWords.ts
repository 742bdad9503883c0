/** Words that stand for each other in the phrases of suicidal acts (suicideActs.ts), with common misspellings. */

/** Medicine that could be hoarded or swallowed. */
export const PILLS =
  '(pill|pills|pil|pils|pillz|tablet|tablets|tabs|tablits|tabltes|tablts|tabelts|tabletts|capsule|capsules|meds|medication|medications|medicine|medicines|painkiller|painkillers|pain killers|sleepers|paracetamol|paracetamols|panadol|acetaminophen|tylenol|ibuprofen|advil|aspirin|aspirins|codeine|co codamol|cocodamol|tramadol|morphine|oramorph|oxy|oxys|oxycodone|oxycontin|percocet|vicodin|fentanyl|methadone|xanax|valium|diazepam|zopiclone|ambien|zolpidem|trazodone|benadryl|melatonin|antidepressant|antidepressants|sertraline|zoloft|prozac|citalopram|quetiapine|seroquel|lithium|propranolol|beta blockers|digoxin|amitriptyline|insulin|benzo|benzos|lorazepam|ativan|klonopin|clonazepam|barbiturates|nembutal|opioids|opiates|heart medication|blister packs|pastillas|drugs)';

/** Household and farm poisons; "acid" and "spirit" have other meanings. */
export const POISON =
  '(bleach|weedkiller|weed killer|poison|pesticide|pesticides|insecticide|antifreeze|anti freeze|drain cleaner|drain unblocker|rat poison|rat killer|paraquat|gramoxone|herbicide|roundup|sniper|otapiapia|phenyl|harpic|domestos|clorox|jik|dettol|lysol|toilet cleaner|battery acid|caustic soda|lye|methanol|kerosene|petrol|gasoline|turps|turpentine|white spirit|paint thinner|paint thinners|thinners|sheep dip|cattle dip|ant killer|slug pellets|mothballs|rodenticide|cyanide|fertilizer|fertiliser|celphos|sulphas|aluminium phosphide|fungicide|oven cleaner|brake fluid|screen wash|rubbing alcohol|cleaning fluid|nail varnish remover|nail polish remover|hand sanitizer|farm chemical|farm chemicals|chemical|chemicals|cleaning products)';

export const GUN =
  '(gun|guns|pistol|rifle|shotgun|revolver|handgun|firearm|glock|strap|barrel|muzzle|twelve bore|12 bore|twelve gauge|12 gauge|sidearm|service weapon|service pistol)';

export const BLADE =
  '(knife|knives|blade|blades|razor|razors|razorblade|razor blade|scissors|sizzors|scissor|scalpel|box cutter|boxcutter|machete|cutlass|stanley|glass|shard)';

/** What one ties; a scarf or a lead is worn and carried every day. */
export const CORD =
  '(rope|noose|cord|cable|belt|sheet|bedsheet|bed sheet|dupatta|saree|sari|ligature|wire|flex|extension lead|washing line|tow rope)';

export const BEAM =
  '(beam|beams|rafter|rafters|fan|ceiling|banister|bannister|banisters|joist|door handle|doorknob|closet rod|curtain rail|attic|loft|barn)';

/** Where a fall kills. */
export const HEIGHT =
  '(roof|rooftop|bridge|footbridge|foot bridge|suspension bridge|ledge|balcony|balcny|balcony rail|balcny rail|balcony railing|cliff|cliffs|clifftop|cliff top|cliff edge|multi storey|multistorey|parking garage|parking structure|car park|tower|tower block|terrace|window ledge|windowsill|window sill|window|viaduct|overpass|flyover|dam|parapet|railing|railings|barrier|gorge|quarry|water tower|top floor|building|edge)';

export const WATER =
  '(river|sea|ocean|canal|lake|lagoon|reservoir|water|weir|loch|harbour|harbor|quay|pier|pond|well|tide|waves|surf|current|estuary|creek|deep end)';

export const VEHICLE =
  '(train|trains|tram|tube|metro|lorry|lorries|truck|trucks|bus|buses|car|cars|traffic|hgv|semi|van)';

/** What a vehicle can be driven into. */
export const OBSTACLE =
  '(tree|trees|wall|pillar|bridge|river|cliff|lorry|truck|oncoming|oncoming traffic|barrier|central reservation|median|sea|lake|quay|canal|ditch|pylon|pole|guardrail|guard rail|embankment|edge|concrete|other lane|wrong lane|ramp|jetty|slipway|dock|18 wheeler|semi)';

/** Thinking of it, or about to. */
export const INTENT =
  '(want|wanted|wanting|wants|going|gonnae|gon|finna|about|ready|plan|plans|planning|planned|mean|meaning|intend|intending|decided|think|thinking|thinkin|thought|thoughts|tempted|could|might|should|will|would|wud|cud|shall|ill|wish|hope|hoping|urge|urges|urged|imagine|imagining|picture|picturing|fantasi*|dreamt|dreaming|long|longing|need|let me|easy|easier|feel like|reckon|rather|may as well|might as well|tell myself|told myself|daring myself|dare myself|working up)';

/** An end of life, in words that a means or a farewell makes plain. */
export const DEATH =
  '(die|dieing|of dying|dying (tonight|today|alone|.)|(be|am|were|being|better|end up|is) dead|(my|to|my own|own|want|her|his|their) death|suicide|suicidal|sucide|kms|(kill|killing|off|offing|drown|hang|shoot|hanging|drowning|shooting|poisoning|top|topping|finish|finishing|end|ending|rid of) myself|(kill|finish|end) (me|my)|(end|ending|finish) it|end (it all|all of it|everything|things)|(end|ending|finish|finishing|taking|take|quit) my [own|whole] life|(with|of) (living|my life|being alive)|not (want|wish|going|able|wanna|care) to (wake|be (here|alive|around)|live|exist|carry on|go on|be found|see|breathe)|(not|never) (wake*|waking|live|exist|be (here|alive|around|found)|come back|see (morning|tomorrow|the morning))|not want [my|this] life|(no|nothing) [reason] to live|no wan live|(stop|stops|stopped) (living|existing|breathing|for good|forever)|(gone|over|sleep|rest|peace|quiet|out) (for good|forever|for ever)|(want|wish|rather|like) to be gone|be gone (before|by)|(join|joining|follow|following) (him|her|them|harold|my)|this (world|earth|life)|way out|worth living)';

/** Other people whom one writes about. */
export const OTHER =
  '({person}|mum|mom|mam|mama|mummy|mommy|dad|da|papa|daddy|baba|amma|grandad|granddad|grandpa|gran|nan|nana|granny|our (lad|son|daughter|boy|girl)|my (bestie|best mate|twin|teammate|lodger|tenant|housemate|landlord|internet friend|online friend|patient|client|pupil|teacher|pastor|girl|boy|man|woman|lad|bro|sis|cousin|aunty|auntie|granddaughter|grandson|sister in law|brother in law|mother in law|father in law|friends (son|daughter|brother|sister))|(a|the|this|that|some|an|one|old|another) [young|old|little|best|close|good|online] (friend|mate|girl|boy|guy|lad|man|woman|lady|kid|student|pupil|colleague|coworker|neighbour|neighbor|patient|resident|customer|regular|lodger|tenant|stranger|roommate|flatmate|teen|teenager)|(guy|girl|boy|kid|friend|someone|somebody|man|woman) (in|from|on|next) [my|our|the] (discord|server|chat|group|class|school|work|door|street|form|team|church|office|stream)|one of (my|our) (friends|students|pupils|colleagues|regulars|patients|mates|coworkers|residents|clients|players|team|paramedics|kids)|someone|somebody)';
