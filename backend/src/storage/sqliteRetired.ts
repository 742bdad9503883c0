import type { DatabaseSync } from 'node:sqlite';
import type { ObjectKey } from './objectStore.ts';
import { chunkRange } from './sqliteChunks.ts';
import { inTransaction } from './sqliteSchema.ts';

/**
 * Deletion in two steps, for a disk that is full. `secure_delete` overwrites what it frees, and all of that goes through
 * the write-ahead log: deleting an object of 29 MB in one transaction takes 29 MB. Here the objects first lose their
 * keys, which takes a few pages; their contents then go piece by piece.
 */
export interface RetiredObjects {
  /** Removes objects from every reader's sight, all of them or none. @returns how many there were */
  retire(keys: readonly ObjectKey[]): number;
  /** Deletes about 1 MB of what was retired. @returns whether there was anything */
  purgeSome(): boolean;
}

/** Keys that no caller can list: those of `keys.ts` begin otherwise. Survives a crash, so that the next start goes on. */
const PREFIX = 'retired/';
const AFTER_PREFIX = 'retired0';

/** 256 KB each. */
const CHUNKS_AT_A_TIME = 4;

export const createRetiredObjects = (database: DatabaseSync): RetiredObjects => {
  const rename = database.prepare(`UPDATE objects SET key = '${PREFIX}' || version WHERE key = ?`);
  const find = database.prepare(
    `SELECT version FROM objects WHERE key >= '${PREFIX}' AND key < '${AFTER_PREFIX}' ORDER BY key LIMIT 1`,
  );
  const removeChunks = database.prepare(
    'DELETE FROM chunks WHERE id IN (SELECT id FROM chunks WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ?)',
  );
  const remove = database.prepare('DELETE FROM objects WHERE version = ?');
  return {
    retire: (keys) =>
      inTransaction(database, 'IMMEDIATE', () =>
        keys.reduce((count, key) => count + Number(rename.run(key).changes), 0),
      ),
    purgeSome: () => {
      if (find.get() === undefined) return false;
      return inTransaction(database, 'IMMEDIATE', () => {
        // Read again: another process may purge, too.
        const version = find.get()?.version;
        if (typeof version !== 'number') return false;
        const removed = removeChunks.run(...chunkRange(version), CHUNKS_AT_A_TIME).changes;
        if (Number(removed) < CHUNKS_AT_A_TIME) remove.run(version);
        return true;
      });
    },
  };
};
