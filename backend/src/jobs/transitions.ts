import type { ErrorDetail, JobId, UserId } from '@float/contract';
import type { SessionProgress } from '../meditation/session.ts';
import type { JobRecord, Lease } from './record.ts';

/** From a free lease to the claim of a worker that was dispatched: it may have to start first. */
export const DISPATCH_LEASE_MS = 15_000;
/** A worker that has not renewed for so long counts as gone. */
export const LEASE_MS = 6_000;

/**
 * A change of a record (pure): the changed record, or undefined when it does not apply to this one any more,
 * because another worker holds it or it has come to its end. `revision`, `write_id` and `updated_at` are the writer's.
 */
export type Transition = (record: JobRecord) => JobRecord | undefined;

/** Who asks, under which epoch. */
export interface LeaseHolder {
  readonly owner: string;
  readonly epoch: number;
}

const iso = (timeMs: number): string => new Date(timeMs).toISOString();

const isFinal = ({ status }: JobRecord): boolean => status === 'completed' || status === 'failed';

const isHeldBy = ({ lease }: JobRecord, holder: LeaseHolder): boolean =>
  lease.owner === holder.owner && lease.epoch === holder.epoch;

const leaseOf = (holder: LeaseHolder, nowMs: number): Lease => ({
  owner: holder.owner,
  epoch: holder.epoch,
  expires_at: iso(nowMs + LEASE_MS),
});

export interface NewJob {
  readonly job: JobId;
  readonly user: UserId;
  readonly durationSeconds: number;
  readonly nowMs: number;
  /** Names this write. */
  readonly writeId: string;
  /** How long the record is kept. */
  readonly retentionMs: number;
}

/** A job that is accepted and waits for its first worker. */
export const newRecord = ({ job, user, durationSeconds, nowMs, writeId, retentionMs }: NewJob): JobRecord => ({
  job_id: job,
  user_id: user,
  job_type: 'meditation',
  status: 'pending',
  created_at: iso(nowMs),
  updated_at: iso(nowMs),
  expires_at: iso(nowMs + retentionMs),
  revision: 1,
  write_id: writeId,
  lease: { owner: null, epoch: 1, expires_at: iso(nowMs + DISPATCH_LEASE_MS) },
  generation_attempt: 1,
  title: null,
  duration_seconds: durationSeconds,
  stream: { segments_completed: 0, segments_total: null, started_at: null, ended: false },
  downloaded: false,
  safety: null,
  metrics: {
    first_segment_ms: null,
    first_voice_ms: null,
    generation_ms: null,
    tts_characters: 0,
    tts_cached_characters: 0,
    storage_operations: 0,
  },
  error: null,
});

/** A worker takes a job whose lease is free and of the epoch that it was dispatched with. */
export const claim =
  (holder: LeaseHolder, nowMs: number): Transition =>
  (record) => {
    const isFree = record.lease.owner === null && record.lease.epoch === holder.epoch;
    if (isFinal(record) || !isFree) return undefined;
    return { ...record, status: 'processing', lease: leaseOf(holder, nowMs) };
  };

/** What a worker knows of its work. */
export interface Progress extends SessionProgress {
  readonly storageOperations: number;
}

const withProgress = (record: JobRecord, progress: Progress): JobRecord => ({
  ...record,
  title: progress.title,
  stream: {
    ...record.stream,
    segments_completed: progress.segmentsListed,
    segments_total: progress.segmentsTotal,
  },
  metrics: {
    ...record.metrics,
    first_voice_ms: progress.firstVoiceAtMs === null ? null : progress.firstVoiceAtMs - Date.parse(record.created_at),
    tts_characters: progress.spokenCharacters,
    storage_operations: progress.storageOperations,
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
      stream: { ...renewed.stream, started_at: iso(startedAtMs) },
      metrics: { ...renewed.metrics, first_segment_ms: startedAtMs - Date.parse(record.created_at) },
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

/** It cannot be made. */
export const fail =
  (holder: LeaseHolder, progress: Progress, error: ErrorDetail, nowMs: number): Transition =>
  (record) =>
    isHeldBy(record, holder)
      ? { ...withProgress(record, progress), status: 'failed', lease: freeLease(holder, nowMs), error }
      : undefined;

const freeLease = (holder: LeaseHolder, nowMs: number): Lease => ({
  owner: null,
  epoch: holder.epoch,
  expires_at: iso(nowMs),
});
