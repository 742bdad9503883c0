import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FloatError } from '../errors.ts';
import { createLogger } from '../log.ts';
import { systemClock } from '../meditation/timeline/clock.ts';
import { markerKey, recordKey } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { JobRecords } from './jobRecords.ts';
import { newJobId, noteDispatches, openTestStore, pendingRecord, user } from './jobsFixture.ts';
import { leaseTimes } from './lease.ts';
import type { FoundJob, Tended } from './sweeper.ts';
import { startSweeper } from './sweeper.ts';
import { takeOverIfLost } from './takeOver.ts';
import { testStores } from '../storage/storeContract/testStores.ts';

describe.each(testStores)('on $name', (testStore) => {
  let store: ObjectStore;
  beforeAll(async () => {
    store = await openTestStore(testStore);
  });
  afterAll(() => store[Symbol.asyncDispose]());

  const log = createLogger('silent');
  const newUuid = uuidv7;
  const at = (nextMs: number): Tended => ({ nextMs, isSettled: false });
  const records = () => new JobRecords({ store, clock: systemClock, newUuid: uuidv7 });

  /** Time that passes as fast as anything asks for it, for `rounds` rounds. */
  const hurriedClock = (rounds: number) => {
    const done = Promise.withResolvers<undefined>();
    let left = rounds;
    return {
      done: done.promise,
      nowMs: () => Date.now(),
      until: async () => {
        if (--left <= 0) {
          done.resolve(undefined);
          await new Promise(() => undefined);
        }
      },
    };
  };

  describe('the sweeper', () => {
    it('comes across every job with a marker, and leaves it alone until it may need something', async () => {
      const [soon, later] = [pendingRecord(), pendingRecord()];
      for (const record of [soon, later]) {
        await store.put(markerKey(user, record.job_id), new Uint8Array());
        await records().create(record);
      }
      const found: FoundJob[] = [];
      const clock = hurriedClock(3);
      const tend = (job: FoundJob): Promise<Tended> => {
        found.push(job);
        return Promise.resolve(at(job.job === soon.job_id ? 0 : Number.POSITIVE_INFINITY));
      };
      const parts = { store, records: records(), newUuid, clock: { ...clock, until: clock.until }, tend, log };
      void startSweeper(parts);
      await clock.done;
      expect(found.filter(({ job }) => job === soon.job_id)).toHaveLength(3);
      expect(found.filter(({ job }) => job === later.job_id)).toHaveLength(1);
      expect(found[0]?.stored?.record.user_id).toBe(user);
    });

    it('makes its rounds as often as there may be something to do, within the pace that it was given', async () => {
      const pace = { busyMs: 2_000, idleMs: 15_000, clearings: 1, firstLooks: 50 };
      const START_MS = 1_000_000;
      await using empty = await openTestStore(testStore);
      const record = pendingRecord();
      await empty.put(markerKey(user, record.job_id), new Uint8Array());
      // When the job may need something, seen from each round: at once, in a while, in a month.
      const needsInMs = [0, 7_000, 30 * 24 * 3_600_000];
      const waitsMs: number[] = [];
      const time = { nowMs: START_MS, left: needsInMs.length };
      const done = Promise.withResolvers<undefined>();
      const clock = {
        nowMs: () => time.nowMs,
        until: async (timeMs: number) => {
          waitsMs.push(timeMs - time.nowMs);
          time.nowMs = timeMs;
          if (--time.left > 0) return;
          done.resolve(undefined);
          await new Promise(() => undefined);
        },
      };
      const tend = () => Promise.resolve(at(time.nowMs + needsInMs[needsInMs.length - time.left]!));
      void startSweeper({ store: empty, records: records(), newUuid, clock, tend, pace, log });
      await done.promise;
      expect(waitsMs).toEqual([2_000, 7_000, 15_000]);
    });

    it('runs a task every hour, and again when it failed', async () => {
      const clock = hurriedClock(5);
      let aheadMs = 0;
      let rounds = 0;
      const run = (): Promise<boolean> => {
        rounds += 1;
        return rounds === 1 ? Promise.reject(new FloatError('STORAGE_UNAVAILABLE', 'locked')) : Promise.resolve(false);
      };
      const nowMs = () => Date.now() + aheadMs;
      const until = (): Promise<void> => {
        aheadMs += 30 * 60_000;
        return clock.until();
      };
      void startSweeper({
        store,
        records: records(),
        clock: { nowMs, until },
        newUuid,
        tend: () => Promise.resolve(at(Infinity)),
        tasks: [{ intervalMs: 60 * 60_000, run }],
        log,
      });
      await clock.done;
      // It fails at 0:00, and is done at 0:30 and 1:30.
      expect(rounds).toBe(3);
    });

    it('looks after the others when one job cannot be read', async () => {
      const [broken, well] = [newJobId(), pendingRecord()];
      await store.put(markerKey(user, broken), new Uint8Array());
      await store.put(recordKey(user, broken), Buffer.from('{'));
      await store.put(markerKey(user, well.job_id), new Uint8Array());
      await records().create(well);
      const found: string[] = [];
      const clock = hurriedClock(1);
      const tend = (job: FoundJob): Promise<Tended> => {
        found.push(job.job);
        return Promise.reject(new FloatError('STORAGE_UNAVAILABLE', 'locked', { retriable: true }));
      };
      void startSweeper({ store, records: records(), newUuid, clock, tend, log });
      await clock.done;
      expect(found).toContain(well.job_id);
      expect(found).not.toContain(broken);
    });
  });

  describe('taking over', () => {
    it('dispatches once, however many look at the job at the same time', async () => {
      const { dispatcher, dispatched } = noteDispatches();
      // Its dispatch was long ago, and nobody came.
      const lost = pendingRecord();
      await records().create(lost);
      const judge = { times: leaseTimes(6000), isDead: () => false, isAlive: () => false };
      const looks = Array.from({ length: 8 }, async () => {
        const stored = await records().read(user, lost.job_id);
        return takeOverIfLost({ records: records(), dispatcher, judge, clock: systemClock }, stored!);
      });
      const seen = await Promise.all(looks);
      expect(dispatched).toEqual([{ user, job: lost.job_id, epoch: 2 }]);
      expect(new Set(seen.map(({ lease }) => lease.epoch))).toEqual(new Set([2]));
    });
  });
});
