import { setImmediate } from 'node:timers/promises';
import type { Clock } from './clock.ts';

interface Alarm {
  readonly timeMs: number;
  readonly ring: () => void;
}

/** A clock for tests and simulations: time stands still while anything can run, then jumps to the next alarm. */
export class VirtualClock implements Clock {
  #nowMs: number;
  #alarms: Alarm[] = [];

  constructor(startMs = 0) {
    this.#nowMs = startMs;
  }

  readonly nowMs = (): number => this.#nowMs;

  readonly until = (timeMs: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const alarm = { timeMs, ring: resolve };
      this.#alarms.push(alarm);
      signal.addEventListener('abort', () => {
        this.#alarms = this.#alarms.filter((other) => other !== alarm);
        reject(signal.reason as Error);
      });
    });

  /** Lets time pass until `work` is settled. Throws when nothing can happen any more. */
  async run<T>(work: Promise<T>): Promise<T> {
    const state = { settled: false };
    const watched = work.finally(() => {
      state.settled = true;
    });
    watched.catch(() => undefined);
    for (;;) {
      // Twice: a stage may hand on to the next by an immediate of its own.
      await setImmediate();
      await setImmediate();
      if (state.settled) return watched;
      const next = this.#alarms.toSorted((a, b) => a.timeMs - b.timeMs)[0];
      if (next === undefined) throw new Error('Deadlock: nobody waits for time, and the work is not done');
      this.#alarms = this.#alarms.filter((alarm) => alarm !== next);
      this.#nowMs = Math.max(this.#nowMs, next.timeMs);
      next.ring();
    }
  }
}
