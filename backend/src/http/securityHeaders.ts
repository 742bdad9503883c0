import { createMiddleware } from 'hono/factory';
import type { HttpEnv } from './httpEnv.ts';

/** For answers that are data: nothing in them may run, load or be framed. */
const DATA_SECURITY_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** Headers that every answer carries; pages bring their own content policy. */
export const setSecurityHeaders = createMiddleware<HttpEnv>(async (c, next) => {
  await next();
  const { headers } = c.res;
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', DATA_SECURITY_POLICY);
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('X-Frame-Options', 'DENY');
  headers.set('Referrer-Policy', 'no-referrer');
});
