import { BrokenCircuitError, circuitBreaker, CircuitState, CountBreaker } from 'cockatiel';
import { DelegateBackoff, handleWhen, retry } from 'cockatiel';
import type { CircuitBreakerPolicy, IRetryBackoffContext } from 'cockatiel';
import type { Logger } from '../log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { toVendorError } from './toVendorError.ts';
import type { Charge } from './spending.ts';
import type { VendorFault } from './vendorError.ts';
import { VendorError } from './vendorError.ts';

export const vendorKinds = ['script', 'speech', 'transcription', 'summary'] as const;
export type VendorKind = (typeof vendorKinds)[number];

/** Of the last calls, more than half have failed: then nobody is asked for a while, and then one call tries. */
const WATCHED_CALLS = 10;
const FEWEST_CALLS = 4;
const FAILED_SHARE = 0.5;
const OPEN_MS = 10_000;

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 4_000;
/** A vendor that wants to be left alone for longer is left alone: somebody is listening. */
const LONGEST_RETRY_AFTER_MS = 8_000;

export interface VendorLineParts {
  /** Such as `openai`. */
  readonly vendor: string;
  readonly kind: VendorKind;
  readonly metrics: Pick<Metrics, 'vendorCalled'> & Partial<Pick<Metrics, 'budgetRefused'>>;
  readonly nowMs: () => number;
}

export interface VendorCallOptions {
  readonly signal: AbortSignal;
  /** Of one try. */
  readonly timeoutMs: number;
  readonly tries: number;
  readonly log: Logger;
  /**
   * Sets money aside before each try; rejects when it must not be made. Of a try that fails, the charge is settled here; of
   * one that succeeds, by the caller.
   */
  readonly reserve?: () => Promise<Charge>;
}

const notAsked: readonly VendorFault[] = ['circuit_open', 'budget'];

/** Failures for which the vendor is to blame; a wrong key or our own end says nothing about the next call. */
const isVendorsFault = (error: unknown): boolean => error instanceof VendorError && error.retriable;

/** It is there, and does not like the call. When one call tries, whatever else comes to nothing does not tell that. */
const isRefusal = (error: unknown): boolean => error instanceof VendorError && error.fault === 'refused';

/** Vendors charge nothing for an HTTP error. A call that broke off or was given up may have been done, and is paid for. */
const isUnpaid = (error: unknown): boolean => error instanceof VendorError && (error.details.status ?? 0) >= 400;

const isWorthRetrying = (error: unknown): boolean =>
  isVendorsFault(error) && ((error as VendorError).details.retryAfterMs ?? 0) <= LONGEST_RETRY_AFTER_MS;

/**
 * The way to one vendor, for all sessions of this process: time-outs, retries with jitter that honour `Retry-After`, and a
 * circuit breaker. Every try is counted, and every failure told, without a word of what was sent.
 */
export class VendorLine {
  readonly #parts: VendorLineParts;
  readonly #breaker: CircuitBreakerPolicy;

  constructor(parts: VendorLineParts) {
    this.#parts = parts;
    const isFailure = (error: unknown): boolean =>
      isVendorsFault(error) || (this.#breaker.state === CircuitState.HalfOpen && !isRefusal(error));
    this.#breaker = circuitBreaker(handleWhen(isFailure), {
      halfOpenAfter: OPEN_MS,
      breaker: new CountBreaker({ threshold: FAILED_SHARE, size: WATCHED_CALLS, minimumNumberOfCalls: FEWEST_CALLS }),
    });
  }

  get vendor(): string {
    return this.#parts.vendor;
  }

  /**
   * @param work  one try; its signal ends it
   * @throws      {VendorError} of the last try; `signal`'s reason when that has ended it
   */
  async call<T>(work: (signal: AbortSignal) => Promise<T>, options: VendorCallOptions): Promise<T> {
    const { signal, tries } = options;
    signal.throwIfAborted();
    const policy = retry(handleWhen(isWorthRetrying), { maxAttempts: tries - 1, backoff: patientBackoff() });
    const ended = Promise.withResolvers<never>();
    const end = (): void => {
      ended.reject(signal.reason as Error);
    };
    ended.promise.catch(() => undefined);
    signal.addEventListener('abort', end, { once: true });
    try {
      const running = policy.execute(({ attempt }) => this.#try(work, attempt + 1, options), signal);
      running.catch(() => undefined);
      // Between two tries nothing else would hear of the end.
      return await Promise.race([running, ended.promise]);
    } finally {
      signal.removeEventListener('abort', end);
    }
  }

  async #try<T>(
    work: (signal: AbortSignal) => Promise<T>,
    attempt: number,
    { signal, timeoutMs, log, reserve }: VendorCallOptions,
  ): Promise<T> {
    // The end may have come between two tries: then nothing more is asked for, or counted.
    signal.throwIfAborted();
    const { vendor, kind, nowMs } = this.#parts;
    const startedAtMs = nowMs();
    try {
      const made = await this.#breaker.execute(() =>
        reserve === undefined
          ? this.#withinTime(work, signal, timeoutMs)
          : this.#charged(reserve, work, signal, timeoutMs),
      );
      this.#note('ok', startedAtMs);
      return made;
    } catch (thrown) {
      if (signal.aborted) {
        this.#note('cancelled', startedAtMs);
        throw signal.reason;
      }
      const error =
        thrown instanceof BrokenCircuitError ? new VendorError(vendor, 'circuit_open') : toVendorError(thrown, vendor);
      if (!notAsked.includes(error.fault)) this.#note('failed', startedAtMs);
      if (error.details.budget !== undefined) this.#parts.metrics.budgetRefused?.(error.details.budget);
      log.warn('vendor_call_failed', {
        ...{ vendor, stage: kind, reason: error.fault, status: error.details.status, attempt },
        ...{ vendor_request_id: error.details.requestId, duration_ms: Math.round(nowMs() - startedAtMs) },
      });
      throw error;
    }
  }

  async #charged<T>(
    reserve: () => Promise<Charge>,
    work: (signal: AbortSignal) => Promise<T>,
    signal: AbortSignal,
    timeoutMs: number,
  ): Promise<T> {
    const charge = await reserve();
    // The end may have come while the budget was asked: then nothing was sent.
    if (signal.aborted) charge.settle({});
    signal.throwIfAborted();
    try {
      return await this.#withinTime(work, signal, timeoutMs);
    } catch (error) {
      charge.settle(isUnpaid(error) ? {} : undefined);
      throw error;
    }
  }

  async #withinTime<T>(work: (signal: AbortSignal) => Promise<T>, signal: AbortSignal, timeoutMs: number): Promise<T> {
    const deadline = AbortSignal.timeout(timeoutMs);
    try {
      return await work(AbortSignal.any([signal, deadline]));
    } catch (error) {
      // Our own end is nobody's failure: the circuit must not hear of one.
      signal.throwIfAborted();
      throw deadline.aborted ? new VendorError(this.vendor, 'timeout') : toVendorError(error, this.vendor);
    }
  }

  #note(outcome: 'ok' | 'failed' | 'cancelled', startedAtMs: number): void {
    const { vendor, kind, metrics, nowMs } = this.#parts;
    metrics.vendorCalled({ vendor, kind, outcome, seconds: (nowMs() - startedAtMs) / 1000 });
  }
}

/** Waits as long as the vendor asks for, else longer and longer, never in step with others. */
const patientBackoff = () =>
  new DelegateBackoff<IRetryBackoffContext<unknown>, number>(({ result }, waits = 0) => {
    const longestMs = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** waits);
    const error = 'error' in result ? result.error : undefined;
    const askedMs = error instanceof VendorError ? (error.details.retryAfterMs ?? 0) : 0;
    return { delay: askedMs + longestMs * (0.5 + Math.random() / 2), state: waits + 1 };
  });
