import type { FakeVendor } from '@float/e2e/vendor/fakeVendor.ts';
import { startFakeVendor } from '@float/e2e/vendor/fakeVendor.ts';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ModelLines } from './modelLines.ts';
import type { Charge } from './spending.ts';
import type { VendorFault } from './vendorError.ts';
import { VendorError } from './vendorError.ts';
import { VendorLine } from './vendorLine.ts';
import { failureOf, keepNotes, NEVER, openWriterLine, settingsFor, WRITER } from './vendorsFixture.ts';

const newLine = () => {
  const notes = keepNotes();
  const { metrics, log } = notes;
  const line = new VendorLine({ vendor: 'openai', kind: 'script', metrics, nowMs: () => performance.now() });
  return { line, options: { signal: NEVER, timeoutMs: 20_000, tries: 1, log }, notes };
};

const circuitOpen = { fault: 'circuit_open', retriable: false };

describe('the circuit to a vendor', () => {
  let vendor: FakeVendor;
  beforeEach(async () => {
    vendor = await startFakeVendor();
    vendor.says(() => 'Breathe.');
    // The clock of the circuit alone: time-outs and connections keep theirs.
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterEach(async () => {
    vi.useRealTimers();
    await vendor[Symbol.asyncDispose]();
  });

  const openSite = () => {
    const { ask, ...notes } = openWriterLine(vendor, 'Hello.', 1);
    const fail = async (times: number): Promise<void> => {
      vendor.failNext('script', ...Array.from({ length: times }, () => '500' as const));
      for (let time = 0; time < times; time++) await failureOf(ask());
    };
    return { ask, fail, ...notes };
  };

  it('opens when four calls have failed: nobody is asked, and the answer is there at once', async () => {
    const { ask, fail, outcomes, lines } = openSite();
    await fail(4);
    expect(await failureOf(ask())).toMatchObject(circuitOpen);
    expect(vendor.ledger).toHaveLength(4);
    expect(outcomes()).toEqual(['failed', 'failed', 'failed', 'failed']);
    expect(lines().at(-1)).toMatchObject({ event: 'vendor_call_failed', reason: 'circuit_open', vendor: 'openai' });
  });

  it('is not tried again within one call', async () => {
    const { ask, fail } = openSite();
    await fail(3);
    vendor.failNext('script', '500');
    expect(await failureOf(ask({ tries: 3 }))).toMatchObject(circuitOpen);
    expect(vendor.ledger).toHaveLength(4);
  });

  it('lets one call try after 10 s, and is closed again when that one succeeds', async () => {
    const { ask, fail } = openSite();
    await fail(4);
    vi.advanceTimersByTime(9_999);
    expect(await failureOf(ask())).toMatchObject(circuitOpen);
    vi.advanceTimersByTime(1);
    expect(await ask()).toBe('Breathe.');
    // What was before is forgotten: two failures do not open it again.
    await fail(2);
    expect(await ask()).toBe('Breathe.');
    expect(vendor.ledger).toHaveLength(8);
  });

  it('stays open for another 10 s when the one call fails as well', async () => {
    const { ask, fail } = openSite();
    await fail(4);
    vi.advanceTimersByTime(10_000);
    await fail(1);
    expect(await failureOf(ask())).toMatchObject(circuitOpen);
    vi.advanceTimersByTime(10_000);
    expect(await ask()).toBe('Breathe.');
    expect(vendor.ledger).toHaveLength(6);
  });

  it('lets others wait for the one that tries', async () => {
    const { ask, fail } = openSite();
    await fail(4);
    vi.advanceTimersByTime(10_000);
    vendor.failNext('script', '500');
    const calls = await Promise.all(Array.from({ length: 5 }, () => failureOf(ask())));
    expect(calls).toMatchObject([{ fault: 'failed' }, ...Array.from({ length: 4 }, () => circuitOpen)]);
    expect(vendor.ledger).toHaveLength(5);
  });

  it('is one for all sessions of a process, and for one model and kind alone', async () => {
    const { metrics, log } = keepNotes();
    const lines = new ModelLines({ settings: settingsFor(vendor), metrics });
    expect(lines.line({ ...WRITER }, 'script')).toBe(lines.line(WRITER, 'script'));
    const options = { signal: NEVER, timeoutMs: 1000, tries: 1, log };
    const fail = () => Promise.reject(new VendorError('openai', 'failed'));
    for (let time = 0; time < 4; time++) await failureOf(lines.line(WRITER, 'script').call(fail, options));
    expect(await failureOf(lines.line(WRITER, 'script').call(fail, options))).toMatchObject(circuitOpen);
    const other = { ...WRITER, model: 'gpt-other' };
    expect(await failureOf(lines.line(other, 'script').call(fail, options))).toMatchObject({ fault: 'failed' });
    expect(await failureOf(lines.line(WRITER, 'summary').call(fail, options))).toMatchObject({ fault: 'failed' });
  });

  it('hears nothing of sessions that end', async () => {
    const { ask, outcomes } = openSite();
    for (let time = 0; time < 6; time++) {
      vendor.failNext('script', 'half_open');
      const ending = new AbortController();
      const failure = failureOf(ask({ signal: ending.signal }));
      await expect.poll(() => vendor.ledger.length, { interval: 5 }).toBe(time + 1);
      ending.abort();
      await failure;
    }
    expect(await ask()).toBe('Breathe.');
    expect(outcomes()).toEqual([...Array.from({ length: 6 }, () => 'cancelled'), 'ok']);
  });

  it.each(['a session that ends', 'a session without budget'])('is not closed by %s', async (who) => {
    const { ask, fail } = openSite();
    await fail(4);
    vi.advanceTimersByTime(10_000);
    const ending = new AbortController();
    const reserve = (): Promise<Charge> => {
      if (who !== 'a session that ends') throw new VendorError('openai', 'budget');
      ending.abort();
      return Promise.resolve({ settle: () => undefined });
    };
    await failureOf(ask({ signal: ending.signal, reserve }));
    expect(await failureOf(ask())).toMatchObject(circuitOpen);
    expect(vendor.ledger).toHaveLength(4);
  });
});

describe('a circuit, by what it has seen', () => {
  it('opens exactly when more than half of the last ten calls, and of at least four, have failed', async () => {
    const blamed: VendorFault[] = ['timeout', 'unreachable', 'rate_limited', 'failed', 'garbled'];
    const outcome = fc.option(fc.constantFrom<VendorFault>(...blamed, 'refused'), { nil: undefined, freq: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(outcome, { minLength: 4, maxLength: 40 }), async (outcomes) => {
        const { line, options } = newLine();
        const seen: boolean[] = [];
        const isOpen = (): boolean => {
          const last = seen.slice(-10);
          return last.length >= 4 && last.filter((failed) => failed).length > last.length / 2;
        };
        for (const fault of outcomes) {
          const expected = isOpen() ? 'circuit_open' : fault;
          const work = (): Promise<undefined> =>
            fault === undefined ? Promise.resolve(undefined) : Promise.reject(new VendorError('openai', fault));
          const made = await line.call(work, options).catch((error: unknown) => (error as VendorError).fault);
          expect(made).toBe(expected);
          // Once it is open, it stays so for ten seconds; what is refused says nothing about the vendor.
          if (expected === 'circuit_open') return;
          if (fault !== 'refused') seen.push(fault !== undefined);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the wait before another try', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Milliseconds between the tries of one call that always fails. */
  const waitsOf = async (tries: number, retryAfterMs?: number): Promise<number[]> => {
    const { line, options } = newLine();
    const startedAtMs: number[] = [];
    const work = (): Promise<never> => {
      startedAtMs.push(Date.now());
      return Promise.reject(new VendorError('openai', 'rate_limited', { retryAfterMs }));
    };
    const failure = failureOf(line.call(work, { ...options, tries }));
    await vi.advanceTimersByTimeAsync(120_000);
    await failure;
    return startedAtMs.slice(1).map((ms, index) => ms - startedAtMs[index]!);
  };

  it('is longer each time, and never in step with others', async () => {
    const all = await Promise.all(Array.from({ length: 50 }, () => waitsOf(3)));
    for (const [index, longestMs] of [250, 500].entries()) {
      const waits = all.map((one) => one[index]!);
      expect(Math.min(...waits)).toBeGreaterThanOrEqual(longestMs / 2);
      expect(Math.max(...waits)).toBeLessThanOrEqual(longestMs + 1);
      expect(new Set(waits).size).toBeGreaterThan(10);
    }
  });

  it('is as long as the vendor asks for and a little longer, up to 8 s', async () => {
    const [wait] = await waitsOf(2, 8000);
    expect(wait).toBeGreaterThanOrEqual(8125);
    expect(wait).toBeLessThanOrEqual(8251);
    expect(await waitsOf(2, 8001)).toEqual([]);
  });

  it('is given up at once when the session ends, and then nobody is asked and nothing counted', async () => {
    const { line, options, notes } = newLine();
    const ending = new AbortController();
    const reason = new Error('the session ends');
    let tries = 0;
    const work = (): Promise<never> => Promise.reject(new VendorError('openai', 'failed'));
    const reserve = (): Promise<Charge> => {
      tries++;
      return Promise.resolve({ settle: () => undefined });
    };
    const failure = failureOf(line.call(work, { ...options, tries: 3, signal: ending.signal, reserve }));
    await vi.advanceTimersByTimeAsync(50);
    ending.abort(reason);
    // Time stands still: what comes now, comes at once.
    expect(await failure).toBe(reason);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([tries, notes.outcomes(), notes.lines().length]).toEqual([1, ['failed'], 1]);
  });
});
