import type { JobId, JobView } from '@float/contract';
import { pollDelayMs } from '@float/contract/client';
import { delay, type Clock } from './clock';
import { isGone, isSignedOut, Outage } from './controlPlane';
import type { SessionApi } from './sessionApi';

export const isFinished = ({ status }: JobView): boolean => status === 'completed' || status === 'failed';

export interface FollowParts {
  readonly api: SessionApi;
  readonly clock: Clock;
  readonly random: () => number;
}

export interface JobFollower {
  readonly onView: (view: JobView) => void;
  /** Whether the listener is waiting for the first sound: trouble is then reported after half a minute. */
  readonly isAwaited: () => boolean;
}

/**
 * Polls the job until it is finished or the signal aborts. Failed calls slow the polling down and never end it: the
 * sound does not depend on them.
 *
 * @throws {ApiError} when Float says that the job is gone; while the first sound is awaited, also when the person has to
 *   sign in, and, after half a minute of trouble, what went wrong last
 */
export const followJob = async (
  { api, clock, random }: FollowParts,
  jobId: JobId,
  { onView, isAwaited }: JobFollower,
  signal: AbortSignal,
): Promise<void> => {
  const startedAtMs = clock.elapsedMs();
  const outage = new Outage(() => clock.elapsedMs(), random);
  const ask = async (): Promise<{ view?: JobView; error?: unknown }> => {
    try {
      return { view: await api.job(jobId, { signal, isSingle: true }) };
    } catch (error) {
      return { error };
    }
  };
  for (;;) {
    const { view, error } = await ask();
    if (signal.aborted) return;
    if (view !== undefined) {
      outage.end();
      onView(view);
      if (isFinished(view)) return;
    } else {
      outage.add();
      if (isGone(error) || (isAwaited() && (outage.isTooLong || isSignedOut(error)))) throw error;
    }
    const pauseMs = Math.max(pollDelayMs(clock.elapsedMs() - startedAtMs), outage.delayMs(error));
    if (!(await delay(clock, pauseMs, signal))) return;
  }
};
