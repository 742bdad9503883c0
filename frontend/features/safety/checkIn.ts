import { z } from 'zod';
import { keep } from '@/keep/kept';

/** A line that comes back too often is not read any more. */
export const QUIET_HOURS = 24;
const MS_PER_HOUR = 3_600_000;

/** When the line may be shown again. Nothing else is stored: not what was written, and not what it was shown for. */
const quietUntil = keep('check-in', z.object({ quietUntilMs: z.number() }));

/** The answer that the line was last shown for, while the app is open. */
let shownFor: string | undefined;

/**
 * Whether to show the quiet line about help for an answer, and remembers that it was shown: for 24 hours, no other answer
 * shows it.
 */
export const claimCheckIn = (jobId: string, nowMs: number): boolean => {
  if (shownFor === jobId) return true;
  const { quietUntilMs = 0 } = quietUntil.read() ?? {};
  if (nowMs < quietUntilMs) return false;
  shownFor = jobId;
  quietUntil.write({ quietUntilMs: nowMs + QUIET_HOURS * MS_PER_HOUR });
  return true;
};

/** The person is OK: the line stays away for 24 hours, for the same answer, too. */
export const dismissCheckIn = (nowMs: number): void => {
  shownFor = undefined;
  quietUntil.write({ quietUntilMs: nowMs + QUIET_HOURS * MS_PER_HOUR });
};
