/** A request that no vendor would answer; the message says why and goes to the client. */
export class BadRequest extends Error {}

export type ErrorStatus = 400 | 401 | 404 | 429 | 500;

/** The body of an error, as the vendor writes it. */
export type ErrorBody = (status: ErrorStatus, message?: string) => unknown;

interface KnownError {
  readonly message: string;
  readonly type: string;
  readonly code: string | null;
  /** Google's word for it (google.rpc.Code). */
  readonly status: string;
}

const known: Record<ErrorStatus, KnownError> = {
  400: {
    ...{ message: 'The request was not understood.', type: 'invalid_request_error', code: null },
    status: 'INVALID_ARGUMENT',
  },
  401: {
    ...{ message: 'Incorrect API key provided.', type: 'invalid_request_error', code: 'invalid_api_key' },
    status: 'UNAUTHENTICATED',
  },
  404: {
    ...{ message: 'There is nothing at this address.', type: 'invalid_request_error', code: 'unknown_url' },
    status: 'NOT_FOUND',
  },
  429: {
    ...{ message: 'Too many requests for now.', type: 'requests', code: 'rate_limit_exceeded' },
    status: 'RESOURCE_EXHAUSTED',
  },
  500: {
    ...{ message: 'The server had an error while it processed your request.', type: 'server_error', code: null },
    status: 'INTERNAL',
  },
};

export const openAiError: ErrorBody = (status, message) => {
  const { type, code, ...error } = known[status];
  return { error: { message: message ?? error.message, type, param: null, code } };
};

export const googleError: ErrorBody = (code, message) => {
  const { status, ...error } = known[code];
  return { error: { code, message: message ?? error.message, status } };
};
