import type { VendorErrorDetails, VendorFault } from './vendorError.ts';
import { VendorError } from './vendorError.ts';

type Headers = Readonly<Record<string, string>>;

interface HttpFailure {
  readonly statusCode: number | undefined;
  readonly responseHeaders: Headers;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The SDK wraps errors in errors; what an HTTP server said is in one of them. */
const findHttpFailure = (error: unknown, depth = 0): HttpFailure | undefined => {
  if (!isRecord(error) || depth > 4) return undefined;
  const { statusCode, responseHeaders } = error;
  if (typeof statusCode === 'number' || isRecord(responseHeaders))
    return {
      statusCode: typeof statusCode === 'number' ? statusCode : undefined,
      responseHeaders: isRecord(responseHeaders) ? (responseHeaders as Headers) : {},
    };
  return findHttpFailure(error.lastError ?? error.cause, depth + 1);
};

const isUnreachable = (error: unknown, depth = 0): boolean => {
  if (!isRecord(error) || depth > 4) return false;
  const { name, code } = error;
  const isOfNetwork = typeof code === 'string' && /^(E[A-Z_]{4,}|UND_ERR_\w+)$/.test(code);
  if (isOfNetwork || name === 'TypeError') return true;
  return isUnreachable(error.cause, depth + 1);
};

const REQUEST_ID_HEADERS = ['x-request-id', 'request-id', 'x-goog-request-id'];

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), or in milliseconds as OpenAI also says it. */
const retryAfterMs = (headers: Headers, nowMs: number): number | undefined => {
  const exact = Number(headers['retry-after-ms']);
  if (exact > 0) return exact;
  const said = headers['retry-after'];
  if (said === undefined) return undefined;
  const waitMs = /^\d+(\.\d+)?$/.test(said) ? Number(said) * 1000 : Date.parse(said) - nowMs;
  return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs);
};

const faultOf = (status: number | undefined, error: unknown): VendorFault => {
  if (status === 429) return 'rate_limited';
  if (status === 408) return 'timeout';
  if (status !== undefined && status >= 500) return 'failed';
  if (status !== undefined && status >= 400) return 'refused';
  // The connection may have broken behind a good beginning.
  return isUnreachable(error) ? 'unreachable' : 'garbled';
};

/** What is left of an SDK's error: no message, no body, nothing that was sent. */
export const toVendorError = (error: unknown, vendor: string, nowMs: number = Date.now()): VendorError => {
  if (error instanceof VendorError) return error;
  const failure = findHttpFailure(error);
  const headers = failure?.responseHeaders ?? {};
  const details: VendorErrorDetails = {
    status: failure?.statusCode,
    requestId: REQUEST_ID_HEADERS.map((name) => headers[name]).find((id) => id !== undefined),
    retryAfterMs: retryAfterMs(headers, nowMs),
  };
  return new VendorError(vendor, faultOf(failure?.statusCode, error), details);
};
