/** Time, as a parameter. */
export interface Clock {
  /** Milliseconds since 1970. */
  nowMs(): number;
  /** Milliseconds that only ever go on. */
  elapsedMs(): number;
  /** @returns how to call it off */
  after(milliseconds: number, act: () => void): () => void;
}

/** The time of this device. */
export const deviceClock: Clock = {
  nowMs: () => Date.now(),
  elapsedMs: () => performance.now(),
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

/**
 * Waits.
 *
 * @returns whether the time has passed; false at once when the signal is given
 */
export const delay = (clock: Clock, milliseconds: number, signal: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    const finish = (): void => {
      cancel();
      signal.removeEventListener('abort', finish);
      resolve(!signal.aborted);
    };
    const cancel = clock.after(milliseconds, finish);
    if (signal.aborted) finish();
    else signal.addEventListener('abort', finish);
  });
