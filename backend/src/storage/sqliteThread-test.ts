import { spawnSync } from 'node:child_process';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import type { ObjectStore } from './objectStore.ts';
import { openSqliteStore, startSqliteThread } from './sqliteStore.ts';
import type { SqliteThreadData } from './sqliteThread.ts';
import { readText, sampleKey, textBytes } from './storeContract/samples.ts';
import { makeSqlitePlace, sampleSigner } from './storeContract/sqlitePlace.ts';

const key = sampleKey('user/one');

describe('a lock that somebody else holds', () => {
  it('leaves the event loop free for three seconds, and the write succeeds afterwards', async () => {
    await using place = await makeSqlitePlace();
    await using store = await openSqliteStore({ path: place.path, signer: sampleSigner, busyTimeoutMs: 30_000 });
    const other = new DatabaseSync(place.path);
    other.exec('BEGIN EXCLUSIVE');
    let settled = false;
    const write = store.put(key, textBytes('patient')).finally(() => {
      settled = true;
    });
    // On a blocked loop these would not come to an end before the write gives up.
    for (let tick = 0; tick < 300; tick += 1) await delay(10);
    expect(settled).toBe(false);
    other.exec('COMMIT');
    other.close();
    await write;
    expect(await readText(store, key)).toBe('patient');
  });

  it('fails a write that waited too long as retriable, and writes nothing', async () => {
    await using place = await makeSqlitePlace();
    await using store = await openSqliteStore({ path: place.path, signer: sampleSigner, busyTimeoutMs: 50 });
    const other = new DatabaseSync(place.path);
    other.exec('BEGIN EXCLUSIVE');
    await expect(store.put(key, textBytes('x'))).rejects.toMatchObject({
      name: 'FloatError',
      code: 'STORAGE_UNAVAILABLE',
      retriable: true,
      message: 'Storage is unavailable: the database is in use by another process.',
    });
    expect(await store.head(key)).toBeUndefined();
    other.exec('COMMIT');
    other.close();
    await store.put(key, textBytes('x'));
  });
});

describe('the store thread', () => {
  const openWithThreads = async (path: string): Promise<{ store: ObjectStore; threads: Worker[] }> => {
    const threads: Worker[] = [];
    const startThread = (data: SqliteThreadData): Worker => {
      const thread = startSqliteThread(data);
      threads.push(thread);
      return thread;
    };
    return { store: await openSqliteStore({ path, signer: sampleSigner, startThread }), threads };
  };

  it('fails what is under way when it dies, as retriable, and is replaced for the next call', async () => {
    await using place = await makeSqlitePlace();
    const { store, threads } = await openWithThreads(place.path);
    await using _closed = store;
    await store.put(key, textBytes('acknowledged'));
    const other = new DatabaseSync(place.path);
    other.exec('BEGIN EXCLUSIVE');
    const writes = [store.put(key, textBytes('a')), store.put(key, textBytes('b'))];
    const outcomes = Promise.allSettled(writes);
    await threads[0]!.terminate();
    for (const outcome of await outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'STORAGE_UNAVAILABLE', retriable: true } });
    }
    other.exec('COMMIT');
    other.close();
    expect(await readText(store, key)).toBe('acknowledged');
    expect(threads).toHaveLength(2);
  });

  it('refuses calls after closing, but finishes those from before', async () => {
    await using place = await makeSqlitePlace();
    const store = await place.open();
    const write = store.put(key, textBytes('last'));
    await Promise.all([store[Symbol.asyncDispose](), store[Symbol.asyncDispose]()]);
    await write;
    await expect(store.get(key)).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE', retriable: false });
    await using again = await place.open();
    expect(await readText(again, key)).toBe('last');
  });

  it.each(['', 'await store[Symbol.asyncDispose]();'])(
    'does not keep a process alive that has nothing more to do (%s)',
    async (ending) => {
      await using place = await makeSqlitePlace();
      const program = `
        import { openStore } from ${JSON.stringify(place.remote.module)};
        const store = await openStore(${JSON.stringify(place.path)});
        await store.put('key', new Uint8Array(3));
        ${ending}
        process.stdout.write('done');`;
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
        encoding: 'utf8',
        timeout: 30_000,
      });
      expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'done', stderr: '' });
    },
  );

  it('rejects a key that SQLite would change', async () => {
    await using place = await makeSqlitePlace();
    await using store = await place.open();
    await expect(store.put(sampleKey('lone \ud800'), textBytes('x'))).rejects.toThrow(TypeError);
    await expect(store.put(sampleKey(''), textBytes('x'))).rejects.toThrow(TypeError);
  });
});
