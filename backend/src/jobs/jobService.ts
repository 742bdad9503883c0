import type { JobId, UserId } from '@float/contract';
import type { Downloads } from '../download/downloads.ts';
import { FloatError } from '../errors.ts';
import { resignPlaylist } from '../meditation/publisher/resignPlaylist.ts';
import type { ErasureList } from '../storage/erasureList.ts';
import type { CreateJobParts } from './createJob.ts';
import { createJob } from './createJob.ts';
import { eraseJob, eraseUser } from './erase.ts';
import { markDownloaded } from './eraseTransitions.ts';
import type { StoredRecord } from './jobRecords.ts';
import type { Jobs } from './jobs.ts';
import { listJobs } from './listJobs.ts';
import { touchMarker } from './markers.ts';
import type { JobRecord } from './record.ts';
import { isStreamExpired } from './retention.ts';
import { takeOverIfLost } from './takeOver.ts';
import { isErased } from './userTombstone.ts';
import type { UserExports } from './userExports.ts';

export interface JobServiceParts extends CreateJobParts {
  readonly downloads: Downloads;
  readonly erasures: Pick<ErasureList, 'add'>;
  readonly exports: UserExports;
}

/** The jobs of all people, as their owners may use them. */
export const createJobService = (parts: JobServiceParts): Jobs => ({
  create: (...asked) => createJob(parts, ...asked),
  expect: () => parts.dispatcher.wake(),
  get: async (user, job) => takeOverIfLost(parts, await readLive(parts, user, job)),
  resign: (record) => resignFinished(parts, record),
  queuePosition: ({ user_id: user, job_id: job }) => parts.dispatcher.position({ user, job }),
  list: (user, cursor) => listJobs(parts, user, cursor),
  markDownloaded: (user, job) => keepDownloaded(parts, user, job),
  download: (user, job, signal) => makeDownload(parts, user, job, signal),
  isDownloadKept: (record) => parts.downloads.isKept(record),
  compactSound: (record, signal) => parts.downloads.compact(record, signal),
  erase: (user, job) => eraseListed(parts, user, job),
  eraseUser: (user) => eraseUserListed(parts, user),
  exports: parts.exports,
  isStreamExpired: (record) => isStreamExpired(record, parts.clock.nowMs(), parts.retention),
});

const notFound = (): FloatError => new FloatError('JOB_NOT_FOUND', 'There is no such session');

const readLive = async ({ records }: CreateJobParts, user: UserId, job: JobId): Promise<StoredRecord> => {
  const stored = await records.read(user, job);
  if (stored?.record.erased_at !== null) throw notFound();
  return stored;
};

/**
 * The list first: an erasure that is acknowledged is in it, whatever happens between the two. One that was cut short is
 * finished when the list is replayed at the next start.
 */
const eraseListed = async (parts: JobServiceParts, user: UserId, job: JobId): Promise<void> => {
  const stored = await readLive(parts, user, job);
  await parts.erasures.add({ atMs: parts.clock.nowMs(), user, job });
  if (!(await eraseJob(parts, user, job, stored))) throw notFound();
};

const eraseUserListed = async (parts: JobServiceParts, user: UserId): Promise<void> => {
  // Who is erased is in the list: repeating it must not let it grow.
  if (!(await isErased(parts.store, user))) await parts.erasures.add({ atMs: parts.clock.nowMs(), user });
  await eraseUser(parts, user);
};

const resignFinished = async ({ store, clock, retention }: CreateJobParts, record: JobRecord): Promise<void> => {
  const { status, user_id, job_id } = record;
  // A session that failed may have published some, which stays playable.
  const isOver = status === 'completed' || status === 'failed';
  if (!isOver || isStreamExpired(record, clock.nowMs(), retention)) return;
  await resignPlaylist(store, user_id, job_id, clock.nowMs());
};

const keepDownloaded = async (parts: CreateJobParts, user: UserId, job: JobId): Promise<JobRecord> => {
  const stored = await readLive(parts, user, job);
  if (stored.record.downloaded) return stored.record;
  if (stored.record.status !== 'completed')
    throw new FloatError('NOT_READY', 'This session is not finished', { retriable: stored.record.status !== 'failed' });
  const marked = await parts.records.apply(user, job, markDownloaded, stored);
  if (marked === undefined) throw notFound();
  await touchMarker(parts, user, job);
  return marked.record;
};

const makeDownload = async (
  parts: JobServiceParts,
  user: UserId,
  job: JobId,
  signal: AbortSignal,
): Promise<JobRecord> => {
  const { record } = await readLive(parts, user, job);
  if (record.status === 'failed')
    throw new FloatError('GENERATION_FAILED', record.error?.message ?? 'This session could not be made');
  if (record.status !== 'completed')
    throw new FloatError('NOT_READY', 'This session is not finished', { retriable: true });
  await parts.downloads.make(record, signal);
  return record;
};
