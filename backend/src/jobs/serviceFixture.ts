import type { JobId, MeditationRequest, UserId } from '@float/contract';
import { jobIdSchema, meditationRequestSchema, userIdSchema } from '@float/contract';
import { v7 as uuidv7 } from 'uuid';
import { readConfig } from '../config.ts';
import { loadCover } from '../download/cover.ts';
import { createDownloads } from '../download/downloads.ts';
import { createLogger } from '../log.ts';
import type { Clock } from '../meditation/timeline/clock.ts';
import { systemClock } from '../meditation/timeline/clock.ts';
import { ACTIVE_PREFIX, DUE_PREFIX, segmentKey, transcriptKey, userPrefix, voiceKey } from '../storage/keys.ts';
import { noErasureList } from '../storage/erasureList.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { objectsUnder } from '../storage/objectsUnder.ts';
import type { TestStore } from '../storage/storeContract/testStores.ts';
import { clearDueJobs } from './clearDueJobs.ts';
import { inProcessExports } from './exportDispatcher.ts';
import { runExport } from './exportWorker.ts';
import { noteDispatches } from './jobsFixture.ts';
import { JobRecords } from './jobRecords.ts';
import type { JobServiceParts } from './jobService.ts';
import { createJobService } from './jobService.ts';
import { progress } from './jobsFixture.ts';
import { leaseTimes } from './lease.ts';
import { moveToDue, parseDue, parseMarker } from './markers.ts';
import type { RoundBudget } from './periodicTasks.ts';
import { unlimitedSpace } from './sessionSpace.ts';
import { tendJobs } from './tend.ts';
import { claim, complete } from './transitions.ts';
import { directTextWork } from '../text/directTextWork.ts';
import { createUserExports } from './userExports.ts';

/** What the tests of erasing, keeping and listing share: the service over a real store, and a clock that can be set. */

export const LEASE_MS = 6000;
export const HOUR_MS = 3_600_000;
const { ffmpegPath, maxRunningJobs, retention, exportsPerPerson } = readConfig({});

/** Of a request whose client stays. */
export const unending = new AbortController().signal;

export const newUser = (): UserId => userIdSchema.parse(`g_${uuidv7().replaceAll('-', '')}`);

export const requestOf = (user: UserId, prompt = 'I am tired'): MeditationRequest =>
  meditationRequestSchema.parse({ inference_type: 'meditation', user_id: user, input_data: [{ prompt }] });

export const openService = async (
  { openPlace }: Pick<TestStore, 'openPlace'>,
  changes: Partial<Pick<JobServiceParts, 'maxRunningJobs' | 'dispatcher' | 'space' | 'erasures'>> = {},
  watch: (store: ObjectStore) => ObjectStore = (store) => store,
) => {
  const place = await openPlace();
  const store = watch(await place.open());
  // The store dates what it holds by the real time, so the clock only ever runs ahead of it.
  const time = { aheadMs: 0 };
  const clock = { nowMs: () => Date.now() + time.aheadMs, until: () => Promise.resolve() };
  const records = new JobRecords({ store, clock, newUuid: uuidv7 });
  const { dispatcher, dispatched } = noteDispatches();
  const judge = { times: leaseTimes(LEASE_MS), isDead: () => false, isAlive: () => false };
  // Its heartbeat must not run in circles.
  const waitingClock: Clock = {
    nowMs: clock.nowMs,
    until: (timeMs, signal) => systemClock.until(timeMs - time.aheadMs, signal),
  };
  const exportParts = { store, clock: waitingClock, retention, newUuid: uuidv7, log: createLogger('silent') };
  const exportDispatcher = inProcessExports((work, signal, options) => runExport(work, exportParts, signal, options));
  const jobs = createJobService({
    exports: createUserExports({
      store,
      clock,
      retention,
      newUuid: uuidv7,
      exportsPerPerson,
      dispatcher: exportDispatcher,
    }),
    downloads: createDownloads({ store, records, clock, retention, ffmpegPath, cover: await loadCover() }),
    ...{ store, records, dispatcher, clock, judge, newUuid: uuidv7, textWork: directTextWork },
    ...{ bedIds: new Set(['rain']), voiceIds: new Set(['slt']) },
    ...{ maxRunningJobs, retention, space: unlimitedSpace, erasures: noErasureList, ...changes },
  });
  const clearing = { store, newUuid: uuidv7, retention };
  const tend = tendJobs({ records, dispatcher, judge, clock, clearing });
  const log = createLogger('silent');
  const clearDue = (budget: RoundBudget) =>
    clearDueJobs({ ...clearing, records, clock, leaseMs: LEASE_MS, log }, budget);

  /**
   * One round of the sweeper over active markers.
   *
   * @param of  looks after this person's jobs only
   * @returns   when each unfinished job may need something next, in milliseconds from now
   */
  const sweepActive = async (of?: UserId): Promise<Record<JobId, number>> => {
    const waits: Record<JobId, number> = {};
    for await (const { key, lastModifiedMs: markedAtMs } of objectsUnder(store, `${ACTIVE_PREFIX}${of ?? ''}`)) {
      const names = parseMarker(key);
      if (names === undefined) continue;
      const stored = await records.read(names.user, names.job);
      const { nextMs, isSettled, isPerson = false } = await tend({ ...names, markedAtMs, stored });
      if (isSettled)
        await moveToDue({ store, records, newUuid: uuidv7 }, [{ ...names, dueMs: nextMs, isPerson, stored }]);
      else waits[names.job] = nextMs - clock.nowMs();
    }
    return waits;
  };

  /** As {@link sweepActive}; afterwards everything that is due is cleared, whoever it belongs to. */
  const sweep = async (of?: UserId): Promise<Record<JobId, number>> => {
    const waits = await sweepActive(of);
    await clearDue({ clearings: Infinity, signal: new AbortController().signal });
    return waits;
  };

  const keys = async (): Promise<string[]> => Array.fromAsync(objectsUnder(store, ''), ({ key }) => key);

  return {
    ...{ store, records, jobs, dispatched, clock, tend, sweep, sweepActive, clearDue, exportParts },
    advance: (ms: number) => void (time.aheadMs += ms),
    /** Everything that the store holds about a person, active markers included. */
    keysOf: async (user: UserId): Promise<string[]> =>
      (await keys()).filter((key) => key.startsWith(userPrefix(user)) || key.startsWith(`${ACTIVE_PREFIX}${user}/`)),
    /** When something of a person may be due, in milliseconds from now, the earliest first. */
    dueOf: async (user: UserId): Promise<number[]> => {
      const due = (await keys()).filter((key) => key.startsWith(DUE_PREFIX)).map(parseDue);
      return due.flatMap((each) => (each?.user === user ? [each.dueMs - clock.nowMs()] : []));
    },
    /** Whether anything that the store holds has this text in it. */
    holds: (text: string): Promise<boolean> => place.holds(text),
    [Symbol.asyncDispose]: async () => {
      await exportDispatcher[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
      await place[Symbol.asyncDispose]();
    },
  };
};

export type Service = Awaited<ReturnType<typeof openService>>;

export const holderOf = (epoch: number) => ({ owner: 'worker-a', epoch, leaseMs: LEASE_MS });

/** A job that is being made: claimed, with the first of its files in the store. */
export const startJob = async ({ jobs, records, store, clock }: Service, user: UserId, prompt?: string) => {
  const { job_id: job } = await jobs.create(requestOf(user, prompt), jobIdSchema.parse(uuidv7()));
  await records.apply(user, job, claim(holderOf(1), clock.nowMs()));
  await store.put(segmentKey(user, job, 0), Buffer.from('segment 0'));
  await store.put(segmentKey(user, job, 1), Buffer.from('segment 1'));
  await store.put(voiceKey(user, job, 0), Buffer.from('voice'));
  await store.put(transcriptKey(user, job), Buffer.from(prompt ?? 'transcript'));
  return job;
};

export const completeJob = async ({ records, clock }: Service, user: UserId, job: JobId) => {
  const applied = await records.apply(user, job, complete(holderOf(1), progress, clock.nowMs()));
  return applied !== undefined;
};
