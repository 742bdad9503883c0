import { launchChromium } from '@float/e2e/chromium.ts';
import type { LambdaFunction } from '@float/e2e/lambda/lambdaFunction.ts';
import { openLambdaSite } from '@float/e2e/lambda/lambdaSite.ts';
import type { Figure } from './figures.ts';
import type { Tap } from './tapToPlaying.ts';
import { tapOnce } from './tapToPlaying.ts';

const PROMISE = 'p50 ≤ 1500';

/**
 * P1 with the functions of AWS Lambda as `e2e/lambda/` runs them, against a real S3 server: with environments that have
 * served before, and with none at all when the tap comes.
 */
export const lambdaTap = async (warmTaps: number, coldTaps: number): Promise<Figure[]> => {
  await using site = await openLambdaSite();
  await using browser = await launchChromium();
  const tap = (beforeTap?: () => Promise<void>) => tapOnce(browser, site.url, beforeTap);
  const functions: readonly LambdaFunction[] = [site.api, site.worker];
  const retireAll = async (): Promise<void> => {
    await Promise.all(functions.map((each) => each.retire()));
  };
  // Starts what the warm ones need.
  await tap();
  const warm: Tap[] = [];
  for (let i = 0; i < warmTaps; i++) warm.push(await tap());
  const cold: Tap[] = [];
  for (let i = 0; i < coldTaps; i++) cold.push(await tap(retireAll));
  const coldStarts = ({ environments }: LambdaFunction): number[] => environments.map(({ coldStartMs }) => coldStartMs);
  return [
    figure('Lambda, warm: tap → playing', warm, ({ playingMs }) => playingMs, PROMISE),
    figure('Lambda, warm: request → first playlist', warm, ({ firstSegmentMs }) => firstSegmentMs),
    figure('Lambda, cold: tap → playing', cold, ({ playingMs }) => playingMs, PROMISE),
    figure('Lambda, cold: request → first playlist', cold, ({ firstSegmentMs }) => firstSegmentMs),
    { name: 'Lambda: cold start of api', unit: 'ms', values: coldStarts(site.api) },
    { name: 'Lambda: cold start of worker', unit: 'ms', values: coldStarts(site.worker) },
  ];
};

const figure = (name: string, taps: readonly Tap[], of: (tap: Tap) => number, promise?: string): Figure => ({
  ...{ name, unit: 'ms', values: taps.map(of) },
  ...(promise === undefined ? {} : { promise }),
});
