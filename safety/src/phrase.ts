import { type AutomatonTables, compileTables } from './automatonTables.ts';
import { PhraseAutomaton } from './phraseAutomaton.ts';

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
  /** From left to right, without overlaps; of phrases that begin at the same word, the longest. */
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
  matches(text: string): GroupMatch[];
}

/** Of each group, the leftmost matches that do not overlap; of those that begin at the same word, the longest. */
const withoutOverlaps = (matches: readonly GroupMatch[]): GroupMatch[] => {
  /** Where the last match of each group ends. */
  const ends: number[] = [];
  return matches
    .toSorted((one, other) => one.start - other.start || other.end - one.end || one.group - other.group)
    .filter(({ group, start, end }) => {
      if ((ends[group] ?? 0) > start) return false;
      ends[group] = end;
      return true;
    });
};

const replaceIn = (text: string, matches: Iterable<PhraseMatch>, replacement: string): string => {
  const pieces: string[] = [];
  let end = 0;
  for (const match of matches) {
    pieces.push(text.slice(end, match.start), replacement);
    ({ end } = match);
  }
  return [...pieces, text.slice(end)].join('');
};

/** The groups of compiled phrases. */
export const phraseGroups = (tables: AutomatonTables): PhraseGroups => {
  const automaton = new PhraseAutomaton(tables);
  return { matches: (text) => withoutOverlaps([...automaton.find(text)]) };
};

/** Compiled phrases, whatever their groups. */
export const phraseSet = (tables: AutomatonTables): PhraseSet => {
  const automaton = new PhraseAutomaton(tables);
  const findAll = (text: string): PhraseMatch[] => withoutOverlaps([...automaton.find(text)]);
  return {
    findAll,
    isIn: (text) => automaton.find(text).next().done !== true,
    replaceIn: (text, replacement) => replaceIn(text, findAll(text), replacement),
  };
};

/**
 * @param classes  words that stand for each other in phrases, by name
 * @throws {TypeError} for a word class that does not exist, or a phrase that could match no words
 */
export const compilePhrases = (phrases: readonly string[], classes: Classes): PhraseSet =>
  phraseSet(compileTables([phrases], classes));
