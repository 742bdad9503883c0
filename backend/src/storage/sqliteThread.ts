/** The store thread: one database, opened by its first call, and the calls on it, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { createSqliteObjects } from './sqliteObjects.ts';
import type { SqliteObjects } from './sqliteObjects.ts';
import { toStorageError } from './sqliteErrors.ts';
import { openDatabase } from './sqliteSchema.ts';
import { scrub } from './sqliteScrub.ts';
import { packFailure } from './threadMessages.ts';
import type { ThreadRequest, ThreadResponse } from './threadMessages.ts';

export interface SqliteThreadData {
  readonly path: string;
  readonly busyTimeoutMs: number;
}

/** What the thread does for the main side. */
export interface SqliteOperations extends SqliteObjects {
  open(): void;
  /** After a deletion; tried again until no other process is in the way. */
  scrub(): void;
  /** The last call: afterwards the thread may be ended. */
  close(): void;
}

const SCRUB_AGAIN_MS = 1000;

const createOperations = ({ path, busyTimeoutMs }: SqliteThreadData): SqliteOperations => {
  const openObjects = () => {
    const database = openDatabase(path, busyTimeoutMs);
    return { database, ...createSqliteObjects(database, Date.now) };
  };
  let opened: ReturnType<typeof openObjects> | undefined;
  let scrubTimer: NodeJS.Timeout | undefined;

  const store = () => {
    if (opened === undefined) {
      opened = openObjects();
      // A process that was killed between a deletion and its scrub left the rest to us.
      scrubUntilClean();
    }
    return opened;
  };
  const scrubUntilClean = (): void => {
    clearTimeout(scrubTimer);
    if (!scrub(store().database, busyTimeoutMs)) scrubTimer = setTimeout(scrubUntilClean, SCRUB_AGAIN_MS);
  };

  return {
    open: () => void store(),
    get: (key, range) => store().get(key, range),
    head: (key) => store().head(key),
    put: (key, bytes, options) => store().put(key, bytes, options),
    list: (prefix, cursor) => store().list(prefix, cursor),
    deleteMany: (keys) => store().deleteMany(keys),
    scrub: scrubUntilClean,
    close() {
      clearTimeout(scrubTimer);
      opened?.database.close();
      opened = undefined;
    },
  };
};

type Operation = (...input: readonly unknown[]) => unknown;

const answer = (operations: SqliteOperations, { id, name, input }: ThreadRequest): ThreadResponse => {
  // Only `createThreadCaller<SqliteOperations>` writes to this port, so name and input fit together.
  const callable = operations as unknown as Readonly<Record<string, Operation>>;
  try {
    return { id, result: callable[name]?.(...input) };
  } catch (error) {
    return { id, failure: packFailure(toStorageError(error)) };
  }
};

/** Contents go to the main side without a copy: nothing here reads them again. */
const buffersOf = (response: ThreadResponse): ArrayBuffer[] => {
  const result = 'result' in response ? response.result : undefined;
  const bytes = typeof result === 'object' && result !== null && 'bytes' in result ? result.bytes : undefined;
  return bytes instanceof Uint8Array && bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : [];
};

const port = parentPort;
if (port !== null) {
  const operations = createOperations(workerData as SqliteThreadData);
  port.on('message', (request: ThreadRequest) => {
    const response = answer(operations, request);
    port.postMessage(response, buffersOf(response));
  });
}
