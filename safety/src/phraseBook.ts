import { type AutomatonTables, compileTables } from './automatonTables.ts';
import { foldPhrase } from './normalize.ts';
import type { SignGroup } from './sign.ts';
import { wordClasses } from './signs/wordClasses.ts';

/** Phrases of danger, and figures: everyday expressions that contain such a phrase, removed before matching. */
export interface PhraseBook {
  readonly english: readonly SignGroup[];
  readonly englishFigures: readonly string[];
  /** Of all other languages. */
  readonly foreign: readonly SignGroup[];
  readonly foreignFigures: readonly string[];
}

/** What the phrases of a group mean. */
export type SignMeaning = Omit<SignGroup, 'phrases'>;

export interface CompiledGroups {
  /** By the number of the group in the tables. */
  readonly meanings: readonly SignMeaning[];
  readonly tables: AutomatonTables;
}

/** A phrase book, ready to be looked up. */
export interface CompiledBook {
  readonly english: CompiledGroups;
  readonly englishFigures: AutomatonTables;
  readonly foreign: CompiledGroups;
  readonly foreignFigures: AutomatonTables;
}

const meaningOf = ({ phrases: _phrases, ...meaning }: SignGroup): SignMeaning => meaning;

const compileGroups = (groups: readonly SignGroup[]): CompiledGroups => ({
  meanings: groups.map(meaningOf),
  tables: compileTables(
    groups.map(({ phrases }) => phrases),
    wordClasses,
  ),
});

/** @throws {TypeError} for a phrase that cannot be read, or that could match no words */
export const compileBook = ({ english, englishFigures, foreign, foreignFigures }: PhraseBook): CompiledBook => ({
  english: compileGroups(english),
  englishFigures: compileTables([englishFigures], wordClasses),
  foreign: compileGroups(foreign.map((group) => ({ ...group, phrases: group.phrases.map(foldPhrase) }))),
  foreignFigures: compileTables([foreignFigures.map(foldPhrase)], wordClasses),
});
