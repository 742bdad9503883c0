import type { SignGroup } from '../sign.ts';
import { neglectAdultSigns } from './neglectAdult.ts';
import { neglectChildSigns } from './neglectChild.ts';
import { neglectOthersSigns } from './neglectOthers.ts';

/** A child, an old, ill or disabled person who is not cared for. */
export const neglectSigns: readonly SignGroup[] = [...neglectChildSigns, ...neglectAdultSigns, ...neglectOthersSigns];

/** Everyday sentences that those phrases would take for it: taken out first. */
export const neglectFigures: readonly string[] = [
  '(neglected|neglecting|neglect) (my|the|our) (garden|allotment|skin|stretches|plants|hair|blog|diary|knees|friends|inbox|piano|guitar|bike|car|house|lawn|sourdough|language|practice|training|journal|emails)',
  '(locked|locks) the (biscuit|cookie|snack|sweet) (tin|tins|jar|cupboard)',
  '(mum|mom|dad|parents) (are|is|were|was) (away|off|out) (at|to|for|in|this|until) (a wedding|the (weekend|cinema)|work|dinner|lisbon|spain for their)',
  '(no food|nothing to eat) in (this|the|our) (house|fridge|kitchen|flat) [at all] (only|just|except|but|apart from) [some|old|two] (ingredients|mustard|ketchup|vegetables|veg|healthy|condiments|jam|hope|pickles|salad|kale|hummus)',
  '(dog|cat|dogs|cats|puppy|kitten|horse|pony|hamster|rabbit|goat|hens|cow|cows|pig|guinea pig|guinea pigs) .. (as if|like|think|thinks|claims|pretend*|says|swears|convinced|insists) [that] (he|she|it|they|i) (has|have|had|is|was|are|never) [not|never] [been] (fed|starved|starving|eaten|hungry) [in|for] [days|weeks|months|a week|years|since]',
  '(feed|fed|feeding|feeds) (my|the|our|his|her|any|their) [poor|own] (cat|cats|dog|dogs|fish|birds|bird|ducks|hens|chickens|horse|horses|rabbit|rabbits|hamster|goldfish|pony|ponies|pigs|sourdough|starter|plants|roses|lawn|meter|squirrels|pigeons|foxes|cows|sheep)',
  'neglected by (my|the|our) (boss|manager|bank|landlord|city|council|government|editor|agent|company|cat|publisher|union|team|supervisor|coach)',
  'without (breakfast|dinner|lunch|tea|supper) because (they|he|she|i|we) [all|just|always] (filled up|were (full|too full)|was full|ate (all the|a whole|too (much|many)) (cake|popcorn|pizza|biscuits|cookies|crisps|sweets)|overslept|oversleep|sleep in|slept in|are late|is late|was late|were late|got up late|are not hungry|is not hungry|was not hungry|prefer*)',
  '(put|puts|putting) (salt|sugar|honey|milk|lemon|ginger|mint|oat milk|butter|chilli|cinnamon|too much *) in my (tea|food)',
  'nobody (feeds|feed) (me|us) like',
  '(left|leave|leaves) me in the (car|shop|queue|trolley|museum|waiting room) for [like|about|only|just|maybe] (a|two|three|five|ten|2|3|5|10) [few|couple of] (minute|minutes|min|mins|seconds|sec)',
];
