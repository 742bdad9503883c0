import { setTimeout as delay } from 'node:timers/promises';

/** Time as a parameter, so that a test can hand in its own. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
  /** Resolves at `timeMs`; rejects when aborted. */
  readonly until: (timeMs: number, signal: AbortSignal) => Promise<void>;
}

export const systemClock: Clock = {
  nowMs: () => Date.now(),
  until: (timeMs, signal) => delay(Math.max(0, timeMs - Date.now()), undefined, { signal }),
};
