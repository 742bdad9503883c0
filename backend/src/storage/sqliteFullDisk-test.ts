import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { objectsUnder } from './objectsUnder.ts';
import type { ObjectKey } from './objectStore.ts';
import type { SqliteStore } from './sqliteStore.ts';
import { openSqliteStore } from './sqliteStore.ts';
import { sampleKey, textBytes } from './storeContract/samples.ts';
import type { SmallDisk } from './storeContract/smallDisk.ts';
import { mountSmallDisk, smallDiskProblem } from './storeContract/smallDisk.ts';
import { sampleSigner } from './storeContract/sqlitePlace.ts';

const MEGABYTE = 1024 * 1024;
const RESERVE_BYTES = 8 * MEGABYTE;
const SECRET = 'the-thing-nobody-may-read-again';
const problem = smallDiskProblem();

describe.skipIf(problem !== undefined)(`a store on a full disk${problem === undefined ? '' : ` (${problem})`}`, () => {
  let disk: SmallDisk;
  let store: SqliteStore;
  const database = () => join(disk.folder, 'float.sqlite');
  const reserve = () => join(disk.folder, 'reserve');
  const open = (): Promise<SqliteStore> =>
    openSqliteStore({
      path: database(),
      signer: sampleSigner,
      reserve: { path: reserve(), bytes: RESERVE_BYTES },
    });
  beforeEach(async () => {
    disk = mountSmallDisk(48);
    store = await open();
  });
  afterEach(async () => {
    await store[Symbol.asyncDispose]();
    disk[Symbol.dispose]();
  });

  const full = { code: 'STORAGE_FULL', retriable: true };
  /** Puts objects until the disk takes no more. */
  const fillStore = async (bytes: number): Promise<ObjectKey[]> => {
    const keys: ObjectKey[] = [];
    const content = textBytes(SECRET.padEnd(bytes, SECRET));
    try {
      for (;;) {
        const key = sampleKey(`user/${String(keys.length).padStart(3, '0')}`);
        await store.put(key, content);
        keys.push(key);
      }
    } catch (error) {
      expect(error).toMatchObject(full);
    }
    return keys;
  };
  const isOnDisk = (): boolean =>
    [database(), `${database()}-wal`].some((file) => existsSync(file) && readFileSync(file).includes(SECRET));
  const keysLeft = () => Array.fromAsync(objectsUnder(store, ''), ({ key }) => key as string);

  it('says so, with a code of its own, and has written nothing', async () => {
    const keys = await fillStore(MEGABYTE);
    expect(keys.length).toBeGreaterThan(10);
    expect(await keysLeft()).toEqual(keys);
    expect((await store.get(keys[3]!))!.bytes.byteLength).toBe(MEGABYTE);
  });

  it('deletes: one small object, an object larger than the reserve, everything at once', async () => {
    const large = sampleKey('large');
    await store.put(large, textBytes(SECRET.padEnd(1.5 * RESERVE_BYTES, SECRET)));
    const keys = await fillStore(400_000);
    disk.fillUpTo(0);
    expect(disk.freeBytes()).toBe(0);
    await store.deleteMany(keys.slice(0, 1));
    await store.deleteMany([large]);
    expect(await keysLeft()).toEqual(keys.slice(1));
    await store.deleteMany(keys);
    expect(await keysLeft()).toEqual([]);
    expect(isOnDisk()).toBe(false);
    expect(statSync(database()).size).toBeLessThan(MEGABYTE);
    expect(disk.freeBytes()).toBeGreaterThan(10 * MEGABYTE);
  });

  it('keeps space back again once there is room, and takes ordinary puts only then', async () => {
    const keys = await fillStore(MEGABYTE);
    expect(await store.releaseReserve()).toBe(true);
    disk.fillUpTo(RESERVE_BYTES);
    await expect(store.put(sampleKey('small'), textBytes('x'))).rejects.toMatchObject(full);
    await store.deleteMany(keys);
    expect(statSync(reserve()).size).toBe(RESERVE_BYTES);
    await store.put(sampleKey('small'), textBytes('x'));
    expect(await keysLeft()).toEqual(['small']);
  });

  it('takes essential writes from the reserve, and no others', async () => {
    const [key] = await fillStore(MEGABYTE);
    disk.fillUpTo(0);
    await store.put(sampleKey('mark'), textBytes('erased'), { essential: true });
    expect(textBytes('erased')).toEqual((await store.get(sampleKey('mark')))!.bytes);
    await expect(store.put(sampleKey('other'), textBytes('x'))).rejects.toMatchObject(full);
    expect((await store.head(key!))?.size).toBe(MEGABYTE);
  });

  it('is opened for reading and deleting, when it was closed before', async () => {
    const keys = await fillStore(MEGABYTE);
    await store.deleteMany(keys.splice(-2));
    await store[Symbol.asyncDispose]();
    // An orderly end has removed what SQLite shares between processes: opening has to make it again.
    expect(existsSync(`${database()}-shm`)).toBe(false);
    disk.fillUpTo(0);
    store = await open();
    expect((await store.get(keys[0]!))!.bytes.byteLength).toBe(MEGABYTE);
    await store.deleteMany(keys);
    expect(await keysLeft()).toEqual([]);
  });

  it('goes on with a deletion that a reader was in the way of, or a kill cut short', async () => {
    const keys = await fillStore(MEGABYTE);
    disk.fillUpTo(0);
    const reader = new DatabaseSync(database());
    reader.exec('BEGIN; SELECT count(*) FROM objects');
    await store.deleteMany(keys);
    expect(await store.head(keys[0]!)).toBeUndefined();
    expect(isOnDisk()).toBe(true);
    reader.exec('COMMIT');
    reader.close();
    // As a process does that is started after a kill.
    await using _next = await open();
    expect(isOnDisk()).toBe(false);
    expect(await keysLeft()).toEqual([]);
  });

  it('tells how much it can take', async () => {
    const before = await store.space();
    expect(before.missingReserveBytes).toBe(0);
    expect(before.freeBytes).toBe(disk.freeBytes());
    await store.put(sampleKey('a'), new Uint8Array(3 * MEGABYTE));
    expect((await store.space()).freeBytes).toBeLessThan(before.freeBytes - 3 * MEGABYTE);
    expect(await store.releaseReserve()).toBe(true);
    expect((await store.space()).missingReserveBytes).toBe(RESERVE_BYTES);
  });
});
