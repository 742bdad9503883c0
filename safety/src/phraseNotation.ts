/** The notation of phrases (`SignGroup` in sign.ts), read into a tree. */
type Classes = Readonly<Record<string, string>>;

/** One word of a text: one of these, each whole or with `*` for any ending. */
export interface WordItem {
  readonly type: 'word';
  readonly words: readonly string[];
}

/** `..`: up to {@link GAP_WORDS} words of one sentence. */
export interface GapItem {
  readonly type: 'gap';
  readonly notation: string;
}

/** `(a|b c)`, or `[a|b c]` when it may be absent. */
export interface ChoiceItem {
  readonly type: 'choice';
  readonly sequences: readonly (readonly PhraseItem[])[];
  readonly isOptional: boolean;
  /** As it is written: two of the same notation match the same. */
  readonly notation: string;
}

export type PhraseItem = WordItem | GapItem | ChoiceItem;

export const GAP_WORDS = 4;

const expandClasses = (phrase: string, classes: Classes): string =>
  phrase.replace(/\{(\w+)\}/g, (_match, name: string) => {
    const words = classes[name];
    if (words === undefined) throw new TypeError(`there is no word class {${name}}`);
    return `(${expandClasses(words, classes)})`;
  });

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** Splits at a separator, but not within brackets. */
const splitOutside = (notation: string, separator: '|' | ' '): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < notation.length; at++) {
    const sign = notation[at] ?? '';
    if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth--;
    else if (sign === separator && depth === 0) {
      parts.push(notation.slice(start, at));
      start = at + 1;
    }
    if (depth < 0) throw new TypeError('a bracket is closed that was never opened');
  }
  if (depth > 0) throw new TypeError('a bracket is never closed');
  return [...parts, notation.slice(start)];
};

/** Words and choices come again and again; one notation is one item. */
type Known = Map<string, PhraseItem>;

const readSequences = (notation: string, known: Known): PhraseItem[][] =>
  splitOutside(notation, '|').map((sequence) => {
    const items: PhraseItem[] = [];
    for (const item of splitOutside(sequence, ' ')) if (item !== '') items.push(readItem(item, known));
    return items;
  });

const readItem = (notation: string, known: Known): PhraseItem => {
  const before = known.get(notation);
  if (before !== undefined) return before;
  const item = readNewItem(notation, known);
  known.set(notation, item);
  return item;
};

const readNewItem = (notation: string, known: Known): PhraseItem => {
  if (notation === '..') return { type: 'gap', notation };
  const close = closing[notation[0] ?? ''];
  const inside = close === undefined ? notation : notation.slice(1, -1);
  if (close === undefined ? /[()[\]]/.test(notation) : !notation.endsWith(close))
    throw new TypeError(`a space is missing beside a bracket in "${notation}"`);
  return close === undefined ? { type: 'word', words: [notation] } : choiceOf(readSequences(inside, known), notation);
};

/** A choice of single words is a word. */
const choiceOf = (sequences: readonly PhraseItem[][], notation: string): PhraseItem => {
  const isOptional = notation.startsWith('[');
  const words = sequences.map((sequence) => {
    const [item, ...rest] = sequence;
    return rest.length === 0 && item?.type === 'word' ? item.words : undefined;
  });
  const single = words.every((each) => each !== undefined) ? [...new Set(words.flat())].sort() : undefined;
  if (single === undefined) return { type: 'choice', sequences, isOptional, notation };
  const word: WordItem = { type: 'word', words: single };
  return isOptional ? { type: 'choice', sequences: [[word]], isOptional, notation } : word;
};

/**
 * @param classes  words that stand for each other, by name
 * @returns        reads a phrase into alternatives, each a sequence of items; it remembers the choices that it has read
 * @throws {TypeError} for a word class that does not exist, or a bracket that is never closed
 */
export const phraseReader = (classes: Classes): ((phrase: string) => readonly (readonly PhraseItem[])[]) => {
  const known: Known = new Map();
  return (phrase) => readSequences(expandClasses(phrase, classes), known);
};
