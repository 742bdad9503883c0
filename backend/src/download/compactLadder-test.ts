import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseRung, compactLadder, MAX_COMPACT_BYTES } from './compactLadder.ts';

const TAG_BYTES = 16_000;
const minutes = (count: number) => count * 60;

describe('the ladder', () => {
  it('gives every length a file that fits into one answer, and no worse one than it has to', () => {
    const seconds = fc.integer({ min: 1, max: minutes(37) });
    fc.assert(
      fc.property(seconds, (durationSeconds) => {
        const chosen = chooseRung(durationSeconds, TAG_BYTES);
        const bytesAt = (kbps: number) => TAG_BYTES + (durationSeconds + 1) * kbps * 125;
        expect(bytesAt(chosen.bitrateKbps)).toBeLessThanOrEqual(MAX_COMPACT_BYTES);
        const better = compactLadder[compactLadder.indexOf(chosen) - 1];
        if (better !== undefined) expect(bytesAt(better.bitrateKbps)).toBeGreaterThan(MAX_COMPACT_BYTES);
      }),
    );
  });

  it('keeps both channels up to seven minutes, and gives the lengths that are offered what they need', () => {
    const chosen = [5, 7, 10, 15, 20, 30].map((count) => chooseRung(minutes(count) + 3, TAG_BYTES));
    expect(chosen.map(({ bitrateKbps, channels }) => [bitrateKbps, channels])).toEqual([
      ...[
        [112, 2],
        [80, 2],
        [56, 1],
        [32, 1],
        [24, 1],
        [16, 1],
      ],
    ]);
  });

  it('has no rung for what no session is', () => {
    expect(() => chooseRung(minutes(60), TAG_BYTES)).toThrow(RangeError);
  });
});
