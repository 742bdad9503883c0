import { jobIdSchema } from '@float/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bufferedUntil, formatTime, newJobKey, pollDelayMs, sayTime } from './pacing.ts';

const ranges = (...pairs: [number, number][]) => ({
  length: pairs.length,
  start: (index: number) => pairs[index]?.[0] ?? NaN,
  end: (index: number) => pairs[index]?.[1] ?? NaN,
});

describe('pollDelayMs', () => {
  it('asks often while the first sound is awaited, and rarely after that', () => {
    expect([0, 999, 1_000, 4_999, 5_000, 600_000].map(pollDelayMs)).toEqual([100, 100, 250, 250, 2_000, 2_000]);
  });
});

describe('formatTime', () => {
  it('shows minutes and seconds, and hours when there are any', () => {
    expect([-1, 0, 9.9, 67, 600, 3_723].map(formatTime)).toEqual(['0:00', '0:00', '0:09', '1:07', '10:00', '1:02:03']);
  });
});

describe('sayTime', () => {
  it('says units in words', () => {
    expect(sayTime(61.5)).toBe('1 minute 1 second');
    expect(sayTime(300)).toBe('5 minutes 0 seconds');
  });
});

describe('bufferedUntil', () => {
  it('finds the end of the stretch that is being heard', () => {
    const buffered = ranges([0.02, 10], [20, 30]);
    expect([0, 5, 12, 20, 30].map((seconds) => bufferedUntil(buffered, seconds))).toEqual([10, 10, 12, 30, 30]);
  });
});

describe('newJobKey', () => {
  it('makes UUIDs of version 7 that the server takes as they are, and that sort by time', () => {
    const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 47 }), bytes, bytes, (nowMs, random, later) => {
        const key = newJobKey(nowMs, random);
        expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(jobIdSchema.parse(key)).toBe(key);
        expect(key < newJobKey(nowMs + 1, later)).toBe(true);
      }),
    );
  });

  it('does not repeat itself', () => {
    expect(newJobKey(1)).not.toBe(newJobKey(1));
  });
});
