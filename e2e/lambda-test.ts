import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { voiceKey } from '@float/backend/src/storage/keys.ts';
import type { JobId } from '@float/contract';
import { jobIdSchema, MAX_AUDIO_BYTES } from '@float/contract';
import { createFloatClient } from '@float/contract/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeSession } from './faults/verdict.ts';
import type { Listener } from './http.ts';
import { fetchPlaylist, newListener } from './http.ts';
import type { LambdaSite } from './lambda/lambdaSite.ts';
import { openLambdaSite } from './lambda/lambdaSite.ts';

const count = (text: string, what: string): number => text.split(what).length - 1;

describe('Float as functions of AWS Lambda (Ceph)', () => {
  let site: LambdaSite;
  let listener: Listener;
  beforeAll(async () => {
    site = await openLambdaSite();
    listener = await newListener(site.url);
  });
  afterAll(() => site[Symbol.asyncDispose]());

  const workerLog = (job: JobId): string =>
    site.worker
      .output()
      .split('\n')
      .filter((line) => line.includes(job))
      .join('\n');
  const ask = async (minutes: number): Promise<JobId> => {
    const { job_id: job } = await listener.ask({ duration_minutes: minutes });
    site.watcher.watch(listener.user_id, job);
    return job;
  };
  const dispatched = (job: JobId) => ({ user: listener.user_id, job, epoch: 1 });
  /** Complete, unchanged since it was published, and what an undisturbed worker would have made. */
  const expectSound = async (job: JobId): Promise<void> => {
    expect(await judgeSession(site, dispatched(job))).toMatchObject({
      ...{ status: 'completed', attempts: 1, isBitIdentical: true, faults: [] },
    });
  };
  const isCompleted = ({ status }: { status: string }): boolean => status === 'completed';

  it('make a session that a guest follows to its end, straight from the bucket', async () => {
    const job = await ask(2);
    const started = await listener.jobWhen(job, (view) => view.streaming?.playlist_url != null);
    expect(started.status).toMatch(/streaming|completed/);
    await listener.jobWhen(job, isCompleted);
    const { segments, ended } = await fetchPlaylist(started.streaming!.playlist_url!);
    expect(ended).toBe(true);
    const bytes = await Promise.all(segments.map(async ({ url }) => (await fetch(url)).arrayBuffer()));
    expect(bytes.every((segment) => segment.byteLength > 0 && segment.byteLength % 188 === 0)).toBe(true);
    const seconds = segments.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0);
    expect(Math.abs(seconds - 120)).toBeLessThanOrEqual(3);
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
    for (const path of ['/', '/docs', '/openapi.json', '/favicon.svg', '/music', '/voices', '/health'])
      expect([path, (await fetch(`${site.url}${path}`)).status]).toEqual([path, 200]);
  });

  describe('an export', () => {
    /** More than a function may answer. */
    const SOUND_BYTES = 9_000_000;
    const withSound = async () => {
      const person = await newListener(site.url);
      const [job, sound] = [jobIdSchema.parse(crypto.randomUUID()), randomBytes(SOUND_BYTES)];
      await site.store.put(voiceKey(person.user_id, job, 0), sound);
      const client = createFloatClient({ baseUrl: site.url, session: () => person });
      // Sound is stored as it is.
      const check = (archive: ArrayBuffer): void => {
        const bytes = Buffer.from(archive);
        expect(['README.txt', `sessions/${job}/voice/000.wav`].map((path) => bytes.includes(path))).toEqual([
          true,
          true,
        ]);
        expect(bytes.includes(sound)).toBe(true);
      };
      return { person, client, check };
    };

    it('of more than a function may answer comes from the bucket, to clients old and new', async () => {
      const { person, client, check } = await withSound();
      const seen: number[] = [];
      check(await client.exportUser({ onPreparing: (bytes) => seen.push(bytes) }));
      expect(seen.length).toBeGreaterThan(0);
      const headers = { authorization: `Bearer ${person.token}` };
      const answer = await fetch(`${site.url}/user/export?user_id=${person.user_id}`, { headers });
      expect(new URL(answer.url).origin).toBe(site.s3.endpoint);
      check(await answer.arrayBuffer());
    });

    it('whose worker is killed goes on in another one', async () => {
      const { client, check } = await withSound();
      let kills = 0;
      const archive = await client.exportUser({
        onPreparing: () => {
          for (const [environment, event] of site.worker.busy) {
            if (kills > 0 || !JSON.stringify(event).includes('exportId')) continue;
            kills++;
            void environment.kill();
          }
        },
      });
      check(archive);
      expect(kills).toBe(1);
    });
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
    site.invokeApi.limits.push({ limitMs: 3_500 });
    const job = await ask(5);
    await listener.jobWhen(job, isCompleted);
    expect(count(workerLog(job), '"job_handed_over"')).toBe(1);
    expect(count(workerLog(job), '"job_claimed"')).toBe(2);
    await expectSound(job);
  });

  it('end a session whose third worker is gone, and do not try again', async () => {
    const job = await ask(1);
    for (let loss = 1; loss <= 3; loss++) {
      while (count(workerLog(job), '"job_claimed"') < loss) await listener.job(job);
      await site.killWorkerOf(job);
    }
    await expect(listener.jobWhen(job, isCompleted)).rejects.toThrow('GENERATION_FAILED');
    expect(count(workerLog(job), '"job_claimed"')).toBe(3);
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
    // What a function has printed may come a little after its answer.
    await expect.poll(() => site.api.output(), { timeout: 10_000 }).toContain('"job_not_dispatched"');
    site.invokeApi.isDown = false;
    // A dispatch has fifteen seconds to be claimed.
    await delay(Date.parse((await site.record(dispatched(job))).lease.expires_at) - Date.now());
    await site.sweeper.invoke({});
    await expect.poll(() => site.sweeper.output(), { timeout: 10_000 }).toContain('"job_taken_over"');
    await listener.jobWhen(job, isCompleted);
    await expectSound(job);
  });

  it('refuse what is no job, and do not say what it was', async () => {
    await expect(site.worker.invoke({ user: 'I feel so alone' })).rejects.toThrow();
    expect(site.worker.output()).not.toContain('alone');
  });

  it('take the longest recording that is allowed', async () => {
    const answer = await fetch(site.url, {
      method: 'POST',
      headers: { authorization: `Bearer ${listener.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ inference_type: 'summary', user_id: listener.user_id, prompt: 'I am tired.' },
        audio: Buffer.alloc(MAX_AUDIO_BYTES).toString('base64'),
      }),
    });
    // Neither does the gateway refuse it, nor the function; and nothing here can listen.
    expect(await answer.json()).toMatchObject({ error: { code: 'TRANSCRIPTION_UNAVAILABLE' } });
  });
});
