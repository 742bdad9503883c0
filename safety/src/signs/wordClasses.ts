/** Words that stand for each other in phrases, as `{name}`. */
export const wordClasses = {
  want: '(want|wanted|wanting|wish|like|love|need|going|ready|plan|planning|planned|decided|intend|about|try|trying|tempted|prepared|longing|have|urge|feel|feeling) [to|like]',
  kin: '(husband|wife|partner|boyfriend|girlfriend|fiance|spouse|bf|gf|ex|dad|father|mum|mom|mother|parents|stepdad|stepfather|stepmother|stepmom|stepbrother|brother|sister|son|daughter|uncle|aunt|cousin|grandfather|grandmother|grandpa|roommate|flatmate|child|kid|kids|children|baby|toddler|family)',
  person:
    '(my [best|close|good|old|dear|little|older|younger|big|own|ex|teenage|elderly] ({kin}|friend|mate|colleague|coworker|neighbour|neighbor|student|niece|nephew|boss)|he|she|they|a friend|someone i (know|love))',
  adult:
    '(husband|wife|partner|boyfriend|girlfriend|fiance|spouse|bf|gf|ex|dad|father|mum|mom|mother|stepdad|stepfather|stepmother|stepmom|stepbrother|brother|sister|son|daughter|uncle|aunt|cousin|grandfather|grandmother|roommate|flatmate|carer|boss)',
  abuser: '(my [ex|own|drunk|abusive|older] {adult}|he|she|they)',
  many: '(10|12|14|15|16|18|20|24|25|28|30|32|35|40|45|50|60|80|90|100|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|dozens)',
  game: '(chess|cards|tennis|golf|poker|darts|football|soccer|basketball|pool|squash|badminton|bowling|scrabble|monopoly|fifa|mario kart|everything|a game|the game|games|a race|the race|the final|the election|ping pong|table tennis|arm wrestling)',
  target:
    '(him|her|them|you|someone|somebody|people|everyone|everybody|others|myself and|my [own|ex|little|older|younger|best] ({kin}|boss|manager|teacher|neighbour|neighbor|colleague|coworker|coworkers|classmates|friend)|that (man|woman|guy|bastard|bitch)|the (kids|children|baby|neighbours|neighbors))',
  themself: '(himself|herself|themself|themselves|themselfs|him self|her self)',
  drug: '(pill|pills|tablets|paracetamol|tylenol|ibuprofen|aspirin|medication|medicine|meds|xanax|antidepressants|opioids|sleeping pills|insulin)',
  now: '(anymore|now|tonight|today|again|for good|forever|all|soon|tomorrow|already|lol|so badly|so bad|.)',
  harmless:
    '(chocolate|netflix|sugar|cake|coffee|caffeine|tv|carbs|sun|pizza|ice cream|cheese|news|social media|christmas|reality)',
} as const;
