import { DatabaseSync } from 'node:sqlite';
import type { JobId, UserId } from '@float/contract';
import { jobIdSchema } from '@float/contract';
import { v7 as uuidv7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { createLogger } from '../log.ts';
import { countOperations } from '../storage/countingStore.ts';
import { dueJobKey, recordKey } from '../storage/keys.ts';
import type { ObjectKey, ObjectStore } from '../storage/objectStore.ts';
import { makeSqlitePlace } from '../storage/storeContract/sqlitePlace.ts';
import { openS3Place } from '../storage/storeContract/testStores.ts';
import { JobRecords } from '../jobs/jobRecords.ts';
import { NOW_MS, noteDispatches } from '../jobs/jobsFixture.ts';
import { leaseTimes } from '../jobs/lease.ts';
import { newUser } from '../jobs/serviceFixture.ts';
import type { SweepPace } from '../jobs/sweeper.ts';
import { startSweeper } from '../jobs/sweeper.ts';
import { tendJobs } from '../jobs/tend.ts';
import { clearingTasks } from './clearingTasks.ts';
import { SWEEP_PACES } from './sweepPaces.ts';

const HOUR_MS = 3_600_000;
const LEASE_MS = 6000;
const PUTS_AT_ONCE = 50;

/** Names of finished jobs, and when something of each is due: tomorrow at the earliest. */
const finishedJobs = (count: number): { user: UserId; job: JobId; dueMs: number }[] => {
  const user = newUser();
  return Array.from({ length: count }, (_, i) => ({
    ...{ user, job: jobIdSchema.parse(uuidv7({ msecs: NOW_MS - i * 1000 })) },
    dueMs: NOW_MS + 24 * HOUR_MS + i * 1000,
  }));
};

/** How often an idle process with this pace uses the store in an hour. */
const operationsOfAnHour = async (opened: ObjectStore, pace: SweepPace): Promise<number> => {
  const store = countOperations(opened);
  const time = { nowMs: NOW_MS };
  const over = Promise.withResolvers<undefined>();
  const clock = {
    nowMs: () => time.nowMs,
    until: async (timeMs: number, signal: AbortSignal) => {
      time.nowMs = timeMs;
      if (timeMs < NOW_MS + HOUR_MS) return;
      over.resolve(undefined);
      await new Promise((resolve) => {
        signal.addEventListener('abort', resolve);
      });
    },
  };
  const { retention } = readConfig({});
  const records = new JobRecords({ store, clock, newUuid: uuidv7 });
  const clearing = { store, newUuid: uuidv7, retention };
  const log = createLogger('silent');
  const judge = { times: leaseTimes(LEASE_MS), isDead: () => false, isAlive: () => false };
  const tend = tendJobs({ records, dispatcher: noteDispatches().dispatcher, judge, clock, clearing });
  const tasks = clearingTasks({ ...clearing, records, clock, leaseMs: LEASE_MS, log });
  await using _sweeper = startSweeper({ store, records, clock, newUuid: uuidv7, tend, tasks, pace, log });
  await over.promise;
  return store.operations;
};

/** Once an hour at summaries, sign-in states and spending, and at archives where they are stored. */
const hourlyLooks = ({ uploads }: ObjectStore): number => (uploads === undefined ? 3 : 4);
/** One look at what is unfinished in each round, and one a minute at what is due. */
const expected = (store: ObjectStore, { idleMs }: SweepPace): number => HOUR_MS / idleMs + 60 + hourlyLooks(store);

describe('an idle hour', () => {
  it('costs nothing for each of 100,000 finished sessions in a file', async () => {
    const pace = SWEEP_PACES.sqlite;
    await using place = await makeSqlitePlace();
    await using store = await place.open();
    using database = new DatabaseSync(place.path);
    const insert = database.prepare(
      `INSERT INTO objects (key, size, digest, content_type, tags, last_modified_ms)
       VALUES (?, 0, 'digest', 'application/octet-stream', '{}', ${NOW_MS})`,
    );
    database.exec('BEGIN');
    for (const { user, job, dueMs } of finishedJobs(100_000)) {
      insert.run(recordKey(user, job));
      insert.run(dueJobKey(dueMs, user, job));
    }
    database.exec('COMMIT');
    expect(await operationsOfAnHour(store, pace)).toBe(expected(store, pace));
  });

  it('costs nothing for each of 2,200 finished sessions in a bucket, three pages of its list (Ceph)', async () => {
    const pace = SWEEP_PACES.s3;
    await using place = await openS3Place();
    await using store = await place.open();
    const keys = finishedJobs(2200).map(({ user, job, dueMs }): ObjectKey => dueJobKey(dueMs, user, job));
    while (keys.length > 0)
      await Promise.all(keys.splice(0, PUTS_AT_ONCE).map((key) => store.put(key, new Uint8Array())));
    expect(await operationsOfAnHour(store, pace)).toBe(expected(store, pace));
  });
});
