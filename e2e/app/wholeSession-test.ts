import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../chromium.ts';
import type { FloatServer } from '../floatServer.ts';
import { startFloat } from '../floatServer.ts';
import { openApp } from './appPage.ts';

let float: FloatServer;
let browser: Browser;
beforeAll(async () => {
  [float, browser] = await Promise.all([startFloat(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await float.stop();
});

describe('a session of one minute', () => {
  it('is heard to its end, kept, heard again without a connection, and deleted', async () => {
    await using app = await openApp(browser, float.url);
    const { page, context, sound } = app;
    await app.makeSessionsOf(1);
    await app.listen();
    const title = await app.heading(/./).first().innerText();
    await app.reachAfter();
    expect(await sound.stalls()).toEqual([]);
    await page.getByRole('radio', { name: 'Lighter' }).click();
    await app.button('Keep it on this device').click();
    await page.getByText('Kept on this device.').waitFor();

    const saved = page.waitForEvent('download');
    await app.button('Save the file').click();
    expect((await saved).suggestedFilename()).toMatch(/^Float - .+\.mp3$/);
    await app.button('Back to the beginning').click();
    await app.button(/^Library/).click();
    const listen = app.button(`Listen to “${title}”`);
    await listen.waitFor();
    await page.getByText('1 minute · on this device').waitFor();

    await context.setOffline(true);
    app.watch.expect(/ERR_INTERNET_DISCONNECTED/);
    await page.getByRole('alert').getByText('You are offline').waitFor();
    await listen.click();
    await sound.becomeAudible();
    await sound.leapTo(57);
    await app.reachAfter();
    await context.setOffline(false);

    await page.goto(`${float.url}/library`);
    await app.button(`Delete “${title}”`).click();
    await app.button('Delete it').click();
    await page.getByText('Nothing here yet').waitFor();
    expect(await page.evaluate(async () => (await (await caches.open('float-kept')).keys()).length)).toBe(0);
  });
});
