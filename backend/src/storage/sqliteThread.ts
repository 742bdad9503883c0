/** The store thread: one database, opened by its first call, and the calls on it, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import type { DiskReserveSettings } from './diskReserve.ts';
import { createSqliteObjects } from './sqliteObjects.ts';
import type { SqliteObjects } from './sqliteObjects.ts';
import { toStorageError } from './sqliteErrors.ts';
import { createRetiredObjects } from './sqliteRetired.ts';
import { openDatabase, PAGE_BYTES } from './sqliteSchema.ts';
import { freePages, scrub } from './sqliteScrub.ts';
import type { StorageSpace } from './sqliteSpace.ts';
import { createSqliteSpace } from './sqliteSpace.ts';
import { isStorageFull } from './storageFull.ts';
import { packFailure } from './threadFailure.ts';
import { answerCalls } from '../threads/answerCalls.ts';

export interface SqliteThreadData {
  readonly path: string;
  readonly busyTimeoutMs: number;
  /** Undefined: no space is kept back for deletions. */
  readonly reserve?: DiskReserveSettings | undefined;
}

/** What the thread does for the main side. */
export interface SqliteOperations extends Omit<SqliteObjects, 'sizeOf'> {
  open(): void;
  /** After a deletion; tried again until no other process is in the way. */
  scrub(): void;
  space(): StorageSpace;
  /** Gives up the space that is kept back. @returns whether there was any */
  releaseReserve(): boolean;
  /** The last call: afterwards the thread may be ended. */
  close(): void;
}

const SCRUB_AGAIN_MS = 1000;

const createOperations = ({ path, busyTimeoutMs, reserve }: SqliteThreadData): SqliteOperations => {
  const space = createSqliteSpace(path, reserve);
  const openObjects = () => {
    const database = openDatabase(path, busyTimeoutMs);
    return { database, retired: createRetiredObjects(database), ...createSqliteObjects(database, Date.now) };
  };
  let opened: ReturnType<typeof openObjects> | undefined;
  let scrubTimer: NodeJS.Timeout | undefined;

  const store = () => {
    if (opened === undefined) {
      // Even a database that is only read needs 32 KB for shared memory.
      opened = space.essential(openObjects);
      // A process that was killed between a deletion and its scrub left the rest to us.
      scrubUntilClean();
    }
    return opened;
  };
  const scrubUntilClean = (): void => {
    clearTimeout(scrubTimer);
    if (scrubOnce()) space.reserve.restore();
    else scrubTimer = setTimeout(scrubUntilClean, SCRUB_AGAIN_MS);
  };
  const scrubOnce = (): boolean => {
    const { database, retired } = store();
    try {
      return space.essential(() => scrub(database, busyTimeoutMs, retired));
    } catch (error) {
      // What was deleted is out of sight; its pages go when there is room to move the others.
      if (isStorageFull(error)) return false;
      throw error;
    }
  };

  return {
    open: () => void store(),
    get: (key, range) => store().get(key, range),
    head: (key) => store().head(key),
    put(key, bytes, options) {
      const write = () => store().put(key, bytes, options);
      return options.essential === true ? space.essential(write) : space.ordinary(bytes.byteLength, write);
    },
    list: (prefix, cursor) => store().list(prefix, cursor),
    deleteMany(keys) {
      const { retired, ...objects } = store();
      // Deleting at once writes as many zeros as there were bytes.
      return space.essential(() =>
        space.fits(objects.sizeOf(keys)) ? objects.deleteMany(keys) : retired.retire(keys),
      );
    },
    scrub: scrubUntilClean,
    space: () => space.read(freePages(store().database) * PAGE_BYTES),
    releaseReserve: () => space.reserve.release(),
    close() {
      clearTimeout(scrubTimer);
      opened?.database.close();
      opened = undefined;
    },
  };
};

if (parentPort !== null)
  answerCalls(parentPort, createOperations(workerData as SqliteThreadData), (error) =>
    packFailure(toStorageError(error)),
  );
