import type { DatabaseSync } from 'node:sqlite';
import { isBusy } from './sqliteErrors.ts';

/**
 * Gives freed pages back and empties the write-ahead log, so that what was deleted or overwritten is in no file any
 * more. Never waits for another process: a backup that reads for a minute must not stop the store for that long.
 *
 * @param busyTimeoutMs  what the connection goes back to
 * @returns false when another process was in the way: to be tried again
 */
export const scrub = (database: DatabaseSync, busyTimeoutMs: number): boolean => {
  database.exec('PRAGMA busy_timeout = 0');
  try {
    database.exec('PRAGMA incremental_vacuum');
    return database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0;
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  } finally {
    database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
  }
};
