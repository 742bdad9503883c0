import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import type { FloatServer } from './floatServer.ts';
import { startFloat } from './floatServer.ts';
import { fetchPlaylist } from './http.ts';
import { openListeningPage } from './listeningPage.ts';

let float: FloatServer;
let browser: Browser;
beforeAll(async () => {
  [float, browser] = await Promise.all([startFloat(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await float.stop();
});

describe('a listener in a browser', () => {
  it('types a sentence, presses Begin, and hears a stream that is still growing', async () => {
    await using listener = await openListeningPage(browser, float.url);
    const playlists: string[] = [];
    listener.page.on('response', (response) => {
      if (new URL(response.url()).pathname.endsWith('.m3u8')) playlists.push(response.url());
    });
    await listener.begin({ minutes: 20 });
    await listener.reach('playing');
    const atFirstSound = await fetchPlaylist(playlists[0]!);
    expect(atFirstSound.ended).toBe(false);
    await listener.playPast(3);
    expect((await fetchPlaylist(playlists[0]!)).segments.length).toBeGreaterThan(atFirstSound.segments.length);
    expect((await listener.states()).map(({ state }) => state)).toEqual(['idle', 'loading', 'playing']);
  });

  it('sees the words as they are spoken, and how far it is', async () => {
    await using listener = await openListeningPage(browser, float.url);
    await listener.begin({ minutes: 3 });
    await listener.playPast(7);
    expect((await listener.page.locator('#current').innerText()).length).toBeGreaterThan(5);
    expect(await listener.page.getByRole('heading', { level: 1 }).last().innerText()).not.toBe('Your session');
    expect(await listener.page.locator('#total').innerText()).toBe('3:00');
  });

  it('pauses, goes on, and seeks back', async () => {
    await using listener = await openListeningPage(browser, float.url);
    await listener.begin({ minutes: 3 });
    await listener.playPast(3);
    await listener.page.getByRole('button', { name: 'Pause' }).click();
    await listener.reach('paused');
    await listener.page.getByRole('button', { name: 'Play' }).click();
    await listener.reach('playing');
    const before = await listener.elapsedSeconds();
    await listener.page.getByRole('button', { name: 'Back 15 seconds' }).click();
    await listener.page.waitForFunction(
      (was) => Number(document.querySelector('#track')?.getAttribute('aria-valuenow')) < was,
      before,
    );
    await listener.playPast(before + 1);
  });

  it('reloads in mid-session and goes on at the second where it was', async () => {
    await using listener = await openListeningPage(browser, float.url);
    await listener.begin({ minutes: 3 });
    await listener.playPast(6);
    await listener.page.reload({ waitUntil: 'networkidle' });
    await listener.page.getByRole('button', { name: 'Continue where you were' }).click();
    await listener.reach('playing');
    expect(await listener.elapsedSeconds()).toBeGreaterThanOrEqual(5);
    await listener.playPast(8);
  });

  it('does not stall at 80 ms round trip and 500 ms more for each request from second 4 on', async () => {
    await using listener = await openListeningPage(browser, float.url);
    const network = await listener.context.newCDPSession(listener.page);
    await network.send('Network.enable');
    const slowDown = (latencyMs: number) =>
      network.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: latencyMs,
        downloadThroughput: -1,
        uploadThroughput: -1,
      });
    await slowDown(80);
    await listener.begin({ minutes: 20 });
    await listener.playPast(4);
    await slowDown(580);
    await listener.playPast(24);
    expect((await listener.states()).map(({ state }) => state)).toEqual(['idle', 'loading', 'playing']);
  });

  it('is told what to do when Float cannot be reached, and can try again', async () => {
    await using listener = await openListeningPage(browser, float.url);
    await listener.context.setOffline(true);
    await listener.begin();
    await listener.reach('error');
    expect(await listener.page.locator('#problem').innerText()).not.toBe('');
    await listener.context.setOffline(false);
    await listener.page.getByRole('button', { name: 'Try again' }).click();
    await listener.reach('playing');
  });

  it.each(['', ' \n\t '])('is asked for a word when there is none: %j', async (sentence) => {
    await using listener = await openListeningPage(browser, float.url);
    await listener.begin({ sentence });
    expect(await listener.page.locator('#feeling-error').innerText()).not.toBe('');
    expect((await listener.states()).map(({ state }) => state)).toEqual(['idle']);
  });

  it.each(['light', 'dark'] as const)('finds no accessibility fault on the page, %s', async (colorScheme) => {
    const phone = { colorScheme, viewport: { width: 360, height: 740 } };
    await using listener = await openListeningPage(browser, float.url, phone);
    const faults = async (): Promise<string[]> => {
      const { violations } = await new AxeBuilder({ page: listener.page }).analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    };
    expect(await faults()).toEqual([]);
    await listener.begin({ minutes: 3 });
    await listener.playPast(7);
    expect(await faults()).toEqual([]);
  });
});
