import type { FilterBand } from './biquad.ts';
import { applyBiquad, highPass, highShelf, peak } from './biquad.ts';

/** How a voice is made easier to listen to. */
export interface VoiceTone {
  /** Broad, a few dB. */
  readonly bands: readonly FilterBand[];
  /** Softens everything above. */
  readonly shelf: Omit<FilterBand, 'q'>;
  /** How far sharp sounds (s, sh, t) are held back at the most, dB; 0 not at all. */
  readonly deEssDb: number;
}

/** Sharp sounds lie above this. */
const SHARP_HZ = 4_000;
/** A sound is sharp when this share of its power lies above {@link SHARP_HZ}, and fully so at the second. */
const SHARP_SHARES = [0.25, 0.7] as const;
/** How fast the hold-back follows: shorter than the shortest s. */
const FOLLOW_SECONDS = 0.008;
/** Leaves room for what filters add between the samples. */
const MAX_PEAK = 0.9;

const smoothing = (seconds: number, sampleRate: number): number => 1 - Math.exp(-1 / (seconds * sampleRate));

/** Turns down what is above {@link SHARP_HZ}, only while it outweighs the rest. */
const deEss = (samples: Float32Array, sampleRate: number, maxDb: number): void => {
  const high = samples.slice();
  applyBiquad(high, highPass(SHARP_HZ, sampleRate));
  const follow = smoothing(FOLLOW_SECONDS, sampleRate);
  const [from, to] = SHARP_SHARES;
  const least = 10 ** (-maxDb / 20);
  let [highPower, allPower] = [0, 1e-9];
  for (let index = 0; index < samples.length; index++) {
    const [all, sharp] = [samples[index] ?? 0, high[index] ?? 0];
    highPower += follow * (sharp * sharp - highPower);
    allPower += follow * (all * all + 1e-9 - allPower);
    const sharpness = Math.min(1, Math.max(0, (highPower / allPower - from) / (to - from)));
    samples[index] = all - sharpness * (1 - least) * sharp;
  }
};

const toInt16 = (samples: Float32Array): Int16Array<ArrayBuffer> => {
  let loudest = 0;
  for (const sample of samples) loudest = Math.max(loudest, Math.abs(sample));
  const scale = 32_767 * (loudest > MAX_PEAK ? MAX_PEAK / loudest : 1);
  const rounded = new Int16Array(samples.length);
  for (let index = 0; index < samples.length; index++) rounded[index] = Math.round((samples[index] ?? 0) * scale);
  return rounded;
};

/**
 * The same speech in a softer tone. Loudness is not kept: it is measured later.
 *
 * @returns as many samples, never clipped
 */
export const shapeTone = (samples: Int16Array, sampleRate: number, tone: VoiceTone): Int16Array<ArrayBuffer> => {
  const shaped = new Float32Array(samples);
  applyBiquad(shaped, highShelf(tone.shelf, sampleRate), 1 / 32_768);
  for (const band of tone.bands) applyBiquad(shaped, peak(band, sampleRate));
  if (tone.deEssDb > 0) deEss(shaped, sampleRate, tone.deEssDb);
  return toInt16(shaped);
};
