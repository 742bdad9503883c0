import type { FakeVendor } from '@float/e2e/vendor/fakeVendor.ts';
import { startFakeVendor } from '@float/e2e/vendor/fakeVendor.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Charge } from './spending.ts';
import { VendorError } from './vendorError.ts';
import { CANARY, CANARY_KEY, everythingOf, failureOf, openWriterLine } from './vendorsFixture.ts';

let vendor: FakeVendor;
beforeEach(async () => {
  vendor = await startFakeVendor({ apiKey: CANARY_KEY });
  vendor.says(() => 'Breathe.');
});
afterEach(() => vendor[Symbol.asyncDispose]());

/** Longer than a request takes to get to the vendor, on a busy machine too. */
const SHORT_MS = 400;

/** Notes what `reserve` saw each time, and what was settled. */
const keepCharges = (look: () => unknown) => {
  const seen: unknown[] = [];
  const reserve = (): Promise<Charge> => {
    seen.push(look());
    return Promise.resolve({ settle: (settled) => seen.push({ settled }) });
  };
  return { seen, reserve };
};

/** Every call sends what must not be found anywhere. */
const openLine = () => ({ ...openWriterLine(vendor, CANARY, 3), requests: () => vendor.ledger });

describe('a line to a vendor', () => {
  it('tries again what may pass, and counts and tells of every try', async () => {
    const { ask, requests, outcomes, lines, calls } = openLine();
    vendor.failNext('script', '500', '429');
    expect(await ask()).toBe('Breathe.');
    expect(requests().map(({ outcome }) => outcome)).toEqual(['500', '429', 'ok']);
    expect(outcomes()).toEqual(['failed', 'failed', 'ok']);
    for (const { vendor: name, kind, seconds } of calls) {
      expect([name, kind]).toEqual(['openai', 'script']);
      expect(seconds).toBeGreaterThan(0);
    }
    const [first, second] = requests();
    const line = { level: 'warn', event: 'vendor_call_failed', vendor: 'openai', stage: 'script' };
    expect(lines()).toMatchObject([
      { ...line, reason: 'failed', status: 500, attempt: 1, vendor_request_id: first!.requestId },
      { ...line, reason: 'rate_limited', status: 429, attempt: 2, vendor_request_id: second!.requestId },
    ]);
  });

  it.each(['500', 'cut_off', 'garbage'] as const)('gives up after its tries: %s', async (fault) => {
    const { ask, requests } = openLine();
    vendor.failNext('script', fault, fault);
    expect(await failureOf(ask({ tries: 2 }))).toMatchObject({ code: 'VENDOR_FAILED', retriable: true });
    expect(requests()).toHaveLength(2);
  });

  it('does not ask twice for what is refused', async () => {
    const { ask, requests } = openLine();
    vendor.failNext('script', '401');
    expect(await failureOf(ask())).toMatchObject({ fault: 'refused', retriable: false, details: { status: 401 } });
    expect(requests()).toHaveLength(1);
  });

  it('waits as long as it is asked to', async () => {
    const { ask, requests } = openLine();
    vendor.behave('script', { retryAfterSeconds: 1 });
    vendor.failNext('script', '429');
    await ask();
    const [first, second] = requests();
    expect(second!.atMs - first!.atMs).toBeGreaterThanOrEqual(1000);
  });

  it('leaves a vendor alone that asks for more than 8 s', async () => {
    const { ask, requests } = openLine();
    vendor.behave('script', { retryAfterSeconds: 9 });
    vendor.failNext('script', '429');
    expect(await failureOf(ask())).toMatchObject({ fault: 'rate_limited', details: { retryAfterMs: 9000 } });
    expect(requests()).toHaveLength(1);
  });

  it.each(['half_open', 'stall', 'slow_headers'] as const)(
    'ends every try when its time is over: %s',
    async (fault) => {
      const { ask, requests, lines } = openLine();
      vendor.failNext('script', fault, fault);
      expect(await failureOf(ask({ tries: 2, timeoutMs: SHORT_MS }))).toMatchObject({
        fault: 'timeout',
        retriable: true,
      });
      expect(requests()).toHaveLength(2);
      expect(lines().map(({ reason }) => reason)).toEqual(['timeout', 'timeout']);
    },
  );

  it('goes on when only one try was too slow', async () => {
    const { ask, outcomes } = openLine();
    vendor.failNext('script', 'half_open');
    expect(await ask({ timeoutMs: 2500 })).toBe('Breathe.');
    expect(outcomes()).toEqual(['failed', 'ok']);
  });

  it('asks nobody when a try must not be made, and does not count it', async () => {
    const { ask, requests, calls, lines } = openLine();
    const reserve = () => Promise.reject(new VendorError('openai', 'budget'));
    expect(await failureOf(ask({ reserve }))).toMatchObject({ fault: 'budget', retriable: false });
    expect([requests(), calls]).toEqual([[], []]);
    expect(lines()).toMatchObject([{ reason: 'budget' }]);
  });

  it('sets money aside before every try; an HTTP error costs nothing, the caller says what the rest costs', async () => {
    const { ask, requests } = openLine();
    vendor.failNext('script', '500');
    const { seen, reserve } = keepCharges(() => requests().length);
    await ask({ reserve });
    expect(seen).toEqual([0, { settled: {} }, 1]);
  });

  it('a try that broke off, was given up or cannot be read may be paid for', async () => {
    for (const fault of ['cut_off', 'garbage', 'half_open'] as const) {
      const { ask } = openLine();
      vendor.failNext('script', fault);
      const { seen, reserve } = keepCharges(() => fault);
      await ask({ reserve, timeoutMs: 2_500 });
      expect(seen).toEqual([fault, { settled: undefined }, fault]);
    }
  });

  it('ended while money is set aside, sends nothing and costs nothing', async () => {
    const { ask, requests } = openLine();
    const ending = new AbortController();
    const { seen, reserve } = keepCharges(() => {
      ending.abort();
      return 'reserved';
    });
    await failureOf(ask({ reserve, signal: ending.signal }));
    await vi.waitFor(() => {
      expect(seen).toEqual(['reserved', { settled: {} }]);
    });
    expect(requests()).toEqual([]);
  });
});

describe('a line to a vendor whose session ends', () => {
  const reason = new Error('the session ends');

  it('ends with the reason at once, in the middle of a try', async () => {
    const { ask, requests, outcomes, lines } = openLine();
    vendor.failNext('script', 'half_open');
    const ending = new AbortController();
    const failure = failureOf(ask({ signal: ending.signal }));
    await expect.poll(() => requests().length).toBe(1);
    ending.abort(reason);
    expect(await failure).toBe(reason);
    await expect.poll(outcomes).toEqual(['cancelled']);
    expect(lines()).toEqual([]);
  });

  it('asks nobody when it had ended before', async () => {
    const { ask, requests } = openLine();
    expect(await failureOf(ask({ signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(requests()).toEqual([]);
  });
});

it('nothing of what a person said, and no key, is in an error, its causes or the log', async () => {
  const faults = ['401', '429', '500', 'cut_off', 'garbage', 'half_open', 'stall'] as const;
  for (const fault of faults) {
    const { ask, requests, text } = openLine();
    vendor.failNext('script', fault);
    const error = await failureOf(ask({ tries: 1, timeoutMs: SHORT_MS }));
    // The prompt was on its way, or there would be nothing to leak.
    expect(requests()[0]?.text).toBe(CANARY);
    expect(error).toBeInstanceOf(VendorError);
    expect((error as VendorError).cause).toBeUndefined();
    expect(text()).toContain('vendor_call_failed');
    for (const seen of [everythingOf(error), JSON.stringify(error), text()]) {
      expect(seen).not.toContain('Jonathan');
      expect(seen).not.toContain('canary');
    }
  }
});
