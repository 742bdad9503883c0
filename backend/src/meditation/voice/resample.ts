import { FloatError } from '../../errors.ts';
import { SAMPLE_RATE } from '../pcm.ts';
import type { MonoPcm } from '../pcm.ts';
import { phases, TAPS } from './resampleCoefficients.ts';

/** Rates that go into 48 kHz a whole number of times, each with the phases (in sixths of a sample) it needs. */
const phasesOfRate: Readonly<Record<number, readonly number[]>> = {
  8_000: [0, 1, 2, 3, 4, 5],
  16_000: [0, 2, 4],
  24_000: [0, 3],
  48_000: [0],
};

/** Samples a second that {@link resampleTo48k} takes. */
export const RESAMPLED_RATES: readonly number[] = Object.keys(phasesOfRate).map(Number);

/** Input samples before the one at or just before the output sample; as many and one more follow it. */
const TAPS_BEFORE = TAPS / 2 - 1;

/** With silence around it for the filter to reach into. */
const pad = (samples: Float32Array): Float64Array => {
  const padded = new Float64Array(samples.length + TAPS);
  padded.set(samples, TAPS_BEFORE);
  return padded;
};

/** The output samples that stand where input samples stood. */
const copySamples = (output: Float32Array, padded: Float64Array, stride: number): void => {
  for (let index = 0, start = TAPS_BEFORE; index < output.length; index += stride, start++) {
    output[index] = padded[start] ?? 0;
  }
};

/** Every `stride`-th output sample from `first` on: one phase of the filter over the whole input. */
const filterPhase = (
  output: Float32Array,
  padded: Float64Array,
  { coefficients, first, stride }: { coefficients: Float64Array; first: number; stride: number },
): void => {
  for (let index = first, start = 0; index < output.length; index += stride, start++) {
    // Four sums at a time: each addition waits for the one before it.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let tap = 0, at = start; tap < TAPS; tap += 4, at += 4) {
      a += (coefficients[tap] ?? 0) * (padded[at] ?? 0);
      b += (coefficients[tap + 1] ?? 0) * (padded[at + 1] ?? 0);
      c += (coefficients[tap + 2] ?? 0) * (padded[at + 2] ?? 0);
      d += (coefficients[tap + 3] ?? 0) * (padded[at + 3] ?? 0);
    }
    output[index] = a + b + (c + d);
  }
};

/**
 * To 48 kHz by a polyphase FIR (linear phase, delay compensated, {@link TAPS} input samples of memory: what is before
 * the first and after the last counts as silence). Flat to 0.9 of the input's Nyquist frequency, images of that band
 * at least 85 dB down. The input's own samples come through unchanged.
 *
 * @param samples     mono, −1…1
 * @param sampleRate  8000, 16000, 24000 or 48000
 * @returns           exactly 48000 ÷ `sampleRate` times as many samples, −1…1 (peaks between samples may exceed it)
 * @throws            {FloatError} `VOICE_FAILED`: another rate
 */
export const resampleTo48k = (samples: Float32Array, sampleRate: number): MonoPcm => {
  const needed = phasesOfRate[sampleRate];
  if (needed === undefined) {
    throw new FloatError('VOICE_FAILED', `The voice speaks at ${sampleRate} Hz; 8, 16, 24 and 48 kHz can be used.`);
  }
  const ratio = SAMPLE_RATE / sampleRate;
  const output = new Float32Array(samples.length * ratio);
  const padded = pad(samples);
  for (const [first, phase] of needed.entries()) {
    const coefficients = phases[phase];
    if (coefficients === undefined) copySamples(output, padded, ratio);
    else filterPhase(output, padded, { coefficients, first, stride: ratio });
  }
  return output;
};
