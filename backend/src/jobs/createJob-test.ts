import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markerKey } from '../storage/keys.ts';
import { newJobId } from './jobsFixture.ts';
import type { Service } from './serviceFixture.ts';
import { completeJob, newUser, openService, requestOf, startJob } from './serviceFixture.ts';
import { testStores } from '../storage/storeContract/testStores.ts';

describe.each(testStores)('on $name', (testStore) => {
  let service: Service;
  beforeAll(async () => {
    service = await openService(testStore);
  });
  afterAll(() => service[Symbol.asyncDispose]());

  describe('how much one person can have under way', () => {
    it('is two sessions: the third is refused kindly, says when to ask again, and leaves no trace', async () => {
      const user = newUser();
      await service.jobs.create(requestOf(user));
      await service.jobs.create(requestOf(user));
      const before = await service.keysOf(user);
      await expect(service.jobs.create(requestOf(user))).rejects.toMatchObject({
        ...{ code: 'RATE_LIMITED', retriable: true, retryAfterSeconds: 30 },
      });
      expect(await service.keysOf(user)).toEqual(before);
      expect((await service.jobs.create(requestOf(newUser()))).status).toBe('pending');
    });

    it('has room again when one is finished, or erased', async () => {
      const user = newUser();
      const [first, second] = [await startJob(service, user), await startJob(service, user)];
      await completeJob(service, user, first);
      const third = await startJob(service, user);
      await expect(service.jobs.create(requestOf(user))).rejects.toMatchObject({ code: 'RATE_LIMITED' });
      await service.jobs.erase(user, second);
      expect((await service.jobs.create(requestOf(user))).status).toBe('pending');
      expect((await service.jobs.get(user, third)).job_id).toBe(third);
    });

    it('still answers for a session that was accepted before', async () => {
      const user = newUser();
      const [job] = [await startJob(service, user), await startJob(service, user)];
      expect((await service.jobs.create(requestOf(user), job)).job_id).toBe(job);
    });

    it('is never more than two, however many are asked for at the same moment, and each of them has its marker', async () => {
      const key = fc.integer({ min: 0, max: 9 });
      await fc.assert(
        fc.asyncProperty(fc.array(key, { minLength: 3, maxLength: 12 }), async (asked) => {
          const user = newUser();
          const keys = Array.from({ length: 10 }, newJobId);
          const answers = await Promise.allSettled(asked.map((i) => service.jobs.create(requestOf(user), keys[i])));
          const accepted = new Set(answers.flatMap((each) => (each.status === 'fulfilled' ? [each.value.job_id] : [])));
          expect(accepted.size).toBeLessThanOrEqual(2);
          for (const job of accepted) expect(await service.store.head(markerKey(user, job))).toBeDefined();
        }),
        { numRuns: testStore.runsOf(20) },
      );
    });
  });
});
