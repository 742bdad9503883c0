import { createMiddleware } from 'hono/factory';
import type { Config } from '../config.ts';
import type { HttpEnv } from './httpEnv.ts';

/** For answers that are data: nothing in them may run, load or be framed. */
const DATA_SECURITY_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** Headers that every answer carries; pages bring their own content policy. */
export const setSecurityHeaders = ({ hstsSeconds }: Pick<Config, 'hstsSeconds'>) =>
  createMiddleware<HttpEnv>(async (c, next) => {
    await next();
    const { headers } = c.res;
    if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', DATA_SECURITY_POLICY);
    headers.set('X-Content-Type-Options', 'nosniff');
    headers.set('X-Frame-Options', 'DENY');
    headers.set('Referrer-Policy', 'no-referrer');
    // Without `includeSubDomains`: other hosts below the same name are not this operator's to bind (RFC 6797).
    if (hstsSeconds > 0) headers.set('Strict-Transport-Security', `max-age=${hstsSeconds}`);
  });
