import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { startFloat } from '../floatServer.ts';
import { serveBehind } from './serveBehind.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Waits until the app's files are kept. */
const untilKept = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active === null || active.state === 'activated') return;
    await new Promise((resolve) => {
      active.addEventListener('statechange', resolve, { once: true });
    });
  });

const keptPaths = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(opened.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });

describe('the app without a connection', () => {
  it('opens at every address, from its own files, and keeps no answer of the API', async () => {
    await using float = await startFloat();
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${float.url}/you`);
    // Who is well, and what there is to hear, was asked.
    await page.getByText(/The server .* is well/).waitFor();
    await untilKept(page);
    await float.stop();

    await page.reload();
    await page.getByRole('heading', { name: 'You', level: 1 }).waitFor();
    await page.getByText('The server cannot be reached right now.').waitFor();
    await page.goto(`${float.url}/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const paths = await keptPaths(page);
    expect(paths).toContain('/');
    expect(paths.some((path) => path.startsWith('/_expo/'))).toBe(true);
    expect(paths.filter((path) => !/^\/(_expo\/|assets\/|[\w.-]*$)/.test(path))).toEqual([]);
    expect(paths.filter((path) => /^\/(health|music|voices|jobs|auth|job|user|media)/.test(path))).toEqual([]);
    await context.close();
  });

  it('comes back to the server as soon as that is there', async () => {
    const first = await startFloat();
    const { port } = new URL(first.url);
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${first.url}/you`);
    await page.getByText(/The server .* is well/).waitFor();
    await untilKept(page);
    await first.stop();
    await page.reload();
    await page.getByText('The server cannot be reached right now.').waitFor();
    await using second = await startFloat({ env: { PORT: port } });
    expect(second.url).toBe(first.url);
    await page.getByRole('button', { name: 'Ask again' }).click();
    await page.getByText(/The server .* is well/).waitFor();
    await page.reload();
    await page.getByText(/The server .* is well/).waitFor();
    await context.close();
  });
});

describe('a new version of the app', () => {
  const keptCaches = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());
  /** Asks whether there is a new one, as browsers do by themselves, and waits until it is kept beside the old one. */
  const untilNewIsKept = (page: Page): Promise<void> =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const fresh = registration.installing ?? registration.waiting;
      while (fresh?.state === 'installing')
        await new Promise((resolve) => {
          fresh.addEventListener('statechange', resolve, { once: true });
        });
    });

  it('is kept while the old one is open, and has taken its place at the next visit', async () => {
    await using float = await startFloat();
    await using front = await serveBehind(float.url);
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${front.url}/you`);
    await untilKept(page);
    // From its second visit on, a page has its files from what is kept.
    await page.reload();
    const [old] = await keptCaches(page);
    front.change('/sw.js', (text) => text.replace(/(const CACHE = )[^;]+;/, "$1'float-app-new';"));
    await untilNewIsKept(page);
    expect((await keptCaches(page)).toSorted()).toEqual([old, 'float-app-new'].toSorted());
    // Whoever has it open goes on with the files that they began with, also when they open it once more.
    const other = await context.newPage();
    await other.goto(`${front.url}/you`);
    await other.getByRole('heading', { name: 'You', level: 1 }).waitFor();
    expect(await keptCaches(other)).toContain(old);
    await Promise.all([page.close(), other.close()]);
    const next = await context.newPage();
    await next.goto(`${front.url}/you`);
    await untilKept(next);
    await expect.poll(() => keptCaches(next)).toEqual(['float-app-new']);
    await float.stop();
    await next.reload();
    await next.getByRole('heading', { name: 'You', level: 1 }).waitFor();
    await context.close();
  });
});

describe('the app as it is installed', () => {
  it('has a manifest whose pictures are there, in their sizes', async () => {
    await using float = await startFloat();
    const manifest = (await (await fetch(`${float.url}/manifest.webmanifest`)).json()) as {
      icons: { src: string; sizes: string }[];
      start_url: string;
      display: string;
    };
    expect(manifest).toMatchObject({ start_url: '/', display: 'standalone' });
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${float.url}/`);
    for (const { src, sizes } of manifest.icons) {
      const [width, height] = await page.evaluate(async (url) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        return [image.naturalWidth, image.naturalHeight];
      }, src);
      if (sizes !== 'any') expect(`${String(width)}x${String(height)}`).toBe(sizes);
      expect(width).toBe(height);
    }
    await context.close();
  });
});
