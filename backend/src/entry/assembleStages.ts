import type { Config } from '../config.ts';
import type { JobRecords } from '../jobs/jobRecords.ts';
import type { LeaseTimes } from '../jobs/lease.ts';
import { newOwner } from '../jobs/owner.ts';
import type { WorkerParts } from '../jobs/worker.ts';
import type { Logger } from '../log.ts';
import { checkFfmpeg } from '../meditation/encoder/ffmpeg.ts';
import type { BedLibrary } from '../meditation/music/bed.ts';
import { libraryWriterOf } from '../meditation/script/libraryWriter.ts';
import { loadPractices } from '../meditation/script/loadPractices.ts';
import { systemClock } from '../meditation/timeline/clock.ts';
import type { FlitePool } from '../meditation/voice/fliteVoice.ts';
import { createFlitePool, createLazyFlitePool } from '../meditation/voice/fliteVoice.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { prewarmTakes } from '../meditation/voice/prepareInThread.ts';
import { prewarmProcesses } from '../processes/startProcess.ts';
import { openTextReader } from '../understanding/textReader.ts';
import { openTextWork, type TextWork } from '../text/textWork.ts';
import type { Budget } from '../vendors/budget.ts';
import { ModelLines } from '../vendors/modelLines.ts';
import { jobMakers } from './openMakers.ts';

/** What the stages stand on, opened. */
export interface StageFoundations {
  readonly store: ObjectStore;
  readonly records: JobRecords;
  readonly beds: BedLibrary;
  readonly times: LeaseTimes;
  /** For what models cost. */
  readonly budget: Budget;
  /**
   * Somebody waits for this very process to start: what a session needs only later is opened later, and what is wrong
   * with ffmpeg shows when it is used. Default false.
   */
  readonly isAwaited?: boolean;
}

/** What a worker makes sessions with. */
export interface AssembledStages extends AsyncDisposable {
  readonly workerParts: WorkerParts;
  readonly voices: FlitePool;
  readonly textWork: TextWork;
}

/** @throws {FloatError} when writer, voices or encoder cannot be opened: its code says which */
export const assembleStages = async (
  config: Pick<Config, 'ffmpegPath' | 'voiceThreads' | 'models'>,
  log: Logger,
  metrics: Metrics,
  { isAwaited = false, budget, ...foundations }: StageFoundations,
): Promise<AssembledStages> => {
  const { ffmpegPath, voiceThreads } = config;
  const [practices] = await Promise.all([loadPractices(), isAwaited ? undefined : checkFfmpeg(ffmpegPath)]);
  const poolOptions = voiceThreads === undefined ? {} : { threads: voiceThreads };
  const voices = isAwaited ? createLazyFlitePool(poolOptions) : await createFlitePool(poolOptions);
  const textWork = openTextWork({
    log,
    practices,
    onGivenUp: metrics.textWorkGivenUp,
    reader: openTextReader({
      log,
      onGivenUp: () => {
        metrics.textWorkGivenUp('read');
      },
    }),
  });
  const ready = Promise.all([textWork.prewarm(), prewarmProcesses(), prewarmTakes()]);
  // A request in the first moments waits in line for the threads; a start waits for them like for the voices.
  if (!isAwaited) await ready;
  const library = libraryWriterOf(textWork);
  const lines = new ModelLines({ settings: config.models, metrics, budget });
  return {
    workerParts: {
      ...{ ...foundations, clock: systemClock, log, metrics, library },
      ...{ openMakers: jobMakers({ lines, library, flite: voices, metrics }), ffmpegPath, owner: newOwner() },
    },
    voices,
    textWork,
    [Symbol.asyncDispose]: async () => {
      await Promise.all([voices[Symbol.asyncDispose](), textWork[Symbol.asyncDispose]()]);
    },
  };
};
