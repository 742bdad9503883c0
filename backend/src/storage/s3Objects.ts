import type { GetObjectCommandOutput, HeadObjectCommandOutput } from '@aws-sdk/client-s3';
import { DeleteObjectsCommand, GetObjectCommand, HeadObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { FloatError } from '../errors.ts';
import { storedKey } from './keys.ts';
import type { ByteRange, ETag, ObjectHead, ObjectInfo, ObjectKey, ObjectPage, StoredObject } from './objectStore.ts';
import type { S3Access } from './s3Access.ts';
import { callS3, codeOf, statusOf, toRefusal } from './s3Errors.ts';

const PAGE_OBJECTS = 1000;
const DELETION_KEYS = 1000;
/** Some servers delete one object after the other before they answer. */
const DELETION_KEY_MS = 20;

const incomplete = (): FloatError =>
  new FloatError('STORAGE_UNAVAILABLE', 'Storage is unavailable: the answer of S3 is incomplete.', { retriable: true });

/** S3 puts quotes around them, and only some servers want them back. */
export const bareETag = (etag: string | undefined): ETag => {
  if (etag === undefined) throw incomplete();
  return etag.replaceAll('"', '');
};

/** `ContentRange` says the size of the whole as in `bytes 0-9/100`. */
const sizeOf = (answer: { ContentLength?: number | undefined; ContentRange?: string | undefined }): number => {
  const size = answer.ContentRange === undefined ? answer.ContentLength : Number(answer.ContentRange.split('/')[1]);
  if (size === undefined || !Number.isSafeInteger(size)) throw incomplete();
  return size;
};

const headOf = (key: ObjectKey, answer: HeadObjectCommandOutput | GetObjectCommandOutput): ObjectHead => ({
  key,
  size: sizeOf(answer),
  etag: bareETag(answer.ETag),
  lastModifiedMs: answer.LastModified?.getTime() ?? 0,
  contentType: answer.ContentType ?? 'application/octet-stream',
  contentEncoding: answer.ContentEncoding,
  cacheControl: answer.CacheControl,
});

/** There is no such object. A missing bucket is another matter, and has another code; only HEAD, `NotFound`, cannot tell. */
const isAbsent = (error: unknown): boolean =>
  statusOf(error) === 404 && ['NoSuchKey', 'NotFound'].includes(codeOf(error) ?? '');

/** Undefined when there is no such object. */
export const headObject = ({ patient, bucket, limitsFor }: S3Access, key: ObjectKey): Promise<ObjectHead | undefined> =>
  callS3(async () => {
    try {
      return headOf(key, await patient.send(new HeadObjectCommand({ Bucket: bucket, Key: key }), limitsFor()));
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
  });

const rangeOf = (range: ByteRange | undefined) =>
  range === undefined ? {} : { Range: `bytes=${range.start}-${range.end}` };

export const getObject = async (
  s3: S3Access,
  key: ObjectKey,
  range: ByteRange | undefined,
): Promise<StoredObject | undefined> => {
  const found = await callS3(async () => {
    const limits = s3.limitsFor();
    try {
      const command = new GetObjectCommand({ Bucket: s3.bucket, Key: key, ...rangeOf(range) });
      const answer = await s3.patient.send(command, limits);
      if (answer.Body === undefined) throw incomplete();
      limits.expect(answer.ContentLength ?? 0);
      return { ...headOf(key, answer), bytes: await answer.Body.transformToByteArray() };
    } catch (error) {
      if (isAbsent(error)) return 'absent';
      if (statusOf(error) === 416) return 'past the end';
      throw error;
    }
  });
  if (found === 'absent') return undefined;
  if (found !== 'past the end') return found;
  const head = await headObject(s3, key);
  return head && { ...head, bytes: new Uint8Array() };
};

export const listObjects = (
  { patient, bucket, limitsFor }: S3Access,
  prefix: string,
  cursor?: string,
): Promise<ObjectPage> =>
  callS3(async () => {
    const page = await patient.send(
      new ListObjectsV2Command({
        ...{ Bucket: bucket, Prefix: prefix, MaxKeys: PAGE_OBJECTS },
        ...(cursor === undefined ? {} : { ContinuationToken: cursor }),
      }),
      limitsFor(),
    );
    const objects = (page.Contents ?? []).map(({ Key, Size, ETag, LastModified }): ObjectInfo => ({
      key: storedKey(Key ?? ''),
      size: Size ?? 0,
      etag: bareETag(ETag),
      lastModifiedMs: LastModified?.getTime() ?? 0,
    }));
    return page.NextContinuationToken === undefined ? { objects } : { objects, cursor: page.NextContinuationToken };
  });

const deleteBatch = async ({ patient, bucket, limitsFor }: S3Access, keys: readonly ObjectKey[]): Promise<void> => {
  const command = new DeleteObjectsCommand({
    Bucket: bucket,
    Delete: { Quiet: true, Objects: keys.map((Key) => ({ Key })) },
  });
  const { Errors: [problem] = [] } = await callS3(() =>
    patient.send(command, limitsFor(0, keys.length * DELETION_KEY_MS)),
  );
  // A single key has no status of its own: what has no code that we know may pass.
  if (problem !== undefined) throw toRefusal(problem.Code ?? 'InternalError', 500);
};

export const deleteObjects = async (s3: S3Access, keys: readonly ObjectKey[]): Promise<void> => {
  for (let start = 0; start < keys.length; start += DELETION_KEYS) {
    await deleteBatch(s3, keys.slice(start, start + DELETION_KEYS));
  }
};
