import type { JobId, UserId } from '@float/contract';
import { jobIdSchema } from '@float/contract';
import { FloatError } from '../errors.ts';
import type { Clock } from '../meditation/timeline/clock.ts';
import { markerKey, recordKey, recordsPrefix, userPrefix } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { objectsUnder } from '../storage/objectsUnder.ts';
import { deleteSummaryMarkers } from '../summary/clearSummaries.ts';
import { clearJob, deleteUnder } from './clearJob.ts';
import { erase } from './eraseTransitions.ts';
import type { JobRecords, StoredRecord } from './jobRecords.ts';
import type { JobRecord } from './record.ts';
import { entombUser } from './userTombstone.ts';

export interface EraseParts {
  readonly store: ObjectStore;
  readonly records: JobRecords;
  readonly clock: Pick<Clock, 'nowMs'>;
  readonly newUuid: () => string;
}

/** Writes a job's marker anew: every sweeper looks at the job again, whatever it knew of it. */
export const touchMarker = async (
  { store, newUuid }: Pick<EraseParts, 'store' | 'newUuid'>,
  user: UserId,
  job: JobId,
): Promise<void> => {
  // What it holds says nothing, but two writes of the same bytes could pass for the same version.
  await store.put(markerKey(user, job), Buffer.from(newUuid()));
};

/**
 * Erases a job, running or not: from the first swap on there is none for anybody. The sweeper deletes once more what a
 * worker may still write until it hears of it, and then the tombstone.
 *
 * @param known  the record as it was just read
 * @returns      whether there was such a job
 */
export const eraseJob = async (parts: EraseParts, user: UserId, job: JobId, known?: StoredRecord): Promise<boolean> => {
  const tombstone = await entombJob(parts, user, job, known);
  if (tombstone === undefined) return false;
  await clearJob(parts.store, tombstone);
  return true;
};

/** Erases a person and all that was ever kept about them. Can be repeated. The sweeper clears once more later. */
export const eraseUser = async (parts: EraseParts, user: UserId): Promise<void> => {
  // A marker of no job: by it the sweeper finds the person again, should we not get to the end, and for late writes.
  await touchMarker(parts, user, jobIdSchema.parse(parts.newUuid()));
  await entombUser(parts.store, user);
  await clearUser(parts, user);
};

/**
 * Deletes everything of an erased person but the tombstones of jobs, which the sweeper still needs.
 *
 * @returns whether there was anything
 */
export const clearUser = async (parts: EraseParts, user: UserId): Promise<boolean> => {
  const records = recordsPrefix(user);
  for await (const { key } of objectsUnder(parts.store, records)) {
    const job = jobIdSchema.safeParse(key.slice(records.length, -'.json'.length));
    if (job.success) await entombOrDrop(parts, user, job.data);
    else await parts.store.deleteMany([key]);
  }
  // First: they are found by the summaries.
  await deleteSummaryMarkers(parts.store, user);
  return deleteUnder(parts.store, userPrefix(user), (key) => !key.startsWith(records));
};

const entombJob = async (
  parts: EraseParts,
  user: UserId,
  job: JobId,
  known?: StoredRecord,
): Promise<JobRecord | undefined> => {
  const tombstone = await parts.records.apply(user, job, erase(parts.clock.nowMs()), known);
  if (tombstone === undefined) return undefined;
  await touchMarker(parts, user, job);
  return tombstone.record;
};

const entombOrDrop = async (parts: EraseParts, user: UserId, job: JobId): Promise<void> => {
  try {
    await entombJob(parts, user, job);
  } catch (error) {
    // A record that cannot be read must not keep a person from being erased.
    if (!(error instanceof FloatError && error.code === 'INTERNAL')) throw error;
    await parts.store.deleteMany([recordKey(user, job)]);
  }
};
