import type { Bed } from '../music/bed.ts';
import type { StereoPcm16 } from '../pcm.ts';
import { secondsToSamples } from '../pcm.ts';

const EXCERPT_SAMPLES = secondsToSamples(12);
const FADE_IN_SAMPLES = secondsToSamples(0.8);
const FADE_OUT_SAMPLES = secondsToSamples(2.5);

/** Level at both ends, so that a fade has no corner. */
const smooth = (value: number): number => value * value * (3 - 2 * value);

const fadeAt = (sample: number): number =>
  smooth(Math.min(1, sample / FADE_IN_SAMPLES)) *
  smooth(Math.min(1, (EXCERPT_SAMPLES - 1 - sample) / FADE_OUT_SAMPLES));

/**
 * Twelve seconds of a bed, as loud as in a session's long pauses, with fades.
 *
 * @returns undefined when there is nothing to be heard
 */
export const excerptOf = async (bed: Bed): Promise<StereoPcm16 | undefined> => {
  const pcm = new Int16Array(EXCERPT_SAMPLES * 2);
  await bed.read(0, pcm);
  if (pcm.every((sample) => sample === 0)) return undefined;
  return pcm.map((sample, index) => Math.round(sample * fadeAt(index >> 1)));
};
