import { describe, expect, it } from 'vitest';
import { onSqlite } from '../storage/storeContract/testStores.ts';
import type { DispatchedJob } from './dispatch.ts';
import { inProcessDispatcher } from './dispatch.ts';
import { newJobId, progress } from './jobsFixture.ts';
import { holderOf, newUser, openService, requestOf } from './serviceFixture.ts';
import { claim, complete } from './transitions.ts';

describe('two people who use the same Idempotency-Key at the same time', () => {
  it('have a session each, and each its own place in line', async () => {
    const ends: (() => void)[] = [];
    const ran: DispatchedJob[] = [];
    /** A worker that completes a job as soon as the test lets it. */
    const run = async ({ user, job, epoch }: DispatchedJob, signal: AbortSignal): Promise<void> => {
      ran.push({ user, job, epoch });
      const { records, clock } = service;
      await records.apply(user, job, claim(holderOf(epoch), clock.nowMs()));
      const ended = Promise.withResolvers<undefined>();
      ends.push(() => {
        ended.resolve(undefined);
      });
      signal.addEventListener('abort', () => {
        ended.resolve(undefined);
      });
      await ended.promise;
      await records.apply(user, job, complete(holderOf(epoch), progress, clock.nowMs()));
    };
    await using dispatcher = inProcessDispatcher(run, 1);
    await using service = await openService(onSqlite, { dispatcher });
    const [first, anna, ben] = [newUser(), newUser(), newUser()];
    const key = newJobId();
    await service.jobs.create(requestOf(first));
    const records = await Promise.all([anna, ben].map((user) => service.jobs.create(requestOf(user), key)));
    expect(records.map(({ user_id, job_id }) => [user_id, job_id])).toEqual([
      [anna, key],
      [ben, key],
    ]);
    expect(records.map((record) => service.jobs.queuePosition(record)).toSorted()).toEqual([1, 2]);
    for (let jobs = 1; jobs <= 3; jobs++) {
      await expect.poll(() => ends.length).toBe(jobs);
      ends.at(-1)?.();
    }
    await expect
      .poll(async () =>
        (await Promise.all([anna, ben].map((user) => service.jobs.get(user, key)))).map((r) => r.status),
      )
      .toEqual(['completed', 'completed']);
    expect(new Set(ran.map(({ user }) => user))).toEqual(new Set([first, anna, ben]));
  });
});
