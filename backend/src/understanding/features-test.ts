import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashGrams } from './features.ts';

const lengthOf = ({ weights }: ReturnType<typeof hashGrams>): number =>
  weights.reduce((sum, weight) => sum + weight ** 2, 0);

it('are the same however a text is written', () => {
  expect(hashGrams("I can't SLEEP!!")).toEqual(hashGrams('i cant sleep'));
  expect(hashGrams('soooo tired')).toEqual(hashGrams('soo tired'));
  expect(hashGrams('tired')).not.toEqual(hashGrams('tried'));
});

it('stay small for one word of any length', () => {
  expect(hashGrams('x1y2'.repeat(5_000)).hashes.length).toBeLessThan(200);
});

it('have about the same length for every text', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 300 }), (text) => {
      const grams = hashGrams(text);
      expect(grams.hashes.length).toBe(grams.weights.length);
      // Grams of characters and of words: 1 each, and more where they share a hash.
      expect(lengthOf(grams)).toBeLessThan(4);
    }),
  );
});
