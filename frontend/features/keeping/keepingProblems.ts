import { ApiError } from '@float/contract/client';
import { describeProblem, type Problem } from '@/api/problems';
import type { KeepingFailure } from './audioKeeper';
import { KeepingError } from './audioKeeper';

const problems: Readonly<Record<KeepingFailure, Problem>> = {
  full: {
    title: 'There is no room left on this device',
    advice: 'Make some room, for example by removing a session that you no longer need, then try again.',
    isRetriable: true,
  },
  lost: {
    title: 'It did not arrive',
    advice: 'Check your connection, then try again. Nothing is lost.',
    isRetriable: true,
  },
  gone: {
    title: 'This session is no longer there',
    advice: 'Sessions are kept for a limited time. Make it again.',
    isRetriable: false,
  },
  refused: {
    title: 'This browser keeps nothing for Float',
    advice: 'It may be a private window. Open Float in an ordinary one, then try again.',
    isRetriable: true,
  },
};

const NOT_READY: Problem = {
  title: 'It is still being made',
  advice: 'It can be kept when all of it is there. Try again in a moment.',
  isRetriable: true,
};

/** Why a session could not be kept, in words for the person. */
export const describeKeeping = (error: unknown): Problem => {
  if (error instanceof KeepingError) return problems[error.failure];
  return error instanceof ApiError && error.code === 'NOT_READY' ? NOT_READY : describeProblem(error);
};
