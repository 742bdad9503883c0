/** Random numbers and filters that every bed is made of. The same seed gives the same samples on every machine. */
import { SAMPLE_RATE } from '../../pcm.ts';

/** @returns numbers in 0…1, 1 excluded (mulberry32, T. Ettinger, public domain) */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** What one layer of noise does at a moment. */
export interface NoiseShape {
  readonly gain: number;
  readonly lowPassHz: number;
}

/** Filters move and gains step this often; gains are interpolated between. */
const SHAPE_SAMPLES = 256;

/** Butterworth: flat, no resonance. */
const DAMPING = Math.SQRT2;

const integratorGain = (cutoffHz: number): number => Math.tan((Math.PI * cutoffHz) / SAMPLE_RATE);

/**
 * White noise between a fixed high-pass and a moving low-pass, 12 dB an octave each: state-variable filters that may
 * move while they run (A. Simper, "Linear Trapezoidal Integrated SVF", 2013).
 *
 * @param shapeAt  of the time in seconds
 */
export const shapedNoise = (
  samples: number,
  seed: number,
  { highPassHz, shapeAt }: { highPassHz: number; shapeAt: (seconds: number) => NoiseShape },
): Float32Array => {
  const output = new Float32Array(samples);
  const random = seededRandom(seed);
  const highG = integratorGain(highPassHz);
  const highScale = 1 / (1 + highG * (highG + DAMPING));
  let { gain } = shapeAt(0);
  let [low1, low2, high1, high2] = [0, 0, 0, 0];
  for (let block = 0; block < samples; block += SHAPE_SAMPLES) {
    const next = shapeAt((block + SHAPE_SAMPLES) / SAMPLE_RATE);
    const gainStep = (next.gain - gain) / SHAPE_SAMPLES;
    const lowG = integratorGain(next.lowPassHz);
    const lowScale = 1 / (1 + lowG * (lowG + DAMPING));
    const end = Math.min(samples, block + SHAPE_SAMPLES);
    for (let index = block; index < end; index++) {
      const lowBand = lowScale * (lowG * (random() * 2 - 1 - low2) + low1);
      const low = low2 + lowG * lowBand;
      low1 = 2 * lowBand - low1;
      low2 = 2 * low - low2;
      const highBand = highScale * (highG * (low - high2) + high1);
      const belowHigh = high2 + highG * highBand;
      high1 = 2 * highBand - high1;
      high2 = 2 * belowHigh - high2;
      output[index] = gain * (low - DAMPING * highBand - belowHigh);
      gain += gainStep;
    }
    gain = next.gain;
  }
  return output;
};
