import type { JobView } from '@float/contract';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../chromium.ts';
import type { FloatServer } from '../floatServer.ts';
import { startFloat } from '../floatServer.ts';
import type { Listener } from '../http.ts';
import { newListener } from '../http.ts';
import type { BridgedPage, PageOrigin } from './bridgedPage.ts';
import { buildPlayerPage, openBridgedPage } from './bridgedPage.ts';

let float: FloatServer;
let browser: Browser;
let html: string;
let listener: Listener;
/** One that is made to its end. */
let finished: JobView;
beforeAll(async () => {
  [float, browser, html] = await Promise.all([startFloat(), launchChromium(), buildPlayerPage()]);
  listener = await newListener(float.url);
  const { job_id } = await listener.ask({ duration_minutes: 1 });
  finished = await listener.jobWhen(job_id, ({ status }) => status === 'completed');
});
afterAll(async () => {
  await browser.close();
  await float.stop();
});

const open = (origin: PageOrigin = 'the API', hasMediaSource = true): Promise<BridgedPage> =>
  openBridgedPage(browser, { html, url: float.url, origin, hasMediaSource });

/** A session that is still being made, as long as somebody needs it. */
const growingSession = async (): Promise<{ readonly url: string } & AsyncDisposable> => {
  // One person may have only so many at a time.
  const person = await newListener(float.url);
  const { job_id } = await person.ask({ duration_minutes: 20 });
  const { streaming } = await person.jobWhen(job_id, (view) => view.streaming?.playlist_url != null);
  return {
    url: streaming!.playlist_url!,
    [Symbol.asyncDispose]: async () => {
      const headers = { authorization: `Bearer ${person.token}` };
      await fetch(`${float.url}/job/${job_id}?user_id=${person.user_id}`, { method: 'DELETE', headers });
    },
  };
};

const finishedPlaylist = (): string => finished.streaming!.playlist_url!;

/** The same address with a signature that is not the server's. */
const forged = (url: string): string => {
  const address = new URL(url);
  for (const [name, value] of address.searchParams) {
    if (value.length > 20) address.searchParams.set(name, value.replaceAll(/[a-f]/gi, '0'));
  }
  return address.href;
};

const begin = { type: 'begin', startSeconds: 0 };

const sounding = ({ type }: { type: string }): boolean => type === 'sounding';

/** What happened from the first sound on, but for where it was. */
const sinceSound = ({ messages }: BridgedPage): string[] => {
  const types = messages.map(({ report }) => report.type);
  return types.slice(types.indexOf('sounding')).filter((type) => type !== 'time' && type !== 'grown');
};

describe('the page inside the WebView', () => {
  it.each(['the API', 'null'] as const)('plays a session that is still growing, with origin %s', async (origin) => {
    await using bridged = await open(origin);
    expect(await bridged.page.evaluate(() => globalThis.origin)).toBe(origin === 'null' ? 'null' : float.url);
    await bridged.send(begin);
    const grown = bridged.next(({ type }) => type === 'grown');
    await using session = await growingSession();
    await bridged.send({ type: 'open', url: session.url });
    expect(await grown).toMatchObject({ totalSeconds: null });
    await bridged.playPast(2);
    expect(sinceSound(bridged)).toEqual(['sounding']);
    expect(bridged.complaints).toEqual([]);
  });

  it('pauses, goes on, leaps and fades as it is told', async () => {
    await using bridged = await open();
    await bridged.send(begin, { type: 'open', url: finishedPlaylist() });
    await bridged.playPast(1);
    const paused = bridged.next(({ type }) => type === 'paused');
    await bridged.send({ type: 'pause' });
    await paused;
    const leapt = bridged.next(({ type, seconds }) => type === 'time' && seconds === 30);
    await bridged.send({ type: 'seek', seconds: 30 });
    await leapt;
    const played = bridged.next(sounding);
    await bridged.send({ type: 'play' });
    await played;
    await bridged.send({ type: 'volume', level: 0, fadeSeconds: 1 });
    const halfway = await bridged.volume();
    await bridged.playPast(31.5);
    expect(halfway).toBeGreaterThan(0.5);
    expect(await bridged.volume()).toBe(0);
    await bridged.send({ type: 'volume', level: 1, fadeSeconds: 0 });
    expect(await bridged.volume()).toBe(1);
  });

  it('says how long it is, and when it is over', async () => {
    await using bridged = await open();
    await bridged.send({ type: 'begin', startSeconds: 57 });
    const grown = bridged.next(({ type }) => type === 'grown');
    await bridged.send({ type: 'open', url: finishedPlaylist() });
    expect((await grown).totalSeconds).toBeCloseTo(60, -1);
    await bridged.next(({ type }) => type === 'finished');
    const times = bridged.messages.flatMap(({ report }) => (report.type === 'time' ? [report.seconds ?? 0] : []));
    // Not for a moment is it anywhere but where it began.
    expect(Math.min(...times)).toBeGreaterThanOrEqual(56.9);
  });

  it('lets the browser play HLS by itself where hls.js cannot run, with fresh links when they are refused', async () => {
    await using bridged = await open('the API', false);
    await bridged.send({ type: 'begin', startSeconds: 20 });
    const refused = bridged.next(({ type }) => type === 'refused');
    await bridged.send({ type: 'open', url: forged(finishedPlaylist()) });
    await refused;
    await bridged.send({ type: 'reopen', url: finishedPlaylist() });
    await bridged.playPast(21);
    expect(Math.min(...bridged.messages.flatMap(({ report }) => report.seconds ?? []))).toBeGreaterThanOrEqual(19.9);
  });

  it('does not take what there is so far for the whole, when the browser plays by itself what still grows', async () => {
    await using bridged = await open('the API', false);
    await using session = await growingSession();
    await bridged.send(begin, { type: 'open', url: session.url });
    await bridged.playPast(2);
    const totals = bridged.messages.flatMap(({ report }) => (report.type === 'grown' ? [report.totalSeconds] : []));
    expect(new Set(totals)).toEqual(new Set([null]));
  });

  it('asks once for fresh links when they are refused, and goes on at the same second', async () => {
    await using bridged = await open();
    await bridged.send({ type: 'begin', startSeconds: 20 });
    const refused = bridged.next(({ type }) => type === 'refused');
    await bridged.send({ type: 'open', url: forged(finishedPlaylist()) });
    await refused;
    const played = bridged.next(sounding);
    await bridged.send({ type: 'reopen', url: finishedPlaylist() });
    await played;
    await bridged.playPast(21);
    const seen = bridged.messages.map(({ report }) => report);
    expect(seen.filter(({ type }) => type === 'refused')).toHaveLength(1);
    expect(Math.min(...seen.flatMap(({ seconds }) => seconds ?? []))).toBeGreaterThanOrEqual(19.9);
  });

  it('asks for fresh links when only segments are refused', async () => {
    await using bridged = await open();
    await bridged.page.route(/segment_/, (route) =>
      route.fulfill({ status: 403, headers: { 'access-control-allow-origin': '*' } }),
    );
    await bridged.send(begin);
    const refused = bridged.next(({ type }) => type === 'refused');
    await bridged.send({ type: 'open', url: finishedPlaylist() });
    await refused;
  });

  it('says that a session is gone', async () => {
    await using bridged = await open();
    await bridged.page.route(/playlist\.m3u8/, (route) =>
      route.fulfill({ status: 404, headers: { 'access-control-allow-origin': '*' } }),
    );
    await bridged.send(begin);
    const failed = bridged.next(({ type }) => type === 'failed');
    await bridged.send({ type: 'open', url: finishedPlaylist() });
    const { failure, detail } = await failed;
    expect(failure).toBe('gone');
    expect(detail).toMatch(/^hls \w+ \w+ 404$/);
  });

  it('plays on while the network is away, and takes up what was made meanwhile', async () => {
    await using bridged = await open();
    await using session = await growingSession();
    await bridged.send(begin, { type: 'open', url: session.url });
    await bridged.next(({ bufferedSeconds = 0 }) => bufferedSeconds > 20);
    await bridged.context.setOffline(true);
    await bridged.playPast(4);
    const { availableSeconds: before } = bridged.messages.findLast(({ report }) => report.type === 'grown')!.report;
    const grown = bridged.next(({ type, availableSeconds }) => type === 'grown' && availableSeconds! > before!);
    await bridged.context.setOffline(false);
    await grown;
    expect(sinceSound(bridged)).toEqual(['sounding']);
  });

  it.each(['the API', 'null'] as const)('plays one file, with origin %s', async (origin) => {
    await using bridged = await open(origin);
    const { user_id, token } = listener;
    const answer = await fetch(`${float.url}/job/${finished.job_id}/download?user_id=${user_id}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
    });
    const { download_url: url } = (await answer.json()) as { download_url: string };
    await bridged.send({ type: 'begin', startSeconds: 10 });
    const grown = bridged.next(({ type }) => type === 'grown');
    await bridged.send({ type: 'openFile', url });
    expect((await grown).totalSeconds).toBeCloseTo(60, -1);
    await bridged.playPast(11);
    const mp3 = Buffer.from(await (await fetch(url)).arrayBuffer()).toString('base64');
    await bridged.send({ type: 'begin', startSeconds: 30 });
    await bridged.send({ type: 'openFile', url: `data:audio/mpeg;base64,${mp3}` });
    await bridged.playPast(31);
    expect(bridged.complaints).toEqual([]);
  });

  it('takes a file that is refused for one whose link has run out, and says so once', async () => {
    await using bridged = await open();
    await bridged.send(begin);
    const refused = bridged.next(({ type }) => type === 'refused');
    await bridged.send({ type: 'openFile', url: `${float.url}/nothing-here.mp3` });
    await refused;
    const failed = bridged.next(({ type }) => type === 'failed');
    await bridged.send({ type: 'reopen', url: `${float.url}/nothing-here.mp3` });
    expect((await failed).failure).toBe('unplayable');
  });

  it('does not mix up two sessions', async () => {
    await using bridged = await open();
    await bridged.send(begin, { type: 'open', url: finishedPlaylist() });
    await bridged.playPast(1);
    await bridged.send({ type: 'begin', startSeconds: 40 }, { type: 'open', url: finishedPlaylist() });
    await bridged.playPast(41);
    const second = bridged.messages.filter(({ run }) => run === 2).flatMap(({ report }) => report.seconds ?? []);
    expect(Math.min(...second)).toBeGreaterThanOrEqual(39.9);
    expect(await bridged.page.locator('audio').count()).toBe(1);
    await bridged.send({ type: 'close' });
    expect(await bridged.page.locator('audio').count()).toBe(0);
  });

  it('passes on the keys of a keyboard and of the lock screen', async () => {
    await using bridged = await open();
    await bridged.send(begin, { type: 'describe', title: 'A quiet pause' }, { type: 'open', url: finishedPlaylist() });
    await bridged.playPast(1);
    expect(await bridged.page.evaluate(() => navigator.mediaSession.metadata?.title)).toBe('A quiet pause');
    expect(await bridged.page.evaluate(() => navigator.mediaSession.playbackState)).toBe('playing');
    for (const action of ['pause', 'play', 'seekbackward', 'seekforward', 'stop'] as const) await bridged.press(action);
    const keys = bridged.messages.flatMap(({ report }) => report.key ?? []);
    expect(keys).toEqual(['pause', 'play', 'rewind', 'skip', 'stop']);
  });
});
