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

/**
 * The time as it goes on from now, whoever sets the clock meanwhile: a listener hears at the same pace.
 *
 * @param elapsedMs  milliseconds since any moment; never set
 */
export const evenClock = (clock: Clock, elapsedMs: () => number = () => performance.now()): Clock => {
  const offsetMs = clock.nowMs() - elapsedMs();
  const nowMs = (): number => offsetMs + elapsedMs();
  return { nowMs, until: (timeMs, signal) => clock.until(clock.nowMs() + timeMs - nowMs(), signal) };
};
