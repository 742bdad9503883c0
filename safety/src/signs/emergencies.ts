import { emergencySigns, type SignGroup } from '../sign.ts';

const JUST = '(just|already|now|tonight)';

/** A life at risk at this moment, in the plainest words; each also stands among the phrases of its kind. */
export const emergencyHelpSigns: readonly SignGroup[] = [
  // An act already done
  emergencySigns('suicide', [
    `i [have|had] [${JUST}] (took|taken|swallowed) [${JUST}] (all|too many|a lot|a bunch|a handful|loads|a whole bottle|the whole bottle) [of] [my|the|his|her|sleeping] {drug}`,
    `i [have] [${JUST}] overdosed`,
    `i [have] [${JUST}] (cut|slit|slashed) my (wrist|wrists|throat) [open]`,
    'i [have] (drank|drunk|swallowed) [some|the] (bleach|antifreeze|weedkiller|rat poison|drain cleaner)',
  ]),
  // Heart, stroke, breath
  emergencySigns('medical', [
    '(i am|think i am|might be) [just] having a [mini] (heart attack|stroke|seizure)',
    '(crushing|severe) chest (pain|pains)',
    '(chest|heart) (pain|pains|hurts) .. (arm|jaw|numb|faint|sweating)',
    '(face|one side|half of my face) .. (drooping|droops)',
    '(throat|tongue) .. (swelling|closing|closes|swells)',
    '(bleeding|blood) .. (will not|does not|not) stop*',
  ]),
  emergencySigns(
    'medical',
    [
      '({person}|someone|the baby|a man|a woman) .. (not|stopped) breathing',
      '({person}|someone) .. (is|are) (unconscious|unresponsive)',
      '({person}|someone) .. having a (heart attack|stroke|seizure)',
      '({person}|someone) .. (will not|does not|can not) wake up',
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
