import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTables } from './automatonTables.ts';
import { compilePhrases, phraseGroups } from './phrase.ts';
import { GAP_WORDS, type PhraseItem, phraseReader } from './phraseNotation.ts';

const classes = { pet: 'cat|dog|guinea pig' };

const textOf = (words: readonly string[]): string => ` ${words.join(' ')} `;

describe('a phrase', () => {
  it.each([
    ['cat', 'a cat sat', ['cat']],
    ['(a|the) cat', 'a cat and the cat', ['a cat', 'the cat']],
    ['my [old] cat', 'my cat my old cat', ['my cat', 'my old cat']],
    ['cat*', 'catch cats at', ['catch', 'cats']],
    ['a * cat', 'a red cat a cat', ['a red cat']],
    ['my {pet}', 'my guinea pig my dog', ['my guinea pig', 'my dog']],
    ['a .. b', 'a b a x x x x b a x x x x x b', ['a b', 'a x x x x b']],
    ['a .. b', 'a x . b', []],
    ['a b .', 'a b c a b .', ['a b .']],
    ['(a [b]|c) d', 'a d a b d c d b d', ['a d', 'a b d', 'c d']],
  ])('%s is found in "%s"', (phrase, text, expected) => {
    const found = compilePhrases([phrase], classes).findAll(textOf(text.split(' ')));
    const padded = textOf(text.split(' '));
    expect(found.map(({ start, end }) => padded.slice(start, end).trim())).toEqual(expected);
  });

  it('counts as the longest that begins at its word, and is replaced as a whole', () => {
    const phrases = compilePhrases(['want to', 'want to go', 'go home'], classes);
    expect(phrases.replaceIn(' i want to go home ', '_ ')).toBe(' i _ home ');
  });

  it.each(['{bird} sings', 'a (b', 'a b)', 'a (b|c)d', 'a*b', '[a]', '..', '[a] ..', '(a|[b])'])(
    'is refused: %s',
    (phrase) => {
      expect(() => compilePhrases([phrase], classes)).toThrow(TypeError);
    },
  );
});

/** Where a sequence of items that begins at a word can end: the plainest way to say what the notation means. */
const endsOf = (items: readonly PhraseItem[], words: readonly string[], at: number): Set<number> => {
  const [item, ...rest] = items;
  if (item === undefined) return new Set([at]);
  const after = new Set<number>();
  if (item.type === 'word') {
    const word = words[at];
    const isOne = (pattern: string): boolean =>
      pattern.endsWith('*') ? word !== '.' && word?.startsWith(pattern.slice(0, -1)) === true : word === pattern;
    if (item.words.some(isOne)) after.add(at + 1);
  } else if (item.type === 'gap') {
    for (let count = 0; count <= GAP_WORDS && !words.slice(at, at + count).includes('.'); count++)
      if (at + count <= words.length) after.add(at + count);
  } else {
    if (item.isOptional) after.add(at);
    for (const sequence of item.sequences) for (const end of endsOf(sequence, words, at)) after.add(end);
  }
  return new Set([...after].flatMap((next) => [...endsOf(rest, words, next)]));
};

const word = fc.constantFrom('a', 'b', 'c', 'ab', '.');
const item = fc.letrec<{ item: string; sequence: string }>((tie) => ({
  item: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.constantFrom('a*', '*', '..'),
    fc
      .tuple(fc.constantFrom('()', '[]'), fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }))
      .map(([brackets, parts]) => `${brackets[0] ?? ''}${parts.join('|')}${brackets[1] ?? ''}`),
  ),
  sequence: fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((items) => items.join(' ')),
}));
// A word of its own at the beginning: no phrase may be empty.
const phrase = fc.tuple(word, item.sequence, word).map((parts) => parts.join(' '));
const groups = fc.array(fc.array(phrase, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });

it('phrases of any notation are found where the notation says, whatever phrases they are compiled with', () => {
  fc.assert(
    fc.property(groups, fc.array(word, { maxLength: 14 }), (phrases, words) => {
      const text = textOf(words);
      const starts = words.map((_, at) => textOf(words.slice(0, at)).length - (at === 0 ? 1 : 0));
      const startAt = (at: number): number => starts[at] ?? text.length;
      const read = phraseReader(classes);
      const found = phraseGroups(compileTables(phrases, classes)).matches(text);
      for (const [group, ofGroup] of phrases.entries()) {
        const all = words.flatMap((_, at) =>
          ofGroup.flatMap((each) =>
            read(each).flatMap((sequence) =>
              [...endsOf(sequence, words, at)].map((end) => `${startAt(at)}-${startAt(end)}`),
            ),
          ),
        );
        const own = found.filter((match) => match.group === group).map(({ start, end }) => `${start}-${end}`);
        for (const match of own) expect(all).toContain(match);
        // The first that begins, and the longest of those.
        const first = all
          .map((match) => match.split('-').map(Number))
          .sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || d - b)[0];
        expect(own[0]).toBe(first?.join('-'));
      }
    }),
    { numRuns: 300 },
  );
});
