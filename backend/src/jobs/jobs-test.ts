import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jobIdSchema, meditationRequestSchema, userIdSchema } from '@float/contract';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FloatError } from '../errors.ts';
import { systemClock } from '../meditation/timeline/clock.ts';
import { VirtualClock } from '../meditation/timeline/virtualClock.ts';
import { markerKey, recordKey, requestKey } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { createUrlSigner } from '../storage/signedUrls.ts';
import { openSqliteStore } from '../storage/sqliteStore.ts';
import type { DispatchedJob, Dispatcher } from './dispatch.ts';
import { HeldJob, keepLease } from './heldJob.ts';
import { JobRecords } from './jobRecords.ts';
import { createJobService } from './jobService.ts';
import type { Progress } from './transitions.ts';
import { claim, complete, fail, LEASE_MS, newRecord, renew, startStreaming } from './transitions.ts';

const user = userIdSchema.parse(`g_${'a'.repeat(32)}`);
const newJobId = () => jobIdSchema.parse(uuidv7());
const NOW_MS = Date.parse('2026-01-01T00:00:00Z');

const progress: Progress = {
  title: 'A quiet pause',
  segmentsListed: 2,
  segmentsTotal: null,
  spokenCharacters: 120,
  firstVoiceAtMs: NOW_MS + 290,
  storageOperations: 9,
};
const record = () =>
  newRecord({ job: newJobId(), user, durationSeconds: 300, nowMs: NOW_MS, writeId: uuidv7(), retentionMs: 1000 });
const holder = { owner: 'worker-a', epoch: 1 };
const other = { owner: 'worker-b', epoch: 1 };

let folder = '';
let store: ObjectStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'float-jobs-'));
  const signer = createUrlSigner({ keys: [{ kid: 'k', secret: new Uint8Array(32) }], nowMs: Date.now });
  store = await openSqliteStore({ path: join(folder, 'float.sqlite'), signer });
});
afterAll(async () => {
  await store[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

describe('transitions', () => {
  it('take a job from pending to completed, and tell how long it took', () => {
    const claimed = claim(holder, NOW_MS + 10)(record())!;
    const streaming = startStreaming(holder, progress, NOW_MS + 310, NOW_MS + 320)(claimed)!;
    const completed = complete(holder, { ...progress, segmentsTotal: 2 }, NOW_MS + 9000)(streaming)!;
    expect([claimed, streaming, completed].map(({ status }) => status)).toEqual([
      'processing',
      'streaming',
      'completed',
    ]);
    expect(completed.metrics).toMatchObject({ first_segment_ms: 310, first_voice_ms: 290, generation_ms: 9000 });
    expect(completed.stream).toMatchObject({ segments_completed: 2, segments_total: 2, ended: true });
    expect(completed.lease.owner).toBeNull();
  });

  it('let one worker claim a job, and only under the epoch that it was dispatched with', () => {
    const claimed = claim(holder, NOW_MS)(record())!;
    expect(claim(other, NOW_MS)(claimed)).toBeUndefined();
    expect(claim({ ...holder, epoch: 2 }, NOW_MS)(record())).toBeUndefined();
  });

  it('refuse everybody but the holder', () => {
    const claimed = claim(holder, NOW_MS)(record())!;
    const failure = { code: 'GENERATION_FAILED' as const, message: 'x', retriable: true };
    for (const stranger of [other, { ...holder, epoch: 2 }]) {
      expect(renew(stranger, progress, NOW_MS)(claimed)).toBeUndefined();
      expect(startStreaming(stranger, progress, NOW_MS, NOW_MS)(claimed)).toBeUndefined();
      expect(complete(stranger, progress, NOW_MS)(claimed)).toBeUndefined();
      expect(fail(stranger, progress, failure, NOW_MS)(claimed)).toBeUndefined();
    }
  });

  it('leave a finished job as it is', () => {
    const completed = complete(holder, progress, NOW_MS)(claim(holder, NOW_MS)(record())!)!;
    expect(claim(holder, NOW_MS)(completed)).toBeUndefined();
    expect(renew(holder, progress, NOW_MS)(completed)).toBeUndefined();
  });
});

describe('JobRecords', () => {
  const parts = () => ({ store, clock: systemClock, newUuid: uuidv7 });

  it('lets exactly one of many workers claim a job', async () => {
    const records = new JobRecords(parts());
    const fresh = record();
    await records.create(fresh);
    const claims = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        records.apply(user, fresh.job_id, claim({ owner: `w${i}`, epoch: 1 }, Date.now())),
      ),
    );
    expect(claims.filter((claimed) => claimed !== undefined)).toHaveLength(1);
  });

  it('loses no change when two write at the same time', async () => {
    const records = new JobRecords(parts());
    const fresh = record();
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
    const fresh = record();
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

describe('keepLease', () => {
  const claimed = async (clock: VirtualClock | typeof systemClock) => {
    const fresh = record();
    const setUp = new JobRecords({ store, clock: systemClock, newUuid: uuidv7 });
    await setUp.create(fresh);
    const stored = await setUp.apply(user, fresh.job_id, claim(holder, Date.now()));
    return { setUp, job: fresh.job_id, held: new HeldJob(new JobRecords({ store, clock, newUuid: uuidv7 }), stored!) };
  };

  it('renews until it is told to stop', async () => {
    const { held, setUp, job } = await claimed(systemClock);
    const stop = new AbortController();
    const beats: number[] = [];
    const clock = {
      nowMs: () => Date.now(),
      until: () => {
        beats.push(held.record.revision);
        if (beats.length === 4) stop.abort();
        return stop.signal.aborted ? Promise.reject(new Error('stopped')) : Promise.resolve();
      },
    };
    await keepLease(held, holder, () => progress, clock, stop.signal);
    expect(beats).toEqual([2, 3, 4, 5]);
    expect((await setUp.read(user, job))?.record.stream.segments_completed).toBe(2);
  });

  it('stops at once when another worker has the job', async () => {
    const { held, setUp, job } = await claimed(systemClock);
    await setUp.apply(user, job, (now) => ({ ...now, lease: { ...now.lease, owner: 'worker-b', epoch: 2 } }));
    const clock = { nowMs: () => Date.now(), until: () => Promise.resolve() };
    const keeping = keepLease(held, holder, () => progress, clock, new AbortController().signal);
    await expect(keeping).rejects.toMatchObject({ code: 'LEASE_LOST' });
  });

  it('outlives a store that fails for a while, and gives up after a whole lease without a renewal', async () => {
    const clock = new VirtualClock(Date.now());
    const { held } = await claimed(systemClock);
    const startedAtMs = clock.nowMs();
    const failing = {
      get record() {
        return held.record;
      },
      apply: () => Promise.reject(new FloatError('STORAGE_UNAVAILABLE', 'locked', { retriable: true })),
    };
    const keeping = keepLease(failing, holder, () => progress, clock, new AbortController().signal);
    await expect(clock.run(keeping)).rejects.toMatchObject({ code: 'LEASE_LOST' });
    expect(clock.nowMs() - startedAtMs).toBe(LEASE_MS);
  });
});

describe('creating a job', () => {
  const service = () => {
    const dispatched: DispatchedJob[] = [];
    const dispatcher: Dispatcher = {
      dispatch: (job) => Promise.resolve(void dispatched.push(job)),
      [Symbol.asyncDispose]: () => Promise.resolve(),
    };
    const records = new JobRecords({ store, clock: systemClock, newUuid: uuidv7 });
    const jobs = createJobService({
      ...{ store, records, dispatcher, clock: systemClock, newUuid: uuidv7 },
      bedIds: new Set(['rain']),
      voiceIds: new Set(['slt']),
    });
    return { jobs, dispatched };
  };
  const request = (change: object = {}) =>
    meditationRequestSchema.parse({
      inference_type: 'meditation',
      user_id: user,
      input_data: [{ prompt: 'I am tired' }],
      ...change,
    });

  it('stores marker, request and record before it dispatches', async () => {
    const { jobs, dispatched } = service();
    const { job_id } = await jobs.create(request());
    const stored = await Promise.all([markerKey, requestKey, recordKey].map((key) => store.head(key(user, job_id))));
    expect(stored.every((object) => object !== undefined)).toBe(true);
    expect(dispatched).toEqual([{ user, job: job_id, epoch: 1 }]);
  });

  it('answers the same key with the same job, and starts it once', async () => {
    const { jobs, dispatched } = service();
    const key = newJobId();
    const [first, second] = await Promise.all([jobs.create(request(), key), jobs.create(request(), key)]);
    expect([first.job_id, second.job_id]).toEqual([key, key]);
    expect(dispatched).toHaveLength(1);
  });

  it('refuses a bed or a voice that does not exist, naming the field', async () => {
    const { jobs } = service();
    await expect(jobs.create(request({ music_list: ['rain', 'polka'] }))).rejects.toMatchObject({
      code: 'INVALID_REQUEST',
      field: 'music_list.1',
    });
    await expect(jobs.create(request({ voice: 'robot' }))).rejects.toMatchObject({ field: 'voice' });
  });

  it('says JOB_NOT_FOUND for a job that this person does not have', async () => {
    const { jobs } = service();
    await expect(jobs.get(user, newJobId())).rejects.toMatchObject({ code: 'JOB_NOT_FOUND' });
  });
});
