import { emergencySigns, type SignGroup } from '../../sign.ts';

const JUST = '(just|already|now|tonight)';
/** Not "meds": "I took all my meds" is what people do who are doing well. */
const PILLS = '(pills|tablets|paracetamol|tylenol|ibuprofen|aspirin|xanax|antidepressants|opioids|insulin)';
const POISON = '(bleach|antifreeze|weedkiller|rat poison|drain cleaner)';
const HERE = '(.|now|and|on|in)';

/** A life at risk at this moment, in the plainest words; each also stands among the phrases of its kind. */
export const emergencyHelpSigns: readonly SignGroup[] = [
  // An act already done
  emergencySigns('suicide', [
    `i [have|had] [${JUST}] (took|taken|swallowed) [${JUST}] all [of] [my|the|his|her] [sleeping] ${PILLS}`,
    `i [have|had] [${JUST}] (took|taken|swallowed) [${JUST}] (too many|a lot of|a bunch of|a handful of|loads of|a whole bottle of|the whole bottle of|{many}) [my|the|his|her|sleeping] ${PILLS}`,
    `i [have] [${JUST}] (overdosed|taken an overdose|took an overdose)`,
    `i [have] [${JUST}] (cut|slit|slashed) my (wrist|wrists|throat) [open]`,
    `i [have] [${JUST}] (drank|drunk|swallowed|taken|took) [some|the] ${POISON}`,
  ]),
  // Heart, stroke, breath
  emergencySigns('medical', [
    '(i am|think i am|might be) [just] having a [mini] (heart attack|stroke|seizure)',
    '(crushing|severe) chest (pain|pains)',
    '(chest|heart) (pain|pains|hurts) .. (arm|jaw|numb|faint|sweating)',
    '(face|one side|half of my face) .. (drooping|droops)',
    '(throat|tongue) .. (swelling|closing|swollen) .. (breathe|swallow|nuts|peanut|peanuts|sting|stung|allerg*)',
    '(can not|not) breathe .. (lips|blue|choking|allerg*|swell*|inhaler)',
    'i am choking on (food|my food|something)',
    '(bleeding|blood) .. (will not|does not|not) stop*',
  ]),
  emergencySigns(
    'medical',
    [
      '({person}|someone|the baby|a man|a woman) .. (not|stopped) breathing',
      `({person}|someone) .. (is|are) (unconscious|unresponsive) ${HERE}`,
      '({person}|someone) .. having a (heart attack|stroke|seizure)',
      `({person}|someone) .. (will not|can not) wake up ${HERE}`,
      '({person}|someone) .. (overdosed|swallowed (bleach|poison|pills))',
    ],
    'other',
  ),
  // Hands around the neck, somebody at the door
  emergencySigns('abuse', [
    '{abuser} .. (choking|strangling|choked|strangled) me',
    '{abuser} .. (outside|breaking) .. (door|window) .. (knife|gun|kill me)',
  ]),
];
