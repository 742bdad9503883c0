import { Registry } from 'prom-client';
import type { Config } from '../config.ts';
import type { FloatApp } from '../http/httpEnv.ts';
import type { Logger } from '../log.ts';
import { publishPreviews } from '../meditation/preview/publishPreviews.ts';
import { addVendorPreviews, vendorPreviewKeys } from '../meditation/preview/vendorPreviews.ts';
import { offeredVoices } from '../meditation/voice/offeredVoices.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { createMonitor } from '../metrics/prometheus.ts';
import { ModelLines } from '../vendors/modelLines.ts';
import { assembleApp } from './assembleApp.ts';
import { assembleWorker } from './assembleWorker.ts';
import { vendorVoices } from './openMakers.ts';
import type { Announce } from './prepareMusic.ts';

/** Float as one process: the HTTP edge, and a worker behind it. */
export interface AssembledServer extends AsyncDisposable {
  readonly app: FloatApp;
  readonly metrics: Metrics;
}

/**
 * Opens every part that the configuration names and wires them.
 *
 * @throws {FloatError} when a part cannot be opened: its code says which
 */
export const assembleServer = async (
  config: Config,
  log: Logger,
  version: string,
  announce: Announce,
): Promise<AssembledServer> => {
  await using opening = new AsyncDisposableStack();
  const monitor = createMonitor(new Registry(), version);
  const worker = opening.use(await assembleWorker(config, log, announce, monitor.metrics));
  const { store, beds, voices, budget } = worker;
  const { ffmpegPath, models } = config;
  const natural = vendorVoices(new ModelLines({ settings: models, metrics: monitor.metrics, budget }), log);
  const previews = await publishPreviews({
    ...{ store, ffmpegPath, beds: beds.beds, kept: vendorPreviewKeys(natural) },
    voices: voices.voices.flatMap(({ id }) => voices.voice(id) ?? []),
  });
  opening.use(addVendorPreviews(previews.voices, natural, { store, ffmpegPath, log }));
  const app = await assembleApp(config, log, version, {
    ...worker,
    monitor,
    previews,
    voices: offeredVoices(models),
  });
  const open = opening.move();
  return { app, metrics: monitor.metrics, [Symbol.asyncDispose]: () => open.disposeAsync() };
};
