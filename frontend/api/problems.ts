import { ApiError, type ApiErrorCode } from '@float/contract/client';

/** What went wrong, in words for the person. */
export interface Problem {
  readonly title: string;
  /** What to do about it. */
  readonly advice: string;
  /** Whether the same thing may succeed now. */
  readonly isRetriable: boolean;
}

const titles: Partial<Record<ApiErrorCode, string>> = {
  NETWORK: 'Float cannot be reached',
  TIMEOUT: 'Float takes too long to answer',
  INVALID_REQUEST: 'That could not be used',
  JOB_NOT_FOUND: 'This session is no longer there',
  EXPIRED: 'This session is no longer there',
  RATE_LIMITED: 'A little too much at once',
  UNAUTHENTICATED: 'You are signed out',
  SIGNED_OUT: 'You are signed out',
  SIGN_IN_UNAVAILABLE: 'Your account cannot be reached',
  TRANSCRIPTION_UNAVAILABLE: 'Recordings cannot be understood here yet',
  PAYLOAD_TOO_LARGE: 'That is too long',
};

const advice: Partial<Record<ApiErrorCode, string>> = {
  NETWORK: 'Check your connection, then try again.',
  TIMEOUT: 'Check your connection, then try again.',
  JOB_NOT_FOUND: 'Sessions are kept for a limited time. Make another one.',
  EXPIRED: 'Sessions are kept for a limited time. Make it again.',
  UNAUTHENTICATED: 'Sign in under “You”, then try again.',
  SIGNED_OUT: 'Open “You” to choose how to go on.',
  TRANSCRIPTION_UNAVAILABLE: 'Please type a sentence instead.',
  BAD_ANSWER: 'Please try again in a moment.',
};

/** What to tell a person about an error. */
export const describeProblem = (error: unknown): Problem => {
  if (error instanceof ApiError) {
    return {
      title: titles[error.code] ?? 'Something went wrong',
      advice: advice[error.code] ?? error.message,
      isRetriable: error.retriable,
    };
  }
  return { title: 'Something went wrong', advice: 'Please try again.', isRetriable: true };
};
