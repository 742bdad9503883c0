import { describe, expect, it } from 'vitest';
import { measureWithFfmpeg } from './ffmpegReference.ts';
import { measureMono, measureStereo } from './loudness.ts';

/** Numbers from −1 to 1 that are the same every time (linear congruential generator of Numerical Recipes). */
const noise = (samples: number, seed: number): Float32Array => {
  let state = seed;
  return Float32Array.from({ length: samples }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  });
};

/** Loud for two seconds, soft for two, silent for two: both gates matter. */
const gated = (samples: number, seed: number): Float32Array =>
  noise(samples, seed).map((value, n) => value * ([0.3, 0.01, 0][Math.floor(n / 96_000) % 3] ?? 0));

const sine = (frequency: number, amplitude: number, samples: number): Float32Array =>
  Float32Array.from({ length: samples }, (_, n) => amplitude * Math.sin((2 * Math.PI * frequency * n) / 48_000));

const interleave = (left: Float32Array, right: Float32Array): Float32Array =>
  Float32Array.from({ length: left.length * 2 }, (_, n) => (n % 2 === 0 ? left : right)[n >> 1]!);

describe('loudness', () => {
  it('measures stereo noise, through both gates, as ffmpeg does', async () => {
    const pcm = interleave(gated(48_000 * 14, 1), gated(48_000 * 14, 2));
    const [ours, reference] = [measureStereo(pcm), await measureWithFfmpeg(pcm, 2)];
    expect(Math.abs(ours.integratedLufs - reference.integratedLufs)).toBeLessThan(0.1);
    expect(Math.abs(ours.maxMomentaryLufs - reference.maxMomentaryLufs)).toBeLessThan(0.1);
    expect(Math.abs(ours.maxShortTermLufs - reference.maxShortTermLufs)).toBeLessThan(0.1);
  });

  it('measures low and high tones as ffmpeg does', async () => {
    for (const frequency of [60, 300, 8_000]) {
      const pcm = sine(frequency, 0.2, 48_000 * 4);
      const reference = await measureWithFfmpeg(pcm, 1);
      expect(Math.abs(measureMono(pcm).integratedLufs - reference.integratedLufs)).toBeLessThan(0.1);
    }
  });

  it('calls a full-scale 1 kHz tone on one channel −3.01 LUFS, as the standard says, and on both 0', () => {
    const tone = sine(997, 1, 48_000 * 5);
    const silence = new Float32Array(tone.length);
    expect(measureStereo(interleave(tone, silence)).integratedLufs).toBeCloseTo(-3.01, 1);
    expect(measureStereo(interleave(tone, tone)).integratedLufs).toBeCloseTo(0, 1);
    expect(measureMono(tone).integratedLufs).toBeCloseTo(0, 1);
  });

  it('measures 16 bit samples like the floats that they stand for', () => {
    const pcm = Int16Array.from(noise(96_000, 3), (value) => value * 8000);
    const floats = Float32Array.from(pcm, (sample) => sample / 32768);
    expect(measureStereo(pcm)).toEqual(measureStereo(floats));
  });

  it('takes a word shorter than 400 ms as one block', () => {
    const word = sine(440, 0.1, 48_000 * 0.2);
    expect(measureMono(word).integratedLufs).toBeCloseTo(measureMono(sine(440, 0.1, 96_000)).integratedLufs, 0);
  });

  it('has no loudness for silence and for nothing', () => {
    expect(measureMono(new Float32Array(48_000)).integratedLufs).toBe(-Infinity);
    expect(measureMono(new Float32Array(0)).integratedLufs).toBe(-Infinity);
  });
});
