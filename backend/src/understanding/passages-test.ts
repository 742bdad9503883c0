import fc from 'fast-check';
import { expect, it } from 'vitest';
import { passagesOf } from './passages.ts';

const countWords = (text: string): number => text.split(/\s+/).length;

it('reads each sentence, and a short text as a whole', () => {
  expect(passagesOf('I am tired. Nobody called!\nGood night')).toEqual({
    sentences: ['I am tired.', 'Nobody called!', 'Good night'],
    passages: ['I am tired. Nobody called! Good night'],
  });
  expect(passagesOf('just this')).toEqual({ sentences: ['just this'], passages: ['just this'] });
});

it('reads nothing where there are no letters', () => {
  for (const text of ['', '...', '12 34', '🙂🙂']) expect(passagesOf(text)).toEqual({ sentences: [], passages: [] });
});

it('reads the beginning and the end of a long text', () => {
  const text = Array.from({ length: 200 }, (_, index) => `Sentence number ${index}.`).join(' ');
  const { sentences } = passagesOf(text);
  expect(sentences).toHaveLength(64);
  expect(sentences[0]).toBe('Sentence number 0.');
  expect(sentences.at(-1)).toBe('Sentence number 199.');
});

it('bounds how many words are read, whatever the text', () => {
  const anyText = fc.oneof(
    fc.string({ maxLength: 2_000 }),
    fc
      .array(fc.constantFrom('word', 'a.', '...', '\n', '!?', 'ä'), { maxLength: 3_000 })
      .map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const { sentences, passages } = passagesOf(text);
      expect(sentences.length).toBeLessThanOrEqual(64);
      for (const sentence of sentences) expect(countWords(sentence)).toBeLessThanOrEqual(45);
      for (const passage of passages) expect(countWords(passage)).toBeLessThanOrEqual(90);
      expect(passages.join(' ')).toBe(sentences.join(' '));
    }),
  );
});
