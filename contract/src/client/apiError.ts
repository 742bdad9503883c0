import type { AxiosResponse } from 'axios';
import { AxiosError, isAxiosError, isCancel } from 'axios';
import { z } from 'zod';
import type { ErrorCode } from '../errors.ts';
import { errorBodySchema } from '../errors.ts';
import { parseRetryAfter } from './retryAfter.ts';

/**
 * What the server says. Else: it could not be reached (`NETWORK`), did not answer in time (`TIMEOUT`), something in between
 * answered in its place, or the answer cannot be read (`BAD_ANSWER`), or a newer server used a code that is not known here
 * (`OTHER`).
 */
export type ApiErrorCode = ErrorCode | 'NETWORK' | 'TIMEOUT' | 'BAD_ANSWER' | 'OTHER';

export interface ApiErrorOptions {
  /** Of the answer; undefined when there was none. */
  readonly status?: number | undefined;
  readonly retriable: boolean;
  readonly field?: string | undefined;
  readonly retryAfterSeconds?: number | undefined;
  /** By which operators find the request in their log. */
  readonly requestId?: string | undefined;
  readonly cause?: unknown;
}

/** The one error that the client throws. Its message is for a person. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ApiErrorCode;
  readonly status: number | undefined;
  /** Whether the same call may succeed later. */
  readonly retriable: boolean;
  readonly field: string | undefined;
  readonly retryAfterSeconds: number | undefined;
  readonly requestId: string | undefined;

  constructor(code: ApiErrorCode, message: string, options: ApiErrorOptions) {
    super(message, { cause: options.cause });
    this.code = code;
    this.status = options.status;
    this.retriable = options.retriable;
    this.field = options.field;
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.requestId = options.requestId;
  }
}

const headerOf = ({ headers }: AxiosResponse, name: string): string | undefined => {
  const value: unknown = headers[name];
  return typeof value === 'string' ? value : undefined;
};

/** An error that comes where bytes were asked for is JSON all the same. */
const jsonOf = (data: unknown): unknown => {
  if (!(data instanceof ArrayBuffer || data instanceof Uint8Array)) return data;
  try {
    return JSON.parse(new TextDecoder().decode(data));
  } catch {
    return undefined;
  }
};

/** Timed out, too early, too many. Every status from 500 on is transient except the two below. */
const TRANSIENT_STATUSES: ReadonlySet<number> = new Set([408, 425, 429]);
const LASTING_STATUSES: ReadonlySet<number> = new Set([501, 505]);

/** Whether a later call may get a different status, whether Float, a gateway or a proxy sent this one. */
export const isTransientStatus = (status: number): boolean =>
  TRANSIENT_STATUSES.has(status) || (status >= 500 && !LASTING_STATUSES.has(status));

/** An error of a server that knows more codes than this client. */
const newerErrorSchema = z.object({
  error: z.object({ code: z.string(), message: z.string(), retriable: z.boolean().optional() }),
});

const fromAnswer = (response: AxiosResponse<unknown>, cause: unknown): ApiError => {
  const { status } = response;
  const body = jsonOf(response.data);
  const retryAfterSeconds = parseRetryAfter(headerOf(response, 'retry-after'), headerOf(response, 'date'), Date.now());
  const about = { status, retryAfterSeconds, requestId: headerOf(response, 'x-request-id'), cause };
  const { data: known } = errorBodySchema.safeParse(body);
  if (known !== undefined) {
    const { code, message, retriable, field } = known.error;
    return new ApiError(code, message, { ...about, retriable, field });
  }
  const { data: newer } = newerErrorSchema.safeParse(body);
  if (newer !== undefined) {
    const { message, retriable = isTransientStatus(status) } = newer.error;
    return new ApiError('OTHER', message, { ...about, retriable });
  }
  // A success that broke off on its way is worth another call, too.
  return badAnswer({ ...about, retriable: status < 400 || isTransientStatus(status) });
};

export const badAnswer = (options: ApiErrorOptions): ApiError =>
  new ApiError('BAD_ANSWER', 'The server answered something that is not understood here.', options);

/** Codes that the client itself gives: Float has said nothing that is known here. */
const OWN_CODES: ReadonlySet<ApiErrorCode> = new Set(['NETWORK', 'TIMEOUT', 'BAD_ANSWER', 'OTHER']);

/**
 * Whether Float itself has refused, for good and in words that are known here: no gateway, no proxy and no broken
 * connection can say that.
 */
export const isDefiniteRefusal = (error: unknown): error is ApiError =>
  error instanceof ApiError && !error.retriable && !OWN_CODES.has(error.code);

/** Turns what a call threw into an {@link ApiError}; a call that was cancelled keeps its reason. */
export const toApiError = (error: unknown, signal: AbortSignal | undefined): unknown => {
  if (isCancel(error) && signal?.aborted === true) return signal.reason;
  if (!isAxiosError(error)) return error;
  if (error.response !== undefined) return fromAnswer(error.response, error);
  const isLate = error.code === AxiosError.ETIMEDOUT || error.code === AxiosError.ECONNABORTED;
  return isLate
    ? new ApiError('TIMEOUT', 'The server takes too long to answer.', { retriable: true, cause: error })
    : new ApiError('NETWORK', 'The server cannot be reached.', { retriable: true, cause: error });
};
