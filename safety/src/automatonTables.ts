import {
  type ChoiceItem,
  GAP_WORDS,
  type GapItem,
  type PhraseItem,
  phraseReader,
  type WordItem,
} from './phraseNotation.ts';

type Classes = Readonly<Record<string, string>>;

/** Lists of numbers, one after another. */
export interface Packed {
  /** Where each list begins; one more at the end. */
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

/** By a word, or by the beginning of words: numbers of the sets that hold it. */
export type SetIndex = ReadonlyMap<string, readonly number[]>;

/** An automaton over words, as `PhraseAutomaton` runs it. State 0 is where every phrase begins. */
export interface AutomatonTables {
  /** How many sets of words there are. A state moves on when the next word is in the set of one of its edges. */
  readonly sets: number;
  readonly words: SetIndex;
  readonly prefixes: SetIndex;
  /** Of each state: pairs of a set and the state that it leads to. */
  readonly edges: Packed;
  /** Of each state: what it leads to by any word but the end of a sentence; -1: nothing. */
  readonly any: Int32Array;
  /** Of each state: all that is entered together with it. */
  readonly closure: Packed;
  /** Of each state: the groups of which a phrase ends there. */
  readonly groups: Packed;
}

/** Longest prefix before a `*`, in characters. */
export const MAX_PREFIX = 24;

/** Numbers the sets of words. */
class WordSets {
  readonly words = new Map<string, number[]>();
  readonly prefixes = new Map<string, number[]>();
  readonly #ids = new Map<string, number>();
  readonly #idsByItem = new Map<WordItem, number>();

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
      if (star < 0) addTo(this.words, word, id);
      else if (star < word.length - 1 || star > MAX_PREFIX)
        throw new TypeError(`The * of "${word}" must end the word, after ${MAX_PREFIX} characters at most.`);
      else addTo(this.prefixes, word.slice(0, star), id);
    }
    return id;
  }

  get size(): number {
    return this.#ids.size;
  }
}

const addTo = (index: Map<string, number[]>, key: string, id: number): void => {
  const ids = index.get(key);
  if (ids === undefined) index.set(key, [id]);
  else ids.push(id);
};

export const ROOT = 0;

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
  readonly epsilons: Lists = [];
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
      if (item.isOptional) addToList(this.epsilons, from, join);
      for (const sequence of item.sequences) addToList(this.epsilons, this.#through(from, sequence), join);
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
    addToList(this.epsilons, from, state);
    for (let words = 0; words < GAP_WORDS; words++) {
      addToList(this.epsilons, state, join);
      this.any[state] = this.size++;
      state = this.size - 1;
    }
    addToList(this.epsilons, state, join);
  }
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

const canBeEmpty = (item: PhraseItem): boolean => {
  if (item.type === 'word') return false;
  return item.type === 'gap' || item.isOptional || item.sequences.some((sequence) => sequence.every(canBeEmpty));
};

/** All that is entered together with a state. */
const epsilonClosure = (epsilons: Lists, state: number): number[] => {
  const all = [...(epsilons[state] ?? [])];
  // Few: a list is searched faster than a set.
  for (const each of all) for (const next of epsilons[each] ?? []) if (!all.includes(next)) all.push(next);
  return all;
};

/**
 * @param groups   phrases that mean the same, group by group
 * @param classes  words that stand for each other, by name
 * @throws {TypeError} for a phrase that cannot be read, or that could match no words
 */
export const compileTables = (groups: readonly (readonly string[])[], classes: Classes): AutomatonTables => {
  const sets = new WordSets();
  const builder = new StateBuilder(sets);
  const read = phraseReader(classes);
  for (const [group, phrases] of groups.entries()) {
    for (const phrase of phrases) {
      const sequences = read(phrase);
      if (sequences.some((sequence) => sequence.every(canBeEmpty)))
        throw new TypeError(`The phrase "${phrase}" matches empty text.`);
      builder.add(sequences, group);
    }
  }
  const { size, edges, epsilons, any } = builder;
  return {
    sets: sets.size,
    words: sets.words,
    prefixes: sets.prefixes,
    edges: pack(size, edges.lists),
    any: Int32Array.from({ length: size }, (_, state) => any[state] ?? -1),
    closure: pack(
      size,
      epsilons.map((_, state) => epsilonClosure(epsilons, state)),
    ),
    groups: pack(size, builder.groups),
  };
};
