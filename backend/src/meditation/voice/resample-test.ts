import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printResampleCoefficients } from '../../../scripts/resampleCoefficients.ts';
import { TAPS } from './resampleCoefficients.ts';
import { resampleTo48k } from './resample.ts';

const rates = [8_000, 16_000, 24_000] as const;
const AMPLITUDE = 24_000;

const sine = (frequency: number, sampleRate: number, samples: number): Float64Array =>
  Float64Array.from({ length: samples }, (_, n) => AMPLITUDE * Math.sin((2 * Math.PI * frequency * n) / sampleRate));

/** As takes are: 16 bits. */
const resample = (samples: Int16Array, sampleRate: number): Float32Array =>
  resampleTo48k(
    Float32Array.from(samples, (sample) => sample / 32_768),
    sampleRate,
  );

/** Level of one frequency in dB of full scale, under a window with side lobes under −90 dB (Blackman-Harris). */
const levelDb = (pcm: Float32Array, frequency: number): number => {
  let [real, imaginary, weight] = [0, 0, 0];
  for (const [n, value] of pcm.entries()) {
    const x = (2 * Math.PI * n) / pcm.length;
    const window = 0.35875 - 0.48829 * Math.cos(x) + 0.14128 * Math.cos(2 * x) - 0.01168 * Math.cos(3 * x);
    const angle = (2 * Math.PI * frequency * n) / 48_000;
    real += value * window * Math.cos(angle);
    imaginary += value * window * Math.sin(angle);
    weight += window;
  }
  return 20 * Math.log10((2 * Math.hypot(real, imaginary)) / weight);
};

describe('resampleTo48k', () => {
  it('uses coefficients that are what their script prints', async () => {
    const file = new URL('./resampleCoefficients.ts', import.meta.url);
    expect(await readFile(file, 'utf8')).toBe(printResampleCoefficients());
  });

  it.each(rates)('turns a sine at %i Hz into the same sine at 48 kHz, to the precision of 16 bits', (sampleRate) => {
    const samples = sampleRate / 2;
    const input = Int16Array.from(sine(440, sampleRate, samples));
    const expected = sine(440, 48_000, (samples * 48_000) / sampleRate);
    const output = resample(input, sampleRate);
    let [signal, noise] = [0, 0];
    for (let n = TAPS * 6; n < output.length - TAPS * 6; n++) {
      signal += (expected[n]! / 32768) ** 2;
      noise += (output[n]! - expected[n]! / 32768) ** 2;
    }
    expect(10 * Math.log10(signal / noise)).toBeGreaterThan(85);
  });

  it.each(rates)('keeps the level up to 0.9 of the Nyquist frequency of %i Hz, and no image of it', (sampleRate) => {
    for (const share of [0.1, 0.5, 0.9]) {
      const frequency = (share * sampleRate) / 2;
      const output = resample(Int16Array.from(sine(frequency, sampleRate, sampleRate / 4)), sampleRate);
      const middle = output.subarray(TAPS * 6, output.length - TAPS * 6);
      const level = 20 * Math.log10(AMPLITUDE / 32768);
      expect(levelDb(middle, frequency)).toBeCloseTo(level, 1);
      expect(levelDb(middle, sampleRate - frequency)).toBeLessThan(level - 80);
    }
  });

  it.each(rates)('keeps a constant at %i Hz constant', (sampleRate) => {
    const output = resample(new Int16Array(1000).fill(16384), sampleRate);
    for (const value of output.subarray(TAPS * 6, -TAPS * 6)) expect(Math.abs(value - 0.5)).toBeLessThan(1e-6);
  });

  it('passes 48 kHz through', () => {
    expect(resample(Int16Array.of(0, 16384, -32768), 48_000)).toEqual(Float32Array.of(0, 0.5, -1));
  });

  it('gives exactly ratio times as many samples, with every input sample in its place', () => {
    fc.assert(
      fc.property(fc.int16Array(), fc.constantFrom(...rates, 48_000), (samples, sampleRate) => {
        const ratio = 48_000 / sampleRate;
        const output = resample(samples, sampleRate);
        expect(output).toHaveLength(samples.length * ratio);
        expect(output.filter((_, n) => n % ratio === 0)).toEqual(
          Float32Array.from(samples, (sample) => sample / 32768),
        );
      }),
    );
  });

  it('remembers no more than its taps: far samples change nothing', () => {
    const input = Int16Array.from(sine(300, 16_000, 500));
    const changed = input.slice().fill(0, 0, 100);
    const from = (100 + TAPS) * 3;
    expect(resample(changed, 16_000).subarray(from)).toEqual(resample(input, 16_000).subarray(from));
  });

  it('refuses a rate that has no whole ratio', () => {
    expect(() => resample(new Int16Array(1), 44_100)).toThrow('44100 Hz');
  });
});
