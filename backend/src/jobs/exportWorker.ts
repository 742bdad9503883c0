import type { ErrorCode, UserId } from '@float/contract';
import { errorStatus } from '@float/contract';
import { FloatError } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { Clock } from '../meditation/timeline/clock.ts';
import { exportArchiveKey } from '../storage/keys.ts';
import type { ETag, MultipartUploads, ObjectKey, ObjectStore } from '../storage/objectStore.ts';
import type { ArchiveLimits } from './exportArchive.ts';
import { exportArchive } from './exportArchive.ts';
import { HeldExport, readExport, writeExport } from './exportRecords.ts';
import { claimExport, completeExport, EXPORT_LEASE_MS, failExport, releaseExport, renewExport } from './exportState.ts';
import type { Retention } from './retention.ts';
import { isErased } from './userTombstone.ts';

/** An export that waits for a worker, and the attempt that the worker may claim. */
export interface DispatchedExport {
  readonly user: UserId;
  readonly exportId: string;
  readonly attempt: number;
}

export interface ExportWorkerParts {
  readonly store: ObjectStore;
  readonly clock: Clock;
  readonly retention: Retention;
  readonly newUuid: () => string;
  readonly log: Logger;
}

export interface ExportRunOptions extends ArchiveLimits {
  /** Waits for a place once the export is claimed, so that its client sees it alive. Default: there is one. */
  readonly takePlace?: (signal: AbortSignal) => Promise<Disposable>;
}

/** Parts of S3 have at least 5 MiB; this is what an export takes of memory. */
const PART_BYTES = 8 * 1024 * 1024;
const HEARTBEATS_A_LEASE = 4;

/**
 * Writes the archive of a person to the bucket, part by part, and says how far it is. Never rejects: what goes wrong
 * ends up in the state. Nothing of an attempt that fails, or is no longer wanted, is left in the bucket.
 *
 * @param signal  ends the work; the next poll offers it to another worker
 */
export const runExport = async (
  work: DispatchedExport,
  parts: ExportWorkerParts,
  signal: AbortSignal,
  options: ExportRunOptions = {},
): Promise<void> => {
  const { store, clock, log } = parts;
  try {
    const owner = parts.newUuid();
    const held = await claim(work, owner, parts);
    if (held === undefined || store.uploads === undefined) {
      log.info('export_not_claimed', { attempt: work.attempt });
      return;
    }
    const startedAtMs = clock.nowMs();
    const ended = await workOn(work, held, owner, store.uploads, parts, signal, options);
    log.info('export_ended', { status: ended, bytes: held.state.bytes, duration_ms: clock.nowMs() - startedAtMs });
  } catch (error) {
    // Its lease runs out, and the next poll offers it to another worker.
    log.error('export_abandoned', { error });
  }
};

const claim = async (
  { user, exportId, attempt }: DispatchedExport,
  owner: string,
  { store, clock }: ExportWorkerParts,
): Promise<HeldExport | undefined> => {
  if (await isErased(store, user)) return undefined;
  const stored = await readExport(store, user);
  const next = stored && claimExport(exportId, attempt, owner, clock.nowMs())(stored.state);
  const claimed = next && (await writeExport(store, user, next, stored));
  return claimed && new HeldExport(store, user, claimed);
};

const workOn = async (
  work: DispatchedExport,
  held: HeldExport,
  owner: string,
  uploads: MultipartUploads,
  parts: ExportWorkerParts,
  signal: AbortSignal,
  { takePlace, ...limits }: ExportRunOptions,
): Promise<string> => {
  const { clock } = parts;
  const key = exportArchiveKey(work.user, work.exportId);
  const ending = new AbortController();
  const lost = new AbortController();
  const running = AbortSignal.any([signal, lost.signal]);
  let bytes = 0;
  let uploadId: string | undefined;
  const heartbeat = keepExport(held, owner, () => bytes, clock, ending.signal).catch((error: unknown) => {
    lost.abort(error);
  });
  try {
    using _place = await takePlace?.(running);
    uploadId = await uploads.begin(key, { contentType: 'application/zip', cacheControl: 'private, no-store' });
    // Before uploading anything: an erasure finds the upload through the state and aborts it.
    await held.apply(renewExport(owner, { upload_id: uploadId }, clock.nowMs()));
    const written = await uploadArchive(
      uploads,
      key,
      uploadId,
      exportArchive(archivePartsOf(parts), work.user, limits),
      {
        signal: running,
        onBytes: (count) => {
          bytes += count;
        },
      },
    );
    running.throwIfAborted();
    await uploads.complete(key, uploadId, written);
    uploadId = undefined;
    await held.apply(completeExport(owner, bytes));
    return 'ready';
  } catch (error) {
    return await settle(error, uploadId, key, uploads, held, owner, parts, signal);
  } finally {
    ending.abort();
    await heartbeat;
  }
};

const archivePartsOf = ({ store, clock, retention }: ExportWorkerParts) => ({ store, nowMs: clock.nowMs, retention });

/** Renews the lease, whatever the work is waiting for. Returns when `signal` aborts; rejects when the lease is lost. */
const keepExport = async (
  held: HeldExport,
  owner: string,
  bytes: () => number,
  clock: Clock,
  signal: AbortSignal,
): Promise<void> => {
  for (;;) {
    try {
      await clock.until(clock.nowMs() + EXPORT_LEASE_MS / HEARTBEATS_A_LEASE, signal);
    } catch {
      return;
    }
    await held.apply(renewExport(owner, { bytes: bytes() }, clock.nowMs()));
  }
};

interface UploadOptions {
  readonly signal: AbortSignal;
  /** @param count  bytes that were uploaded just now */
  readonly onBytes: (count: number) => void;
}

/** @returns the versions of the parts, in order */
const uploadArchive = async (
  uploads: MultipartUploads,
  key: ObjectKey,
  uploadId: string,
  archive: AsyncIterable<Uint8Array>,
  { signal, onBytes }: UploadOptions,
): Promise<ETag[]> => {
  const written: ETag[] = [];
  for await (const part of inParts(archive, signal)) {
    written.push(await uploads.putPart(key, uploadId, written.length + 1, part));
    signal.throwIfAborted();
    onBytes(part.byteLength);
  }
  return written;
};

/** Pieces put together to parts of {@link PART_BYTES}; the last one may be smaller. */
async function* inParts(pieces: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const part = new Uint8Array(PART_BYTES);
  let filled = 0;
  for await (const piece of pieces) {
    signal.throwIfAborted();
    for (let taken = 0; taken < piece.byteLength;) {
      const some = piece.subarray(taken, taken + PART_BYTES - filled);
      part.set(some, filled);
      filled += some.byteLength;
      taken += some.byteLength;
      if (filled < PART_BYTES) continue;
      yield part;
      filled = 0;
    }
  }
  if (filled > 0) yield part.subarray(0, filled);
}

/** What becomes of an export whose work has ended early: nothing (it is another's now), another try, or a failure. */
const settle = async (
  error: unknown,
  uploadId: string | undefined,
  key: ObjectKey,
  uploads: MultipartUploads,
  held: HeldExport,
  owner: string,
  { clock, log }: ExportWorkerParts,
  stopped: AbortSignal,
): Promise<string> => {
  if (uploadId !== undefined) {
    await uploads.abort(key, uploadId).catch((failure: unknown) => {
      // The bucket's lifecycle rule or the next attempt aborts it.
      log.warn('export_upload_left', { error: failure });
    });
  }
  if (isLost(error)) return 'lost';
  if (stopped.aborted) {
    await held.apply(releaseExport(owner, clock.nowMs()));
    return 'released';
  }
  log.error('export_failed', { error });
  await held.apply(failExport(owner, toDetail(error)));
  return 'failed';
};

const isLost = (error: unknown): boolean => error instanceof FloatError && error.code === 'LEASE_LOST';

const isWireCode = (code: string): code is ErrorCode => Object.hasOwn(errorStatus, code);

const toDetail = (error: unknown): { code: ErrorCode; retriable: boolean } =>
  error instanceof FloatError && isWireCode(error.code)
    ? { code: error.code, retriable: error.retriable }
    : { code: 'INTERNAL', retriable: true };
