import { once } from 'node:events';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { spareTimeMs, withinTime } from './withinTime.ts';

describe('the spare time of an invocation', () => {
  it.each([
    { invocationMs: 900_000, spareMs: 20_000 },
    { invocationMs: 60_000, spareMs: 18_000 },
    { invocationMs: 20_000, spareMs: 6_000 },
    { invocationMs: -5, spareMs: 0 },
  ])('is $spareMs ms of $invocationMs ms', ({ invocationMs, spareMs }) => {
    expect(spareTimeMs(invocationMs, 20_000)).toBe(spareMs);
  });

  it('leaves more than two thirds for work, and is never more than enough', () => {
    fc.assert(
      fc.property(fc.nat({ max: 900_000 }), fc.nat({ max: 60_000 }), (invocationMs, atMostMs) => {
        const spareMs = spareTimeMs(invocationMs, atMostMs);
        expect(spareMs).toBeLessThanOrEqual(Math.min(atMostMs, invocationMs * 0.3));
        expect(spareMs).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('work within the time of an invocation', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is told to end when only the spare time is left', async () => {
    const began = Date.now();
    const work = async (signal: AbortSignal) => {
      await once(signal, 'abort');
    };
    const endedAfterMs = withinTime({ getRemainingTimeInMillis: () => 20_000 }, 20_000, work).then(
      () => Date.now() - began,
    );
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await endedAfterMs).toBe(14_000);
  });

  it('is not told to end when it is done before, and leaves no timer', async () => {
    const signals: AbortSignal[] = [];
    await withinTime({ getRemainingTimeInMillis: () => 900_000 }, 20_000, (signal) => {
      signals.push(signal);
      return Promise.resolve();
    });
    await vi.advanceTimersByTimeAsync(900_000);
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
