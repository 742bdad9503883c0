import type { JobRecord } from './record.ts';
import { isFinal } from './transitions.ts';

const MINUTE_MS = 60_000;

/** How long things are kept (ADR 006). */
export interface Retention {
  /** Segments and speech, after the end of the job, when nobody says that they are not needed any more. */
  readonly streamMs: number;
  /** Summaries; and records, what was asked, session logs, transcripts and downloads: from the request on. */
  readonly recordMs: number;
}

/** After a download, whoever began to listen when the job was done has this long beyond the session's length. */
const LISTENING_GRACE_MS = 10 * MINUTE_MS;

/** Longer than any write lasts that was begun under a lease. */
const LATE_WRITES_MS = MINUTE_MS;

/** Longer than any creation lasts that will still succeed. */
const CREATION_MS = 2 * MINUTE_MS;

/** Whoever ends a job frees its lease at that time, and nobody takes it afterwards. */
const finishedAtMs = ({ lease }: JobRecord): number => Date.parse(lease.expires_at);

/** When segments and speech of a job may go; never, while it is being made. */
export const streamEndsAtMs = (record: JobRecord, { streamMs }: Retention): number => {
  if (!isFinal(record)) return Infinity;
  const kept = record.downloaded ? Math.min(streamMs, record.duration_seconds * 1000 + LISTENING_GRACE_MS) : streamMs;
  return Math.min(finishedAtMs(record) + kept, recordEndsAtMs(record));
};

/** Whether a job's stream is gone, or may be at any moment: it is not to be offered any more. */
export const isStreamExpired = (record: JobRecord, nowMs: number, retention: Retention): boolean =>
  nowMs >= streamEndsAtMs(record, retention);

/** When everything of a job goes, as its owner was told. */
export const recordEndsAtMs = ({ expires_at }: JobRecord): number => Date.parse(expires_at);

/** When whoever held a job that was erased has heard of it; what it wrote until then can go. */
export const leaseEndsAtMs = (tombstone: JobRecord, leaseMs: number): number =>
  Date.parse(tombstone.erased_at ?? tombstone.updated_at) + leaseMs;

/** When the last trace of a tombstone goes: no worker that held the job before can write for it any more. */
export const tombstoneEndsAtMs = (tombstone: JobRecord, leaseMs: number): number =>
  leaseEndsAtMs(tombstone, leaseMs) + LATE_WRITES_MS;

/** When a marker without a record is not that of a creation under way. */
export const creationEndsAtMs = (markedAtMs: number): number => markedAtMs + CREATION_MS;
