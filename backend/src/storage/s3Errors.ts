import { S3ServiceException } from '@aws-sdk/client-s3';
import { FloatError } from '../errors.ts';
import { storageFull } from './storageFull.ts';

const SEE_PERMISSIONS = 'docs/operations.md lists what they must be allowed to do';

/** What an operator has to put right, by S3's own error codes; asking again does not help. */
const REFUSALS: Readonly<Record<string, string>> = {
  NoSuchBucket: 'the bucket does not exist; create it, or correct S3_BUCKET',
  InvalidBucketName: 'S3_BUCKET is not a name that a bucket can have',
  InvalidAccessKeyId: 'S3 does not know the access key; check the credentials',
  SignatureDoesNotMatch: 'S3 refuses the secret key; check the credentials',
  ExpiredToken: 'the S3 credentials have expired',
  AccessDenied: `the S3 credentials may not do this; ${SEE_PERMISSIONS}`,
  RequestTimeTooSkewed: "this machine's clock and that of S3 differ too much",
  PermanentRedirect: 'the bucket is in another region; correct S3_REGION',
  AuthorizationHeaderMalformed: 'the bucket is in another region; correct S3_REGION',
  NotImplemented: 'this S3 server cannot do what Float needs',
};

/** No space: AWS has none of these; Ceph and MinIO say it when a bucket, a user or a disk is full. */
const FULL_CODES = new Set([
  'QuotaExceeded',
  'XMinioAdminBucketQuotaExceeded',
  'XMinioStorageFull',
  'InsufficientStorage',
]);
const FULL_STATUS = 507;

/** By HTTP status, for answers that say no more: those to HEAD have no body. */
const REFUSED_STATUSES: Readonly<Record<number, string>> = {
  301: 'the bucket is in another region; correct S3_REGION',
  403: `S3 refuses access; check the credentials: ${SEE_PERMISSIONS}`,
  501: 'this S3 server cannot do what Float needs',
};

/** Not of status 5xx, and worth asking again all the same. */
const PASSING = new Set(['RequestTimeout', 'SlowDown', 'OperationAborted', 'ConditionalRequestConflict']);

const unavailable = (message: string, retriable: boolean): FloatError =>
  new FloatError('STORAGE_UNAVAILABLE', `Storage is unavailable: ${message}.`, { retriable });

/** HTTP status of an answer that S3 gave; undefined when it gave none. */
export const statusOf = (error: unknown): number | undefined =>
  error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;

/** S3's own name of what is wrong, such as `NoSuchKey`. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof S3ServiceException ? error.name : undefined;

/** What S3 said of one key of many, or of a whole request. */
export const toRefusal = (code: string, status: number): FloatError => {
  if (FULL_CODES.has(code) || status === FULL_STATUS) return storageFull();
  const toDo = REFUSALS[code] ?? REFUSED_STATUSES[status];
  if (toDo !== undefined) return unavailable(toDo, false);
  const retriable = status >= 500 || status === 429 || PASSING.has(code);
  // A code is one word; anything else may be somebody's text.
  const name = /^[A-Za-z]{1,60}$/.test(code) ? ` ${code}` : '';
  return unavailable(`S3 answered ${status}${name}`, retriable);
};

const CERTIFICATE = /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_)/;

/** Nobody answered in time. */
export const isTimeout = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');

/** The system's or Node's code of a connection that failed, such as `ECONNREFUSED`. */
const connectionCode = (error: Error): string | undefined => {
  if ('code' in error && typeof error.code === 'string' && /^[A-Z0-9_]+$/.test(error.code)) return error.code;
  return isTimeout(error) ? 'ETIMEDOUT' : undefined;
};

/**
 * What a failed call to S3 means.
 *
 * @returns `STORAGE_FULL` where there is no space, `STORAGE_UNAVAILABLE` for what S3, the network or the settings are to blame for, without the error itself:
 *   that may name keys; anything else as it came
 */
export const toStorageError = (error: unknown): Error => {
  if (!(error instanceof Error)) return new Error('what was thrown is no error', { cause: error });
  if (error instanceof FloatError) return error;
  const status = statusOf(error);
  if (status !== undefined) return toRefusal(error.name, status);
  if (error.name === 'CredentialsProviderError' || error.name === 'TokenProviderError') {
    return unavailable('there are no S3 credentials; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY', false);
  }
  const code = connectionCode(error);
  if (code !== undefined && CERTIFICATE.test(code)) {
    return unavailable(`the certificate of S3 is not valid (${code})`, false);
  }
  if (code !== undefined) return unavailable(`S3 cannot be reached (${code})`, true);
  // What answered was no S3: a proxy in between, for example.
  if ('$response' in error) return unavailable('the answer of S3 cannot be read', true);
  return error;
};

/** Makes a call to S3. Rejects with what {@link toStorageError} makes of its failure. */
export const callS3 = async <Answer>(call: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await call();
  } catch (error) {
    throw toStorageError(error);
  }
};
