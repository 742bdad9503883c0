import { createMiddleware } from 'hono/factory';
import type { Config } from '../config.ts';
import type { Logger } from '../log.ts';
import { isForwarded } from './forwarded.ts';
import type { HttpEnv } from './httpEnv.ts';

/** A proxy adds its headers to every request: one line says it all. */
const REPEAT_MS = 3_600_000;

/**
 * Warns, at most once an hour, when requests come through a proxy while `TRUST_PROXY` is off: then everyone behind it
 * has its address, and shares one allowance.
 */
export const warnOfForwarding = (
  { trustProxy }: Pick<Config, 'trustProxy'>,
  { log, nowMs }: { readonly log: Logger; readonly nowMs: () => number },
) => {
  let warnedAtMs = -Infinity;
  return createMiddleware<HttpEnv>(async (c, next) => {
    if (trustProxy.kind === 'none' && isForwarded(c) && nowMs() - warnedAtMs >= REPEAT_MS) {
      warnedAtMs = nowMs();
      log.warn('forwarding_headers_ignored', { request_id: c.get('requestId'), reason: 'trust_proxy_is_off' });
    }
    await next();
  });
};
