import { GetObjectTaggingCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObjectStore } from './objectStore.ts';
import { describeObjectStore } from './objectStoreContract.ts';
import type { S3Location } from './s3Access.ts';
import { accessBucket } from './s3Access.ts';
import { openS3Store } from './s3Store.ts';
import type { S3Place } from './storeContract/s3Place.ts';
import { sampleBytes, sampleKey, textBytes } from './storeContract/samples.ts';
import { openS3Place } from './storeContract/testStores.ts';

const key = sampleKey('g_x/hls/1/segment 000.ts');

describe('with a real server (Ceph)', () => {
  describeObjectStore('S3 store', openS3Place);

  describe('a bucket', () => {
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
    const at = (more: Partial<S3Location>): S3Location => ({ ...place.location, ...more });

    it('holds nothing of the probing when it is open', async () => {
      await using another = await place.open();
      expect(await another.list('health/')).toEqual({ objects: [] });
    });

    it('has the tags by which lifecycle rules find an object', async () => {
      await store.put(key, textBytes('x'), { tags: { 'kind of': 'a & b' } });
      using s3 = accessBucket(place.location);
      const { TagSet } = await s3.patient.send(new GetObjectTaggingCommand({ Bucket: s3.bucket, Key: key }));
      expect(TagSet).toEqual([
        { Key: 'kind of', Value: 'a & b' },
        { Key: 'retain', Value: 'stream' },
      ]);
    });

    it.each([
      ['empty', ''],
      ['not well-formed', '\ud800'],
      ['of two lines', 'line\nbreak'],
      ['too long', 'k'.repeat(1025)],
    ])('refuses a key that is %s: S3 could not keep it', async (_what, path) => {
      await expect(store.put(sampleKey(path), textBytes('x'))).rejects.toThrow(TypeError);
    });

    it('refuses an eleventh tag', async () => {
      const tags = Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`tag${n}`, 'x']));
      await expect(store.put(key, textBytes('x'), { tags })).rejects.toThrow(TypeError);
    });

    describe('that cannot be used', () => {
      const problemOf = async (location: S3Location): Promise<unknown> =>
        openS3Store(location).then(
          () => 'was opened',
          (error: unknown) => error,
        );
      const { accessKeyId, secretAccessKey } = { accessKeyId: 'nobody', secretAccessKey: 'wrong' };

      it.each([
        ['a missing bucket', { bucket: 'float-none' }, /bucket does not exist; create it, or correct S3_BUCKET/],
        ['an unknown access key', { credentials: { accessKeyId, secretAccessKey } }, /does not know the access key/],
        [
          'no credentials',
          {
            credentials: () => Promise.reject(Object.assign(new Error('none'), { name: 'CredentialsProviderError' })),
          },
          /set AWS_ACCESS_KEY_ID/,
        ],
      ])('says what to do about %s', async (_what, more, message) => {
        const problem = await problemOf(at(more));
        expect(problem).toMatchObject({ code: 'STORAGE_UNAVAILABLE', retriable: false });
        expect(String(problem)).toMatch(message);
      });

      it('says what to do about a wrong secret', async () => {
        const credentials = { ...place.connection.credentials, secretAccessKey };
        const problem = await problemOf(at({ credentials }));
        expect(problem).toMatchObject({ code: 'STORAGE_UNAVAILABLE', retriable: false });
        expect(String(problem)).toMatch(/refuses the secret key/);
      });
    });

    it('is not empty when it has gone: reading says so', async () => {
      const gone = await openS3Place();
      await using lost = await gone.open();
      await gone[Symbol.asyncDispose]();
      const missing = { code: 'STORAGE_UNAVAILABLE', retriable: false };
      await expect(lost.get(key)).rejects.toMatchObject(missing);
      await expect(lost.list('')).rejects.toMatchObject(missing);
      await expect(lost.put(key, sampleBytes(9), { ifMatch: 'x' })).rejects.toMatchObject(missing);
      await expect(lost.deleteMany([key])).rejects.toMatchObject(missing);
    });
  });
});
