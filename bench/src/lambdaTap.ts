import { setTimeout as delay } from 'node:timers/promises';
import { launchChromium } from '@float/e2e/chromium.ts';
import type { LambdaFunction } from '@float/e2e/lambda/lambdaFunction.ts';
import { openLambdaSite } from '@float/e2e/lambda/lambdaSite.ts';
import type { Figure } from './figures.ts';
import type { Tap } from './tapToPlaying.ts';
import { tapOnce } from './tapToPlaying.ts';

const PROMISE = 'p50 ≤ 1500';

/** To read what the feeling was named takes a person longer. */
const READING_MS = 1500;

/**
 * P1 with the functions of AWS Lambda as `e2e/lambda/` runs them, against a real S3 server: with environments that have
 * served before; for the first person after a night, of whose page and words the functions wake; and, the worst that can
 * be, when all environments go between the words and the tap.
 */
export const lambdaTap = async (warmTaps: number, coldTaps: number): Promise<Figure[]> => {
  await using site = await openLambdaSite();
  await using browser = await launchChromium();
  const functions: readonly LambdaFunction[] = [site.api, site.worker];
  const retireAll = async (): Promise<void> => {
    await Promise.all(functions.map((each) => each.retire()));
  };
  const tapsOf = async (count: number, tap: () => Promise<Tap>): Promise<Tap[]> => {
    const taps: Tap[] = [];
    for (let i = 0; i < count; i++) taps.push(await tap());
    return taps;
  };
  // Starts what the warm ones need.
  await tapOnce(browser, site.url);
  const warm = await tapsOf(warmTaps, () => tapOnce(browser, site.url));
  const first = await tapsOf(coldTaps, async () => {
    await retireAll();
    return tapOnce(browser, site.url, { beforeTap: () => delay(READING_MS) });
  });
  const cold = await tapsOf(coldTaps, () => tapOnce(browser, site.url, { beforeTap: retireAll }));
  const coldStarts = ({ environments }: LambdaFunction): number[] => environments.map(({ coldStartMs }) => coldStartMs);
  return [
    figure('Lambda, warm: tap → playing', warm, ({ playingMs }) => playingMs, PROMISE),
    figure('Lambda, warm: request → first playlist', warm, ({ firstSegmentMs }) => firstSegmentMs),
    figure('Lambda, first person in a while: tap → playing', first, ({ playingMs }) => playingMs, PROMISE),
    figure('Lambda, all cold at the tap: tap → playing', cold, ({ playingMs }) => playingMs, PROMISE),
    figure('Lambda, all cold at the tap: request → first playlist', cold, ({ firstSegmentMs }) => firstSegmentMs),
    { name: 'Lambda: cold start of api', unit: 'ms', values: coldStarts(site.api) },
    { name: 'Lambda: cold start of worker', unit: 'ms', values: coldStarts(site.worker) },
  ];
};

const figure = (name: string, taps: readonly Tap[], of: (tap: Tap) => number, promise?: string): Figure => ({
  ...{ name, unit: 'ms', values: taps.map(of) },
  ...(promise === undefined ? {} : { promise }),
});
