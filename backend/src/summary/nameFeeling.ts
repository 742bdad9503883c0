import type { Feeling, Intensity } from '@float/contract';
import type { NamedFeeling } from './feelingPhrases.ts';
import { findFeelings, type FoundFeeling, weighWords } from './findFeelings.ts';

/** What is felt, in the seven names of the wire. */
export interface NamedFeelings {
  readonly label: Feeling;
  readonly intensity: Intensity;
  /** What is felt beside it, when that is nearly as much. */
  readonly also: NamedFeeling | undefined;
}

const HIGH = 2.6;
const MEDIUM = 1.5;
/** A second feeling is named when it weighs at least this part of the first. */
const MIXED = 0.6;
/** Words of AFINN that a text without a named feeling needs, to be called good or bad. */
const TONE = 3;

/** How loud the text is, beside its words: exclamation marks and capitals. */
const loudness = (text: string): number => {
  const marks = text.match(/!/g)?.length ?? 0;
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const shouted = words.filter((word) => word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase());
  return Math.min(marks, 3) * 0.25 + (shouted.length > 0 ? 0.8 : 0);
};

const intensityOf = (strength: number): Intensity =>
  strength >= HIGH ? 'high' : strength >= MEDIUM ? 'medium' : 'low';

const scoresOf = (found: readonly FoundFeeling[]): [NamedFeeling, number][] => {
  const scores = new Map<NamedFeeling, number>();
  for (const { feeling, strength, weight } of found) {
    scores.set(feeling, (scores.get(feeling) ?? 0) + strength * weight);
  }
  return [...scores].sort(([, one], [, other]) => other - one);
};

const byTone = (text: string): NamedFeelings => {
  const tone = weighWords(text);
  if (tone >= TONE) return { label: 'Happy', intensity: 'low', also: undefined };
  if (tone <= -TONE) return { label: 'Sad', intensity: 'low', also: undefined };
  return { label: 'Neutral', intensity: 'low', also: undefined };
};

/**
 * Names what a text says is felt. Best effort by words and phrases (docs/feelings.md gives figures).
 *
 * @param text  any length
 */
export const nameFeeling = (text: string): NamedFeelings => {
  const found = findFeelings(text);
  const [first, second] = scoresOf(found);
  if (first === undefined) return byTone(text);
  const [label, score] = first;
  const strongest = found.reduce(
    (most, { feeling, strength }) => (feeling === label ? Math.max(most, strength) : most),
    0,
  );
  return {
    label,
    intensity: intensityOf(strongest + loudness(text)),
    also: second !== undefined && second[1] >= score * MIXED ? second[0] : undefined,
  };
};
