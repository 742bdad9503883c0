import { type Language, safetyKinds } from './wire.ts';
import { expandEnglish, foldText, splitApostrophes } from './normalize.ts';
import { compilePhrases, phraseGroups, type PhraseGroups, type PhraseMatch, phraseSet } from './phrase.ts';
import type { CompiledBook, CompiledGroups, SignMeaning } from './phraseBook.ts';
import type { Sign } from './sign.ts';
import { stories } from './signs/plain/figures.ts';
import { wordClasses } from './signs/wordClasses.ts';

const storyWords = compilePhrases(stories, wordClasses);

// Only what stands directly before a phrase denies it: "I do not know what to do I want to die" denies nothing.
const DENIED =
  / (?:not|never|no|without)(?: (?:really|actually|ever|going|to|want|wanted|planning|plan|thinking|thought|think|of|about|be|being|intend|feel|feeling|even|am|any|have|having|had|a|intention|intentions|thoughts))* $/;
const LONG_AGO =
  / (?:years ago|year ago|months ago|as a (?:child|kid|teenager|teen|girl|boy)|when i was|used to|in the past|last year|growing up|grew up|back then|in my (?:teens|twenties|youth|childhood)|long ago|years back) /;
const TODAY =
  / (?:now|today|tonight|again|still|lately|this (?:week|time|morning|evening)|these days|last night|yesterday) /;

interface Groups {
  readonly meanings: readonly SignMeaning[];
  readonly phrases: PhraseGroups;
}

const openGroups = ({ meanings, tables }: CompiledGroups): Groups => ({ meanings, phrases: phraseGroups(tables) });

const openBook = ({ english, englishFigures, foreign, foreignFigures }: CompiledBook) => ({
  english: openGroups(english),
  englishFigures: phraseSet(englishFigures),
  foreign: openGroups(foreign),
  foreignFigures: phraseSet(foreignFigures),
});

interface Match extends PhraseMatch {
  readonly group: SignMeaning;
}

/** A match that names the writer is not about another person: "someone told me". */
const NAMES_WRITER = /(?<! someone) (?:i|me|myself) /;

const matchesIn = (text: string, { meanings, phrases }: Groups): Match[] =>
  phrases.matches(text).flatMap(({ group: index, start, end }) => {
    const group = meanings[index];
    const isOwn = group?.about === 'self' || !NAMES_WRITER.test(` ${text.slice(start, end)}`);
    return group !== undefined && isOwn ? [{ group, start, end }] : [];
  });

/**
 * Drops what others' phrases hold: "my friend is suicidal" holds "suicidal", which says nothing of the writer.
 * Takes n log n steps for n matches.
 */
const withoutOthersWords = (matches: readonly Match[]): Match[] => {
  const others = matches.filter(({ group }) => group.about !== 'self').sort((one, two) => one.start - two.start);
  let furthest = 0;
  const reach = others.map(({ end }) => (furthest = Math.max(furthest, end)));
  return matches.filter(({ group, start }) => {
    if (group.about !== 'self') return true;
    // One that begins at the same word names nobody: "I do not want to live" holds "not want to live".
    const before = lastIndexUpTo(others, start - 1);
    return before < 0 || (reach[before] ?? 0) <= start;
  });
};

/** @returns index of the last of `sorted` that starts at or before `position`; -1 when there is none */
const lastIndexUpTo = (sorted: readonly { readonly start: number }[], position: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? Infinity) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** What a sentence says about every phrase in it; read once, however many phrases match. */
interface Sentence {
  readonly start: number;
  readonly isLongAgo: boolean;
  readonly isStory: boolean;
}

const SENTENCE_END = ' . ';

/** The sentences of folded text that hold a match, by position. Every character is read once. */
const sentencesWith = (text: string, matches: readonly Match[]): ((position: number) => Sentence) => {
  const sentences: Sentence[] = [];
  let end = 0;
  for (const { start: position } of matches.toSorted((one, two) => one.start - two.start)) {
    if (position < end) continue;
    const start = text.lastIndexOf(SENTENCE_END, position) + 1;
    const nextEnd = text.indexOf(SENTENCE_END, position);
    end = nextEnd < 0 ? text.length : nextEnd + 1;
    const words = ` ${text.slice(start, end)}`;
    sentences.push({
      start,
      isLongAgo: LONG_AGO.test(words) && !TODAY.test(words),
      isStory: storyWords.isIn(words),
    });
  }
  return (position) => sentences[lastIndexUpTo(sentences, position)] ?? { start: 0, isLongAgo: false, isStory: false };
};

/** The longest denial before a phrase, in characters. */
const DENIAL_CHARACTERS = 80;

const weigh = ({ group, start }: Match, text: string, sentence: Sentence): Sign | undefined => {
  if (group.about !== 'self' && sentence.isStory) return undefined;
  const before = text.slice(Math.max(0, start - DENIAL_CHARACTERS), start);
  const denied = DENIED.test(before) ? group.whenNegated : undefined;
  const level = denied ?? (sentence.isLongAgo ? group.whenPast : undefined) ?? group.level;
  if (level === 'nothing') return undefined;
  const isEmergency = group.isEmergency === true && level === group.level;
  return { kind: group.kind, level, about: group.about, language: group.language, ...(isEmergency && { isEmergency }) };
};

const signsIn = (text: string, groups: Groups): Sign[] => {
  const matches = withoutOthersWords(matchesIn(text, groups));
  const sentenceAt = sentencesWith(text, matches);
  return matches.map((match) => weigh(match, text, sentenceAt(match.start))).filter((sign) => sign !== undefined);
};

const abouts = ['self', 'other', 'loss'] as const;

const urgency = ({ level, kind, about, isEmergency }: Sign): number =>
  (isEmergency === true ? 0 : level === 'crisis' ? 1 : 2) * 1000 +
  abouts.indexOf(about) * safetyKinds.length +
  safetyKinds.indexOf(kind);

/** Whichever of two signs matters more: crisis first, then the writer's own, then the order of the kinds. */
export const moreUrgent = (one: Sign, other: Sign): Sign => (urgency(other) < urgency(one) ? other : one);

/** Their phrases hold Latin words, too, which are no sign of the language. */
const ownScripts: Readonly<Partial<Record<Language, RegExp>>> = {
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
};

const mayBeIn = (language: Language, text: string): boolean => ownScripts[language]?.test(text) ?? true;

/** What a text says of danger, most urgent first; empty for everyday texts. */
export type FindSigns = (text: string) => Sign[];

/**
 * Recognition by the phrases of a book. Best effort: phrases, no understanding (docs/safety.md).
 *
 * @param readBook  called once, when the first text is read
 */
export const createFinder = (readBook: () => CompiledBook): FindSigns => {
  let book: ReturnType<typeof openBook> | undefined;
  return (text) => {
    const { english, englishFigures, foreign, foreignFigures } = (book ??= openBook(readBook()));
    const folded = foldText(text);
    const inEnglish = englishFigures.replaceIn(expandEnglish(folded), '_ ');
    const inOthers = foreignFigures.replaceIn(splitApostrophes(folded), '_ ');
    const inForeign = signsIn(inOthers, foreign).filter(({ language }) => mayBeIn(language, text));
    return [...signsIn(inEnglish, english), ...inForeign].sort((one, other) => urgency(one) - urgency(other));
  };
};
