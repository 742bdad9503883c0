import type { ErrorDetail } from '@float/contract';
import type { Problem } from '@/api/problems';
import type { PlayerFailure } from '@/player/playerProtocol';

/** What to tell a person when a player cannot go on. */
export const failureProblems: Readonly<Record<PlayerFailure, Problem>> = {
  lost: {
    title: 'The connection was lost',
    advice: 'Your place is kept. Check your connection, then try again.',
    isRetriable: true,
  },
  gone: {
    title: 'This session is no longer there',
    advice: 'Sessions are kept for a limited time. Make another one.',
    isRetriable: false,
  },
  unplayable: {
    title: 'This session cannot be played here',
    advice: 'Your place is kept. Try again, or try another browser or device.',
    isRetriable: true,
  },
};

/** Links are refused although they were signed a moment ago. */
export const REFUSED: Problem = {
  title: 'This session cannot be reached just now',
  advice: 'Your place is kept. Try again in a minute.',
  isRetriable: true,
};

/** What to tell a person about a session that could not be made. */
export const describeFailure = (detail: ErrorDetail | null): Problem => ({
  title: 'Your session could not be made',
  advice: detail?.message ?? 'Please try again.',
  isRetriable: true,
});
