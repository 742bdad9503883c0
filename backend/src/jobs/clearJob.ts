import type { JobId, UserId } from '@float/contract';
import {
  compactKey,
  downloadKey,
  markerKey,
  recordKey,
  requestKey,
  resultKey,
  sessionLogKey,
  streamPrefix,
  transcriptKey,
} from '../storage/keys.ts';
import type { ObjectKey, ObjectStore } from '../storage/objectStore.ts';
import { objectsUnder } from '../storage/objectsUnder.ts';
import type { JobRecord } from './record.ts';

/** Keys that are deleted in one go. */
const DELETION_KEYS = 1000;

/**
 * Deletes all that a job has, but its tombstone and its markers.
 *
 * @returns whether any of it was found in the folder of its stream
 */
export const clearJob = async (store: ObjectStore, tombstone: JobRecord): Promise<boolean> => {
  const { user_id: user, job_id: job, created_at: createdAt } = tombstone;
  await store.deleteMany([downloadKey(user, job), compactKey(user, job), resultKey(user, createdAt)]);
  return deleteUnder(store, streamPrefix(user, job));
};

/**
 * Deletes a job with its tombstone and its active marker; a marker in `due/` has to remain until this is done. A job that
 * is created under the same id afterwards has a marker of its own.
 *
 * @returns as {@link clearJob}
 */
export const removeJob = async (store: ObjectStore, tombstone: JobRecord): Promise<boolean> => {
  const hasDeleted = await clearJob(store, tombstone);
  // First: once the tombstone is gone, this might be the marker of a new job.
  await store.deleteMany([markerKey(tombstone.user_id, tombstone.job_id)]);
  await store.deleteMany([recordKey(tombstone.user_id, tombstone.job_id)]);
  return hasDeleted;
};

/**
 * Deletes the sound of a job: segments, playlist and speech. What was asked, the session log and the transcript stay
 * for as long as the record.
 *
 * @returns whether there was any
 */
export const deleteStream = async (store: ObjectStore, user: UserId, job: JobId): Promise<boolean> => {
  const kept = new Set([requestKey, sessionLogKey, transcriptKey].map((keyOf) => keyOf(user, job)));
  return deleteUnder(store, streamPrefix(user, job), (key) => !kept.has(key));
};

/** @returns whether there was anything to delete */
export const deleteUnder = async (
  store: ObjectStore,
  prefix: string,
  isToGo: (key: ObjectKey) => boolean = () => true,
): Promise<boolean> => {
  let hasDeleted = false;
  let keys: ObjectKey[] = [];
  const deleteCollected = async () => {
    await store.deleteMany(keys);
    hasDeleted = true;
    keys = [];
  };
  for await (const { key } of objectsUnder(store, prefix)) {
    if (isToGo(key)) keys.push(key);
    if (keys.length === DELETION_KEYS) await deleteCollected();
  }
  if (keys.length > 0) await deleteCollected();
  return hasDeleted;
};
