import { jobViewSchema } from '@float/contract';
import { launchChromium } from '@float/e2e/chromium.ts';
import { startFloat } from '@float/e2e/floatServer.ts';
import type { Browser, Response } from 'playwright-core';
import type { Figure } from './figures.ts';

const MADE_WITHIN_MS = 120_000;
const STATEMENT = 'I have an interview tomorrow and my thoughts keep running.';

/** P1: from the tap on Begin to audio that plays, in the app, in a real browser against a real server. */
export const tapToPlaying = async (runs: number): Promise<Figure[]> => {
  await using float = await startFloat({ env: { LOG_LEVEL: 'warn' } });
  await using browser = await launchChromium();
  // The first session warms what a server that has just started has not compiled yet; it is reported apart.
  const first = await tapOnce(browser, float.url);
  const warm: Tap[] = [];
  for (let run = 0; run < runs; run++) warm.push(await tapOnce(browser, float.url));
  return [
    { name: 'tap → playing, first after start', unit: 'ms', values: [first.playingMs] },
    {
      name: 'tap → playing',
      unit: 'ms',
      values: warm.map(({ playingMs }) => playingMs),
      promise: 'p50 ≤ 800, p95 ≤ 1200',
    },
    { name: 'request → first playlist', unit: 'ms', values: warm.map(({ firstSegmentMs }) => firstSegmentMs) },
    { name: 'request → first voice', unit: 'ms', values: warm.map(({ firstVoiceMs }) => firstVoiceMs) },
  ];
};

/** What one tap has shown. */
export interface Tap {
  readonly playingMs: number;
  readonly firstSegmentMs: number;
  readonly firstVoiceMs: number;
}

export interface TapOptions {
  /** Done when the feeling has been named. */
  readonly beforeTap?: () => Promise<void>;
}

const isJob = (response: Response): boolean => response.ok() && /^\/job\/[^/]+$/.test(new URL(response.url()).pathname);

/** One person, one session. */
export const tapOnce = async (browser: Browser, url: string, { beforeTap }: TapOptions = {}): Promise<Tap> => {
  await using context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.getByRole('textbox').fill(STATEMENT);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('radiogroup').first().waitFor();
  await beforeTap?.();
  // Until the session is made: the next tap must not compete with this one's work.
  const made = page.waitForResponse(
    async (response) => isJob(response) && jobViewSchema.parse(await response.json()).status === 'completed',
    { timeout: MADE_WITHIN_MS },
  );
  await page.getByRole('button', { name: /^Begin/ }).click();
  await page.waitForFunction(() => performance.getEntriesByName('float:playing').length > 0);
  const playingMs = await page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    return at('float:playing') - at('float:begin');
  });
  const { metrics } = jobViewSchema.parse(await (await made).json());
  return {
    playingMs,
    firstSegmentMs: metrics.first_segment_ms ?? Number.NaN,
    firstVoiceMs: metrics.first_voice_ms ?? Number.NaN,
  };
};
