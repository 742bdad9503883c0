import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { FloatError } from '../errors.ts';
import { PAGE_BYTES } from './sqliteSchema.ts';

/** Contents are cut into rows of this size, so that a range reads only what it needs. */
export const CHUNK_BYTES = 256 * 1024;
const CHUNKS_PER_VERSION = 2 ** 16;

/** The contents of objects, by version. */
export interface SqliteChunks {
  /** Bytes `start` to `end`, `end` not included; both within the object. */
  read(version: number, start: number, end: number): Uint8Array;
  write(version: number, bytes: Uint8Array): void;
  remove(version: number): void;
}

const chunkId = (version: number, ordinal: number): number => version * CHUNKS_PER_VERSION + ordinal;

/** Ids of the first chunk that a version can have, and of the last. */
export const chunkRange = (version: number): readonly [first: number, last: number] => [
  chunkId(version, 0),
  chunkId(version + 1, 0) - 1,
];

/**
 * A page of zeros before each chunk. `secure_delete` overwrites freed pages, but not the copies of small rows that
 * stay behind when SQLite balances its tree (measured with 3.53: five of some 3000 deletions left one). Only the
 * beginning of a row lives in the tree; with a page of padding that is never content.
 */
const padded = (chunk: Uint8Array): Uint8Array => {
  const row = new Uint8Array(PAGE_BYTES + chunk.byteLength);
  row.set(chunk, PAGE_BYTES);
  return row;
};

const contentOf = (value: SQLOutputValue | undefined): Uint8Array => {
  if (!(value instanceof Uint8Array)) throw new TypeError('a chunk holds no bytes');
  return value.subarray(PAGE_BYTES);
};

export const createSqliteChunks = (database: DatabaseSync): SqliteChunks => {
  const select = database.prepare('SELECT bytes FROM chunks WHERE id BETWEEN ? AND ? ORDER BY id');
  const insert = database.prepare('INSERT INTO chunks (id, bytes) VALUES (?, ?)');
  const remove = database.prepare('DELETE FROM chunks WHERE id BETWEEN ? AND ?');
  return {
    read(version, start, end) {
      const bytes = new Uint8Array(end - start);
      if (bytes.byteLength === 0) return bytes;
      const first = Math.floor(start / CHUNK_BYTES);
      const last = Math.floor((end - 1) / CHUNK_BYTES);
      let filled = 0;
      for (const row of select.iterate(chunkId(version, first), chunkId(version, last))) {
        const content = contentOf(row.bytes);
        const skipped = filled === 0 ? start % CHUNK_BYTES : 0;
        const part = content.subarray(skipped, skipped + bytes.byteLength - filled);
        bytes.set(part, filled);
        filled += part.byteLength;
      }
      if (filled !== bytes.byteLength) {
        throw new FloatError('STORAGE_UNAVAILABLE', 'Storage is unavailable: part of an object is missing.', {
          retriable: false,
        });
      }
      return bytes;
    },
    write(version, bytes) {
      for (let start = 0; start < bytes.byteLength; start += CHUNK_BYTES) {
        insert.run(chunkId(version, start / CHUNK_BYTES), padded(bytes.subarray(start, start + CHUNK_BYTES)));
      }
    },
    remove(version) {
      remove.run(...chunkRange(version));
    },
  };
};
