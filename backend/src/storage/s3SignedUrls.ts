import { GetObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { attachment } from './attachment.ts';
import type { ObjectKey, SignOptions } from './objectStore.ts';
import type { S3Access } from './s3Access.ts';
import { callS3 } from './s3Errors.ts';
import { signatureStepSeconds } from './signatureTimes.ts';

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
 * Signs absolute URLs for GET (with ranges). Signed twice within one step ({@link signatureStepSeconds}) with the same
 * credentials, the URL is the same. It holds for the seconds that were asked for at most, at least for that less one step,
 * and ends with the credentials that signed it, if they end before. S3 signs the method, too: HEAD is refused.
 */
export const createGetSigner = ({ bucket, patient }: S3Access, nowMs: () => number = Date.now): GetSigner => {
  const kept = new Map<string, string>();

  const sign = (key: ObjectKey, signedMs: number, seconds: number, { downloadName }: SignOptions): Promise<string> => {
    const command = new GetObjectCommand({
      ...{ Bucket: bucket, Key: key },
      ...(downloadName === undefined ? {} : { ResponseContentDisposition: attachment(downloadName) }),
    });
    const expiresIn = Math.min(MAX_SECONDS, Math.max(1, Math.floor(seconds)));
    return getSignedUrl(patient, command, { expiresIn, signingDate: new Date(signedMs) });
  };

  return async (key, seconds, options = {}) => {
    if (!(seconds > 0 && seconds < Infinity)) throw new RangeError('a URL holds for a positive number of seconds');
    checkPath(key);
    const { accessKeyId } = await callS3(() => patient.config.credentials());
    const stepMs = signatureStepSeconds(seconds) * 1000;
    const signedMs = Math.floor(nowMs() / stepMs) * stepMs;
    if (kept.size >= MAX_KEPT_URLS) kept.clear();
    const name = JSON.stringify([accessKeyId, key, signedMs, seconds, options.downloadName]);
    const url = kept.get(name) ?? (await callS3(() => sign(key, signedMs, seconds, options)));
    kept.set(name, url);
    return url;
  };
};
