import { existsSync, readFileSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { ObjectKey } from './objectStore.ts';
import { createSqliteObjects } from './sqliteObjects.ts';
import type { SqliteObjects } from './sqliteObjects.ts';
import { createRetiredObjects } from './sqliteRetired.ts';
import { openDatabase } from './sqliteSchema.ts';
import { scrub } from './sqliteScrub.ts';
import { sampleBytes, sampleKey, sampleNumbers, textBytes } from './storeContract/samples.ts';
import { makeSqlitePlace } from './storeContract/sqlitePlace.ts';

const key = sampleKey('user/one');

/** Puts, overwrites and deletes small and larger objects. @returns texts of which each filled an object that is gone */
const churn = (objects: SqliteObjects, seed: number): string[] => {
  const random = sampleNumbers(seed);
  const gone: string[] = [];
  const live: { readonly key: ObjectKey; readonly text: string }[] = [];
  for (let index = 0; index < 1500; index += 1) {
    const choice = random(10);
    const old = live.length < 5 || choice < 5 ? undefined : live.splice(random(live.length), 1)[0];
    if (old !== undefined) gone.push(old.text);
    if (old === undefined || choice < 7) {
      const text = `<${String(index).padStart(5, '0')}>`;
      const put = { key: old?.key ?? sampleKey(`${random(1e6)}/${index}/${'x'.repeat(random(60))}`), text };
      objects.put(put.key, textBytes(text.repeat(1 + random(random(10) === 0 ? 600 : 60))), {});
      live.push(put);
    } else objects.deleteMany([old.key]);
  }
  return gone;
};

describe('erased text', () => {
  const SECRET = 'the-thing-nobody-may-read-again';
  const inFiles = (path: string): boolean =>
    [path, `${path}-wal`].some((file) => existsSync(file) && readFileSync(file).includes(SECRET));
  const secrets = (index: number): Uint8Array => textBytes(`${SECRET} ${index} `.repeat(1 + index ** 3));

  it('is in none of the bytes on the disk once the deletion resolves', async () => {
    await using place = await makeSqlitePlace();
    await using store = await place.open();
    // From shorter than a page to longer than a chunk, among others that stay and come.
    const planted = Array.from({ length: 25 }, (_, index) => sampleKey(`user/${index}`));
    for (const [index, each] of planted.entries()) {
      await store.put(each, secrets(index));
      await store.put(sampleKey(`other/${(index * 7) % 25}`), sampleBytes(100 + index * 40));
    }
    expect(inFiles(place.path)).toBe(true);
    const sizeBefore = statSync(place.path).size;
    for (const each of planted.slice(0, 20)) await store.put(each, textBytes('overwritten'));
    await store.deleteMany(planted);
    expect(inFiles(place.path)).toBe(false);
    expect(statSync(`${place.path}-wal`).size).toBe(0);
    expect(statSync(place.path).size).toBeLessThan(sizeBefore);
  });

  it.each([1, 3])('leaves no copy in pages that were balanced or used again (seed %i)', async (seed) => {
    await using place = await makeSqlitePlace();
    using database = openDatabase(place.path, 5000);
    database.exec('PRAGMA synchronous = OFF');
    const gone = churn(createSqliteObjects(database, Date.now), seed);
    expect(scrub(database, 5000, createRetiredObjects(database))).toBe(true);
    const bytes = readFileSync(place.path);
    expect(gone.filter((text) => bytes.includes(text))).toEqual([]);
  });

  it('is gone from a database whose process was killed between deletion and clean-up', async () => {
    await using place = await makeSqlitePlace();
    await using store = await place.open();
    await store.put(key, secrets(3));
    await using reader = await place.open();
    // Another connection deletes without cleaning up, as a process does that dies just then.
    const database = new DatabaseSync(place.path);
    database.exec('PRAGMA secure_delete = ON; DELETE FROM objects; DELETE FROM chunks');
    expect(inFiles(place.path)).toBe(true);
    await using _next = await place.open();
    expect(inFiles(place.path)).toBe(false);
    database.close();
    expect(await reader.head(key)).toBeUndefined();
  });

  it('goes as soon as a reader that was in the way is done', async () => {
    await using place = await makeSqlitePlace();
    await using store = await place.open();
    await store.put(key, secrets(3));
    const backup = new DatabaseSync(place.path);
    backup.exec('BEGIN; SELECT count(*) FROM objects');
    await store.deleteMany([key]);
    expect(inFiles(place.path)).toBe(true);
    backup.exec('COMMIT');
    backup.close();
    await expect.poll(() => inFiles(place.path), { timeout: 10_000 }).toBe(false);
  });
});
