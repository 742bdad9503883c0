import type { ErrorCode } from '@float/contract';
import { errorCodeSchema } from '@float/contract';
import { z } from 'zod';

export const exportStateSchema = z.object({
  export_id: z.uuid(),
  status: z.enum(['preparing', 'ready', 'failed']),
  attempt: z.int().positive(),
  /** The worker that makes it; null: it is dispatched, and no worker has begun. */
  owner: z.string().nullable(),
  started_at: z.iso.datetime(),
  /** Until then the worker has to be heard of. */
  lease_expires_at: z.iso.datetime(),
  /** When the archive is deleted. */
  expires_at: z.iso.datetime(),
  /** Of the multipart upload that is neither completed nor aborted. */
  upload_id: z.string().nullable(),
  /** Written so far. */
  bytes: z.int().nonnegative(),
  error: z.object({ code: errorCodeSchema, retriable: z.boolean() }).nullable(),
  /** When exports of this person began, within the last hour: how many there may be is counted here. */
  begun_at: z.array(z.iso.datetime()),
  /** Rises with every write: no two are alike. */
  revision: z.int().positive(),
});

/** How the last archive of a person is coming along: one object a person, changed by compare-and-swap. */
export type ExportState = z.infer<typeof exportStateSchema>;

/** A change of the state; undefined: it does not apply any more. */
export type ExportTransition = (state: ExportState) => ExportState | undefined;

const HOUR_MS = 3_600_000;
/** The archive holds everything in one place: it is there to be fetched, not to stay. */
export const ARCHIVE_MS = 6 * HOUR_MS;
/** For a worker to begin. */
const DISPATCH_MS = 15_000;
/** For a worker to be heard of again; it says so four times as often. */
export const EXPORT_LEASE_MS = 20_000;
const MAX_ATTEMPTS = 3;

const isoOf = (timeMs: number): string => new Date(timeMs).toISOString();

/** The first state of a new export, or how long until there may be one. */
export const beginExport = (
  previous: ExportState | undefined,
  { exportId, nowMs, perHour }: { exportId: string; nowMs: number; perHour: number },
): ExportState | { readonly waitMs: number } => {
  const recent = (previous?.begun_at ?? []).filter((begun) => Date.parse(begun) > nowMs - HOUR_MS);
  const [oldest] = recent.slice(-perHour);
  if (oldest !== undefined && recent.length >= perHour) return { waitMs: Date.parse(oldest) + HOUR_MS - nowMs };
  return {
    export_id: exportId,
    status: 'preparing',
    attempt: 1,
    owner: null,
    started_at: isoOf(nowMs),
    lease_expires_at: isoOf(nowMs + DISPATCH_MS),
    expires_at: isoOf(nowMs + ARCHIVE_MS),
    upload_id: null,
    bytes: 0,
    error: null,
    begun_at: [...recent, isoOf(nowMs)],
    revision: (previous?.revision ?? 0) + 1,
  };
};

/** No worker has been heard of for too long. */
export const isLost = ({ status, lease_expires_at }: ExportState, nowMs: number): boolean =>
  status === 'preparing' && Date.parse(lease_expires_at) <= nowMs;

/** Offers a lost export to another worker, or ends it after three. Its upload has to be aborted before. */
export const takeUp =
  (nowMs: number): ExportTransition =>
  (state) => {
    if (!isLost(state, nowMs)) return undefined;
    const freed = changed(state, { owner: null, upload_id: null, bytes: 0 });
    if (state.attempt >= MAX_ATTEMPTS)
      return { ...freed, status: 'failed', error: { code: 'INTERNAL', retriable: true } };
    return { ...freed, attempt: state.attempt + 1, lease_expires_at: isoOf(nowMs + DISPATCH_MS) };
  };

/** The first worker that comes for this attempt has it. */
export const claimExport =
  (exportId: string, attempt: number, owner: string, nowMs: number): ExportTransition =>
  (state) =>
    state.status === 'preparing' &&
    state.export_id === exportId &&
    state.attempt === attempt &&
    state.owner === null &&
    !isLost(state, nowMs)
      ? renewed(state, { owner }, nowMs)
      : undefined;

/** What a worker says of its progress; it keeps the lease alive. */
export const renewExport =
  (owner: string, progress: Partial<Pick<ExportState, 'upload_id' | 'bytes'>>, nowMs: number): ExportTransition =>
  (state) =>
    isHeldBy(state, owner) ? renewed(state, progress, nowMs) : undefined;

export const completeExport =
  (owner: string, bytes: number): ExportTransition =>
  (state) =>
    isHeldBy(state, owner) ? changed(state, { status: 'ready', upload_id: null, bytes }) : undefined;

export const failExport =
  (owner: string, error: { code: ErrorCode; retriable: boolean }): ExportTransition =>
  (state) =>
    isHeldBy(state, owner) ? changed(state, { status: 'failed', upload_id: null, error }) : undefined;

/** Gives it back before its time: the next poll offers it to another worker. */
export const releaseExport =
  (owner: string, nowMs: number): ExportTransition =>
  (state) =>
    isHeldBy(state, owner)
      ? changed(state, { owner: null, upload_id: null, lease_expires_at: isoOf(nowMs) })
      : undefined;

/** No worker can write for it any more. Its upload has to be aborted before. */
export const cancelExport: ExportTransition = (state) =>
  changed(state, { status: 'failed', upload_id: null, error: { code: 'INTERNAL', retriable: true } });

const isHeldBy = (state: ExportState, owner: string): boolean => state.status === 'preparing' && state.owner === owner;

const changed = (state: ExportState, changes: Partial<ExportState>): ExportState => ({
  ...state,
  ...changes,
  revision: state.revision + 1,
});

const renewed = (state: ExportState, changes: Partial<ExportState>, nowMs: number): ExportState =>
  changed(state, { ...changes, lease_expires_at: isoOf(nowMs + EXPORT_LEASE_MS) });

const EPOCH = isoOf(0);
/** Stands in for a state that cannot be read, so that the next export replaces it. */
export const UNREADABLE_EXPORT: ExportState = {
  export_id: '00000000-0000-0000-0000-000000000000',
  status: 'failed',
  attempt: 1,
  owner: null,
  started_at: EPOCH,
  lease_expires_at: EPOCH,
  expires_at: EPOCH,
  upload_id: null,
  bytes: 0,
  error: { code: 'INTERNAL', retriable: true },
  begun_at: [],
  revision: 1,
};
