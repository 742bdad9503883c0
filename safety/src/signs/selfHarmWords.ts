/** Typed in a hurry, or spoken in the north of England and in Ireland. */
export const MYSELF = '(myself|meself|myslef|mysef|mysel|my self|me self|mself|myselfs|myselff)';

/** Where people hurt themselves, the writer's own. */
export const MY_SKIN =
  '(my|me|mine|both my|inside of my) [own|left|right|upper|lower|inner|bare|whole|other] (arm|arms|forearm|forearms|wrist|wrists|thigh|thighs|leg|legs|stomach|belly|tummy|hip|hips|shin|shins|calf|calves|skin|ankle|ankles|shoulder|shoulders|chest|breast|breasts|palm|palms|knuckle|knuckles|feet|ribs|side)';

export const HAND = '(hand|hands|finger|fingers|palm|palms|arm|arms|wrist|wrists|foot|knuckles|thumb|forearm)';

/** What cuts. Each needs a second word: people shave, cook, sew and draw. */
export const BLADE =
  '(blade|blades|razor|razors|razorblade|razorblades|scalpel|scalpels|stanley knife|box cutter|boxcutter|exacto knife|craft knife|penknife|pocket knife|kitchen knife|knife|compass|compass point|scissors|scissor|sharpener|shard|shards|broken glass|piece of glass|glass|safety pin|safety pins|pin|pins|needle|tweezers|thumbtack|drawing pin|staple|nail|can lid|bottle top|key)';

/** What burns. */
export const FLAME =
  '(cigarette|cigarettes|cig|fag|fags|ciggie|lighter|match|matches|candle|flame|iron|hot plate|hotplate|hob|stove|burner|straightener|straighteners|hair straighteners|curling iron|curling wand|glue gun|spoon|kettle|boiling water|oven|radiator|soldering iron|incense|hot metal|joint|vape|ember)';

export const PURPOSE =
  '(on purpose|purposely|deliberately|intentionally|again and again|over and over|repeatedly|until it|until i|till it|till i|until the|to feel|to punish|to calm|to cope|for relief|for the relief|so i can|so that i|instead of|because i deserve|every night|every day|each night|most nights|when nobody|in secret|tonight|again tonight|and it helps|helps|when i am (stressed|sad|upset|angry|overwhelmed|overloaded|alone|anxious)|nobody knows)';

export const THEIR_SKIN =
  '(his|her|their) [own|left|right|upper|inner|both] (arm|arms|forearm|forearms|wrist|wrists|thigh|thighs|leg|legs|stomach|belly|hip|hips|skin|ankle|shoulder|hand|hands|face|knuckles|neck|body|fingers|palms)';
