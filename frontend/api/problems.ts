import { ApiError, type ApiErrorCode, isDefiniteRefusal, isTransientStatus } from '@float/contract/client';

/** What went wrong, in words for the person. */
export interface Problem {
  readonly title: string;
  /** What to do about it. */
  readonly advice: string;
  /** Whether the same thing may succeed now: unless Float itself has refused it for good. */
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
  STORAGE_FULL: 'There is no room for this right now',
};

const advice: Partial<Record<ApiErrorCode, string>> = {
  NETWORK: 'Check your connection, then try again.',
  TIMEOUT: 'Check your connection, then try again.',
  JOB_NOT_FOUND: 'Sessions are kept for a limited time. Make another one.',
  EXPIRED: 'Sessions are kept for a limited time. Make it again.',
  UNAUTHENTICATED: 'Sign in under “You”, then try again.',
  SIGNED_OUT: 'Open “You” to choose how to go on.',
  TRANSCRIPTION_UNAVAILABLE: 'Please type a sentence instead.',
  STORAGE_FULL: 'You can still play your sessions. Erase one you no longer need, or try again later.',
  BAD_ANSWER: 'Please try again in a moment.',
};

const FALLBACK_TITLE = 'Something went wrong';

/** Something in front of Float has answered that it is too much, or that Float does not answer. */
const isBusy = ({ code, status }: ApiError): boolean =>
  code === 'BAD_ANSWER' && status !== undefined && isTransientStatus(status);

/** What to tell a person about an error. */
export const describeProblem = (error: unknown): Problem => {
  if (error instanceof ApiError) {
    return {
      title: titles[error.code] ?? (isBusy(error) ? 'Float is very busy just now' : FALLBACK_TITLE),
      advice: advice[error.code] ?? error.message,
      isRetriable: !isDefiniteRefusal(error),
    };
  }
  return { title: FALLBACK_TITLE, advice: 'Please try again.', isRetriable: true };
};
