import { ZodError, type z } from 'zod';
import { FloatError } from '../../errors.ts';
import type { Logger } from '../../log.ts';

const ISSUER_TIMEOUT_MS = 5000;
/** An issuer that did not answer is left in peace for so long, however many tokens come. */
const PAUSE_AFTER_FAILURE_MS = 10_000;

/** How an issuer is reached. */
export interface IssuerConnection {
  readonly fetch: typeof fetch;
  readonly nowMs: () => number;
  readonly log: Pick<Logger, 'warn'>;
}

/** Gets a JSON document of an issuer, checked. @throws {FloatError} `SIGN_IN_UNAVAILABLE`, retriable */
export type AskIssuer = <Document>(url: URL, schema: z.ZodType<Document>) => Promise<Document>;

const unavailable = (cause: unknown): FloatError =>
  new FloatError('SIGN_IN_UNAVAILABLE', 'Your sign-in cannot be checked right now. Please try again in a moment.', {
    ...{ retriable: true, retryAfterSeconds: PAUSE_AFTER_FAILURE_MS / 1000, cause },
  });

/** @returns one issuer's questioner, which after a failure refuses at once for {@link PAUSE_AFTER_FAILURE_MS} */
export const createAskIssuer = ({ fetch, nowMs, log }: IssuerConnection): AskIssuer => {
  let failure: { readonly error: FloatError; readonly atMs: number } | undefined;
  return async (url, schema) => {
    if (failure !== undefined && Math.abs(nowMs() - failure.atMs) < PAUSE_AFTER_FAILURE_MS) throw failure.error;
    try {
      const document = await getJson(fetch, url, schema);
      failure = undefined;
      return document;
    } catch (cause) {
      const error = unavailable(cause);
      log.warn('issuer_unavailable', { error });
      failure = { error, atMs: nowMs() };
      throw error;
    }
  };
};

/** For the operator: which address it was, and what was wrong there. */
const problemAt = (url: URL, problem: string, cause?: unknown): FloatError =>
  new FloatError('SIGN_IN_UNAVAILABLE', `${url.origin}${url.pathname} ${problem}.`, { cause });

const getJson = async <Document>(
  fetch: IssuerConnection['fetch'],
  url: URL,
  schema: z.ZodType<Document>,
): Promise<Document> => {
  const options = {
    headers: { Accept: 'application/json' },
    // What is trusted is this address: another one would have to be in the settings, or in the discovery document.
    redirect: 'error' as const,
    signal: AbortSignal.timeout(ISSUER_TIMEOUT_MS),
  };
  try {
    const answer = await fetch(url, options);
    if (answer.status !== 200) {
      await answer.body?.cancel();
      throw problemAt(url, `answered with status ${answer.status}`);
    }
    return schema.parse(await answer.json());
  } catch (error) {
    if (error instanceof FloatError) throw error;
    const problem = error instanceof ZodError ? error.issues[0]?.message : undefined;
    throw problemAt(url, problem === undefined ? 'cannot be read' : `is not as it has to be: ${problem}`, error);
  }
};
