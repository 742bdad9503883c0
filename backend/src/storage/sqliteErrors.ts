import { FloatError } from '../errors.ts';
import { storageFull } from './storageFull.ts';

interface Failure {
  readonly message: string;
  /** Whether waiting, or an operator who frees the disk, makes the same call succeed. */
  readonly retriable: boolean;
}

/** Primary result codes of SQLite (https://www.sqlite.org/rescode.html) that are the world's fault, not ours. */
const FAILURES: ReadonlyMap<number, Failure> = new Map([
  [5, { message: 'the database is in use by another process', retriable: true }],
  [6, { message: 'the database is locked', retriable: true }],
  [8, { message: 'the database may not be written', retriable: false }],
  [10, { message: 'the disk reported an error while the database was read or written', retriable: true }],
  [11, { message: 'the database file is damaged', retriable: false }],
  [14, { message: 'the database file cannot be opened', retriable: true }],
  [15, { message: 'the database is being opened by too many processes at once', retriable: true }],
  [26, { message: 'the file is not a database', retriable: false }],
]);

const SQLITE_BUSY = 5;
const SQLITE_IOERR = 10;
const SQLITE_FULL = 13;

const primaryCode = (error: unknown): number | undefined =>
  // Extended codes such as SQLITE_IOERR_FSYNC carry the primary code in their low byte.
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;

/** Whether another connection held the lock for longer than the busy timeout. */
export const isBusy = (error: unknown): boolean => primaryCode(error) === SQLITE_BUSY;

/** Whether SQLite says that the disk is full. */
export const isFull = (error: unknown): boolean => primaryCode(error) === SQLITE_FULL;

/** Whether reading or writing failed: on a full disk, also because shared memory could not be extended. */
export const isInputOutputError = (error: unknown): boolean => primaryCode(error) === SQLITE_IOERR;

/** @returns `STORAGE_FULL` for a full disk, `STORAGE_UNAVAILABLE` for what SQLite cannot help; anything else as it came */
export const toStorageError = (error: unknown): unknown => {
  if (isFull(error)) return storageFull(error);
  const failure = FAILURES.get(primaryCode(error) ?? -1);
  if (failure === undefined) return error;
  return new FloatError('STORAGE_UNAVAILABLE', `Storage is unavailable: ${failure.message}.`, {
    retriable: failure.retriable,
    cause: error,
  });
};
