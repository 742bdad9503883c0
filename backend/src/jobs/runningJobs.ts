import type { JobId, UserId } from '@float/contract';
import { jobIdSchema } from '@float/contract';
import type { Clock } from '../meditation/timeline/clock.ts';
import { markerKey, markersPrefix } from '../storage/keys.ts';
import type { ObjectInfo, ObjectStore } from '../storage/objectStore.ts';
import { objectsUnder } from '../storage/objectsUnder.ts';
import type { JobRecords } from './jobRecords.ts';
import { isFinal } from './transitions.ts';

/** No job runs for so long: markers from before need not be looked into. */
const LONGEST_RUN_MS = 6 * 60 * 60 * 1000;
/** A creation that has not come to its record by then was refused or cut short. */
const CREATION_MS = 5_000;

export interface RunningJobsParts {
  readonly store: Pick<ObjectStore, 'list'>;
  readonly records: Pick<JobRecords, 'read'>;
  readonly clock: Pick<Clock, 'nowMs'>;
}

/**
 * How many of a person's other jobs are being made or waiting, without those that were marked after this one. Of many
 * that are created at once, each one sees those before it, so that no more find room than there is room for; of those
 * that come within the same millisecond, fewer may.
 *
 * @param job  whose marker is written
 */
export const countRunningOthers = async (parts: RunningJobsParts, user: UserId, job: JobId): Promise<number> => {
  const markers = await Array.fromAsync(objectsUnder(parts.store, markersPrefix(user)));
  const isOwn = ({ key }: ObjectInfo): boolean => key === markerKey(user, job);
  const untilMs = markers.find(isOwn)?.lastModifiedMs ?? Infinity;
  const sinceMs = parts.clock.nowMs() - LONGEST_RUN_MS;
  const others = markers.filter(
    (marker) => !isOwn(marker) && marker.lastModifiedMs > sinceMs && marker.lastModifiedMs <= untilMs,
  );
  const running = await Promise.all(others.map((marker) => isRunning(parts, user, marker)));
  return running.filter(Boolean).length;
};

const isRunning = async (
  { records, clock }: RunningJobsParts,
  user: UserId,
  { key, lastModifiedMs }: ObjectInfo,
): Promise<boolean> => {
  const job = jobIdSchema.safeParse(key.slice(markersPrefix(user).length));
  if (!job.success) return false;
  const stored = await records.read(user, job.data);
  return stored === undefined ? clock.nowMs() - lastModifiedMs < CREATION_MS : !isFinal(stored.record);
};
