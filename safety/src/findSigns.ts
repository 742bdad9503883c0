import { safetyKinds } from './wire.ts';
import { expandEnglish, foldText, splitApostrophes } from './normalize.ts';
import { compileGroups, compilePhrases, type PhraseGroups, type PhraseMatch } from './phrase.ts';
import type { Sign, SignGroup } from './sign.ts';
import { abuseSigns } from './signs/abuse.ts';
import { assaultSigns } from './signs/assault.ts';
import { emergencyHelpSigns } from './signs/emergencies.ts';
import { figures, stories } from './signs/figures.ts';
import { frenchFigures, frenchSigns } from './signs/french.ts';
import { germanFigures, germanSigns } from './signs/german.ts';
import { italianFigures, italianSigns } from './signs/italian.ts';
import { medicalSigns } from './signs/medical.ts';
import { portugueseFigures, portugueseSigns } from './signs/portuguese.ts';
import { selfHarmSigns } from './signs/selfHarm.ts';
import { spanishFigures, spanishSigns } from './signs/spanish.ts';
import { suicideSigns } from './signs/suicide.ts';
import { violenceSigns } from './signs/violence.ts';
import { wordClasses } from './signs/wordClasses.ts';

interface CompiledGroups {
  readonly groups: readonly SignGroup[];
  readonly phrases: PhraseGroups;
}

const compile = (groups: readonly SignGroup[]): CompiledGroups => ({
  groups,
  phrases: compileGroups(
    groups.map(({ phrases }) => phrases),
    wordClasses,
  ),
});

const english = compile([
  ...emergencyHelpSigns,
  ...suicideSigns,
  ...selfHarmSigns,
  ...abuseSigns,
  ...assaultSigns,
  ...violenceSigns,
  ...medicalSigns,
]);
const foreign = compile([...spanishSigns, ...frenchSigns, ...germanSigns, ...italianSigns, ...portugueseSigns]);
const englishFigures = compilePhrases(figures, wordClasses);
const otherFigures = compilePhrases(
  [...spanishFigures, ...frenchFigures, ...germanFigures, ...italianFigures, ...portugueseFigures],
  wordClasses,
);
const storyWords = compilePhrases(stories, wordClasses);

// Only what stands directly before a phrase denies it: "I do not know what to do I want to die" denies nothing.
const DENIED =
  / (?:not|never|no|without)(?: (?:really|actually|ever|going|to|want|wanted|planning|plan|thinking|thought|think|of|about|be|being|intend|feel|feeling|even|am|any|have|having|had|a|intention|intentions|thoughts))* $/;
const LONG_AGO =
  / (?:years ago|year ago|months ago|as a (?:child|kid|teenager|teen|girl|boy)|when i was|used to|in the past|last year|growing up|grew up|back then|in my (?:teens|twenties|youth|childhood)|long ago|years back) /;
const TODAY =
  / (?:now|today|tonight|again|still|lately|this (?:week|time|morning|evening)|these days|last night|yesterday) /;

interface Match extends PhraseMatch {
  readonly group: SignGroup;
}

/** A match that names the writer is not about another person: "someone told me". */
const NAMES_WRITER = /(?<! someone) (?:i|me|myself) /;

const matchesIn = (text: string, { groups, phrases }: CompiledGroups): Match[] =>
  phrases.matches(text).flatMap(({ group: index, start, end }) => {
    const group = groups[index];
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

const signsIn = (text: string, groups: CompiledGroups): Sign[] => {
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

/**
 * What a text says of danger, most urgent first; empty for everyday texts. Best effort: phrases, no understanding
 * (docs/safety.md).
 */
export const findSigns = (text: string): Sign[] => {
  const folded = foldText(text);
  const inEnglish = englishFigures.replaceIn(expandEnglish(folded), '_ ');
  const inOthers = otherFigures.replaceIn(splitApostrophes(folded), '_ ');
  return [...signsIn(inEnglish, english), ...signsIn(inOthers, foreign)].sort(
    (one, other) => urgency(one) - urgency(other),
  );
};
