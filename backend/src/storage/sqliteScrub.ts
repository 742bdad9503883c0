import type { DatabaseSync } from 'node:sqlite';
import { isBusy } from './sqliteErrors.ts';
import type { RetiredObjects } from './sqliteRetired.ts';

/** Given back between two checkpoints, 4 MB: what moves on the way goes through the write-ahead log. */
const PAGES_AT_A_TIME = 1024;

/** Writes the log into the database and empties it. @returns false when another process was in the way */
const checkpoint = (database: DatabaseSync): boolean =>
  database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0;

/** Pages of the database that hold nothing. */
export const freePages = (database: DatabaseSync): number =>
  Number(database.prepare('PRAGMA freelist_count').get()?.freelist_count);

const giveBackPages = (database: DatabaseSync): boolean => {
  for (;;) {
    const before = freePages(database);
    database.exec(`PRAGMA incremental_vacuum(${PAGES_AT_A_TIME})`);
    // After each step: the log stays small, however much was deleted, so that a full disk can be emptied.
    if (!checkpoint(database)) return false;
    const after = freePages(database);
    if (after === 0 || after >= before) return true;
  }
};

const purge = (database: DatabaseSync, retired: RetiredObjects): boolean => {
  // First, as the log may hold more than what was retired: none of it is written again then.
  if (!checkpoint(database)) return false;
  while (retired.purgeSome()) if (!checkpoint(database)) return false;
  return true;
};

/**
 * Deletes what was retired, gives freed pages back and empties the write-ahead log, so that what was deleted or
 * overwritten is in no file any more. Never waits for another process: a backup that reads for a minute must not stop the
 * store for that long.
 *
 * @param busyTimeoutMs  what the connection goes back to
 * @returns false when another process was in the way: to be tried again
 */
export const scrub = (database: DatabaseSync, busyTimeoutMs: number, retired: RetiredObjects): boolean => {
  database.exec('PRAGMA busy_timeout = 0');
  try {
    return purge(database, retired) && giveBackPages(database);
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  } finally {
    database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
  }
};
