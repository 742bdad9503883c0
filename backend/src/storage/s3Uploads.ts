import { createHash } from 'node:crypto';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { FloatError } from '../errors.ts';
import type { ETag, MultipartUploads, ObjectKey } from './objectStore.ts';
import { withRetention } from './retentionTags.ts';
import type { S3Access } from './s3Access.ts';
import { callS3, codeOf } from './s3Errors.ts';
import { bareETag, headObject } from './s3Objects.ts';
import { descriptionOf } from './s3Put.ts';

/** S3 puts the parts together before it answers: that takes minutes at worst. */
const COMPLETION_MS = 120_000;

const isGone = (error: unknown): boolean => codeOf(error) === 'NoSuchUpload';

const notUploaded = (): FloatError =>
  new FloatError('STORAGE_UNAVAILABLE', 'Storage is unavailable: an upload to S3 was aborted.', { retriable: true });

/** Multipart uploads of S3. Parts and completions are sent up to three times: doing so twice changes nothing. */
export const createS3Uploads = (s3: S3Access): MultipartUploads => {
  const { patient, bucket, limitsFor } = s3;
  const named = (key: ObjectKey, uploadId: string) => ({ Bucket: bucket, Key: key, UploadId: uploadId });
  return {
    begin: (key, options = {}) =>
      callS3(async () => {
        const described = descriptionOf(withRetention(key, options));
        const command = new CreateMultipartUploadCommand({ Bucket: bucket, Key: key, ...described });
        const { UploadId: uploadId } = await patient.send(command, limitsFor());
        if (uploadId === undefined) throw notUploaded();
        return uploadId;
      }),
    putPart: (key, uploadId, number, bytes) =>
      callS3(async () => {
        const command = new UploadPartCommand({
          ...named(key, uploadId),
          PartNumber: number,
          Body: bytes,
          ContentLength: bytes.byteLength,
        });
        return bareETag((await patient.send(command, limitsFor(bytes.byteLength))).ETag);
      }),
    complete: (key, uploadId, parts) =>
      callS3(async () => {
        const Parts = parts.map((etag, index) => ({ PartNumber: index + 1, ETag: etag }));
        const command = new CompleteMultipartUploadCommand({
          ...named(key, uploadId),
          MultipartUpload: { Parts },
        });
        try {
          await patient.send(command, limitsFor(0, COMPLETION_MS));
        } catch (error) {
          // An earlier try, whose answer was lost, may have completed it.
          if (!isGone(error)) throw error;
          if ((await headObject(s3, key))?.etag !== etagOf(parts)) throw notUploaded();
        }
      }),
    abort: (key, uploadId) =>
      callS3(async () => {
        try {
          await patient.send(new AbortMultipartUploadCommand(named(key, uploadId)), limitsFor());
        } catch (error) {
          if (!isGone(error)) throw error;
        }
      }),
  };
};

/** The version of an object that was put together: the MD5 of the MD5s of its parts, and how many there are. */
const etagOf = (parts: readonly ETag[]): ETag =>
  `${createHash('md5')
    .update(Buffer.from(parts.join(''), 'hex'))
    .digest('hex')}-${parts.length}`;
