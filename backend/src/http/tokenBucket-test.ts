import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TokenBucket } from './tokenBucket.ts';

const HOUR_MS = 3_600_000;

it('lets a burst pass at once, then one whenever its share of an hour is over', () => {
  const clock = { nowMs: 0 };
  const bucket = new TokenBucket(60, 2, () => clock.nowMs);
  bucket.take();
  bucket.take();
  expect(bucket.waitMs()).toBe(60_000);
  clock.nowMs += 59_000;
  expect(bucket.waitMs()).toBeCloseTo(1_000, 3);
  clock.nowMs += 1_001;
  expect(bucket.waitMs()).toBe(0);
});

it('never lets more pass in any time than the burst and what that time allows', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5_000 }),
      fc.integer({ min: 1, max: 300 }),
      fc.array(fc.integer({ min: -1_000, max: 60_000 }), { maxLength: 400 }),
      (perHour, burst, passes) => {
        const clock = { nowMs: HOUR_MS };
        const bucket = new TokenBucket(perHour, burst, () => clock.nowMs);
        let taken = 0;
        let forwardMs = 0;
        for (const passedMs of passes) {
          clock.nowMs += passedMs;
          forwardMs += Math.max(0, passedMs);
          if (bucket.waitMs() > 0) continue;
          bucket.take();
          taken++;
        }
        expect(taken).toBeLessThanOrEqual(burst + (forwardMs * perHour) / HOUR_MS + 1e-6);
      },
    ),
  );
});
