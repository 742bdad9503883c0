import { type SignGroup, othersSigns, ownSigns } from '../../sign.ts';

export const medicalSigns: readonly SignGroup[] = [
  // Heart, stroke, breath
  ownSigns('medical', 'crisis', [
    '(i am|might be|may be|could be|like i am|maybe|think) [just] [having|getting] a [mini] (heart attack|stroke|seizure)',
    '(feels like|signs of|symptoms of) a [mini] (heart attack|stroke)',
    'i (just had|had) a (seizure|stroke|heart attack) (today|this|just|last night|yesterday|an hour|now)',
    '(crushing|severe|sharp|terrible|strong|intense|bad|stabbing) (chest|heart) (pain|pains)',
    '(chest|heart) (pain|pains|hurts) .. (breathe|breathing|arm|jaw|numb|faint|sweating)',
    '(left arm|face|one side|half of my body|half my body|right arm) .. (numb|drooping|droops|paralysed|paralyzed)',
    '(can not|not) breathe .. (lips|blue|choking|asthma|inhaler|allerg*|swell*)',
    '(lips|asthma|inhaler|allerg*|throat) .. (can not|not) breathe',
    '(throat|tongue|airway) .. (swelling|swollen|closing|closes|swells)',
    'anaphyla*',
    'choking on (food|a|some|my food|something)',
    'worst headache of my life',
    '(cough*|vomit*|throwing up|threw up|spitting) [up] blood',
    '(can not|not) feel my (face|legs|leg|arm|arms|hands)',
    '(having|have) (an asthma attack|an allergic reaction)',
  ]),
  // Poison, overdose, blood
  ownSigns('medical', 'crisis', [
    '(took|taken|swallowed|ate|had|taking) .. (too many|all|whole bottle|bottle|handful|too much) [of] [my|the|his|her|sleeping] {drug}',
    '(took|taken|swallowed) [like|about|around|over] {many} [of] [my|the] {drug}',
    '(took|taken|swallowed) (some|a lot of|a bunch of|loads of) {drug} .. (scared|sleepy|dizzy|help|sick)',
    'fell and [i] can not get up',
    '(been|was) poisoned',
    'overdos*',
    '(drank|swallowed|drunk|ate) [some|the|a] (bleach|poison|antifreeze|detergent|drain cleaner|batteries|battery|rat poison)',
    '(bleeding|blood) .. (will not|does not|not) stop*',
    '(bleeding|bleed) (heavily|badly|out|a lot|everywhere|to death)',
    '(losing|lost) (a lot of|so much|too much) blood',
  ]),
  ownSigns('medical', 'concern', [
    'chest (pain|pains)',
    '(can not|not) breathe .. (chest|jaw|left arm)',
    'passed out (today|twice|again|this)',
    'thoughts of overdos*',
  ]),
  {
    ...othersSigns('medical', [
      '({person}|someone|the baby|a man|a woman) .. (not|stopped) (breathing|responding)',
      '(is|was|she|he|baby|lying) .. (unconscious|unresponsive)',
      '{person} .. (will not|does not|not) wake up',
      '({person}|someone) .. (having|has) a (heart attack|stroke|seizure)',
      '{person} .. (overdosed|swallowed (bleach|poison|pills))',
    ]),
    level: 'crisis',
    whenNegated: 'crisis',
    whenPast: 'nothing',
  },
];
