import { hash } from 'node:crypto';
import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import { storedKey } from './keys.ts';
import type { ByteRange, ETag, ObjectHead, ObjectInfo } from './objectStore.ts';
import type { ObjectKey, ObjectPage, PutOptions, StoredObject } from './objectStore.ts';
import { PreconditionFailed } from './objectStore.ts';
import { createSqliteChunks } from './sqliteChunks.ts';
import { inTransaction } from './sqliteSchema.ts';

const PAGE_OBJECTS = 1000;

/** The store's operations on its database; synchronous, so they belong into a thread of their own. */
export interface SqliteObjects {
  get(key: ObjectKey, range?: ByteRange): StoredObject | undefined;
  head(key: ObjectKey): ObjectHead | undefined;
  /** @throws {PreconditionFailed} */
  put(key: ObjectKey, bytes: Uint8Array, options: PutOptions): ETag;
  list(prefix: string, cursor?: string): ObjectPage;
  /** Bytes of the contents of all of them together. */
  sizeOf(keys: readonly ObjectKey[]): number;
  /** @returns how many of them there were */
  deleteMany(keys: readonly ObjectKey[]): number;
}

type Row = Record<string, SQLOutputValue>;

const text = (row: Row, column: string): string => {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`column ${column} holds no text`);
  return value;
};
const optionalText = (row: Row, column: string): string | undefined =>
  row[column] === null ? undefined : text(row, column);
const number = (row: Row, column: string): number => {
  const value = row[column];
  if (typeof value !== 'number') throw new TypeError(`column ${column} holds no number`);
  return value;
};

// The version makes two writes of the same bytes two versions: a writer that lost a race never takes the other's
// write for its own.
const toETag = (digest: string, version: number): ETag => `${digest}-${version}`;
const digestOf = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex').slice(0, 32);

const toInfo = (row: Row): ObjectInfo => ({
  key: storedKey(text(row, 'key')),
  size: number(row, 'size'),
  etag: toETag(text(row, 'digest'), number(row, 'version')),
  lastModifiedMs: number(row, 'last_modified_ms'),
});

const toHead = (row: Row): ObjectHead => ({
  ...toInfo(row),
  contentType: text(row, 'content_type'),
  contentEncoding: optionalText(row, 'content_encoding'),
  cacheControl: optionalText(row, 'cache_control'),
});

const listPage = (rows: ReturnType<StatementSync['iterate']>, prefix: string): ObjectPage => {
  const objects: ObjectInfo[] = [];
  for (const row of rows) {
    const info = toInfo(row);
    if (!info.key.startsWith(prefix)) break;
    const last = objects.at(-1);
    if (last !== undefined && objects.length === PAGE_OBJECTS) return { objects, cursor: last.key };
    objects.push(info);
  }
  return { objects };
};

const conditionHolds = (present: ETag | undefined, options: PutOptions): boolean =>
  (options.ifNoneMatch === undefined || present === undefined) &&
  (options.ifMatch === undefined || present === options.ifMatch);

/** @param nowMs  the clock that dates what is written */
export const createSqliteObjects = (database: DatabaseSync, nowMs: () => number): SqliteObjects => {
  const chunks = createSqliteChunks(database);
  const find = database.prepare('SELECT * FROM objects WHERE key = ?');
  const listFrom = database.prepare('SELECT * FROM objects WHERE key >= ? ORDER BY key');
  const listAfter = database.prepare('SELECT * FROM objects WHERE key > ? ORDER BY key');
  const remove = database.prepare('DELETE FROM objects WHERE version = ?');
  const insert = database.prepare(
    `INSERT INTO objects (key, size, digest, content_type, content_encoding, cache_control, tags, last_modified_ms)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );

  const removeVersion = (row: Row): void => {
    const version = number(row, 'version');
    chunks.remove(version);
    remove.run(version);
  };

  const insertVersion = (key: ObjectKey, bytes: Uint8Array, options: PutOptions): ETag => {
    const digest = digestOf(bytes);
    const {
      contentType = 'application/octet-stream',
      contentEncoding = null,
      cacheControl = null,
      tags = {},
    } = options;
    const written = [key, bytes.byteLength, digest, contentType, contentEncoding, cacheControl] as const;
    const version = Number(insert.run(...written, JSON.stringify(tags), nowMs()).lastInsertRowid);
    chunks.write(version, bytes);
    return toETag(digest, version);
  };

  return {
    get: (key, range) =>
      inTransaction(database, 'DEFERRED', () => {
        const row = find.get(key);
        if (row === undefined) return undefined;
        const head = toHead(row);
        const start = Math.min(range?.start ?? 0, head.size);
        const end = Math.min((range?.end ?? Infinity) + 1, head.size);
        return { ...head, bytes: chunks.read(number(row, 'version'), start, Math.max(start, end)) };
      }),
    head(key) {
      const row = find.get(key);
      return row === undefined ? undefined : toHead(row);
    },
    put: (key, bytes, options) =>
      inTransaction(database, 'IMMEDIATE', () => {
        const present = find.get(key);
        if (!conditionHolds(present && toInfo(present).etag, options)) throw new PreconditionFailed(key);
        if (present !== undefined) removeVersion(present);
        return insertVersion(key, bytes, options);
      }),
    list: (prefix, cursor) =>
      listPage(cursor === undefined ? listFrom.iterate(prefix) : listAfter.iterate(cursor), prefix),
    sizeOf: (keys) =>
      keys.reduce((bytes, key) => {
        const row = find.get(key);
        return row === undefined ? bytes : bytes + number(row, 'size');
      }, 0),
    deleteMany: (keys) =>
      inTransaction(database, 'IMMEDIATE', () => {
        const rows = keys.map((key) => find.get(key)).filter((row) => row !== undefined);
        rows.forEach(removeVersion);
        return rows.length;
      }),
  };
};
