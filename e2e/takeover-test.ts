import { setTimeout as delay } from 'node:timers/promises';
import type { DispatchedJob } from '@float/backend/src/jobs/dispatch.ts';
import { segmentKey } from '@float/backend/src/storage/keys.ts';
import { jobIdSchema } from '@float/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CrashingProcess } from './faults/crashingProcess.ts';
import type { EntryWorker } from './faults/entryWorker.ts';
import { startEntryWorker } from './faults/entryWorker.ts';
import type { KillPoint } from './faults/killPoints.ts';
import { killFiles } from './faults/killPoints.ts';
import type { SessionSite } from './faults/sessionSite.ts';
import { openSessionSite } from './faults/sessionSite.ts';
import { judgeSession } from './faults/verdict.ts';
import type { FloatServer } from './floatServer.ts';
import { startFloat } from './floatServer.ts';
import { fetchPlaylist, newListener } from './http.ts';
import type { ServerPlace } from './serverStores.ts';
import { onS3, serverStores } from './serverStores.ts';

// Dead workers are known at once; only one that is frozen is waited for, and that one says how long itself.
const LEASE_SECONDS = 6;
const FROZEN_LEASE_MS = 2000;

const WORKERS = 6;
const count = (text: string, what: string): number => text.split(what).length - 1;
const sound = { status: 'completed', gaps: 0, isBitIdentical: true, faults: [] };
describe.each(serverStores)('on $name', (serverStore) => {
  let storePlace: ServerPlace;
  let site: SessionSite;
  let env: Record<string, string>;
  beforeAll(async () => {
    storePlace = await serverStore.openPlace();
    site = await openSessionSite(LEASE_SECONDS * 1000, storePlace.place);
    const settings = { FLOAT_DATA_DIR: site.dataDir, FLOAT_LEASE_SECONDS: String(LEASE_SECONDS), LOG_LEVEL: 'info' };
    env = { ...storePlace.env, ...settings };
  });
  afterAll(async () => {
    await site[Symbol.asyncDispose]();
    await storePlace[Symbol.asyncDispose]();
  });

  const startServer = (): Promise<FloatServer> => startFloat({ dataDir: site.dataDir, env });
  const streaming = (job: DispatchedJob) => site.recordWhen(job, ({ status }) => status === 'streaming');

  describe('a job that kills every worker', () => {
    it('fails with the third loss, and is not tried again', async () => {
      const job = await site.accept(1);
      for (let loss = 1; loss <= 3; loss++) {
        const at: KillPoint = { file: 'session log', when: 'before', nth: 1 };
        await using worker = await site.startWorker({ sweeps: loss > 1, strike: { at, signal: 'SIGKILL' } });
        if (loss === 1) worker.dispatch(job);
        expect(await worker.ended).toBe('SIGKILL');
      }
      await using last = await site.startWorker({ sweeps: true });
      const { status, error } = await site.finished(job);
      expect({ status, error }).toEqual({
        status: 'failed',
        error: { code: 'GENERATION_FAILED', message: 'Audio generation failed after 3 attempts', retriable: false },
      });
      expect(last.output()).not.toContain('job_claimed');
    });
  });

  describe('a server and workers on one folder', () => {
    const workers: CrashingProcess[] = [];
    let server: FloatServer;
    let worker: EntryWorker;
    beforeAll(async () => {
      for (let i = 0; i < WORKERS; i++) workers.push(await site.startWorker());
    });
    afterAll(async () => {
      for (const each of workers) await each[Symbol.asyncDispose]();
      await worker[Symbol.asyncDispose]();
      await server.stop('SIGKILL');
    });

    it('run a job once, however often it is dispatched', async () => {
      const output = (): string => workers.map((each) => each.output()).join('');
      const job = await site.accept(1);
      for (const each of workers) each.dispatch(job);
      await site.finished(job);
      for (const each of workers) each.dispatch(job);
      while (count(output(), 'job_not_claimed') < 2 * WORKERS - 1) await delay(20);
      expect(count(output(), 'job_claimed')).toBe(1);
      expect(await judgeSession(site, job)).toMatchObject({ ...sound, attempts: 1 });
    });

    it('finish what six workers began that were killed at random moments (P4)', async () => {
      [server, worker] = await Promise.all([startServer(), startEntryWorker(env)]);
      const killedAfterMs: number[] = [];
      const jobs: DispatchedJob[] = [];
      for (const each of workers) {
        const job = await site.accept(1);
        jobs.push(job);
        each.dispatch(job);
        killedAfterMs.push(Math.random() * 1500);
        await delay(killedAfterMs.at(-1));
        each.signal('SIGKILL');
        await each.ended;
      }
      for (const [i, job] of jobs.entries()) {
        expect((await site.finished(job)).generation_attempt).toBeLessThanOrEqual(2);
        expect(await judgeSession(site, job), `killed after ${killedAfterMs[i]!} ms`).toMatchObject(sound);
      }
    });

    // On S3, those whose outcome a lost answer could leave open.
    it.each(serverStore === onS3 ? (['record', 'session log', 'segment', 'playlist'] as const) : killFiles)(
      'finish what a worker left that was killed before or after writing: %s (P4)',
      async (file) => {
        const killed = (['before', 'after'] as const).map(async (when) => {
          // The third record may be the last: there is nothing left to take over then.
          const nth = file === 'record' ? 2 : 3;
          await using victim = await site.startWorker({ strike: { at: { file, when, nth }, signal: 'SIGKILL' } });
          // Last, because whoever has room takes a job that nobody has begun.
          const job = await site.accept(1);
          victim.dispatch(job);
          expect(await victim.ended).toBe('SIGKILL');
          expect((await site.finished(job)).generation_attempt).toBe(2);
          expect(await judgeSession(site, job), when).toMatchObject(sound);
        });
        await Promise.all(killed);
      },
    );

    it('go on where a frozen worker stopped, who changes nothing when it wakes', async () => {
      const at: KillPoint = { file: 'segment', when: 'before', nth: 5 };
      await using frozen = await site.startWorker({ leaseMs: FROZEN_LEASE_MS, strike: { at, signal: 'SIGSTOP' } });
      const job = await site.accept(1);
      frozen.dispatch(job);
      // Its process lives: the loss is no fault of the job.
      expect(await site.finished(job)).toMatchObject({ generation_attempt: 1, stalls: 1 });
      const before = await judgeSession(site, job);
      expect(before).toMatchObject(sound);
      const asleep = frozen.output();
      frozen.signal('SIGCONT');
      // It says that the job is another's.
      while (frozen.output() === asleep) await delay(20);
      expect(frozen.output()).not.toContain('job_completed');
      expect(await judgeSession(site, job)).toEqual(before);
    });

    it('hand over on SIGTERM without losing an attempt', async () => {
      await using leaving = await site.startWorker();
      const job = await site.accept(1);
      leaving.dispatch(job);
      await streaming(job);
      leaving.signal('SIGTERM');
      await leaving.ended;
      expect(leaving.output()).toContain('job_handed_over');
      expect((await site.finished(job)).generation_attempt).toBe(1);
      expect(await judgeSession(site, job)).toMatchObject(sound);
    });

    it('pay for no stored speech twice', async () => {
      expect(await site.boughtTwice()).toEqual([]);
    });
  });

  describe('a server that comes back', () => {
    it('finishes what it had begun when it was killed, and tells who asks for a lost segment', async () => {
      const first = await startServer();
      const listener = await newListener(first.url);
      const { job_id } = await listener.ask({ duration_minutes: 1 });
      const job = { user: listener.user_id, job: jobIdSchema.parse(job_id), epoch: 1 };
      site.watcher.watch(job.user, job.job);
      await streaming(job);
      await first.stop('SIGKILL');
      await using second = await startServer();
      expect(await site.finished(job)).toMatchObject({ status: 'completed', generation_attempt: 2 });
      expect(await judgeSession(site, job)).toMatchObject(sound);

      // Of the bucket's own answer, no server knows.
      if (serverStore === onS3) return;
      const view = await fetch(`${second.url}/job/${job_id}?user_id=${listener.user_id}`, {
        headers: { authorization: `Bearer ${listener.token}` },
      });
      const { streaming: stream } = (await view.json()) as { streaming: { playlist_url: string } };
      const { segments } = await fetchPlaylist(stream.playlist_url);
      await site.store.deleteMany([segmentKey(job.user, job.job, 2)]);
      const answer = await fetch(segments[2]!.url);
      expect(answer.status).toBe(410);
      expect(await answer.json()).toMatchObject({ error: { code: 'EXPIRED', retriable: false } });
    });
  });
});
