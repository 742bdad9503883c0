import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { FloatError } from '../errors.ts';

/** Size of a database page; also the padding that keeps contents out of pages which SQLite copies around. */
export const PAGE_BYTES = 4096;

/** Kept in the file's `user_version`. */
export const SCHEMA_VERSION = 1;

// Every put makes a new `version`, never used twice, not even after a deletion: AUTOINCREMENT.
// A chunk's id is `version × 65536 + ordinal`, so an object's chunks are neighbours.
const SCHEMA = `
  CREATE TABLE objects (
    version          INTEGER PRIMARY KEY AUTOINCREMENT,
    key              TEXT    NOT NULL UNIQUE,
    size             INTEGER NOT NULL,
    digest           TEXT    NOT NULL,
    content_type     TEXT    NOT NULL,
    content_encoding TEXT,
    cache_control    TEXT,
    tags             TEXT    NOT NULL,
    last_modified_ms INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE chunks (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
`;

/** The single column of the single row that a pragma answers with. */
const readPragma = (database: DatabaseSync, name: string): unknown =>
  Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];

const unusable = (message: string, cause?: unknown): FloatError =>
  new FloatError('STORAGE_UNAVAILABLE', message, { retriable: false, cause });

/**
 * Runs `work` in a transaction: all of it or nothing. `IMMEDIATE` holds the write lock from the first statement on,
 * `DEFERRED` sees one state of the database throughout.
 */
export const inTransaction = <Result>(
  database: DatabaseSync,
  mode: 'IMMEDIATE' | 'DEFERRED',
  work: () => Result,
): Result => {
  database.exec(`BEGIN ${mode}`);
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk or a read error has rolled back already.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
};

const createPrivateFile = (path: string): void => {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    // SQLite gives its -wal and -shm files the mode of the database file.
    closeSync(openSync(path, 'a', 0o600));
    chmodSync(path, 0o600);
  } catch (error) {
    throw unusable('Storage is unavailable: the database file or its folder cannot be made or written.', error);
  }
};

const configure = (database: DatabaseSync): void => {
  // Before the first table and before WAL: later both would need a VACUUM.
  database.exec(`PRAGMA page_size = ${PAGE_BYTES}; PRAGMA auto_vacuum = INCREMENTAL`);
  if (readPragma(database, 'journal_mode = WAL') !== 'wal') {
    throw unusable('Storage is unavailable: the file system under the database cannot share memory (WAL).');
  }
  database.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY');
};

const migrate = (database: DatabaseSync): void => {
  if (readPragma(database, 'user_version') === SCHEMA_VERSION) return;
  inTransaction(database, 'IMMEDIATE', () => {
    // Read again: another process may have been quicker.
    const version = readPragma(database, 'user_version');
    if (version === SCHEMA_VERSION) return;
    if (version !== 0) {
      throw unusable(
        `The database has schema ${String(version)}; this version of Float knows schema ${SCHEMA_VERSION}. ` +
          'Start the version of Float that wrote it, or a newer one.',
      );
    }
    database.exec(`${SCHEMA}; PRAGMA user_version = ${SCHEMA_VERSION}`);
  });
};

/**
 * Opens the database of objects, or makes it: file mode 0600, missing folders 0700.
 *
 * @param busyTimeoutMs  how long a statement waits, blocking the thread, for a lock that another process holds
 * @throws {FloatError} `STORAGE_UNAVAILABLE`, not retriable, when the file cannot be made or a newer version wrote it
 */
export const openDatabase = (path: string, busyTimeoutMs: number): DatabaseSync => {
  createPrivateFile(path);
  const database = new DatabaseSync(path, { timeout: busyTimeoutMs });
  try {
    configure(database);
    migrate(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};
