import { execFileSync } from 'node:child_process';
import { demuxTransportStream } from '@float/backend/src/meditation/segmenter/demuxTransportStream.ts';
import { downloadAnswerSchema, jobViewSchema } from '@float/contract';
import type { JobId } from '@float/contract';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp } from './app/appPage.ts';
import { launchChromium } from './chromium.ts';
import type { FloatServer } from './floatServer.ts';
import { startFloat } from './floatServer.ts';
import type { Listener } from './http.ts';
import { fetchPlaylist, newListener } from './http.ts';
import type { ServerPlace } from './serverStores.ts';
import { serverStores } from './serverStores.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const finishedSession = async (listener: Listener, minutes: number) => {
  const { job_id } = await listener.ask({ duration_minutes: minutes });
  return listener.jobWhen(job_id, ({ status }) => status === 'completed');
};

const download = async (float: FloatServer, listener: Listener, job: JobId) => {
  const headers = { authorization: `Bearer ${listener.token}` };
  const path = `/job/${job}/download?user_id=${listener.user_id}`;
  const answer = await fetch(`${float.url}${path}`, { method: 'POST', headers });
  return downloadAnswerSchema.parse(await answer.json());
};

describe.each(serverStores)('the MP3 to keep, from $name', (serverStore) => {
  let place: ServerPlace;
  let float: FloatServer;
  beforeAll(async () => {
    place = await serverStore.openPlace();
    float = await startFloat({ env: place.env });
  });
  afterAll(async () => {
    await float.stop();
    await place[Symbol.asyncDispose]();
  });

  it('comes with a name for the disk, and holds the frames of the stream', async () => {
    const listener = await newListener(float.url);
    const done = await finishedSession(listener, 1);
    expect(done.download).toEqual({ available: true, url: null, downloaded: false });
    const { segments } = await fetchPlaylist(done.streaming!.playlist_url!);
    const streamed: Uint8Array[] = [];
    for (const { url } of segments)
      streamed.push(demuxTransportStream(new Uint8Array(await (await fetch(url)).arrayBuffer())));
    const { download_url } = await download(float, listener, done.job_id);
    const answer = await fetch(download_url);
    expect(answer.headers.get('content-type')).toBe('audio/mpeg');
    const date = done.created_at.slice(0, 10);
    expect(answer.headers.get('content-disposition')).toContain(`filename="Float - ${done.title} - ${date}.mp3"`);
    const file = Buffer.from(await answer.arrayBuffer());
    const frames = Buffer.concat(streamed);
    expect(Buffer.compare(file.subarray(-frames.length), frames)).toBe(0);
    const probe = execFileSync('ffprobe', ['-v', 'warning', '-show_chapters', '-of', 'json', download_url]);
    const { chapters } = JSON.parse(probe.toString()) as { chapters: { tags: { title: string } }[] };
    expect(chapters.map(({ tags }) => tags.title)).toEqual(expect.arrayContaining(['Arriving', 'Coming back']));
    expect((await listener.job(done.job_id)).download.url).toBe(download_url);
  });

  it('plays in a browser, knows its length to 0.05 s, and goes on after a seek', async () => {
    const listener = await newListener(float.url);
    const done = await finishedSession(listener, 3);
    const { segments } = await fetchPlaylist(done.streaming!.playlist_url!);
    const streamSeconds = segments.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0);
    const { download_url } = await download(float, listener, done.job_id);
    const page = await browser.newPage();
    await page.goto(float.url);
    const heard = await page.evaluate(async (url) => {
      const audio = new Audio(url);
      const playsPast = (seconds: number): Promise<void> =>
        new Promise((resolve, reject) => {
          audio.addEventListener('timeupdate', () => {
            if (audio.currentTime > seconds) resolve();
          });
          audio.addEventListener('error', () => {
            reject(new Error(audio.error?.message ?? 'unknown'));
          });
        });
      const begun = playsPast(0.5);
      await audio.play();
      await begun;
      const target = audio.duration * 0.8;
      const wentOn = playsPast(target + 0.5);
      audio.currentTime = target;
      await wentOn;
      return { duration: audio.duration, beyond: audio.currentTime - target };
    }, download_url);
    await page.close();
    // A frame of the stream is the encoder's delay, which players leave out of a file.
    expect(Math.abs(heard.duration - (streamSeconds - 0.024))).toBeLessThan(0.05);
    expect(heard.beyond).toBeLessThan(3);
  });
});

describe('a listener of a server that does not stream', () => {
  let float: FloatServer;
  beforeAll(async () => {
    float = await startFloat({ env: { ENABLE_HLS_STREAMING: 'false' } });
  });
  afterAll(() => float.stop());

  it('waits while the session is made, hears how much of it is, and then all of it', async () => {
    await using app = await openApp(browser, float.url);
    const { page, sound } = app;
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    await app.say('My thoughts keep running before tomorrow.');
    await app.begin();
    await page.getByText(/Your session is being made: \d+ %/).waitFor();
    expect(await app.faults()).toEqual([]);
    await sound.playPast(2);
    await sound.leapTo(250);
    await sound.playPast(252);
    await app.button('Pause').click();
    await app.button('Play').click();
    await sound.playPast(254);
    expect(requested.filter((url) => url.includes('/media/') && !url.includes('preview'))).toEqual([]);
    const wholeSeconds = Number(await page.getByRole('slider').getAttribute('aria-valuemax'));
    expect(Math.abs(wholeSeconds - 300)).toBeLessThan(10);
  });

  it('goes on where they were after a reload', async () => {
    await using app = await openApp(browser, float.url);
    await app.makeSessionsOf(3);
    await app.listen();
    await app.sound.leapTo(60);
    await app.sound.playPast(61);
    await app.page.reload();
    await app.button('Go on').click();
    await app.sound.becomeAudible();
    expect(await app.sound.seconds()).toBeGreaterThanOrEqual(60);
  });

  it('gives the session in the answer, the same each time, and a download of it', async () => {
    const listener = await newListener(float.url);
    const { job_id, ...accepted } = await listener.ask({ duration_minutes: 5 });
    expect(accepted).not.toHaveProperty('streaming');
    const done = await listener.jobWhen(job_id, ({ status }) => status === 'completed');
    expect(jobViewSchema.parse(done).streaming).toBeUndefined();
    const again = await listener.job(job_id);
    expect(again.result!.base64).toBe(done.result!.base64);
    const mp3 = Buffer.from(done.result!.base64, 'base64');
    // Five minutes go at 112 kbit/s.
    expect(mp3.length / (112_000 / 8)).toBeGreaterThan(296);
    expect(mp3.length / (112_000 / 8)).toBeLessThan(306);
    const { download_url } = await download(float, listener, job_id);
    expect((await fetch(download_url)).status).toBe(200);
  });
});
