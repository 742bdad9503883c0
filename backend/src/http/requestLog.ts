import { randomUUID } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import { FloatError } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { HttpEnv } from './httpEnv.ts';

const failureOf = (error: Error | undefined) => (error instanceof FloatError ? error.code : undefined);

/** One line a request, by the route's template (a path or query can hold a key or a name), and an id in its answer. */
export const logRequests = (log: Logger, nowMs: () => number) =>
  createMiddleware<HttpEnv>(async (c, next) => {
    const startedAtMs = nowMs();
    const requestId = randomUUID();
    c.set('requestId', requestId);
    await next();
    c.res.headers.set('X-Request-Id', requestId);
    const status = c.res.status;
    const fields = {
      request_id: requestId,
      method: c.req.method,
      route: routePath(c, -1),
      status,
      duration_ms: nowMs() - startedAtMs,
      code: failureOf(c.error),
    };
    if (status >= 500) log.error('request', { ...fields, error: c.error });
    else log.info('request', fields);
  });
