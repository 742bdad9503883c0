import { dirname } from 'node:path';
import type { DiskReserve, DiskReserveSettings } from './diskReserve.ts';
import { createDiskReserve, freeDiskBytes } from './diskReserve.ts';
import { isFull, isInputOutputError } from './sqliteErrors.ts';
import { storageFull } from './storageFull.ts';

/** How much a store can still take. */
export interface StorageSpace {
  /** Free on the disk, and within the database. */
  readonly freeBytes: number;
  /** What the reserve lacks: taken from the free space before anything else. */
  readonly missingReserveBytes: number;
}

/** Less than a disk may have left when SQLite reports an error that it has only because the disk is full. */
const NO_SPACE_BYTES = 256 * 1024;

/** What is written goes into the write-ahead log first, and from there into the database. */
const COPIES = 2;
/** Stays free for essential writes, so that not every one of them takes the reserve. */
const SMALL_WRITES_BYTES = 1024 * 1024;

/** Who may use how much of the disk under a database. */
export interface SqliteSpace {
  /** Whether a transaction of so many bytes fits beside a whole reserve. */
  fits(bytes: number): boolean;
  /** Runs an ordinary write of so many bytes. @throws {FloatError} `STORAGE_FULL` when it does not fit */
  ordinary<Result>(bytes: number, write: () => Result): Result;
  /** Runs a small write; when the disk is full, once more with the space of the reserve. */
  essential<Result>(write: () => Result): Result;
  readonly reserve: DiskReserve;
  /** @param freePageBytes  what is free within the database */
  read(freePageBytes: number): StorageSpace;
}

const isNoSpace = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOSPC';

/** @param reserve  beside the database; undefined: none is kept */
export const createSqliteSpace = (databasePath: string, reserveSettings?: DiskReserveSettings): SqliteSpace => {
  const folder = dirname(databasePath);
  const reserve = createDiskReserve(reserveSettings ?? { path: `${databasePath}-reserve`, bytes: 0 });
  const isDiskFull = (error: unknown): boolean =>
    isFull(error) ||
    isNoSpace(error instanceof Error && error.cause !== undefined ? error.cause : error) ||
    (isInputOutputError(error) && freeDiskBytes(folder) < NO_SPACE_BYTES);

  const fits = (bytes: number): boolean =>
    reserve.restore() && freeDiskBytes(folder) > COPIES * bytes + SMALL_WRITES_BYTES;
  return {
    fits,
    ordinary(bytes, write) {
      // Asked before: a transaction that finds no space leaves the log that it has filled, and the space is gone.
      if (!fits(bytes)) throw storageFull();
      return write();
    },
    essential(write) {
      try {
        return write();
      } catch (error) {
        if (!isDiskFull(error)) throw error;
        reserve.release();
      }
      try {
        return write();
      } catch (error) {
        throw isDiskFull(error) ? storageFull(error) : error;
      }
    },
    reserve,
    read: (freePageBytes) => ({
      freeBytes: freeDiskBytes(folder) + freePageBytes,
      missingReserveBytes: reserve.missingBytes(),
    }),
  };
};
