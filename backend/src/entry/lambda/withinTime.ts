import type { Context } from 'aws-lambda';

/**
 * Tells what an invocation does that its time will soon be over.
 *
 * @param spareMs  how long before its end
 */
export const withinTime = async (
  context: Pick<Context, 'getRemainingTimeInMillis'>,
  spareMs: number,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> => {
  const ending = new AbortController();
  const end = (): void => {
    ending.abort();
  };
  const timer = setTimeout(end, Math.max(0, context.getRemainingTimeInMillis() - spareMs));
  try {
    await work(ending.signal);
  } finally {
    clearTimeout(timer);
  }
};
