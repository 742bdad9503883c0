import { ApiError } from '@float/contract/client';
import { describeProblem, type Problem } from '@/api/problems';
import type { HearingFailure } from './hearing';

/** Something that came between. */
export interface SendingProblem extends Problem {
  /** What was recorded is still there, and can be sent again. */
  readonly mayRetry: boolean;
  /** It will be the same with every other recording. */
  readonly isForGood?: boolean;
}

const hearingProblems: Readonly<Record<HearingFailure, Problem>> = {
  refused: {
    title: 'Float may not use the microphone',
    advice: 'Allow it in the settings of your browser or device, or simply type.',
    isRetriable: false,
  },
  missing: {
    title: 'No microphone was found',
    advice: 'Connect one and try again, or simply type.',
    isRetriable: false,
  },
  tooLong: { title: 'That is too long to be sent', advice: 'Say it in fewer words, or type it.', isRetriable: false },
  broken: { title: 'That could not be heard', advice: 'Please try again, or simply type.', isRetriable: false },
};

export const TOO_SHORT: Problem = {
  title: 'That was very short',
  advice: 'Hold the button as long as you speak, or tap it to start and again to stop.',
  isRetriable: false,
};

const NOT_NOW: Problem = {
  title: 'That could not be understood just now',
  advice: 'Send it again in a moment, or simply type.',
  isRetriable: true,
};

export const describeHearing = (failure: HearingFailure): Problem => hearingProblems[failure];

/** What to tell about a recording that did not arrive, or was not understood. */
export const describeSending = (error: unknown): SendingProblem => {
  const problem = describeProblem(error);
  const isNotUnderstood = error instanceof ApiError && error.code === 'TRANSCRIPTION_UNAVAILABLE';
  if (isNotUnderstood && error.retriable) return { ...NOT_NOW, mayRetry: true };
  return { ...problem, isForGood: isNotUnderstood, mayRetry: !isNotUnderstood && problem.isRetriable };
};
