import { realpath, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { JobId } from '@float/contract';
import { createFloatClient } from '@float/contract/client';
import type { SmallDisk } from '@float/backend/src/storage/storeContract/smallDisk.ts';
import { mountSmallDisk, smallDiskProblem } from '@float/backend/src/storage/storeContract/smallDisk.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FloatServer } from './floatServer.ts';
import { startFloat } from './floatServer.ts';
import { fetchPlaylist, newListener } from './http.ts';
import type { Listener } from './http.ts';
import { makeDataFolder } from './sharedBeds.ts';

const MEGABYTE = 1024 * 1024;
const asked = { input_data: { floats: [{ prompt: 'My thoughts keep running.' }] } };
const problem = smallDiskProblem();

describe.skipIf(problem !== undefined)(`a server on a full disk${problem === undefined ? '' : ` (${problem})`}`, () => {
  let disk: SmallDisk;
  let float: FloatServer;
  const start = () => startFloat({ dataDir: disk.folder, env: { FLOAT_METRICS_TOKEN: 'a-token-for-metrics' } });
  const site = new AsyncDisposableStack();
  beforeAll(async () => {
    disk = site.use(mountSmallDisk(80));
    site.defer(async () => {
      await (float as FloatServer | undefined)?.stop();
    });
    const template = await makeDataFolder();
    await symlink(await realpath(join(template, 'beds')), join(disk.folder, 'beds'));
    await rm(template, { recursive: true });
    float = await start();
  });
  afterAll(() => site.disposeAsync());

  const makeRoom = () => rm(join(disk.folder, 'other-program'), { force: true });
  const clientOf = (listener: Listener) => createFloatClient({ baseUrl: float.url, session: () => listener });
  const finished = async (listener: Listener): Promise<JobId> => {
    const { job_id: job } = await listener.ask({ duration_minutes: 1 });
    await listener.jobWhen(job, (view) => view.status === 'completed');
    return job;
  };
  /** Plays a session as a client does, with fresh signatures. @returns how many segments it has */
  const play = async (listener: Listener, job: JobId): Promise<number> => {
    const view = await clientOf(listener).job(job, { resign: true });
    const { segments, ended } = await fetchPlaylist(view.streaming!.playlist_url!);
    expect(ended).toBe(true);
    for (const { url } of segments) expect((await fetch(url)).status).toBe(200);
    return segments.length;
  };
  const metric = async (name: string): Promise<number> => {
    const headers = { authorization: 'Bearer a-token-for-metrics' };
    const text = await (await fetch(`${float.url}/metrics`, { headers })).text();
    return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  };

  it('refuses sessions that have no room, shows why, starts again, plays, erases, and has room again', async () => {
    const [listener, other] = [await newListener(float.url), await newListener(float.url)];
    const first = await finished(listener);
    const theirs = await finished(other);
    disk.fillUpTo(14 * MEGABYTE);
    await expect(clientOf(listener).meditation({ ...asked, duration_minutes: 30 })).rejects.toMatchObject({
      ...{ code: 'STORAGE_FULL', status: 507, retriable: true, retryAfterSeconds: 300 },
      message: expect.stringContaining('not enough space left') as string,
    });
    // 14 MB on the disk, and the pages that are free within the database.
    expect(await metric('float_storage_free_bytes')).toBeLessThan(20 * MEGABYTE);

    disk.fillUpTo(0);
    expect(await float.stop()).toBe(0);
    disk.fillUpTo(0);
    float = await start();
    const [again, otherAgain] = [listener.at(float.url), other.at(float.url)];
    const health = await fetch(`${float.url}/health`);
    expect(health.status).toBe(200);
    expect(await health.json()).toMatchObject({
      status: 'degraded',
      problem: expect.stringContaining('full') as string,
    });
    await expect(clientOf(again).meditation(asked)).rejects.toMatchObject({ code: 'STORAGE_FULL' });
    expect(await play(again, first)).toBeGreaterThan(10);
    expect(await play(otherAgain, theirs)).toBeGreaterThan(10);

    await clientOf(again).erase(first);
    await expect(clientOf(again).job(first)).rejects.toMatchObject({ code: 'JOB_NOT_FOUND' });
    await clientOf(again).eraseUser();
    await expect(clientOf(again).meditation(asked)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await play(otherAgain, theirs)).toBeGreaterThan(10);

    await makeRoom();
    expect(await play(otherAgain, await finished(otherAgain))).toBeGreaterThan(10);
    expect(await metric('float_storage_missing_reserve_bytes')).toBe(0);
  });

  it('ends a session that meets the full disk with a clear code, and what was published is a whole stream', async () => {
    await makeRoom();
    const listener = await newListener(float.url);
    const { job_id: job } = await listener.ask({ duration_minutes: 15 });
    await listener.jobWhen(job, (view) => (view.streaming?.segments_completed ?? 0) > 4);
    disk.fillUpTo(0);
    const failure = await listener.jobWhen(job, () => false).catch((error: unknown) => String(error));
    expect(failure).toContain('STORAGE_FULL');
    const { status, error, generation_attempt: attempt } = await listener.job(job);
    expect({ status, error, attempt }).toMatchObject({
      ...{ status: 'failed', attempt: 1 },
      error: { code: 'STORAGE_FULL', retriable: true },
    });
    expect(await play(listener, job)).toBeGreaterThan(4);
    await clientOf(listener).erase(job);
    await makeRoom();
    expect(await play(listener, await finished(listener))).toBeGreaterThan(10);
  });
});
