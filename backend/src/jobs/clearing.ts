import type { JobId, UserId } from '@float/contract';
import { markerKey } from '../storage/keys.ts';
import { clearJob, deleteStream, removeJob } from './clearJob.ts';
import type { EraseParts } from './erase.ts';
import { clearUser, eraseJob } from './erase.ts';
import { neverCreated } from './eraseTransitions.ts';
import type { StoredRecord } from './jobRecords.ts';
import type { JobRecord } from './record.ts';
import type { Retention } from './retention.ts';
import { creationEndsAtMs, leaseEndsAtMs, recordEndsAtMs, streamEndsAtMs, tombstoneEndsAtMs } from './retention.ts';
import type { FoundJob } from './sweeper.ts';
import { dropUserTombstone, userTombstoneEndsAtMs } from './userTombstone.ts';

export interface ClearingParts extends EraseParts {
  readonly retention: Retention;
  /** How long a worker may go on after its job was erased, before it has to know. */
  readonly leaseMs: number;
}

export interface Cleared {
  readonly hasDeleted: boolean;
  /** The time before which nothing else is due. */
  readonly nextMs: number;
}

/** When something of a job that nobody works on any more is to be cleared away. */
export const clearingDueAtMs = ({ stored, markedAtMs }: FoundJob, { retention, leaseMs }: ClearingParts): number => {
  if (stored === undefined) return creationEndsAtMs(markedAtMs);
  return stored.record.erased_at === null
    ? streamEndsAtMs(stored.record, retention)
    : leaseEndsAtMs(stored.record, leaseMs);
};

/** Clears away what is due of such a job. */
export const clearDue = async (parts: ClearingParts, { user, job, stored }: FoundJob): Promise<Cleared> => {
  if (stored === undefined) return clearRecordless(parts, user, job);
  return stored.record.erased_at === null ? clearEnded(parts, stored) : clearErased(parts, stored.record);
};

const clearErased = async ({ store, clock, leaseMs }: ClearingParts, tombstone: JobRecord): Promise<Cleared> => {
  const endsAtMs = tombstoneEndsAtMs(tombstone, leaseMs);
  if (clock.nowMs() < endsAtMs) {
    await clearJob(store, tombstone);
    return { hasDeleted: true, nextMs: endsAtMs };
  }
  await removeJob(store, tombstone);
  return { hasDeleted: true, nextMs: Infinity };
};

const clearEnded = async (parts: ClearingParts, stored: StoredRecord): Promise<Cleared> => {
  const { user_id: user, job_id: job } = stored.record;
  const recordEndsMs = recordEndsAtMs(stored.record);
  if (parts.clock.nowMs() < recordEndsMs) {
    return { hasDeleted: await deleteStream(parts.store, user, job), nextMs: recordEndsMs };
  }
  // Erased and not just deleted: somebody may be making its download at this moment.
  await eraseJob(parts, user, job, stored);
  return { hasDeleted: true, nextMs: parts.clock.nowMs() };
};

/** A marker without a record: of a person who was erased, or of a creation that was cut short. */
const clearRecordless = async (parts: ClearingParts, user: UserId, job: JobId): Promise<Cleared> => {
  const nowMs = parts.clock.nowMs();
  const personEndsMs = await userTombstoneEndsAtMs(parts.store, user);
  if (personEndsMs === undefined) return clearAbandoned(parts, user, job);
  const hasDeleted = await clearUser(parts, user);
  if (nowMs < personEndsMs) return { hasDeleted, nextMs: personEndsMs };
  await dropUserTombstone(parts.store, user);
  await parts.store.deleteMany([markerKey(user, job)]);
  return { hasDeleted: true, nextMs: Infinity };
};

const clearAbandoned = async (parts: ClearingParts, user: UserId, job: JobId): Promise<Cleared> => {
  const nowMs = parts.clock.nowMs();
  const tombstone = neverCreated(user, job, nowMs, parts.newUuid());
  if (!(await parts.records.create(tombstone))) return { hasDeleted: false, nextMs: nowMs };
  await clearJob(parts.store, tombstone);
  return { hasDeleted: true, nextMs: tombstoneEndsAtMs(tombstone, parts.leaseMs) };
};
