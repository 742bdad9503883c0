import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fliteVoices } from './fliteVoices.ts';
import type { VoiceTone } from './tone.ts';
import { shapeTone } from './tone.ts';

const SAMPLE_RATE = 16_000;
const flat: VoiceTone = { bands: [], shelf: { frequencyHz: 5000, gainDb: 0 }, deEssDb: 0 };

const sine = (hz: number, amplitude = 8000): Int16Array =>
  Int16Array.from({ length: 8000 }, (_, n) => amplitude * Math.sin((2 * Math.PI * hz * n) / SAMPLE_RATE));

const levelDb = (samples: Int16Array): number =>
  10 * Math.log10(samples.subarray(2000).reduce((sum, sample) => sum + sample ** 2, 0) / (samples.length - 2000));

/** What a tone does to one frequency, dB. */
const gainDb = (tone: VoiceTone, hz: number): number =>
  levelDb(shapeTone(sine(hz), SAMPLE_RATE, tone)) - levelDb(sine(hz));

describe('shapeTone', () => {
  it('leaves everything as it is when nothing is asked of it', () => {
    expect(shapeTone(sine(440), SAMPLE_RATE, flat)).toEqual(sine(440));
  });

  it('raises and lowers what it is told to, and leaves the rest alone', () => {
    const tone: VoiceTone = {
      bands: [{ frequencyHz: 1000, gainDb: -6, q: 1 }],
      shelf: { frequencyHz: 5000, gainDb: -4 },
      deEssDb: 0,
    };
    expect(gainDb(tone, 1000)).toBeCloseTo(-6, 1);
    expect(gainDb(tone, 7900)).toBeCloseTo(-4, 0);
    expect(Math.abs(gainDb(tone, 100))).toBeLessThan(0.2);
  });

  it('holds sharp sounds back, and only those', () => {
    const tone = { ...flat, deEssDb: 6 };
    expect(gainDb(tone, 6500)).toBeLessThan(-4);
    expect(Math.abs(gainDb(tone, 1500))).toBeLessThan(0.1);
    // A vowel with a little brightness is no s.
    const vowel = sine(300).map((sample, n) => sample + 0.1 * sine(6500)[n]!);
    expect(Math.abs(levelDb(shapeTone(vowel, SAMPLE_RATE, tone)) - levelDb(vowel))).toBeLessThan(0.1);
  });

  it('never clips, whatever it is given', () => {
    fc.assert(
      fc.property(fc.int16Array({ maxLength: 2000 }), fc.constantFrom(...fliteVoices), (samples, { settings }) => {
        const shaped = shapeTone(samples, SAMPLE_RATE, settings.tone);
        expect(shaped).toHaveLength(samples.length);
        expect(shaped.every((sample) => Math.abs(sample) < 32_700)).toBe(true);
      }),
    );
  });

  it('makes no voice brighter at the top, and changes none of its octaves by more than 8 dB', () => {
    for (const { settings } of fliteVoices) {
      const gains = [125, 250, 500, 1000, 2000, 4000, 7000].map((hz) => gainDb({ ...settings.tone, deEssDb: 0 }, hz));
      expect(Math.max(...gains.map(Math.abs))).toBeLessThan(8);
      expect(gains.at(-1)).toBeLessThanOrEqual(0.1);
    }
  });
});
