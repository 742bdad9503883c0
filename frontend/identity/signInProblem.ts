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

/** The clock of the issuer is behind Float's: its tokens still count as from before the sign-out. */
const TOO_SOON: Problem = {
  title: 'You were not signed in',
  advice: "You signed out everywhere a moment ago. It's safe to sign in again in a minute.",
  isRetriable: true,
};

/** What to tell a person about a sign-in that did not work. */
export const describeSignIn = (error: unknown): Problem => {
  if (error instanceof SignInError) return problems[error.failure];
  if (error instanceof ApiError && error.code === 'UNAUTHENTICATED') return problems.strange;
  if (error instanceof ApiError && error.code === 'SIGNED_OUT') return TOO_SOON;
  return describeProblem(error);
};
