import { setTimeout as delay } from 'node:timers/promises';
import type { DispatchedJob } from '@float/backend/src/jobs/dispatch.ts';
import { embeddedMakers } from '@float/backend/src/jobs/jobMakers.ts';
import { JobRecords } from '@float/backend/src/jobs/jobRecords.ts';
import { leaseTimes } from '@float/backend/src/jobs/lease.ts';
import { newOwner } from '@float/backend/src/jobs/owner.ts';
import type { WorkerParts } from '@float/backend/src/jobs/worker.ts';
import { runJob } from '@float/backend/src/jobs/worker.ts';
import type { Logger } from '@float/backend/src/log.ts';
import type { BedLibrary } from '@float/backend/src/meditation/music/bed.ts';
import { createLibraryWriter } from '@float/backend/src/meditation/script/libraryWriter.ts';
import { loadPractices } from '@float/backend/src/meditation/script/loadPractices.ts';
import type { Clock } from '@float/backend/src/meditation/timeline/clock.ts';
import { systemClock } from '@float/backend/src/meditation/timeline/clock.ts';
import type { FlitePool } from '@float/backend/src/meditation/voice/fliteVoice.ts';
import type { Voice } from '@float/backend/src/meditation/voice/voice.ts';
import type { ObjectStore } from '@float/backend/src/storage/objectStore.ts';

export interface FaultyWorkerParts {
  readonly store: ObjectStore;
  readonly beds: BedLibrary;
  readonly voices: FlitePool;
  readonly ffmpegPath: string;
  readonly leaseMs: number;
  readonly log: Logger;
  readonly clock?: Clock;
  /** Added to every utterance, as a slow vendor would. */
  readonly speechDelayMs?: number;
  readonly wrapVoice?: (voice: Voice) => Voice;
}

/** A worker as the program has it, but for its store, its clock and its voice. */
export interface FaultyWorker {
  readonly records: JobRecords;
  /** One job, from claim to end. */
  readonly run: (job: DispatchedJob, signal: AbortSignal) => Promise<void>;
}

const slowed = (voice: Voice, delayMs: number): Voice => ({
  ...voice,
  speak: async (text, signal) => {
    await delay(delayMs, undefined, { signal });
    return voice.speak(text, signal);
  },
});

export const openFaultyWorker = async (parts: FaultyWorkerParts): Promise<FaultyWorker> => {
  const { store, beds, voices, ffmpegPath, leaseMs, log, clock = systemClock, speechDelayMs = 0 } = parts;
  const { wrapVoice = (own: Voice): Voice => own } = parts;
  const records = new JobRecords({ store, clock, newUuid: () => crypto.randomUUID() });
  const library = createLibraryWriter(await loadPractices());
  const slt = voices.voice('slt');
  if (slt === undefined) throw new Error('the voice slt is not there');
  const voice = wrapVoice(speechDelayMs > 0 ? slowed(slt, speechDelayMs) : slt);
  const workerParts: WorkerParts = {
    ...{ store, clock, records, log, beds, ffmpegPath, library },
    times: leaseTimes(leaseMs),
    openMakers: embeddedMakers(library, voice),
    owner: newOwner(),
  };
  return { records, run: (job, signal) => runJob(job, workerParts, signal) };
};
