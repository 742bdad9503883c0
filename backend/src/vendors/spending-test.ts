import { jobMetricsSchema } from '@float/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pendingRecord } from '../jobs/jobsFixture.ts';
import { spentBy, toMetrics } from '../jobs/spentMetrics.ts';
import type { Budget } from './budget.ts';
import type { SessionBudget, Usage } from './spending.ts';
import { costOf, nothingSpent, Spending } from './spending.ts';
import { VendorError } from './vendorError.ts';

const boundless: SessionBudget = { maxRequests: Infinity, maxUsd: Infinity };
const price = { inputUsd: 0.4, outputUsd: 1.6 };

const isTaken = async (spending: Spending, most: Usage = {}): Promise<boolean> => {
  try {
    await spending.reserve('openai', most, price);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(VendorError);
    expect(error).toMatchObject({ fault: 'budget', retriable: false, vendor: 'openai' });
    return false;
  }
};
const spend = async (spending: Spending, used: Usage, at: typeof price | undefined = price) => {
  (await spending.reserve('openai', used, at)).settle(used);
};

describe('the account of a session', () => {
  it('counts tokens, characters and requests, and what they cost', async () => {
    const spending = new Spending(boundless);
    await spend(spending, { inputTokens: 1_000_000, outputTokens: 500_000 });
    await spend(spending, { characters: 200_000 }, { inputUsd: 15, outputUsd: 0 });
    await spend(spending, { seconds: 60 }, { inputUsd: 100, outputUsd: 0 });
    expect(spending.spent).toEqual({
      ...{ requests: 3, inputTokens: 1_000_000, outputTokens: 500_000, characters: 200_000 },
      ...{ costUsd: 0.4 + 0.8 + 3 + 0.006, isPartlyUnknown: false },
    });
  });

  it('says when a part of it has no price, and counts that part nevertheless', async () => {
    const spending = new Spending(boundless);
    (await spending.reserve('openai', {}, undefined)).settle({ characters: 10 });
    await spend(spending, { inputTokens: 1_000_000 });
    expect(spending.spent).toMatchObject({ characters: 10, costUsd: 0.4, isPartlyUnknown: true });
  });

  it('what costs nothing is known', async () => {
    const spending = new Spending(boundless);
    await spend(spending, { inputTokens: 5, outputTokens: 5 }, { inputUsd: 0, outputUsd: 0 });
    expect(spending.spent).toMatchObject({ costUsd: 0, isPartlyUnknown: false });
  });

  it('allows so many requests and no more, those of earlier workers among them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 25 }),
        async (maxRequests, before) => {
          const spending = new Spending({ maxRequests, maxUsd: Infinity }, { ...nothingSpent, requests: before });
          const taken = await Promise.all(Array.from({ length: 30 }, () => isTaken(spending)));
          expect(taken.filter((is) => is)).toHaveLength(Math.max(0, maxRequests - before));
          expect(spending.spent.requests).toBe(Math.max(before, maxRequests));
        },
      ),
    );
  });

  it('never spends more than it may, however many calls are under way', async () => {
    const amounts = fc.record({ most: fc.nat({ max: 900_000 }), share: fc.double({ min: 0, max: 1, noNaN: true }) });
    await fc.assert(
      fc.asyncProperty(fc.array(amounts), fc.double({ min: 0, max: 2, noNaN: true }), async (calls, maxUsd) => {
        const spending = new Spending({ maxRequests: Infinity, maxUsd });
        const asked = calls.map(async ({ most, share }) => {
          const charge = await spending.reserve('openai', { outputTokens: most }, price);
          charge.settle(share > 0.9 ? undefined : { outputTokens: most * share });
        });
        await Promise.allSettled(asked);
        expect(spending.spent.costUsd).toBeLessThanOrEqual(maxUsd + 1e-6);
      }),
    );
  });

  it('allows what fits into the rest, and 0 allows only what has no price', async () => {
    const spending = new Spending({ maxRequests: 100, maxUsd: 1 });
    await spend(spending, { outputTokens: 624_990 });
    expect(await isTaken(spending, { outputTokens: 11 })).toBe(false);
    expect(await isTaken(spending, { outputTokens: 10 })).toBe(true);
    const nothing = new Spending({ maxRequests: 9, maxUsd: 0 });
    expect(await isTaken(nothing, { outputTokens: 1 })).toBe(false);
    await nothing.reserve('compatible', { outputTokens: 1_000 }, undefined);
  });

  it('counts all that was set aside when the use of a call is unknown, and only once', async () => {
    const spending = new Spending(boundless);
    const charge = await spending.reserve('openai', { outputTokens: 1_000_000 }, price);
    charge.settle();
    charge.settle({ outputTokens: 5 });
    expect(spending.spent).toMatchObject({ costUsd: 1.6, outputTokens: 0 });
  });

  it('takes from the budget of all, and gives back what was not needed', async () => {
    const settled: number[] = [];
    const shared: Budget = {
      reserve: (usd) => Promise.resolve({ isGranted: true, settle: (used) => settled.push(usd, used) }),
    };
    const spending = new Spending(boundless, nothingSpent, shared);
    const charge = await spending.reserve('openai', { outputTokens: 1_000_000 }, price);
    charge.settle({ outputTokens: 250_000 });
    expect(settled).toEqual([1.6, 0.4]);
    await spending.reserve('compatible', { outputTokens: 1 }, undefined);
    expect(settled).toHaveLength(2);
  });

  it('does not count a call that the budget of all refuses, and says which budget it was', async () => {
    const shared: Budget = {
      reserve: () => Promise.resolve({ isGranted: false, scope: 'hour', retryAfterMs: 7_000 }),
    };
    const spending = new Spending({ maxRequests: 2, maxUsd: 1 }, nothingSpent, shared);
    for (let i = 0; i < 5; i++)
      await expect(spending.reserve('openai', { outputTokens: 600_000 }, price)).rejects.toMatchObject({
        fault: 'budget',
        details: { budget: 'hour', retryAfterMs: 7_000 },
      });
    expect(spending.spent).toEqual(nothingSpent);
  });

  it('goes on where an earlier worker has stopped, by way of the job’s record', async () => {
    const first = new Spending(boundless);
    (await first.reserve('openai', {}, undefined)).settle({ characters: 120 });
    await spend(first, { inputTokens: 70, outputTokens: 30 });
    const record = pendingRecord();
    const metrics = jobMetricsSchema.parse(
      JSON.parse(JSON.stringify({ ...record.metrics, ...toMetrics(first.spent) })),
    );
    const second = new Spending(boundless, spentBy(metrics));
    expect(second.spent).toEqual(first.spent);
    await spend(second, { characters: 1 });
    expect(second.spent).toMatchObject({ requests: 3, characters: 121, isPartlyUnknown: true });
    expect(second.spent.costUsd).toBeCloseTo(first.spent.costUsd + costOf({ characters: 1 }, price), 12);
  });
});
