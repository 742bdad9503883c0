import type { Clock } from '../meditation/timeline/clock.ts';

/** How much a task may do in one round, so that jobs that lost their worker do not wait behind it. */
export interface RoundBudget {
  /** Deletions of a session's size. */
  readonly clearings: number;
  readonly signal: AbortSignal;
}

/** Clears away what is listed by time: at the start, then every `intervalMs`, and at the next round while more is due. */
export interface PeriodicTask {
  readonly intervalMs: number;
  /** @returns whether more is due now than the budget allowed */
  run(budget: RoundBudget): Promise<boolean>;
}

/** Tasks, and when each is due. */
export interface PeriodicTasks {
  /**
   * Runs what is due, one task after the other.
   *
   * @throws the error of a task, once all had their turn; it is due again at the next round
   */
  run(budget: RoundBudget): Promise<void>;
  /** When the first of them is due, Unix time in milliseconds; `Infinity` without any. */
  nextMs(): number;
}

export const scheduleTasks = (tasks: readonly PeriodicTask[], clock: Pick<Clock, 'nowMs'>): PeriodicTasks => {
  const scheduled = tasks.map((task) => ({ task, dueMs: -Infinity }));
  return {
    run: async (budget) => {
      const errors: unknown[] = [];
      for (const each of scheduled) {
        if (budget.signal.aborted || clock.nowMs() < each.dueMs) continue;
        try {
          const hasMore = await each.task.run(budget);
          each.dueMs = hasMore ? -Infinity : clock.nowMs() + each.task.intervalMs;
        } catch (error) {
          errors.push(error);
        }
      }
      if (errors.length > 0) throw errors[0];
    },
    nextMs: () => Math.min(...scheduled.map(({ dueMs }) => dueMs)),
  };
};
