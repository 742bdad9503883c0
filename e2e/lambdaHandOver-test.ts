import { setTimeout as delay } from 'node:timers/promises';
import type { JobId } from '@float/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeSession } from './faults/verdict.ts';
import type { Listener } from './http.ts';
import { newListener } from './http.ts';
import { followAsApp } from './lambda/followAsApp.ts';
import type { TimeLimits } from './lambda/lambdaEnvironment.ts';
import type { LambdaSite } from './lambda/lambdaSite.ts';
import { openLambdaSite } from './lambda/lambdaSite.ts';
import { auditStoredSpeech } from './lambda/storedSpeech.ts';

/** A listener who hears it from the first moment may not be nearer to the end of what is published (P2). */
const PROMISED_LEAD_SECONDS = 12;
/** Under 20 s, a machine that does nothing else hands such a session over only once. */
const LONGEST_MS = 12_000;
const SHORTEST_MS = 5_000;

let site: LambdaSite;
beforeAll(async () => {
  site = await openLambdaSite();
});
afterAll(() => site[Symbol.asyncDispose]());

interface Asked {
  readonly listener: Listener;
  readonly user: Listener['user_id'];
  readonly job: JobId;
  readonly epoch: number;
}

/** Of somebody else each time: a person has two sessions under way at most. */
const ask = async (minutes: number): Promise<Asked> => {
  const listener = await newListener(site.url);
  const { job_id: job } = await listener.ask({ duration_minutes: minutes });
  site.watcher.watch(listener.user_id, job);
  return { listener, user: listener.user_id, job, epoch: 1 };
};
const claimed = async ({ listener, job }: Asked): Promise<void> => {
  await listener.jobWhen(job, ({ status }) => status !== 'pending');
};
const count = (job: JobId, event: string): number =>
  site.worker
    .output()
    .split('\n')
    .filter((line) => line.includes(job) && line.includes(`"${event}"`)).length;
const sound = { status: 'completed', gaps: 0, isBitIdentical: true, faults: [] };

describe('a session of twenty minutes in invocations of twelve seconds at most (Ceph)', () => {
  /** So short that this machine needs about five invocations, also should it have more to do now than later. */
  const limitFor = async (minutes: number): Promise<TimeLimits> => {
    const { listener, job } = await ask(3);
    const { metrics } = await followAsApp(listener, job);
    const wholeMs = (metrics.generation_ms ?? Infinity) * (minutes / 3);
    // Of each, 30 % are spared for the hand-over.
    return { limitMs: Math.min(LONGEST_MS, Math.max(SHORTEST_MS, wholeMs / 5 / 0.7)) };
  };

  it('is handed over again and again, and nobody hears of it', async () => {
    site.invokeApi.usualLimits = await limitFor(20);
    const asked = await ask(20);
    await followAsApp(asked.listener, asked.job);
    const handOvers = count(asked.job, 'job_handed_over');
    const verdict = await judgeSession(site, asked);
    expect(verdict).toMatchObject({ ...sound, attempts: 1 });
    expect(verdict.leastLeadSeconds).toBeGreaterThanOrEqual(PROMISED_LEAD_SECONDS);
    expect(Math.abs(verdict.seconds - 1200)).toBeLessThanOrEqual(3);
    expect(handOvers).toBeGreaterThanOrEqual(2);
    expect(count(asked.job, 'job_claimed')).toBe(handOvers + 1);
    expect(new Set(site.invokeApi.endings)).toEqual(new Set(['completed']));
    site.invokeApi.usualLimits = undefined;
    // Half a minute, and ten times as long where others need the machine.
  }, 300_000);
});

describe('sessions whose environments are ended without a word (Ceph)', () => {
  it('go on when two of them were at their limit, and had no time to hand over (P4)', async () => {
    const noTime: TimeLimits = { limitMs: 1_200, toldMs: 900_000 };
    site.invokeApi.limits.push(noTime, noTime);
    const asked = await ask(5);
    await followAsApp(asked.listener, asked.job);
    expect(site.invokeApi.endings.filter((ending) => ending === 'timeout').length).toBe(2);
    expect(await judgeSession(site, asked)).toMatchObject({ ...sound, attempts: 3 });
  });

  it('go on when it happens at any moment (P4)', async () => {
    const moments = fc.sample(fc.noBias(fc.integer({ min: 0, max: 3_000 })), { seed: 8, numRuns: 4 });
    const killAndFollow = async (afterMs: number) => {
      const asked = await ask(3);
      const followed = followAsApp(asked.listener, asked.job);
      await claimed(asked);
      await delay(afterMs);
      const isKilled = await site.killWorkerOf(asked.job);
      await followed;
      return { afterMs, asked, isKilled };
    };
    const followed = await Promise.all(moments.map(killAndFollow));
    for (const { afterMs, asked, isKilled } of followed) {
      const verdict = await judgeSession(site, asked);
      const attempts = isKilled ? 2 : 1;
      expect(verdict, `killed ${afterMs} ms after the claim`).toMatchObject({ ...sound, attempts });
    }
  });

  it('go on by the sweeper when nobody asks any more', async () => {
    const asked = await ask(1);
    await claimed(asked);
    await site.killWorkerOf(asked.job);
    await delay(Date.parse((await site.record(asked)).lease.expires_at) - Date.now());
    await site.sweeper.invoke({});
    while ((await site.record(asked)).status !== 'completed') await delay(50);
    expect(await judgeSession(site, asked)).toMatchObject({ ...sound, attempts: 2 });
  });

  it('pay for no stored speech twice', async () => {
    const { bought, boughtAgain } = await auditStoredSpeech(site.s3);
    expect(bought.length).toBeGreaterThan(0);
    expect(boughtAgain).toEqual([]);
  });
});
