import { secondsToSamples } from '../pcm.ts';
import { FADE_OUT_SAMPLES } from '../timeline/pacing.ts';

/** Half-open range of samples in which a voice speaks. */
export interface VoiceSpan {
  readonly startSample: number;
  readonly endSample: number;
}

/** Beds are at −22 LUFS; so much lower while a voice speaks keeps them under −29 LUFS in their loudest moments. */
export const DUCK_DB = -9;
/** The bed falls for 1 s before a voice: the mix depends on nothing that starts later than this. */
export const FALL_SAMPLES = secondsToSamples(1);
/** After a voice the bed stays low for 4 s, so that it does not pump in ordinary pauses, and then rises for 2 s. */
export const HOLD_SAMPLES = secondsToSamples(4);
export const RISE_SAMPLES = secondsToSamples(2);
export const FADE_IN_SAMPLES = secondsToSamples(2);

const clamp01 = (value: number): number => Math.min(1, Math.max(0, value));
/** 0…1 to 0…1 with level ends: ramps without a corner that one could hear. */
const smooth = (value: number): number => value * value * (3 - 2 * value);

/** How open the bed is at `sample`: 0 under a voice, 1 in a long pause. */
export const bedOpenness = (sample: number, voices: readonly VoiceSpan[]): number => {
  let openness = 1;
  for (const { startSample, endSample } of voices) {
    if (sample < startSample) openness = Math.min(openness, clamp01((startSample - sample) / FALL_SAMPLES));
    else openness = Math.min(openness, clamp01((sample - endSample - HOLD_SAMPLES) / RISE_SAMPLES));
  }
  return smooth(openness);
};

/** Fade-in from the first sample and, once the end is known, fade-out of 10 s: 0…1. */
export const fadeGain = (sample: number, endSample: number | undefined): number => {
  // A quarter sine is heard from the first moment on, so that a tap is answered by sound.
  const fadeIn = Math.sin((clamp01(sample / FADE_IN_SAMPLES) * Math.PI) / 2);
  if (endSample === undefined) return fadeIn;
  return fadeIn * smooth(clamp01((endSample - sample) / FADE_OUT_SAMPLES));
};

/** Gain of the bed at `sample`, linear, 0…1. */
export const bedGain = (sample: number, voices: readonly VoiceSpan[], endSample: number | undefined): number =>
  10 ** ((DUCK_DB * (1 - bedOpenness(sample, voices))) / 20) * fadeGain(sample, endSample);
