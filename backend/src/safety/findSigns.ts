import { safetyKinds } from '@float/contract';
import { expandEnglish, foldText, splitApostrophes } from './normalise.ts';
import { compilePhrases } from './phrase.ts';
import type { Sign, SignGroup } from './sign.ts';
import { abuseSigns } from './signs/abuse.ts';
import { assaultSigns } from './signs/assault.ts';
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

interface CompiledGroup extends SignGroup {
  readonly pattern: RegExp;
}

const compile = (groups: readonly SignGroup[]): CompiledGroup[] =>
  groups.map((group) => ({ ...group, pattern: compilePhrases(group.phrases, wordClasses) }));

const english = compile([
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

const sentenceAround = (text: string, index: number): string => {
  const end = text.indexOf(' . ', index);
  return text.slice(text.lastIndexOf(' . ', index) + 1, end < 0 ? undefined : end + 1);
};

interface Match {
  readonly group: SignGroup;
  readonly start: number;
  readonly end: number;
}

const matchesIn = (text: string, groups: readonly CompiledGroup[]): Match[] =>
  groups.flatMap((group) =>
    Array.from(text.matchAll(group.pattern), (match) => ({
      group,
      start: match.index,
      end: match.index + match[0].length,
    })).filter(
      ({ start, end }) =>
        group.about === 'self' || !/(?<! someone) (?:i|me|myself) /.test(` ${text.slice(start, end)}`),
    ),
  );

/** "My friend is suicidal" holds "suicidal", which says nothing of the writer. */
const isOthers = (match: Match, matches: readonly Match[]): boolean =>
  match.group.about === 'self' &&
  matches.some(({ group, start, end }) => group.about !== 'self' && start <= match.start && match.start < end);

const weigh = ({ group, start }: Match, text: string): Sign | undefined => {
  const sentence = ` ${sentenceAround(text, start)}`;
  if (group.about !== 'self' && sentence.search(storyWords) >= 0) return undefined;
  const denied = DENIED.test(text.slice(Math.max(0, start - 80), start)) ? group.whenNegated : undefined;
  const level =
    denied ?? (LONG_AGO.test(sentence) && !TODAY.test(sentence) ? group.whenPast : undefined) ?? group.level;
  if (level === 'nothing') return undefined;
  return { kind: group.kind, level, about: group.about, language: group.language };
};

const signsIn = (text: string, groups: readonly CompiledGroup[]): Sign[] => {
  const matches = matchesIn(text, groups);
  return matches
    .filter((match) => !isOthers(match, matches))
    .map((match) => weigh(match, text))
    .filter((sign) => sign !== undefined);
};

const abouts = ['self', 'other', 'loss'] as const;

const urgency = ({ level, kind, about }: Sign): number =>
  (level === 'crisis' ? 0 : 100) + abouts.indexOf(about) * 10 + safetyKinds.indexOf(kind);

/** Whichever of two signs matters more: crisis first, then the writer's own, then the order of the kinds. */
export const moreUrgent = (one: Sign, other: Sign): Sign => (urgency(other) < urgency(one) ? other : one);

/**
 * What a text says of danger, most urgent first; empty for everyday texts. Best effort: phrases, no understanding
 * (docs/safety.md).
 */
export const findSigns = (text: string): Sign[] => {
  const folded = foldText(text);
  const inEnglish = expandEnglish(folded).replace(englishFigures, '_ ');
  const inOthers = splitApostrophes(folded).replace(otherFigures, '_ ');
  return [...signsIn(inEnglish, english), ...signsIn(inOthers, foreign)].sort(
    (one, other) => urgency(one) - urgency(other),
  );
};
