import { describe, expect, it } from 'vitest';
import type { ObjectInfo, ObjectStore } from '../objectStore.ts';
import type { StoreUnderTest } from '../objectStoreContract.ts';
import { readText, sameBytes, sampleBytes, sampleKey, textBytes } from './samples.ts';

const CHUNK = 256 * 1024;
const SIZES = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 4_000_000];

const listAll = async (store: ObjectStore, prefix: string): Promise<readonly (readonly ObjectInfo[])[]> => {
  const pages: (readonly ObjectInfo[])[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.list(prefix, cursor);
    pages.push(page.objects);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return pages;
};

const describeContents = (store: StoreUnderTest): void => {
  it.each(SIZES)('gives back %i bytes as they were put', async (size) => {
    const key = sampleKey(`sizes/${size}`);
    const bytes = sampleBytes(size);
    const etag = await store().put(key, bytes);
    const read = await store().get(key);
    expect(sameBytes(read?.bytes, bytes)).toBe(true);
    expect(read).toMatchObject({ key, size, etag });
    expect(await store().head(key)).toMatchObject({ key, size, etag });
  });

  it('replaces an object by a shorter one without a rest of the longer', async () => {
    const key = sampleKey('replaced');
    const longer = await store().put(key, sampleBytes(600_000));
    const shorter = await store().put(key, textBytes('short'));
    expect(shorter).not.toBe(longer);
    expect(await readText(store(), key)).toBe('short');
  });

  it('stores what the bytes were at the call, even when the caller changes them afterwards', async () => {
    const key = sampleKey('changed later');
    const bytes = textBytes('before..').subarray(0, 6);
    const written = store().put(key, bytes);
    bytes.fill(0);
    await written;
    expect(await readText(store(), key)).toBe('before');
  });

  it('knows nothing of a key that was never put', async () => {
    expect(await store().get(sampleKey('never'))).toBeUndefined();
    expect(await store().head(sampleKey('never'))).toBeUndefined();
  });

  it('keeps content type, encoding and cache control, and dates the object', async () => {
    const key = sampleKey('headers');
    const before = Date.now();
    await store().put(key, textBytes('#EXTM3U'), {
      contentType: 'application/vnd.apple.mpegurl',
      contentEncoding: 'gzip',
      cacheControl: 'no-store',
      tags: { kind: 'stream' },
    });
    const headers = {
      contentType: 'application/vnd.apple.mpegurl',
      contentEncoding: 'gzip',
      cacheControl: 'no-store',
    };
    expect(await store().get(key)).toMatchObject(headers);
    const head = await store().head(key);
    expect(head).toMatchObject(headers);
    // Servers date to the second.
    expect(head?.lastModifiedMs).toBeGreaterThanOrEqual(before - 2000);
  });

  it('has a default content type and no other header', async () => {
    const key = sampleKey('no headers');
    await store().put(key, textBytes('x'));
    const head = await store().head(key);
    expect(head).toMatchObject({ contentType: 'application/octet-stream' });
    expect([head?.contentEncoding, head?.cacheControl]).toEqual([undefined, undefined]);
  });

  it.each(['ünïcode/日本語/🧘.json', 'space and + % & ? #', 'quote \' " \\', 'a//b'])(
    'takes the key %s',
    async (path) => {
      const key = sampleKey(`names/${path}`);
      await store().put(key, textBytes(path));
      expect(await readText(store(), key)).toBe(path);
      expect((await store().list(key)).objects.map((object) => object.key)).toEqual([key]);
      await store().deleteMany([key]);
      expect(await store().head(key)).toBeUndefined();
    },
  );
};

const describeRanges = (store: StoreUnderTest): void => {
  const bytes = sampleBytes(3 * CHUNK + 5);
  it.each([
    [0, 0],
    [0, CHUNK - 1],
    [CHUNK - 1, CHUNK],
    [CHUNK, CHUNK],
    [CHUNK - 3, 3 * CHUNK + 2],
    [3 * CHUNK + 4, 3 * CHUNK + 4],
    [10, 9_999_999],
    [0, Number.MAX_SAFE_INTEGER],
  ])('reads bytes %i to %i of a larger object, cut to its end', async (start, end) => {
    const key = sampleKey('range');
    await store().put(key, bytes);
    const read = await store().get(key, { start, end });
    expect(sameBytes(read?.bytes, bytes.subarray(start, end + 1))).toBe(true);
    expect(read?.size).toBe(bytes.byteLength);
  });

  it('gives empty bytes for a range past the end, and the size of the whole', async () => {
    await store().put(sampleKey('range'), textBytes('123'));
    expect(await store().get(sampleKey('range'), { start: 3, end: 9 })).toMatchObject({
      size: 3,
      bytes: textBytes(''),
    });
    await store().put(sampleKey('range'), textBytes(''));
    expect(await store().get(sampleKey('range'), { start: 0, end: 9 })).toMatchObject({
      size: 0,
      bytes: textBytes(''),
    });
  });
};

const describeListing = (store: StoreUnderTest): void => {
  it('lists more than a thousand keys in pages, each once, in key order', async () => {
    const keys = Array.from({ length: 1003 }, (_, index) => sampleKey(`many/${String(index).padStart(5, '0')}`));
    for (let start = 0; start < keys.length; start += 50) {
      await Promise.all(keys.slice(start, start + 50).map((key) => store().put(key, textBytes(key))));
    }
    await store().put(sampleKey('many0'), textBytes('after the prefix'));
    const pages = await listAll(store(), 'many/');
    expect(pages.map((page) => page.length)).toEqual([1000, 3]);
    expect(pages.flat().map((object) => object.key)).toEqual(keys);
    expect(pages.flat().every((object) => object.size === 'many/00000'.length)).toBe(true);

    await store().deleteMany([...keys.slice(1), sampleKey('many/none')]);
    expect((await listAll(store(), 'many/')).flat().map((object) => object.key)).toEqual([keys[0]]);
  });

  it('orders keys by their UTF-8 bytes, not by UTF-16 units', async () => {
    const paths = ['order/Z', 'order/a', 'order/é', 'order/\uffe6', 'order/😀'];
    for (const path of paths.toReversed()) await store().put(sampleKey(path), textBytes('x'));
    expect((await store().list('order/')).objects.map((object) => object.key)).toEqual(paths);
  });

  it('lists nothing, without a cursor, where there is nothing', async () => {
    expect(await store().list('nothing/')).toEqual({ objects: [] });
  });

  it('gives the version in a listing that a conditional write accepts', async () => {
    const key = sampleKey('listed/one');
    await store().put(key, textBytes('1'));
    for (const { etag } of (await store().list('listed/')).objects) {
      await store().put(key, textBytes('2'), { ifMatch: etag });
    }
    expect(await readText(store(), key)).toBe('2');
  });

  it('accepts a deletion of no keys at all', async () => {
    await expect(store().deleteMany([])).resolves.toBeUndefined();
  });
};

export const describeReadsAndWrites = (store: StoreUnderTest): void => {
  describe('contents', () => {
    describeContents(store);
  });
  describe('ranges', () => {
    describeRanges(store);
  });
  describe('listing and deletion', () => {
    describeListing(store);
  });
};
