import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bookFromBytes, bookFromBytesInSteps, bookToBytes, stampOfBytes } from './bookBytes.ts';
import { compileBook, type PhraseBook } from './phraseBook.ts';
import { allPhrases } from './signs/allPhrases.ts';
import { emergencySigns, foreignSigns, othersSigns, ownSigns } from './sign.ts';

const phrase = fc
  .array(fc.constantFrom('a', 'bé', 'c*', '..', '(a|b c)', '[d]', '.'), { maxLength: 5 })
  .map((items) => ['x', ...items].join(' '));
const phrases = fc.array(phrase, { maxLength: 6 });
const book: fc.Arbitrary<PhraseBook> = fc.record({
  english: fc
    .tuple(phrases, phrases, phrases)
    .map(([own, others, emergencies]) => [
      ownSigns('suicide', 'crisis', own),
      othersSigns('abuse', others),
      emergencySigns('medical', emergencies),
    ]),
  englishFigures: phrases,
  foreign: phrases.map((german) => foreignSigns('de', { suicide: german })),
  foreignFigures: phrases,
});

it('a compiled book comes back from its bytes as it was', () => {
  fc.assert(
    fc.property(book, fc.string(), (any, stamp) => {
      const compiled = compileBook(any);
      const bytes = bookToBytes(compiled, stamp);
      expect(stampOfBytes(bytes)).toBe(stamp);
      expect(bookFromBytes(bytes)).toEqual(compiled);
    }),
  );
});

it('all our phrases can be compiled, and come back in short steps', async () => {
  const compiled = compileBook(allPhrases);
  let pauses = 0;
  const pause = () => {
    pauses++;
    return Promise.resolve();
  };
  expect(await bookFromBytesInSteps(bookToBytes(compiled, ''), pause)).toEqual(compiled);
  expect(pauses).toBeGreaterThanOrEqual(100);
});

it('bytes that end too early are refused', () => {
  const signs = [ownSigns('suicide', 'crisis', ['a b', 'c .. d'])];
  const compiled = compileBook({ english: signs, englishFigures: ['e f'], foreign: [], foreignFigures: [] });
  const bytes = bookToBytes(compiled, 'stamp');
  for (let length = 0; length < bytes.length; length++)
    expect(() => bookFromBytes(bytes.subarray(0, length))).toThrow(RangeError);
});
