import type { Clock } from '../meditation/timeline/clock.ts';
import type { Dispatcher } from './dispatch.ts';
import type { JobRecords, StoredRecord } from './jobRecords.ts';
import type { JobRecord } from './record.ts';
import type { LeaseJudge } from './transitions.ts';
import { isFinal, takeOver } from './transitions.ts';

export interface TakeOverParts {
  readonly records: JobRecords;
  readonly dispatcher: Pick<Dispatcher, 'dispatch'>;
  readonly judge: LeaseJudge;
  readonly clock: Pick<Clock, 'nowMs'>;
}

/**
 * Whoever looks at a job whose worker is gone sees to it that another goes on: many may look, but only the one who frees
 * the lease dispatches.
 *
 * @returns the record as it is now
 */
export const takeOverIfLost = async (
  { records, dispatcher, judge, clock }: TakeOverParts,
  stored: StoredRecord,
): Promise<JobRecord> => {
  const { user_id: user, job_id: job } = stored.record;
  const transition = takeOver(judge, clock.nowMs());
  if (transition(stored.record) === undefined) return stored.record;
  const freed = await records.apply(user, job, transition, stored);
  if (freed === undefined) return (await records.read(user, job))?.record ?? stored.record;
  if (!isFinal(freed.record)) await dispatcher.dispatch({ user, job, epoch: freed.record.lease.epoch });
  return freed.record;
};
