import type { Health } from '@float/contract';
import { v7 as uuidv7 } from 'uuid';
import type { Config } from '../config.ts';
import { FloatError } from '../errors.ts';
import { createApp } from '../http/app.ts';
import type { FloatApp } from '../http/httpEnv.ts';
import { loadPage } from '../http/pageAssets.ts';
import { createJobService } from '../jobs/jobService.ts';
import type { Logger } from '../log.ts';
import { checkFfmpeg } from '../meditation/encoder/ffmpeg.ts';
import { publishPreviews } from '../meditation/preview/publishPreviews.ts';
import { systemClock } from '../meditation/timeline/clock.ts';
import { probeKey } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { assembleWorker } from './assembleWorker.ts';
import type { Announce } from './prepareMusic.ts';

/** Float as one process: the HTTP edge, and a worker behind it. */
export interface AssembledServer extends AsyncDisposable {
  readonly app: FloatApp;
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
  const clock = systemClock;
  const page = await loadPage();
  await using opening = new AsyncDisposableStack();
  const worker = opening.use(await assembleWorker(config, log, announce));
  const { store, records, dispatcher, judge, beds, voices, urlSigner, keys } = worker;
  const previews = await publishPreviews({
    ...{ store, ffmpegPath: config.ffmpegPath, beds: beds.beds },
    voices: voices.voices.flatMap(({ id }) => voices.voice(id) ?? []),
  });
  const jobs = createJobService({
    ...{ store, records, dispatcher, judge, clock, newUuid: uuidv7 },
    ...{ maxRunningJobs: config.maxRunningJobs, retention: config.retention },
    bedIds: new Set(beds.beds.map(({ id }) => id)),
    voiceIds: new Set(voices.voices.map(({ id }) => id)),
  });
  const app = createApp({
    ...{ config, store, jobs, urlSigner, log, version, page, previews },
    beds: beds.beds,
    voices: voices.voices.map(({ id, title, description, wordsPerMinute }, i) => ({
      ...{ id, title, description },
      words_per_minute: wordsPerMinute,
      default: i === 0,
    })),
    tokenKeys: keys.tokens,
    nowMs: clock.nowMs,
    health: () => checkHealth(store, config.ffmpegPath, version),
  });
  const open = opening.move();
  return { app, [Symbol.asyncDispose]: () => open.disposeAsync() };
};

/** Whether a session could be made now: the store takes a write, and ffmpeg runs. */
const checkHealth = async (store: ObjectStore, ffmpegPath: string, version: string): Promise<Health> => {
  try {
    await store.put(probeKey, Buffer.from(String(Date.now())));
    await checkFfmpeg(ffmpegPath);
    return { status: 'ok', version };
  } catch (error) {
    const problem = error instanceof FloatError ? error.message : 'An internal part does not work';
    return { status: 'unavailable', version, problem };
  }
};
