import type { SignGroup } from '../sign.ts';
import { stalkingThreatSigns } from './stalkingThreats.ts';
import { stalkingWatchSigns } from './stalkingWatch.ts';

/** Followed, watched or threatened by someone who is not a partner. */
export const stalkingSigns: readonly SignGroup[] = [...stalkingWatchSigns, ...stalkingThreatSigns];

/** Everyday sentences that those phrases would take for it: taken out first. */
export const stalkingFigures: readonly string[] = [
  '(followed|follows|ran after|chased|running after) me .. to (return|give|hand|apologize|apologise|thank|say (thank|thanks)|tell me i)',
  '(follows|follow|followed|following) me (around|round|all over) the (internet|web|kitchen|garden|house|flat|farm|field|shop with)',
  '(stalk|stalks|stalked|stalking) (my crush|the (tour|menu|page|website|instagram|tracking)|her instagram|his instagram|their instagram|him on linkedin|an (impala|antelope))',
  '(insta|instagram|facebook|linkedin|online) (stalk|stalked|stalking)',
  '(follows|followed|follow|following) me (on (instagram|insta|twitter|tiktok|strava|spotify|goodreads|linkedin|bluesky|letterboxd)|back)',
  '(dog|cat|puppy|kitten|toddler|baby|duck|goose|geese|lamb|robin|pigeon|seagull|swan|cow|cows|sheep|ad|ads|advert|adverts|smell|cloud|song|moon) [always|that|still|just|has|keeps] (follows|follow|followed|following|chased|chasing|trails|trailing|watches|watching|stalks|stalked|stalking|haunts|haunting) me',
  '(police|taxi|ambulance|delivery|library|parking|dentist|recruiter|recruiters|school|bank) (followed|chasing|chased) me (up|about)',
  '(dog|cat|puppy|kitten|duck|goose|geese|lamb|robin|pigeon|seagull|swan|fox|hen|goat|calf|peacock|butterfly) (has been|have been|was|is|keeps|kept) (following|chasing|watching) me',
  '(turning|showing) up at my ((desk|office) with (photos of|cake|cakes|biscuits|cookies|coffee|tea|questions|doughnuts|donuts)|(door|house) with (soup|eggs|tomatoes|courgettes|zucchini|lasagne|lasagna|casseroles|casserole|jam|leftovers|rhubarb|marrows))',
  '(parcels|packages|parcel|package) [that] i [did] (not|never) order*',
  '(unknown|private|withheld|blocked) (number|numbers) .. .. .. (insurance|warranty|boiler|solar|broadband|survey|energy|ppi|tax refund|double glazing|spam|robocall*|delivery|parcel)',
  '(put|has|have) (an airtag|a tracker|the airtag|a gps) (in|on) my (bag|backpack|rucksack|coat|keys|suitcase|bike|school bag) (so|in case) (mum|mom|dad|my (mum|mom|dad|parents)|i|we) (can|could|never|do not|will|would|lose|leave|forget)',
  '(dinner|lunch|supper|breakfast|it|which|starter|main|film|walk|run|swim|yoga|meeting|ceremony|mass|service|talk|class|session|shift|nap|bath|meditation|speech|speeches|match|lecture|storm|rain|game) (is|was|being|will be) followed by',
  'followed by (a|an|the|some|my|another|more) [big|long|hot|quick|lovely|little|nice|cold|strong|huge|warm] (nap|bath|walk|cup|coffee|tea|cake|shower|swim|film|movie|curry|pizza|meeting|dinner|lunch|drink|pint|beer|run|stretch|rainbow|storm|comma)',
  'keeps (messaging|texting|calling|emailing|ringing|contacting) me about (the|a|an|her|his|my|their) [school|office|work|church] (bake sale|sale|wedding|meeting|party|invoice|boiler|shift|shifts|holiday|recipe|homework|project|report|delivery|booking|fundraiser|reunion|baby shower|election|survey|warranty|parking|bins|deadline|slides|presentation|game|match)',
  'stalking me on (linkedin|strava|spotify|goodreads)',
  '(ringing|rings|knocking|knocks) [on|at] (the|my|our) (bell|doorbell|door) and (running|runs) (away|off) .. (kids|children|prank|teenagers|lads|knock down ginger)',
];
