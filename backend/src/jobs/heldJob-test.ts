import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FloatError } from '../errors.ts';
import type { Clock } from '../meditation/timeline/clock.ts';
import { systemClock } from '../meditation/timeline/clock.ts';
import { VirtualClock } from '../meditation/timeline/virtualClock.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { HeldJob, keepLease } from './heldJob.ts';
import { JobRecords } from './jobRecords.ts';
import { holder, openTestStore, pendingRecord, progress, user } from './jobsFixture.ts';
import { claim } from './transitions.ts';
import { testStores } from '../storage/storeContract/testStores.ts';

describe.each(testStores)('on $name', (testStore) => {
  let store: ObjectStore;
  beforeAll(async () => {
    store = await openTestStore(testStore);
  });
  afterAll(() => store[Symbol.asyncDispose]());

  describe('keepLease', () => {
    const claimed = async (clock: Clock = systemClock) => {
      const fresh = pendingRecord();
      const records = new JobRecords({ store, clock: systemClock, newUuid: uuidv7 });
      await records.create(fresh);
      const stored = await records.apply(user, fresh.job_id, claim(holder, Date.now()));
      return { records, job: fresh.job_id, held: new HeldJob(records, stored!, holder, clock) };
    };

    it('renews until it is told to stop', async () => {
      const { held, records, job } = await claimed();
      const stop = new AbortController();
      const beats: number[] = [];
      const clock = {
        nowMs: () => Date.now(),
        until: () => {
          beats.push(held.record.revision);
          if (beats.length === 4) stop.abort();
          return stop.signal.aborted ? Promise.reject(new Error('stopped')) : Promise.resolve();
        },
      };
      await keepLease(held, holder, () => progress, clock, stop.signal);
      expect(beats).toEqual([2, 3, 4, 5]);
      expect((await records.read(user, job))?.record.stream.segments_completed).toBe(2);
    });

    it('stops at once when another worker has the job', async () => {
      const { held, records, job } = await claimed();
      await records.apply(user, job, (now) => ({ ...now, lease: { ...now.lease, owner: 'worker-b', epoch: 2 } }));
      const clock = { nowMs: () => Date.now(), until: () => Promise.resolve() };
      const keeping = keepLease(held, holder, () => progress, clock, new AbortController().signal);
      await expect(keeping).rejects.toMatchObject({ code: 'LEASE_LOST' });
    });

    it('outlives a store that fails for a while, and gives up after a whole lease without a renewal', async () => {
      const clock = new VirtualClock(Date.now());
      const { held } = await claimed(clock);
      const startedAtMs = clock.nowMs();
      const failing = {
        apply: () => Promise.reject(new FloatError('STORAGE_UNAVAILABLE', 'locked', { retriable: true })),
        assertHeld: held.assertHeld,
      };
      const keeping = keepLease(failing, holder, () => progress, clock, new AbortController().signal);
      await expect(clock.run(keeping)).rejects.toMatchObject({ code: 'LEASE_LOST' });
      expect(clock.nowMs() - startedAtMs).toBe(holder.leaseMs);
    });

    it('tells a process that was frozen for longer than its lease that it may not write', async () => {
      const clock = new VirtualClock(Date.now());
      const { held } = await claimed(clock);
      expect(held.assertHeld).not.toThrow();
      await clock.run(clock.until(clock.nowMs() + 120_000, new AbortController().signal));
      expect(held.assertHeld).toThrow(FloatError);
    });
  });
});
