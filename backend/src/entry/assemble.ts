import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Health } from '@float/contract';
import { v7 as uuidv7 } from 'uuid';
import type { Config } from '../config.ts';
import { FloatError } from '../errors.ts';
import { createApp } from '../http/app.ts';
import type { FloatApp } from '../http/httpEnv.ts';
import { loadPage } from '../http/pageAssets.ts';
import { openSigningKeys } from '../http/tokenKeys.ts';
import { inProcessDispatcher } from '../jobs/dispatch.ts';
import { JobRecords } from '../jobs/jobRecords.ts';
import { createJobService } from '../jobs/jobService.ts';
import { runJob } from '../jobs/worker.ts';
import type { Logger } from '../log.ts';
import { checkFfmpeg } from '../meditation/encoder/ffmpeg.ts';
import { openBedLibrary } from '../meditation/music/bedLibrary.ts';
import { renderBeds } from '../meditation/music/renderBeds.ts';
import { createLibraryWriter } from '../meditation/script/libraryWriter.ts';
import { loadPractices } from '../meditation/script/loadPractices.ts';
import { systemClock } from '../meditation/timeline/clock.ts';
import { createFlitePool } from '../meditation/voice/fliteVoice.ts';
import { probeKey } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { createUrlSigner } from '../storage/signedUrls.ts';
import { openSqliteStore } from '../storage/sqliteStore.ts';

/** Float as one process: the HTTP edge and a worker over the embedded parts. */
export interface Assembled extends AsyncDisposable {
  readonly app: FloatApp;
  readonly store: ObjectStore;
}

/**
 * Opens every part that the configuration names and wires them.
 *
 * @throws {FloatError} when a part cannot be opened: its code says which
 */
export const assemble = async (config: Config, log: Logger, version: string): Promise<Assembled> => {
  const clock = systemClock;
  await using opening = new AsyncDisposableStack();
  const keys = await openSigningKeys(config.dataDir, config.masterKeys);
  const urlSigner = createUrlSigner({ keys: keys.urls, nowMs: clock.nowMs });
  const store = opening.use(await openSqliteStore({ path: join(config.dataDir, 'float.sqlite'), signer: urlSigner }));
  const bedsFolder = join(config.dataDir, 'beds');
  const [practices] = await Promise.all([loadPractices(), checkFfmpeg(config.ffmpegPath)]);
  const threads = config.voiceThreads === undefined ? {} : { threads: config.voiceThreads };
  const voices = opening.use(await createFlitePool(threads));
  await renderBeds(bedsFolder, ({ bedId, done }) => {
    log.debug('bed_ready', { stage: bedId, count: done });
  });
  const beds = opening.use(await openBedLibrary(bedsFolder));

  const library = createLibraryWriter(practices);
  const records = new JobRecords({ store, clock, newUuid: uuidv7 });
  const chooseVoice = (id: string | undefined) => voices.voice(id ?? defaultVoice) ?? missingVoice();
  const defaultVoice = voices.voices[0]?.id ?? '';
  const workerParts = {
    ...{ store, clock, records, log, beds, library, writer: library, chooseVoice },
    ffmpegPath: config.ffmpegPath,
    owner: `${hostname()}:${process.pid}:${uuidv7()}`,
  };
  const dispatcher = opening.use(inProcessDispatcher((job, signal) => runJob(job, workerParts, signal)));

  const jobs = createJobService({
    ...{ store, records, dispatcher, clock, newUuid: uuidv7 },
    bedIds: new Set(beds.beds.map(({ id }) => id)),
    voiceIds: new Set(voices.voices.map(({ id }) => id)),
  });
  const app = createApp({
    ...{ config, store, jobs, urlSigner, log, version },
    beds: beds.beds,
    voices: voices.voices.map(({ wordsPerMinute, ...voice }, i) => ({
      ...voice,
      words_per_minute: wordsPerMinute,
      default: i === 0,
    })),
    tokenKeys: keys.tokens,
    page: await loadPage(),
    nowMs: clock.nowMs,
    health: () => checkHealth(store, config.ffmpegPath, version),
  });
  const open = opening.move();
  return { app, store, [Symbol.asyncDispose]: () => open.disposeAsync() };
};

const missingVoice = (): never => {
  throw new FloatError('VOICE_FAILED', 'This voice is not there any more');
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
