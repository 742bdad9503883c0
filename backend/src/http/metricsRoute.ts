import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import type { Config } from '../config.ts';
import { FloatError } from '../errors.ts';
import type { Monitor } from '../metrics/prometheus.ts';
import { bearerToken } from './auth.ts';
import type { FloatApp, HttpEnv } from './httpEnv.ts';
import { isLocalRequest } from './localRequest.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** @throws {FloatError} `UNAUTHENTICATED`, `FORBIDDEN` */
const assertMayRead = (c: Context<HttpEnv>, token: string | undefined): void => {
  if (isLocalRequest(c)) return;
  if (token === undefined) throw new FloatError('FORBIDDEN', 'Metrics can be read on this machine only.');
  const given = bearerToken(c.req.header('authorization'));
  if (given === undefined) throw new FloatError('UNAUTHENTICATED', 'Metrics are given for their token only.');
  // Digests have one length, so that the time tells nothing of how much is right.
  if (!timingSafeEqual(digest(given), digest(token))) throw new FloatError('FORBIDDEN', 'Invalid metrics token.');
};

/**
 * `GET /metrics` for Prometheus: to programs on this machine, and to whoever has the token. To be added before CORS: no
 * page of another origin has any business here.
 */
export const addMetricsRoute = (
  app: FloatApp,
  { monitor, config }: { monitor: Monitor; config: Pick<Config, 'metricsToken'> },
): void => {
  app.get('/metrics', async (c) => {
    assertMayRead(c, config.metricsToken);
    c.header('Cache-Control', 'no-store');
    c.header('Content-Type', monitor.contentType);
    return c.body(await monitor.expose());
  });
};
