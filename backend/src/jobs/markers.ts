import type { JobId, UserId } from '@float/contract';
import { jobIdSchema, userIdSchema } from '@float/contract';
import { ACTIVE_PREFIX, DUE_PREFIX, dueJobKey, dueUserKey, markerKey } from '../storage/keys.ts';
import type { ObjectKey, ObjectStore } from '../storage/objectStore.ts';
import type { JobRecords, StoredRecord } from './jobRecords.ts';

/**
 * Every job has a marker for as long as anything of it is stored: under `active/` while it is unfinished or needs a fresh
 * look, otherwise under `due/`, sorted by the time before which nothing of it can be due. `active/` is listed every
 * second, `due/` from its earliest marker to the first that is not due yet: neither grows with the number of finished
 * jobs. A marker too many costs one look and does no harm; a marker too few loses a job.
 */

export interface MarkerParts {
  readonly store: Pick<ObjectStore, 'put' | 'deleteMany'>;
  readonly newUuid: () => string;
}

/** Writes a job's active marker anew: every sweeper looks at the job again, whatever it knew of it. */
export const touchMarker = async ({ store, newUuid }: MarkerParts, user: UserId, job: JobId): Promise<void> => {
  // What it holds says nothing, but two writes of the same bytes could pass for the same version.
  await store.put(markerKey(user, job), Buffer.from(newUuid()), { essential: true });
};

/** @returns undefined for a key that is no active marker of a job */
export const parseMarker = (key: string): { readonly user: UserId; readonly job: JobId } | undefined => {
  const [user, job] = key.slice(ACTIVE_PREFIX.length).split('/');
  const [userId, jobId] = [userIdSchema.safeParse(user), jobIdSchema.safeParse(job)];
  return userId.success && jobId.success ? { user: userId.data, job: jobId.data } : undefined;
};

/** A job, or without `job` a person who was erased, of whom nothing is due before `dueMs` (Unix time, milliseconds). */
export interface Due {
  readonly dueMs: number;
  readonly user: UserId;
  readonly job?: JobId | undefined;
}

export const dueKey = ({ dueMs, user, job }: Due): ObjectKey =>
  job === undefined ? dueUserKey(dueMs, user) : dueJobKey(dueMs, user, job);

/** Writing the same marker twice changes nothing. */
export const markDue = async (store: Pick<ObjectStore, 'put'>, due: Due): Promise<void> => {
  await store.put(dueKey(due), new Uint8Array(), { essential: true });
};

/** @returns undefined for a key that is no marker of ours */
export const parseDue = (key: string): Due | undefined => {
  const [time = '', user, job, ...rest] = key.slice(DUE_PREFIX.length).split('/');
  const dueMs = Date.parse(time);
  const [userId, jobId] = [userIdSchema.safeParse(user), jobIdSchema.optional().safeParse(job)];
  if (Number.isNaN(dueMs) || !userId.success || !jobId.success || rest.length > 0) return undefined;
  return { dueMs, user: userId.data, job: jobId.data };
};

/** A job that needs no look before `dueMs` (Unix time, milliseconds). */
export interface SettledJob {
  readonly user: UserId;
  readonly job: JobId;
  readonly dueMs: number;
  /** The marker is that of an erased person, and of no job. */
  readonly isPerson: boolean;
  /** As it was read before this was decided. */
  readonly stored: StoredRecord | undefined;
}

export interface MoveParts extends MarkerParts {
  readonly records: Pick<JobRecords, 'read'>;
}

/**
 * Moves the markers of jobs from `active/` to `due/`. A crash on the way leaves both, which costs one more look.
 */
export const moveToDue = async (parts: MoveParts, jobs: readonly SettledJob[]): Promise<void> => {
  const { store } = parts;
  if (jobs.length === 0) return;
  await Promise.all(
    jobs.map(({ user, job, dueMs, isPerson }) => markDue(store, { dueMs, user, job: isPerson ? undefined : job })),
  );
  await store.deleteMany(jobs.map(({ user, job }) => markerKey(user, job)));
  await Promise.all(jobs.map((each) => touchIfChanged(parts, each)));
};

/**
 * A change writes the record first and then the marker. If that marker is among those that were just deleted, the record
 * has changed by now, and the marker is written again.
 */
const touchIfChanged = async (parts: MoveParts, { user, job, stored }: SettledJob): Promise<void> => {
  // Tombstones never change.
  if (stored?.record.erased_at !== null) return;
  const current = await parts.records.read(user, job);
  if (current !== undefined && current.etag !== stored.etag) await touchMarker(parts, user, job);
};
