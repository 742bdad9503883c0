/** From a rendered piece of sound to a loop without an audible seam, at one loudness. */
import { decibelsToGain, SAMPLE_RATE } from '../../pcm.ts';
import type { StereoPcm16 } from '../../pcm.ts';
import { measureChannels } from '../../voice/loudness.ts';
import type { Loudness } from '../../voice/loudness.ts';

/** Two channels of the same length, 48 kHz, of any level until they are finished. */
export interface StereoSound {
  readonly left: Float32Array;
  readonly right: Float32Array;
}

/** Loudness of every bed; the mixer's gains start from it. */
export const BED_LUFS = -22;

/** No 400 ms of a bed are louder: 9 dB lower, under a voice, that is less than −29 LUFS (P6). */
export const MAX_MOMENTARY_LUFS = -20.2;

/** How much longer than the loop a sound must be for {@link crossFadeSeam}. */
export const SEAM_SAMPLES = SAMPLE_RATE * 4;

/** What of its loudness decides a bed's gain. */
export type BedLoudness = Pick<Loudness, 'integratedLufs' | 'maxMomentaryLufs'>;

const LEVEL_STEP_SAMPLES = SAMPLE_RATE / 10;
/** Momentary loudness at step n is of the four steps from n on: its middle is two steps later. */
const LEVEL_CENTRE_STEPS = 2;
const LEVEL_SMOOTHING_STEPS = 5;
const MOMENTARY_SAMPLES = SAMPLE_RATE * 0.4;

/** Adds `more` times `gain` to `channel`, sample by sample. */
export const addChannel = (channel: Float32Array, more: Float32Array, gain: number): void => {
  for (let index = 0; index < channel.length; index++) {
    channel[index] = (channel[index] ?? 0) + gain * (more[index] ?? 0);
  }
};

/**
 * Ends where it begins: what follows after the loop's end is faded into its beginning, at equal power. For noise;
 * tones would meet themselves out of phase, and are made periodic instead.
 *
 * @param rendered  {@link SEAM_SAMPLES} longer than the loop
 */
export const crossFadeSeam = (rendered: Float32Array): Float32Array => {
  const loopSamples = rendered.length - SEAM_SAMPLES;
  const loop = rendered.slice(0, loopSamples);
  for (let index = 0; index < SEAM_SAMPLES; index++) {
    const angle = (Math.PI / 2) * (index / SEAM_SAMPLES);
    loop[index] = Math.sin(angle) * (loop[index] ?? 0) + Math.cos(angle) * (rendered[loopSamples + index] ?? 0);
  }
  return loop;
};

const wrapped = <Value>(values: readonly Value[], index: number): Value | undefined =>
  values[((index % values.length) + values.length) % values.length];

/** The loop, and so much of its beginning again that windows can lie across the seam. */
const aroundSeam = (channel: Float32Array): Float32Array => {
  const around = new Float32Array(channel.length + MOMENTARY_SAMPLES);
  around.set(channel);
  around.set(channel.subarray(0, MOMENTARY_SAMPLES), channel.length);
  return around;
};

/** How far each tenth of a second is from the mean, in LU, smoothed around the loop. */
const loudnessDeviations = (sound: StereoSound): number[] => {
  const [left, right] = [aroundSeam(sound.left), aroundSeam(sound.right)];
  const { integratedLufs, momentaryLufs } = measureChannels(left, right);
  const deviations = momentaryLufs
    .slice(0, sound.left.length / LEVEL_STEP_SAMPLES)
    .map((lufs) => lufs - integratedLufs);
  const reach = Array.from({ length: 2 * LEVEL_SMOOTHING_STEPS + 1 }, (_, index) => index - LEVEL_SMOOTHING_STEPS);
  return deviations.map(
    (_, step) =>
      reach.reduce((sum, away) => sum + (wrapped(deviations, step + away - LEVEL_CENTRE_STEPS) ?? 0), 0) / reach.length,
  );
};

/**
 * Evens out slow changes of loudness, so that the voice above always has the same room; changes of colour stay.
 *
 * @param share  0 leaves everything, 1 evens out whatever lasts longer than a second
 */
export const steadyLoudness = (sound: StereoSound, share: number): void => {
  const deviations = loudnessDeviations(sound);
  const gains = deviations.map((deviation) => decibelsToGain(-share * deviation));
  for (const channel of [sound.left, sound.right]) {
    for (const [step, gain] of gains.entries()) {
      const slope = ((wrapped(gains, step + 1) ?? gain) - gain) / LEVEL_STEP_SAMPLES;
      const start = step * LEVEL_STEP_SAMPLES;
      for (let ahead = 0; ahead < LEVEL_STEP_SAMPLES; ahead++) {
        channel[start + ahead] = (channel[start + ahead] ?? 0) * (gain + slope * ahead);
      }
    }
  }
};

/**
 * How much louder a sound becomes as a bed: to {@link BED_LUFS}, or to {@link MAX_MOMENTARY_LUFS} in its loudest
 * moment, whichever is lower.
 */
export const bedGainDb = ({ integratedLufs, maxMomentaryLufs }: BedLoudness): number =>
  Math.min(BED_LUFS - integratedLufs, MAX_MOMENTARY_LUFS - maxMomentaryLufs);

/** @returns interleaved 16 bit samples, as loud as a bed is */
export const finishLoop = ({ left, right }: StereoSound): StereoPcm16 => {
  const gain = decibelsToGain(bedGainDb(measureChannels(left, right))) * 32_767;
  const pcm = new Int16Array(left.length * 2);
  for (let index = 0; index < left.length; index++) {
    pcm[index * 2] = toInt16((left[index] ?? 0) * gain);
    pcm[index * 2 + 1] = toInt16((right[index] ?? 0) * gain);
  }
  return pcm;
};

/** To the nearest; Math.round costs four times as much. */
const toInt16 = (value: number): number => ((Math.max(-32_767, Math.min(32_767, value)) + 32_768.5) | 0) - 32_768;
