import type { JobId } from '@float/contract';
import { jobIdSchema } from '@float/contract';
import fc from 'fast-check';
import { v4 as uuidv4, v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMemoryStore } from '../cli/memoryStore.ts';
import { systemClock } from '../meditation/timeline/clock.ts';
import { recordKey } from '../storage/keys.ts';
import { NOW_MS, pendingRecord } from './jobsFixture.ts';
import { JobRecords } from './jobRecords.ts';
import { listJobs, PAGE_JOBS } from './listJobs.ts';
import type { JobRecord } from './record.ts';
import type { Service } from './serviceFixture.ts';
import { newUser, openService } from './serviceFixture.ts';
import { testStores } from '../storage/storeContract/testStores.ts';

describe.each(testStores)('on $name', (testStore) => {
  let service: Service;
  beforeAll(async () => {
    service = await openService(testStore);
  });
  afterAll(() => service[Symbol.asyncDispose]());

  type User = ReturnType<typeof newUser>;

  const keep = async (user: User, createdAtMs: number, change: Partial<JobRecord> & { job_id: JobId }) => {
    const created_at = new Date(createdAtMs).toISOString();
    await service.records.create({ ...pendingRecord(), user_id: user, created_at, ...change });
  };

  const allPages = async (user: User): Promise<JobId[][]> => {
    const pages: JobId[][] = [];
    let cursor: string | undefined;
    do {
      const page = await service.jobs.list(user, cursor);
      pages.push(page.records.map(({ job_id }) => job_id));
      cursor = page.cursor;
    } while (cursor !== undefined);
    return pages;
  };

  describe('listing', () => {
    it('gives every session that is not erased once, newest first, in full pages, whoever made its id', async () => {
      const job = fc.record({ minute: fc.nat(60), isErased: fc.boolean(), isOwnKey: fc.boolean() });
      await fc.assert(
        fc.asyncProperty(fc.array(job, { maxLength: 55 }), async (jobs) => {
          const user = newUser();
          const shown: { job: JobId; timeMs: number }[] = [];
          for (const { minute, isErased, isOwnKey } of jobs) {
            const timeMs = NOW_MS + minute * 60_000;
            const id = jobIdSchema.parse(isOwnKey ? uuidv4() : uuidv7({ msecs: timeMs }));
            await keep(user, timeMs, { job_id: id, erased_at: isErased ? new Date(timeMs).toISOString() : null });
            if (!isErased) shown.push({ job: id, timeMs });
          }
          const pages = await allPages(user);
          const listed = pages.flat();
          const timeOf = (id: JobId) => shown.find(({ job }) => job === id)?.timeMs ?? NaN;
          expect(listed.toSorted()).toEqual(shown.map(({ job }) => job).toSorted());
          expect(listed.map(timeOf)).toEqual(shown.map(({ timeMs }) => timeMs).toSorted((a, b) => b - a));
          for (const page of pages.slice(0, -1)) expect(page).toHaveLength(PAGE_JOBS);
        }),
        { numRuns: testStore.runsOf(15) },
      );
    });

    it('goes on where it was when the last session of a page is erased meanwhile', async () => {
      const user = newUser();
      const ids = Array.from({ length: 25 }, (_, i) => jobIdSchema.parse(uuidv7({ msecs: NOW_MS + i })));
      for (const [i, job_id] of ids.entries()) await keep(user, NOW_MS + i, { job_id });
      const first = await service.jobs.list(user);
      await service.jobs.erase(user, first.records.at(-1)!.job_id);
      const second = await service.jobs.list(user, first.cursor);
      expect(second.records.map(({ job_id }) => job_id)).toEqual(ids.slice(0, 5).reverse());
      expect(second.cursor).toBeUndefined();
    });

    it('reads no more than a page and a hundred records, however many sessions have ids that tell no time', async () => {
      const reads = { count: 0 };
      const store = openMemoryStore(() => NOW_MS + reads.count);
      const records = new JobRecords({ store, clock: systemClock, newUuid: uuidv7 });
      const user = newUser();
      const ids = Array.from({ length: 300 }, () => jobIdSchema.parse(uuidv4()));
      for (const [i, job_id] of ids.entries()) {
        const created_at = new Date(NOW_MS + i).toISOString();
        reads.count = i;
        await records.create({ ...pendingRecord(), user_id: user, job_id, created_at });
      }
      const read: JobRecords['read'] = (...name) => {
        reads.count += 1;
        return records.read(...name);
      };
      const listed: JobId[] = [];
      for (let cursor: string | undefined, isFirst = true; isFirst || cursor !== undefined; isFirst = false) {
        reads.count = 0;
        const page = await listJobs({ store, records: { read } }, user, cursor);
        expect(reads.count).toBeLessThanOrEqual(100 + PAGE_JOBS + 1);
        listed.push(...page.records.map(({ job_id }) => job_id));
        cursor = page.cursor;
      }
      expect(listed).toEqual(ids.toReversed());
    });

    it('shows the others when a record cannot be read', async () => {
      const user = newUser();
      await service.store.put(recordKey(user, jobIdSchema.parse(uuidv7())), Buffer.from('{'));
      const id = jobIdSchema.parse(uuidv7());
      await keep(user, NOW_MS, { job_id: id });
      expect(await allPages(user)).toEqual([[id]]);
    });

    it.each(['', 'x', '1', '1.', `1.${'a'.repeat(36)}`, '-1.019b7000-0000-7000-8000-000000000001'])(
      'refuses %j as a cursor',
      async (cursor) => {
        await expect(service.jobs.list(newUser(), cursor)).rejects.toMatchObject({
          ...{ code: 'INVALID_REQUEST', field: 'cursor' },
        });
      },
    );
  });
});
