import type { ErrorCode } from '@float/contract';

/** Codes that are not the wire's own but only ever end a start or a job. */
export type InternalErrorCode =
  | 'CONFIG_INVALID'
  | 'VENDOR_FAILED'
  | 'FFMPEG_MISSING'
  | 'FFMPEG_TOO_OLD'
  | 'ENCODER_FAILED'
  | 'VOICE_FAILED'
  | 'LEASE_LOST';

export interface FloatErrorOptions {
  /** Whether the same call may succeed later. */
  readonly retriable?: boolean;
  /** The refused field, as a path such as `input_data.floats.0`. */
  readonly field?: string;
  /** When it is worth trying again; for `RATE_LIMITED`. */
  readonly retryAfterSeconds?: number;
  readonly cause?: unknown;
}

/**
 * The one error that Float throws on purpose: a code for machines, a sentence for people. Thrown where it happens;
 * turned into HTTP, a job's state or an exit code at one place each. The message never holds a person's own words.
 */
export class FloatError extends Error {
  override readonly name = 'FloatError';
  readonly code: ErrorCode | InternalErrorCode;
  readonly retriable: boolean;
  readonly field: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: ErrorCode | InternalErrorCode, message: string, options: FloatErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.retriable = options.retriable ?? false;
    this.field = options.field;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}
