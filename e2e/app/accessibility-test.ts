import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../chromium.ts';
import type { FloatServer } from '../floatServer.ts';
import { startFloat } from '../floatServer.ts';
import { openApp } from './appPage.ts';
import { screenStates } from './screenStates.ts';
import { doubleText, lostText } from './textSize.ts';

let float: FloatServer;
let browser: Browser;
beforeAll(async () => {
  const microphone = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
  [float, browser] = await Promise.all([startFloat(), launchChromium(microphone)]);
});
afterAll(async () => {
  await browser.close();
  await float.stop();
});

describe.concurrent('on a small phone', () => {
  it.each(screenStates)('$name: no accessibility fault, light or dark, nor with text twice as large', async (state) => {
    await using app = await openApp(browser, float.url, {
      context: { viewport: { width: 360, height: 740 }, permissions: ['microphone'] },
    });
    await state.reach(app, float.url);
    // Controls fade away from somebody who only listens.
    await app.page.mouse.move(5, 5);
    expect(await app.faults()).toEqual([]);
    await app.page.emulateMedia({ colorScheme: 'dark' });
    await app.page.mouse.move(5, 6);
    expect(await app.colorFaults()).toEqual([]);
    await app.page.evaluate(doubleText);
    expect(await app.page.evaluate(lostText)).toEqual([]);
  });
});
