import type { Feeling, SafetyKind } from '@float/contract';
import type { Assessor, Sign } from '@float/safety';
import { blendFeelings, withoutJoy } from './blendFeelings.ts';
import { isCheckIn, signsOf } from './dangerSigns.ts';
import { nameFeeling, type NamedFeelings } from './nameFeeling.ts';
import { careWords, feelingWords, kindWords } from './reflections.ts';
import { isUnderstood } from './isUnderstood.ts';
import { type AssessedSummary, type Summary, unclearSummary } from './summary.ts';
import { findThemes, type Theme } from './themes.ts';
import type { TextReading } from '../understanding/textReading.ts';

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
  const { title, reflection } = careWords(sign);
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

/** Several texts of one person as one; none continues a sentence of another. */
export const joinTexts = (texts: readonly string[]): string => texts.join('. ');

export interface Summarizer {
  /**
   * Names and mirrors what a text says is felt. The same text gives the same summary.
   *
   * @example
   * summarize('I am so sad since my dog died').title // 'Deep sadness after a loss'
   */
  readonly summarize: (text: string) => Summary;
  /**
   * @param region   where help-lines are looked for (http/callerRegion.ts)
   * @param reading  what the texts mean (understanding/textReader.ts)
   */
  readonly summarizeTexts: (
    texts: readonly string[],
    region: string | undefined,
    reading?: TextReading,
  ) => AssessedSummary;
}

/** @param assessor  recognizes danger: of `@float/safety/all`, or of `@float/safety` for the plainest phrases */
export const createSummarizer = ({
  assessTexts,
  findSigns,
}: Pick<Assessor, 'assessTexts' | 'findSigns'>): Summarizer => {
  const summarize = (text: string, reading: TextReading = {}, isSteady = false): Summary => {
    const felt = blendFeelings(nameFeeling(text), reading.felt);
    const named = isSteady ? withoutJoy(felt) : felt;
    const [sign = signsOf(reading)[0]] = findSigns(text);
    if (sign !== undefined) return careSummary(sign, named);
    const themes = findThemes(text);
    const isNamed = named.label !== 'Neutral' || themes.length > 0;
    if (!isNamed && !isUnderstood(text)) return unclearSummary;
    return {
      label: named.label,
      intensity: named.intensity,
      title: titleOf(named, themes),
      reflection: reflectionOf(named, themes),
      note: noteOf(named, themes),
    };
  };
  return {
    summarize: (text) => summarize(text),
    summarizeTexts: (texts, region, reading = {}) => {
      const text = joinTexts(texts);
      const safety = assessTexts([text], region, signsOf(reading));
      const maybe = safety === null && isCheckIn(reading);
      return { summary: summarize(text, reading, maybe), safety, ...(maybe && { isCheckIn: maybe }) };
    },
  };
};
