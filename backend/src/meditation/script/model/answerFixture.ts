import type { FakeVendor } from '@float/e2e/vendor/fakeVendor.ts';
import { expect } from 'vitest';
import type { Utterance } from '../script.ts';
import { requestFor } from '../scriptFixture.ts';
import { sentenceKeys } from '../sentences.ts';
import { brokenPromises, lastsLongEnough, proseOf, wordsFrom, writerTo } from './modelFixture.ts';

/** Three minutes, for what becomes of an answer. */
export const request = requestFor(3, 1);

/** What becomes of an answer. Whatever it is, the session keeps its promises. */
export const sessionFrom = async (vendor: FakeVendor, answer: string) => {
  vendor.says(() => answer);
  const { write, told, logged } = writerTo(vendor);
  const utterances = await write(request);
  expect(brokenPromises(utterances, request)).toEqual([]);
  expect(lastsLongEnough(utterances, request)).toBe(true);
  return { utterances, own: wordsFrom(answer, utterances), fallbacks: told.fallbacks, logged };
};
export type Session = Awaited<ReturnType<typeof sessionFrom>>;

export const sectionsOf = (utterances: readonly Utterance[]) => [...new Set(utterances.map(({ section }) => section))];
export const pausesOf = (utterances: readonly Utterance[]) =>
  utterances.map((utterance) => utterance.pauseAfterSeconds);
export const sentencesOf = (script: string) => sentenceKeys(proseOf(script));

/** Most of what was written is said, in all parts that were asked for, and no library has to end it. */
export const expectWellSpoken = ({ utterances, own, fallbacks }: Session): void => {
  expect(fallbacks).toBe(0);
  expect(own.length).toBeGreaterThan(6);
  expect(sectionsOf(utterances)).toEqual(expect.arrayContaining(['arrive', 'breathe', 'practice', 'return']));
  expect(own.at(-1)).toBe(utterances.at(-1));
};

/** Nothing of the answer is said: the library has gone on alone. */
export const expectUnspoken = ({ utterances, own, fallbacks }: Session): void => {
  expect(fallbacks).toBe(1);
  expect(own).toEqual([]);
  expect(sectionsOf(utterances)).toEqual(expect.arrayContaining(['arrive', 'breathe', 'return']));
};
