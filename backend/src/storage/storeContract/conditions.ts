import { describe, expect, it } from 'vitest';
import { PreconditionFailed } from '../objectStore.ts';
import type { StoreUnderTest } from '../objectStoreContract.ts';
import { readText, sampleKey, textBytes } from './samples.ts';

export const describeConditions = (store: StoreUnderTest): void => {
  describe('conditions', () => {
    it('creates an object with If-None-Match only once', async () => {
      const key = sampleKey('once');
      await store().put(key, textBytes('first'), { ifNoneMatch: '*' });
      await expect(store().put(key, textBytes('second'), { ifNoneMatch: '*' })).rejects.toThrow(PreconditionFailed);
      expect(await readText(store(), key)).toBe('first');
    });

    it('creates an object with If-None-Match again after it was deleted', async () => {
      const key = sampleKey('again');
      const old = await store().put(key, textBytes('first'));
      await store().deleteMany([key]);
      await store().put(key, textBytes('second'), { ifNoneMatch: '*' });
      expect(await readText(store(), key)).toBe('second');
      await expect(store().put(key, textBytes('third'), { ifMatch: old })).rejects.toThrow(PreconditionFailed);
    });

    it('replaces the version that If-Match names, and no other', async () => {
      const key = sampleKey('swap');
      const first = await store().put(key, textBytes('first'));
      const second = await store().put(key, textBytes('second'), { ifMatch: first });
      expect(second).not.toBe(first);
      await expect(store().put(key, textBytes('third'), { ifMatch: first })).rejects.toThrow(PreconditionFailed);
      expect(await readText(store(), key)).toBe('second');
      expect(await store().head(key)).toMatchObject({ etag: second });
    });

    it('refuses If-Match for an object that is not there, and does not create it', async () => {
      const etag = await store().put(sampleKey('other'), textBytes('x'));
      const write = store().put(sampleKey('absent'), textBytes('x'), { ifMatch: etag });
      await expect(write).rejects.toThrow(PreconditionFailed);
      expect(await store().head(sampleKey('absent'))).toBeUndefined();
    });
  });
};
