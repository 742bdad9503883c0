import { ApiError, backoffMs, type ApiErrorCode } from '@float/contract/client';

/** How long a person waits in silence before they are told what is wrong. */
const SILENT_WAIT_MS = 30_000;
/** Between background calls: the session keeps playing. */
const MAX_DELAY_MS = 30_000;
/** A longer `Retry-After` is cut to this: the session needs an answer within minutes. */
const MAX_RETRY_AFTER_SECONDS = 120;

const GONE: ReadonlySet<ApiErrorCode> = new Set(['JOB_NOT_FOUND', 'EXPIRED', 'FORBIDDEN']);

/** Whether Float itself said that the session no longer exists. Nothing else ends a running session. */
export const isGone = (error: unknown): error is ApiError => error instanceof ApiError && GONE.has(error.code);

const SIGNED_OUT: ReadonlySet<ApiErrorCode> = new Set(['SIGNED_OUT', 'UNAUTHENTICATED']);

/** Whether nothing goes on before the person has signed in again. */
export const isSignedOut = (error: unknown): error is ApiError =>
  error instanceof ApiError && SIGNED_OUT.has(error.code);

/** Consecutive failures of the calls that a running session repeats. */
export class Outage {
  readonly #elapsedMs: () => number;
  readonly #random: () => number;
  #failures = 0;
  #beganAtMs = 0;

  /** @param random  from 0 to 1 */
  constructor(elapsedMs: () => number, random: () => number) {
    this.#elapsedMs = elapsedMs;
    this.#random = random;
  }

  /** A call has failed. */
  add(): void {
    if (this.#failures === 0) this.#beganAtMs = this.#elapsedMs();
    this.#failures += 1;
  }

  /** A call has succeeded. */
  end(): void {
    this.#failures = 0;
  }

  /** Whether a listener without sound has waited long enough. */
  get isTooLong(): boolean {
    return this.#failures > 0 && this.#elapsedMs() - this.#beganAtMs >= SILENT_WAIT_MS;
  }

  /** @returns milliseconds until the next call; 0 after a success */
  delayMs(error: unknown): number {
    if (this.#failures === 0) return 0;
    const asked = error instanceof ApiError ? error.retryAfterSeconds : undefined;
    const retryAfterSeconds = asked === undefined ? undefined : Math.min(asked, MAX_RETRY_AFTER_SECONDS);
    return backoffMs({ failures: this.#failures, retryAfterSeconds, maxDelayMs: MAX_DELAY_MS }, this.#random());
  }
}
