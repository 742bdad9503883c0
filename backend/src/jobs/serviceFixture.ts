import type { JobId, MeditationRequest, UserId } from '@float/contract';
import { jobIdSchema, meditationRequestSchema, userIdSchema } from '@float/contract';
import { v7 as uuidv7 } from 'uuid';
import { readConfig } from '../config.ts';
import { loadCover } from '../download/cover.ts';
import { createDownloads } from '../download/downloads.ts';
import { ACTIVE_PREFIX, segmentKey, transcriptKey, userPrefix, voiceKey } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { objectsUnder } from '../storage/objectsUnder.ts';
import type { TestStore } from '../storage/storeContract/testStores.ts';
import type { CreateJobParts } from './createJob.ts';
import { noteDispatches } from './jobsFixture.ts';
import { JobRecords } from './jobRecords.ts';
import { createJobService } from './jobService.ts';
import { progress } from './jobsFixture.ts';
import { leaseTimes } from './lease.ts';
import { tendJobs } from './tend.ts';
import { claim, complete, isFinal } from './transitions.ts';
import { directTextWork } from '../text/directTextWork.ts';

/** What the tests of erasing, keeping and listing share: the service over a real store, and a clock that can be set. */

export const LEASE_MS = 6000;
export const HOUR_MS = 3_600_000;
const { ffmpegPath, maxRunningJobs, retention } = readConfig({});

export const newUser = (): UserId => userIdSchema.parse(`g_${uuidv7().replaceAll('-', '')}`);

export const requestOf = (user: UserId, prompt = 'I am tired'): MeditationRequest =>
  meditationRequestSchema.parse({ inference_type: 'meditation', user_id: user, input_data: [{ prompt }] });

export const openService = async (
  { openPlace }: Pick<TestStore, 'openPlace'>,
  changes: Partial<Pick<CreateJobParts, 'maxRunningJobs'>> = {},
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
  const jobs = createJobService({
    downloads: createDownloads({ store, records, clock, retention, ffmpegPath, cover: await loadCover() }),
    ...{ store, records, dispatcher, clock, judge, newUuid: uuidv7, textWork: directTextWork },
    ...{ bedIds: new Set(['rain']), voiceIds: new Set(['slt']) },
    ...{ maxRunningJobs, retention, ...changes },
  });
  const tend = tendJobs({ records, dispatcher, judge, clock, clearing: { store, newUuid: uuidv7, retention } });

  /**
   * One round of the sweeper; it clears no two jobs at once, so time passes between them.
   *
   * @param of  looks after this person's jobs only
   * @returns  when each job may need something next, in milliseconds from now
   */
  const sweep = async (of?: UserId): Promise<Record<JobId, number>> => {
    const waits: Record<JobId, number> = {};
    for await (const { key, lastModifiedMs: markedAtMs } of objectsUnder(store, `${ACTIVE_PREFIX}${of ?? ''}`)) {
      const [user, job] = key.slice(ACTIVE_PREFIX.length).split('/') as [UserId, JobId];
      const found = { user, job, markedAtMs, stored: await records.read(user, job) };
      waits[job] = (await tend(found)) - clock.nowMs();
      if (found.stored === undefined || isFinal(found.stored.record)) time.aheadMs += 500;
    }
    return waits;
  };

  return {
    ...{ store, records, jobs, dispatched, clock, tend, sweep },
    advance: (ms: number) => void (time.aheadMs += ms),
    /** Everything that the store holds about a person, markers included. */
    keysOf: async (user: UserId): Promise<string[]> => {
      const keys = await Array.fromAsync(objectsUnder(store, ''), ({ key }) => key as string);
      return keys.filter((key) => key.startsWith(userPrefix(user)) || key.startsWith(`${ACTIVE_PREFIX}${user}/`));
    },
    /** Whether anything that the store holds has this text in it. */
    holds: (text: string): Promise<boolean> => place.holds(text),
    [Symbol.asyncDispose]: async () => {
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
