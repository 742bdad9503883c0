import { downloadAnswerSchema, jobAcceptedSchema, jobPageSchema, jobViewSchema } from '@float/contract';
import type { JobId } from '@float/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { encodeMinute, finishSession, repeatFrames } from '../download/downloadFixture.ts';
import { failAttempt, startStreaming } from '../jobs/transitions.ts';
import { progress } from '../jobs/jobsFixture.ts';
import type { Service } from '../jobs/serviceFixture.ts';
import { holderOf, HOUR_MS, openService, requestOf, startJob } from '../jobs/serviceFixture.ts';
import { countOperations } from '../storage/countingStore.ts';
import { downloadKey } from '../storage/keys.ts';
import type { Edge } from './edgeFixture.ts';
import { ANNA, openEdge, refusedWith, signedInAs } from './edgeFixture.ts';
import { onS3, testStores } from '../storage/storeContract/testStores.ts';

let minute: Buffer;
describe.each(testStores)('on $name', (testStore) => {
  let service: Service;
  let edge: Edge;
  let anna: Record<string, string>;
  beforeAll(async () => {
    minute = await encodeMinute();
  });

  const open = async (env: Record<string, string>) => {
    service = await openService(testStore, { maxRunningJobs: 1000 });
    edge = await openEdge({ jobs: service.jobs, store: service.store, config: readConfig(env) });
    anna = await signedInAs(edge, ANNA);
  };
  const close = async () => {
    await edge[Symbol.asyncDispose]();
    await service[Symbol.asyncDispose]();
  };

  const call = (method: string, path: string) => edge.app.request(path, { method, headers: anna });
  const download = (job: JobId) => call('POST', `/job/${job}/download?user_id=${ANNA}`);
  const answerOf = async (job: JobId) => downloadAnswerSchema.parse(await (await download(job)).json());
  const view = async (job: JobId) => jobViewSchema.parse(await (await call('GET', `/job/${job}`)).json());
  const storedMp3 = async (job: JobId) => Buffer.from((await service.store.get(downloadKey(ANNA, job)))!.bytes);

  describe('downloading a session', () => {
    beforeAll(() => open({}));
    afterAll(close);

    it('gives an absolute link that needs no sign-in, to a file with a readable name', async () => {
      const job = await finishSession(service, ANNA, minute);
      const { job_id, download_url, expires_in } = await answerOf(job);
      expect([job_id, expires_in]).toEqual([job, 3000]);
      const { origin, searchParams } = new URL(download_url);
      const stored = URL.parse(await service.store.signGet(downloadKey(ANNA, job), 60))?.origin;
      expect(origin).toBe(stored ?? 'http://localhost');
      // Each store has its own word for it.
      const name = searchParams.get('download') ?? searchParams.get('response-content-disposition');
      const { created_at } = await service.jobs.get(ANNA, job);
      expect(name).toContain(`Float - A quiet pause - ${created_at.slice(0, 10)}.mp3`);
      expect((await storedMp3(job)).subarray(0, 3).toString()).toBe('ID3');
    });

    it('says in the job whether there is one, and where, as soon as it is made', async () => {
      const job = await startJob(service, ANNA);
      expect((await view(job)).download).toEqual({ available: false, url: null, downloaded: false });
      const done = await finishSession(service, ANNA, minute);
      expect((await view(done)).download).toEqual({ available: true, url: null, downloaded: false });
      const { download_url } = await answerOf(done);
      expect((await view(done)).download).toEqual({ available: true, url: download_url, downloaded: false });
    });

    it('goes on to offer what was made in time when the stream is gone, and nothing else', async () => {
      const [kept, gone] = [await finishSession(service, ANNA, minute), await finishSession(service, ANNA, minute)];
      await download(kept);
      service.advance(25 * HOUR_MS);
      expect(await view(kept)).toMatchObject({ expired: true, download: { available: true } });
      expect(await view(gone)).toMatchObject({ expired: true, download: { available: false, url: null } });
      const { jobs } = jobPageSchema.parse(await (await call('GET', '/jobs')).json());
      const offered = jobs.filter(({ download }) => download.available).map(({ job_id }) => job_id);
      expect(offered).toContain(kept);
      expect(offered).not.toContain(gone);
      expect(await refusedWith(await download(gone))).toMatchObject({ code: 'EXPIRED', retriable: false });
    });

    it('is refused while the session is being made, for one that failed, and for one that is erased', async () => {
      const job = await startJob(service, ANNA);
      expect(await refusedWith(await download(job))).toMatchObject({ code: 'NOT_READY', retriable: true });
      const failure = { code: 'GENERATION_FAILED' as const, message: 'It did not work', retriable: false };
      await service.records.apply(ANNA, job, failAttempt(holderOf(1), progress, failure, service.clock.nowMs()));
      expect(await refusedWith(await download(job))).toMatchObject({ code: 'GENERATION_FAILED', retriable: false });
      await service.jobs.erase(ANNA, job);
      expect((await refusedWith(await download(job))).code).toBe('JOB_NOT_FOUND');
    });

    it('tells how much of a session is made, and all only at its end', async () => {
      const job = await startJob(service, ANNA);
      expect((await view(job)).progress).toBe(0);
      const now = service.clock.nowMs();
      const half = { ...progress, segmentsListed: 31 };
      await service.records.apply(ANNA, job, startStreaming(holderOf(1), half, now, now));
      expect((await view(job)).progress).toBeCloseTo(0.5, 1);
      const all = { ...progress, segmentsListed: 62, segmentsTotal: 62 };
      await service.records.apply(ANNA, job, startStreaming(holderOf(1), all, now, now));
      expect((await view(job)).progress).toBe(0.99);
      expect((await view(await finishSession(service, ANNA, minute))).progress).toBe(1);
    });

    it('costs a poll nothing in the store while the session is being made', async () => {
      const job = await startJob(service, ANNA);
      const counted = countOperations(service.store);
      const watched = await openEdge({ jobs: service.jobs, store: counted, config: readConfig({}) });
      const headers = await signedInAs(watched, ANNA);
      const poll = () => watched.app.request(`/job/${job}`, { headers });
      await poll();
      // Once a minute, whether the token was ended is looked up.
      expect(counted.operations).toBe(1);
      await poll();
      expect(counted.operations).toBe(1);
      await watched[Symbol.asyncDispose]();
    });
  });

  describe('with ENABLE_HLS_STREAMING=false', () => {
    beforeAll(() => open({ ENABLE_HLS_STREAMING: 'false' }));
    afterAll(close);

    it('accepts and follows a session without a word of streaming', async () => {
      const body = JSON.stringify(requestOf(ANNA));
      const accepted = await edge.app.request('/', { method: 'POST', headers: anna, body });
      const answer = (await accepted.json()) as object;
      expect(jobAcceptedSchema.parse(answer)).toMatchObject({ status: 'pending' });
      expect(answer).not.toHaveProperty('streaming');
      const job = await startJob(service, ANNA);
      const now = service.clock.nowMs();
      await service.records.apply(ANNA, job, startStreaming(holderOf(1), progress, now, now));
      const seen = (await (await call('GET', `/job/${job}`)).json()) as object;
      expect(jobViewSchema.parse(seen)).toMatchObject({ status: 'processing', result: null });
      expect(seen).not.toHaveProperty('streaming');
      const { jobs } = jobPageSchema.parse(await (await call('GET', '/jobs')).json());
      expect(jobs.map(({ status }) => status)).toEqual(['processing', 'pending']);
    });

    // On S3, the longer one takes more bytes and no other way.
    it.each(testStore === onS3 ? [1] : [1, 5])(
      'gives the whole of %d minutes in the answer, in less than 6 MB',
      async (minutes) => {
        const job = await finishSession(service, ANNA, repeatFrames(minute, minutes));
        const answer = await call('GET', `/job/${job}`);
        const text = await answer.text();
        expect(Buffer.byteLength(text)).toBeLessThan(6_000_000);
        const seen = jobViewSchema.parse(JSON.parse(text));
        expect(seen.streaming).toBeUndefined();
        expect(Buffer.from(seen.result!.base64, 'base64').subarray(0, 3).toString()).toBe('ID3');
        const again = await view(job);
        expect(again.result).toEqual(seen.result);
        expect((await call('POST', `/job/${job}/download`)).status).toBe(200);
      },
    );

    it('gives none when the stream had gone before anybody asked', async () => {
      const job = await finishSession(service, ANNA, minute);
      service.advance(25 * HOUR_MS);
      expect(await view(job)).toMatchObject({ status: 'completed', expired: true, result: null });
    });
  });
});
