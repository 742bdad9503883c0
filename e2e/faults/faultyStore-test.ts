import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storedKey } from '@float/backend/src/storage/keys.ts';
import type { ObjectStore } from '@float/backend/src/storage/objectStore.ts';
import { PreconditionFailed } from '@float/backend/src/storage/objectStore.ts';
import { createUrlSigner } from '@float/backend/src/storage/signedUrls.ts';
import { openSqliteStore } from '@float/backend/src/storage/sqliteStore.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FaultyStore } from './faultyStore.ts';
import { faultyStore } from './faultyStore.ts';
import { strikeAt } from './killPoints.ts';

const UNAVAILABLE = { code: 'STORAGE_UNAVAILABLE', retriable: true };

let folder = '';
let store: ObjectStore;
let faulty: FaultyStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'float-faulty-'));
  const signer = createUrlSigner({ keys: [{ kid: 'k', secret: new Uint8Array(32) }], nowMs: Date.now });
  store = await openSqliteStore({ path: join(folder, 'float.sqlite'), signer });
});
beforeEach(() => {
  faulty = faultyStore(store);
});
afterAll(async () => {
  await store[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const newKey = () => storedKey(`faults/${crypto.randomUUID()}`);
const bytes = Buffer.from('some bytes');
const isStored = async (key: ReturnType<typeof newKey>): Promise<boolean> => (await store.head(key)) !== undefined;

describe('a faulty store', () => {
  it('is like any other as long as nothing is injected', async () => {
    const key = newKey();
    await faulty.put(key, bytes, { ifNoneMatch: '*' });
    await expect(faulty.put(key, bytes, { ifNoneMatch: '*' })).rejects.toBeInstanceOf(PreconditionFailed);
    expect(Buffer.from((await faulty.get(key))!.bytes)).toEqual(bytes);
    expect(faulty.calls.map(({ operation }) => operation)).toEqual(['put', 'put', 'get']);
  });

  it('refuses before the write: nothing is stored', async () => {
    const key = newKey();
    faulty.inject({ effect: 'refuse', operation: 'put' });
    await expect(faulty.put(key, bytes)).rejects.toMatchObject(UNAVAILABLE);
    expect(await isStored(key)).toBe(false);
  });

  it('loses the answer after the write: it is stored', async () => {
    const key = newKey();
    faulty.inject({ effect: 'loseAnswer' });
    await expect(faulty.put(key, bytes)).rejects.toMatchObject(UNAVAILABLE);
    expect(await isStored(key)).toBe(true);
  });

  it('lets a write land after its failure', async () => {
    const key = newKey();
    const landing = Promise.withResolvers<undefined>();
    faulty.inject({ effect: 'landLate', after: () => landing.promise });
    await expect(faulty.put(key, bytes)).rejects.toMatchObject(UNAVAILABLE);
    expect(await isStored(key)).toBe(false);
    landing.resolve(undefined);
    await expect.poll(() => isStored(key)).toBe(true);
  });

  it('hits only the calls that are meant: by operation, key and count', async () => {
    faulty.inject({ effect: 'refuse', operation: 'put', key: /faults/, nth: 2, times: 1 });
    const tries = [];
    for (let i = 0; i < 3; i++) tries.push(await faulty.put(newKey(), bytes).catch(() => 'refused'));
    expect(tries.map((answer) => answer === 'refused')).toEqual([false, true, false]);
    await faulty.head(newKey());
  });

  it('stops, and goes on where it stopped', async () => {
    const key = newKey();
    faulty.stop();
    const writing = faulty.put(key, bytes);
    expect(await isStored(key)).toBe(false);
    faulty.resume();
    await writing;
    expect(await isStored(key)).toBe(true);
  });
});

describe('a kill point', () => {
  it.each([
    { when: 'before', isThere: false },
    { when: 'after', isThere: true },
  ] as const)('strikes $when the n-th write of its file, and nowhere else', async ({ when, isThere }) => {
    const struck: boolean[] = [];
    const keys = [1, 2, 3].map((i) => storedKey(`faults/${crypto.randomUUID()}/segment_00${i}.ts`));
    const striking = strikeAt(store, { file: 'segment', when, nth: 2 }, async () => {
      struck.push(await isStored(keys[1]!));
    });
    await striking.put(storedKey(`faults/${crypto.randomUUID()}/playlist.m3u8`), bytes);
    for (const key of keys) await striking.put(key, bytes);
    expect(struck).toEqual([isThere]);
  });
});
