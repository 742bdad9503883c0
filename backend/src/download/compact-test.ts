import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../config.ts';
import type { Service } from '../jobs/serviceFixture.ts';
import { HOUR_MS, newUser, unending } from '../jobs/serviceFixture.ts';
import { downloadKey } from '../storage/keys.ts';
import type { DownloadSite } from './downloadFixture.ts';
import { decode, finishSession, openDownloads, probe, repeatFrames } from './downloadFixture.ts';
import { createDownloads } from './downloads.ts';
import { onSqlite } from '../storage/storeContract/testStores.ts';

let site: DownloadSite;
let service: Service;
let minute: Buffer;
let folder: string;
beforeAll(async () => {
  site = await openDownloads(onSqlite);
  ({ service, minute, folder } = site);
});
afterAll(() => site[Symbol.asyncDispose]());

const user = newUser();

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('a session as one answer', () => {
  const MAX_BYTES = 6_000_000;
  it.each([
    [5, 112],
    [10, 56],
    [30, 16],
  ])('of %d minutes fits in at %d kbit/s, whole', async (minutes, kbps) => {
    const job = await finishSession(service, user, repeatFrames(minute, minutes));
    const record = await service.jobs.get(user, job);
    const bytes = await service.jobs.compactSound(record, unending);
    expect(Buffer.from(bytes).toString('base64').length).toBeLessThan(MAX_BYTES - 20_000);
    const file = join(folder, `${job}.compact.mp3`);
    await writeFile(file, bytes);
    // Without an Info frame, players take the length from the bitrate, which is constant; ffprobe warns of it.
    const { format, chapters } = probe(file, 'error');
    expect(Math.abs(format.duration - minutes * 60)).toBeLessThan(0.3);
    expect(chapters).toHaveLength(5);
    const audioBytes = (format.duration * kbps * 1000) / 8;
    expect(bytes.length - audioBytes).toBeGreaterThan(0);
    expect(bytes.length - audioBytes).toBeLessThan(20_000);
    expect(decode(file).length).toBeGreaterThan(0);
    // Once made, it needs nothing of the stream any more, and goes with the session.
    service.advance(25 * HOUR_MS);
    await service.sweep(user);
    expect(Buffer.compare(await service.jobs.compactSound(record, unending), bytes)).toBe(0);
    await service.jobs.erase(user, job);
    expect((await service.keysOf(user)).filter((key) => key.includes(`downloads/${job}`))).toEqual([]);
  });

  it('of a short session is the download itself, kept once', async () => {
    const job = await finishSession(service, user, minute);
    const compact = await service.jobs.compactSound(await service.jobs.get(user, job), unending);
    const keys = (await service.keysOf(user)).filter((key) => key.includes(`downloads/${job}`));
    expect(keys).toEqual([downloadKey(user, job)]);
    expect(Buffer.compare(compact, (await service.store.get(downloadKey(user, job)))!.bytes)).toBe(0);
  });

  it('is refused like a download when the stream is gone', async () => {
    const job = await finishSession(service, user, minute);
    const record = await service.jobs.get(user, job);
    service.advance(25 * HOUR_MS);
    await expect(service.jobs.compactSound(record, unending)).rejects.toMatchObject({ code: 'EXPIRED' });
  });

  it('ends ffmpeg when no client waits for it any more', async () => {
    const job = await finishSession(service, user, repeatFrames(minute, 5));
    const record = await service.jobs.get(user, job);
    const { retention } = readConfig({});
    const pidFile = join(folder, 'ffmpeg.pid');
    const slow = join(folder, 'slow-ffmpeg');
    await writeFile(slow, `#!/bin/sh\necho $$ > '${pidFile}'\nexec sleep 1000\n`, { mode: 0o755 });
    const downloads = createDownloads({ ...service, retention, cover: new Uint8Array(), ffmpegPath: slow });
    const request = new AbortController();
    const made = downloads.compact(record, request.signal);
    const pid = await vi.waitUntil(async () => Number(await readFile(pidFile, 'utf8').catch(() => '')), {
      timeout: 60_000,
    });
    request.abort(new Error('the client has gone'));
    await expect(made).rejects.toThrow('the client has gone');
    await vi.waitUntil(() => !isAlive(pid), { timeout: 60_000 });
  });

  it('says so when ffmpeg cannot be run, and can be asked for again', async () => {
    const job = await finishSession(service, user, repeatFrames(minute, 5));
    const record = await service.jobs.get(user, job);
    const { retention } = readConfig({});
    const parts = { ...service, retention, cover: new Uint8Array() };
    const broken = createDownloads({ ...parts, ffmpegPath: '/nowhere/ffmpeg' });
    await expect(broken.compact(record, unending)).rejects.toMatchObject({ code: 'FFMPEG_MISSING' });
    const failing = createDownloads({ ...parts, ffmpegPath: 'false' });
    await expect(failing.compact(record, unending)).rejects.toMatchObject({ code: 'ENCODER_FAILED', retriable: true });
  });
});
