import type { Context } from 'aws-lambda';

/** Of a short invocation, most is work: what is spared beyond that, somebody would have to wait for. */
const MAX_SPARE_SHARE = 0.3;

/**
 * How long before its end an invocation ends its work.
 *
 * @param invocationMs  what the invocation has when it begins
 * @param atMostMs      enough at any time
 */
export const spareTimeMs = (invocationMs: number, atMostMs: number): number =>
  Math.max(0, Math.min(atMostMs, invocationMs * MAX_SPARE_SHARE));

/**
 * Tells what an invocation does that its time will soon be over.
 *
 * @param atMostSpareMs  how long before its end, as {@link spareTimeMs} says
 */
export const withinTime = async (
  context: Pick<Context, 'getRemainingTimeInMillis'>,
  atMostSpareMs: number,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> => {
  const ending = new AbortController();
  const end = (): void => {
    ending.abort();
  };
  const invocationMs = context.getRemainingTimeInMillis();
  const timer = setTimeout(end, Math.max(0, invocationMs - spareTimeMs(invocationMs, atMostSpareMs)));
  try {
    await work(ending.signal);
  } finally {
    clearTimeout(timer);
  }
};
