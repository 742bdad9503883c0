import { randomUUID } from 'node:crypto';
import { FloatError } from '../errors.ts';
import { probeKey, storedKey } from './keys.ts';
import type { ETag, ObjectKey, PutOptions } from './objectStore.ts';
import { PreconditionFailed } from './objectStore.ts';
import type { S3Access } from './s3Access.ts';
import { deleteObjects } from './s3Objects.ts';
import type { ETagStyle } from './s3Put.ts';
import { putObject } from './s3Put.ts';

/** Should this process die in between, the rule that clears streams away takes the probe, too. */
const PROBE_TAGS = { retain: 'stream' };

/** MD5 of no bytes: a version that the probe never has. */
const ETAG_OF_NOTHING = 'd41d8cd98f00b204e9800998ecf8427e';

const withoutConditions = (): FloatError =>
  new FloatError(
    'STORAGE_UNAVAILABLE',
    'Storage is unavailable: this S3 server does not keep conditional writes (If-Match, If-None-Match), and without ' +
      'them sessions would be lost.',
  );

/** @returns the version that was written; undefined when the server refused */
const tryToPut = async (
  s3: S3Access,
  key: ObjectKey,
  text: string,
  options: PutOptions,
  style: ETagStyle,
): Promise<ETag | undefined> => {
  try {
    return await putObject(s3, key, Buffer.from(text), options, style);
  } catch (error) {
    if (error instanceof PreconditionFailed) return undefined;
    throw error;
  }
};

const probe = async (s3: S3Access, key: ObjectKey): Promise<ETagStyle> => {
  const first = await putObject(s3, key, Buffer.from('probe'), { tags: PROBE_TAGS }, 'quoted');
  if ((await tryToPut(s3, key, 'created', { ifNoneMatch: '*' }, 'quoted')) !== undefined) throw withoutConditions();
  for (const style of ['quoted', 'bare'] as const) {
    if ((await tryToPut(s3, key, 'wrong', { ifMatch: ETAG_OF_NOTHING }, style)) !== undefined)
      throw withoutConditions();
    if ((await tryToPut(s3, key, 'right', { ifMatch: first, tags: PROBE_TAGS }, style)) !== undefined) return style;
  }
  throw withoutConditions();
};

/**
 * Finds out, by an object of its own, whether a server keeps conditional writes, and how it wants their ETags.
 *
 * @throws {FloatError} `STORAGE_UNAVAILABLE`, not retriable, when it does not keep them: then it must not be used
 */
export const probeConditions = async (s3: S3Access): Promise<ETagStyle> => {
  const key = storedKey(`${probeKey}-${randomUUID()}`);
  try {
    return await probe(s3, key);
  } finally {
    await deleteObjects(s3, [key]);
  }
};
