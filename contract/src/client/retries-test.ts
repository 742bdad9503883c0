import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ApiError } from './apiError.ts';
import type { RetryPolicy } from './retries.ts';
import { backoffMs, noRetries, patientRetries, withRetries } from './retries.ts';

/** Time that passes only while somebody sleeps. */
const virtualPolicy = (change: Partial<RetryPolicy> = {}) => {
  const delaysMs: number[] = [];
  let nowMs = 0;
  const policy: RetryPolicy = {
    ...patientRetries,
    elapsedMs: () => nowMs,
    sleep: (milliseconds) => {
      delaysMs.push(milliseconds);
      nowMs += milliseconds;
      return Promise.resolve();
    },
    random: () => 0,
    ...change,
  };
  return { policy, delaysMs };
};

const busy = (retryAfterSeconds?: number) =>
  new ApiError('BAD_ANSWER', 'Busy.', { retriable: true, retryAfterSeconds });
const refused = new ApiError('INVALID_REQUEST', 'No.', { retriable: false });
const notReady = new ApiError('NOT_READY', 'Not yet.', { retriable: true });

/** Fails with these, one after the other, then succeeds. */
const failing = (...errors: readonly Error[]) => {
  let calls = 0;
  return {
    act: () => {
      const error = errors[calls++];
      return error === undefined ? Promise.resolve('done') : Promise.reject(error);
    },
    calls: () => calls,
  };
};

describe('a call', () => {
  it('is repeated while what went wrong may pass, each time after twice the wait', async () => {
    const { policy, delaysMs } = virtualPolicy();
    const { act } = failing(busy(), busy(), busy());
    await expect(withRetries(act, policy, undefined)).resolves.toBe('done');
    expect(delaysMs).toEqual([250, 500, 1000]);
  });

  it('waits as long as the server asks', async () => {
    const { policy, delaysMs } = virtualPolicy();
    await withRetries(failing(busy(7)).act, policy, undefined);
    expect(delaysMs).toEqual([7000]);
  });

  it('is given up at once when the server asks for more than a person waits', async () => {
    const { policy, delaysMs } = virtualPolicy();
    const { act, calls } = failing(busy(21));
    await expect(withRetries(act, policy, undefined)).rejects.toMatchObject({ retryAfterSeconds: 21 });
    expect([calls(), delaysMs]).toEqual([1, []]);
  });

  it('is made as often as the policy says, and no more', async () => {
    const { policy } = virtualPolicy();
    const { act, calls } = failing(...Array.from({ length: 9 }, () => busy()));
    await expect(withRetries(act, policy, undefined)).rejects.toMatchObject({ code: 'BAD_ANSWER' });
    expect(calls()).toBe(policy.attempts);
    const once = failing(busy());
    await expect(withRetries(once.act, noRetries, undefined)).rejects.toMatchObject({ code: 'BAD_ANSWER' });
    expect(once.calls()).toBe(1);
  });

  it.each([refused, notReady, new TypeError('a fault of ours')])('is not repeated after %s', async (error) => {
    const { policy } = virtualPolicy();
    const { act, calls } = failing(error);
    await expect(withRetries(act, policy, undefined)).rejects.toBe(error);
    expect(calls()).toBe(1);
  });

  it('that is cancelled while it waits ends with the reason, without another attempt', async () => {
    const stop = new AbortController();
    const { policy } = virtualPolicy({
      sleep: () => {
        stop.abort(new Error('the person went on'));
        return Promise.resolve();
      },
    });
    const { act, calls } = failing(busy());
    await expect(withRetries(act, policy, stop.signal)).rejects.toThrow('the person went on');
    expect(calls()).toBe(1);
  });

  it('stops a real wait when it is cancelled', async () => {
    const stop = new AbortController();
    const policy = { ...patientRetries, maxElapsedMs: Number.POSITIVE_INFINITY };
    const { act } = failing(busy(3600));
    const call = withRetries(act, policy, stop.signal);
    stop.abort(new Error('left'));
    await expect(call).rejects.toThrow('left');
  });
});

describe('the wait', () => {
  it('never undercuts what the server asks for, never grows past its bound, and is never the same for all', () => {
    const property = fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.option(fc.integer({ min: 0, max: 3600 }), { nil: undefined }),
      fc.integer({ min: 1000, max: 60_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (failures, retryAfterSeconds, maxDelayMs, random) => {
        const delayMs = backoffMs({ failures, retryAfterSeconds, maxDelayMs }, random);
        const askedMs = (retryAfterSeconds ?? 0) * 1000;
        expect(delayMs).toBeGreaterThanOrEqual(Math.max(askedMs, 250));
        expect(delayMs).toBeLessThanOrEqual(Math.max(askedMs, maxDelayMs) + maxDelayMs / 2);
        expect(backoffMs({ failures, retryAfterSeconds, maxDelayMs }, 1)).toBeGreaterThan(
          backoffMs({ failures, retryAfterSeconds, maxDelayMs }, 0),
        );
      },
    );
    fc.assert(property);
  });
});
