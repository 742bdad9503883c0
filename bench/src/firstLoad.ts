import { launchChromium } from '@float/e2e/chromium.ts';
import { startFloat } from '@float/e2e/floatServer.ts';
import type { Browser } from 'playwright-core';
import type { Figure } from './figures.ts';

interface Load {
  readonly firstPaintMs: number;
  /** As they were sent, headers and all. */
  readonly kilobytes: number;
}

/** What somebody waits for who opens the app for the first time. */
export const firstLoad = async (runs: number): Promise<Figure[]> => {
  await using float = await startFloat({ env: { LOG_LEVEL: 'warn' } });
  await using browser = await launchChromium();
  const loads: Load[] = [];
  for (let run = 0; run < runs; run++) loads.push(await loadOnce(browser, float.url));
  return [
    { name: 'app: first contentful paint, cold cache', unit: 'ms', values: loads.map((load) => load.firstPaintMs) },
    { name: 'app: first load, with the player', unit: 'KB', values: loads.map(({ kilobytes }) => kilobytes) },
  ];
};

/** A context has a cache of its own, and nothing in it. */
const loadOnce = async (browser: Browser, url: string): Promise<Load> => {
  await using context = await browser.newContext();
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  let bytes = 0;
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await network.send('Network.enable');
  await page.goto(url, { waitUntil: 'networkidle' });
  const firstPaintMs = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  return { firstPaintMs, kilobytes: bytes / 1000 };
};
