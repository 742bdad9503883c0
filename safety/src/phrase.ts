type Classes = Readonly<Record<string, string>>;

/** Where a phrase stands in a text. */
export interface PhraseMatch {
  readonly start: number;
  /** Behind the space after the last word. */
  readonly end: number;
}

/**
 * Phrases in the notation of `SignGroup` (sign.ts), for normalized text: every word is followed by one space, and a
 * space stands in front of all.
 */
export interface PhraseSet {
  /** From left to right, without overlaps; of phrases that begin at the same word, the one listed first. */
  findAll(text: string): PhraseMatch[];
  /** Whether any phrase is in the text. */
  isIn(text: string): boolean;
  /** The text with `replacement` in place of each phrase. */
  replaceIn(text: string, replacement: string): string;
}

/** A match of one of several groups of phrases. */
export interface GroupMatch extends PhraseMatch {
  /** Position of its group in the list. */
  readonly group: number;
}

/** Several groups of phrases, found in one pass over the text. */
export interface PhraseGroups {
  /** From left to right; within a group without overlaps, as {@link PhraseSet} finds them. */
  matches(text: string): Generator<GroupMatch, void, undefined>;
}

const TOKEN = /\.\.|[()|[\]]|[^\s()|[\]{}]+/g;

const expandClasses = (phrase: string, classes: Classes): string =>
  phrase.replace(/\{(\w+)\}/g, (_match, name: string) => {
    const words = classes[name];
    if (words === undefined) throw new TypeError(`there is no word class {${name}}`);
    return `(${expandClasses(words, classes)})`;
  });

const compileToken = (token: string): string => {
  if (token === '..') return '(?:[^ .]+ ){0,4}';
  if (token === '(' || token === '[') return '(?:';
  if (token === ']') return ')?';
  if (token === ')' || token === '|') return token;
  return `${token.replace('.', '\\.').replace('*', '[^ .]*')} `;
};

/** Which words a phrase can begin with. */
interface Beginnings {
  /** Whole words, or with `*` at their end. */
  readonly words: ReadonlySet<string>;
  /** The words may also be left out: what follows can be first, too. */
  readonly isOptional: boolean;
}

const ANY_WORD = '*';

/** Reads alternatives up to a closing bracket or the end of the tokens. */
const readAlternatives = (tokens: string[]): Beginnings => {
  const all: Beginnings[] = [readSequence(tokens)];
  while (tokens[0] === '|') {
    tokens.shift();
    all.push(readSequence(tokens));
  }
  return {
    words: new Set(all.flatMap(({ words }) => [...words])),
    isOptional: all.some(({ isOptional }) => isOptional),
  };
};

const readSequence = (tokens: string[]): Beginnings => {
  const words = new Set<string>();
  let isOptional = true;
  for (let token = tokens[0]; token !== undefined && !['|', ')', ']'].includes(token); token = tokens[0]) {
    tokens.shift();
    const beginnings = readItem(token, tokens);
    if (!isOptional) continue;
    for (const word of beginnings.words) words.add(word);
    ({ isOptional } = beginnings);
  }
  return { words, isOptional };
};

const readItem = (token: string, tokens: string[]): Beginnings => {
  if (token === '..') return { words: new Set([ANY_WORD]), isOptional: true };
  if (token !== '(' && token !== '[') return { words: new Set([token]), isOptional: false };
  const inner = readAlternatives(tokens);
  if (tokens.shift() === undefined) throw new TypeError('a bracket is never closed');
  return token === '[' ? { ...inner, isOptional: true } : inner;
};

/** By word or beginning of a word: positions of the phrases in their list, ascending. */
type Index = Map<string, number[]>;

const addTo = (index: Index, key: string, position: number): void => {
  const positions = index.get(key);
  if (positions === undefined) index.set(key, [position]);
  else if (positions.at(-1) !== position) positions.push(position);
};

/** No phrase begins with a longer part of a word. */
const MAX_PREFIX = 24;

/** Finds candidates by their first word, so that the number of phrases hardly matters; each has a pattern of its own. */
class IndexedPhrases implements PhraseGroups {
  readonly #sources: string[] = [];
  readonly #groups: number[] = [];
  readonly #patterns: (RegExp | undefined)[] = [];
  readonly #words: Index = new Map();
  readonly #prefixes: Index = new Map();

  constructor(groups: readonly (readonly string[])[], classes: Classes) {
    for (const [group, phrases] of groups.entries()) for (const phrase of phrases) this.#add(phrase, group, classes);
  }

  #add(phrase: string, group: number, classes: Classes): void {
    const position = this.#sources.length;
    const tokens = expandClasses(phrase, classes).match(TOKEN) ?? [];
    const { words, isOptional } = readAlternatives([...tokens]);
    if (isOptional) throw new TypeError(`the phrase "${phrase}" could be empty`);
    for (const word of words) {
      const star = word.indexOf('*');
      if (star < 0) addTo(this.#words, word, position);
      else addTo(this.#prefixes, word.slice(0, Math.min(star, MAX_PREFIX)), position);
    }
    this.#sources.push(tokens.map(compileToken).join(''));
    this.#groups.push(group);
  }

  *matches(text: string): Generator<GroupMatch, void, undefined> {
    /** Where the last match of each group ends. */
    const ends: number[] = [];
    for (let start = 1; start < text.length;) {
      const space = text.indexOf(' ', start);
      const wordEnd = space < 0 ? text.length : space;
      for (const position of this.#candidates(text.slice(start, wordEnd))) {
        const group = this.#groups[position] ?? 0;
        if ((ends[group] ?? 0) > start) continue;
        const end = this.#endOf(position, text, start);
        if (end === undefined) continue;
        ends[group] = end;
        yield { group, start, end };
      }
      start = wordEnd + 1;
    }
  }

  /** Where a phrase ends that begins at `start`. */
  #endOf(position: number, text: string, start: number): number | undefined {
    const pattern = (this.#patterns[position] ??= new RegExp(this.#sources[position] ?? '', 'y'));
    pattern.lastIndex = start;
    return pattern.test(text) ? pattern.lastIndex : undefined;
  }

  #candidates(word: string): readonly number[] {
    const whole = this.#words.get(word) ?? [];
    const found = [whole];
    for (let length = 0; length <= Math.min(word.length, MAX_PREFIX); length++) {
      const positions = this.#prefixes.get(word.slice(0, length));
      if (positions !== undefined) found.push(positions);
    }
    return found.length === 1 ? whole : [...new Set(found.flat())].sort((one, other) => one - other);
  }
}

const replaceIn = (text: string, matches: Iterable<PhraseMatch>, replacement: string): string => {
  const pieces: string[] = [];
  let end = 0;
  for (const match of matches) {
    pieces.push(text.slice(end, match.start), replacement);
    ({ end } = match);
  }
  return [...pieces, text.slice(end)].join('');
};

/**
 * @param groups   phrases that mean the same, group by group
 * @param classes  words that stand for each other in phrases, by name
 * @throws {TypeError} for a word class that does not exist, or a phrase that could match no words
 */
export const compileGroups = (groups: readonly (readonly string[])[], classes: Classes): PhraseGroups =>
  new IndexedPhrases(groups, classes);

/** The same for a single group. */
export const compilePhrases = (phrases: readonly string[], classes: Classes): PhraseSet => {
  const compiled = compileGroups([phrases], classes);
  return {
    findAll: (text) => Array.from(compiled.matches(text), ({ start, end }) => ({ start, end })),
    isIn: (text) => compiled.matches(text).next().done !== true,
    replaceIn: (text, replacement) => replaceIn(text, compiled.matches(text), replacement),
  };
};
