import type { JobId, UserId } from '@float/contract';
import type { Load } from '../metrics/metrics.ts';
import { lineUp } from './line.ts';

/** Names a job. Its id alone does not: clients choose ids, and two people may choose the same one. */
export interface JobName {
  readonly user: UserId;
  readonly job: JobId;
}

const isSameJob = (one: JobName, other: JobName): boolean => one.user === other.user && one.job === other.job;

/** A job that waits for a worker, and the epoch under which that worker may claim it. */
export interface DispatchedJob extends JobName {
  readonly epoch: number;
  /** Of the request that it comes from, for log lines; unknown after a take-over. */
  readonly requestId?: string | undefined;
}

/** Hands jobs to workers: in this process, or elsewhere. A duplicate does no harm: only one claim succeeds. */
export interface Dispatcher extends AsyncDisposable {
  dispatch(job: DispatchedJob): Promise<void>;
  /** A job may come soon: whoever would run it gets ready now. Never rejects. */
  wake(): Promise<void>;
  /** Whether a job would start at once. */
  hasRoom(): boolean;
  /** How many have to start before this one and it itself: 1 is next. Undefined: it does not wait here. */
  position(job: JobName): number | undefined;
}

/** Runs jobs in this process, and knows how much it has to do. */
export interface InProcessDispatcher extends Dispatcher {
  readonly load: () => Load;
}

/**
 * Runs jobs in this process, at most `capacity` at a time; the others wait in line, fairly between people.
 *
 * @param run  one job from claim to end; never rejects
 * @returns    a dispatcher whose disposal stops all jobs and waits for them; those in line stay pending in the store
 */
export const inProcessDispatcher = (
  run: (job: DispatchedJob, signal: AbortSignal) => Promise<void>,
  capacity: number,
): InProcessDispatcher => {
  const stopping = new AbortController();
  const running = new Map<DispatchedJob, Promise<void>>();
  let waiting: readonly DispatchedJob[] = [];
  const inLine = () => lineUp(waiting, [...running.keys()]);

  const startNext = (): void => {
    while (running.size < capacity && !stopping.signal.aborted) {
      const next = inLine()[0];
      if (next === undefined) return;
      waiting = waiting.filter((job) => job !== next);
      const work = run(next, stopping.signal).finally(() => {
        running.delete(next);
        startNext();
      });
      running.set(next, work);
    }
  };

  return {
    dispatch: (job) => {
      // An earlier dispatch of the same job could only fail to claim it.
      waiting = [...waiting.filter((other) => !isSameJob(other, job)), job];
      startNext();
      return Promise.resolve();
    },
    // This process is awake.
    wake: () => Promise.resolve(),
    hasRoom: () => running.size < capacity,
    load: () => ({ runningJobs: running.size, jobsInLine: waiting.length }),
    position: (job) => {
      const index = inLine().findIndex((other) => isSameJob(other, job));
      return index < 0 ? undefined : index + 1;
    },
    [Symbol.asyncDispose]: async () => {
      stopping.abort();
      await Promise.all(running.values());
    },
  };
};
