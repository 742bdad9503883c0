import { type AutomatonTables, MAX_PREFIX, ROOT } from './automatonTables.ts';

/** A group of phrases was found from one place of a text to another. */
export interface Found {
  /** Position of the group in the list. */
  readonly group: number;
  readonly start: number;
  /** Behind the space after the last word. */
  readonly end: number;
}

/** Words of a text whose sets are remembered: people repeat themselves. */
const MAX_REMEMBERED = 2_000;
/** A longer word is a view of its text in V8, so remembering it would keep the whole text in memory. */
const MAX_REMEMBERED_LENGTH = 12;

/**
 * All phrases as one automaton over words: a text is read once, word by word, whatever the number of phrases. A text of
 * n words takes at most n times as many steps as there are states that one word can lead to.
 */
export class PhraseAutomaton {
  readonly #tables: AutomatonTables;
  /** The first state has as many edges as there are first words: they are looked up by the word. */
  readonly #rootEdges = new Map<number, number>();
  readonly #remembered = new Map<string, readonly number[]>();

  constructor(tables: AutomatonTables) {
    this.#tables = tables;
    const { starts, values } = tables.edges;
    for (let at = starts[ROOT] ?? 0; at < (starts[ROOT + 1] ?? 0); at += 2)
      this.#rootEdges.set(values[at] ?? 0, values[at + 1] ?? 0);
  }

  /** @param text  every word is followed by one space, and a space stands in front of all */
  *find(text: string): Generator<Found, void, undefined> {
    const run = new Run(this.#tables.any.length, this.#tables.sets);
    for (let start = 1; start < text.length;) {
      const space = text.indexOf(' ', start);
      const wordEnd = space < 0 ? text.length : space;
      const word = text.slice(start, wordEnd);
      yield* this.#step(run, word, start, wordEnd + 1);
      start = wordEnd + 1;
    }
  }

  *#step(run: Run, word: string, start: number, end: number): Generator<Found, void, undefined> {
    const sets = this.#setsOf(word);
    run.next(sets);
    const found: Found[] = [];
    for (let index = 0; index < run.before.length; index++) {
      this.#move(run, run.before[index] ?? ROOT, run.beforeStarts[index] ?? 0, word, end, found);
    }
    // Phrases begin at every word; the root comes last, so that the earliest beginning counts.
    for (const set of sets) this.#enter(run, this.#rootEdges.get(set) ?? -1, start, end, found);
    const { starts, values } = this.#tables.closure;
    for (let at = starts[ROOT] ?? 0; at < (starts[ROOT + 1] ?? 0); at++)
      this.#move(run, values[at] ?? ROOT, start, word, end, found);
    yield* found;
  }

  #move(run: Run, state: number, start: number, word: string, end: number, found: Found[]): void {
    const { starts, values } = this.#tables.edges;
    for (let at = starts[state] ?? 0; at < (starts[state + 1] ?? 0); at += 2)
      if (run.isIn(values[at] ?? 0)) this.#enter(run, values[at + 1] ?? -1, start, end, found);
    if (word !== '.') this.#enter(run, this.#tables.any[state] ?? -1, start, end, found);
  }

  #enter(run: Run, state: number, start: number, end: number, found: Found[]): void {
    if (state < 0 || !run.enter(state, start)) return;
    this.#report(state, start, end, found);
    const { starts, values } = this.#tables.closure;
    for (let at = starts[state] ?? 0; at < (starts[state + 1] ?? 0); at++) {
      const entered = values[at] ?? ROOT;
      if (run.enter(entered, start)) this.#report(entered, start, end, found);
    }
  }

  /** The sets that a word is in. */
  #setsOf(word: string): readonly number[] {
    const known = this.#remembered.get(word);
    if (known !== undefined) return known;
    const { words, prefixes } = this.#tables;
    const found = new Set(words.get(word));
    // A sentence ends with a word of its own, which no `*` stands for.
    const longest = word === '.' ? -1 : Math.min(word.length, MAX_PREFIX);
    for (let length = 0; length <= longest; length++)
      for (const id of prefixes.get(word.slice(0, length)) ?? []) found.add(id);
    if (this.#remembered.size >= MAX_REMEMBERED) this.#remembered.clear();
    const sets = [...found];
    if (word.length <= MAX_REMEMBERED_LENGTH) this.#remembered.set(word, sets);
    return sets;
  }

  #report(state: number, start: number, end: number, found: Found[]): void {
    const { starts, values } = this.#tables.groups;
    for (let at = starts[state] ?? 0; at < (starts[state + 1] ?? 0); at++)
      found.push({ group: values[at] ?? 0, start, end });
  }
}

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
