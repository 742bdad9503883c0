import { describe, expect, it } from 'vitest';
import { TAIL_SECONDS } from './room.ts';
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

  it('is as long as what was said and the tail of the room, to the sample', () => {
    const tailSamples = TAIL_SECONDS * 48_000;
    expect(prepareTake(tone(5000, 12_345)).samples).toBe(24_690 + tailSamples);
    expect(prepareTake(tone(5000, 1)).samples).toBe(2 + tailSamples);
    expect(prepareTake(tone(5000, 0))).toMatchObject({ samples: 0, gainDb: 0 });
  });

  it('says the words when they were said: the room delays nothing', () => {
    const silence = new Int16Array(12_000);
    const spoken = Int16Array.from({ length: 12_000 }, (_, n) => 8000 * Math.sin(n / 9));
    const samples = Int16Array.of(...silence, ...spoken);
    const { pcm } = prepareTake(formatWav({ sampleRate: 24_000, samples }));
    const onset = pcm.findIndex((value) => Math.abs(value) > 0.01);
    expect(Math.abs(onset - 24_000)).toBeLessThan(20);
  });

  it('takes rumble out', () => {
    const rumble = (hz: number): number => {
      const samples = Int16Array.from({ length: 48_000 }, (_, n) => 8000 * Math.sin((2 * Math.PI * hz * n) / 24_000));
      const { pcm } = prepareTake(formatWav({ sampleRate: 24_000, samples }));
      return pcm.subarray(48_000, 90_000).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    };
    expect(rumble(20)).toBeLessThan(rumble(150) / 8);
  });

  it('raises a whisper by 30 dB at the most, and leaves silence alone', () => {
    expect(prepareTake(tone(30, 24_000)).gainDb).toBe(30);
    expect(prepareTake(tone(0, 24_000)).gainDb).toBe(0);
  });

  it('starts and ends without a step', () => {
    const { pcm } = prepareTake(tone(30_000, 24_000));
    const steps = pcm.slice(1).map((value, n) => Math.abs(value - pcm[n]!));
    const largest = Math.max(...steps.slice(1000, -1000));
    expect(Math.max(Math.abs(pcm[0]!), Math.abs(pcm.at(-1)!))).toBeLessThan(1e-6);
    expect(Math.max(...steps.slice(0, 300), ...steps.slice(-300))).toBeLessThanOrEqual(largest);
  });
});
