import { type Feeling, feelings } from '@float/contract';
import type { FeelingReading } from '../understanding/textReading.ts';
import type { NamedFeelings } from './nameFeeling.ts';

/** What a feeling that is named by a phrase adds to its probability; half of it where the phrase is a mild one. */
const NAMED_BONUS = 0.3;
/** A feeling that no phrase names must be more likely than all others together. */
const LEAST = 0.5;
/** From here on, a feeling that no phrase names counts as medium. */
const MEDIUM_FROM = 0.6;

/**
 * What phrases name and what the text means, together. Phrases know words such as "sad"; the reading knows that someone
 * who was left is sad. Joy needs both a happy text and good news; otherwise nothing is named.
 *
 * @param felt  absent for texts that were not read: phrases decide alone
 */
export const blendFeelings = (named: NamedFeelings, felt: FeelingReading | undefined): NamedFeelings => {
  if (felt === undefined) return named;
  const blended = blend(named, felt);
  return felt.isJoy ? blended : withoutJoy(blended);
};

/** For texts in which joy would be the wrong answer, whatever their words are. */
export const withoutJoy = (named: NamedFeelings): NamedFeelings => {
  if (named.label === 'Happy') return { label: 'Neutral', intensity: 'low', also: undefined };
  return named.also === 'Happy' ? { ...named, also: undefined } : named;
};

const blend = (named: NamedFeelings, felt: FeelingReading): NamedFeelings => {
  const bonus = named.label === 'Neutral' ? 0 : named.intensity === 'low' ? NAMED_BONUS / 2 : NAMED_BONUS;
  const scoreOf = (feeling: Feeling): number => felt.feelings[feeling] + (feeling === named.label ? bonus : 0);
  const label = feelings.reduce((best, one) => (scoreOf(one) > scoreOf(best) ? one : best));
  // A person who names a feeling has one.
  if (label === 'Neutral' || label === named.label || scoreOf(label) < LEAST) return named;
  return { label, intensity: felt.feelings[label] >= MEDIUM_FROM ? 'medium' : 'low', also: undefined };
};
