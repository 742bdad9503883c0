/** Who harms, and whom: words that the phrases of abuse, stalking and neglect share. Alternatives without brackets. */
export const PARTNER =
  'husband|hubby|wife|missus|partner|boyfriend|girlfriend|bf|gf|fiance|fiancee|spouse|ex|exes|baby daddy|baby mama|old man|fella|bloke|himself|master';

export const PARENT =
  'dad|daddy|da|father|papa|mum|mummy|mam|mom|mommy|mother|mama|parents|stepdad|stepda|stepfather|stepmum|stepmom|stepmother|step dad|step da|step father|step mum|step mom|step mother|guardian|guardians|foster (mum|mom|dad|mother|father|parents|carer|carers|lady|family)';

export const RELATIVE =
  'brother|sister|brothers|son|daughter|uncle|uncles|aunt|aunty|auntie|cousin|cousins|grandson|granddaughter|grandfather|grandad|grandpa|grandmother|gran|nan|nephew|niece|in laws|in law|family|relatives|roommate|flatmate|housemate';

/** Someone close who acts; a possessive or an article may stand before the match. */
export const HE = `(he|she|they|${PARTNER}|${PARENT}|${RELATIVE})`;

/** Someone close, without children of the house and without "they". */
export const LOVER = `(he|she|${PARTNER})`;

export const HIM = `(him|her|them|my [*] (${PARTNER}|${PARENT}|${RELATIVE}))`;

/** Someone close to the writer who is harmed. */
export const VICTIM =
  '(mum|mummy|mam|mom|mommy|mother|mama|(my|our|her|his|their) [little|big|baby|younger|older|best|elderly|old|own|wee|poor] (mum|mam|mom|mother|dad|father|sister|brother|brothers|sisters|friend|mate|neighbor|neighbour|cousin|aunt|niece|nephew|gran|nan|grandmother|grandfather|grandad|daughter|son|kids|children|child|baby|wife|girlfriend|boyfriend|husband|partner)|the (kids|children|baby|wean|weans|boy|girl|lady|woman))';

/** Small words between a subject and its verb; any two of them. */
const ONE_FILLER =
  '[just|been|being|got|has|have|had|is|are|was|will|would|does|did|always|often|sometimes|still|keeps|kept|started|regularly|also|and|then|once|again|even|only|actually|literally|basically|nearly|almost|who|that|like|to|got|gets|drunk|now|goes|went|never|constantly]';
export const FILL = `${ONE_FILLER} ${ONE_FILLER}`;
