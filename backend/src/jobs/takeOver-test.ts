import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObjectStore } from '../storage/objectStore.ts';
import { JobRecords } from './jobRecords.ts';
import { holder, NOW_MS, noteDispatches, openTestStore, pendingRecord, progress } from './jobsFixture.ts';
import { leaseTimes } from './lease.ts';
import type { JobRecord } from './record.ts';
import type { TakenOver } from './takeOver.ts';
import { takeOverIfLost } from './takeOver.ts';
import type { Transition } from './transitions.ts';
import { claim, failAttempt, handOver } from './transitions.ts';
import { testStores } from '../storage/storeContract/testStores.ts';

describe.each(testStores)('on $name', (testStore) => {
  let store: ObjectStore;
  beforeAll(async () => {
    store = await openTestStore(testStore);
  });
  afterAll(() => store[Symbol.asyncDispose]());

  const MINUTE_MS = 60_000;
  const error = { code: 'GENERATION_FAILED' as const, message: 'x', retriable: true };

  /** Looks at a job, some time after these transitions. */
  const look = async (
    transitions: readonly Transition[],
    afterMs: number,
    isDead = false,
    record = pendingRecord(),
  ) => {
    const time = { nowMs: NOW_MS };
    const clock = { nowMs: () => time.nowMs, until: () => Promise.resolve() };
    const records = new JobRecords({ store, clock, newUuid: uuidv7 });
    await records.create(record);
    for (const transition of transitions) await records.apply(record.user_id, record.job_id, transition);
    time.nowMs += afterMs;
    const told: TakenOver[] = [];
    const judge = { times: leaseTimes(6000), isDead: () => isDead, isAlive: () => false };
    const parts = {
      records,
      clock,
      judge,
      ...noteDispatches(),
      onTakenOver: (taken: TakenOver) => void told.push(taken),
    };
    const stored = await records.read(record.user_id, record.job_id);
    await Promise.all([takeOverIfLost(parts, stored!), takeOverIfLost(parts, stored!)]);
    return { told, dispatched: parts.dispatched, job: record.job_id };
  };

  const claimed = claim(holder, NOW_MS);
  const lastAttempt = (): JobRecord => ({ ...pendingRecord(), generation_attempt: 3 });

  describe('a take-over', () => {
    it.each<[string, string, readonly Transition[], number, boolean, number]>([
      ['whose worker is dead', 'dead_owner', [claimed], 1, true, 2],
      ['whose worker is silent', 'expired', [claimed], MINUTE_MS, false, 2],
      ['that nobody claimed', 'unclaimed', [], MINUTE_MS, false, 1],
      ['that was handed over', 'released', [claimed, handOver(holder, progress, NOW_MS)], 1, false, 1],
      ['whose attempt failed', 'released', [claimed, failAttempt(holder, progress, error, NOW_MS)], 1, false, 2],
    ])('of a job %s is told once, as %s', async (_job, reason, transitions, afterMs, isDead, attempt) => {
      const { told, dispatched, job } = await look(transitions, afterMs, isDead);
      expect(told).toEqual([{ job, reason, fromEpoch: 1, toEpoch: 2, attempt, isFailed: false }]);
      expect(dispatched).toHaveLength(1);
    });

    it('of a job that has no attempt left is told as its failure', async () => {
      const { told, dispatched } = await look([claimed], MINUTE_MS, false, lastAttempt());
      expect(told).toMatchObject([{ reason: 'expired', attempt: 3, isFailed: true }]);
      expect(dispatched).toEqual([]);
    });

    it('does not happen while a worker holds the job', async () => {
      expect((await look([claimed], 1000)).told).toEqual([]);
    });
  });
});
