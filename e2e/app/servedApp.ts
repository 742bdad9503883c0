import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../chromium.ts';
import type { FloatServer } from '../floatServer.ts';
import { startFloat } from '../floatServer.ts';
import type { AppPage, OpenOptions } from './appPage.ts';
import { openApp } from './appPage.ts';

/** One server and one browser for all tests of a file. */
export interface ServedApp {
  readonly float: FloatServer;
  readonly browser: Browser;
  open(options?: OpenOptions): Promise<AppPage>;
}

/**
 * To be called once, outside of tests: what it gives is there as soon as they run.
 *
 * @param browserArguments  of Chromium, such as a microphone
 */
export const serveApp = (browserArguments: readonly string[] = []): ServedApp => {
  let started: { readonly float: FloatServer; readonly browser: Browser } | undefined;
  const running = () => {
    if (started === undefined) throw new TypeError('nothing is started before the first test');
    return started;
  };
  beforeAll(async () => {
    const [float, browser] = await Promise.all([startFloat(), launchChromium(browserArguments)]);
    started = { float, browser };
  });
  afterAll(async () => {
    await started?.browser.close();
    await started?.float.stop();
  });
  return {
    get float() {
      return running().float;
    },
    get browser() {
      return running().browser;
    },
    open: (options) => openApp(running().browser, running().float.url, options),
  };
};
