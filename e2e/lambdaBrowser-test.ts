import type { Browser, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { fetchPlaylist } from './http.ts';
import type { LambdaSite } from './lambda/lambdaSite.ts';
import { openLambdaSite } from './lambda/lambdaSite.ts';
import { openListeningPage } from './listeningPage.ts';

let site: LambdaSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([openLambdaSite(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

const fileOf = (request: Request): string => new URL(request.url()).pathname.replace(/^.*\//, '');

describe('a listener in a browser, with Float on AWS Lambda', () => {
  it('hears a session while it is being made, straight from the bucket, and never a stall', async () => {
    await using listener = await openListeningPage(browser, site.url);
    const media: Request[] = [];
    const problems: string[] = [];
    listener.page.on('request', (request) => {
      if (/\.(m3u8|ts|vtt)$/.test(fileOf(request))) media.push(request);
    });
    listener.page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await listener.begin({ minutes: 5 });
    await listener.reach('playing');
    const playlist = media.find((request) => fileOf(request).endsWith('.m3u8'))!.url();
    const atFirstSound = await fetchPlaylist(playlist);
    expect(atFirstSound.ended).toBe(false);
    await listener.playPast(16);
    expect((await fetchPlaylist(playlist)).segments.length).toBeGreaterThan(atFirstSound.segments.length);
    expect((await listener.states()).map(({ state }) => state)).toEqual(['idle', 'loading', 'playing']);
    await listener.leapTo(292);
    await listener.reach('ended');
    expect(new Set(media.map((request) => new URL(request.url()).origin))).toEqual(new Set([site.s3.endpoint]));
    expect(media.every((request) => new URL(request.url()).searchParams.has('X-Amz-Signature'))).toBe(true);
    expect(media.some((request) => 'authorization' in request.headers())).toBe(false);
    expect(problems).toEqual([]);
  });
});
