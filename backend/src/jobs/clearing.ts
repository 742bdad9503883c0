import type { UserId } from '@float/contract';
import { clearJob, deleteStream, removeJob } from './clearJob.ts';
import type { EraseParts } from './erase.ts';
import { clearUser, expireJob } from './erase.ts';
import { neverCreated } from './eraseTransitions.ts';
import type { StoredRecord } from './jobRecords.ts';
import type { JobRecord } from './record.ts';
import type { Retention } from './retention.ts';
import { creationEndsAtMs, leaseEndsAtMs, recordEndsAtMs, streamEndsAtMs, tombstoneEndsAtMs } from './retention.ts';
import type { FoundJob } from './sweeper.ts';
import { dropUserTombstone, isErased, readUserTombstone } from './userTombstone.ts';

const HOUR_MS = 60 * 60 * 1000;

export interface ClearingParts extends EraseParts {
  readonly retention: Retention;
  /** How long a worker may go on after its job was erased, before it has to know. */
  readonly leaseMs: number;
}

export interface Cleared {
  /** Something that takes time was deleted: other work gets its turn before more is. */
  readonly hasDeleted: boolean;
  /** The time before which nothing else is due, Unix time in milliseconds; undefined: this marker has done its work. */
  readonly nextMs: number | undefined;
}

/** When something of a final job is to be cleared away, Unix time in milliseconds. */
export const clearingDueAtMs = (record: JobRecord, { retention, leaseMs }: ClearingParts): number =>
  record.erased_at === null ? streamEndsAtMs(record, retention) : leaseEndsAtMs(record, leaseMs);

/** Clears away what is due of a final job; nothing before its time. */
export const clearJobDue = async (parts: ClearingParts, stored: StoredRecord): Promise<Cleared> => {
  const dueMs = clearingDueAtMs(stored.record, parts);
  if (parts.clock.nowMs() < dueMs) return { hasDeleted: false, nextMs: dueMs };
  return stored.record.erased_at === null ? clearEnded(parts, stored) : clearErased(parts, stored.record);
};

const clearErased = async ({ store, clock, leaseMs }: ClearingParts, tombstone: JobRecord): Promise<Cleared> => {
  const endsAtMs = tombstoneEndsAtMs(tombstone, leaseMs);
  if (clock.nowMs() < endsAtMs) return { hasDeleted: await clearJob(store, tombstone), nextMs: endsAtMs };
  return { hasDeleted: await removeJob(store, tombstone), nextMs: undefined };
};

const clearEnded = async (parts: ClearingParts, stored: StoredRecord): Promise<Cleared> => {
  const { user_id: user, job_id: job } = stored.record;
  const recordEndsMs = recordEndsAtMs(stored.record);
  if (parts.clock.nowMs() < recordEndsMs) {
    return { hasDeleted: await deleteStream(parts.store, user, job), nextMs: recordEndsMs };
  }
  // Erased and not just deleted: a client may be making its download at this moment.
  await expireJob(parts, stored);
  return { hasDeleted: true, nextMs: undefined };
};

/** Clears away what is left of an erased person, and in the end forgets that there was one. */
export const clearUserDue = async (parts: ClearingParts, user: UserId): Promise<Cleared> => {
  const nowMs = parts.clock.nowMs();
  const tombstone = await readUserTombstone(parts.store, user);
  if (tombstone === undefined) return { hasDeleted: false, nextMs: undefined };
  const hasDeleted = await clearUser(parts, user);
  if (nowMs >= tombstone.endsAtMs) {
    await dropUserTombstone(parts.store, user);
    return { hasDeleted, nextMs: undefined };
  }
  // Requests from before the erasure end within minutes; what one of them still wrote may have company.
  const isQuiet = !hasDeleted && nowMs >= tombstone.erasedAtMs + HOUR_MS;
  return { hasDeleted, nextMs: isQuiet ? tombstone.endsAtMs : Math.min(nowMs + HOUR_MS, tombstone.endsAtMs) };
};

/** What to do about an active marker without a record: look again at `nextMs`, or move it. */
export interface Recordless {
  readonly nextMs: number;
  readonly isSettled: boolean;
  /** The marker is that of an erased person, and of no job. */
  readonly isPerson: boolean;
}

/** The marker of a creation under way, or of one that was cut short: that one's place is taken by a tombstone. */
export const clearRecordless = async (
  parts: ClearingParts,
  { user, job, markedAtMs }: Pick<FoundJob, 'user' | 'job' | 'markedAtMs'>,
): Promise<Recordless> => {
  const nowMs = parts.clock.nowMs();
  if (nowMs < creationEndsAtMs(markedAtMs)) return { nextMs: nowMs, isSettled: false, isPerson: false };
  // Earlier versions of Float marked an erased person like a job.
  if (await isErased(parts.store, user)) return { nextMs: nowMs, isSettled: true, isPerson: true };
  const tombstone = neverCreated(user, job, nowMs, parts.newUuid());
  if (!(await parts.records.create(tombstone))) return { nextMs: nowMs, isSettled: false, isPerson: false };
  await clearJob(parts.store, tombstone);
  return { nextMs: tombstoneEndsAtMs(tombstone, parts.leaseMs), isSettled: true, isPerson: false };
};
