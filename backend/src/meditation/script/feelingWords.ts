import type { Feeling, Float, Intensity } from '@float/contract';

/** The feelings of a request, the strongest first, each once. */
export interface FeltFeeling {
  readonly feeling: Feeling;
  readonly intensity: Intensity;
}

const strength: Record<Intensity, number> = { high: 3, medium: 2, low: 1 };

/** What is felt, strongest first; among equals the one that was said first. Empty when nothing is named. */
export const readFeelings = (floats: readonly Float[]): FeltFeeling[] => {
  const felt = floats.flatMap(({ sentiment_label: feeling, intensity }) =>
    feeling === undefined ? [] : [{ feeling, intensity: intensity ?? ('medium' as const) }],
  );
  const sorted = felt.toSorted((one, other) => strength[other.intensity] - strength[one.intensity]);
  return sorted.filter((one, index) => sorted.findIndex(({ feeling }) => feeling === one.feeling) === index);
};

// Each follows "there is". Neutral has no name that a person would want to hear.
const phrases: Record<Exclude<Feeling, 'Neutral'>, Record<Intensity, string>> = {
  Angry: { high: 'strong anger', medium: 'anger', low: 'a little anger' },
  Disgusted: { high: 'strong disgust', medium: 'disgust', low: 'a little disgust' },
  Fearful: { high: 'strong fear', medium: 'fear', low: 'a little worry' },
  Happy: { high: 'a lot of joy', medium: 'joy', low: 'a quiet gladness' },
  Sad: { high: 'deep sadness', medium: 'sadness', low: 'a little sadness' },
  Surprised: { high: 'a lot of surprise', medium: 'surprise', low: 'a little surprise' },
};

const nameFeelings = (felt: readonly FeltFeeling[]): string[] =>
  felt.flatMap(({ feeling, intensity }) => (feeling === 'Neutral' ? [] : [phrases[feeling][intensity]]));

const listFormat = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** @returns what is felt most, as it follows "there is"; undefined when there is nothing to name */
export const describeFeelings = (felt: readonly FeltFeeling[]): string | undefined => nameFeelings(felt)[0];

/** @returns what is felt besides, as it follows "there is"; undefined when that is nothing */
export const describeOthers = (felt: readonly FeltFeeling[]): string | undefined => {
  const others = nameFeelings(felt).slice(1);
  return others.length === 0 ? undefined : listFormat.format(others);
};
