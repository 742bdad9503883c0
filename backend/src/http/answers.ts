import type { ErrorBody, ErrorCode } from '@float/contract';
import { errorBodySchema, errorStatus } from '@float/contract';
import type { z } from 'zod';

/** How `createRoute` is told about a JSON answer. */
export const jsonAnswer = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  content: { 'application/json': { schema } },
  description,
});

/** What each code means, for the description of the API. */
export const errorMeanings: Readonly<Record<ErrorCode, string>> = {
  INVALID_REQUEST: 'The request is invalid; `field` names the part',
  UNAUTHENTICATED: 'No token, or one that is not valid any more',
  SIGNED_OUT: 'This token has ended: its person signed out everywhere, or uses one that was renewed from it',
  FORBIDDEN: 'Not yours, erased, or not wanted by this server',
  JOB_NOT_FOUND: 'There is no such session, or it was erased',
  NOT_FOUND: 'There is nothing at this address',
  METHOD_NOT_ALLOWED: 'This method cannot be used here; `Allow` names those that can',
  NOT_READY: 'The session is still being made',
  GENERATION_FAILED: 'The session could not be made',
  EXPIRED: 'The recording was cleaned up: make the session again',
  PAYLOAD_TOO_LARGE: 'The body is too large',
  RATE_LIMITED: 'Too much for now: come back after `Retry-After` seconds',
  INTERNAL: 'A mistake on our side',
  TRANSCRIPTION_UNAVAILABLE: 'This server cannot understand recordings: type instead',
  STORAGE_UNAVAILABLE: 'The store cannot be reached or written',
  STORAGE_FULL:
    'There is not enough space left to store this; playing, downloading files that exist, and deleting still work',
  SIGN_IN_UNAVAILABLE:
    'The service where you have your account does not answer, so that your sign-in cannot be checked',
  OVERLOADED: 'The server has more to do than it can: come back after `Retry-After` seconds',
  TIMEOUT: 'The answer took too long to begin',
};

/** Any route can answer with these. */
const ALWAYS = ['INTERNAL', 'STORAGE_UNAVAILABLE', 'STORAGE_FULL', 'OVERLOADED', 'TIMEOUT'] as const;

type ErrorStatus = (typeof errorStatus)[ErrorCode];

const RETRIABLE: ReadonlySet<ErrorCode> = new Set([
  ...(['NOT_READY', 'RATE_LIMITED', 'INTERNAL', 'STORAGE_UNAVAILABLE', 'STORAGE_FULL'] as const),
  ...(['SIGN_IN_UNAVAILABLE', 'OVERLOADED', 'TIMEOUT'] as const),
]);
const isRetriable = (code: ErrorCode): boolean => RETRIABLE.has(code);

const exampleOf = (code: ErrorCode): { summary: string; value: ErrorBody } => ({
  summary: code,
  value: { error: { code, message: `${errorMeanings[code]}.`, retriable: isRetriable(code) } },
});

const answerOf = (codes: readonly ErrorCode[]) => ({
  description: codes.map((code) => `\`${code}\`: ${errorMeanings[code]}`).join('. '),
  content: {
    'application/json': {
      schema: errorBodySchema,
      examples: Object.fromEntries(codes.map((code) => [code, exampleOf(code)])),
    },
  },
});

/** The refusals of a route, by the status that carries them; the codes that any route can answer with are added. */
export const refusedAnswers = (
  ...codes: readonly ErrorCode[]
): Partial<Record<ErrorStatus, ReturnType<typeof answerOf>>> => {
  const byStatus = Map.groupBy(new Set([...codes, ...ALWAYS]), (code) => errorStatus[code]);
  return Object.fromEntries([...byStatus].map(([status, group]) => [status, answerOf(group)]));
};

/** Routes that need a token. */
export const signedIn = [{ bearer: [] as string[] }];
/** What routes behind sign-in can refuse. */
export const SIGNED_IN_CODES = [
  'UNAUTHENTICATED',
  'SIGNED_OUT',
  'FORBIDDEN',
  'RATE_LIMITED',
  'SIGN_IN_UNAVAILABLE',
] as const;
