import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox } from '../firefox.ts';
import type { FloatServer } from '../floatServer.ts';
import { startFloat } from '../floatServer.ts';
import { watchSound } from './heardSound.ts';

let float: FloatServer;
let browser: Browser;
beforeAll(async () => {
  [float, browser] = await Promise.all([startFloat(), launchFirefox()]);
});
afterAll(async () => {
  await browser.close();
  await float.stop();
});

declare global {
  interface Window {
    appendedTypes?: string[];
  }
}

/** Runs before the page's own scripts. */
const watchAppends = (): void => {
  const types: string[] = [];
  window.appendedTypes = types;
  const add = Object.getOwnPropertyDescriptor(MediaSource.prototype, 'addSourceBuffer')?.value as (
    type: string,
  ) => SourceBuffer;
  MediaSource.prototype.addSourceBuffer = function (this: MediaSource, type: string) {
    types.push(type);
    return add.call(this, type);
  };
};

/**
 * Runs before the page's own scripts. Where there is no sound card, as in most containers, Firefox plays nothing unless
 * it is muted: then it keeps time by itself.
 */
const muteSounds = (): void => {
  const play = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'play')?.value as () => Promise<void>;
  HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
    this.muted = true;
    return play.call(this);
  };
};

const playPast = (page: Page, seconds: number) =>
  page.waitForFunction(
    (wanted: number) => {
      const audio = document.querySelector('audio');
      return audio !== null && !audio.paused && !audio.seeking && audio.currentTime >= wanted;
    },
    { timeout: 90_000 },
    seconds,
  );

const tap = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();

const position = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector('audio')?.currentTime ?? Number.NaN);

describe('a newcomer with Firefox', () => {
  it('reaches sound, which goes on without a stall, pauses and seeks', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.evaluateOnNewDocument(watchSound);
    await page.evaluateOnNewDocument(watchAppends);
    await page.evaluateOnNewDocument(muteSounds);
    await page.goto(float.url);
    await page.locator('textarea').fill('My thoughts keep running before tomorrow.');
    await tap(page, 'Continue');
    await tap(page, 'Begin · 5 minutes');
    await playPast(page, 15);
    const events = await page.evaluate(() => (window.soundEvents ?? []).map(({ type }) => type));
    expect(events.slice(events.indexOf('playing') + 1)).toEqual([]);
    // Firefox takes no bare MP3 frames.
    expect(await page.evaluate(() => window.appendedTypes)).toEqual([expect.stringMatching(/^audio\/mp4/)]);

    await tap(page, 'Pause');
    await page.locator('::-p-aria([name="Play"][role="button"])').wait();
    const pausedAt = await position(page);
    await tap(page, 'Back 15 seconds');
    await tap(page, 'Play');
    await playPast(page, 1);
    expect(await position(page)).toBeLessThan(pausedAt);
    await tap(page, 'On 15 seconds');
    await playPast(page, pausedAt);
    expect(complaints).toEqual([]);
  });
});
