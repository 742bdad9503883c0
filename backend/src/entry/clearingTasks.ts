import { clearSignInStates } from '../http/signInExpiry.ts';
import { clearExports } from '../jobs/clearExports.ts';
import type { ClearDueParts } from '../jobs/clearDueJobs.ts';
import { clearDueJobs } from '../jobs/clearDueJobs.ts';
import type { PeriodicTask } from '../jobs/periodicTasks.ts';
import { clearSummaries } from '../summary/clearSummaries.ts';
import { clearSpending } from './openBudget.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

export interface ClearingTasksParts extends ClearDueParts {
  /** Drops erasures that no backup can undo any more; undefined: another process does. */
  readonly forgetErasures?: () => Promise<void>;
}

/** A task that does all that is due at once: there is little of it. */
const hourly = (clear: () => Promise<void>): PeriodicTask => ({
  intervalMs: HOUR_MS,
  run: async () => {
    await clear();
    return false;
  },
});

/**
 * Clearing away what is listed by time.
 *
 * @param jobsIntervalMs  from one look at finished jobs to the next; default a minute: in a bucket each is paid for
 */
export const clearingTasks = (parts: ClearingTasksParts, jobsIntervalMs = MINUTE_MS): PeriodicTask[] => [
  { intervalMs: jobsIntervalMs, run: (budget) => clearDueJobs(parts, budget) },
  {
    intervalMs: HOUR_MS,
    run: ({ clearings, signal }) => {
      const untilMs = parts.clock.nowMs() - parts.retention.recordMs;
      return clearSummaries(parts.store, untilMs, { batches: clearings, signal });
    },
  },
  hourly(() => clearSignInStates(parts.store, parts.clock.nowMs())),
  hourly(() => clearExports(parts.store, parts.clock.nowMs())),
  hourly(() => clearSpending(parts.store, parts.clock.nowMs())),
  ...(parts.forgetErasures === undefined ? [] : [hourly(parts.forgetErasures)]),
];
