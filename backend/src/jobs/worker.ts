import { createHash } from 'node:crypto';
import type { ErrorDetail, JobId, JobMetrics } from '@float/contract';
import { FloatError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { generate } from '../meditation/generate.ts';
import { samplesToSeconds } from '../meditation/pcm.ts';
import { endPlaylist } from '../meditation/publisher/endPlaylist.ts';
import { FRAME_SECONDS, segmentFirstFrame } from '../meditation/segmenter/segmentPlan.ts';
import type { GenerateParts, Session, SessionProgress } from '../meditation/session.ts';
import { openSession } from '../meditation/session.ts';
import { evenClock } from '../meditation/timeline/clock.ts';
import type { VoiceChange } from '../meditation/voice/sessionVoice.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { noMetrics } from '../metrics/metrics.ts';
import { countOperations } from '../storage/countingStore.ts';
import { isStorageFull } from '../storage/storageFull.ts';
import type { DispatchedJob } from './dispatch.ts';
import { HeldJob, keepLease } from './heldJob.ts';
import type { JobMakers, OpenJobMakers } from './jobMakers.ts';
import type { JobRecords } from './jobRecords.ts';
import type { LeaseTimes } from './lease.ts';
import type { JobRecord } from './record.ts';
import { readRequest } from './request.ts';
import { keepResult, readRecentPractices } from './results.ts';
import { spentBy } from './spentMetrics.ts';
import type { LeaseHolder, Progress } from './transitions.ts';
import { isErased } from './userTombstone.ts';
import { claim, complete, failAttempt, handOver, startStreaming } from './transitions.ts';

export interface WorkerParts extends Omit<GenerateParts, 'voices' | 'writer'> {
  readonly records: JobRecords;
  readonly openMakers: OpenJobMakers;
  /** Names this worker among all: no two that ever live have the same. */
  readonly owner: string;
  readonly times: LeaseTimes;
  readonly log: Logger;
  /** Default: nobody looks. */
  readonly metrics?: Metrics;
}

type MeasuredParts = WorkerParts & { readonly metrics: Metrics };

/** Runs one job from claim to end. Never rejects: what goes wrong ends up in the job's record. */
export const runJob = async (job: DispatchedJob, parts: WorkerParts, signal: AbortSignal): Promise<void> => {
  const { records, clock, owner, times, metrics = noMetrics } = parts;
  const log = parts.log.child({ request_id: job.requestId, job_id: job.job, epoch: job.epoch });
  try {
    const holder: LeaseHolder = { owner, epoch: job.epoch, leaseMs: times.leaseMs };
    if (await isErased(parts.store, job.user)) return;
    const claimed = await records.apply(job.user, job.job, claim(holder, clock.nowMs()));
    if (claimed === undefined) {
      log.info('job_not_claimed');
      return;
    }
    const { generation_attempt: attempt } = claimed.record;
    log.info('job_claimed', { attempt });
    metrics.workBegun(attempt);
    const held = new HeldJob(records, claimed, holder, clock);
    await workOn(job, holder, held, { ...parts, log, metrics }, signal);
  } catch (error) {
    metrics.workEnded(isLost(error) ? 'lost' : 'abandoned');
    if (isLost(error)) log.info('job_not_ours_any_more');
    // Its lease runs out, and somebody takes over.
    else log.error('job_abandoned', { error });
  }
};

/** The same job always plays from the same dice. */
const seedOf = (job: JobId): number => createHash('sha256').update(job).digest().readUInt32BE(0);

const workOn = async (
  job: DispatchedJob,
  holder: LeaseHolder,
  held: HeldJob,
  parts: MeasuredParts,
  signal: AbortSignal,
): Promise<void> => {
  const { clock, log, metrics } = parts;
  const store = countOperations(parts.store);
  const before = held.record.metrics;
  let session: Session | undefined;
  let makers: JobMakers | undefined;
  let voiceChanges = 0;
  const progress = (): Progress => {
    const now = session?.progress() ?? NO_PROGRESS;
    return {
      ...now,
      spokenCharacters: before.tts_characters + now.spokenCharacters,
      cachedCharacters: before.tts_cached_characters + now.cachedCharacters,
      storageOperations: before.storage_operations + store.operations,
      spent: makers?.spent() ?? spentBy(before),
      fallbacks: before.fallbacks + (makers?.fallbacks() ?? 0),
      voiceChanges: before.voice_changes + voiceChanges,
    };
  };
  const ending = new AbortController();
  const lost = new AbortController();
  const running = AbortSignal.any([signal, lost.signal]);
  const heartbeat = keepLease(held, holder, progress, clock, ending.signal).catch((error: unknown) => {
    lost.abort(error);
  });
  const onStreaming = async (startedAtMs: number): Promise<void> => {
    await held.apply(startStreaming(holder, progress(), startedAtMs, clock.nowMs()));
    const afterMs = startedAtMs - Date.parse(held.record.created_at);
    log.info('job_streaming', { duration_ms: afterMs });
    metrics.streamStarted(afterMs / 1000);
  };
  try {
    const [request, recentPractices] = await Promise.all([
      readRequest(store, job.user, job.job),
      readRecentPractices(store, job.user, clock.nowMs()),
    ]);
    const care = held.record.safety ?? undefined;
    makers = parts.openMakers({ voice: request.voice, care: care?.kind, spentBefore: spentBy(before), log });
    const { writer, voices } = makers;
    const even = evenClock(clock);
    const beganAtMs = even.nowMs();
    const onVoiceChange = ({ failed, fault }: VoiceChange): void => {
      voiceChanges++;
      log.warn('voice_changed', { voice: failed, reason: fault });
    };
    const onSentenceLeftOut = (voice: string): void => {
      log.warn('sentence_not_spoken', { voice });
    };
    const generateParts: GenerateParts = {
      ...parts,
      ...{ store, writer, voices, clock: even, onVoiceChange, onSentenceLeftOut },
    };
    const createdAtMs = Date.parse(held.record.created_at);
    const order = { ...job, seed: seedOf(job.job), createdAtMs, request, recentPractices };
    session = await openSession({ ...order, care }, generateParts);
    const { firstPublishedAtMs } = session;
    // The worker before may have died between its first playlist and saying so.
    if (firstPublishedAtMs !== undefined && held.record.stream.started_at === null)
      await onStreaming(firstPublishedAtMs);
    const { assertHeld } = held;
    await generate(session, generateParts, { onStreaming, assertHeld, onListed: metrics.playlistListed }, running);
    await keepResult(store, held.record, session.log.log);
    const workSeconds = (even.nowMs() - beganAtMs) / 1000;
    const { metrics: made } = await held.apply(complete(holder, progress(), clock.nowMs()));
    log.info('job_completed', { duration_ms: made.generation_ms ?? 0, segments: progress().segmentsListed });
    metrics.workEnded('completed');
    metrics.sessionCompleted({ ...completedSession(session, made), workSeconds });
  } catch (error) {
    await settle(error, held, holder, progress(), parts, signal);
  } finally {
    ending.abort();
    await heartbeat;
  }
};

const completedSession = ({ log, stream }: Session, { first_voice_ms }: JobMetrics) => ({
  firstVoiceSeconds: first_voice_ms === null ? null : first_voice_ms / 1000,
  madeSeconds:
    samplesToSeconds(log.log.end_sample ?? 0) - segmentFirstFrame(stream.before.segmentsStored) * FRAME_SECONDS,
});

const NO_PROGRESS: SessionProgress = {
  title: null,
  segmentsListed: 0,
  segmentsTotal: null,
  spokenCharacters: 0,
  cachedCharacters: 0,
  firstVoiceAtMs: null,
  hasProgressed: false,
};

/** What becomes of a job whose work has ended early: nothing (it is another's now), a hand-over, or a failed attempt. */
const settle = async (
  error: unknown,
  held: HeldJob,
  holder: LeaseHolder,
  progress: Progress,
  { store, clock, log, metrics }: MeasuredParts,
  stopped: AbortSignal,
): Promise<void> => {
  if (isLost(error)) {
    log.warn('job_lost', { error });
    metrics.workEnded('lost');
  } else if (stopped.aborted) {
    await held.apply(handOver(holder, progress, clock.nowMs()));
    log.info('job_handed_over', { segments: progress.segmentsListed });
    metrics.workEnded('handed_over');
  } else {
    const { status, generation_attempt } = await held.apply(
      failAttempt(holder, progress, errorDetail(error), clock.nowMs()),
    );
    log.error('job_attempt_failed', { error, status, attempt: generation_attempt });
    if (isStorageFull(error)) await endPublished(held.record, store, log);
    metrics.workEnded(status === 'failed' ? 'failed' : 'retried', codeOf(error));
  }
};

/** What was published before the disk was full stays, and is a whole stream of its own. */
const endPublished = async (
  { user_id: user, job_id: job }: JobRecord,
  store: MeasuredParts['store'],
  log: Logger,
): Promise<void> => {
  try {
    await endPlaylist(store, user, job);
  } catch (error) {
    // It plays all the same; only its player waits at the end.
    log.warn('playlist_not_ended', { error });
  }
};

const isLost = (error: unknown): boolean => error instanceof FloatError && error.code === 'LEASE_LOST';

const codeOf = (error: unknown) => (error instanceof FloatError ? error.code : 'INTERNAL');

/** What the person is told, should this have been the last attempt. What we did not foresee may pass by itself. */
const errorDetail = (error: unknown): ErrorDetail =>
  isStorageFull(error)
    ? {
        code: 'STORAGE_FULL',
        message:
          'There was not enough space left to finish this session; play what there is, or make another one later.',
        retriable: true,
      }
    : {
        code: 'GENERATION_FAILED',
        message: 'The session could not be made',
        retriable: !(error instanceof FloatError) || error.retriable,
      };
