import { describe, expect, it } from 'vitest';
import { readDangerTexts, readEverydayTexts } from './texts.ts';

/** Words in a row that two people would hardly both write. */
const SHINGLE = 7;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];

const shinglesOf = (text: string): string[] => {
  const words = wordsOf(text);
  if (words.length <= SHINGLE) return [words.join(' ')];
  return words.slice(SHINGLE - 1).map((_, at) => words.slice(at, at + SHINGLE).join(' '));
};

/** The share of held-out texts that have a phrase of seven words in common with a tuned one. */
const shareInCommon = (tuned: readonly string[], heldOut: readonly string[]): number => {
  const known = new Set(tuned.flatMap(shinglesOf));
  return heldOut.filter((text) => shinglesOf(text).some((shingle) => known.has(shingle))).length / heldOut.length;
};

const textsOf = (texts: readonly { readonly text: string }[]): string[] => texts.map(({ text }) => text);

describe('the corpus of ordinary life', () => {
  const [tuned, heldOut] = [readEverydayTexts('tuned'), readEverydayTexts('held-out')];

  it('holds at least 1,500 texts out, by people of whom nothing is tuned', () => {
    expect(heldOut.length).toBeGreaterThanOrEqual(1_500);
    const people = new Set(tuned.map(({ person }) => person));
    expect(heldOut.filter(({ person }) => people.has(person))).toEqual([]);
  });

  it('has hardly a phrase in both parts', () => {
    expect(shareInCommon(textsOf(tuned), textsOf(heldOut))).toBeLessThan(0.01);
  });

  it('has every feeling, and texts in which none can be told', () => {
    const first = new Set([...tuned, ...heldOut].map(({ feelings }) => feelings[0]));
    expect(first.size).toBe(8);
  });
});

describe('the corpus of danger', () => {
  it('has hardly a phrase in both parts', () => {
    const [tuned, heldOut] = [readDangerTexts('tuned'), readDangerTexts('held-out')];
    expect(shareInCommon(textsOf(tuned), textsOf(heldOut))).toBeLessThan(0.02);
  });
});
