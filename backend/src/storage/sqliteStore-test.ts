import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openDatabase } from './sqliteSchema.ts';
import { describeObjectStore } from './objectStoreContract.ts';
import { ask, exitOf, startChild } from './storeContract/childProcess.ts';
import { readText, sampleKey, textBytes } from './storeContract/samples.ts';
import { makeSqlitePlace, openStore } from './storeContract/sqlitePlace.ts';

describeObjectStore('SQLite store', makeSqlitePlace);

const key = sampleKey('user/one');
const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe('the database file', () => {
  it('is readable and writable by its owner only, with everything beside it', async () => {
    await using place = await makeSqlitePlace();
    await using store = await place.open();
    await store.put(key, textBytes('x'));
    const modes = [dirname(place.path), place.path, `${place.path}-wal`, `${place.path}-shm`].map(modeOf);
    expect(modes).toEqual(['700', '600', '600', '600']);
  });

  it('loses the rights of others when it had been readable for them', async () => {
    await using place = await makeSqlitePlace();
    await (await place.open())[Symbol.asyncDispose]();
    chmodSync(place.path, 0o644);
    await using _store = await place.open();
    expect(modeOf(place.path)).toBe('600');
  });

  it('is complete in one file after closing, and is there again after opening', async () => {
    await using place = await makeSqlitePlace();
    await using first = await place.open();
    await first.put(key, textBytes('kept'));
    await first[Symbol.asyncDispose]();
    expect(existsSync(`${place.path}-wal`)).toBe(false);
    await using second = await place.open();
    expect(await readText(second, key)).toBe('kept');
  });

  it('is refused when a newer version of Float wrote it', async () => {
    await using place = await makeSqlitePlace();
    await (await place.open())[Symbol.asyncDispose]();
    const database = new DatabaseSync(place.path);
    database.exec('PRAGMA user_version = 2');
    database.close();
    await expect(place.open()).rejects.toMatchObject({
      code: 'STORAGE_UNAVAILABLE',
      retriable: false,
      message: expect.stringMatching(/has schema 2; this version of Float knows schema 1/) as string,
    });
  });

  it('is refused, and left alone, when it is no database', async () => {
    await using place = await makeSqlitePlace();
    await (await place.open())[Symbol.asyncDispose]();
    const foreign = 'these are the notes of somebody\n'.repeat(100);
    writeFileSync(place.path, foreign);
    await expect(place.open()).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE', retriable: false });
    expect(readFileSync(place.path, 'utf8')).toBe(foreign);
  });

  it('is refused with a storage error when its folder cannot be made', async () => {
    await using place = await makeSqlitePlace();
    await (await place.open())[Symbol.asyncDispose]();
    const beneathAFile = openStore(`${place.path}/float.db`);
    await expect(beneathAFile).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE', retriable: false });
  });

  it('keeps what was committed through a power cut, and gives deleted pages back zeroed', async () => {
    await using place = await makeSqlitePlace();
    using database = openDatabase(place.path, 5000);
    const settings = ['journal_mode', 'synchronous', 'secure_delete', 'auto_vacuum', 'page_size'].map((name) =>
      Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {}),
    );
    // FULL is 2, incremental is 2.
    expect(settings.flat()).toEqual(['wal', 2, 1, 2, 4096]);
  });

  it('is made once when several processes open it at the same time', async () => {
    await using place = await makeSqlitePlace();
    const children = Array.from({ length: 4 }, () => startChild('./racingWriter.ts', place.remote));
    const write = { act: 'write', key: 'first', racers: ['only'], options: { ifNoneMatch: '*' } };
    const winners = (await Promise.all(children.map((child) => ask(child, write)))).flat();
    for (const child of children) child.disconnect();
    await Promise.all(children.map(exitOf));
    expect(winners).toEqual(['only']);
  });
});
