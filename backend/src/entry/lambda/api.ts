import { join } from 'node:path';
import { handle } from 'hono/aws-lambda';
import packageJson from '../../../package.json' with { type: 'json' };
import { FloatError } from '../../errors.ts';
import { openSigningKeys } from '../../http/tokenKeys.ts';
import { openStoredBeds } from '../../meditation/music/storedBeds.ts';
import { findPreviews } from '../../meditation/preview/findPreviews.ts';
import { systemClock } from '../../meditation/timeline/clock.ts';
import { offeredVoices } from '../../meditation/voice/offeredVoices.ts';
import { noMetrics } from '../../metrics/metrics.ts';
import { createUrlSigner } from '../../storage/signedUrls.ts';
import { openTextReader } from '../../understanding/textReader.ts';
import { openTextWork } from '../../text/textWork.ts';
import { assembleApp } from '../assembleApp.ts';
import { openBudget } from '../openBudget.ts';
import { openFunction } from './openFunction.ts';

const { config, log, ...parts } = await openFunction();

const openKeys = () => {
  if (config.masterKeys !== undefined) return openSigningKeys(config.dataDir, config.masterKeys);
  // Each environment would make its own, and know nobody whom another has let in.
  throw new FloatError('CONFIG_INVALID', 'FLOAT_TOKEN_KEYS is needed on AWS Lambda');
};

const textWork = openTextWork({ log, reader: openTextReader({ log }) });
// Beside the rest of the start: the first request needs it.
void textWork.prewarm();

const [keys, beds, previews] = await Promise.all([
  openKeys(),
  openStoredBeds({ store: parts.store, folder: join(config.dataDir, 'beds') }),
  findPreviews(parts.store),
]);
// Frozen between requests, it must not hold what others need.
const budgetParts = { store: parts.store, nowMs: systemClock.nowMs, log, metrics: noMetrics, isExact: true };
const app = await assembleApp(config, log, packageJson.version, {
  ...{ ...parts, keys, textWork, beds, previews, voices: offeredVoices(config.models) },
  budget: openBudget(config.models, budgetParts),
  exportDispatcher: parts.dispatcher,
  urlSigner: createUrlSigner({ keys: keys.urls, nowMs: systemClock.nowMs }),
});
// eslint-disable-next-line @typescript-eslint/no-deprecated -- the package that will replace it is not published yet
const answer = handle(app);

type Asked = Parameters<typeof answer>;
type GatewayEvent = Extract<Asked[0], { rawQueryString: string }>;

/**
 * Takes out what the gateway itself has added: who connects to it is in the event, and it serves https only. What is
 * left came from a proxy in front of it or from the client, and counts as far as `TRUST_PROXY` says; when that is off,
 * not at all.
 */
const withoutGateway = (event: GatewayEvent): GatewayEvent => {
  const { 'x-forwarded-for': chain = '', ...headers } = event.headers;
  const others = Object.entries(headers).filter(
    ([name]) =>
      !(config.trustProxy.kind === 'none' ? /^(x-forwarded-|forwarded$)/ : /^x-forwarded-(proto|port)$/).test(name),
  );
  const before = chain.split(',').slice(0, -1).join(',');
  const isKept = config.trustProxy.kind !== 'none' && before !== '';
  return {
    ...event,
    headers: { ...Object.fromEntries(others), ...(isKept ? { 'x-forwarded-for': before } : {}) },
  };
};

/** Answers a request that has come through an HTTP API (payload format 2.0). */
export const api = (event: GatewayEvent, context: Asked[1]): ReturnType<typeof answer> =>
  answer(withoutGateway(event), context);
