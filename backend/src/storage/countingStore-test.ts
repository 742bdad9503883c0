import { describe, expect, it } from 'vitest';
import { countOperations } from './countingStore.ts';
import { readText, sampleKey, textBytes } from './storeContract/samples.ts';
import { makeSqlitePlace } from './storeContract/sqlitePlace.ts';

describe('a counting store', () => {
  it('passes everything on, and counts reads and writes but not signatures', async () => {
    await using place = await makeSqlitePlace();
    await using store = await place.open();
    const key = sampleKey('counted');
    await using counting = countOperations(store);
    await counting.put(key, textBytes('x'));
    expect(await readText(counting, key)).toBe('x');
    expect(await counting.head(key)).toMatchObject({ key });
    expect((await counting.list('')).objects).toHaveLength(1);
    expect(await counting.signGet(key, 60)).toBe(await store.signGet(key, 60));
    await counting.deleteMany([key]);
    expect(counting.operations).toBe(5);
    await store.head(key);
    expect(counting.operations).toBe(5);
  });

  it('leaves the store open when it is disposed of', async () => {
    await using place = await makeSqlitePlace();
    await using store = await place.open();
    await countOperations(store)[Symbol.asyncDispose]();
    expect(await store.head(sampleKey('any'))).toBeUndefined();
  });
});
