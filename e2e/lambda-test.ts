import { setTimeout as delay } from 'node:timers/promises';
import { JobRecords } from '@float/backend/src/jobs/jobRecords.ts';
import type { JobRecord } from '@float/backend/src/jobs/record.ts';
import { systemClock } from '@float/backend/src/meditation/timeline/clock.ts';
import type { JobId } from '@float/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareWithFreshRender } from './faults/freshRender.ts';
import type { Listener } from './http.ts';
import { fetchPlaylist, newListener } from './http.ts';
import type { LambdaSite } from './lambda/lambdaSite.ts';
import { openLambdaSite } from './lambda/lambdaSite.ts';

const count = (text: string, what: string): number => text.split(what).length - 1;

describe('Float as functions of AWS Lambda', () => {
  let site: LambdaSite;
  let listener: Listener;
  beforeAll(async () => {
    site = await openLambdaSite();
    listener = await newListener(site.url);
  });
  afterAll(() => site[Symbol.asyncDispose]());

  const workerLog = (job: JobId): string =>
    site.workers
      .flatMap((worker) => worker.output().split('\n'))
      .filter((line) => line.includes(job))
      .join('\n');
  const ask = async (minutes: number): Promise<JobId> => {
    const { job_id: job } = await listener.ask({ duration_minutes: minutes });
    site.watcher.watch(listener.user_id, job);
    return job;
  };
  const record = async (job: JobId): Promise<JobRecord> => {
    const records = new JobRecords({ store: site.store, clock: systemClock, newUuid: () => crypto.randomUUID() });
    return (await records.read(listener.user_id, job))!.record;
  };
  /** Complete, unchanged since it was published, and what an undisturbed worker would have made. */
  const expectSound = async (job: JobId): Promise<void> => {
    const { ended, violations } = await site.watcher.seen(job);
    const { different, otherTakes, hasSurplus } = await compareWithFreshRender(listener.user_id, job, {
      ...site,
      ffmpegPath: 'ffmpeg',
    });
    expect({ ended, violations, different, otherTakes, hasSurplus }).toEqual({
      ...{ ended: true, violations: [], different: [], otherTakes: [], hasSurplus: false },
    });
  };
  const isCompleted = ({ status }: { status: string }): boolean => status === 'completed';

  it('make a session that a guest follows to its end, straight from the bucket', async () => {
    const job = await ask(1);
    const started = await listener.jobWhen(job, (view) => view.streaming?.playlist_url != null);
    expect(started.status).toMatch(/streaming|completed/);
    await listener.jobWhen(job, isCompleted);
    const { segments, ended } = await fetchPlaylist(started.streaming!.playlist_url!);
    expect(ended).toBe(true);
    const bytes = await Promise.all(segments.map(async ({ url }) => (await fetch(url)).arrayBuffer()));
    expect(bytes.every((segment) => segment.byteLength > 0 && segment.byteLength % 188 === 0)).toBe(true);
    const seconds = segments.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0);
    expect(Math.abs(seconds - 60)).toBeLessThanOrEqual(3);
    expect(new URL(segments[0]!.url).origin).not.toBe(site.url);
    await expectSound(job);
  });

  it('give the finished session as one file, and every page of their own', async () => {
    const job = await ask(1);
    await listener.jobWhen(job, isCompleted);
    const answer = await fetch(`${site.url}/job/${job}/download?user_id=${listener.user_id}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${listener.token}` },
    });
    const { download_url: url } = (await answer.json()) as { download_url: string };
    const file = Buffer.from(await (await fetch(url)).arrayBuffer());
    expect(file.subarray(0, 3).toString()).toBe('ID3');
    for (const path of ['/', '/docs', '/openapi.json', '/page/hls.light.min.mjs', '/music', '/voices', '/health'])
      expect([path, (await fetch(`${site.url}${path}`)).status]).toEqual([path, 200]);
  });

  it('let every bed and voice be heard before it is chosen, from the bucket', async () => {
    const voices = (await (await fetch(`${site.url}/voices`)).json()) as { voices: { preview_url: string }[] };
    const music = (await (await fetch(`${site.url}/music`)).json()) as {
      music: { id: string; preview_url?: string }[];
    };
    const sounding = music.music.filter(({ id }) => id !== 'silence');
    const urls = [...voices.voices, ...sounding].map(({ preview_url: url }) => new URL(url ?? '', site.url));
    expect(urls.length).toBeGreaterThanOrEqual(10);
    const answers = await Promise.all(urls.map((url) => fetch(url)));
    expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.get('content-type')}`))).toEqual(
      new Set(['200 audio/mpeg']),
    );
  });

  it('hand over shortly before their time is over, and go on where they stopped, without losing an attempt', async () => {
    // Three seconds, until it hands over twenty seconds before the end.
    site.invokeApi.remainingMs.push(23_000);
    const job = await ask(5);
    await listener.jobWhen(job, isCompleted);
    expect(count(workerLog(job), '"job_handed_over"')).toBe(1);
    expect(count(workerLog(job), '"job_claimed"')).toBe(2);
    expect((await record(job)).generation_attempt).toBe(1);
    await expectSound(job);
  });

  it('end a session that gets no time to make any progress', async () => {
    site.invokeApi.remainingMs.push(...Array<number>(9).fill(20_000));
    const job = await ask(1);
    await expect(listener.jobWhen(job, isCompleted)).rejects.toThrow('GENERATION_FAILED');
    expect(count(workerLog(job), '"job_claimed"')).toBe(3);
    site.invokeApi.remainingMs.length = 0;
  });

  it('run a job once whose event is delivered twice', async () => {
    site.invokeApi.copies = 2;
    const job = await ask(1);
    await listener.jobWhen(job, isCompleted);
    site.invokeApi.copies = 1;
    while (!workerLog(job).includes('"job_not_claimed"')) await delay(20);
    expect(count(workerLog(job), '"job_claimed"')).toBe(1);
    await expectSound(job);
  });

  it('accept a session while nobody can be invoked, and the sweeper gets it going', async () => {
    site.invokeApi.isDown = true;
    const job = await ask(1);
    expect(site.api.output()).toContain('"job_not_dispatched"');
    site.invokeApi.isDown = false;
    // A dispatch has fifteen seconds to be claimed.
    await delay(Date.parse((await record(job)).lease.expires_at) - Date.now());
    await site.sweeper.invoke({});
    expect(site.sweeper.output()).toContain('"job_taken_over"');
    await listener.jobWhen(job, isCompleted);
    expect((await record(job)).generation_attempt).toBe(1);
    await expectSound(job);
  });

  it('refuse what is no job, and do not say what it was', async () => {
    await expect(site.workers[0]!.invoke({ user: 'I feel so alone' })).rejects.toThrow();
    expect(site.workers[0]!.output()).not.toContain('alone');
  });
});
