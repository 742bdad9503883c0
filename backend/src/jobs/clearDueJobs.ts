import type { JobId, UserId } from '@float/contract';
import { FloatError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { DUE_PREFIX, markerKey } from '../storage/keys.ts';
import type { ObjectKey } from '../storage/objectStore.ts';
import { objectsUnder } from '../storage/objectsUnder.ts';
import type { Cleared, ClearingParts } from './clearing.ts';
import { clearJobDue, clearUserDue } from './clearing.ts';
import type { Due } from './markers.ts';
import { dueKey, markDue, parseDue, touchMarker } from './markers.ts';
import type { RoundBudget } from './periodicTasks.ts';
import { isFinal } from './transitions.ts';

/** Most looks find little to delete: so many take about as long as one clearing. */
const LOOKS_PER_CLEARING = 50;
/** A record that cannot be read may be readable for a newer version of Float. */
const UNREADABLE_WAIT_MS = 60 * 60 * 1000;

export interface ClearDueParts extends ClearingParts {
  readonly log: Logger;
}

/**
 * Clears away what is due of finished and erased jobs and of erased people, the longest due first. The list is sorted by
 * time, so that a round reads no further than to the first marker that is not due.
 *
 * @returns whether more is due now than the budget allowed
 * @throws  {FloatError} `STORAGE_UNAVAILABLE`; what is left is due at the next round
 */
export const clearDueJobs = async (parts: ClearDueParts, { clearings, signal }: RoundBudget): Promise<boolean> => {
  let clearingsLeft = clearings;
  let looksLeft = clearings * LOOKS_PER_CLEARING;
  for await (const { key } of objectsUnder(parts.store, DUE_PREFIX)) {
    const due = parseDue(key);
    if (due === undefined) continue;
    if (parts.clock.nowMs() < due.dueMs) return false;
    if (signal.aborted || clearingsLeft <= 0 || looksLeft <= 0) return true;
    looksLeft -= 1;
    if (await clearMarked(parts, key, due)) clearingsLeft -= 1;
  }
  return false;
};

/** @returns whether something was deleted that takes time */
const clearMarked = async (parts: ClearDueParts, marker: ObjectKey, { user, job }: Due): Promise<boolean> => {
  const { hasDeleted, nextMs } = await clearOrPostpone(parts, user, job);
  const next = nextMs === undefined ? undefined : dueKey({ dueMs: nextMs, user, job });
  if (next === marker) return hasDeleted;
  // In this order: a crash leaves a marker too many, and never one too few.
  if (nextMs !== undefined) await markDue(parts.store, { dueMs: nextMs, user, job });
  await parts.store.deleteMany([marker]);
  return hasDeleted;
};

const clearOrPostpone = async (parts: ClearDueParts, user: UserId, job: JobId | undefined): Promise<Cleared> => {
  try {
    return job === undefined ? await clearUserDue(parts, user) : await clearJob(parts, user, job);
  } catch (error) {
    if (error instanceof FloatError && error.retriable) throw error;
    // One that cannot be read must not keep the others from being cleared away.
    parts.log.warn('job_not_tended', { job_id: job, user_id: user, error });
    return { hasDeleted: false, nextMs: parts.clock.nowMs() + UNREADABLE_WAIT_MS };
  }
};

/** Decides anew from the record, whatever the marker says: it may be old, or one of several. */
const clearJob = async (parts: ClearDueParts, user: UserId, job: JobId): Promise<Cleared> => {
  const stored = await parts.records.read(user, job);
  if (stored !== undefined && isFinal(stored.record)) return clearJobDue(parts, stored);
  // The id is used again, for a job that is not finished: it belongs to those that are looked at all the time.
  if (stored !== undefined && (await parts.store.head(markerKey(user, job))) === undefined)
    await touchMarker(parts, user, job);
  return { hasDeleted: false, nextMs: undefined };
};
