import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import type { Config } from '../config.ts';
import { FloatError } from '../errors.ts';
import type { Monitor } from '../metrics/prometheus.ts';
import { bearerToken } from './auth.ts';
import { isLoopback, socketAddress } from './clientAddress.ts';
import type { FloatApp, HttpEnv } from './httpEnv.ts';

/** Any of them says that somebody else is asking, through a proxy on this machine. */
const PROXY_HEADERS = ['forwarded', 'via', 'x-real-ip', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'];

/** `Host` of a request that is meant for this machine itself. */
const LOCAL_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/**
 * Whether a request comes from a program on this machine. A page in a browser here does not count: under a name of its
 * own that it lets point to this machine (DNS rebinding), it would reach us from loopback, too.
 */
const isLocal = (c: Context<HttpEnv>): boolean => {
  const address = socketAddress(c);
  if (address === undefined || !isLoopback(address)) return false;
  const isForwarded = PROXY_HEADERS.some((name) => c.req.header(name) !== undefined);
  return !isForwarded && c.req.header('origin') === undefined && LOCAL_HOST.test(c.req.header('host') ?? '');
};

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** @throws {FloatError} `UNAUTHENTICATED`, `FORBIDDEN` */
const assertMayRead = (c: Context<HttpEnv>, token: string | undefined): void => {
  if (isLocal(c)) return;
  if (token === undefined) throw new FloatError('FORBIDDEN', 'Metrics can be read on this machine only.');
  const given = bearerToken(c.req.header('authorization'));
  if (given === undefined) throw new FloatError('UNAUTHENTICATED', 'Metrics are given for their token only.');
  // Digests have one length, so that the time tells nothing of how much is right.
  if (!timingSafeEqual(digest(given), digest(token))) throw new FloatError('FORBIDDEN', 'This token does not fit.');
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
