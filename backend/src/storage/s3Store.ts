import { probeKey } from './keys.ts';
import type { ObjectKey, ObjectStore, PutOptions } from './objectStore.ts';
import { withRetention } from './retentionTags.ts';
import type { S3Location } from './s3Access.ts';
import { accessBucket } from './s3Access.ts';
import { isAmazonHost, probeConditions } from './s3Conditions.ts';
import { deleteObjects, getObject, headObject, listObjects } from './s3Objects.ts';
import { putObject } from './s3Put.ts';
import { createGetSigner } from './s3SignedUrls.ts';
import { createS3Uploads } from './s3Uploads.ts';

/** S3's own limit. */
const MAX_KEY_BYTES = 1024;
const MAX_TAGS = 10;

const checkKey = (key: ObjectKey): void => {
  if (key === '' || !key.isWellFormed()) throw new TypeError('an object key must be non-empty, well-formed text');
  if (Buffer.byteLength(key) > MAX_KEY_BYTES) throw new TypeError(`an object key has at most ${MAX_KEY_BYTES} bytes`);
  // XML cannot name them: such an object could neither be listed nor deleted.
  if (/\p{Cc}/u.test(key)) throw new TypeError('an object key has no control characters');
};

const checkPut = (key: ObjectKey, { tags = {} }: PutOptions): void => {
  checkKey(key);
  if (Object.keys(tags).length > MAX_TAGS) throw new TypeError('an object has at most ten tags');
};

/**
 * A store in a bucket of S3, or of a server that speaks its protocol (ADR 018). Any number of processes on any number of
 * machines may open the same bucket. Equal bytes have equal ETags: what is written back as it was before is the version
 * of before. What has a retention is tagged with it (`retentionTags.ts`).
 *
 * Its signed URLs are absolute, and for GET alone. They live no longer than the credentials that signed them.
 *
 * @throws {FloatError} `STORAGE_UNAVAILABLE` when the bucket cannot be reached or written, or does not keep conditional
 *   writes; retriable when it may pass
 */
export const openS3Store = async (location: S3Location): Promise<ObjectStore> => {
  await using opening = new AsyncDisposableStack();
  const s3 = opening.use(accessBucket(location));
  const signGet = createGetSigner(s3);
  const { hostname } = new URL(await signGet(probeKey, 1));
  const [style] = await Promise.all([
    // Every start of a function would pay for being told what is known.
    isAmazonHost(hostname) ? ('quoted' as const) : probeConditions(s3),
    // Has to be allowed: without it, S3 says of an object that is not there that it may not be read.
    listObjects(s3, 'health/'),
  ]);
  const open = opening.move();
  return {
    get: (key, range) => getObject(s3, key, range),
    head: (key) => headObject(s3, key),
    async put(key, bytes, asked = {}) {
      const options = withRetention(key, asked);
      checkPut(key, options);
      // The caller may change them while they are being sent.
      return putObject(s3, key, new Uint8Array(bytes), options, style);
    },
    list: (prefix, cursor) => listObjects(s3, prefix, cursor),
    deleteMany: (keys) => deleteObjects(s3, keys),
    signGet,
    uploads: createS3Uploads(s3),
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
};
