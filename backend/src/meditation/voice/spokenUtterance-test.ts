import { describe, expect, it } from 'vitest';
import { prepareTake } from './spokenUtterance.ts';
import { formatWav } from './wav.ts';

const tone = (amplitude: number, samples: number): Uint8Array => {
  const wave = Int16Array.from({ length: samples }, (_, n) => amplitude * Math.cos((2 * Math.PI * 200 * n) / 24_000));
  return formatWav({ sampleRate: 24_000, samples: wave });
};

describe('prepareTake', () => {
  it('is deterministic, and tells takes apart by their bytes', () => {
    expect(prepareTake(tone(5000, 24_000))).toEqual(prepareTake(tone(5000, 24_000)));
    expect(prepareTake(tone(5000, 24_000)).sha).not.toBe(prepareTake(tone(5001, 24_000)).sha);
  });

  it('keeps the length to the sample', () => {
    expect(prepareTake(tone(5000, 12_345)).samples).toBe(24_690);
    expect(prepareTake(tone(5000, 1)).samples).toBe(2);
    expect(prepareTake(tone(5000, 0))).toMatchObject({ samples: 0, gainDb: 0 });
  });

  it('raises a whisper by 30 dB at the most, and leaves silence alone', () => {
    expect(prepareTake(tone(30, 24_000)).gainDb).toBe(30);
    expect(prepareTake(tone(0, 24_000)).gainDb).toBe(0);
  });

  it('starts and ends without a step', () => {
    const { pcm } = prepareTake(tone(30_000, 24_000));
    const steps = pcm.slice(1).map((value, n) => Math.abs(value - pcm[n]!));
    const largest = Math.max(...steps.slice(1000, -1000));
    expect([pcm[0], pcm.at(-1)]).toEqual([0, 0]);
    expect(Math.max(...steps.slice(0, 300), ...steps.slice(-300))).toBeLessThanOrEqual(largest);
  });
});
