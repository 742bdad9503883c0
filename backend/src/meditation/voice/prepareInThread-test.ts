import { describe, expect, it } from 'vitest';
import { prepareInThread } from './prepareInThread.ts';
import { prepareTake } from './spokenUtterance.ts';
import { formatWav } from './wav.ts';

const tone = (samples: number): Uint8Array =>
  formatWav({ sampleRate: 16_000, samples: Int16Array.from({ length: samples }, (_, n) => 9000 * Math.sin(n / 9)) });

describe('prepareInThread', () => {
  it('gives what prepareTake gives, for many at once, and leaves the caller its bytes', async () => {
    const wavs = [100, 16_000, 40_000].map(tone);
    const before = wavs.map((wav) => wav.slice());
    expect(await Promise.all(wavs.map(prepareInThread))).toEqual(wavs.map(prepareTake));
    expect(wavs).toEqual(before);
  });

  it('refuses what is no WAV as prepareTake does', async () => {
    let refusal: unknown;
    try {
      prepareTake(new Uint8Array(20));
    } catch (error) {
      refusal = error;
    }
    await expect(prepareInThread(new Uint8Array(20))).rejects.toEqual(refusal);
  });
});
