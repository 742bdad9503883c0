import {
  type ChoiceItem,
  GAP_WORDS,
  type GapItem,
  type PhraseItem,
  phraseReader,
  type WordItem,
} from './phraseNotation.ts';

type Classes = Readonly<Record<string, string>>;

/** A group of phrases was found from one place of a text to another. */
export interface Found {
  /** Position of the group in the list. */
  readonly group: number;
  readonly start: number;
  /** Behind the space after the last word. */
  readonly end: number;
}

/** No phrase has a word with a longer beginning before its `*`. */
const MAX_PREFIX = 24;
/** Words of a text whose sets are remembered: people repeat themselves. */
const MAX_REMEMBERED = 2_000;
/** Of more characters, a word is a view of its text, which would be remembered with it. */
const MAX_REMEMBERED_LENGTH = 12;

/** Sets of words: a state moves on when the next word is in the set of one of its edges. */
class WordSets {
  readonly #ids = new Map<string, number>();
  readonly #idsByItem = new Map<WordItem, number>();
  readonly #byWord = new Map<string, number[]>();
  readonly #byPrefix = new Map<string, number[]>();
  readonly #remembered = new Map<string, readonly number[]>();

  /** The number of a set; the same for the same words. */
  idOf(item: WordItem): number {
    const seen = this.#idsByItem.get(item);
    if (seen !== undefined) return seen;
    const key = item.words.join('|');
    const known = this.#ids.get(key);
    const id = known ?? this.#ids.size;
    this.#idsByItem.set(item, id);
    if (known !== undefined) return id;
    this.#ids.set(key, id);
    for (const word of item.words) {
      const star = word.indexOf('*');
      if (star < 0) addTo(this.#byWord, word, id);
      else if (star < word.length - 1 || star > MAX_PREFIX)
        throw new TypeError(`"${word}" has its * in the wrong place`);
      else addTo(this.#byPrefix, word.slice(0, star), id);
    }
    return id;
  }

  get size(): number {
    return this.#ids.size;
  }

  /** The sets that a word is in. */
  of(word: string): readonly number[] {
    const known = this.#remembered.get(word);
    if (known !== undefined) return known;
    const found = new Set(this.#byWord.get(word));
    // A sentence ends with a word of its own, which no `*` stands for.
    for (let length = word === '.' ? 1 : 0; length <= Math.min(word.length, MAX_PREFIX) && word !== '.'; length++)
      for (const id of this.#byPrefix.get(word.slice(0, length)) ?? []) found.add(id);
    if (this.#remembered.size >= MAX_REMEMBERED) this.#remembered.clear();
    const sets = [...found];
    if (word.length <= MAX_REMEMBERED_LENGTH) this.#remembered.set(word, sets);
    return sets;
  }
}

const addTo = (index: Map<string, number[]>, key: string, id: number): void => {
  const ids = index.get(key);
  if (ids === undefined) index.set(key, [id]);
  else ids.push(id);
};

const ROOT = 0;

type Lists = (number[] | undefined)[];

const addToList = (lists: Lists, index: number, value: number): void => {
  const list = lists[index];
  if (list === undefined) lists[index] = [value];
  else list.push(value);
};

/** From this length on, a list is searched by an index. */
const LONG = 32;

/** Pairs of a key and a value, by state: nearly all states have one or two, and some have thousands. */
class PairsByState {
  readonly lists: Lists = [];
  readonly #indexes = new Map<number, Map<number, number>>();

  get(state: number, key: number): number | undefined {
    const pairs = this.lists[state];
    if (pairs === undefined) return undefined;
    if (pairs.length >= LONG) return this.#indexOf(state, pairs).get(key);
    for (let at = 0; at < pairs.length; at += 2) if (pairs[at] === key) return pairs[at + 1];
    return undefined;
  }

  set(state: number, key: number, value: number): void {
    const pairs = this.lists[state];
    if (pairs === undefined) this.lists[state] = [key, value];
    else pairs.push(key, value);
    this.#indexes.get(state)?.set(key, value);
  }

  #indexOf(state: number, pairs: readonly number[]): Map<number, number> {
    const known = this.#indexes.get(state);
    if (known !== undefined) return known;
    const index = new Map<number, number>();
    for (let at = 0; at < pairs.length; at += 2) index.set(pairs[at] ?? 0, pairs[at + 1] ?? 0);
    this.#indexes.set(state, index);
    return index;
  }
}

/** States of all phrases, before any text is read. Phrases that begin the same way share their first states. */
class StateBuilder {
  size = 1;
  /** Of each state: pairs of a set of words, and the state that is entered by one of them. */
  readonly edges = new PairsByState();
  /** Of each state: what is entered together with it. */
  readonly free: Lists = [];
  /** Of each state: the groups of which a phrase ends there. */
  readonly groups: Lists = [];
  /** Of each state: entered by any word but the end of a sentence. */
  readonly any: (number | undefined)[] = [];
  readonly #sets: WordSets;
  /** Of each state in which a choice or gap begins: pairs of the item's number, and the state where it ends. */
  readonly #joins = new PairsByState();
  readonly #items = new Map<GapItem | ChoiceItem, number>();

  constructor(sets: WordSets) {
    this.#sets = sets;
  }

  add(sequences: readonly (readonly PhraseItem[])[], group: number): void {
    for (const sequence of sequences) {
      const last = this.#through(ROOT, sequence);
      if (this.groups[last]?.includes(group) !== true) addToList(this.groups, last, group);
    }
  }

  /** @returns the state in which a text is that was in `from`, and then had these items */
  #through(from: number, sequence: readonly PhraseItem[]): number {
    let state = from;
    for (const item of sequence)
      state = item.type === 'word' ? this.#afterWord(state, item) : this.#afterChoice(state, item);
    return state;
  }

  #afterWord(from: number, item: WordItem): number {
    const set = this.#sets.idOf(item);
    const known = this.edges.get(from, set);
    if (known !== undefined) return known;
    const state = this.size++;
    this.edges.set(from, set, state);
    return state;
  }

  #afterChoice(from: number, item: GapItem | ChoiceItem): number {
    const number = this.#numberOf(item);
    const known = this.#joins.get(from, number);
    if (known !== undefined) return known;
    const join = this.size++;
    this.#joins.set(from, number, join);
    if (item.type === 'gap') this.#addGap(from, join);
    else {
      if (item.isOptional) addToList(this.free, from, join);
      for (const sequence of item.sequences) addToList(this.free, this.#through(from, sequence), join);
    }
    return join;
  }

  #numberOf(item: GapItem | ChoiceItem): number {
    const known = this.#items.get(item);
    if (known !== undefined) return known;
    this.#items.set(item, this.#items.size);
    return this.#items.size - 1;
  }

  #addGap(from: number, join: number): void {
    // Not an edge of `from` itself: another phrase may have gone there by another way.
    let state = this.size++;
    addToList(this.free, from, state);
    for (let words = 0; words < GAP_WORDS; words++) {
      addToList(this.free, state, join);
      this.any[state] = this.size++;
      state = this.size - 1;
    }
    addToList(this.free, state, join);
  }
}

/** Arrays of different lengths in one. */
interface Packed {
  /** Where each begins; one more at the end. */
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

const pack = (size: number, lists: Lists): Packed => {
  const starts = new Int32Array(size + 1);
  for (let index = 0; index < size; index++) starts[index + 1] = (starts[index] ?? 0) + (lists[index]?.length ?? 0);
  const values = new Int32Array(starts[size] ?? 0);
  for (let index = 0; index < size; index++) {
    const list = lists[index];
    if (list !== undefined) values.set(list, starts[index]);
  }
  return { starts, values };
};

/**
 * All phrases as one automaton over words: a text is read once, word by word, whatever the number of phrases. A text of
 * n words takes at most n times as many steps as there are states that one word can lead to.
 */
export class PhraseAutomaton {
  readonly #sets = new WordSets();
  readonly #rootEdges = new Map<number, number>();
  /** Of each state: pairs of a set and the state that it leads to. */
  readonly #edges: Packed;
  readonly #any: Int32Array;
  /** Of each state: what is entered together with it. */
  readonly #beside: Packed;
  readonly #groups: Packed;

  /** @throws {TypeError} for a phrase that cannot be read, or that could match no words */
  constructor(groups: readonly (readonly string[])[], classes: Classes) {
    const builder = new StateBuilder(this.#sets);
    const read = phraseReader(classes);
    for (const [group, phrases] of groups.entries()) {
      for (const phrase of phrases) {
        const sequences = read(phrase);
        if (sequences.some((sequence) => sequence.every(canBeEmpty)))
          throw new TypeError(`the phrase "${phrase}" could be empty`);
        builder.add(sequences, group);
      }
    }
    const { size, edges, free, any, groups: ends } = builder;
    const rootEdges = edges.lists[ROOT] ?? [];
    for (let at = 0; at < rootEdges.length; at += 2) this.#rootEdges.set(rootEdges[at] ?? 0, rootEdges[at + 1] ?? 0);
    // The root's own edges are looked up by word: it has as many as there are first words.
    edges.lists[ROOT] = undefined;
    this.#edges = pack(size, edges.lists);
    this.#any = Int32Array.from({ length: size }, (_, state) => any[state] ?? -1);
    this.#beside = pack(
      size,
      free.map((_, state) => besides(free, state)),
    );
    this.#groups = pack(size, ends);
  }

  /** @param text  every word is followed by one space, and a space stands in front of all */
  *find(text: string): Generator<Found, void, undefined> {
    const run = new Run(this.#any.length, this.#sets.size);
    for (let start = 1; start < text.length;) {
      const space = text.indexOf(' ', start);
      const wordEnd = space < 0 ? text.length : space;
      const word = text.slice(start, wordEnd);
      yield* this.#step(run, word, start, wordEnd + 1);
      start = wordEnd + 1;
    }
  }

  *#step(run: Run, word: string, start: number, end: number): Generator<Found, void, undefined> {
    const sets = this.#sets.of(word);
    run.next(sets);
    const found: Found[] = [];
    for (let index = 0; index < run.before.length; index++) {
      this.#move(run, run.before[index] ?? ROOT, run.beforeStarts[index] ?? 0, word, end, found);
    }
    // Phrases begin at every word; the root comes last, so that the earliest beginning counts.
    for (const set of sets) this.#enter(run, this.#rootEdges.get(set) ?? -1, start, end, found);
    const { starts, values } = this.#beside;
    for (let at = starts[ROOT] ?? 0; at < (starts[ROOT + 1] ?? 0); at++)
      this.#move(run, values[at] ?? ROOT, start, word, end, found);
    yield* found;
  }

  #move(run: Run, state: number, start: number, word: string, end: number, found: Found[]): void {
    const { starts, values } = this.#edges;
    for (let at = starts[state] ?? 0; at < (starts[state + 1] ?? 0); at += 2)
      if (run.isIn(values[at] ?? 0)) this.#enter(run, values[at + 1] ?? -1, start, end, found);
    if (word !== '.') this.#enter(run, this.#any[state] ?? -1, start, end, found);
  }

  #enter(run: Run, state: number, start: number, end: number, found: Found[]): void {
    if (state < 0 || !run.enter(state, start)) return;
    this.#tell(state, start, end, found);
    const { starts, values } = this.#beside;
    for (let at = starts[state] ?? 0; at < (starts[state + 1] ?? 0); at++) {
      const beside = values[at] ?? ROOT;
      if (run.enter(beside, start)) this.#tell(beside, start, end, found);
    }
  }

  #tell(state: number, start: number, end: number, found: Found[]): void {
    const { starts, values } = this.#groups;
    for (let at = starts[state] ?? 0; at < (starts[state + 1] ?? 0); at++)
      found.push({ group: values[at] ?? 0, start, end });
  }
}

const canBeEmpty = (item: PhraseItem): boolean => {
  if (item.type === 'word') return false;
  return item.type === 'gap' || item.isOptional || item.sequences.some((sequence) => sequence.every(canBeEmpty));
};

/** All that is entered together with a state. */
const besides = (free: Lists, state: number): number[] => {
  const all = [...(free[state] ?? [])];
  // Few: a list is searched faster than a set.
  for (const each of all) for (const next of free[each] ?? []) if (!all.includes(next)) all.push(next);
  return all;
};

/** The states in which one text is. */
class Run {
  before: number[] = [];
  /** Where the phrase began that has led to each state. */
  beforeStarts: number[] = [];
  #now: number[] = [];
  #nowStarts: number[] = [];
  readonly #seen: Int32Array;
  readonly #inSet: Int32Array;
  #word = 0;

  constructor(states: number, sets: number) {
    this.#seen = new Int32Array(states);
    this.#inSet = new Int32Array(sets);
  }

  /** The next word is in these sets. */
  next(sets: readonly number[]): void {
    this.#word++;
    for (const set of sets) this.#inSet[set] = this.#word;
    [this.before, this.#now] = [this.#now, []];
    [this.beforeStarts, this.#nowStarts] = [this.#nowStarts, []];
  }

  isIn(set: number): boolean {
    return this.#inSet[set] === this.#word;
  }

  /** @returns whether it was not entered by this word before */
  enter(state: number, start: number): boolean {
    if (this.#seen[state] === this.#word) return false;
    this.#seen[state] = this.#word;
    this.#now.push(state);
    this.#nowStarts.push(start);
    return true;
  }
}
