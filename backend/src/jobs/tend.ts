import { clearDue, clearingDueAtMs } from './clearing.ts';
import type { Dispatcher } from './dispatch.ts';
import type { EraseParts } from './erase.ts';
import type { LeaseTimes } from './lease.ts';
import type { JobRecord } from './record.ts';
import type { Retention } from './retention.ts';
import type { Tend } from './sweeper.ts';
import type { TakeOverParts } from './takeOver.ts';
import { takeOverIfLost } from './takeOver.ts';
import { isFinal } from './transitions.ts';

const SOON_MS = 1_000;
/** Should the news of a change get lost, a job is looked at within this time. */
const AT_LATEST_MS = 60 * 60 * 1000;

/** After a long stop much is due at once: jobs that lost their worker must not wait behind all of it. */
const CLEARING_INTERVAL_MS = 500;
const CLEARING_WAIT_MS = 5_000;

export interface TendParts extends TakeOverParts {
  readonly dispatcher: Pick<Dispatcher, 'dispatch' | 'hasRoom'>;
  /** Undefined: another process clears away. */
  readonly clearing?: Pick<EraseParts, 'store' | 'newUuid'> & { readonly retention: Retention };
}

/** It was dispatched, and nobody has claimed it for longer than that usually takes: whoever should have is busy or gone. */
const waitsForRoom = ({ lease }: JobRecord, nowMs: number, { dispatchMs }: LeaseTimes): boolean =>
  lease.owner === null && nowMs - (Date.parse(lease.expires_at) - dispatchMs) > SOON_MS;

/** What the sweeper does for a job: another worker for one that lost its own, and away with what has had its time. */
export const tendJobs = (parts: TendParts): Tend => {
  const { records, clock, judge, clearing, dispatcher } = parts;
  let clearAgainAtMs = 0;
  return async (found) => {
    const nowMs = clock.nowMs();
    if (found.stored !== undefined && !isFinal(found.stored.record)) {
      const record = await takeOverIfLost(parts, found.stored);
      // There is room in this process: whoever claims it first makes it.
      if (waitsForRoom(record, nowMs, judge.times) && dispatcher.hasRoom())
        await dispatcher.dispatch({ user: found.user, job: found.job, epoch: record.lease.epoch });
      return nowMs + SOON_MS;
    }
    // A creation under way: its record may stand in a moment, and the marker does not change then.
    const lookAgainMs = nowMs + (found.stored === undefined ? SOON_MS : AT_LATEST_MS);
    if (clearing === undefined) return lookAgainMs;
    const clearingParts = { ...clearing, records, clock, leaseMs: judge.times.leaseMs };
    const dueMs = clearingDueAtMs(found, clearingParts);
    if (nowMs < dueMs) return Math.min(dueMs, lookAgainMs);
    if (nowMs < clearAgainAtMs) return nowMs + CLEARING_WAIT_MS;
    const { hasDeleted, nextMs } = await clearDue(clearingParts, found);
    if (hasDeleted) clearAgainAtMs = clock.nowMs() + CLEARING_INTERVAL_MS;
    return Math.min(nextMs, nowMs + AT_LATEST_MS);
  };
};
