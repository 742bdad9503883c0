/** Everyday cuts, burns and scratches. */
export const selfHarmFigures: readonly string[] = [
  '(cut|cutting) me (a|the|some|any) (deal|deals|slack|check|cheque|break|slice|piece|fringe|key)',
  // By accident
  'cut (my|me) (arm|leg|hand|finger|thumb|wrist|shin|ankle|palm) (on|while|when|shaving|cooking|chopping|slicing|gardening|opening)',
  '(burn*|burnt|scald*) (my|me) (arm|hand|wrist|finger|fingers|forearm|tongue|leg|shoulders|feet) (on|while|when|taking|cooking|baking|at work|at the beach|in the sun)',
  'cut myself on (a|the|my|some) [yoghurt|yogurt|tuna|old|new|sharp|tin|bread|wine|paper|soup|bean] (lid|can|tin|paper|edge|page|envelope|grater|mandoline|shell|peeler|wire|fence|thorn|thorns|rose|foil|cardboard)',
  '[covered in] (scratches|cuts|marks|bruises|bites) from (the|a|my|our|gardening|pruning|blackberr*|hiking) [wild|rose|new] (brambles|cat|roses|kitten|kittens|hedge|midges|puppy|garden|rose|thorns|bush|bushes|dog|nettles|mosquitoes)',
  '(hands|hand) over the (stove|fire|candle|flame|radiator) to (warm|keep|dry)',
  'back to cutting (sheet|steel|metal|wood|grass|hair|glass|stone|fabric|lawns|the grass|hedges|trees)',
  'cut my teeth (on|in|at)',
  // Walls, hair and heads in speech
  '(like|was|am|feel* like|tired of|been) [i am|we are|just] (bang*|hit*|bash*|smash*) (my|our|me) (head|heads) (on|against|off) (a|the) [brick] wall',
  '(bang*|hit*|bash*) (my|our) (head|heads) (on|against) a brick wall',
  '(pull*|tear*) (my|our) hair out (over|about|with|at|because of|trying)',
  '(kick|kicked|kicking|beating|beat) (myself|meself) (up|for)',
  'cut myself (with|on) (the|my|a) [kitchen|fabric|sewing|new|craft] (scissors|shears|rotary cutter|craft knife|peeler|mandoline|grater|mandolin) [again] .. .. (thimble|sewing|quilt*|fabric|hem|craft*|carrot*|onion*|potato*|dinner|salad|wreath|wrapping)',
  'hit my head on the (desk|table|keyboard|wall) when i (saw|read|heard|got|opened|realised|realized) (my|the|it|that)',
  'to hurt (my (ears|knees|knee|back|voice|eyes)|(his|her|your|their|anyones|my [*]) (feelings|pride))',
];
