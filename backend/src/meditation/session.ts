import type { JobId, MeditationRequest, Safety, UserId } from '@float/contract';
import type { ObjectStore } from '../storage/objectStore.ts';
import type { Bed, BedLibrary } from './music/bed.ts';
import type { KnownScript } from './knownScript.ts';
import { readKnownScript } from './knownScript.ts';
import { mayBeBegun, openLog } from './openLog.ts';
import { secondsToSamples } from './pcm.ts';
import { StoredStream } from './publisher/storedStream.ts';
import { careKindOf } from './script/careKindOf.ts';
import { spokenHelp } from './script/spokenHelp.ts';
import type { ScriptRequest, ScriptWriter } from './script/script.ts';
import { FRAME_SECONDS, framesOfMix, segmentCount, segmentFirstFrame } from './segmenter/segmentPlan.ts';
import type { Clock } from './timeline/clock.ts';
import { mixForFrames } from './timeline/lead.ts';
import { breathSamples, Outlook } from './timeline/outlook.ts';
import { toUtterance } from './timeline/replay.ts';
import type { SessionLog } from './timeline/sessionLog.ts';
import type { SessionLogWriter } from './timeline/sessionLogWriter.ts';
import type { VoiceChange } from './voice/sessionVoice.ts';
import { SessionVoice } from './voice/sessionVoice.ts';
import { StoredTakes } from './voice/storedTakes.ts';
import type { Voice } from './voice/voice.ts';

/** What is to be made, and for whom. */
export interface SessionOrder {
  readonly user: UserId;
  readonly job: JobId;
  /** Of the lease under which it is made; above 1, an earlier worker may have left something. */
  readonly epoch: number;
  readonly seed: number;
  /** When it was asked for: nobody has listened earlier. */
  readonly createdAtMs: number;
  readonly request: MeditationRequest;
  /** When set, the session grounds and says where help is, and does nothing else. */
  readonly care: Pick<Safety, 'kind' | 'resources'> | undefined;
  /** Ids of the practices in the person's last sessions. */
  readonly recentPractices: readonly string[];
}

/** The parts that make it. */
export interface GenerateParts {
  readonly store: ObjectStore;
  readonly writer: ScriptWriter;
  /** Takes over when `writer` falls silent. */
  readonly library: ScriptWriter;
  /** Best first; the others step in, and the last is always there. */
  readonly voices: readonly Voice[];
  /** Told when one of them has failed, and the next one speaks. */
  readonly onVoiceChange?: (change: VoiceChange) => void;
  /** Told the id of the voice for each sentence that is left out because the voice cannot say it. */
  readonly onSentenceLeftOut?: (voice: string) => void;
  readonly beds: BedLibrary;
  readonly ffmpegPath: string;
  readonly clock: Clock;
  /** Whether someone may be listening while it is made. False: there are no deadlines, and late words are waited for. Default true. */
  readonly hasListener?: boolean;
}

/** One session while it is made: what its stages share. */
export interface Session extends Omit<KnownScript, 'spoken'> {
  readonly scriptRequest: ScriptRequest;
  readonly bed: Bed;
  readonly outlook: Outlook;
  readonly log: SessionLogWriter;
  readonly voice: SessionVoice;
  readonly takes: StoredTakes;
  readonly stream: StoredStream;
  /** When the first playlist stood, milliseconds: nobody listens earlier. Undefined: there is none yet. */
  readonly firstPublishedAtMs: number | undefined;
  progress(): SessionProgress;
}

/** How far a session is. */
export interface SessionProgress {
  readonly title: string | null;
  readonly segmentsListed: number;
  /** Null until the end is decided. */
  readonly segmentsTotal: number | null;
  readonly spokenCharacters: number;
  readonly cachedCharacters: number;
  /** Time at which the first utterance's PCM was ready. */
  readonly firstVoiceAtMs: number | null;
  /** This worker has stored at least one segment. */
  readonly hasProgressed: boolean;
}

/** Segments of the whole session; null until its end is decided. */
export const segmentsTotal = ({ end_sample }: SessionLog): number | null =>
  end_sample === null ? null : segmentCount(framesOfMix(end_sample));

/**
 * Opens a session: a new one, or, under a later epoch, one that another worker has begun. From then on that worker
 * cannot extend its log.
 *
 * @throws {FloatError} `LEASE_LOST` when the log is of a later epoch; `INTERNAL` when it cannot be read
 */
export const openSession = async (order: SessionOrder, parts: GenerateParts): Promise<Session> => {
  const { user, job } = order;
  const { store, voices, clock } = parts;
  const { log, bed } = await openLog(order, parts);
  const stream = mayBeBegun(order) ? await StoredStream.reopen(store, user, job) : new StoredStream(store, user, job);
  const scriptRequest = toScriptRequest(order, voices[0]?.wordsPerMinute ?? 0, log.log.recent_practices);
  const { spoken, ...known } = await readKnownScript(order, parts, log.log, scriptRequest);
  const voice = new SessionVoice(voices, spoken, parts.onVoiceChange, parts.onSentenceLeftOut);
  const takes = new StoredTakes({ store, voice, clock, user, job, mayBeStored: mayBeBegun(order) });
  const { segmentsStored, segmentsListed } = stream.before;
  return {
    ...known,
    scriptRequest,
    bed,
    outlook: openOutlook(log.log, scriptRequest, segmentsStored),
    log,
    voice,
    takes,
    stream,
    firstPublishedAtMs: segmentsListed === 0 ? undefined : earliestListening(log.log, order, segmentsListed, clock),
    progress: () => ({
      title: log.log.title,
      segmentsListed: stream.segmentsListed,
      segmentsTotal: segmentsTotal(log.log),
      spokenCharacters: takes.spokenCharacters,
      cachedCharacters: takes.cachedCharacters,
      firstVoiceAtMs: takes.firstTakeAtMs,
      hasProgressed: stream.segmentsStored > segmentsStored,
    }),
  };
};

/**
 * Since when somebody who has never paused may be listening. A worker may have died between the first playlist and the
 * note of when it stood; and whatever the time of day says, nobody has heard more than is listed, or less than nothing.
 */
const earliestListening = (
  { first_published_at }: SessionLog,
  { createdAtMs }: SessionOrder,
  segmentsListed: number,
  clock: Clock,
): number => {
  const notedAtMs = first_published_at === null ? createdAtMs : Date.parse(first_published_at);
  const nowMs = clock.nowMs();
  const listedMs = segmentFirstFrame(segmentsListed) * FRAME_SECONDS * 1000;
  return Math.min(nowMs, Math.max(notedAtMs, nowMs - listedMs));
};

const toScriptRequest = (
  { request, seed, care }: SessionOrder,
  wordsPerMinute: number,
  recent: readonly string[],
): ScriptRequest => ({
  floats: request.input_data.floats,
  questionsAndAnswers: request.qa_transcript,
  durationSeconds: request.duration_minutes * 60,
  wordsPerMinute,
  seed,
  hour: request.local_hour,
  recent,
  care: care && careKindOf[care.kind],
  spokenHelp: care && spokenHelp(care),
});

/** The outlook of somebody who has seen the log, and what is stored of the stream. */
const openOutlook = (log: SessionLog, { wordsPerMinute }: ScriptRequest, segmentsStored: number): Outlook => {
  const targetSamples = secondsToSamples(log.duration_seconds);
  const outlook = new Outlook(targetSamples, wordsPerMinute);
  const headSample = segmentsStored === 0 ? 0 : mixForFrames(segmentFirstFrame(segmentsStored));
  outlook.resumeAt(headSample);
  for (const placed of log.utterances) {
    const utterance = toUtterance(placed);
    const endSample = placed.start_sample + placed.samples + breathSamples(utterance);
    const last = { endSample, pauseSamples: secondsToSamples(placed.pause_seconds) };
    outlook.wrote(utterance);
    outlook.placed(utterance, placed.samples, { targetSamples, headSample, last });
  }
  return outlook;
};
