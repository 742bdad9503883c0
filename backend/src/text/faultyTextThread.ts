/** For tests: a text thread with faults, chosen by what it is given to read. */
import { assess as assessWell, warmUp } from './textThread.ts';
import type { PersonTexts } from './textThread.ts';

const misbehave = (input: unknown): void => {
  const words = JSON.stringify(input);
  if (words.includes('crash')) process.exit(1);
  if (words.includes('throw')) throw new Error('a pattern that cannot be');
  while (words.includes('hang'));
  const pile: string[][] = [];
  while (words.includes('swell')) pile.push(Array.from({ length: 100_000 }, (_, index) => `${index}`));
};

export const assess = (input: PersonTexts) => {
  misbehave(input);
  return assessWell(input);
};

const refuse = (input: unknown): null => {
  misbehave(input);
  return null;
};
export { refuse as compose, refuse as composeRest, refuse as summarize, warmUp };
