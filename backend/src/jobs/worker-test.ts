import { meditationRequestSchema } from '@float/contract';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FloatError } from '../errors.ts';
import { createLogger } from '../log.ts';
import { systemClock } from '../meditation/timeline/clock.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { noMetrics } from '../metrics/metrics.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { JobRecords } from './jobRecords.ts';
import { holder, newJobId, openTestStore, pendingRecord, user } from './jobsFixture.ts';
import { leaseTimes } from './lease.ts';
import { keepRequest } from './request.ts';
import type { JobRecord } from './record.ts';
import { claim } from './transitions.ts';
import { runJob } from './worker.ts';
import { testStores } from '../storage/storeContract/testStores.ts';

describe.each(testStores)('on $name', (testStore) => {
  let store: ObjectStore;
  beforeAll(async () => {
    store = await openTestStore(testStore);
  });
  afterAll(() => store[Symbol.asyncDispose]());

  const REQUEST_ID = uuidv7();
  const CANARY = 'mother';

  /** Runs a job whose voice cannot be had; nothing that comes after it is reached. */
  const run = async (failure: () => unknown, record: JobRecord = pendingRecord(), stored: ObjectStore = store) => {
    const records = new JobRecords({ store, clock: systemClock, newUuid: uuidv7 });
    await records.create(record);
    const floats = [{ prompt: `my ${CANARY} died` }];
    const request = { inference_type: 'meditation', user_id: user, input_data: { floats } };
    await keepRequest(store, record.job_id, meditationRequestSchema.parse(request));
    const measured: unknown[] = [];
    const metrics: Metrics = {
      ...noMetrics,
      workBegun: (attempt) => measured.push(['begun', attempt]),
      workEnded: (...ended) => measured.push(['ended', ...ended]),
    };
    const lines: string[] = [];
    const writer = { write: () => unreached(), continue: () => unreached() };
    const parts = {
      ...{ store: stored, records, clock: systemClock, metrics, owner: 'worker-b', times: leaseTimes(6000) },
      ...{ library: writer, beds: { beds: [], choose: unreached }, ffmpegPath: 'ffmpeg' },
      log: createLogger('debug', { write: (line) => lines.push(line) }),
      openMakers: () => {
        throw failure();
      },
    };
    const job = { user, job: record.job_id, epoch: record.lease.epoch, requestId: REQUEST_ID };
    await runJob(job, parts, new AbortController().signal);
    return { measured, log: lines.map((line) => JSON.parse(line) as Record<string, unknown>), text: lines.join('') };
  };

  const unreached = (): never => {
    throw new Error('not reached');
  };
  const voiceFailed = (retriable: boolean) => () => new FloatError('VOICE_FAILED', 'no voice', { retriable });

  describe('a job whose attempt goes wrong', () => {
    it.each([
      ['will be tried again', voiceFailed(true), 1, ['retried', 'VOICE_FAILED']],
      ['cannot be helped', voiceFailed(false), 1, ['failed', 'VOICE_FAILED']],
      ['was tried often enough', voiceFailed(true), 3, ['failed', 'VOICE_FAILED']],
      ['went wrong as nobody foresaw', () => new TypeError(CANARY), 1, ['retried', 'INTERNAL']],
      ['is lost to another worker', () => new FloatError('LEASE_LOST', 'gone'), 1, ['lost']],
    ])('and that %s is measured by how it ended', async (_how, failure, attempt, ended) => {
      const { measured, text } = await run(failure, { ...pendingRecord(), generation_attempt: attempt });
      expect(measured).toEqual([
        ['begun', attempt],
        ['ended', ...ended],
      ]);
      expect(text).not.toContain(CANARY);
    });

    it('is told in lines that all name the job, its epoch and the request that it comes from', async () => {
      const record = { ...pendingRecord(), job_id: newJobId() };
      const { log } = await run(voiceFailed(true), record);
      expect(log.map(({ event }) => event)).toEqual(['job_claimed', 'job_attempt_failed']);
      for (const line of log) expect(line).toMatchObject({ request_id: REQUEST_ID, job_id: record.job_id, epoch: 1 });
    });

    it('counts as abandoned when not even that can be written', async () => {
      const gone = () => Promise.reject(new FloatError('STORAGE_UNAVAILABLE', 'gone', { retriable: true }));
      const { measured, log } = await run(voiceFailed(true), pendingRecord(), { ...store, head: gone });
      expect(measured).toEqual([['ended', 'abandoned']]);
      expect(log.map(({ event }) => event)).toEqual(['job_abandoned']);
    });

    it('is not measured when another worker has claimed it', async () => {
      const taken = claim(holder, Date.now())(pendingRecord())!;
      const { measured, log } = await run(voiceFailed(true), taken);
      expect(measured).toEqual([]);
      expect(log.map(({ event }) => event)).toEqual(['job_not_claimed']);
    });
  });
});
