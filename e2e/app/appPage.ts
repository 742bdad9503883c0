import { AxeBuilder } from '@axe-core/playwright';
import { type MeditationRequestBody, meditationRequestSchema } from '@float/contract';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { z } from 'zod';
import { hearSound, watchSound, type HeardSound } from './heardSound.ts';
import { watchPages, type PageWatch } from './pageWatch.ts';

/**
 * One person with the app open. Disposing of it fails when the browser complained about anything that the test did not
 * expect.
 */
export interface AppPage extends AsyncDisposable {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly sound: HeardSound;
  readonly watch: PageWatch;
  button(name: string | RegExp): Locator;
  heading(name: string | RegExp): Locator;
  /** Where it is typed. */
  readonly words: Locator;
  /** Types a sentence, asks for a name for it, and waits until it has one. */
  say(sentence: string): Promise<void>;
  /** Types a sentence that speaks of a crisis, and waits until help is shown. */
  disclose(sentence: string): Promise<void>;
  /** One tap, from Named or Shape: the session begins. */
  begin(): Promise<void>;
  /** The whole way to sound: one sentence, two taps. */
  listen(sentence?: string): Promise<void>;
  /** What the sessions that are asked for from now on take, in place of the shortest that is offered. */
  makeSessionsOf(minutes: number): Promise<void>;
  /** To be asked for before the session begins. Resolves when words of its transcript are shown: which, depends on when one looks. */
  seeWords(): Promise<void>;
  /** The request for the next session. */
  nextWish(): Promise<MeditationRequestBody>;
  /** Reached once the session is over. */
  reachAfter(): Promise<void>;
  /** From now on every link to media that was handed out is refused by the server, until fresh ones are asked for. */
  expireLinks(): Promise<{ readonly renewals: () => number }>;
  /** Accessible name of what has the keyboard. */
  focused(): Promise<string>;
  /** Accessibility faults of what is shown now. */
  faults(): Promise<string[]>;
  /** Those of them that another theme can have: its colours. */
  colorFaults(): Promise<string[]>;
}

export interface OpenOptions {
  readonly context?: Parameters<Browser['newContext']>[0];
  /** Where in the app; default its first screen. */
  readonly path?: string;
  /** Before the page is opened. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

const DEFAULT_SENTENCE = 'My thoughts keep running before tomorrow.';

/** What a session is asked for with. */
const wishSchema = z.record(z.string(), z.unknown());

const isWish = (postData: string | null): boolean => postData?.includes('"inference_type":"meditation"') ?? false;

const isTranscript = (url: string): boolean => new URL(url).pathname.endsWith('.vtt');

declare global {
  interface Window {
    /** Of the transcript that has come last. */
    transcriptCues?: readonly string[];
  }
}

/** Shorter ones may stand anywhere. */
const FEWEST_CUE_CHARACTERS = 6;

/** Words only: breaths are cues, too. */
const cuesOf = (transcript: string): string[] =>
  [...transcript.matchAll(/-->.*\n([^{\n].*)/g)]
    .map(([, text = '']) => text)
    .filter((text) => text.length >= FEWEST_CUE_CHARACTERS);

export const openApp = async (browser: Browser, url: string, options: OpenOptions = {}): Promise<AppPage> => {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-US', ...options.context });
  const watch = watchPages(context);
  await options.prepare?.(context);
  const page = await context.newPage();
  await page.addInitScript(watchSound);
  await page.goto(`${url}${options.path ?? '/'}`);
  return { ...appOf(page), context, watch, [Symbol.asyncDispose]: () => close(context, watch) };
};

const close = async (context: BrowserContext, watch: PageWatch): Promise<void> => {
  const complaints = watch.complaints();
  await context.close();
  if (complaints.length > 0) throw new Error(`The browser complained:\n${complaints.join('\n')}`);
};

const appOf = (page: Page): Omit<AppPage, 'context' | 'watch' | typeof Symbol.asyncDispose> => {
  const sound = hearSound(page);
  const button = (name: string | RegExp): Locator =>
    page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  const words = page.getByRole('textbox', { name: /^(How are you|What else)/ });
  const say = async (sentence: string): Promise<void> => {
    await words.fill(sentence);
    await button('Continue').click();
    await button(/^Begin ·/).waitFor();
    await page.getByRole('radiogroup', { name: /seems closest/ }).waitFor();
  };
  const disclose = async (sentence: string): Promise<void> => {
    await words.fill(sentence);
    await button('Continue').click();
    // In whatever language the card is.
    await page.locator('a[href^="tel:"]').first().waitFor();
  };
  const begin = () => button(/^Begin/).click();
  return {
    page,
    sound,
    words,
    button,
    disclose,
    heading: (name) => page.getByRole('heading', { name }),
    say,
    begin,
    listen: async (sentence = DEFAULT_SENTENCE) => {
      await say(sentence);
      await begin();
      await sound.playPast(0.1);
    },
    makeSessionsOf: async (minutes) => {
      await page.route(
        (address) => address.pathname === '/',
        async (route) => {
          const request = route.request();
          if (!isWish(request.postData())) return route.fallback();
          const wish = wishSchema.parse(request.postDataJSON());
          return route.continue({ postData: { ...wish, duration_minutes: minutes } });
        },
      );
    },
    seeWords: async () => {
      page.on('response', (response) => {
        if (!isTranscript(response.url())) return;
        const tell = async (): Promise<void> => {
          const cues = cuesOf(await response.text());
          await page.evaluate((told) => {
            window.transcriptCues = told;
          }, cues);
        };
        // Of what was given up, there is nothing to read.
        tell().catch(() => undefined);
      });
      await page.waitForFunction(() => {
        // Screens that one has left stay there, hidden.
        const mains = [...document.querySelectorAll('main, [role="main"]')];
        const shown = mains.map((main) => main.textContent).join(' ');
        return window.transcriptCues?.some((cue) => shown.includes(cue));
      });
    },
    nextWish: async () => {
      const request = await page.waitForRequest((asked) => isWish(asked.postData()));
      return meditationRequestSchema.parse(request.postDataJSON());
    },
    reachAfter: () => page.getByRole('heading', { name: 'Take a moment' }).waitFor({ timeout: 120_000 }),
    expireLinks: () => expireLinks(page),
    focused: () =>
      page.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
      }),
    faults: () => faultsOf(new AxeBuilder({ page })),
    colorFaults: () => faultsOf(new AxeBuilder({ page }).withTags('cat.color')),
  };
};

const faultsOf = async (axe: AxeBuilder): Promise<string[]> => {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

/** The same address with a signature that is not the server's. */
const forged = (url: string): string => {
  const address = new URL(url);
  for (const [name, value] of address.searchParams) {
    if (value.length > 20) address.searchParams.set(name, value.replaceAll(/[a-f]/gi, '0'));
  }
  return address.href;
};

const expireLinks = async (page: Page): Promise<{ readonly renewals: () => number }> => {
  let renewals = 0;
  page.on('request', (request) => {
    if (new URL(request.url()).searchParams.get('resign') === '1') renewals++;
  });
  await page.route(
    ({ pathname }) => pathname.startsWith('/media/'),
    (route) => (renewals > 0 ? route.fallback() : route.continue({ url: forged(route.request().url()) })),
  );
  return { renewals: () => renewals };
};
