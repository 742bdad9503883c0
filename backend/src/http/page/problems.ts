import type { ErrorDetail } from '@float/contract';
import type { Problem } from './playerState.ts';
import { ApiError } from './sessionApi.ts';

/** The server was out of reach for too long. */
export const LOST: Problem = {
  title: 'The connection was lost',
  advice: 'Your place is kept. Check your connection, then try again.',
  retriable: true,
};
/** What would come next was cleaned up. */
export const GONE: Problem = {
  title: 'This session is no longer there',
  advice: 'Sessions are kept for a limited time. Begin another one.',
  retriable: false,
};
/** The browser refuses what arrived. */
export const UNPLAYABLE: Problem = {
  title: 'This browser cannot play the session',
  advice: 'Try another browser, or reload the page.',
  retriable: true,
};

const titles: Partial<Record<ApiError['code'], string>> = {
  UNREACHABLE: 'Float cannot be reached',
  INVALID_REQUEST: 'That could not be used',
  JOB_NOT_FOUND: 'This session is no longer there',
  EXPIRED: 'This session is no longer there',
  RATE_LIMITED: 'A little too much at once',
};

const advice: Partial<Record<ApiError['code'], string>> = {
  UNREACHABLE: 'Check your connection, then try again.',
  JOB_NOT_FOUND: 'Begin another one.',
  EXPIRED: 'Begin another one.',
};

/** What to tell a listener about an error. */
export const describeProblem = (error: unknown): Problem => {
  if (error instanceof ApiError) {
    return {
      title: titles[error.code] ?? 'Something went wrong',
      advice: advice[error.code] ?? error.message,
      retriable: error.retriable,
    };
  }
  return { title: 'Something went wrong', advice: 'Please try again.', retriable: true };
};

/** What to tell a listener about a session that could not be made. */
export const describeFailure = (detail: ErrorDetail | null): Problem => ({
  title: 'Your session could not be made',
  advice: detail?.message ?? 'Please try again.',
  retriable: true,
});
