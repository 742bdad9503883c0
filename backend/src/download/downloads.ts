import type { JobRecords } from '../jobs/jobRecords.ts';
import type { JobRecord } from '../jobs/record.ts';
import type { Retention } from '../jobs/retention.ts';
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
   * @throws {FloatError} `EXPIRED` when its stream is gone, `JOB_NOT_FOUND` when it was erased meanwhile, `INTERNAL`
   *                      when a part of it is missing or damaged, `STORAGE_UNAVAILABLE`
   */
  make(record: JobRecord): Promise<void>;
  /** Whether it is stored. Only a completed job is looked up in the store. */
  isKept(record: JobRecord): Promise<boolean>;
  /**
   * An MP3 of a completed job that fits into one answer (ADR 017): the same file when that is small enough. Stored, so
   * that asking again costs nothing.
   *
   * @throws {FloatError} as `make`, and `ENCODER_FAILED` (retriable)
   */
  compact(record: JobRecord): Promise<Uint8Array>;
}

/** Each holds one or two whole files in memory, and there may be one core only. */
const FILES_AT_A_TIME = 2;
const NEVER = new AbortController().signal;

/** Those of all people. In one process, requests for the same file that come together make it once. */
export const createDownloads = (parts: DownloadParts): Downloads => {
  const turns = new Turns(FILES_AT_A_TIME);
  return {
    make: shared(turns, downloadKeyOf, (record) => makeFile(parts, record)),
    isKept: async (record) =>
      record.status === 'completed' && (await parts.store.head(downloadKeyOf(record))) !== undefined,
    compact: shared(turns, compactKeyOf, (record) => makeCompact(parts, record)),
  };
};

const downloadKeyOf = ({ user_id, job_id }: JobRecord): ObjectKey => downloadKey(user_id, job_id);
const compactKeyOf = ({ user_id, job_id }: JobRecord): ObjectKey => compactKey(user_id, job_id);

const makeFile = async (parts: DownloadParts, record: JobRecord): Promise<void> => {
  const key = downloadKeyOf(record);
  if ((await parts.store.head(key)) !== undefined) return;
  await keepFile(parts, record, key, await renderStored(parts, record));
};

const makeCompact = async (parts: DownloadParts, record: JobRecord): Promise<Uint8Array> => {
  const { store, ffmpegPath } = parts;
  const known = await store.get(compactKeyOf(record));
  if (known !== undefined) return known.bytes;
  const kept = await store.get(downloadKeyOf(record));
  const whole = kept?.bytes ?? (await renderStored(parts, record));
  if (whole.byteLength <= MAX_COMPACT_BYTES) {
    if (kept === undefined) await keepFile(parts, record, downloadKeyOf(record), whole);
    return whole;
  }
  const compact = await encodeCompact(whole, ffmpegPath);
  await keepFile(parts, record, compactKeyOf(record), compact);
  return compact;
};

/** Does the work once for all who ask while it is under way. */
const shared = <Result>(
  turns: Turns,
  keyOf: (record: JobRecord) => ObjectKey,
  work: (record: JobRecord) => Promise<Result>,
): ((record: JobRecord) => Promise<Result>) => {
  const underWay = new Map<ObjectKey, Promise<Result>>();
  const inTurn = async (record: JobRecord): Promise<Result> => {
    using _turn = await turns.take(NEVER);
    return await work(record);
  };
  return (record) => {
    const key = keyOf(record);
    const known = underWay.get(key);
    if (known !== undefined) return known;
    const running = inTurn(record).finally(() => underWay.delete(key));
    underWay.set(key, running);
    return running;
  };
};
