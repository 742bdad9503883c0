import { errorStatus, type ErrorBody, type ErrorCode } from '@float/contract';
import { HTTPException } from 'hono/http-exception';
import { ZodError } from 'zod';
import { FloatError } from '../errors.ts';

type Issue = ZodError['issues'][number];

/** A refusal as it leaves the server. */
export interface Refusal {
  readonly status: (typeof errorStatus)[ErrorCode];
  readonly body: ErrorBody;
}

const isWireCode = (code: string): code is ErrorCode => Object.hasOwn(errorStatus, code);

/** The error body of a code; with a field only when one was refused. */
export const refusal = (code: ErrorCode, message: string, retriable = false, field?: string): Refusal => ({
  status: errorStatus[code],
  body: { error: { code, message, retriable, ...(field === undefined ? {} : { field }) } },
});

const INTERNAL = refusal('INTERNAL', 'Something went wrong on our side. Please try again.', true);

/**
 * Turns whatever was thrown into the one shape of errors. Messages of foreign errors stay inside: they may hold a
 * person's words, paths or keys.
 */
export const toRefusal = (error: unknown): Refusal => {
  if (error instanceof FloatError) {
    return isWireCode(error.code) ? refusal(error.code, error.message, error.retriable, error.field) : INTERNAL;
  }
  if (error instanceof ZodError) return toRefusal(invalidRequest(error));
  if (error instanceof HTTPException) return httpRefusal(error.status);
  return INTERNAL;
};

/** What Hono itself refuses: bodies that are not JSON, by their bytes (400) or their type (415). */
const httpRefusal = (status: number): Refusal => {
  if (status === 400) return refusal('INVALID_REQUEST', 'The body is not valid JSON.');
  if (status === 415)
    return refusal('INVALID_REQUEST', 'The body must be JSON, sent as content-type application/json.');
  if (status === 413) return refusal('PAYLOAD_TOO_LARGE', 'The body is too large.');
  return INTERNAL;
};

/** @returns `INVALID_REQUEST` with the path of the first refused field, and what it takes */
export const invalidRequest = (error: ZodError): FloatError => {
  const { path, message } = deepest(error.issues);
  const field = path.map(String).join('.');
  return new FloatError('INVALID_REQUEST', field ? `${field}: ${message}` : message, field ? { field } : {});
};

interface Found {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Of a union, the branch that got furthest is the one that was meant: its complaint helps, the others confuse. */
const deepest = (issues: readonly Issue[]): Found => {
  const [first] = issues.map(inside);
  return first ?? { path: [], message: 'The request is not valid.' };
};

const inside = (issue: Issue): Found => {
  if (issue.code !== 'invalid_union') return issue;
  const branches = issue.errors.filter((branch) => branch.length > 0).map(deepest);
  const best = branches.reduce<Found | undefined>(
    (furthest, branch) => (furthest && furthest.path.length >= branch.path.length ? furthest : branch),
    undefined,
  );
  return best ? { path: [...issue.path, ...best.path], message: best.message } : issue;
};
