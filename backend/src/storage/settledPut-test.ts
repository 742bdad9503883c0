import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jobIdSchema, userIdSchema } from '@float/contract';
import { FloatError } from '../errors.ts';
import { recordKey } from './keys.ts';
import type { ObjectStore } from './objectStore.ts';
import { PreconditionFailed } from './objectStore.ts';
import { settledPut } from './settledPut.ts';
import { makeSqlitePlace } from './storeContract/sqlitePlace.ts';

const key = recordKey(
  userIdSchema.parse(`g_${'a'.repeat(32)}`),
  jobIdSchema.parse('01900000-0000-7000-8000-000000000000'),
);
const [ours, theirs] = [Buffer.from('ours'), Buffer.from('theirs')];
const unavailable = (retriable: boolean) => new FloatError('STORAGE_UNAVAILABLE', 'gone', { retriable });

let place: Awaited<ReturnType<typeof makeSqlitePlace>>;
let store: ObjectStore;
beforeEach(async () => {
  place = await makeSqlitePlace();
  store = await place.open();
});
afterEach(async () => {
  await store[Symbol.asyncDispose]();
  await place[Symbol.asyncDispose]();
});

/** The first `times` puts fail, after or instead of being done. */
const failing = (times: number, error: Error, isDone: boolean): { store: ObjectStore; puts: () => number } => {
  let puts = 0;
  const put: ObjectStore['put'] = async (...call) => {
    puts += 1;
    if (puts > times) return store.put(...call);
    if (isDone) await store.put(...call).catch(() => undefined);
    throw error;
  };
  return { store: { ...store, put }, puts: () => puts };
};

describe('a conditional put that is settled', () => {
  it('was done when the answer is lost', async () => {
    const faulty = failing(1, unavailable(true), true);
    const etag = await settledPut(faulty.store, key, ours, { ifNoneMatch: '*' });
    expect(etag).toBe((await store.head(key))?.etag);
    expect(faulty.puts()).toBe(1);
  });

  it('is tried again when it was not done', async () => {
    const faulty = failing(2, unavailable(true), false);
    await settledPut(faulty.store, key, ours, { ifNoneMatch: '*' });
    expect(Buffer.from((await store.get(key))!.bytes)).toEqual(ours);
    expect(faulty.puts()).toBe(3);
  });

  it('replaces the version that it was meant for, and no other', async () => {
    const first = await store.put(key, Buffer.from('first'));
    const faulty = failing(1, unavailable(true), true);
    const second = await settledPut(faulty.store, key, ours, { ifMatch: first });
    await settledPut(store, key, ours, { ifMatch: first });
    expect((await store.head(key))?.etag).toBe(second);
    await expect(settledPut(store, key, theirs, { ifMatch: first })).rejects.toThrow(PreconditionFailed);
  });

  it('is lost to another write that came before', async () => {
    await store.put(key, theirs);
    await expect(settledPut(store, key, ours, { ifNoneMatch: '*' })).rejects.toThrow(PreconditionFailed);
  });

  it('fails at once when trying again cannot help, and in the end when the store stays away', async () => {
    const readOnly = failing(Infinity, unavailable(false), false);
    await expect(settledPut(readOnly.store, key, ours, {})).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' });
    expect(readOnly.puts()).toBe(1);
    const away = failing(Infinity, unavailable(true), false);
    await expect(settledPut(away.store, key, ours, {})).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' });
    expect(away.puts()).toBe(4);
  });
});
