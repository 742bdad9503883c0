import type { ErrorDetail, JobId, Safety, UserId } from '@float/contract';
import type { SessionProgress } from '../meditation/session.ts';
import type { Spent } from '../vendors/spending.ts';
import { nothingSpent } from '../vendors/spending.ts';
import type { IsDead, LeaseTimes } from './lease.ts';
import { isExpired } from './lease.ts';
import type { JobRecord, Lease } from './record.ts';
import { toMetrics } from './spentMetrics.ts';

/** An unplanned loss or error is tried again; after so many the job has failed. */
const MAX_ATTEMPTS = 3;
/** A worker whose process lives lost its lease through no fault of the job; so often that costs no attempt. */
const MAX_FREE_STALLS = 2;

/**
 * A change of a record (pure): the changed record, or undefined when it does not apply to this one any more,
 * because another worker holds it or it has come to its end. `revision`, `write_id` and `updated_at` are the writer's.
 */
export type Transition = (record: JobRecord) => JobRecord | undefined;

/** Who asks, under which epoch, and for how long it holds the job. */
export interface LeaseHolder {
  readonly owner: string;
  readonly epoch: number;
  readonly leaseMs: number;
}

const iso = (timeMs: number): string => new Date(timeMs).toISOString();

/** Nothing will be made of it any more. */
export const isFinal = ({ status, erased_at }: JobRecord): boolean =>
  status === 'completed' || status === 'failed' || erased_at !== null;

const isHeldBy = ({ lease }: JobRecord, holder: LeaseHolder): boolean =>
  lease.owner === holder.owner && lease.epoch === holder.epoch;

const leaseOf = (holder: LeaseHolder, nowMs: number): Lease => ({
  owner: holder.owner,
  epoch: holder.epoch,
  expires_at: iso(nowMs + holder.leaseMs),
});

export interface NewJob {
  readonly job: JobId;
  readonly user: UserId;
  readonly durationSeconds: number;
  /** When what the person wrote speaks of danger: help comes first, and the session is another one. */
  readonly safety: Safety | null;
  readonly nowMs: number;
  /** Names this write. */
  readonly writeId: string;
  /** How long the record is kept. */
  readonly retentionMs: number;
  readonly dispatchMs: number;
}

/** A job that is accepted and waits for its first worker. */
export const newRecord = ({
  job,
  user,
  durationSeconds,
  safety,
  nowMs,
  writeId,
  retentionMs,
  dispatchMs,
}: NewJob): JobRecord => ({
  job_id: job,
  user_id: user,
  job_type: 'meditation',
  status: 'pending',
  created_at: iso(nowMs),
  updated_at: iso(nowMs),
  expires_at: iso(nowMs + retentionMs),
  revision: 1,
  write_id: writeId,
  lease: { owner: null, epoch: 1, expires_at: iso(nowMs + dispatchMs) },
  generation_attempt: 1,
  stalls: 0,
  title: null,
  duration_seconds: durationSeconds,
  stream: { segments_completed: 0, segments_total: null, started_at: null, ended: false },
  downloaded: false,
  erased_at: null,
  safety,
  metrics: {
    first_segment_ms: null,
    first_voice_ms: null,
    generation_ms: null,
    tts_characters: 0,
    tts_cached_characters: 0,
    storage_operations: 0,
    ...toMetrics(nothingSpent),
    fallbacks: 0,
    voice_changes: 0,
  },
  error: null,
});

/** A worker takes a job whose lease is free and of the epoch that it was dispatched with. */
export const claim =
  (holder: LeaseHolder, nowMs: number): Transition =>
  (record) => {
    const isFree = record.lease.owner === null && record.lease.epoch === holder.epoch;
    if (isFinal(record) || !isFree) return undefined;
    const status = record.status === 'pending' ? 'processing' : record.status;
    return { ...record, status, lease: leaseOf(holder, nowMs) };
  };

/** What a worker knows of its work. */
export interface Progress extends SessionProgress {
  readonly storageOperations: number;
  readonly spent: Spent;
  readonly fallbacks: number;
  readonly voiceChanges: number;
  /** Since the claim, at least one more segment was stored. */
  readonly hasProgressed: boolean;
}

const withProgress = (record: JobRecord, progress: Progress): JobRecord => ({
  ...record,
  title: progress.title ?? record.title,
  stream: {
    ...record.stream,
    segments_completed: Math.max(record.stream.segments_completed, progress.segmentsListed),
    segments_total: progress.segmentsTotal,
  },
  metrics: {
    ...record.metrics,
    first_voice_ms:
      record.metrics.first_voice_ms ??
      (progress.firstVoiceAtMs === null ? null : progress.firstVoiceAtMs - Date.parse(record.created_at)),
    tts_characters: progress.spokenCharacters,
    tts_cached_characters: progress.cachedCharacters,
    storage_operations: progress.storageOperations,
    ...toMetrics(progress.spent),
    fallbacks: progress.fallbacks,
    voice_changes: progress.voiceChanges,
  },
});

/** The heartbeat: the lease lasts on, and the record tells how far the work is. */
export const renew =
  (holder: LeaseHolder, progress: Progress, nowMs: number): Transition =>
  (record) =>
    isHeldBy(record, holder) ? { ...withProgress(record, progress), lease: leaseOf(holder, nowMs) } : undefined;

/** The first playlist stands. */
export const startStreaming =
  (holder: LeaseHolder, progress: Progress, startedAtMs: number, nowMs: number): Transition =>
  (record) => {
    const renewed = renew(holder, progress, nowMs)(record);
    if (renewed === undefined) return undefined;
    return {
      ...renewed,
      status: 'streaming',
      stream: { ...renewed.stream, started_at: renewed.stream.started_at ?? iso(startedAtMs) },
      metrics: {
        ...renewed.metrics,
        first_segment_ms: renewed.metrics.first_segment_ms ?? startedAtMs - Date.parse(record.created_at),
      },
    };
  };

/** The last segment is listed. */
export const complete =
  (holder: LeaseHolder, progress: Progress, nowMs: number): Transition =>
  (record) => {
    if (!isHeldBy(record, holder)) return undefined;
    const last = withProgress(record, progress);
    return {
      ...last,
      status: 'completed',
      lease: freeLease(holder, nowMs),
      stream: { ...last.stream, ended: true },
      metrics: { ...last.metrics, generation_ms: nowMs - Date.parse(record.created_at) },
    };
  };

/**
 * The attempt went wrong: tried again, at most {@link MAX_ATTEMPTS} times in all, unless trying again cannot help. A full
 * disk is not empty again within three attempts: the job ends at once, and its person may ask for another one later.
 */
export const failAttempt =
  (holder: LeaseHolder, progress: Progress, error: ErrorDetail, nowMs: number): Transition =>
  (record) => {
    if (!isHeldBy(record, holder)) return undefined;
    const released = { ...withProgress(record, progress), lease: freeLease(holder, nowMs) };
    const mayPass = error.retriable && error.code !== 'STORAGE_FULL';
    return mayPass ? withNextAttempt(released) : { ...released, status: 'failed', error };
  };

/**
 * A planned stop: another worker goes on at once. No attempt is lost by it, unless nothing was achieved: a job that only
 * ever travels must end, too.
 */
export const handOver =
  (holder: LeaseHolder, progress: Progress, nowMs: number): Transition =>
  (record) => {
    if (!isHeldBy(record, holder)) return undefined;
    const released = { ...withProgress(record, progress), lease: freeLease(holder, nowMs) };
    return progress.hasProgressed ? released : withNextAttempt(released);
  };

/** What it takes to judge a lease. */
export interface LeaseJudge {
  readonly times: LeaseTimes;
  readonly isDead: IsDead;
  /** Whether the process behind an owner's name is known to live; false when that cannot be known. */
  readonly isAlive: (owner: string) => boolean;
}

/**
 * Frees an expired lease under the next epoch, for a worker that is dispatched with it. A lost owner costs an attempt; a
 * dispatch that no worker claimed, or a hand-over, does not. Neither does an owner whose process stalled, twice in a job's
 * life: then what stalls it may well be the job.
 */
export const takeOver =
  ({ times, isDead, isAlive }: LeaseJudge, nowMs: number): Transition =>
  (record) => {
    const { owner, epoch } = record.lease;
    if (isFinal(record) || !isExpired(record.lease, nowMs, times, isDead)) return undefined;
    const freed = { ...record, lease: { owner: null, epoch: epoch + 1, expires_at: iso(nowMs + times.dispatchMs) } };
    if (owner === null) return freed;
    if (!isAlive(owner)) return withNextAttempt(freed);
    const stalled = { ...freed, stalls: record.stalls + 1 };
    return record.stalls < MAX_FREE_STALLS ? stalled : withNextAttempt(stalled);
  };

const withNextAttempt = (record: JobRecord): JobRecord => {
  if (record.generation_attempt < MAX_ATTEMPTS) return { ...record, generation_attempt: record.generation_attempt + 1 };
  const message = `Audio generation failed after ${MAX_ATTEMPTS} attempts`;
  return { ...record, status: 'failed', error: { code: 'GENERATION_FAILED', message, retriable: false } };
};

const freeLease = (holder: LeaseHolder, nowMs: number): Lease => ({
  owner: null,
  epoch: holder.epoch,
  expires_at: iso(nowMs),
});
