import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openSigningKeys } from '@float/backend/src/http/tokenKeys.ts';
import type { DispatchedJob } from '@float/backend/src/jobs/dispatch.ts';
import { inProcessDispatcher } from '@float/backend/src/jobs/dispatch.ts';
import { JobRecords } from '@float/backend/src/jobs/jobRecords.ts';
import type { IsDead } from '@float/backend/src/jobs/lease.ts';
import { leaseTimes } from '@float/backend/src/jobs/lease.ts';
import { isDeadOwner } from '@float/backend/src/jobs/owner.ts';
import type { JobRecord } from '@float/backend/src/jobs/record.ts';
import { keepRequest } from '@float/backend/src/jobs/request.ts';
import { takeOverIfLost } from '@float/backend/src/jobs/takeOver.ts';
import type { LeaseJudge } from '@float/backend/src/jobs/transitions.ts';
import { isFinal, newRecord } from '@float/backend/src/jobs/transitions.ts';
import type { BedLibrary } from '@float/backend/src/meditation/music/bed.ts';
import { openBedLibrary } from '@float/backend/src/meditation/music/bedLibrary.ts';
import { renderBeds } from '@float/backend/src/meditation/music/renderBeds.ts';
import { systemClock } from '@float/backend/src/meditation/timeline/clock.ts';
import { markerKey } from '@float/backend/src/storage/keys.ts';
import type { ObjectStore } from '@float/backend/src/storage/objectStore.ts';
import type { StorePlace } from '@float/backend/src/storage/objectStoreContract.ts';
import { createUrlSigner } from '@float/backend/src/storage/signedUrls.ts';
import { openSqliteStore } from '@float/backend/src/storage/sqliteStore.ts';
import type { JobId } from '@float/contract';
import { jobIdSchema, meditationRequestSchema, userIdSchema } from '@float/contract';
import type { CrashOrder } from './crashOrder.ts';
import { placeFiles } from './crashOrder.ts';
import type { CrashingProcess } from './crashingProcess.ts';
import { startCrashingWorker } from './crashingProcess.ts';
import type { PublishWatcher } from './publishWatcher.ts';
import { watchPublishing } from './publishWatcher.ts';

/** A data folder with a store, and those who look at it from outside. Disposal removes the folder. */
export interface SessionSite extends AsyncDisposable {
  readonly dataDir: string;
  readonly ffmpegPath: string;
  readonly store: ObjectStore;
  readonly beds: BedLibrary;
  readonly watcher: PublishWatcher;
  /** Accepts a session as the API does, for whoever dispatches it first; watched from then on. */
  accept(minutes: number, job?: JobId): Promise<DispatchedJob>;
  startWorker(order?: Partial<CrashOrder>): Promise<CrashingProcess>;
  record(job: DispatchedJob): Promise<JobRecord>;
  /** @throws Error when it does not become so in time */
  recordWhen(job: DispatchedJob, isWanted: (record: JobRecord) => boolean, withinMs?: number): Promise<JobRecord>;
  finished(job: DispatchedJob): Promise<JobRecord>;
  /**
   * Frees the job of a worker that is gone, as the sweeper does.
   *
   * @returns what the next worker is to be sent; undefined when there is nothing left to do
   */
  takeOver(job: DispatchedJob, isDead?: IsDead): Promise<DispatchedJob | undefined>;
  /** Takes that crashing workers have spoken although they were stored. */
  boughtTwice(): Promise<readonly string[]>;
}

const LOOK_EVERY_MS = 25;
const PATIENCE_MS = 150_000;
const RECORD_RETENTION_MS = 86_400_000;

/** @param place  of the store; absent: it is the one in the data folder */
export const openSessionSite = async (leaseMs: number, place?: StorePlace): Promise<SessionSite> => {
  await using opening = new AsyncDisposableStack();
  const dataDir = await mkdtemp(join(tmpdir(), 'float-faults-'));
  opening.defer(() => rm(dataDir, { recursive: true, force: true }));
  const files = placeFiles(dataDir);
  const ffmpegPath = process.env.FFMPEG_PATH ?? 'ffmpeg';
  const openOwnStore = async () => {
    const signer = createUrlSigner({ keys: (await openSigningKeys(dataDir, undefined)).urls, nowMs: Date.now });
    return openSqliteStore({ path: files.database, signer });
  };
  const openStore = async () => opening.use(await (place === undefined ? openOwnStore() : place.open()));
  const store = await openStore();
  await renderBeds(files.beds);
  const beds = opening.use(await openBedLibrary(files.beds));
  const watcher = opening.use(watchPublishing(await openStore()));
  const records = new JobRecords({ store, clock: systemClock, newUuid: () => crypto.randomUUID() });

  const record = async ({ user, job }: DispatchedJob): Promise<JobRecord> => {
    const stored = await records.read(user, job);
    if (stored === undefined) throw new Error('there is no such job');
    return stored.record;
  };
  const recordWhen: SessionSite['recordWhen'] = async (job, isWanted, withinMs = PATIENCE_MS) => {
    const untilMs = Date.now() + withinMs;
    for (;;) {
      const now = await record(job);
      if (isWanted(now)) return now;
      const { status, lease, generation_attempt } = now;
      if (Date.now() > untilMs)
        throw new Error(`${job.job} is still ${JSON.stringify({ status, lease, generation_attempt })}`);
      await delay(LOOK_EVERY_MS);
    }
  };
  const open = opening.move();
  return {
    ...{ dataDir, ffmpegPath, store, beds, watcher, record, recordWhen },
    accept: async (minutes, id = jobIdSchema.parse(crypto.randomUUID())) => {
      const job = await acceptSession(store, records, { job: id, leaseMs, minutes });
      watcher.watch(job.user, job.job);
      return job;
    },
    startWorker: (order = {}) =>
      startCrashingWorker({
        ...{ dataDir, leaseMs, ffmpegPath, sweeps: false, speechDelayMs: 0, ...order },
        ...(place === undefined ? {} : { remote: place.remote }),
      }),
    finished: (job) => recordWhen(job, isFinal),
    takeOver: (job, isDead = isDeadOwner) =>
      freeJob(records, { times: leaseTimes(leaseMs), isDead, isAlive: () => false }, job),
    boughtTwice: async () => {
      const lines = await readFile(files.boughtTwice, 'utf8').catch(() => '');
      return lines.split('\n').filter((line) => line !== '');
    },
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
};

/** Everything that the API stores for a new session; the dispatch is left to the caller. */
const acceptSession = async (
  store: ObjectStore,
  records: JobRecords,
  { job, leaseMs, minutes }: { job: JobId; leaseMs: number; minutes: number },
): Promise<DispatchedJob> => {
  const user = userIdSchema.parse(`g_${crypto.randomUUID().replaceAll('-', '')}`);
  const request = {
    inference_type: 'meditation',
    user_id: user,
    input_data: [{ sentiment_label: 'Fearful', intensity: 'medium', prompt: 'I worry about tomorrow' }],
    duration_minutes: minutes,
  };
  const record = newRecord({
    ...{ job, user, durationSeconds: minutes * 60, safety: null, nowMs: Date.now(), writeId: crypto.randomUUID() },
    ...{ retentionMs: RECORD_RETENTION_MS, dispatchMs: leaseTimes(leaseMs).dispatchMs },
  });
  await store.put(markerKey(user, job), new Uint8Array());
  await keepRequest(store, job, meditationRequestSchema.parse(request));
  await records.create(record);
  return { user, job, epoch: record.lease.epoch };
};

const freeJob = async (
  records: JobRecords,
  judge: LeaseJudge,
  { user, job }: DispatchedJob,
): Promise<DispatchedJob | undefined> => {
  const stored = await records.read(user, job);
  if (stored === undefined) throw new Error('there is no such job');
  const dispatched: DispatchedJob[] = [];
  {
    await using dispatcher = inProcessDispatcher((next) => {
      dispatched.push(next);
      return Promise.resolve();
    }, 1);
    await takeOverIfLost({ records, dispatcher, judge, clock: systemClock }, stored);
  }
  return dispatched[0];
};
