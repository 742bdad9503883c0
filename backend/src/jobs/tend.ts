import { clearingDueAtMs, clearRecordless } from './clearing.ts';
import type { Dispatcher } from './dispatch.ts';
import type { EraseParts } from './erase.ts';
import type { LeaseTimes } from './lease.ts';
import type { JobRecord } from './record.ts';
import type { Retention } from './retention.ts';
import type { FoundJob, Tend, Tended } from './sweeper.ts';
import type { TakeOverParts } from './takeOver.ts';
import { takeOverIfLost } from './takeOver.ts';
import { isFinal } from './transitions.ts';

const SOON_MS = 1_000;
/** Where another process clears away. */
const FINISHED_MS = 60 * 60 * 1000;

export interface TendParts extends TakeOverParts {
  readonly dispatcher: Pick<Dispatcher, 'dispatch' | 'hasRoom'>;
  /** Undefined: another process clears away. */
  readonly clearing?: Pick<EraseParts, 'store' | 'newUuid'> & { readonly retention: Retention };
}

/** It was dispatched, and nobody has claimed it for longer than that usually takes: whoever should have is busy or gone. */
const waitsForRoom = ({ lease }: JobRecord, nowMs: number, { dispatchMs }: LeaseTimes): boolean =>
  lease.owner === null && nowMs - (Date.parse(lease.expires_at) - dispatchMs) > SOON_MS;

/**
 * What the sweeper does for a job with an active marker: another worker for one that lost its own; one that is finished
 * or erased waits in the list that is sorted by time for what has to be cleared away.
 */
export const tendJobs = (parts: TendParts): Tend => {
  const { records, clock, judge, clearing, dispatcher } = parts;
  const clearingParts =
    clearing === undefined ? undefined : { ...clearing, records, clock, leaseMs: judge.times.leaseMs };

  const tendUnfinished = async (found: FoundJob, stored: NonNullable<FoundJob['stored']>): Promise<Tended> => {
    const nowMs = clock.nowMs();
    const record = await takeOverIfLost(parts, stored);
    // This process has room: the first worker to claim the job runs it.
    if (waitsForRoom(record, nowMs, judge.times) && dispatcher.hasRoom())
      await dispatcher.dispatch({ user: found.user, job: found.job, epoch: record.lease.epoch });
    return { nextMs: nowMs + SOON_MS, isSettled: false };
  };

  return async (found) => {
    const nowMs = clock.nowMs();
    const { stored } = found;
    if (stored !== undefined && !isFinal(stored.record)) return tendUnfinished(found, stored);
    if (clearingParts === undefined)
      return { nextMs: nowMs + (stored === undefined ? SOON_MS : FINISHED_MS), isSettled: false };
    if (stored !== undefined) return { nextMs: clearingDueAtMs(stored.record, clearingParts), isSettled: true };
    const { nextMs, isSettled, isPerson } = await clearRecordless(clearingParts, found);
    // A creation under way: its record may be there in a moment, and the marker does not change then.
    return isSettled ? { nextMs, isSettled, isPerson } : { nextMs: nowMs + SOON_MS, isSettled };
  };
};
