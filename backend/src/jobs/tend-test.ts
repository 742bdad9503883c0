import { jobIdSchema } from '@float/contract';
import { v7 as uuidv7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLogger } from '../log.ts';
import {
  downloadKey,
  markerKey,
  recordKey,
  requestKey,
  segmentKey,
  sessionLogKey,
  transcriptKey,
} from '../storage/keys.ts';
import type { Service } from './serviceFixture.ts';
import {
  completeJob,
  holderOf,
  HOUR_MS,
  LEASE_MS,
  newUser,
  openService,
  requestOf,
  startJob,
} from './serviceFixture.ts';
import type { FoundJob } from './sweeper.ts';
import { startSweeper } from './sweeper.ts';
import { progress } from './jobsFixture.ts';
import { keepRequest } from './request.ts';
import { failAttempt } from './transitions.ts';
import { testStores } from '../storage/storeContract/testStores.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * HOUR_MS;
const SECRET = 'said-and-then-abandoned';

describe.each(testStores)('on $name', (testStore) => {
  let service: Service;
  beforeEach(async () => {
    service = await openService(testStore);
  });
  afterEach(() => service[Symbol.asyncDispose]());

  const hasSound = async (user: ReturnType<typeof newUser>) =>
    (await service.keysOf(user)).some((key) => /\.(ts|wav|m3u8)$/.test(key));

  describe('looking after a finished job', () => {
    const finished = async () => {
      const user = newUser();
      const job = await startJob(service, user);
      await service.store.put(sessionLogKey(user, job), Buffer.from('{}'));
      await completeJob(service, user, job);
      return { user, job };
    };

    it('takes its sound after a day, and keeps what was asked, said and downloaded', async () => {
      const { user, job } = await finished();
      await service.store.put(downloadKey(user, job), Buffer.from('mp3'));
      service.advance(DAY_MS - MINUTE_MS);
      await service.sweep();
      expect(await hasSound(user)).toBe(true);
      expect(service.jobs.isStreamExpired(await service.jobs.get(user, job))).toBe(false);
      service.advance(MINUTE_MS);
      await service.sweep();
      const kept = [downloadKey, requestKey, sessionLogKey, transcriptKey, recordKey];
      expect(await service.keysOf(user)).toEqual(kept.map((keyOf) => keyOf(user, job)).toSorted());
      expect(service.jobs.isStreamExpired(await service.jobs.get(user, job))).toBe(true);
    });

    it('takes its sound early once the client has it, but not from under a listener', async () => {
      const { user, job } = await finished();
      await service.jobs.markDownloaded(user, job);
      service.advance(14 * MINUTE_MS);
      await service.sweep();
      expect(await hasSound(user)).toBe(true);
      service.advance(MINUTE_MS);
      await service.sweep();
      expect(await hasSound(user)).toBe(false);
    });

    it('takes everything after thirty days, also what is written at the last moment', async () => {
      const { user, job } = await finished();
      service.advance(30 * DAY_MS);
      await service.sweep();
      await expect(service.jobs.get(user, job)).rejects.toMatchObject({ code: 'JOB_NOT_FOUND' });
      await service.store.put(downloadKey(user, job), Buffer.from('mp3'));
      service.advance(2 * MINUTE_MS);
      await service.sweep();
      expect(await service.keysOf(user)).toEqual([]);
      expect(await service.dueOf(user)).toEqual([]);
    });

    it('does not come across it before something is due', async () => {
      const { user, job } = await finished();
      const beforeMs = service.clock.nowMs();
      expect(await service.sweep()).toEqual({});
      expect(await service.store.head(markerKey(user, job))).toBeUndefined();
      const [firstMs, ...others] = await service.dueOf(user);
      // A day from its completion; that took its time, too.
      expect(firstMs).toBeGreaterThanOrEqual(DAY_MS - (service.clock.nowMs() - beforeMs) - MINUTE_MS);
      expect(firstMs).toBeLessThanOrEqual(DAY_MS);
      expect(others).toEqual([]);
      service.advance(DAY_MS);
      await service.sweep();
      const [thenMs, ...more] = await service.dueOf(user);
      expect(thenMs).toBeGreaterThan(29 * DAY_MS - MINUTE_MS);
      expect(thenMs).toBeLessThanOrEqual(29 * DAY_MS);
      expect(more).toEqual([]);
    });
  });

  describe('looking after other jobs', () => {
    it('takes the sound of a failed one after a day', async () => {
      const user = newUser();
      const job = await startJob(service, user);
      const error = { code: 'GENERATION_FAILED' as const, message: 'x', retriable: false };
      await service.records.apply(user, job, failAttempt(holderOf(1), progress, error, service.clock.nowMs()));
      service.advance(DAY_MS + 1000);
      await service.sweep();
      expect(await hasSound(user)).toBe(false);
      expect((await service.jobs.get(user, job)).status).toBe('failed');
    });

    it('never takes from one that is being made, however long that takes', async () => {
      const user = newUser();
      const job = await startJob(service, user);
      service.advance(40 * DAY_MS);
      await service.sweep();
      expect(await hasSound(user)).toBe(true);
      expect(service.dispatched.at(-1)).toEqual({ user, job, epoch: 2 });
    });

    it('clears one at a time, so that jobs which lost their worker do not wait behind many', async () => {
      const user = newUser();
      const jobs = [await startJob(service, user), await startJob(service, user)];
      for (const job of jobs) await completeJob(service, user, job);
      service.advance(DAY_MS + 1000);
      await service.sweepActive(user);
      const one = { clearings: 1, signal: new AbortController().signal };
      const sounds = async () =>
        (await service.keysOf(user)).filter(
          (key) => key === segmentKey(user, jobs[0]!, 0) || key === segmentKey(user, jobs[1]!, 0),
        );
      expect(await service.clearDue(one)).toBe(true);
      expect(await sounds()).toHaveLength(1);
      expect(await service.clearDue(one)).toBe(false);
      expect(await sounds()).toEqual([]);
    });
  });

  describe('a job that was dispatched and not claimed', () => {
    it('is dispatched here after a second, whatever was made of it before', async () => {
      const user = newUser();
      const job = await startJob(service, user);
      // Its worker is gone; the one that was sent for it dies before it can claim it.
      service.advance(LEASE_MS);
      await service.sweep(user);
      const sent = service.dispatched.length;
      await service.sweep(user);
      expect(service.dispatched).toHaveLength(sent);
      service.advance(1001);
      await service.sweep(user);
      expect(service.dispatched.slice(sent - 1)).toEqual([
        { user, job, epoch: 2 },
        { user, job, epoch: 2 },
      ]);
      expect((await service.jobs.get(user, job)).generation_attempt).toBe(2);
    });
  });

  describe('a creation that was cut short', () => {
    const cutShort = async () => {
      const user = newUser();
      const job = jobIdSchema.parse(uuidv7());
      await service.store.put(markerKey(user, job), new Uint8Array());
      await keepRequest(service.store, job, requestOf(user, SECRET));
      return { user, job };
    };

    it('is cleared after two minutes, and its place stays taken for a while', async () => {
      const { user, job } = await cutShort();
      service.advance(2 * MINUTE_MS - 1000);
      await service.sweep();
      expect(await service.store.head(requestKey(user, job))).toBeDefined();
      service.advance(2000);
      await service.sweep();
      expect(await service.holds(SECRET)).toBe(false);
      await expect(service.jobs.get(user, job)).rejects.toMatchObject({ code: 'JOB_NOT_FOUND' });
      await expect(service.jobs.create(requestOf(user), job)).rejects.toMatchObject({ retriable: true });
      service.advance(2 * MINUTE_MS);
      await service.sweep();
      expect(await service.keysOf(user)).toEqual([]);
      expect((await service.jobs.create(requestOf(user), job)).job_id).toBe(job);
    });

    it('is looked at again and again: it may still be under way', async () => {
      const { user, job } = await cutShort();
      expect((await service.sweep(user))[job]).toBeLessThanOrEqual(1000);
    });

    it('can go on with the same key before that', async () => {
      const { user, job } = await cutShort();
      service.advance(MINUTE_MS);
      expect((await service.jobs.create(requestOf(user), job)).status).toBe('pending');
      service.advance(2 * MINUTE_MS);
      await service.sweep();
      expect((await service.jobs.get(user, job)).job_id).toBe(job);
    });
  });

  it('a sweeper that knows of nothing to do for a month looks at once when a session is erased', async () => {
    const user = newUser();
    const job = await startJob(service, user);
    await completeJob(service, user, job);
    const looks: boolean[] = [];
    const rounds = { left: 3, done: Promise.withResolvers<undefined>() };
    const clock = {
      nowMs: service.clock.nowMs,
      until: async () => {
        if (--rounds.left === 1) await service.jobs.erase(user, job);
        if (rounds.left > 0) return;
        rounds.done.resolve(undefined);
        await new Promise(() => undefined);
      },
    };
    const tend = ({ stored }: FoundJob) => {
      looks.push(stored?.record.erased_at === null);
      return Promise.resolve({ nextMs: Infinity, isSettled: false });
    };
    const { store, records } = service;
    void startSweeper({ store, records, newUuid: uuidv7, clock, tend, log: createLogger('silent') });
    await rounds.done.promise;
    expect(looks).toEqual([true, false]);
  });
});
