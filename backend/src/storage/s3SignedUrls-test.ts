import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ObjectStore } from './objectStore.ts';
import { accessBucket } from './s3Access.ts';
import { ensureCors } from './s3Cors.ts';
import { createGetSigner } from './s3SignedUrls.ts';
import type { S3Place } from './storeContract/s3Place.ts';
import { readText, sampleKey, textBytes } from './storeContract/samples.ts';
import { openS3Place } from './storeContract/testStores.ts';

const HOUR_MS = 3_600_000;
const key = sampleKey('g_x/hls/1/segment 000.ts');

describe('a bucket of a real server (Ceph)', () => {
  let place: S3Place;
  let store: ObjectStore;
  beforeAll(async () => {
    place = await openS3Place();
    store = await place.open();
  });
  afterAll(async () => {
    await store[Symbol.asyncDispose]();
    await place[Symbol.asyncDispose]();
  });
  beforeEach(() => store.put(key, textBytes('0123456789')));

  describe('signed URLs', () => {
    it('are absolute, and read the object and ranges of it without sign-in', async () => {
      const url = await store.signGet(key, 60);
      expect(new URL(url).origin).toBe(place.location.endpoint);
      const whole = await fetch(url);
      expect([whole.status, await whole.text()]).toEqual([200, '0123456789']);
      const part = await fetch(url, { headers: { range: 'bytes=2-4' } });
      expect([part.status, await part.text()]).toEqual([206, '234']);
      expect(part.headers.get('content-range')).toBe('bytes 2-4/10');
    });

    it('are for GET alone: S3 signs the method', async () => {
      const url = await store.signGet(key, 60);
      expect((await fetch(url, { method: 'HEAD' })).status).toBe(403);
      expect((await fetch(url, { method: 'PUT', body: 'x' })).status).toBe(403);
      expect((await fetch(url, { method: 'DELETE' })).status).toBe(403);
      expect(await readText(store, key)).toBe('0123456789');
    });

    it('read no other object, not for longer, and not under another name', async () => {
      await store.put(sampleKey('g_y/other'), textBytes('somebody else’s'));
      const url = await store.signGet(key, 60, { downloadName: 'mine.mp3' });
      const otherKey = new URL(url);
      otherKey.pathname = `/${place.location.bucket}/g_y/other`;
      const changed = (name: string, value: string): URL => {
        const other = new URL(url);
        other.searchParams.set(name, value);
        return other;
      };
      const tampered = [
        otherKey,
        changed('X-Amz-Expires', '90000'),
        changed('X-Amz-Date', '20200101T000000Z'),
        changed('X-Amz-Signature', '0'.repeat(64)),
        changed('response-content-disposition', 'inline'),
      ];
      expect(await Promise.all(tampered.map(async (each) => (await fetch(each)).status))).toEqual([
        403, 403, 403, 403, 403,
      ]);
      expect((await fetch(url)).status).toBe(200);
    });

    it('are refused once they have expired', async () => {
      using s3 = accessBucket(place.location);
      const signAt = (ageMs: number) => createGetSigner(s3, () => Date.now() - ageMs)(key, 3600);
      // Up to ten minutes are taken from what was asked for, and nothing is added.
      const ages = [0, HOUR_MS - 601_000, HOUR_MS + 1_000];
      const statuses = ages.map(async (ageMs) => (await fetch(await signAt(ageMs))).status);
      expect(await Promise.all(statuses)).toEqual([200, 200, 403]);
    });

    it('save under the name that is asked for, in any script', async () => {
      const answer = await fetch(await store.signGet(key, 60, { downloadName: 'Ruhe für dich 静.mp3' }));
      expect(answer.headers.get('content-disposition')).toBe(
        `attachment; filename="Ruhe f_r dich _.mp3"; filename*=UTF-8''Ruhe%20f%C3%BCr%20dich%20%E9%9D%99.mp3`,
      );
    });

    it('stay the same for ten minutes, also in another process, and differ by name and time', async () => {
      using s3 = accessBucket(place.location);
      using elsewhere = accessBucket(place.location);
      const nowMs = () => 600_000 * 1000;
      const sign = createGetSigner(s3, nowMs);
      const url = await sign(key, 3600);
      expect(await sign(key, 3600)).toBe(url);
      expect(await createGetSigner(elsewhere, nowMs)(key, 3600)).toBe(url);
      expect(await createGetSigner(s3, () => nowMs() + 599_999)(key, 3600)).toBe(url);
      const others = [
        await sign(key, 3601),
        await sign(sampleKey('g_x/hls/1/segment 001.ts'), 3600),
        await sign(key, 3600, { downloadName: 'a' }),
        await createGetSigner(s3, () => nowMs() + 600_000)(key, 3600),
      ];
      expect(new Set([url, ...others]).size).toBe(5);
    });

    it('are not made for keys that URL parsers would change, nor for no time', async () => {
      await expect(store.signGet(sampleKey('a/../b'), 60)).rejects.toThrow(TypeError);
      await expect(store.signGet(key, 0)).rejects.toThrow(RangeError);
    });
  });

  describe('pages of other origins', () => {
    const readFrom = async (origin: string) =>
      (await fetch(await store.signGet(key, 60), { headers: { origin, range: 'bytes=0-1' } })).headers;

    it('may not read from it before that is allowed', async () => {
      await using strict = await openS3Place();
      await using strictStore = await strict.open();
      await strictStore.put(key, textBytes('x'));
      const answer = await fetch(await strictStore.signGet(key, 60), { headers: { origin: 'https://app.example' } });
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    });

    it('may read what they have a URL for, also without an origin, once that is allowed', async () => {
      await ensureCors(place.location);
      await ensureCors(place.location);
      for (const origin of ['https://app.example', 'null']) {
        const headers = await readFrom(origin);
        expect(headers.get('access-control-allow-origin')).toBe('*');
        expect(headers.get('access-control-expose-headers')).toBe('Content-Length,Content-Range,ETag');
      }
    });
  });
});
