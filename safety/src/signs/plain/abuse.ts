import { othersSigns, ownSigns, type SignGroup } from '../../sign.ts';

const STRIKES =
  '(hits|hit|hitting|beats|beat|beating|slaps|slapped|slapping|punches|punched|punching|kicks|kicked|kicking|chokes|choked|choking|strangles|strangled|shoves|shoved|pushes|pushed|pushing|bites|bit|spits at|spit at|whips|whipped|threatens|threatened|threatening|tortures|locks|locked|dragged|drags|stalks|stalked|stalking)';

export const abuseSigns: readonly SignGroup[] = [
  // Being hurt or threatened by someone close, now
  ownSigns('abuse', 'crisis', [
    `{abuser} [always|often|sometimes|still|keeps|kept|just|is|has|started|regularly|also|and|to] ${STRIKES} me`,
    '(has|had|got|pulled|pointed|holds|with) a (gun|knife|weapon) .. (me|my {kin})',
    '({abuser}|someone|somebody) .. trying to (hurt|kill) me',
    '(kept|keeps|keep) me (locked|trapped|prisoner)',
    'my parents [always|often|sometimes|still] (hurt|hit|beat|slap|threaten) me',
    'i (am being|get|am getting) (hurt|hit|beaten|choked|threatened|abused) (by|if|when|at home|every|.)',
    '{abuser} .. (throws|threw|throwing) (things|plates|objects|stuff|a *) at me',
    '{abuser} .. (said|says|threatens|threatened|swore|swears|told me|texted|tried|wants|going) .. (kill|killing|hurt|strangle|shoot|stab) me',
    '(scared|afraid|terrified|frightened|fear) .. (he|she|they|{kin}) .. (kill|hurt|beat|hit) me',
    '(someone|somebody|a man|a woman) (is|keeps|has been) [still] (hurting|hitting|beating|threatening|abusing|following|stalking) me',
    '(following|follows) me .. (scared|afraid|home|everywhere)',
    '(scared|afraid|terrified) .. (he|she|they) .. (follow*|find*|com* after) me',
    '(scared|afraid|fear|fearing) for my (life|safety)',
    '(stalks|stalked|stalking) me',
    '(dad|father|stepfather|stepdad|uncle|brother|cousin|grandfather|grandpa|coach|teacher|priest|stepbrother) (touches|touched|is touching|keeps touching) me',
    '(not|do not feel) safe (at home|in my [own] (home|house)|with (him|her|my {kin})|around (him|my {kin}))',
    'unsafe (at home|in my [own] (home|house)|with (him|her|my {kin}))',
    '(afraid|scared|terrified|frightened) (to|of) (go|going|come|coming) home (because|since|when) .. (he|she|{kin})',
  ]),
  // Named as abuse, control, or long ago
  ownSigns('abuse', 'concern', [
    'abusive [ex] (relationship|marriage|{kin}|home|family|household|childhood|man|woman|carer)',
    '{abuser} .. (is|was|gets|became) [verbally|emotionally|physically|mentally] (abusive|violent)',
    '(abused|abuses|abusing) me',
    '(i am|i was|i have been|i get|i got|i am being|i keep being|about being|i keep getting) [emotionally|physically|verbally|mentally|badly] (abused|beaten|battered)',
    '(domestic|family|partner|emotional|physical|child|childhood|psychological) (violence|abuse)',
    'my abuser*',
    '(scared|afraid|terrified|frightened) (to|of) (go|going) home (.|today|tonight|again|after|and)',
    '(comes|coming|came) (in|into) my (room|bed) at night',
    '(i am|feel|do) not [feel] safe (.|anymore|here|tonight|right now)',
    '{abuser} (controls|takes|checks|monitors|keeps) [all] [of] my (money|phone|messages|passport|salary|documents)',
    '{abuser} took [all] [of] my ([phone and] (money|messages|passport|salary|documents)|phone (away from me|from me|so i (can|could) not|and (locked|smashed|broke|hid|threw|read|will not|would not|[my] [car|house] (keys|money|card|cards|passport))))',
    'not (let|allow) me [to] (leave|out of the house|see my (friends|family|parents|mother|sister)|go out alone|talk to my (friends|family)|have my own|have any money)',
    '{abuser} [always|often|sometimes|still|really] (hurts|hurting) me (.|and|when|if|physically|every)',
    '{abuser} (controls|decides) (everything|what i|who i|where i)',
    '(hide|hiding|cover) [up] [my|the] bruises',
    'being (stalked|threatened|blackmailed|trafficked)',
    '(scared|afraid|terrified|frightened) of my (husband|wife|partner|boyfriend|girlfriend|ex|dad|father|stepfather|stepdad|mother|brother)',
    'used to (beat|hit|choke|hurt|burn|lock|whip) me',
  ]),
  othersSigns('abuse', [
    '{person} .. (is|was|gets|being|been) .. (beaten|abused|hit|choked|battered) by',
    '{person} .. (hits|beats|abuses|slaps|hurts|chokes) (her|his|their|my) [own] [little] ({kin}|friend|dog)',
    '{person} .. in an abusive',
    '({person}|someone|somebody) (is|keeps|has been) (hurting|hitting|beating|abusing|molesting) (my|our|the|her|his|their) {kin}',
    '{person} .. (her|his|their) (husband|wife|boyfriend|girlfriend|partner|father|dad) (hits|beats|abuses|chokes|chokes) (her|him|them)',
  ]),
];
