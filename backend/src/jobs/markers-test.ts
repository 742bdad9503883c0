import { v7 as uuidv7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { openMemoryStore } from '../cli/memoryStore.ts';
import { readConfig } from '../config.ts';
import { createLogger } from '../log.ts';
import { ACTIVE_PREFIX, DUE_PREFIX, dueJobKey, dueUserKey, markerKey } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { objectsUnder } from '../storage/objectsUnder.ts';
import { eraseJob } from './erase.ts';
import { JobRecords } from './jobRecords.ts';
import { holder, newJobId, noteDispatches, NOW_MS, pendingRecord, progress, user } from './jobsFixture.ts';
import { leaseTimes } from './lease.ts';
import { moveToDue, parseDue, parseMarker } from './markers.ts';
import type { JobRecord } from './record.ts';
import { newUser } from './serviceFixture.ts';
import type { FoundJob } from './sweeper.ts';
import { sweepRounds } from './sweeper.ts';
import { tendJobs } from './tend.ts';
import { claim, complete } from './transitions.ts';

const DAY_MS = 24 * 3_600_000;
const { retention } = readConfig({});
const inAMonth = new Date(NOW_MS + 30 * DAY_MS).toISOString();
const finishedRecord = (record: JobRecord = pendingRecord()): JobRecord => ({
  ...complete(holder, progress, NOW_MS)(claim(holder, NOW_MS)(record)!)!,
  expires_at: inAMonth,
});

const openParts = (watch: (store: ObjectStore) => ObjectStore = (store) => store) => {
  const time = { nowMs: NOW_MS };
  const clock = { nowMs: () => time.nowMs, until: () => Promise.resolve() };
  const store = watch(openMemoryStore(clock.nowMs));
  const records = new JobRecords({ store, clock, newUuid: uuidv7 });
  const keys = (prefix: string) => Array.fromAsync(objectsUnder(store, prefix), ({ key }) => key);
  return { time, clock, store, records, newUuid: uuidv7, keys };
};

describe('the keys of markers', () => {
  it('are read as they were written', () => {
    const job = newJobId();
    expect(parseMarker(markerKey(user, job))).toEqual({ user, job });
    expect(parseDue(dueJobKey(NOW_MS, user, job))).toEqual({ dueMs: NOW_MS, user, job });
    expect(parseDue(dueUserKey(NOW_MS, user))).toEqual({ dueMs: NOW_MS, user, job: undefined });
  });

  it.each(['due/', 'due/soon/g_a', `due/2026-01-01T00:00:00.000Z/${user}/1`, `due/x/${user}`])('are not %j', (key) => {
    expect(parseDue(key)).toBeUndefined();
  });
});

describe('a finished job that leaves the active ones', () => {
  it('is looked at again when it is erased at the very moment', async () => {
    let meanwhile = (): Promise<unknown> => Promise.resolve();
    const parts = openParts((store) => ({
      ...store,
      deleteMany: async (keys) => {
        const change = meanwhile;
        meanwhile = () => Promise.resolve();
        // Its marker is among those that are deleted now.
        await change();
        await store.deleteMany(keys);
      },
    }));
    const record = finishedRecord();
    const job = record.job_id;
    await parts.records.create(record);
    const stored = await parts.records.read(user, job);
    meanwhile = () => eraseJob(parts, user, job);
    await moveToDue(parts, [{ user, job, dueMs: NOW_MS + DAY_MS, isPerson: false, stored }]);
    expect(await parts.keys(ACTIVE_PREFIX)).toEqual([markerKey(user, job)]);
  });
});

describe('what an earlier version of Float has left', () => {
  it('moves a few at a time, the newest first, while unfinished jobs are looked at in every round', async () => {
    const parts = openParts();
    const { store, records, clock, keys } = parts;
    const old: JobRecord[] = [];
    for (let i = 0; i < 60; i++) {
      const record = { ...finishedRecord(), user_id: newUser() };
      old.push(record);
      await records.create(record);
      await store.put(markerKey(record.user_id, record.job_id), new Uint8Array());
      parts.time.nowMs += 1000;
    }
    const running = { ...claim(holder, clock.nowMs())(pendingRecord())!, expires_at: inAMonth };
    await records.create(running);
    await store.put(markerKey(user, running.job_id), new Uint8Array());

    const looks: string[][] = [];
    const clearing = { store, newUuid: uuidv7, retention };
    const judge = { times: leaseTimes(3_600_000), isDead: () => false, isAlive: () => false };
    const tend = tendJobs({ records, dispatcher: noteDispatches().dispatcher, judge, clock, clearing });
    const round = sweepRounds({
      ...{ store, records, clock, newUuid: uuidv7, log: createLogger('silent') },
      pace: { busyMs: 1000, idleMs: 1000, clearings: 1, firstLooks: 7 },
      tend: (found: FoundJob) => {
        looks.at(-1)?.push(found.job);
        return tend(found);
      },
    });
    let rounds = 0;
    while ((await keys(ACTIVE_PREFIX)).length > 1) {
      looks.push([]);
      await round(new AbortController().signal);
      parts.time.nowMs += 1000;
      rounds += 1;
    }
    expect(rounds).toBe(Math.ceil(61 / 7));
    for (const each of looks) {
      expect(each).toContain(running.job_id);
      expect(each.length).toBeLessThanOrEqual(8);
    }
    expect(looks.flat().filter((job) => job !== running.job_id)).toEqual(old.map(({ job_id }) => job_id).reverse());
    expect(await keys(ACTIVE_PREFIX)).toEqual([markerKey(user, running.job_id)]);
    expect(await keys(DUE_PREFIX)).toHaveLength(60);
  });
});
