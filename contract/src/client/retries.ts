import { ApiError } from './apiError.ts';

/** How failed calls are repeated. The clock and randomness are parameters, so tests do not wait. */
export interface RetryPolicy {
  /** Calls in all, the first one included; 1: none is repeated. */
  readonly attempts: number;
  /** No call starts later than this after the first. */
  readonly maxElapsedMs: number;
  /** A monotonic clock, milliseconds. */
  readonly elapsedMs: () => number;
  /** Resolves after the time, or as soon as the signal is given. */
  readonly sleep: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
  /** From 0 to 1. */
  readonly random: () => number;
}

const FIRST_DELAY_MS = 500;
/** Between two calls that a person waits for. */
const MAX_DELAY_MS = 8_000;

export interface Backoff {
  /** How often the call has failed in a row, at least 1. */
  readonly failures: number;
  /** As the server asked for; never undercut. */
  readonly retryAfterSeconds?: number | undefined;
  readonly maxDelayMs?: number;
}

/**
 * How long to wait before the next call: twice as long after each failure, with half of it left to chance, so that a
 * crowd that failed together does not come back together.
 *
 * @param random  from 0 to 1
 * @returns       milliseconds
 */
export const backoffMs = (
  { failures, retryAfterSeconds = 0, maxDelayMs = MAX_DELAY_MS }: Backoff,
  random: number,
): number => {
  // The exponent is bounded: 2 ** 2000 is no number to wait for.
  const ceilingMs = Math.min(maxDelayMs, FIRST_DELAY_MS * 2 ** Math.min(failures - 1, 20));
  const jitterMs = (ceilingMs / 2) * random;
  return Math.max(ceilingMs / 2, retryAfterSeconds * 1000) + jitterMs;
};

/** The same call may succeed in a moment. Callers poll for what is not ready yet, at their own pace. */
const mayPass = (error: unknown): error is ApiError =>
  error instanceof ApiError && error.retriable && error.code !== 'NOT_READY';

/** As the signal's own method, which React Native does not have. */
const throwIfAborted = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted === true) throw signal.reason;
};

/**
 * Makes a call, and repeats it as the policy says while what went wrong may pass.
 *
 * @throws the last error: at once when it is not retriable, or when the next call would start after `maxElapsedMs`
 */
export const withRetries = async <T>(
  act: () => Promise<T>,
  policy: RetryPolicy,
  signal: AbortSignal | undefined,
): Promise<T> => {
  const startedAtMs = policy.elapsedMs();
  for (let failures = 1; ; failures++) {
    try {
      return await act();
    } catch (error) {
      throwIfAborted(signal);
      if (!mayPass(error) || failures >= policy.attempts) throw error;
      const delayMs = backoffMs({ failures, retryAfterSeconds: error.retryAfterSeconds }, policy.random());
      if (policy.elapsedMs() - startedAtMs + delayMs > policy.maxElapsedMs) throw error;
      await policy.sleep(delayMs, signal);
      throwIfAborted(signal);
    }
  }
};

const sleep: RetryPolicy['sleep'] = (milliseconds, signal) =>
  new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, milliseconds);
    if (signal?.aborted === true) finish();
    else signal?.addEventListener('abort', finish);
  });

/** For what a person waits for: some four calls within twenty seconds. */
export const patientRetries: RetryPolicy = {
  attempts: 4,
  maxElapsedMs: 20_000,
  elapsedMs: () => performance.now(),
  sleep,
  random: () => Math.random(),
};

/** For callers that have a pace of their own. */
export const noRetries: RetryPolicy = { ...patientRetries, attempts: 1 };
