import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { FloatError } from '../errors.ts';
import type { ETag, ObjectKey, PutOptions } from './objectStore.ts';
import { PreconditionFailed } from './objectStore.ts';
import type { S3Access } from './s3Access.ts';
import { codeOf, statusOf, toStorageError } from './s3Errors.ts';
import { bareETag, headObject } from './s3Objects.ts';

/** How a server wants the ETag of `If-Match`: as RFC 9110 says, or without its quotes (Ceph 16). */
export type ETagStyle = 'quoted' | 'bare';

const CONFLICT_TRIES = 3;
const CONFLICT_DELAY_MS = 60;

const isConditional = ({ ifMatch, ifNoneMatch }: PutOptions): boolean =>
  ifMatch !== undefined || ifNoneMatch !== undefined;

const encodeTags = (tags: Readonly<Record<string, string>>): string =>
  Object.entries(tags)
    // A space as %20: Ceph takes the + of form data at its word.
    .map((tag) => tag.map(encodeURIComponent).join('='))
    .join('&');

/** What an object is, as the commands that write one take it. */
export const descriptionOf = ({ contentType, contentEncoding, cacheControl, tags }: PutOptions) => ({
  ContentType: contentType ?? 'application/octet-stream',
  ...(contentEncoding === undefined ? {} : { ContentEncoding: contentEncoding }),
  ...(cacheControl === undefined ? {} : { CacheControl: cacheControl }),
  ...(tags === undefined ? {} : { Tagging: encodeTags(tags) }),
});

const commandFor = (bucket: string, key: ObjectKey, bytes: Uint8Array, options: PutOptions, style: ETagStyle) => {
  const { ifMatch, ifNoneMatch } = options;
  return new PutObjectCommand({
    ...{ Bucket: bucket, Key: key, Body: bytes, ContentLength: bytes.byteLength },
    ...descriptionOf(options),
    ...(ifNoneMatch === undefined ? {} : { IfNoneMatch: ifNoneMatch }),
    ...(ifMatch === undefined ? {} : { IfMatch: style === 'quoted' ? `"${ifMatch}"` : ifMatch }),
  });
};

/** The server says for certain that nothing was written, because the condition did not hold. */
const isRefused = (error: unknown): boolean =>
  statusOf(error) === 412 || (statusOf(error) === 404 && codeOf(error) === 'NoSuchKey');

/** Another write came in between: AWS says 409, Ceph 16 says 500. */
const isConflict = (error: unknown): boolean => statusOf(error) === 409 || statusOf(error) === 500;

/** The version that these bytes have on servers that do not encrypt: MD5. */
const etagOf = (bytes: Uint8Array): ETag => createHash('md5').update(bytes).digest('hex');

/**
 * What became of a write that met another one, told by what is stored now.
 *
 * @returns `again` when its condition still holds
 */
const settle = async (
  s3: S3Access,
  key: ObjectKey,
  bytes: Uint8Array,
  { ifMatch }: PutOptions,
): Promise<'again' | 'lost' | 'unknown'> => {
  const now = (await headObject(s3, key))?.etag;
  // Covers If-None-Match, too: then there must be nothing.
  if (now === ifMatch) return 'again';
  // Ours, or just the same: the caller, who knows what it wrote, has to look.
  return now === etagOf(bytes) ? 'unknown' : 'lost';
};

const unsettled = (): FloatError =>
  new FloatError('STORAGE_UNAVAILABLE', 'Storage is unavailable: S3 does not say what became of a write.', {
    retriable: true,
  });

/**
 * Writes an object. A conditional write is sent once: when its answer gets lost, it rejects as retriable, and the caller
 * finds out what became of it; it never says that the condition did not hold because of itself.
 */
export const putObject = async (
  s3: S3Access,
  key: ObjectKey,
  bytes: Uint8Array,
  options: PutOptions,
  style: ETagStyle,
): Promise<ETag> => {
  const client = isConditional(options) ? s3.once : s3.patient;
  for (let tries = 1; ; tries++) {
    try {
      const command = commandFor(s3.bucket, key, bytes, options, style);
      return bareETag((await client.send(command, s3.limitsFor(bytes.byteLength))).ETag);
    } catch (error) {
      if (!isConditional(options)) throw toStorageError(error);
      if (isRefused(error) && tries === 1) throw new PreconditionFailed(key);
      if (!isRefused(error) && !isConflict(error)) throw toStorageError(error);
      const outcome = await settle(s3, key, bytes, options);
      if (outcome === 'lost') throw new PreconditionFailed(key);
      if (outcome === 'unknown' || tries === CONFLICT_TRIES) throw unsettled();
    }
    await delay(CONFLICT_DELAY_MS * tries * Math.random());
  }
};
