import type { JobId, UserId } from '@float/contract';
import type { JobRecord } from './record.ts';
import type { Transition } from './transitions.ts';
import { newRecord } from './transitions.ts';

/** A record that holds nothing but that there was a job, and until when somebody might still write for it. */
const blankRecord = (user: UserId, job: JobId, createdAtMs: number, writeId: string): JobRecord =>
  newRecord({
    user,
    job,
    nowMs: createdAtMs,
    writeId,
    durationSeconds: 1,
    safety: null,
    retentionMs: 0,
    dispatchMs: 0,
  });

/**
 * Turns a record, whatever its state, into a tombstone: all that is the person's goes, and the lease is free under the
 * next epoch, so that whoever held it cannot write any more. Does not apply to a tombstone.
 */
export const erase =
  (nowMs: number): Transition =>
  (record) => {
    if (record.erased_at !== null) return undefined;
    const erasedAt = new Date(nowMs).toISOString();
    // Built anew and not stripped: a field that records gain later must not survive by being forgotten here.
    const blank = blankRecord(record.user_id, record.job_id, Date.parse(record.created_at), record.write_id);
    const lease = { owner: null, epoch: record.lease.epoch + 1, expires_at: erasedAt };
    return { ...blank, lease, erased_at: erasedAt };
  };

/**
 * The tombstone of a job whose creation was never finished: put where the record would be, so that the creation, should
 * it go on after all, finds its place taken. It is in its first revision; a tombstone of a real job never is.
 */
export const neverCreated = (user: UserId, job: JobId, nowMs: number, writeId: string): JobRecord => ({
  ...blankRecord(user, job, nowMs, writeId),
  erased_at: new Date(nowMs).toISOString(),
});

/** Whether a tombstone stands for a creation that was cut short, and not for a session that somebody erased. */
export const wasNeverCreated = (tombstone: JobRecord): boolean =>
  tombstone.erased_at !== null && tombstone.revision === 1;

/** The client has the finished session on its own disk. Applies again without a change. */
export const markDownloaded: Transition = (record) =>
  record.erased_at === null && record.status === 'completed' ? { ...record, downloaded: true } : undefined;
