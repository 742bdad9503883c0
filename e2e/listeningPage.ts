import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A state of the page, and when it was reached, milliseconds since the page was opened. */
export interface SeenState {
  readonly state: string;
  readonly atMs: number;
}

/** One person with the listening page open. */
export interface ListeningPage extends AsyncDisposable {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Types a sentence and asks for a name for it. */
  nameFirst(sentence: string): Promise<void>;
  /** Types a sentence and presses Begin. */
  begin(options?: { sentence?: string; minutes?: number }): Promise<void>;
  /** Waits until the page is in one of these states. */
  reach(...states: string[]): Promise<void>;
  /** Waits until this second of the session is playing. */
  playPast(seconds: number): Promise<void>;
  elapsedSeconds(): Promise<number>;
  /** Jumps to a second of the session, as a person cannot. */
  leapTo(seconds: number): Promise<void>;
  /** Waits until a preview is heard, not only asked for. */
  hearPreview(): Promise<void>;
  isPreviewPaused(): Promise<boolean>;
  /** The id of the element that has the keyboard and the screen reader. */
  focused(): Promise<string>;
  /** Accessibility faults of what is shown now. */
  faults(): Promise<string[]>;
  /** Every state since the page was (last) loaded. */
  states(): Promise<SeenState[]>;
}

declare global {
  interface Window {
    seenStates?: SeenState[];
  }
}

const watchStates = (): void => {
  const seen: SeenState[] = [];
  window.seenStates = seen;
  addEventListener('DOMContentLoaded', () => {
    const note = (): void => {
      seen.push({ state: document.body.dataset.state ?? '', atMs: performance.now() });
    };
    new MutationObserver(note).observe(document.body, { attributeFilter: ['data-state'] });
    note();
  });
};

type ContextOptions = Parameters<Browser['newContext']>[0];

export const openListeningPage = async (
  browser: Browser,
  url: string,
  options: ContextOptions = {},
): Promise<ListeningPage> => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.addInitScript(watchStates);
  await page.goto(`${url}/listen`, { waitUntil: 'networkidle' });
  const write = (sentence: string) => page.getByRole('textbox', { name: 'How do you feel?' }).fill(sentence);
  return {
    page,
    context,
    leapTo: async (seconds) => {
      await page.waitForFunction((target) => {
        const audio = document.querySelector<HTMLAudioElement>('audio:not(#preview)');
        // What the player has not heard of yet it cannot jump to.
        if (!audio || audio.duration <= target) return false;
        audio.currentTime = target;
        return true;
      }, seconds);
    },
    nameFirst: async (sentence) => {
      await write(sentence);
      await page.getByRole('button', { name: 'Name it first' }).click();
      await page.locator('#named-title').waitFor();
    },
    begin: async ({ sentence = 'My thoughts keep running before tomorrow.', minutes = 5 } = {}) => {
      await write(sentence);
      await page.getByText(String(minutes), { exact: true }).first().click();
      await page.getByRole('button', { name: 'Begin', exact: true }).click();
    },
    reach: async (...states) => {
      await page.waitForFunction((wanted) => wanted.includes(document.body.dataset.state ?? ''), states);
    },
    playPast: async (seconds) => {
      await page.waitForFunction(
        (wanted) => Number(document.querySelector('#track')?.getAttribute('aria-valuenow')) >= wanted,
        seconds,
        { timeout: 120_000 },
      );
    },
    elapsedSeconds: () => page.evaluate(() => Number(document.querySelector('#track')?.getAttribute('aria-valuenow'))),
    hearPreview: async () => {
      await page.waitForFunction(() => {
        const audio = document.querySelector<HTMLAudioElement>('#preview');
        return audio !== null && !audio.paused && audio.currentTime > 0.2;
      });
    },
    isPreviewPaused: () => page.locator('#preview').evaluate((audio: HTMLAudioElement) => audio.paused),
    focused: () => page.evaluate(() => document.activeElement?.id ?? ''),
    faults: async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    states: () => page.evaluate(() => window.seenStates ?? []),
    [Symbol.asyncDispose]: () => context.close(),
  };
};
