import type { JobId } from '@float/contract';
import { jobPageSchema, jobViewSchema } from '@float/contract';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startJob, completeJob, openService, type Service } from '../jobs/serviceFixture.ts';
import { StoredStream } from '../meditation/publisher/storedStream.ts';
import { playlistKey } from '../storage/keys.ts';
import { ANNA, BEN, openEdge, refusedWith, signedInAs, type Edge } from './edgeFixture.ts';
import { testStores } from '../storage/storeContract/testStores.ts';

describe.each(testStores)('on $name', (testStore) => {
  let service: Service;
  let edge: Edge;
  let anna: Record<string, string>;
  let ben: Record<string, string>;
  beforeAll(async () => {
    service = await openService(testStore, { maxRunningJobs: 1000 });
    edge = await openEdge({ jobs: service.jobs, store: service.store });
    [anna, ben] = [await signedInAs(edge, ANNA), await signedInAs(edge, BEN)];
  });
  afterAll(async () => {
    await edge[Symbol.asyncDispose]();
    await service[Symbol.asyncDispose]();
  });

  const finished = async () => {
    const job = await startJob(service, ANNA);
    await completeJob(service, ANNA, job);
    return job;
  };
  const call = (method: string, path: string, headers = anna) => edge.app.request(path, { method, headers });
  const calls = [
    ['GET', ''],
    ['POST', '/download'],
    ['POST', '/downloaded'],
    ['DELETE', ''],
  ] as const;

  describe.each(calls)('%s /job/{job_id}%s', (method, rest) => {
    it('needs sign-in', async () => {
      expect((await refusedWith(await call(method, `/job/${uuidv7()}${rest}`, {}))).code).toBe('UNAUTHENTICATED');
    });

    it.each(['x', '1', '%00', '..%2f..', '019b7000-0000-7000-8000-00000000000g', 'a'.repeat(2000)])(
      'refuses the id %j',
      async (id) => {
        const refused = await refusedWith(await call(method, `/job/${id}${rest}?user_id=${ANNA}`));
        expect(refused).toMatchObject({ code: 'INVALID_REQUEST', field: 'job_id' });
      },
    );

    it('says of a job of another, of none and of an erased one the same: that there is none', async () => {
      const [job, erased] = [await finished(), await finished()];
      await service.jobs.erase(ANNA, erased);
      const ask = async (id: string, headers: typeof anna) =>
        refusedWith(await call(method, `/job/${id}${rest}`, headers));
      const refusals = [await ask(job, ben), await ask(uuidv7(), anna), await ask(erased, anna)];
      expect(refusals[0]).toMatchObject({ code: 'JOB_NOT_FOUND', retriable: false });
      expect(refusals[1]).toEqual(refusals[0]);
      expect(refusals[2]).toEqual(refusals[0]);
      expect((await service.jobs.get(ANNA, job)).downloaded).toBe(false);
    });

    it('refuses a user_id that is not that of the token', async () => {
      const path = `/job/${await finished()}${rest}`;
      expect(await refusedWith(await call(method, `${path}?user_id=${ANNA}`, ben))).toMatchObject({
        ...{ code: 'FORBIDDEN', field: 'user_id' },
      });
      expect((await refusedWith(await call(method, `${path}?user_id=nobody`))).code).toBe('INVALID_REQUEST');
    });
  });

  describe('asking for fresh signatures', () => {
    const SEGMENTS = [{ index: 0, durationSeconds: 4.992 }];
    const ask = async (job: string, resign: string) => call('GET', `/job/${job}?user_id=${ANNA}&resign=${resign}`);
    const versionOf = async (job: JobId) => (await service.store.head(playlistKey(ANNA, job)))?.etag;

    it('signs a finished stream anew, once a minute', async () => {
      const job = await finished();
      const first = await new StoredStream(service.store, ANNA, job)
        .putPlaylist(SEGMENTS, true)
        .then(() => versionOf(job));
      expect((await ask(job, '1')).status).toBe(200);
      expect(await versionOf(job)).toBe(first);
      service.advance(61_000);
      const put = vi.spyOn(service.store, 'put');
      expect(jobViewSchema.parse(await (await ask(job, '1')).json()).job_id).toBe(job);
      expect(put.mock.calls.map(([key]) => key)).toEqual([playlistKey(ANNA, job)]);
      put.mockRestore();
    });

    it('does nothing while the stream grows', async () => {
      const job = await startJob(service, ANNA);
      await new StoredStream(service.store, ANNA, job).putPlaylist(SEGMENTS, false);
      const before = await versionOf(job);
      service.advance(61_000);
      expect((await ask(job, '1')).status).toBe(200);
      expect(await versionOf(job)).toBe(before);
    });

    it('takes nothing but 1', async () => {
      const refused = await refusedWith(await ask(await finished(), 'yes'));
      expect(refused).toMatchObject({ code: 'INVALID_REQUEST', field: 'resign' });
    });
  });

  describe('erasing a session', () => {
    it('answers 204 without a body, and 404 the second time', async () => {
      const path = `/job/${await finished()}?user_id=${ANNA}`;
      const answer = await call('DELETE', path);
      expect([answer.status, await answer.text()]).toEqual([204, '']);
      expect((await refusedWith(await call('DELETE', path))).code).toBe('JOB_NOT_FOUND');
      expect((await refusedWith(await call('GET', path))).code).toBe('JOB_NOT_FOUND');
    });
  });

  describe('saying that a session is downloaded', () => {
    it('shows in the job, and can be said again', async () => {
      const path = `/job/${await finished()}/downloaded?user_id=${ANNA}`;
      for (let i = 0; i < 2; i++) {
        const answer = await call('POST', path);
        expect(answer.status).toBe(200);
        expect(jobViewSchema.parse(await answer.json()).download.downloaded).toBe(true);
      }
    });

    it('is refused before the session is finished', async () => {
      const job = await startJob(service, ANNA);
      const refused = await refusedWith(await call('POST', `/job/${job}/downloaded`));
      expect(refused).toMatchObject({ code: 'NOT_READY', retriable: true });
    });
  });

  describe('GET /jobs', () => {
    it('pages through the sessions of the person, newest first, with what a list shows', async () => {
      const carl = `g_${'c'.repeat(32)}` as typeof ANNA;
      const headers = await signedInAs(edge, carl);
      const jobs = [];
      for (let i = 0; i < 21; i++) jobs.push(await startJob(service, carl));
      const first = jobPageSchema.parse(await (await call('GET', `/jobs?user_id=${carl}`, headers)).json());
      expect(first.jobs.map(({ job_id }) => job_id)).toEqual(jobs.toReversed().slice(0, 20));
      expect(first.jobs[0]).toMatchObject({ status: 'processing', duration_seconds: 300, expired: false });
      const query = new URLSearchParams({ user_id: carl, cursor: first.cursor ?? '' });
      const last = jobPageSchema.parse(await (await call('GET', `/jobs?${query.toString()}`, headers)).json());
      expect(last).toMatchObject({ jobs: [{ job_id: jobs[0] }], cursor: null });
    });

    it('is empty for a person without sessions', async () => {
      const dora = `g_${'d'.repeat(32)}` as typeof ANNA;
      const answer = await call('GET', '/jobs', await signedInAs(edge, dora));
      expect(await answer.json()).toEqual({ jobs: [], cursor: null });
      expect(answer.headers.get('cache-control')).toBe('no-store');
    });

    it.each(['cursor=x', `cursor=${'9'.repeat(500)}`, 'user_id=x'])('refuses ?%s', async (query) => {
      expect((await refusedWith(await call('GET', `/jobs?${query}`))).code).toBe('INVALID_REQUEST');
    });

    it("does not list another's", async () => {
      expect((await refusedWith(await call('GET', `/jobs?user_id=${ANNA}`, ben))).code).toBe('FORBIDDEN');
      expect((await refusedWith(await call('GET', '/jobs', {}))).code).toBe('UNAUTHENTICATED');
    });
  });

  it('a session whose sound has gone says so, and offers no link to it', async () => {
    const job = await finished();
    await service.records.apply(ANNA, job, (record) => ({
      ...record,
      stream: { ...record.stream, started_at: record.created_at },
    }));
    const seen = async () => jobViewSchema.parse(await (await call('GET', `/job/${job}`)).json());
    expect(await seen()).toMatchObject({ expired: false, streaming: { playlist_url: expect.any(String) as string } });
    service.advance(25 * 3_600_000);
    expect(await seen()).toMatchObject({ expired: true, streaming: { playlist_url: null, transcript_url: null } });
  });
});
