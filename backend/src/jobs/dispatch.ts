import type { JobId, UserId } from '@float/contract';

/** A job that waits for a worker, and the epoch under which that worker may claim it. */
export interface DispatchedJob {
  readonly user: UserId;
  readonly job: JobId;
  readonly epoch: number;
}

/** Hands jobs to workers: in this process, or elsewhere. A duplicate does no harm: only one claim succeeds. */
export interface Dispatcher extends AsyncDisposable {
  dispatch(job: DispatchedJob): Promise<void>;
}

/**
 * Runs every job at once, in this process.
 *
 * @param run  one job from claim to end; never rejects
 * @returns    a dispatcher whose disposal stops all jobs and waits for them
 */
export const inProcessDispatcher = (run: (job: DispatchedJob, signal: AbortSignal) => Promise<void>): Dispatcher => {
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();
  return {
    dispatch: (job) => {
      const work = run(job, stopping.signal).finally(() => running.delete(work));
      running.add(work);
      return Promise.resolve();
    },
    [Symbol.asyncDispose]: async () => {
      stopping.abort();
      await Promise.all(running);
    },
  };
};
