import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HourlyCounts } from './hourlyCounts.ts';

const HOUR_MS = 3_600_000;

const open = (maxKeys?: number) => {
  const clock = { nowMs: 1_000 };
  return { clock, counts: new HourlyCounts(() => clock.nowMs, maxKeys) };
};

it('a count lasts an hour from its first, and says when it ends', () => {
  const { clock, counts } = open();
  counts.add('a');
  clock.nowMs += HOUR_MS - 10;
  counts.add('a');
  expect([counts.waitMs('a', 3), counts.waitMs('a', 2), counts.waitMs('b', 1)]).toEqual([0, 10, 0]);
  clock.nowMs += 10;
  expect(counts.waitMs('a', 1)).toBe(0);
});

it('a clock that is set back does not prolong an hour', () => {
  const { clock, counts } = open();
  clock.nowMs = 10 * HOUR_MS;
  counts.add('a');
  clock.nowMs = HOUR_MS;
  expect(counts.waitMs('a', 1)).toBe(0);
});

it('memory is bounded whatever comes: expired counts go first, then the oldest', () => {
  const { clock, counts } = open(3);
  for (const key of ['a', 'b', 'c', 'd']) counts.add(key);
  expect([counts.size, counts.waitMs('a', 1), counts.waitMs('b', 1)]).toEqual([3, 0, HOUR_MS]);
  clock.nowMs += HOUR_MS;
  counts.add('e');
  expect(counts.size).toBe(1);
  const step = fc.record({ key: fc.nat({ max: 30 }), passedMs: fc.nat({ max: HOUR_MS }) });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const bounded = open(5);
      for (const { key, passedMs } of steps) {
        bounded.clock.nowMs += passedMs;
        bounded.counts.add(String(key));
        expect(bounded.counts.size).toBeLessThanOrEqual(5);
        expect(bounded.counts.waitMs(String(key), 1)).toBeGreaterThan(0);
      }
    }),
  );
});
