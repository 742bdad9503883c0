import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FloatError } from '../errors.ts';
import { systemClock } from '../meditation/timeline/clock.ts';
import { recordKey } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { JobRecords } from './jobRecords.ts';
import { holder, newJobId, openTestStore, pendingRecord, user } from './jobsFixture.ts';
import { claim } from './transitions.ts';
import { testStores } from '../storage/storeContract/testStores.ts';

describe.each(testStores)('on $name', (testStore) => {
  let store: ObjectStore;
  beforeAll(async () => {
    store = await openTestStore(testStore);
  });
  afterAll(() => store[Symbol.asyncDispose]());

  describe('JobRecords', () => {
    const parts = () => ({ store, clock: systemClock, newUuid: uuidv7 });

    it('lets exactly one of many workers claim a job', async () => {
      const records = new JobRecords(parts());
      const fresh = pendingRecord();
      await records.create(fresh);
      const claims = await Promise.all(
        Array.from({ length: 8 }, (_, i) =>
          records.apply(user, fresh.job_id, claim({ ...holder, owner: `w${i}` }, Date.now())),
        ),
      );
      expect(claims.filter((claimed) => claimed !== undefined)).toHaveLength(1);
    });

    it('loses no change when two write at the same time', async () => {
      const records = new JobRecords(parts());
      const fresh = pendingRecord();
      await records.create(fresh);
      const count = 4;
      await Promise.all(
        Array.from({ length: count }, () =>
          records.apply(user, fresh.job_id, (now) => ({ ...now, generation_attempt: now.generation_attempt + 1 })),
        ),
      );
      const stored = await records.read(user, fresh.job_id);
      expect(stored?.record.generation_attempt).toBe(1 + count);
      expect(stored?.record.revision).toBe(1 + count);
    });

    it('settles a write whose answer was lost: it was applied, once', async () => {
      let lose = true;
      const lossy: ObjectStore = {
        ...store,
        put: async (...arguments_) => {
          const etag = await store.put(...arguments_);
          if (!lose) return etag;
          lose = false;
          throw new FloatError('STORAGE_UNAVAILABLE', 'no answer', { retriable: true });
        },
      };
      const fresh = pendingRecord();
      await new JobRecords(parts()).create(fresh);
      const records = new JobRecords({ ...parts(), store: lossy });
      const applied = await records.apply(user, fresh.job_id, (now) => ({
        ...now,
        generation_attempt: now.generation_attempt + 1,
      }));
      expect(applied?.record.generation_attempt).toBe(2);
      expect((await records.read(user, fresh.job_id))?.record.revision).toBe(2);
    });

    it('says INTERNAL for a record that cannot be read, and shows nothing of it', async () => {
      const job = newJobId();
      await store.put(recordKey(user, job), Buffer.from('{"job_id": "canary'));
      const reading = new JobRecords(parts()).read(user, job);
      await expect(reading).rejects.toMatchObject({
        code: 'INTERNAL',
        message: expect.not.stringContaining('canary') as string,
      });
    });
  });
});
