import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FloatError } from '../errors.ts';
import { toStorageError } from './sqliteErrors.ts';

describe('errors of SQLite', () => {
  let folder = '';
  const file = (name: string): string => join(folder, name);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'float-errors-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const errorOf = (work: () => void): unknown => {
    try {
      work();
    } catch (error) {
      return error;
    }
    throw new Error('nothing was thrown');
  };
  const unavailable = (retriable: boolean) => ({ code: 'STORAGE_UNAVAILABLE', retriable });

  it('says that a full disk may have room again later', () => {
    using database = new DatabaseSync(file('full.db'));
    database.exec('PRAGMA max_page_count = 2; CREATE TABLE t (b BLOB)');
    const error = toStorageError(
      errorOf(() => database.prepare('INSERT INTO t VALUES (?)').run(new Uint8Array(99_999))),
    );
    expect(error).toMatchObject({ code: 'STORAGE_FULL', retriable: true, retryAfterSeconds: 300 });
    expect((error as FloatError).cause).toBeInstanceOf(Error);
  });

  it('says that a read-only database stays one', () => {
    new DatabaseSync(file('readonly.db')).exec('CREATE TABLE t (b)');
    using database = new DatabaseSync(file('readonly.db'), { readOnly: true });
    const error = errorOf(() => {
      database.exec('INSERT INTO t VALUES (1)');
    });
    expect(toStorageError(error)).toMatchObject(unavailable(false));
  });

  it('says that a damaged file stays damaged', () => {
    writeFileSync(file('broken.db'), 'SQLite format 3\0'.padEnd(8192, '\u0001'));
    using database = new DatabaseSync(file('broken.db'));
    const error = errorOf(() => {
      database.exec('SELECT * FROM sqlite_schema');
    });
    expect(toStorageError(error)).toMatchObject(unavailable(false));
  });

  it('says that a file which cannot be opened may be opened later', () => {
    const error = errorOf(() => new DatabaseSync(join(folder, 'missing', 'x.db')));
    expect(toStorageError(error)).toMatchObject(unavailable(true));
  });

  it('leaves a mistake of ours as it is', () => {
    using database = new DatabaseSync(':memory:');
    const error = errorOf(() => {
      database.exec('SELEKT 1');
    });
    expect(toStorageError(error)).toBe(error);
    expect(toStorageError('text')).toBe('text');
  });
});
