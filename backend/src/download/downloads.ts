import { FloatError } from '../errors.ts';
import type { JobRecords } from '../jobs/jobRecords.ts';
import type { JobRecord } from '../jobs/record.ts';
import type { Retention } from '../jobs/retention.ts';
import { createSharing } from '../sharedWork.ts';
import { Turns } from '../turns.ts';
import type { Clock } from '../meditation/timeline/clock.ts';
import { compactKey, downloadKey } from '../storage/keys.ts';
import type { ObjectKey, ObjectStore } from '../storage/objectStore.ts';
import { MAX_COMPACT_BYTES } from './compactLadder.ts';
import { encodeCompact } from './encodeCompact.ts';
import { keepFile } from './keepFile.ts';
import { renderStored } from './renderStored.ts';

export interface DownloadParts {
  readonly store: Pick<ObjectStore, 'get' | 'head' | 'put' | 'deleteMany'>;
  readonly records: Pick<JobRecords, 'read'>;
  readonly clock: Pick<Clock, 'nowMs'>;
  readonly retention: Retention;
  /** JPEG. */
  readonly cover: Uint8Array;
  readonly ffmpegPath: string;
}

/** The MP3s of finished sessions. */
export interface Downloads {
  /**
   * Makes and stores the MP3 of a completed job, unless it is stored already.
   *
   * @param signal        of the request. When no request waits for a file any more, its making ends
   * @throws {FloatError} `RATE_LIMITED` when it takes longer than a minute, as in a long line; `EXPIRED` when its stream is gone, `JOB_NOT_FOUND` when it was erased meanwhile, `INTERNAL`
   *                      when a part of it is missing or damaged, `STORAGE_UNAVAILABLE`
   */
  make(record: JobRecord, signal: AbortSignal): Promise<void>;
  /** Whether it is stored. Only a completed job is looked up in the store. */
  isKept(record: JobRecord): Promise<boolean>;
  /**
   * An MP3 of a completed job that fits into one answer (ADR 017): the same file when that is small enough. Stored, so
   * that asking again costs nothing.
   *
   * @throws {FloatError} as `make`, and `ENCODER_FAILED` (retriable)
   */
  compact(record: JobRecord, signal: AbortSignal): Promise<Uint8Array>;
}

/** Each holds one or two whole files in memory, and there may be one core only. */
const FILES_AT_A_TIME = 2;
/** Waiting for a turn included; a request itself is over earlier. */
const DEADLINE_MS = 60_000;
const RETRY_SECONDS = 10;

/** Those of all people. In one process, requests for the same file that come together make it once. */
export const createDownloads = (parts: DownloadParts): Downloads => {
  const turns = new Turns(FILES_AT_A_TIME);
  return {
    make: shared(turns, downloadKeyOf, (record, signal) => makeFile(parts, record, signal)),
    isKept: async (record) =>
      record.status === 'completed' && (await parts.store.head(downloadKeyOf(record))) !== undefined,
    compact: shared(turns, compactKeyOf, (record, signal) => makeCompact(parts, record, signal)),
  };
};

const downloadKeyOf = ({ user_id, job_id }: JobRecord): ObjectKey => downloadKey(user_id, job_id);
const compactKeyOf = ({ user_id, job_id }: JobRecord): ObjectKey => compactKey(user_id, job_id);

const makeFile = async (parts: DownloadParts, record: JobRecord, signal: AbortSignal): Promise<void> => {
  const key = downloadKeyOf(record);
  if ((await parts.store.head(key)) !== undefined) return;
  await keepFile(parts, record, key, await renderStored(parts, record, signal));
};

const makeCompact = async (parts: DownloadParts, record: JobRecord, signal: AbortSignal): Promise<Uint8Array> => {
  const { store, ffmpegPath } = parts;
  const known = await store.get(compactKeyOf(record));
  if (known !== undefined) return known.bytes;
  const kept = await store.get(downloadKeyOf(record));
  const whole = kept?.bytes ?? (await renderStored(parts, record, signal));
  if (whole.byteLength <= MAX_COMPACT_BYTES) {
    if (kept === undefined) await keepFile(parts, record, downloadKeyOf(record), whole);
    return whole;
  }
  const compact = await encodeCompact(whole, ffmpegPath, signal);
  await keepFile(parts, record, compactKeyOf(record), compact);
  return compact;
};

/** Does the work once for all requests that ask while it is under way. */
const shared = <Result>(
  turns: Turns,
  keyOf: (record: JobRecord) => ObjectKey,
  work: (record: JobRecord, signal: AbortSignal) => Promise<Result>,
): ((record: JobRecord, signal: AbortSignal) => Promise<Result>) => {
  const share = createSharing<ObjectKey, Result>(DEADLINE_MS, tooBusy);
  return (record, request) =>
    share(keyOf(record), request, async (signal) => {
      using _turn = await turns.take(signal);
      return await work(record, signal);
    });
};

const tooBusy = (): FloatError =>
  new FloatError('RATE_LIMITED', 'Many downloads are being made right now. Please try again in a moment.', {
    retriable: true,
    retryAfterSeconds: RETRY_SECONDS,
  });
