import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import { FloatError } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { MetErrorCode, Metrics } from '../metrics/metrics.ts';
import { noMetrics } from '../metrics/metrics.ts';
import { toRefusal } from './errors.ts';
import type { HttpEnv } from './httpEnv.ts';

const failureOf = (error: Error | undefined) => (error instanceof FloatError ? error.code : undefined);

const EVERYWHERE = '/*';

/** The template that fits best; what is everywhere (middleware) fits only when nothing else does. */
const routeOf = (c: Context<HttpEnv>): string =>
  matchedRoutes(c).findLast(({ path }) => path !== EVERYWHERE)?.path ?? EVERYWHERE;

/** The code of a refusal, also of one that is answered without an error being thrown. */
const refusedCode = (error: Error | undefined, status: number): MetErrorCode | undefined => {
  if (error !== undefined) return toRefusal(error).body.error.code;
  if (status < 400) return undefined;
  if (status === 405) return 'METHOD_NOT_ALLOWED';
  return status === 404 ? 'NOT_FOUND' : 'OTHER';
};

/** Asked again and again by clients, players and monitoring: a line for each would hide all others. */
const POLLED: ReadonlySet<string> = new Set(['/job/:job_id', '/media/*', '/health', '/metrics']);

const isPoll = (method: string, route: string, status: number): boolean =>
  status < 400 && (method === 'GET' || method === 'HEAD') && POLLED.has(route);

export interface RequestLogParts {
  readonly log: Logger;
  readonly nowMs: () => number;
  /** Default: nobody looks. */
  readonly metrics?: Pick<Metrics, 'requestAnswered'> | undefined;
}

/**
 * One line a request, by the route's template (a path or query can hold a key or a name), and an id in its answer. Polls
 * that succeed are told at `debug`. The same is measured.
 */
export const logRequests = ({ log, nowMs, metrics = noMetrics }: RequestLogParts) =>
  createMiddleware<HttpEnv>(async (c, next) => {
    const startedAtMs = nowMs();
    const requestId = randomUUID();
    c.set('requestId', requestId);
    await next();
    c.res.headers.set('X-Request-Id', requestId);
    const durationMs = nowMs() - startedAtMs;
    const route = routeOf(c);
    writeLine(log, c, route, durationMs);
    const { status } = c.res;
    metrics.requestAnswered({
      ...{ method: c.req.method, route, status, seconds: durationMs / 1000 },
      code: refusedCode(c.error, status),
    });
  });

const writeLine = (log: Logger, c: Context<HttpEnv>, route: string, durationMs: number): void => {
  const { method } = c.req;
  const { status } = c.res;
  const fields = {
    ...{ request_id: c.get('requestId'), job_id: c.req.param('job_id') },
    ...{ method, route, status, duration_ms: durationMs, code: failureOf(c.error) },
  };
  if (status >= 500) log.error('request', { ...fields, error: c.error });
  else if (isPoll(method, route, status)) log.debug('request', fields);
  else log.info('request', fields);
};
