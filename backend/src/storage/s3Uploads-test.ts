import { ListMultipartUploadsCommand, S3Client } from '@aws-sdk/client-s3';
import { jobIdSchema, userIdSchema } from '@float/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportArchiveKey } from './keys.ts';
import type { MultipartUploads, ObjectStore } from './objectStore.ts';
import { accessBucket } from './s3Access.ts';
import { startScriptedS3 } from './s3Server/scriptedS3.ts';
import { createS3Uploads } from './s3Uploads.ts';
import type { S3Place } from './storeContract/s3Place.ts';
import { sampleBytes } from './storeContract/samples.ts';
import { openS3Place } from './storeContract/testStores.ts';

const PART_BYTES = 5 * 1024 * 1024;
const user = userIdSchema.parse(`g_${'u'.repeat(32)}`);
const newKey = () => exportArchiveKey(user, jobIdSchema.parse(crypto.randomUUID()));

describe('an upload in parts (Ceph)', () => {
  let place: S3Place;
  let store: ObjectStore;
  let uploads: MultipartUploads;
  let client: S3Client;
  beforeAll(async () => {
    place = await openS3Place();
    store = await place.open();
    uploads = store.uploads!;
    client = new S3Client({ ...place.connection, forcePathStyle: true });
  });
  afterAll(async () => {
    client.destroy();
    await store[Symbol.asyncDispose]();
    await place[Symbol.asyncDispose]();
  });
  const underWay = async (): Promise<string[]> => {
    const { Uploads = [] } = await client.send(new ListMultipartUploadsCommand({ Bucket: place.location.bucket }));
    return Uploads.map(({ UploadId }) => UploadId ?? '');
  };

  it('makes one object of its parts, in order, once it is completed', async () => {
    const key = newKey();
    const [first, second] = [sampleBytes(PART_BYTES), sampleBytes(1_000).reverse()];
    const id = await uploads.begin(key, { contentType: 'application/zip', cacheControl: 'private, no-store' });
    // In any order, and twice: the last one counts.
    const two = await uploads.putPart(key, id, 2, second);
    await uploads.putPart(key, id, 1, second);
    const one = await uploads.putPart(key, id, 1, first);
    expect(await store.head(key)).toBeUndefined();
    await uploads.complete(key, id, [one, two]);
    const stored = await store.get(key);
    expect(stored).toMatchObject({ contentType: 'application/zip', cacheControl: 'private, no-store' });
    expect(Buffer.compare(Buffer.from(stored!.bytes), Buffer.concat([first, second]))).toBe(0);
    expect(await underWay()).toEqual([]);
  });

  it('can be completed again, as after an answer that got lost', async () => {
    const key = newKey();
    const id = await uploads.begin(key);
    const parts = [await uploads.putPart(key, id, 1, sampleBytes(10))];
    await uploads.complete(key, id, parts);
    await uploads.complete(key, id, parts);
    expect((await store.head(key))?.size).toBe(10);
  });

  it('leaves nothing when it is aborted, also twice, and cannot be completed afterwards', async () => {
    const key = newKey();
    const id = await uploads.begin(key);
    const parts = [await uploads.putPart(key, id, 1, sampleBytes(10))];
    expect(await underWay()).toEqual([id]);
    await uploads.abort(key, id);
    await uploads.abort(key, id);
    expect(await underWay()).toEqual([]);
    await expect(uploads.complete(key, id, parts)).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' });
    expect(await store.head(key)).toBeUndefined();
  });

  it('is tagged for the rule by which the bucket clears away', async () => {
    // Asked of a script: Ceph 16 leaves the tags of uploads out.
    const tags: unknown[] = [];
    await using server = await startScriptedS3(({ headers }) => {
      tags.push(headers['x-amz-tagging']);
      return { status: 400 };
    });
    using s3 = accessBucket(server.location);
    await expect(createS3Uploads(s3).begin(newKey())).rejects.toThrow();
    expect(tags).toEqual(['retain=stream']);
  });

  it('that was completed is not undone by being aborted', async () => {
    const key = newKey();
    const id = await uploads.begin(key);
    await uploads.complete(key, id, [await uploads.putPart(key, id, 1, sampleBytes(10))]);
    await uploads.abort(key, id);
    expect((await store.head(key))?.size).toBe(10);
  });
});
