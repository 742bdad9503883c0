import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { z } from 'zod';

const frontend = (path: string): string => fileURLToPath(new URL(`../../frontend/${path}`, import.meta.url));

/** Builds the page that stands in the app's WebView. */
export const buildPlayerPage = async (): Promise<string> => {
  await promisify(execFile)(process.execPath, [frontend('scripts/buildPlayerPage.mjs')]);
  const source = await readFile(frontend('player/page/playerPage.generated.ts'), 'utf8');
  return z.string().parse(JSON.parse(/= (".*");\n$/.exec(source)?.[1] ?? 'null'));
};

const reportSchema = z.object({
  type: z.string(),
  seconds: z.number().optional(),
  bufferedSeconds: z.number().optional(),
  availableSeconds: z.number().optional(),
  totalSeconds: z.number().nullish(),
  failure: z.string().optional(),
  detail: z.string().optional(),
  key: z.string().optional(),
});
const messageSchema = z.object({ run: z.number(), report: reportSchema });
export type SeenReport = z.infer<typeof reportSchema>;
export type SeenMessage = z.infer<typeof messageSchema>;

/** Where the page comes from: from the API, as in the app, or from nowhere, as a page that is only a text. */
export type PageOrigin = 'the API' | 'null';

export interface BridgedPageOptions {
  readonly html: string;
  /** Of the API. */
  readonly url: string;
  readonly origin: PageOrigin;
  /** False: as a browser on which hls.js cannot run. */
  readonly hasMediaSource?: boolean;
}

/** The page in a browser, with a stand-in for the app at the other end of the bridge. */
export interface BridgedPage extends AsyncDisposable {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly messages: readonly SeenMessage[];
  /** What the browser complained about. */
  readonly complaints: readonly string[];
  /** As a `begin` in the app counts sessions up. */
  send(...commands: readonly object[]): Promise<void>;
  /** Waits for a report that comes after everything that was seen so far. */
  next(isWanted: (report: SeenReport) => boolean): Promise<SeenReport>;
  /** Waits until it plays past this second. */
  playPast(seconds: number): Promise<void>;
  volume(): Promise<number>;
  /** As a key of headphones does. */
  press(action: MediaSessionAction): Promise<void>;
}

declare global {
  interface Window {
    tellApp?: (text: string) => Promise<void>;
    ReactNativeWebView?: { postMessage(text: string): void };
    takeCommand?: (text: string) => void;
    mediaKeys?: Map<string, MediaSessionActionHandler | null>;
  }
}

const bridgeInPage = (): void => {
  window.ReactNativeWebView = { postMessage: (text) => void window.tellApp?.(text) };
  const keys = new Map<string, MediaSessionActionHandler | null>();
  window.mediaKeys = keys;
  const session = navigator.mediaSession;
  const setHandler = session.setActionHandler.bind(session);
  session.setActionHandler = (action, handler) => {
    keys.set(action, handler);
    setHandler(action, handler);
  };
};

const takeMediaSource = (): void => {
  for (const name of ['MediaSource', 'ManagedMediaSource', 'WebKitMediaSource']) Reflect.deleteProperty(window, name);
};

class Seen {
  readonly messages: SeenMessage[] = [];
  readonly #waiting = new Set<(report: SeenReport) => void>();

  take(text: string): void {
    const message = messageSchema.parse(JSON.parse(text));
    this.messages.push(message);
    for (const tell of this.#waiting) tell(message.report);
  }

  next(isWanted: (report: SeenReport) => boolean): Promise<SeenReport> {
    return new Promise((resolve) => {
      const tell = (report: SeenReport): void => {
        if (!isWanted(report)) return;
        this.#waiting.delete(tell);
        resolve(report);
      };
      this.#waiting.add(tell);
    });
  }
}

/**
 * A page in a sandbox has no origin. Not `about:blank`, nor an answer made up in the browser: what does not come from
 * this machine itself is kept away from its servers.
 */
const servePageFromNowhere = async (html: string): Promise<{ url: string; close: () => void }> => {
  const server = createServer((_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': 'sandbox allow-scripts' });
    answer.end(html);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${String(port)}/`, close: () => server.close() };
};

/** Opens the page, and waits until it says that it is ready. */
export const openBridgedPage = async (
  browser: Browser,
  { html, url, origin, hasMediaSource = true }: BridgedPageOptions,
): Promise<BridgedPage> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const seen = new Seen();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.exposeFunction('tellApp', (text: string) => {
    seen.take(text);
  });
  await page.addInitScript(bridgeInPage);
  if (!hasMediaSource) await page.addInitScript(takeMediaSource);
  const nowhere = await servePageFromNowhere(html);
  await page.route(`${url}/`, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  const ready = seen.next(({ type }) => type === 'ready');
  await page.goto(origin === 'null' ? nowhere.url : `${url}/`);
  await ready;
  // Browsers let a page make sound only after a tap; a WebView is told to let it.
  await page.mouse.click(1, 1);
  let run = 0;
  return {
    page,
    context,
    complaints,
    messages: seen.messages,
    next: (isWanted) => seen.next(isWanted),
    playPast: async (seconds) => {
      await seen.next((report) => report.type === 'time' && (report.seconds ?? 0) >= seconds);
    },
    send: async (...commands) => {
      for (const command of commands) {
        if ('type' in command && command.type === 'begin') run++;
        await page.evaluate((text) => window.takeCommand?.(text), JSON.stringify({ run, command }));
      }
    },
    volume: () => page.evaluate(() => document.querySelector('audio')?.volume ?? Number.NaN),
    press: (name) => page.evaluate((action) => window.mediaKeys?.get(action)?.({ action }), name),
    [Symbol.asyncDispose]: async () => {
      await context.close();
      nowhere.close();
    },
  };
};
