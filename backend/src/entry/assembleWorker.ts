import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import type { Config } from '../config.ts';
import { FloatError } from '../errors.ts';
import type { SigningKeys } from '../http/tokenKeys.ts';
import { openSigningKeys } from '../http/tokenKeys.ts';
import type { DispatchedJob, Dispatcher } from '../jobs/dispatch.ts';
import { inProcessDispatcher } from '../jobs/dispatch.ts';
import { JobRecords } from '../jobs/jobRecords.ts';
import { leaseTimes } from '../jobs/lease.ts';
import { isDeadOwner, newOwner } from '../jobs/owner.ts';
import { startSweeper } from '../jobs/sweeper.ts';
import { tendJobs } from '../jobs/tend.ts';
import type { LeaseJudge } from '../jobs/transitions.ts';
import { runJob } from '../jobs/worker.ts';
import type { Logger } from '../log.ts';
import { checkFfmpeg } from '../meditation/encoder/ffmpeg.ts';
import type { BedLibrary } from '../meditation/music/bed.ts';
import { openBedLibrary } from '../meditation/music/bedLibrary.ts';
import { createLibraryWriter } from '../meditation/script/libraryWriter.ts';
import { loadPractices } from '../meditation/script/loadPractices.ts';
import { systemClock } from '../meditation/timeline/clock.ts';
import type { FlitePool } from '../meditation/voice/fliteVoice.ts';
import { createFlitePool } from '../meditation/voice/fliteVoice.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { clearSummaries } from '../summary/clearSummaries.ts';
import type { UrlSigner } from '../storage/signedUrls.ts';
import { createUrlSigner } from '../storage/signedUrls.ts';
import { openSqliteStore } from '../storage/sqliteStore.ts';
import type { Announce } from './prepareMusic.ts';
import { prepareMusic } from './prepareMusic.ts';

/** The parts that make sessions, opened; and what the HTTP edge shares with them. */
export interface AssembledWorker extends AsyncDisposable {
  readonly store: ObjectStore;
  readonly keys: SigningKeys;
  readonly urlSigner: UrlSigner;
  readonly records: JobRecords;
  readonly dispatcher: Dispatcher;
  readonly judge: LeaseJudge;
  readonly beds: BedLibrary;
  readonly voices: FlitePool;
}

/**
 * Opens everything that a worker needs and starts looking for what was left by others. Disposal hands running jobs over.
 *
 * @throws {FloatError} when a part cannot be opened: its code says which
 */
export const assembleWorker = async (config: Config, log: Logger, announce: Announce): Promise<AssembledWorker> => {
  const clock = systemClock;
  await using opening = new AsyncDisposableStack();
  const keys = await openSigningKeys(config.dataDir, config.masterKeys);
  const urlSigner = createUrlSigner({ keys: keys.urls, nowMs: clock.nowMs });
  const store = opening.use(await openSqliteStore({ path: join(config.dataDir, 'float.sqlite'), signer: urlSigner }));
  const [practices] = await Promise.all([loadPractices(), checkFfmpeg(config.ffmpegPath)]);
  const threads = config.voiceThreads === undefined ? {} : { threads: config.voiceThreads };
  const voices = opening.use(await createFlitePool(threads));
  const beds = opening.use(await openBedLibrary(await prepareMusic({ ...config, log, announce })));

  const times = leaseTimes(config.leaseMs);
  const judge = { times, isDead: isDeadOwner };
  const library = createLibraryWriter(practices);
  const records = new JobRecords({ store, clock, newUuid: uuidv7 });
  const workerParts = {
    ...{ store, clock, records, log, beds, library, writer: library, times },
    chooseVoice: (id: string | undefined) => voices.voice(id ?? voices.voices[0]?.id ?? '') ?? missingVoice(),
    ffmpegPath: config.ffmpegPath,
    owner: newOwner(),
  };
  const run = (job: DispatchedJob, signal: AbortSignal) => runJob(job, workerParts, signal);
  const dispatcher = opening.use(inProcessDispatcher(run, config.workerJobs));
  const { retention } = config;
  const tend = tendJobs({ records, dispatcher, judge, clock, clearing: { store, newUuid: uuidv7, retention } });
  const hourly = () => clearSummaries(store, clock.nowMs() - retention.recordMs);
  opening.use(startSweeper({ store, records, clock, tend, hourly, log }));
  const open = opening.move();
  return {
    ...{ store, keys, urlSigner, records, dispatcher, judge, beds, voices },
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
};

const missingVoice = (): never => {
  throw new FloatError('VOICE_FAILED', 'This voice is not there any more');
};
