import type { MonoPcm, StereoPcm16 } from '../pcm.ts';
import type { VoiceSpan } from './envelope.ts';
import { bedGain, HOLD_SAMPLES, RISE_SAMPLES } from './envelope.ts';
import { CELL_SAMPLES, limit, LIMITER_REACH_SAMPLES } from './limiter.ts';

/** So long after its end an utterance still shapes the mix: by the bed that stays low, and rises again. */
export const MIX_MEMORY_SAMPLES = HOLD_SAMPLES + RISE_SAMPLES + LIMITER_REACH_SAMPLES + CELL_SAMPLES;

/** An utterance in its place. */
export interface MixVoice extends VoiceSpan {
  /** `endSample − startSample` samples. */
  readonly pcm: MonoPcm;
  readonly gain: number;
}

/** Where the mix of a span reads the bed from: a little before and after, for the limiter. */
export interface BedWindow {
  readonly startSample: number;
  readonly samples: number;
}

export const bedWindow = (fromSample: number, untilSample: number): BedWindow => {
  const from = Math.max(0, fromSample - LIMITER_REACH_SAMPLES);
  const startSample = from - (from % CELL_SAMPLES);
  return { startSample, samples: untilSample + LIMITER_REACH_SAMPLES - startSample };
};

/**
 * The mix of samples `fromSample` up to `untilSample` (pure): depends on the bed, on the voices that sound within
 * the span or up to 1 s after it or 6 s before it, and on the end. The same sample comes out the same from any span.
 *
 * @param bed      interleaved stereo of {@link bedWindow}
 * @param voices   all that could matter; more does no harm
 * @param scratch  at least twice as long as the window, to save an allocation of 400 kB for every second of audio
 * @returns        interleaved stereo
 */
export const mixSpan = (
  fromSample: number,
  untilSample: number,
  bed: Int16Array,
  voices: readonly MixVoice[],
  endSample: number | undefined,
  scratch?: Float32Array,
): StereoPcm16 => {
  const window = bedWindow(fromSample, untilSample);
  const mix = scratch?.subarray(0, window.samples * 2) ?? new Float32Array(window.samples * 2);
  addBed(mix, window, bed, voices, endSample);
  for (const voice of voices) addVoice(mix, window, voice);
  limit(mix);
  return toInt16(mix, (fromSample - window.startSample) * 2, (untilSample - fromSample) * 2);
};

const addBed = (
  mix: Float32Array,
  window: BedWindow,
  bed: Int16Array,
  voices: readonly VoiceSpan[],
  endSample: number | undefined,
): void => {
  // The gain is exact at cell boundaries and straight between them: 1.3 ms, far finer than any ramp.
  let from = bedGain(window.startSample, voices, endSample) / 32_768;
  for (let start = 0; start < window.samples; start += CELL_SAMPLES) {
    const to = bedGain(window.startSample + start + CELL_SAMPLES, voices, endSample) / 32_768;
    const step = (to - from) / CELL_SAMPLES;
    const count = Math.min(CELL_SAMPLES, window.samples - start);
    for (let n = 0, i = start * 2; n < count; n++, i += 2) {
      const gain = from + step * n;
      mix[i] = (bed[i] ?? 0) * gain;
      mix[i + 1] = (bed[i + 1] ?? 0) * gain;
    }
    from = to;
  }
};

const addVoice = (mix: Float32Array, window: BedWindow, { startSample, endSample, pcm, gain }: MixVoice): void => {
  const from = Math.max(startSample, window.startSample);
  const until = Math.min(endSample, window.startSample + window.samples);
  for (let sample = from; sample < until; sample++) {
    const value = (pcm[sample - startSample] ?? 0) * gain;
    const i = (sample - window.startSample) * 2;
    mix[i] = (mix[i] ?? 0) + value;
    mix[i + 1] = (mix[i + 1] ?? 0) + value;
  }
};

const toInt16 = (mix: Float32Array, offset: number, length: number): StereoPcm16 => {
  const pcm = new Int16Array(length);
  // Rounds to the nearest like Math.round, which costs four times as much: the sum is positive, so `| 0` cuts it off.
  for (let i = 0; i < length; i++) pcm[i] = (((mix[offset + i] ?? 0) * 32_767 + 32_768.5) | 0) - 32_768;
  return pcm;
};
