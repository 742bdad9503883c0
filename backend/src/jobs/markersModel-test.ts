import type { JobId, UserId } from '@float/contract';
import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { openMemoryStore } from '../cli/memoryStore.ts';
import { readConfig } from '../config.ts';
import { createLogger } from '../log.ts';
import { DUE_PREFIX, markerKey, recordKey, requestKey, segmentKey, userTombstoneKey } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { objectsUnder } from '../storage/objectsUnder.ts';
import { clearDueJobs } from './clearDueJobs.ts';
import { eraseJob, eraseUser } from './erase.ts';
import { markDownloaded } from './eraseTransitions.ts';
import { JobRecords } from './jobRecords.ts';
import { newJobId, noteDispatches, NOW_MS, progress } from './jobsFixture.ts';
import { leaseTimes } from './lease.ts';
import { parseDue, touchMarker } from './markers.ts';
import { newUser } from './serviceFixture.ts';
import { sweepRounds } from './sweeper.ts';
import { tendJobs } from './tend.ts';
import { claim, complete, isFinal, newRecord } from './transitions.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const LEASE_MS = 6000;
const PACE = { busyMs: 0, idleMs: 0, clearings: 1, firstLooks: 2 };
const { retention } = readConfig({});
const held = { owner: 'worker-a', epoch: 1, leaseMs: LEASE_MS };

/** The process dies at this write: before it, or after it and before the answer. */
interface Crash {
  readonly atWrite: number;
  readonly isWritten: boolean;
}

/** A store whose process may die at a write; then nothing works until it is started anew. */
const mortal = (store: ObjectStore) => {
  const state = { crash: undefined as Crash | undefined, writes: 0, isDead: false };
  const alive = (): void => {
    if (state.isDead) throw new Error('the process is dead');
  };
  const write = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    alive();
    state.writes += 1;
    const crash = state.crash?.atWrite === state.writes ? state.crash : undefined;
    const result = crash?.isWritten === false ? undefined : await work();
    state.isDead ||= crash !== undefined;
    if (state.isDead || result === undefined) alive();
    return result as Result;
  };
  const read = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    alive();
    return work();
  };
  const wrapped: ObjectStore = {
    ...store,
    get: (...input) => read(() => store.get(...input)),
    head: (...input) => read(() => store.head(...input)),
    list: (...input) => read(() => store.list(...input)),
    put: (...input) => write(() => store.put(...input)),
    deleteMany: (keys) => write(() => store.deleteMany(keys)),
  };
  const start = (crash: Crash | undefined): void => void Object.assign(state, { crash, writes: 0, isDead: false });
  return { store: wrapped, start, isDead: () => state.isDead };
};

/** A process that sweeps, and the people who use it. */
const openWorld = () => {
  const time = { nowMs: NOW_MS };
  const clock = { nowMs: () => time.nowMs, until: () => Promise.resolve() };
  const kept = openMemoryStore(clock.nowMs);
  const { store, start, isDead } = mortal(kept);
  const records = new JobRecords({ store, clock, newUuid: uuidv7 });
  const { dispatcher } = noteDispatches();
  const parts = { store, records, clock, newUuid: uuidv7, retention, leaseMs: LEASE_MS, log: createLogger('silent') };
  const judge = { times: leaseTimes(LEASE_MS), isDead: () => false, isAlive: () => false };
  const openSweeper = () =>
    sweepRounds({
      ...parts,
      pace: PACE,
      tend: tendJobs({ records, dispatcher, judge, clock, clearing: parts }),
      tasks: [{ intervalMs: MINUTE_MS, run: (budget) => clearDueJobs(parts, budget) }],
    });
  let sweeper = openSweeper();
  const sweep = async (): Promise<void> => sweeper(new AbortController().signal);

  /** Does something in a process that may die at it, and starts it anew. */
  const survive = async (crash: Crash | undefined, work: () => Promise<unknown>): Promise<void> => {
    start(crash);
    await work().catch((error: unknown) => {
      if (!isDead()) throw error;
    });
    if (isDead()) sweeper = openSweeper();
    start(undefined);
  };
  const keys = (prefix = '') => Array.fromAsync(objectsUnder(kept, prefix), ({ key }) => key);
  /** Rounds until nothing is left to do now. */
  const sweepAll = async (): Promise<void> => {
    for (let round = 0; round < 30; round++) await sweep();
  };
  return { time, parts, records, store, kept, survive, sweep, sweepAll, keys };
};

type World = ReturnType<typeof openWorld>;

const accept = async ({ store, records, time }: World, user: UserId, job: JobId): Promise<void> => {
  if ((await records.read(user, job)) !== undefined) return;
  await store.put(markerKey(user, job), new Uint8Array());
  await store.put(requestKey(user, job), Buffer.from('words'));
  const terms = { durationSeconds: 300, safety: null, retentionMs: retention.recordMs, dispatchMs: 15_000 };
  await records.create(newRecord({ ...terms, user, job, nowMs: time.nowMs, writeId: uuidv7() }));
};

const finish = async ({ store, records, time }: World, user: UserId, job: JobId): Promise<void> => {
  const record = (await records.read(user, job))?.record;
  if (record === undefined || isFinal(record)) return;
  const { epoch } = record.lease;
  await records.apply(user, job, claim({ ...held, epoch }, time.nowMs));
  await store.put(segmentKey(user, job, 0), Buffer.from('sound'));
  await records.apply(user, job, complete({ ...held, epoch }, progress, time.nowMs));
};

/** As earlier versions of Float have left finished jobs: with an active marker, and no other. */
const asBefore = async ({ parts, kept, keys }: World, user: UserId, job: JobId): Promise<void> => {
  if ((await kept.head(recordKey(user, job))) === undefined) return;
  await touchMarker(parts, user, job);
  await kept.deleteMany((await keys(DUE_PREFIX)).filter((key) => key.endsWith(`${user}/${job}`)));
};

const actions: Readonly<Record<string, (world: World, user: UserId, job: JobId) => Promise<unknown>>> = {
  accept,
  finish,
  asBefore,
  download: async ({ records, parts }, user, job) => {
    if ((await records.apply(user, job, markDownloaded)) !== undefined) await touchMarker(parts, user, job);
  },
  erase: ({ parts }, user, job) => eraseJob(parts, user, job),
  erasePerson: ({ parts }, user) => eraseUser(parts, user),
  sweep: ({ sweep }) => sweep(),
  wait: ({ time }) => Promise.resolve((time.nowMs += 30_000)),
  waitLong: ({ time }) => Promise.resolve((time.nowMs += DAY_MS)),
};

/** Erased people get no jobs any more. */
const mayBeAccepted = async ({ kept }: World, user: UserId) => (await kept.head(userTombstoneKey(user))) === undefined;

const people = [newUser(), newUser()];
/** Ids are chosen by clients, and may be the same. */
const jobs = [newJobId()];
const step = fc.record({
  name: fc.constantFrom(...Object.keys(actions), 'accept', 'finish', 'sweep', 'sweep', 'sweep'),
  user: fc.constantFrom(...people),
  job: fc.constantFrom(...jobs),
  crash: fc.option(fc.record({ atWrite: fc.integer({ min: 1, max: 4 }), isWritten: fc.boolean() }), { nil: undefined }),
});

const recordsOf = async ({ records, keys }: World) => {
  const all = await keys();
  const named = people.flatMap((user) => jobs.map((job) => ({ user, job })));
  const stored = await Promise.all(
    named.map(async (name) => ({ ...name, record: (await records.read(name.user, name.job))?.record })),
  );
  return { all, stored };
};

/** What is unfinished is among what is swept all the time; everything else can be found, too. */
const assertFound = async (world: World): Promise<void> => {
  const { all, stored } = await recordsOf(world);
  for (const { user, job, record } of stored) {
    if (record === undefined) continue;
    const isActive = all.includes(markerKey(user, job));
    const due = all.filter((key) => key.startsWith(DUE_PREFIX)).map((key) => parseDue(key));
    const isFound = isActive || due.some((each) => each?.user === user && (each.job ?? job) === job);
    expect({ isFinal: isFinal(record), isFound: isFinal(record) ? isFound : isActive }).toMatchObject({
      isFound: true,
    });
  }
};

const assertErasedSoon = async (world: World): Promise<void> => {
  const { all, stored } = await recordsOf(world);
  const erasedPeople = people.filter((user) => all.includes(userTombstoneKey(user)));
  const erasedJobs = stored.filter(({ record }) => record !== undefined && record.erased_at !== null);
  for (let minute = 0; minute < 10; minute++) {
    world.time.nowMs += MINUTE_MS;
    await world.sweepAll();
  }
  const left = await world.keys();
  for (const user of erasedPeople) expect(left.filter((key) => key.startsWith(`${user}/`))).toEqual([]);
  for (const { job, user } of erasedJobs)
    expect(left.filter((key) => key.startsWith(`${user}/`) && key.includes(job))).toEqual([]);
};

describe('the markers of jobs', () => {
  it('lose no unfinished job, and bring everything to its end, whatever happens in which order and dies on the way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40, size: 'max' }), async (steps) => {
        const world = openWorld();
        for (const { name, user, job, crash } of steps) {
          if (name === 'accept' && !(await mayBeAccepted(world, user))) continue;
          await world.survive(crash, async () => actions[name]?.(world, user, job));
          await assertFound(world);
        }
        await assertErasedSoon(world);
        for (const user of people) for (const job of jobs) await finish(world, user, job).catch(() => undefined);
        for (let day = 0; day < 130; day++) {
          world.time.nowMs += DAY_MS;
          for (let round = 0; round < 6; round++) await world.sweep();
        }
        world.time.nowMs += 10 * MINUTE_MS;
        await world.sweepAll();
        expect(await world.keys()).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
