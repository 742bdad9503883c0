import type { AxiosResponse } from 'axios';
import { AxiosError, isAxiosError, isCancel } from 'axios';
import type { ErrorCode } from '../errors.ts';
import { errorBodySchema } from '../errors.ts';

/** What the server says, or: it could not be reached, did not answer in time, or answered something else. */
export type ApiErrorCode = ErrorCode | 'NETWORK' | 'TIMEOUT' | 'BAD_ANSWER';

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

const fromAnswer = (response: AxiosResponse<unknown>, cause: unknown): ApiError => {
  const parsed = errorBodySchema.safeParse(jsonOf(response.data));
  const seconds = Number(headerOf(response, 'retry-after'));
  const about = {
    status: response.status,
    retryAfterSeconds: Number.isFinite(seconds) && seconds > 0 ? seconds : undefined,
    requestId: headerOf(response, 'x-request-id'),
    cause,
  };
  if (!parsed.success) return badAnswer({ ...about, retriable: response.status >= 500 });
  const { code, message, retriable, field } = parsed.data.error;
  return new ApiError(code, message, { ...about, retriable, field });
};

export const badAnswer = (options: ApiErrorOptions): ApiError =>
  new ApiError('BAD_ANSWER', 'The server answered something that is not understood here.', options);

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
