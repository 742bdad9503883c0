import { z } from 'zod';
import { keep } from '@/keep/kept';

/** A line that comes back too often is not read any more. */
const QUIET_HOURS = 24;
const MS_PER_HOUR = 3_600_000;

/** When the line may be shown again. Nothing else is stored: not what was written, and not what it was shown for. */
const quietUntil = keep('check-in', z.object({ quietUntilMs: z.number() }));

/** The answer that the line was last shown for, while the app is open. */
let shownFor: string | undefined;

/**
 * Whether to show the quiet line about help for answers that may speak of danger: when it was not shown in the last 24
 * hours, or when it was shown for one of them and has not been hidden.
 */
export const mayCheckIn = (jobIds: readonly string[], nowMs: number): boolean => {
  if (jobIds.length === 0) return false;
  if (shownFor !== undefined && jobIds.includes(shownFor)) return true;
  const { quietUntilMs = 0 } = quietUntil.read() ?? {};
  return nowMs >= quietUntilMs;
};

/** @param jobId  undefined when the person hides the line: then it stays away for these answers, too */
export const rememberCheckIn = (jobId: string | undefined, nowMs: number): void => {
  shownFor = jobId;
  quietUntil.write({ quietUntilMs: nowMs + QUIET_HOURS * MS_PER_HOUR });
};

/** Erases what this device remembers of it. */
export const forgetCheckIn = (): void => {
  shownFor = undefined;
  quietUntil.forget();
};
