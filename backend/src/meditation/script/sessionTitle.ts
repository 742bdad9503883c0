import type { Feeling } from '@float/contract';
import type { FeltFeeling } from './feelingWords.ts';

const pick = (choices: readonly [string, ...string[]], random: () => number): string =>
  choices[Math.floor(random() * choices.length)] ?? choices[0];

const short = ['A short pause', 'A quiet moment', 'A few slow breaths'] as const;
const middle = ['A quiet pause', 'A gentle rest', 'A little quiet', 'Some quiet time'] as const;
const long = ['A long, quiet rest', 'Unhurried time', 'A deep, slow rest'] as const;

const occasions: Record<Feeling, readonly [string, ...string[]]> = {
  Angry: ['for a hot head', 'for a tight chest', 'to cool down', 'before the next word'],
  Disgusted: ['to feel clean again', 'after something unpleasant', 'to come back to yourself'],
  Fearful: ['for a worried mind', 'to find your feet', 'for an anxious hour', 'to feel a little safer'],
  Happy: ['to enjoy what is good', 'for a glad heart', 'to let the good stay'],
  Neutral: ['for a full mind', 'in an ordinary day', 'just to be here', 'with nothing to do'],
  Sad: ['for a heavy heart', 'for a sad day', 'with some kindness', 'to be gentle with yourself'],
  Surprised: ['for a mind in a spin', 'to let it settle', 'after the unexpected'],
};

/** A title such as "A quiet pause for a full mind". */
export const composeTitle = (felt: readonly FeltFeeling[], durationSeconds: number, random: () => number): string => {
  const openings = durationSeconds < 270 ? short : durationSeconds < 840 ? middle : long;
  return `${pick(openings, random)} ${pick(occasions[felt[0]?.feeling ?? 'Neutral'], random)}`;
};

const careTitles = ['A steady moment', 'Solid ground', 'One breath at a time'] as const;

/** A title that says nothing of why: it stands in a list that others may see. */
export const composeCareTitle = (random: () => number): string => pick(careTitles, random);
