import type { Tend } from '../jobs/sweeper.ts';
import { isFinal } from '../jobs/transitions.ts';

/** The sweeper looks at every unfinished job about once a second; one that it has not met for so long is gone. */
const FORGET_AFTER_MS = 5 * 60_000;

interface Seen {
  readonly createdAtMs: number;
  readonly seenAtMs: number;
}

/** What the sweeper comes across, watched for the oldest job that does not come to its end. */
export interface UnfinishedJobs {
  /** To be used instead of the tending that is watched. */
  readonly tend: Tend;
  /** Seconds since the acceptance of the oldest; 0 when there is none. */
  readonly oldestAgeSeconds: () => number;
}

export const watchUnfinished = (tend: Tend, nowMs: () => number): UnfinishedJobs => {
  /** By user and job: two people may use the same id. */
  const unfinished = new Map<string, Seen>();
  return {
    tend: (found) => {
      const { user, job, stored } = found;
      const name = `${user}/${job}`;
      if (stored === undefined || isFinal(stored.record)) unfinished.delete(name);
      else unfinished.set(name, { createdAtMs: Date.parse(stored.record.created_at), seenAtMs: nowMs() });
      return tend(found);
    },
    oldestAgeSeconds: () => {
      const now = nowMs();
      let oldestMs = now;
      for (const [name, { createdAtMs, seenAtMs }] of unfinished) {
        if (now - seenAtMs > FORGET_AFTER_MS) unfinished.delete(name);
        else oldestMs = Math.min(oldestMs, createdAtMs);
      }
      return (now - oldestMs) / 1000;
    },
  };
};
