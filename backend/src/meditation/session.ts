import type { JobId, MeditationRequest, UserId } from '@float/contract';
import { sessionLogKey } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import type { Bed, BedLibrary } from './music/bed.ts';
import { secondsToSamples } from './pcm.ts';
import { StoredStream } from './publisher/storedStream.ts';
import type { ScriptRequest, ScriptWriter } from './script/script.ts';
import { framesOfMix, segmentCount } from './segmenter/segmentPlan.ts';
import type { Clock } from './timeline/clock.ts';
import { Outlook } from './timeline/outlook.ts';
import { ENGINE_VERSION } from './timeline/sessionLog.ts';
import { SessionLogWriter } from './timeline/sessionLogWriter.ts';
import { StoredTakes } from './voice/storedTakes.ts';
import type { Voice } from './voice/voice.ts';

/** What is to be made, and for whom. */
export interface SessionOrder {
  readonly user: UserId;
  readonly job: JobId;
  /** Of the lease under which it is made. */
  readonly epoch: number;
  readonly seed: number;
  readonly request: MeditationRequest;
}

/** The parts that make it. */
export interface GenerateParts {
  readonly store: ObjectStore;
  readonly writer: ScriptWriter;
  /** Takes over when `writer` falls silent. */
  readonly library: ScriptWriter;
  readonly voice: Voice;
  readonly beds: BedLibrary;
  readonly ffmpegPath: string;
  readonly clock: Clock;
}

/** One session while it is made: what its stages share. */
export interface Session {
  readonly scriptRequest: ScriptRequest;
  readonly bed: Bed;
  readonly outlook: Outlook;
  readonly log: SessionLogWriter;
  readonly takes: StoredTakes;
  readonly stream: StoredStream;
  /** When the first playlist stood, milliseconds: nobody listens earlier. */
  readonly firstPublished: PromiseWithResolvers<number>;
  progress(): SessionProgress;
}

/** How far a session is. */
export interface SessionProgress {
  readonly title: string | null;
  readonly segmentsListed: number;
  /** Null until the end is decided. */
  readonly segmentsTotal: number | null;
  readonly spokenCharacters: number;
  /** Time at which the first utterance's PCM was ready. */
  readonly firstVoiceAtMs: number | null;
}

export const openSession = (order: SessionOrder, parts: GenerateParts): Session => {
  const { user, job, request } = order;
  const { store, voice, clock } = parts;
  const durationSeconds = request.duration_minutes * 60;
  const bed = parts.beds.choose(request.music_list, order.seed);
  const log = new SessionLogWriter(store, sessionLogKey(user, job), {
    engine_version: ENGINE_VERSION,
    job_id: job,
    epoch: order.epoch,
    seed: order.seed,
    duration_seconds: durationSeconds,
    bed: bed.id,
    voice: voice.id,
    title: null,
    utterances: [],
    script_complete: false,
    end_sample: null,
    first_published_at: null,
  });
  const takes = new StoredTakes({ store, voice, clock, user, job });
  const stream = new StoredStream(store, user, job);
  return {
    scriptRequest: {
      floats: request.input_data.floats,
      questionsAndAnswers: request.qa_transcript,
      durationSeconds,
      wordsPerMinute: voice.wordsPerMinute,
      seed: order.seed,
    },
    bed,
    outlook: new Outlook(secondsToSamples(durationSeconds), voice.wordsPerMinute),
    log,
    takes,
    stream,
    firstPublished: Promise.withResolvers<number>(),
    progress: () => ({
      title: log.log.title,
      segmentsListed: stream.segmentsListed,
      segmentsTotal: log.log.end_sample === null ? null : segmentCount(framesOfMix(log.log.end_sample)),
      spokenCharacters: takes.spokenCharacters,
      firstVoiceAtMs: takes.firstTakeAtMs,
    }),
  };
};
