import { jobMetricsSchema } from '@float/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pendingRecord } from '../jobs/jobsFixture.ts';
import { spentBy, toMetrics } from '../jobs/spentMetrics.ts';
import type { SessionBudget } from './spending.ts';
import { nothingSpent, Spending } from './spending.ts';
import { VendorError } from './vendorError.ts';

const boundless: SessionBudget = { maxRequests: Infinity, maxUsd: undefined };
const price = { inputUsd: 0.4, outputUsd: 1.6 };

const isTaken = (spending: Spending): boolean => {
  try {
    spending.takeRequest('openai');
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(VendorError);
    expect(error).toMatchObject({ fault: 'budget', retriable: false, vendor: 'openai' });
    return false;
  }
};

describe('the account of a session', () => {
  it('counts tokens, characters and requests, and what they cost', () => {
    const spending = new Spending(boundless);
    spending.takeRequest('openai');
    spending.addTokens({ inputTokens: 1_000_000, outputTokens: 500_000 }, price);
    spending.takeRequest('openai');
    spending.addCharacters(200_000, { inputUsd: 15, outputUsd: 0 });
    expect(spending.spent).toEqual({
      ...{ requests: 2, inputTokens: 1_000_000, outputTokens: 500_000, characters: 200_000 },
      ...{ costUsd: 0.4 + 0.8 + 3, isPartlyUnknown: false },
    });
  });

  it('says when a part of it has no price, and counts that part nevertheless', () => {
    const spending = new Spending(boundless);
    spending.addCharacters(10, undefined);
    spending.addTokens({ inputTokens: 1_000_000, outputTokens: 0 }, price);
    expect(spending.spent).toMatchObject({ characters: 10, costUsd: 0.4, isPartlyUnknown: true });
    const other = new Spending(boundless);
    other.addTokens({ inputTokens: 1, outputTokens: 2 }, undefined);
    expect(other.spent).toMatchObject({ inputTokens: 1, outputTokens: 2, costUsd: 0, isPartlyUnknown: true });
  });

  it('what costs nothing is known', () => {
    const spending = new Spending(boundless);
    spending.addTokens({ inputTokens: 5, outputTokens: 5 }, { inputUsd: 0, outputUsd: 0 });
    expect(spending.spent).toMatchObject({ costUsd: 0, isPartlyUnknown: false });
  });

  it('allows so many requests and no more, those of earlier workers among them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 25 }), (maxRequests, before) => {
        const spending = new Spending({ maxRequests, maxUsd: undefined }, { ...nothingSpent, requests: before });
        const taken = Array.from({ length: 30 }, () => isTaken(spending)).filter((is) => is).length;
        expect(taken).toBe(Math.max(0, maxRequests - before));
        expect(spending.spent.requests).toBe(before + taken);
      }),
    );
  });

  it('allows nothing more once so much is spent', () => {
    const spending = new Spending({ maxRequests: 100, maxUsd: 1 });
    spending.addTokens({ inputTokens: 0, outputTokens: 624_999 }, price);
    expect(isTaken(spending)).toBe(true);
    spending.addTokens({ inputTokens: 0, outputTokens: 1 }, price);
    expect(isTaken(spending)).toBe(false);
    expect(isTaken(new Spending({ maxRequests: 1, maxUsd: 0 }))).toBe(false);
  });

  it('goes on where an earlier worker has stopped, by way of the job’s record', () => {
    const first = new Spending(boundless);
    first.takeRequest('openai');
    first.addCharacters(120, undefined);
    first.addTokens({ inputTokens: 70, outputTokens: 30 }, price);
    const record = pendingRecord();
    const metrics = jobMetricsSchema.parse(
      JSON.parse(JSON.stringify({ ...record.metrics, ...toMetrics(first.spent) })),
    );
    const second = new Spending(boundless, spentBy(metrics));
    expect(second.spent).toEqual(first.spent);
    second.addCharacters(1, price);
    expect(second.spent).toMatchObject({ requests: 1, characters: 121, isPartlyUnknown: true });
  });
});
