import type { Feeling, Intensity, Safety, SafetyKind } from '@float/contract';
import { assess, uncheckedSafety, findSigns, type Sign } from '@float/safety';
import { nameFeeling, type NamedFeelings } from './nameFeeling.ts';
import { careWords, feelingWords, kindWords } from './reflections.ts';
import { findThemes, type Theme } from './themes.ts';

/** What a text says is felt, named and mirrored. None of its sentences holds a word that the person wrote. */
export interface Summary {
  readonly label: Feeling;
  readonly intensity: Intensity;
  /** A title of two to six words. */
  readonly title: string;
  /** Two kind sentences to the person, in the present tense. */
  readonly reflection: string;
  /** One neutral sentence about the person, for whoever writes the meditation. */
  readonly note: string;
}

// A text that speaks of danger may name no feeling, or one that would lead to the wrong session.
const feltInDanger: Readonly<Record<SafetyKind, Feeling>> = {
  suicide: 'Sad',
  self_harm: 'Sad',
  abuse: 'Fearful',
  assault: 'Fearful',
  violence: 'Angry',
  stalking: 'Fearful',
  psychosis: 'Fearful',
  perinatal: 'Fearful',
  substance: 'Sad',
  medical: 'Fearful',
  neglect: 'Sad',
  exploitation: 'Fearful',
  eating: 'Sad',
};

const feltIn = ({ kind, about }: Sign): Feeling => {
  if (about === 'loss') return 'Sad';
  return about === 'other' ? 'Fearful' : feltInDanger[kind];
};

const isLight = (label: Feeling): boolean => label === 'Happy' || label === 'Neutral' || label === 'Surprised';

const careSummary = (sign: Sign, named: NamedFeelings): Summary => {
  const { title, reflection } = careWords(sign.kind, sign.about);
  const isUrgent = sign.level === 'crisis';
  return {
    label: isLight(named.label) && (isUrgent || sign.about !== 'self') ? feltIn(sign) : named.label,
    intensity: isUrgent ? 'high' : named.intensity,
    title,
    reflection,
    note:
      sign.about === 'self'
        ? 'The person is in distress and needs simple, grounding words, without any mention of the cause.'
        : 'The person is weighed down by what happens to someone close and needs simple, grounding words.',
  };
};

const titleOf = ({ label, intensity, also }: NamedFeelings, [theme]: readonly Theme[]): string => {
  const words = feelingWords[label][intensity];
  if (theme !== undefined) return `${words.noun} ${theme.tail}`;
  return also === undefined ? words.title : `${words.noun} and ${feelingWords[also].medium.noun.toLowerCase()}`;
};

const reflectionOf = ({ label, intensity, also }: NamedFeelings, [theme]: readonly Theme[]): string => {
  const felt = [feelingWords[label][intensity].phrase, ...(also === undefined ? [] : [feelingWords[also].low.phrase])];
  // Where no feeling is named, none is claimed.
  const first =
    label === 'Neutral'
      ? 'You are taking a moment to notice what is there'
      : `You feel ${felt.join(' and ')} right now`;
  const place = theme === undefined ? '' : `, and ${theme.topic} is part of it`;
  return `${first}${place}. ${kindWords[label][intensity]}`;
};

const noteOf = ({ label, intensity, also }: NamedFeelings, themes: readonly Theme[]): string => {
  const felt = [feelingWords[label][intensity].phrase, ...(also === undefined ? [] : [feelingWords[also].low.phrase])];
  const topics = themes.map(({ topic }) => topic).join(' and ');
  const first =
    label === 'Neutral' ? 'The person names no strong feeling' : `The person feels ${felt.join(' and also ')}`;
  return `${first}${topics === '' ? '' : `, in connection with ${topics}`}.`;
};

/**
 * Names and mirrors what a text says is felt. The same text gives the same summary.
 *
 * @example
 * summarize('I am so sad since my dog died').title // 'Deep sadness after a loss'
 */
export const summarize = (text: string): Summary => {
  const named = nameFeeling(text);
  const [sign] = findSigns(text);
  if (sign !== undefined) return careSummary(sign, named);
  const themes = findThemes(text);
  return {
    label: named.label,
    intensity: named.intensity,
    title: titleOf(named, themes),
    reflection: reflectionOf(named, themes),
    note: noteOf(named, themes),
  };
};

/** What texts say is felt, and of danger. */
export interface AssessedSummary {
  readonly summary: Summary;
  /** Null for everyday texts. */
  readonly safety: Safety | null;
}

/** Several texts of one person as one; none continues a sentence of another. */
export const joinTexts = (texts: readonly string[]): string => texts.join('. ');

/** @param region  where help-lines are looked for (http/callerRegion.ts) */
export const summarizeTexts = (texts: readonly string[], region: string | undefined): AssessedSummary => {
  const text = joinTexts(texts);
  return { summary: summarize(text), safety: assess(text, { region }) ?? null };
};

/** For texts that could not be read: no feeling is claimed, and help is offered. */
export const unreadSummary = (region: string | undefined): AssessedSummary => ({
  summary: {
    label: 'Sad',
    intensity: 'medium',
    title: 'A moment for you',
    reflection: 'You are taking a moment for what is there right now. You do not have to find the right words for it.',
    note: 'What the person feels could not be read; they need simple, grounding words.',
  },
  safety: uncheckedSafety(region),
});
