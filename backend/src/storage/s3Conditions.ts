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

const withoutConditions = (): FloatError =>
  new FloatError(
    'STORAGE_UNAVAILABLE',
    'Storage is unavailable: this S3 server does not keep conditional writes (If-Match, If-None-Match), and without ' +
      'them sessions would be lost.',
  );

/**
 * Whether a host is Amazon's own, which keeps conditional writes, with the ETags as RFC 9110 says. Others that are reached
 * in the same way may be told apart by their name alone: the SDK also takes an endpoint from `AWS_ENDPOINT_URL`.
 */
export const isAmazonHost = (hostname: string): boolean => /\.amazonaws\.com(\.cn)?$/.test(hostname);

/** @returns the version that was written; undefined when the server refused */
const tryToPut = async (
  s3: S3Access,
  key: ObjectKey,
  text: string,
  condition: Pick<PutOptions, 'ifMatch' | 'ifNoneMatch'>,
  style: ETagStyle,
): Promise<ETag | undefined> => {
  try {
    return await putObject(s3, key, Buffer.from(text), { ...condition, tags: PROBE_TAGS }, style);
  } catch (error) {
    if (error instanceof PreconditionFailed) return undefined;
    throw error;
  }
};

const probe = async (s3: S3Access, key: ObjectKey): Promise<ETagStyle> => {
  const created = await tryToPut(s3, key, 'created', { ifNoneMatch: '*' }, 'quoted');
  const createdAgain = await tryToPut(s3, key, 'created again', { ifNoneMatch: '*' }, 'quoted');
  if (created === undefined || createdAgain !== undefined) throw withoutConditions();
  for (const style of ['quoted', 'bare'] as const) {
    if ((await tryToPut(s3, key, 'changed', { ifMatch: created }, style)) === undefined) continue;
    // What was created is not there any more.
    if ((await tryToPut(s3, key, 'changed again', { ifMatch: created }, style)) !== undefined) break;
    return style;
  }
  throw withoutConditions();
};

/**
 * Finds out whether a server keeps conditional writes, and how it wants their ETags, by an object of its own: four or five
 * writes, each of which tells something that no other does, and one deletion.
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
