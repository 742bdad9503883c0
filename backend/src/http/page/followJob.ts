import type { JobView } from '@float/contract';
import { pollDelayMs } from './pacing.ts';
import { ApiError, type SessionApi } from './sessionApi.ts';

/** An answer may hold the whole session: up to 6 MB, for which a slow network takes its time. */
const WHOLE_TIMEOUT_MS = 120_000;

/** Waits; rejects with the signal's reason when that comes first. */
const delay = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason instanceof Error ? signal.reason : new DOMException('stopped', 'AbortError'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });

/**
 * Asks how the job is until it is finished, and tells of every answer. Goes on asking while the server is out of reach.
 *
 * @throws {ApiError} when the server refuses for good
 */
export const followJob = async (
  api: SessionApi,
  jobId: string,
  onView: (view: JobView) => void,
  signal: AbortSignal,
): Promise<void> => {
  const startedAtMs = performance.now();
  let timeoutMs: number | undefined;
  for (;;) {
    try {
      const view = await api.job(jobId, signal, timeoutMs);
      signal.throwIfAborted();
      if (!view.streaming) timeoutMs = WHOLE_TIMEOUT_MS;
      onView(view);
      if (view.status === 'completed' || view.status === 'failed') return;
    } catch (error) {
      if (!(error instanceof ApiError) || !error.retriable) throw error;
    }
    await delay(pollDelayMs(performance.now() - startedAtMs), signal);
  }
};
