import { GetObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { attachment } from './attachment.ts';
import type { ObjectKey, SignOptions } from './objectStore.ts';
import type { S3Access } from './s3Access.ts';
import { callS3 } from './s3Errors.ts';

// A playlist that signs its segments anew must not change the URIs that it has published without need, and signing costs
// 0.3 ms: a playlist of 20 minutes would take longer to sign than its audio takes to encode.
const SIGNING_STEP_MS = 600_000;
const MAX_KEPT_URLS = 5_000;
/** What S3 allows. */
const MAX_SECONDS = 7 * 24 * 3600;

export type GetSigner = (key: ObjectKey, seconds: number, options?: SignOptions) => Promise<string>;

const checkPath = (key: ObjectKey): void => {
  // URL parsers resolve these, so S3 would be asked for another key.
  const hasDots = key.split('/').some((segment) => segment === '.' || segment === '..');
  if (hasDots) throw new TypeError('a key with dot segments has no URL');
};

/**
 * Signs absolute URLs for GET (with ranges). Signed twice within the same ten minutes with the same credentials, the URL
 * is the same; up to ten minutes are added to its life. It ends with the credentials that signed it, if they end before.
 * S3 signs the method, too: HEAD is refused.
 */
export const createGetSigner = ({ bucket, patient }: S3Access, nowMs: () => number = Date.now): GetSigner => {
  const kept = new Map<string, string>();
  let keptStep = 0;

  const sign = (key: ObjectKey, step: number, seconds: number, { downloadName }: SignOptions): Promise<string> => {
    const command = new GetObjectCommand({
      ...{ Bucket: bucket, Key: key },
      ...(downloadName === undefined ? {} : { ResponseContentDisposition: attachment(downloadName) }),
    });
    const expiresIn = Math.min(MAX_SECONDS, Math.ceil(seconds) + SIGNING_STEP_MS / 1000);
    return getSignedUrl(patient, command, { expiresIn, signingDate: new Date(step * SIGNING_STEP_MS) });
  };

  return async (key, seconds, options = {}) => {
    if (!(seconds > 0 && seconds < Infinity)) throw new RangeError('a URL holds for a positive number of seconds');
    checkPath(key);
    const { accessKeyId } = await callS3(() => patient.config.credentials());
    const step = Math.floor(nowMs() / SIGNING_STEP_MS);
    if (step !== keptStep || kept.size >= MAX_KEPT_URLS) kept.clear();
    keptStep = step;
    const name = JSON.stringify([accessKeyId, key, seconds, options.downloadName]);
    const url = kept.get(name) ?? (await callS3(() => sign(key, step, seconds, options)));
    kept.set(name, url);
    return url;
  };
};
