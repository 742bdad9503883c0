import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import { v4 as uuidv4 } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openTestStore } from '../jobs/jobsFixture.ts';
import { createLogger } from '../log.ts';
import { FloatError } from '../errors.ts';
import { spendingKey } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { onSqlite, testStores } from '../storage/storeContract/testStores.ts';
import type { Reservation } from './budget.ts';
import type { WindowBudgets } from './modelSettings.ts';
import { SharedBudget } from './sharedBudget.ts';
import { SpendingLedger } from './spendingLedger.ts';

const HOUR_MS = 3_600_000;
const log = createLogger('silent');
/** Every place has its own days, so that one store serves all. */
let nextDay = Date.UTC(2026, 0, 1, 12);
const freshClock = () => {
  nextDay += 10 * 24 * HOUR_MS;
  return { ms: nextDay };
};
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

type LedgerStore = Pick<ObjectStore, 'get' | 'put'>;

const open = (
  store: LedgerStore,
  clock: { readonly ms: number },
  limits: Partial<WindowBudgets> = {},
  isExact = false,
) =>
  new SharedBudget({
    ledger: new SpendingLedger({ store, newUuid: uuidv4 }),
    limits: { maxUsdPerHour: Infinity, maxUsdPerDay: Infinity, ...limits },
    ...{ nowMs: () => clock.ms, log, isExact },
  });

const granted = async (budget: SharedBudget, usd: number): Promise<Reservation> => {
  const result = await budget.reserve(usd);
  if (!result.isGranted) throw new Error(`refused: ${result.scope}`);
  return result;
};

/** A store that counts, and whose calls may be made to fail, before or after they have been done. */
const faulty = (store: LedgerStore) => {
  const state = { reads: 0, writes: 0, fault: (): 'none' | 'before' | 'after' => 'none' };
  const unavailable = () => new FloatError('STORAGE_UNAVAILABLE', 'gone', { retriable: true });
  const attempt = async <T>(work: () => Promise<T>): Promise<T> => {
    const fault = state.fault();
    if (fault === 'before') throw unavailable();
    const made = await work();
    if (fault === 'after') throw unavailable();
    return made;
  };
  const failing: LedgerStore = {
    get: (key, range) => (state.reads++, attempt(() => store.get(key, range))),
    put: (key, bytes, options) => (state.writes++, attempt(() => store.put(key, bytes, options))),
  };
  return { state, store: failing };
};

describe.each(testStores)('the budget of several processes on $name', (testStore) => {
  let store: ObjectStore;
  beforeAll(async () => {
    store = await openTestStore(testStore);
  });
  afterAll(() => store[Symbol.asyncDispose]());

  const storedUsd = async (ms: number): Promise<number> => {
    const object = await store.get(spendingKey(dayOf(ms)));
    if (object === undefined) return 0;
    const { hours } = JSON.parse(Buffer.from(object.bytes).toString()) as { hours: Record<string, number> };
    return Object.values(hours).reduce((sum, amount) => sum + amount, 0) / 1e6;
  };

  it('a hundred guests at once spend it, and not a cent more', async () => {
    const clock = freshClock();
    const budgets = Array.from({ length: 4 }, () => open(store, clock, { maxUsdPerHour: 1 }));
    let spent = 0;
    const guest = async (i: number) => {
      for (;;) {
        const result = await budgets[i % 4]!.reserve(0.002);
        if (result.isGranted) {
          await delay(0);
          spent += 0.0015;
          result.settle(0.0015);
        } else if (result.scope !== 'ledger') return;
        // A busy server may not have answered in time.
        else clock.ms += result.retryAfterMs;
      }
    };
    await Promise.all(Array.from({ length: 100 }, (_, i) => guest(i)));
    expect(spent).toBeLessThanOrEqual(1 + 1e-9);
    expect(spent).toBeGreaterThan(0.8);
    await Promise.all(budgets.map((budget) => budget.release()));
    expect(await storedUsd(clock.ms)).toBeCloseTo(spent, 9);
  });

  it('outlives its processes: what one has spent, its successor knows', async () => {
    const clock = freshClock();
    const limits = { maxUsdPerHour: 1 };
    const first = open(store, clock, limits);
    (await granted(first, 0.9)).settle(0.9);
    // Killed: nothing is given back.
    const second = open(store, clock, limits);
    expect(await second.reserve(0.2)).toMatchObject({ isGranted: false, scope: 'hour' });
    expect(second.spent().hourUsd).toBeCloseTo(0.9, 9);
  });
});

describe('the budget of an hour and a day', () => {
  let store: ObjectStore;
  beforeAll(async () => {
    store = await openTestStore(onSqlite);
  });
  afterAll(() => store[Symbol.asyncDispose]());
  afterEach(() => vi.useRealTimers());

  const step = fc.record({
    process: fc.nat({ max: 2 }),
    usd: fc.double({ min: 0.0001, max: 0.4, noNaN: true }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    passedMs: fc.nat({ max: HOUR_MS / 3 }),
    event: fc.constantFrom('call', 'call', 'call', 'release', 'restart'),
    faults: fc.array(fc.constantFrom('none', 'none', 'none', 'before', 'after'), { maxLength: 4 }),
  } as const);

  it('holds in every hour and on every day, whatever fails, restarts and overlaps', async () => {
    const limits = { maxUsdPerHour: 1, maxUsdPerDay: 2.5 };
    const property = fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const clock = freshClock();
      const places = Array.from({ length: 3 }, () => faulty(store));
      const budgets = places.map((place) => open(place.store, clock, limits));
      const byHour = new Map<string, number>();
      for (const { process, usd, share, passedMs, event, faults } of steps) {
        const place = places[process]!;
        place.state.fault = () => faults.shift() ?? 'none';
        clock.ms += passedMs;
        if (event === 'release') await budgets[process]!.release();
        if (event === 'restart') budgets[process] = open(place.store, clock, limits);
        if (event !== 'call') continue;
        const hour = new Date(clock.ms).toISOString().slice(0, 13);
        const results = await Promise.all([budgets[process]!.reserve(usd), budgets[(process + 1) % 3]!.reserve(usd)]);
        for (const result of results) {
          if (!result.isGranted) continue;
          byHour.set(hour, (byHour.get(hour) ?? 0) + usd * share);
          result.settle(usd * share);
        }
      }
      for (const spent of byHour.values()) expect(spent).toBeLessThanOrEqual(1 + 1e-9);
      const byDay = Map.groupBy(byHour, ([hour]) => hour.slice(0, 10));
      for (const hours of byDay.values())
        expect(hours.reduce((sum, [, spent]) => sum + spent, 0)).toBeLessThanOrEqual(2.5 + 1e-9);
      await Promise.all(budgets.map((budget) => budget.release()));
    });
    await fc.assert(property, { numRuns: 40 });
  });

  it('begins anew with the hour; the day goes on', async () => {
    const clock = freshClock();
    const budget = open(store, clock, { maxUsdPerHour: 1, maxUsdPerDay: 1.5 });
    (await granted(budget, 1)).settle(1);
    clock.ms += 20 * 60_000;
    expect(await budget.reserve(0.1)).toEqual({ isGranted: false, scope: 'hour', retryAfterMs: 40 * 60_000 });
    clock.ms += 40 * 60_000;
    (await granted(budget, 0.5)).settle(0.5);
    expect(await budget.reserve(0.1)).toEqual({ isGranted: false, scope: 'day', retryAfterMs: 11 * HOUR_MS });
    clock.ms += 11 * HOUR_MS;
    await granted(budget, 0.5);
  });

  it('what was held of the last hour goes back to the day', async () => {
    const clock = freshClock();
    const limits = { maxUsdPerHour: 1, maxUsdPerDay: 1 };
    const budget = open(store, clock, limits);
    (await granted(budget, 0.8)).settle(0.1);
    clock.ms += HOUR_MS;
    await granted(budget, 0.9);
    expect(await budget.reserve(0.01)).toMatchObject({ isGranted: false, scope: 'day' });
  });

  it('what a call costs beyond what was set aside is paid by the next one', async () => {
    const clock = freshClock();
    const budget = open(store, clock, { maxUsdPerHour: 1 }, true);
    (await granted(budget, 0.1)).settle(0.5);
    expect(await budget.reserve(0.51)).toMatchObject({ isGranted: false, scope: 'hour' });
    await granted(budget, 0.5);
  });

  it('0 lets nothing be spent', async () => {
    const budget = open(store, freshClock(), { maxUsdPerHour: 0 });
    expect(await budget.reserve(0.000_001)).toMatchObject({ isGranted: false, scope: 'hour' });
  });

  it('is read and written seldom: once for many calls, and not again while it is used up', async () => {
    const clock = freshClock();
    const place = faulty(store);
    const budget = open(place.store, clock, { maxUsdPerHour: 20 });
    for (let call = 0; call < 100; call++) (await granted(budget, 0.0005)).settle(0.0005);
    expect(place.state).toMatchObject({ reads: 1, writes: 1 });
    await budget.release();
    await budget.release();
    expect(place.state).toMatchObject({ reads: 1, writes: 2 });
    for (let call = 0; call < 100; call++) await budget.reserve(25);
    expect(place.state.reads + place.state.writes).toBeLessThanOrEqual(5);
  });

  it('a process that is often frozen holds no more than it needs', async () => {
    const clock = freshClock();
    const [first, second] = [1, 2].map(() => open(store, clock, { maxUsdPerHour: 1 }, true));
    (await granted(first!, 0.5)).settle(0.5);
    await granted(second!, 0.5);
  });

  it('when the ledger fails, what is held may still be spent, then nothing for a moment', async () => {
    const clock = freshClock();
    const place = faulty(store);
    const budget = open(place.store, clock, { maxUsdPerHour: 20 });
    (await granted(budget, 0.01)).settle(0.01);
    place.state.fault = () => 'before';
    await granted(budget, 0.05);
    expect(await budget.reserve(0.09)).toEqual({ isGranted: false, scope: 'ledger', retryAfterMs: 3_000 });
    const { reads, writes } = place.state;
    expect(await budget.reserve(0.09)).toMatchObject({ isGranted: false, scope: 'ledger' });
    expect(place.state).toMatchObject({ reads, writes });
    place.state.fault = () => 'none';
    clock.ms += 3_000;
    await granted(budget, 0.09);
  });

  it('a ledger that does not answer holds no call up for long, and only one', async () => {
    vi.useFakeTimers();
    const stuck = Promise.withResolvers<undefined>();
    const budget = open({ get: () => stuck.promise, put: (...args) => store.put(...args) }, freshClock(), {
      maxUsdPerHour: 1,
    });
    const waiting = budget.reserve(0.1);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(await waiting).toMatchObject({ isGranted: false, scope: 'ledger' });
    expect(await budget.reserve(0.1)).toMatchObject({ isGranted: false, scope: 'ledger' });
    const releasing = budget.release();
    await vi.advanceTimersByTimeAsync(6_000);
    await releasing;
    vi.useRealTimers();
    stuck.resolve(undefined);
    await vi.waitFor(async () => {
      expect(await budget.reserve(0.001)).toMatchObject({ isGranted: true });
    });
  });

  it('a ledger that is damaged lets nothing be spent', async () => {
    const clock = freshClock();
    await store.put(spendingKey(dayOf(clock.ms)), Buffer.from('{"hours":{"12":"much"}}'));
    expect(await open(store, clock, { maxUsdPerHour: 1 }).reserve(0.1)).toMatchObject({ scope: 'ledger' });
  });

  it('what is held goes back by itself when no call needs it', async () => {
    const clock = freshClock();
    const limits = { maxUsdPerHour: 1 };
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const budget = open(store, clock, limits);
    (await granted(budget, 1)).settle(0.25);
    const other = open(store, clock, limits);
    expect(await other.reserve(0.7)).toMatchObject({ isGranted: false });
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    clock.ms += 10_000;
    await budget.release();
    await granted(other, 0.75);
  });
});
