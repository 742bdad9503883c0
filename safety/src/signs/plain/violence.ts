import { othersSigns, ownSigns, type SignGroup } from '../../sign.ts';

const KILL = '(kill|murder|stab|shoot|strangle|poison|drown|choke|slaughter|burn|behead|execute)';
const HURT = '(hurt|attack|harm|injure|cripple|torture|kill|beat up)';

export const violenceSigns: readonly SignGroup[] = [
  // What someone wants or plans to do to others
  ownSigns('violence', 'crisis', [
    `i [just|really|honestly|seriously|sometimes|often|so] [am|will|would] [just|really|seriously] [want|need|have|going|plan|planning|ready|about|like|love|decided|tempted|intend|feel like] [to] ${KILL} {target}`,
    `i [just|really] (am going to|will|plan to|am planning to|am about to|intend to|want to|need to|would like to) [really|seriously|badly] ${HURT} {target}`,
    'feel like (beating|hurting|killing|stabbing|choking|strangling|punching|hitting|attacking) {target}',
    '(thoughts|thought|thinking|think|imagin*|fantasi*|dream*|picture*|idea*|planning|plan) .. (hurting|killing|harming|stabbing|strangling|choking|shooting|poisoning|drowning|attacking|beating) {target}',
    '(urge*|impulse*|plan|planning) to (hurt|kill|harm|strangle|stab|poison|shoot|choke|beat) {target}',
    '(scared|afraid|worried|terrified|frightened|fear) .. (will|might|could|going to|gonna|may) (hurt|kill|harm|hit|shake|beat) (someone|somebody|people|others|my {kin}|the (baby|kids|children))',
    '(shoot|blow|shooting|blowing) up (the|my|a|this|his|her) (school|office|house|place|church|mall|work)',
    '(want|wish|make) {target} .. to (die|suffer|bleed)',
    '(get|bring|take|bringing|taking) (a|my|the) (gun|knife|weapon) .. (him|her|them|everyone|school|work)',
  ]),
  // What someone did
  ownSigns('violence', 'concern', [
    'i [just|have|sometimes|often|always|again] (hit|slapped|punched|beat|choked|kicked|shoved|shook|strangled) my [own] [little] (girlfriend|boyfriend|wife|husband|partner|son|daughter|child|children|kids|kid|baby|mother|mum|mom|dog|toddler)',
    'i (hit|slapped|choked|punched) (him|her|them)',
    'i beat (him|her|them) (up|with|when|because|again|until|till|so|badly|black|last|today|.|for)',
  ]),
  othersSigns('violence', [
    '{person} .. (says|said|wants|threatens|threatened|plans|going|planning|will|tried|talks) .. (kill|shoot|stab|murder|hurt|killing|shooting|stabbing|attack) (him|her|them|us|someone|people|everyone|our|the|his|their|my) ',
  ]),
];
