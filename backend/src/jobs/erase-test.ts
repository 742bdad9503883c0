import { jobIdSchema } from '@float/contract';
import { v7 as uuidv7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  downloadKey,
  markerKey,
  recordKey,
  resultKey,
  sessionLogKey,
  transcriptKey,
  userTombstoneKey,
} from '../storage/keys.ts';
import { holder, newJobId, pendingRecord, progress } from './jobsFixture.ts';
import { erase, markDownloaded } from './eraseTransitions.ts';
import type { Service } from './serviceFixture.ts';
import { completeJob, holderOf, LEASE_MS, newUser, openService, requestOf, startJob } from './serviceFixture.ts';
import { claim, complete, renew, startStreaming, takeOver } from './transitions.ts';
import { isErased } from './userTombstone.ts';
import { testStores } from '../storage/storeContract/testStores.ts';

const SECRET = 'what-nobody-may-read-again';
const LATE_MS = LEASE_MS + 60_000;

describe.each(testStores)('on $name', (testStore) => {
  let service: Service;
  beforeEach(async () => {
    service = await openService(testStore);
  });
  afterEach(() => service[Symbol.asyncDispose]());

  describe('a tombstone', () => {
    const claimed = () => claim(holder, 0)(pendingRecord())!;
    const tombstone = erase(5)({
      ...claimed(),
      title: SECRET,
      error: { code: 'GENERATION_FAILED', message: SECRET, retriable: false },
      safety: { level: 'crisis', kind: 'suicide', message: SECRET, resources: [] },
    })!;

    it('holds nothing of the person any more', () => {
      expect(JSON.stringify(tombstone)).not.toContain(SECRET);
      expect(tombstone).toMatchObject({ title: null, error: null, safety: null, metrics: { tts_characters: 0 } });
    });

    it('applies to no further change, by whoever held the job or would take it', () => {
      const judge = { times: { leaseMs: 1, dispatchMs: 1 }, isDead: () => true, isAlive: () => false };
      const changes = [
        erase(6),
        markDownloaded,
        claim({ ...holder, epoch: 2 }, 9),
        renew(holder, progress, 9),
        startStreaming(holder, progress, 9, 9),
        complete(holder, progress, 9),
        takeOver(judge, 1e15),
      ];
      expect(changes.map((change) => change(tombstone))).toEqual(changes.map(() => undefined));
    });
  });

  describe('erasing a job', () => {
    it('leaves nothing of it to anybody at once, and stops its worker at the next write', async () => {
      const user = newUser();
      const job = await startJob(service, user, SECRET);
      await service.jobs.erase(user, job);
      await expect(service.jobs.get(user, job)).rejects.toMatchObject({ code: 'JOB_NOT_FOUND' });
      await expect(service.jobs.erase(user, job)).rejects.toMatchObject({ code: 'JOB_NOT_FOUND' });
      expect(
        await service.records.apply(user, job, renew(holderOf(1), progress, service.clock.nowMs())),
      ).toBeUndefined();
      expect(await completeJob(service, user, job)).toBe(false);
      expect(await service.keysOf(user)).toEqual([markerKey(user, job), recordKey(user, job)]);
      expect(await service.holds(SECRET)).toBe(false);
    });

    it('takes the download and the kept result of a finished one, and nothing of another', async () => {
      const user = newUser();
      const [job, other] = [await startJob(service, user), await startJob(service, user)];
      await completeJob(service, user, job);
      const { created_at: createdAt } = await service.jobs.get(user, job);
      await service.store.put(downloadKey(user, job), Buffer.from('mp3'));
      await service.store.put(resultKey(user, createdAt), Buffer.from('{}'));
      const before = (await service.keysOf(user)).filter((key) => key.includes(other));
      await service.jobs.erase(user, job);
      expect((await service.keysOf(user)).filter((key) => !key.includes(job))).toEqual(before);
    });

    it('clears once more what a worker wrote before it knew, then the tombstone, then the marker', async () => {
      const user = newUser();
      const job = await startJob(service, user, SECRET);
      await service.jobs.erase(user, job);
      await service.store.put(transcriptKey(user, job), Buffer.from(SECRET));
      service.advance(LEASE_MS);
      await service.sweep();
      expect(await service.keysOf(user)).toEqual([recordKey(user, job)]);
      await service.store.put(transcriptKey(user, job), Buffer.from(SECRET));
      service.advance(LATE_MS - LEASE_MS);
      await service.sweep();
      expect(await service.keysOf(user)).toEqual([]);
      // Should the erasure have been cut short.
      expect(await service.dueOf(user)).toHaveLength(1);
      service.advance(60_000);
      await service.sweep();
      expect(await service.dueOf(user)).toEqual([]);
      expect(await service.holds(SECRET)).toBe(false);
    });

    it('leaves no marker of a finished one, which would name its person for a month', async () => {
      const user = newUser();
      const job = await startJob(service, user);
      await completeJob(service, user, job);
      await service.sweep();
      await service.jobs.markDownloaded(user, job);
      await service.sweep();
      expect(await service.dueOf(user)).toHaveLength(2);
      await service.jobs.erase(user, job);
      service.advance(LATE_MS + 60_000);
      await service.sweep();
      expect(await service.keysOf(user)).toEqual([]);
      expect(await service.dueOf(user)).toEqual([]);
    });

    it("refuses another's job and one that never was in the same words", async () => {
      const [user, stranger] = [newUser(), newUser()];
      const job = await startJob(service, user);
      const refusals = [service.jobs.erase(stranger, job), service.jobs.erase(user, newJobId())];
      const [first, second] = (await Promise.allSettled(refusals)).map((result) =>
        result.status === 'rejected' ? String(result.reason) : 'erased',
      );
      expect(first).toBe(second);
      expect((await service.jobs.get(user, job)).job_id).toBe(job);
    });

    it('does not make the session again for a request that is repeated with its key', async () => {
      const user = newUser();
      const job = await startJob(service, user, SECRET);
      await service.jobs.erase(user, job);
      const again = service.jobs.create(requestOf(user, SECRET), job);
      await expect(again).rejects.toMatchObject({ code: 'JOB_NOT_FOUND', retriable: false });
      expect(await service.holds(SECRET)).toBe(false);
    });
  });

  describe('erasing a person', () => {
    it('takes everything, running or not, readable or not, and leaves others alone', async () => {
      const [user, other] = [newUser(), newUser()];
      const kept = await startJob(service, other);
      const [running, done] = [await startJob(service, user, SECRET), await startJob(service, user, SECRET)];
      await completeJob(service, user, done);
      const broken = newJobId();
      await service.store.put(recordKey(user, broken), Buffer.from(`{${SECRET}`));
      await service.store.put(sessionLogKey(user, broken), Buffer.from(SECRET));
      await service.store.put(resultKey(user, '2026-01-01T00:00:00.000Z'), Buffer.from(SECRET));
      await service.jobs.eraseUser(user);
      const left = (await service.keysOf(user)).filter((key) => !key.startsWith('active/'));
      expect(left).toEqual([running, done].map((job) => recordKey(user, job)).toSorted());
      expect(await service.holds(SECRET)).toBe(false);
      expect(await isErased(service.store, user)).toBe(true);
      expect(await isErased(service.store, other)).toBe(false);
      expect((await service.jobs.get(other, kept)).job_id).toBe(kept);
      expect((await service.jobs.list(user)).records).toEqual([]);
    });

    it('can be repeated', async () => {
      const user = newUser();
      await startJob(service, user);
      await service.jobs.eraseUser(user);
      await service.jobs.eraseUser(user);
      expect((await service.jobs.list(user)).records).toEqual([]);
    });

    it('makes nothing for them any more', async () => {
      const user = newUser();
      await service.jobs.eraseUser(user);
      const dispatchedBefore = service.dispatched.length;
      await expect(service.jobs.create(requestOf(user, SECRET))).rejects.toMatchObject({ code: 'FORBIDDEN' });
      expect(service.dispatched).toHaveLength(dispatchedBefore);
      expect(await service.holds(SECRET)).toBe(false);
    });

    it('wins against a creation at the same moment, whichever comes first', async () => {
      for (let round = 0; round < 20; round++) {
        const user = newUser();
        const key = jobIdSchema.parse(uuidv7());
        const creation = service.jobs.create(requestOf(user, SECRET), key);
        const [created] = await Promise.allSettled([creation, service.jobs.eraseUser(user)]);
        const left = await service.keysOf(user);
        const record = await service.records.read(user, key);
        // Either the creation saw the tombstone, or the erasure saw the record.
        if (record !== undefined) expect(record.record.erased_at).not.toBeNull();
        if (created.status === 'rejected') expect(created.reason).toMatchObject({ code: expect.any(String) as string });
        expect(left.filter((each) => each.includes('/hls/'))).toEqual([]);
      }
      expect(await service.holds(SECRET)).toBe(false);
    });

    it('clears again what was written late, and in the end forgets even that there was somebody', async () => {
      const user = newUser();
      const job = await startJob(service, user, SECRET);
      await service.jobs.eraseUser(user);
      await service.store.put(transcriptKey(user, job), Buffer.from(SECRET));
      await service.store.put(resultKey(user, 'late'), Buffer.from(SECRET));
      service.advance(130_000);
      await service.sweep();
      await service.sweep();
      expect((await service.keysOf(user)).filter((key) => !key.startsWith('active/'))).toEqual([]);
      expect(await service.holds(SECRET)).toBe(false);
      expect(await isErased(service.store, user)).toBe(true);
      service.advance(93 * 24 * 3_600_000);
      await service.sweep();
      expect(await service.keysOf(user)).toEqual([]);
      expect(await service.dueOf(user)).toEqual([]);
      expect(await service.store.head(userTombstoneKey(user))).toBeUndefined();
    });
  });
});
