import { z } from 'zod';

/** Every error code of the wire, with the HTTP status that carries it. */
export const errorStatus = {
  INVALID_REQUEST: 400,
  UNAUTHENTICATED: 401,
  SIGNED_OUT: 401,
  FORBIDDEN: 403,
  JOB_NOT_FOUND: 404,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_READY: 409,
  GENERATION_FAILED: 409,
  EXPIRED: 410,
  PAYLOAD_TOO_LARGE: 413,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  TRANSCRIPTION_UNAVAILABLE: 503,
  STORAGE_UNAVAILABLE: 503,
  SIGN_IN_UNAVAILABLE: 503,
  OVERLOADED: 503,
  TIMEOUT: 503,
  // 507 (RFC 4918, 11.5) and not 503: a client must not repeat the request by itself, as it would after an overload.
  STORAGE_FULL: 507,
} as const;

export type ErrorCode = keyof typeof errorStatus;

export const errorCodeSchema = z.enum(Object.keys(errorStatus) as [ErrorCode, ...ErrorCode[]]);

/** What went wrong, in words for a person, and whether the same request may succeed later. */
export const errorDetailSchema = z
  .object({
    code: errorCodeSchema,
    message: z.string().describe('For a person; never repeats what was sent'),
    retriable: z.boolean().describe('Whether the same request may succeed later'),
    field: z
      .string()
      .optional()
      .describe('The field that was refused, as a path such as `input_data.floats.0`; only with `INVALID_REQUEST`'),
  })
  .meta({ id: 'ErrorDetail' });
export type ErrorDetail = z.infer<typeof errorDetailSchema>;

/** The body of every response that is not a success. */
export const errorBodySchema = z.object({ error: errorDetailSchema }).meta({ id: 'Error' });
export type ErrorBody = z.infer<typeof errorBodySchema>;
