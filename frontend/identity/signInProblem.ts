import { ApiError } from '@float/contract/client';
import { describeProblem, type Problem } from '@/api/problems';
import { SignInError, type SignInFailure } from './signInError';

const problems: Readonly<Record<SignInFailure, Problem>> = {
  declined: {
    title: 'You were not signed in',
    advice: 'The sign-in was stopped or refused where your account is. Nothing has changed here.',
    isRetriable: true,
  },
  strange: {
    title: 'You were not signed in',
    advice: 'The answer did not fit the sign-in that was begun here. Please begin it again.',
    isRetriable: true,
  },
  unreachable: {
    title: 'Your account cannot be reached',
    advice: 'The place where you have it does not answer. Please try again in a moment.',
    isRetriable: true,
  },
  insecure: {
    title: 'Signing in needs a secure connection',
    advice: 'Open Float by its https address, then try again.',
    isRetriable: false,
  },
};

/** What to tell a person about a sign-in that did not work. */
export const describeSignIn = (error: unknown): Problem => {
  if (error instanceof SignInError) return problems[error.failure];
  if (error instanceof ApiError && error.code === 'UNAUTHENTICATED') return problems.strange;
  return describeProblem(error);
};
