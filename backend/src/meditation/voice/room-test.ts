import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRoom, TAIL_SECONDS } from './room.ts';

const rates = [8_000, 16_000, 24_000, 48_000] as const;
const powerDb = (samples: Float32Array): number =>
  10 * Math.log10(samples.reduce((sum, sample) => sum + sample * sample, 0) + 1e-20);

/** What comes back of one click: the room without the voice. */
const responseOf = (sampleRate: number): Float32Array => {
  const click = new Float32Array(sampleRate);
  click[0] = 1;
  const response = addRoom(click, sampleRate);
  response[0] = 0;
  return response;
};

describe('addRoom', () => {
  it.each(rates)('gives back about a hundredth of the voice at %i Hz, ever less', (sampleRate) => {
    const response = responseOf(sampleRate);
    // A click has the more highs the higher its rate, and of those the room gives nothing back.
    expect(powerDb(response)).toBeGreaterThan(-25);
    expect(powerDb(response)).toBeLessThan(-16);
    const later = (seconds: number): number => powerDb(response.subarray(seconds * sampleRate));
    expect(later(0.1)).toBeLessThan(later(0) - 8);
    expect(later(0.3)).toBeLessThan(later(0) - 28);
    expect(later(0.6)).toBeLessThan(later(0) - 55);
  });

  it('colours nothing by more than 3 dB, whatever the frequency', () => {
    const response = responseOf(16_000);
    response[0] = 1;
    for (let hz = 90; hz < 7000; hz *= 1.13) {
      let [real, imaginary] = [0, 0];
      for (const [n, value] of response.entries()) {
        real += value * Math.cos((2 * Math.PI * hz * n) / 16_000);
        imaginary -= value * Math.sin((2 * Math.PI * hz * n) / 16_000);
      }
      expect(Math.abs(20 * Math.log10(Math.hypot(real, imaginary))), `${hz} Hz`).toBeLessThan(3.2);
    }
  });

  it('adds its tail and ends in silence, without a step; the same every time', () => {
    const voice = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 3000 });
    fc.assert(
      fc.property(voice, fc.constantFrom(...rates), (values, sampleRate) => {
        const dry = Float32Array.from(values);
        const wet = addRoom(dry, sampleRate);
        expect(wet).toHaveLength(dry.length + Math.round(TAIL_SECONDS * sampleRate));
        expect(Math.abs(wet.at(-1)!)).toBe(0);
        expect(wet.every((value) => Math.abs(value) < 1.6)).toBe(true);
        expect(addRoom(dry, sampleRate)).toEqual(wet);
      }),
      { numRuns: 30 },
    );
  });

  it('leaves silence silent', () => {
    expect(addRoom(new Float32Array(500), 16_000).every((value) => value === 0)).toBe(true);
  });
});
