/** Second-order filters as R. Bristow-Johnson's "Audio EQ Cookbook" has them. */

/** One section, `a0` = 1. */
export interface Biquad {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

/** Where a filter works, and how much. */
export interface FilterBand {
  readonly frequencyHz: number;
  readonly gainDb: number;
  /** How narrow; shelves have none. */
  readonly q: number;
}

const normalise = (b0: number, b1: number, b2: number, a0: number, a1: number, a2: number): Biquad => ({
  b0: b0 / a0,
  b1: b1 / a0,
  b2: b2 / a0,
  a1: a1 / a0,
  a2: a2 / a0,
});

const angleOf = (frequencyHz: number, sampleRate: number): number => (2 * Math.PI * frequencyHz) / sampleRate;

/** Flat above, 12 dB an octave below. */
export const highPass = (frequencyHz: number, sampleRate: number): Biquad => {
  const angle = angleOf(frequencyHz, sampleRate);
  const cosine = Math.cos(angle);
  const alpha = Math.sin(angle) * Math.SQRT1_2;
  const b = (1 + cosine) / 2;
  return normalise(b, -2 * b, b, 1 + alpha, -2 * cosine, 1 - alpha);
};

/** More or less of what is around a frequency. */
export const peak = ({ frequencyHz, gainDb, q }: FilterBand, sampleRate: number): Biquad => {
  const angle = angleOf(frequencyHz, sampleRate);
  const cosine = Math.cos(angle);
  const alpha = Math.sin(angle) / (2 * q);
  const gain = 10 ** (gainDb / 40);
  return normalise(1 + alpha * gain, -2 * cosine, 1 - alpha * gain, 1 + alpha / gain, -2 * cosine, 1 - alpha / gain);
};

/** More or less of everything above a frequency. */
export const highShelf = ({ frequencyHz, gainDb }: Omit<FilterBand, 'q'>, sampleRate: number): Biquad => {
  const angle = angleOf(frequencyHz, sampleRate);
  const cosine = Math.cos(angle);
  const gain = 10 ** (gainDb / 40);
  const slope = Math.SQRT2 * Math.sin(angle) * Math.sqrt(gain);
  return normalise(
    gain * (gain + 1 + (gain - 1) * cosine + slope),
    -2 * gain * (gain - 1 + (gain + 1) * cosine),
    gain * (gain + 1 + (gain - 1) * cosine - slope),
    gain + 1 - (gain - 1) * cosine + slope,
    2 * (gain - 1 - (gain + 1) * cosine),
    gain + 1 - (gain - 1) * cosine - slope,
  );
};

/** Filters in place, from rest; what goes in is multiplied by `scale` before. */
export const applyBiquad = (samples: Float32Array, { b0, b1, b2, a1, a2 }: Biquad, scale = 1): void => {
  let [s1, s2] = [0, 0];
  for (let index = 0; index < samples.length; index++) {
    const input = scale * (samples[index] ?? 0);
    const output = b0 * input + s1;
    s1 = b1 * input - a1 * output + s2;
    s2 = b2 * input - a2 * output;
    samples[index] = output;
  }
};
