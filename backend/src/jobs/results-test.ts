import { describe, expect, it } from 'vitest';
import { openMemoryStore } from '../cli/memoryStore.ts';
import { countOperations } from '../storage/countingStore.ts';
import { resultKey } from '../storage/keys.ts';
import { newJobId, user } from './jobsFixture.ts';
import { readRecentPractices } from './results.ts';

const NOW_MS = Date.parse('2026-03-01T12:00:00Z');
const DAY_MS = 24 * 3_600_000;

/** A store with a result at each of these times; the practice of each is its time. */
const openResults = async (timesMs: readonly number[]) => {
  const store = countOperations(openMemoryStore(() => NOW_MS));
  for (const timeMs of timesMs) {
    const created_at = new Date(timeMs).toISOString();
    const result = { job_id: newJobId(), created_at, title: null, duration_seconds: 300, bed: 'rain', voice: 'slt' };
    const bytes = Buffer.from(JSON.stringify({ ...result, practices: [created_at] }));
    await store.put(resultKey(user, created_at), bytes);
  }
  return store;
};

const isoOf = (timeMs: number): string => new Date(timeMs).toISOString();
const many = (count: number, untilMs: number): number[] =>
  Array.from({ length: count }, (_, i) => untilMs - (count - i) * 1000);

describe('the practices of the last sessions', () => {
  it('are those of the last three, the latest last', async () => {
    const times = [0, 1, 2, 3, 4].map((days) => NOW_MS - days * DAY_MS).toReversed();
    expect(await readRecentPractices(await openResults(times), user, NOW_MS)).toEqual(times.slice(-3).map(isoOf));
  });

  it.each([
    ['today', NOW_MS - 3_600_000],
    ['yesterday', NOW_MS - DAY_MS],
    ['weeks ago', NOW_MS - 20 * DAY_MS],
  ])('are found without reading on through thousands of older ones: %s', async (_when, lastMs) => {
    const recent = [3, 2, 1].map((minutes) => lastMs - minutes * 60_000);
    const store = await openResults([...many(2500, NOW_MS - 45 * DAY_MS), ...recent]);
    const before = store.operations;
    expect(await readRecentPractices(store, user, NOW_MS)).toEqual(recent.map(isoOf));
    expect(store.operations - before).toBeLessThanOrEqual(5 + 3);
  });
});
