import type { JobId, UserId } from '@float/contract';
import { jobIdSchema } from '@float/contract';
import { FloatError } from '../errors.ts';
import type { Clock } from '../meditation/timeline/clock.ts';
import { recordKey, recordsPrefix, userPrefix } from '../storage/keys.ts';
import type { ObjectKey, ObjectStore } from '../storage/objectStore.ts';
import { objectsUnder } from '../storage/objectsUnder.ts';
import { deleteSummaryMarkers } from '../summary/clearSummaries.ts';
import { dropArchives, dropExports } from './clearExports.ts';
import { clearJob, deleteUnder } from './clearJob.ts';
import { erase } from './eraseTransitions.ts';
import type { JobRecords, StoredRecord } from './jobRecords.ts';
import { dueKey, markDue, touchMarker } from './markers.ts';
import type { JobRecord } from './record.ts';
import type { Retention } from './retention.ts';
import { recordEndsAtMs, streamEndsAtMs } from './retention.ts';
import { isFinal } from './transitions.ts';
import { entombUser } from './userTombstone.ts';

export interface EraseParts {
  readonly store: ObjectStore;
  readonly records: JobRecords;
  readonly clock: Pick<Clock, 'nowMs'>;
  readonly newUuid: () => string;
  /** By it the markers of an erased job are found; undefined: they stay until their time, and do no harm. */
  readonly retention?: Retention;
}

/**
 * An erasure that is cut short is found again after this time: it has either marked a tombstone by then, or will never
 * do so. By then no late write for an erased job can come either, unless leases are longer than a minute.
 */
export const ERASURE_CHECK_MS = 2 * 60 * 1000;

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
  // A worker may still write for a job that was unfinished: the sweeper looks at once.
  await touchMarker(parts, user, job);
  await clearJob(parts.store, tombstone);
  // An archive may hold what was just erased.
  await dropArchives(parts.store, user);
  return true;
};

/** Erases a job that has had its time. Its marker for what comes after is written before anything else. */
export const expireJob = async (parts: EraseParts, { record, etag }: StoredRecord): Promise<void> => {
  const tombstone = await entombJob(parts, record.user_id, record.job_id, { record, etag });
  if (tombstone !== undefined) await clearJob(parts.store, tombstone);
};

/** Erases a person and all that was ever kept about them. Can be repeated. The sweeper clears once more later. */
export const eraseUser = async (parts: EraseParts, user: UserId): Promise<void> => {
  // By this marker the sweeper finds the person again, should we not get to the end, and for late writes.
  await markDue(parts.store, { dueMs: parts.clock.nowMs() + ERASURE_CHECK_MS, user });
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
  await dropExports(parts.store, user);
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
  const stored = known ?? (await parts.records.read(user, job));
  if (stored?.record.erased_at !== null) return undefined;
  // Before the tombstone: cut short between the two, we would leave one that no sweeper knows of.
  const check = { dueMs: parts.clock.nowMs() + ERASURE_CHECK_MS, user, job };
  await markDue(parts.store, check);
  const tombstone = await parts.records.apply(user, job, erase(parts.clock.nowMs()), stored);
  if (tombstone === undefined) return undefined;
  const old = dueKeysOf(stored.record, parts.retention).filter((key) => key !== dueKey(check));
  if (old.length > 0) await parts.store.deleteMany(old);
  return tombstone.record;
};

/** The markers that a job may have had: they name the person, and are not to outlast what they were for. */
const dueKeysOf = (record: JobRecord, retention: Retention | undefined): ObjectKey[] => {
  if (retention === undefined || !isFinal(record)) return [];
  const streamEnds = [true, false].map((downloaded) => streamEndsAtMs({ ...record, downloaded }, retention));
  const { user_id: user, job_id: job } = record;
  return [...streamEnds, recordEndsAtMs(record)].map((dueMs) => dueKey({ dueMs, user, job }));
};

/** It is being made, or was until a moment ago. */
const mayBeWritten = (record: JobRecord, nowMs: number): boolean =>
  !isFinal(record) || nowMs - Date.parse(record.updated_at) < ERASURE_CHECK_MS;

const entombOrDrop = async (parts: EraseParts, user: UserId, job: JobId): Promise<void> => {
  try {
    const stored = await parts.records.read(user, job);
    if (stored === undefined) return;
    const tombstone = await entombJob(parts, user, job, stored);
    // A worker may still write for it: the sweeper looks when the lease is over, and not only at the check.
    if (tombstone !== undefined && mayBeWritten(stored.record, parts.clock.nowMs()))
      await touchMarker(parts, user, job);
  } catch (error) {
    // A record that cannot be read must not keep a person from being erased.
    if (!(error instanceof FloatError && error.code === 'INTERNAL')) throw error;
    await parts.store.deleteMany([recordKey(user, job)]);
  }
};
