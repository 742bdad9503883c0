import { Worker } from 'node:worker_threads';
import type { DiskReserveSettings } from './diskReserve.ts';
import type { ObjectKey, ObjectStore } from './objectStore.ts';
import type { UrlSigner } from './signedUrls.ts';
import type { StorageSpace } from './sqliteSpace.ts';
import type { SqliteOperations, SqliteThreadData } from './sqliteThread.ts';
import { unpackFailure } from './threadFailure.ts';
import { FloatError } from '../errors.ts';
import { createThreadCaller } from '../threads/threadCalls.ts';

export interface SqliteStoreOptions {
  /** The database file; made, with its folder, when it is not there. */
  readonly path: string;
  readonly signer: UrlSigner;
  /** How long a call waits for a lock that another process holds; default 5000. */
  readonly busyTimeoutMs?: number;
  /** Space that is kept back for deletions; default none. */
  readonly reserve?: DiskReserveSettings | undefined;
  /** Starts the store thread. */
  readonly startThread?: (data: SqliteThreadData) => Worker;
}

/** A store on a disk of this machine, which can be full. */
export interface SqliteStore extends ObjectStore {
  space(): Promise<StorageSpace>;
  /** Gives up the space that is kept back, for an essential write beside the database. @returns whether there was any */
  releaseReserve(): Promise<boolean>;
}

const BUSY_TIMEOUT_MS = 5000;
/** What one call deletes, so that other calls get their turn between two of them. */
const KEYS_PER_DELETION = 50;
const MAX_TAGS = 10;

/** Starts a store thread, unbuilt. */
export const startSqliteThread = (data: SqliteThreadData): Worker =>
  new Worker(new URL('./sqliteThread.ts', import.meta.url), {
    workerData: data,
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });

const unavailable = (message: string, retriable: boolean, cause?: unknown): FloatError =>
  new FloatError('STORAGE_UNAVAILABLE', `Storage is unavailable: ${message}.`, { retriable, cause });

const checkKey = (key: ObjectKey): void => {
  // SQLite would store a lone surrogate as U+FFFD: another key than the one that was meant.
  if (key === '' || !key.isWellFormed()) throw new TypeError('an object key must be non-empty, well-formed text');
};

/**
 * A store in one SQLite file (ADR 010). All of its work is done in one thread of its own, because SQLite blocks while
 * another process holds a lock. ETags differ for every write, also of equal bytes.
 *
 * Any number of processes may open the same file. What was deleted or overwritten is no longer in the files once
 * `deleteMany` resolves, or within a second of the moment at which no other process is in the way; keys of deleted
 * objects may remain in the free space of a page.
 *
 * On a full disk, deletions and essential puts go on with the space of the reserve, and other puts are refused until it
 * is whole again.
 *
 * @throws {FloatError} `STORAGE_UNAVAILABLE` when the file cannot be opened, or a newer version of Float wrote it;
 *   `STORAGE_FULL` when there is no space to open it
 */
export const openSqliteStore = async (options: SqliteStoreOptions): Promise<SqliteStore> => {
  const { path, signer, busyTimeoutMs = BUSY_TIMEOUT_MS, reserve, startThread = startSqliteThread } = options;
  const thread = createThreadCaller<SqliteOperations>({
    startThread: () => startThread({ path, busyTimeoutMs, reserve }),
    lost: unavailable,
    unpackFailure,
  });
  try {
    await thread.call('open', []);
  } catch (error) {
    await thread[Symbol.asyncDispose]();
    throw error;
  }

  return {
    get: (key, range) => thread.call('get', [key, range]),
    head: (key) => thread.call('head', [key]),
    async put(key, bytes, putOptions = {}) {
      checkKey(key);
      if (Object.keys(putOptions.tags ?? {}).length > MAX_TAGS) throw new TypeError('an object has at most ten tags');
      // A copy of just these bytes: the buffer behind them may be larger, and stays the caller's.
      const copy = new Uint8Array(bytes);
      return thread.call('put', [key, copy, putOptions], [copy.buffer]);
    },
    list: (prefix, cursor) => thread.call('list', [prefix, cursor]),
    async deleteMany(keys) {
      let deleted = 0;
      for (let start = 0; start < keys.length; start += KEYS_PER_DELETION) {
        deleted += await thread.call('deleteMany', [keys.slice(start, start + KEYS_PER_DELETION)]);
      }
      if (deleted > 0) await thread.call('scrub', []);
    },
    space: () => thread.call('space', []),
    releaseReserve: () => thread.call('releaseReserve', []),
    signGet: (key, seconds, signOptions) => Promise.try(() => signer.sign(key, seconds, signOptions)),
    [Symbol.asyncDispose]: () => thread[Symbol.asyncDispose](),
  };
};
