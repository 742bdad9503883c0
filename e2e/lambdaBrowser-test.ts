import type { Browser, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp } from './app/appPage.ts';
import { launchChromium } from './chromium.ts';
import { fetchPlaylist } from './http.ts';
import type { LambdaSite } from './lambda/lambdaSite.ts';
import { openLambdaSite } from './lambda/lambdaSite.ts';

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

describe('a listener in a browser, with Float on AWS Lambda (Ceph)', () => {
  it('hears a session while it is being made, straight from the bucket, and never a stall', async () => {
    await using app = await openApp(browser, site.url);
    const media: Request[] = [];
    app.page.on('request', (request) => {
      if (/\.(m3u8|ts|vtt)$/.test(fileOf(request))) media.push(request);
    });
    await app.listen();
    const playlist = media.find((request) => fileOf(request).endsWith('.m3u8'))!.url();
    const atFirstSound = await fetchPlaylist(playlist);
    expect(atFirstSound.ended).toBe(false);
    await app.sound.playPast(16);
    expect((await fetchPlaylist(playlist)).segments.length).toBeGreaterThan(atFirstSound.segments.length);
    expect(await app.sound.stalls()).toEqual([]);
    await app.sound.leapTo(292);
    await app.reachAfter();
    expect(new Set(media.map((request) => new URL(request.url()).origin))).toEqual(new Set([site.s3.endpoint]));
    expect(media.every((request) => new URL(request.url()).searchParams.has('X-Amz-Signature'))).toBe(true);
    expect(media.some((request) => 'authorization' in request.headers())).toBe(false);
  });
});
