import { othersSigns, ownSigns, type SignGroup } from '../../sign.ts';

export const assaultSigns: readonly SignGroup[] = [
  // Sexual
  ownSigns('assault', 'crisis', [
    '(was|been|got|being|were|am|getting) [nearly|almost|gang] (raped|molested|groped|sexually *)',
    '(raped|rapes|molested|groped|molests|gropes) me',
    '(my|i) .. (rapist|rape)',
    '(he|she|they|who|man|guy|boss|boyfriend|husband|ex|someone) (forced|forces|forcing) (himself|herself|themselves) (on|onto|into) me',
    '(forced|forces|forcing|made|makes) me [to] (have sex|touch him|touch her|sleep with)',
    '(forced|coerced|pressured) into (sex|having sex)',
    'touched [me] (inappropriately|sexually)',
    'sexual* (assault*|abus*|harass*|violat*|molest*)',
    '(someone|somebody|a man|a stranger|an adult|my teacher|my coach|my doctor) (touched|touches|groped|kissed) me [there|.]',
    '(touched|touches|touching|kissed|grabbed) me .. (without my|inappropriately|down there|between my|private|consent)',
    '(sex|slept) with me (while|when|although|even though) i (was|said|did)',
    'without my consent',
    '(my drink|drink was|drinks were|i was) [was] (spiked|drugged)',
    '(spiked my|drugged me|roofied)',
  ]),
  // Not sexual
  ownSigns('assault', 'crisis', [
    'i (was|got|have been|had been|just got|was just) [just|physically|almost|nearly] (attacked|mugged|assaulted|beaten up|jumped|robbed|stabbed|shot|strangled)',
    '(mugged|attacked|assaulted|ambushed|stabbed|robbed) me',
    'beat me up',
  ]),
  ownSigns('assault', 'concern', [
    'being (assaulted|attacked|mugged|raped)',
    '(the|my) (rape|assault|attack) .. (flashback*|trial|police|court|memories)',
  ]),
  othersSigns('assault', [
    '{person} .. (was|got|has been|were) [nearly|gang|sexually|physically] (raped|molested|assaulted|groped|attacked|mugged|stabbed|beaten up)',
  ]),
];
