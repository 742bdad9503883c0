import type { JobId, JobView } from '@float/contract';
import { ApiError, pollDelayMs } from '@float/contract/client';
import { delay, type Clock } from './clock';
import type { SessionApi } from './sessionApi';

export const isFinished = ({ status }: JobView): boolean => status === 'completed' || status === 'failed';

/**
 * Asks how the job is until it is finished or the signal is given, and tells of every answer. Goes on asking while the
 * server is out of reach.
 *
 * @throws {ApiError} when the server refuses for good
 */
export const followJob = async (
  { api, clock }: { readonly api: SessionApi; readonly clock: Clock },
  jobId: JobId,
  onView: (view: JobView) => void,
  signal: AbortSignal,
): Promise<void> => {
  const startedAtMs = clock.elapsedMs();
  for (;;) {
    try {
      const view = await api.job(jobId, { signal });
      if (signal.aborted) return;
      onView(view);
      if (isFinished(view)) return;
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ApiError) || !error.retriable) throw error;
    }
    if (!(await delay(clock, pollDelayMs(clock.elapsedMs() - startedAtMs), signal))) return;
  }
};
