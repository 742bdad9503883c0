import type { Context } from 'hono';
import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import type { Config } from '../config.ts';
import { FloatError } from '../errors.ts';
import { isLoopback, peerAddress } from './clientAddress.ts';
import { isForwarded, reachedOrigin } from './forwarded.ts';
import type { HttpEnv } from './httpEnv.ts';
import { isLocalOrigin, isToLoopback } from './localRequest.ts';

/** What pages of other origins may send and read. Without credentials: tokens come in a header of their own. */
export const crossOriginRules = {
  allowMethods: ['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS'],
  allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'If-None-Match', 'If-Range', 'Range'],
  exposeHeaders: ['Accept-Ranges', 'Content-Length', 'Content-Range', 'ETag', 'Retry-After', 'X-Request-Id'],
  maxAge: 86_400,
};

export type OriginConfig = Pick<Config, 'appOrigins' | 'publicUrl' | 'trustProxy'>;

/** Methods that change nothing (RFC 9110, 9.2.1). */
const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Links to media are signed, and any page may play them: also one of origin `null`, as in a WebView. */
const isMedia = (c: Context<HttpEnv>): boolean => c.req.path.startsWith('/media/');

/**
 * Whether a page has the host that the request asks for. The scheme may differ: a proxy that ends TLS need not say so.
 * A direct connection over loopback that asks for a foreign name is DNS rebinding, and no host of ours.
 */
const isSameHost = (c: Context<HttpEnv>, origin: URL, config: OriginConfig): boolean => {
  const address = peerAddress(c);
  if (address !== undefined && isLoopback(address) && !isForwarded(c) && !isToLoopback(c)) return false;
  const { host } = new URL(reachedOrigin(c, config));
  return URL.parse(`${origin.protocol}//${host}`)?.host === origin.host;
};

/** Whether pages of an origin may use the API: this server's own, those of `FLOAT_APP_ORIGINS`, and local ones. */
export const isAllowedOrigin = (c: Context<HttpEnv>, origin: string, config: OriginConfig): boolean => {
  const page = URL.parse(origin);
  // `null`, and whatever is not how a browser writes an origin.
  if (page?.origin !== origin) return false;
  if (config.appOrigins.includes(origin) || origin === config.publicUrl) return true;
  return isLocalOrigin(c, origin) || isSameHost(c, page, config);
};

/** Lets pages of allowed origins read answers, and pages of any origin read media. */
export const shareAcrossOrigins = (config: OriginConfig) => {
  const media = cors({ ...crossOriginRules, origin: '*' });
  const api = cors({
    ...crossOriginRules,
    origin: (origin, c: Context<HttpEnv>) => (isAllowedOrigin(c, origin, config) ? origin : null),
  });
  return createMiddleware<HttpEnv>(async (c, next) => {
    if (isMedia(c)) return media(c, next);
    const origin = c.req.header('origin');
    const isForeign = origin !== undefined && !isAllowedOrigin(c, origin, config);
    if (!isForeign) return api(c, next);
    c.header('Vary', 'Origin', { append: true });
    if (c.req.method === 'OPTIONS') return c.body(null, 204);
    return next();
  });
};

/**
 * Refuses what a page of a foreign origin sends to change something. Hiding the answer is not enough: by then, the
 * request has acted. Programs other than browsers send no `Origin`.
 *
 * @param onRefused  for every refusal
 */
export const refuseForeignOrigins = (config: OriginConfig, onRefused: () => void) =>
  createMiddleware<HttpEnv>(async (c, next) => {
    const origin = c.req.header('origin');
    if (origin !== undefined && !SAFE_METHODS.has(c.req.method) && !isAllowedOrigin(c, origin, config)) {
      onRefused();
      throw new FloatError(
        'FORBIDDEN',
        'Pages of this origin may not use this server. Its operator can allow them by FLOAT_APP_ORIGINS.',
      );
    }
    await next();
  });
