import type { JobId } from '@float/contract';
import type { Clock } from '../meditation/timeline/clock.ts';
import type { Dispatcher } from './dispatch.ts';
import type { JobRecords, StoredRecord } from './jobRecords.ts';
import type { JobRecord } from './record.ts';
import type { LeaseJudge } from './transitions.ts';
import { isFinal, takeOver } from './transitions.ts';

/**
 * Why a job needs another worker: its own is known to be dead, lives but has stalled, or has not renewed its lease; no
 * worker claimed the dispatch; or its worker has released it, for a stop or after an error.
 */
export const takeOverReasons = ['dead_owner', 'stalled', 'expired', 'unclaimed', 'released'] as const;
export type TakeOverReason = (typeof takeOverReasons)[number];

/** A job that was freed for another worker. */
export interface TakenOver {
  readonly job: JobId;
  readonly reason: TakeOverReason;
  readonly fromEpoch: number;
  readonly toEpoch: number;
  readonly attempt: number;
  /** That was the last attempt: nobody goes on. */
  readonly isFailed: boolean;
}

export interface TakeOverParts {
  readonly records: JobRecords;
  readonly dispatcher: Pick<Dispatcher, 'dispatch'>;
  readonly judge: LeaseJudge;
  readonly clock: Pick<Clock, 'nowMs'>;
  /** Tells, and changes nothing. */
  readonly onTakenOver?: (takenOver: TakenOver) => void;
}

const reasonOf = ({ lease, updated_at }: JobRecord, { isDead, isAlive }: LeaseJudge): TakeOverReason => {
  if (lease.owner !== null) {
    if (isDead(lease.owner)) return 'dead_owner';
    return isAlive(lease.owner) ? 'stalled' : 'expired';
  }
  // Whoever lets go ends the lease with that very write; a dispatch leaves time for the claim.
  return Date.parse(lease.expires_at) <= Date.parse(updated_at) ? 'released' : 'unclaimed';
};

/**
 * Whoever looks at a job whose worker is gone sees to it that another goes on: many may look, but only the one who frees
 * the lease dispatches.
 *
 * @returns the record as it is now
 */
export const takeOverIfLost = async (
  { records, dispatcher, judge, clock, onTakenOver }: TakeOverParts,
  stored: StoredRecord,
): Promise<JobRecord> => {
  const { user_id: user, job_id: job } = stored.record;
  const transition = takeOver(judge, clock.nowMs());
  if (transition(stored.record) === undefined) return stored.record;
  const freed = await records.apply(user, job, transition, stored);
  if (freed === undefined) return (await records.read(user, job))?.record ?? stored.record;
  onTakenOver?.({
    ...{ job, reason: reasonOf(stored.record, judge), attempt: freed.record.generation_attempt },
    ...{ fromEpoch: freed.record.lease.epoch - 1, toEpoch: freed.record.lease.epoch },
    isFailed: freed.record.status === 'failed',
  });
  if (!isFinal(freed.record)) await dispatcher.dispatch({ user, job, epoch: freed.record.lease.epoch });
  return freed.record;
};
