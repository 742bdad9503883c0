import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { FloatError } from '../errors.ts';
import type { ShedReason } from '../metrics/metrics.ts';
import { isSurplus } from './connections/surplus.ts';
import type { HttpEnv } from './httpEnv.ts';

/** Handlers take a few milliseconds each: more at a time wait for seconds, and each holds its body in memory. */
const MAX_IN_FLIGHT = 500;

/** Sessions that play need media: those are shed only when twice as much is in flight. */
const MEDIA_FACTOR = 2;

const RETRY_AFTER_SECONDS = 2;

export interface ShedOptions {
  readonly maxInFlight?: number;
  readonly onShed?: (reason: ShedReason) => void;
}

type Urgency = 'always' | 'media' | 'other';

const urgencyOf = (c: Context<HttpEnv>): Urgency => {
  const { path } = c.req;
  if (path === '/health' || path === '/metrics') return 'always';
  return path.startsWith('/media/') ? 'media' : 'other';
};

/**
 * Answers 503 `OVERLOADED` with `Retry-After` when too many requests are being handled, media last, and health and
 * metrics never. A body that is being sent does not count.
 */
export const shedLoad = ({ maxInFlight = MAX_IN_FLIGHT, onShed = () => undefined }: ShedOptions = {}) => {
  let inFlight = 0;
  const limits: Readonly<Record<Urgency, number>> = {
    always: Infinity,
    media: maxInFlight * MEDIA_FACTOR,
    other: maxInFlight,
  };
  const reasonToShed = (c: Context<HttpEnv>): ShedReason | undefined => {
    const urgency = urgencyOf(c);
    if (urgency === 'other' && isSurplus(c)) return 'connections';
    return inFlight >= limits[urgency] ? 'requests' : undefined;
  };
  return createMiddleware<HttpEnv>(async (c, next) => {
    const reason = reasonToShed(c);
    if (reason !== undefined) {
      onShed(reason);
      throw new FloatError('OVERLOADED', 'Many people are here right now. Please try again in a moment.', {
        retriable: true,
        retryAfterSeconds: RETRY_AFTER_SECONDS,
      });
    }
    inFlight++;
    try {
      await next();
    } finally {
      inFlight--;
    }
  });
};
