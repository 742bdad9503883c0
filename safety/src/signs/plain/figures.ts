/**
 * Everyday ways to speak that hold a word of harm and no harm. They are taken out before any sign is looked for, and a
 * figure that is too wide hides a cry for help: name the whole of it, "die laughing", never "die"; "cut myself while
 * cooking", never "cut myself while".
 */
export const figures: readonly string[] = [
  // Laughing, shame, hunger, tiredness
  '(die|died|dying|dead) [of|from|with] (laughing|laughter|embarrassment|shame|boredom|hunger|heat|curiosity|happiness|joy|cringe)',
  '[cross my heart and] hope to die',
  'rather die than (eat|go (to|back)|wear|watch|listen|give|speak|talk|sing|dance|sit|admit|ask|attend|miss|share)',
  // Wishes
  '(die|dying|kill) for (a|an|some|one|the|that|this|eight|ten|more|coffee|chocolate|sleep)',
  'dying to (see|know|meet|go|try|tell|hear|get|eat|find)',
  // Onions, razors, sport
  'cut myself (some slack|a slice|a piece|a break|a deal|shaving|chopping|cooking|slicing|peeling|short|off from)',
  'cut myself (while|when) [i was] (shaving|cooking|chopping|slicing|peeling|gardening|working|carving)',
  'cut myself on (a|the|some|broken) (can|tin|glass|paper|edge|lid|fence|rose|thorn|thorns)',
  '(hurt|injured|burned|burnt|hit) myself [badly|yesterday|today|last week] (playing|running|lifting|falling|skiing|cycling|climbing|dancing|training|cooking|baking|ironing)',
  '(hurt|injured|burned|burnt|hit) myself [badly|yesterday|today|last week] (at|in|during) [the] (football|soccer|practice|training|gym|work|school|sports|yoga|rugby|basketball|game|match|fall|accident)',
  '(hurt|injured|burned|burnt) myself (while|when) [i was] (playing|running|lifting|falling|skiing|cycling|climbing|dancing|training|cooking|baking|ironing|fell|tripped|slipped|i fell|i tripped|i slipped)',
  '(hurt|burned|burnt) myself on (the|a) (stove|oven|ice|stairs|bike|field|pitch|iron|kettle|pan|grill)',
  'burn* myself out',
  // Work and success
  'kill* myself (at work|at the gym|with work|with overtime|laughing|trying to|to (finish|meet|please))',
  'kill* myself (over|for) (this|the|that|my) (project|exam|exams|deadline|report|paper|job|company|thesis|boss|presentation)',
  '(kill|killed|killing) (it|time|two birds)',
  '(shot|shoot|shooting) myself in the foot',
  'drown* myself in (work|chocolate|ice cream|music|netflix|books|self pity)',
  'throw* myself under the bus',
  // Games, films, studies
  'suicide (squad|girls|doors|prevention|awareness|bunny)',
  '(essay|thesis|paper|article|film|movie|documentary|podcast|lecture|novel|series|song) .. (about|on|of|called) .. (suicide|rape|murder|abuse|violence|assault)',
  '(beat|beats|beaten) me (at|in) {game}',
  '(beat|beats|beaten) me (by|to it|to the)',
  'hit me up',
  '(push|pushes|pushed|pushing) me (to|into|towards|hard|out of my|on the swing)',
  'kick* me (out|off)',
  'attacked me (in|during|at) (the|a|our) (meeting|comments|chat|discussion|debate|argument|email|review)',
  'attacked by (a|an|the|my) (dog|cat|bee|wasp|goose|swan|seagull|mosquito|mosquitoes|virus)',
  'hurt (my|his|her|their|your|our|someone|peoples|people) feelings',
  // Too much of a good thing
  'overdos* [on] {harmless}',
  // Living somewhere, with someone; ending something else than life
  'not want to live (near|next to|together|apart|abroad|here|in (this|that|a|the|my|our) (city|town|house|flat|apartment|country|place|area|neighbourhood|neighborhood|village|street|building|dorm))',
  'not want to live with (my {kin}|my (parents|roommates|flatmates|in laws)|him|her|them|roommates|strangers)',
  '(tired|sick) of living (in|with|at|here|out of|near|next|alone|apart)',
  '(relationship|marriage|engagement|friendship|contract|job|project|meeting|lease|call|affair) .. .. (end|ending) (it|things|everything)',
  'not let me leave (early|work|on time|the (office|meeting|table))',
];

/** A sentence with one of these tells of a story, the news or a subject: what others do in it is no sign. */
export const stories: readonly string[] = [
  '(novel|film|movie|series|episode|documentary|podcast|song|game|character|plot|chapter|essay|lecture|thesis|news|article|tv|netflix|theatre|romeo|hamlet|opera)',
];
