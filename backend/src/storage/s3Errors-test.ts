import { S3ServiceException } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { FloatError } from '../errors.ts';
import { toStorageError } from './s3Errors.ts';

const answered = (httpStatusCode: number, name: string) =>
  new S3ServiceException({
    ...{ name, message: 'g_secret/key', $fault: 'client', $metadata: { httpStatusCode } },
  });
const failed = (code: string) => Object.assign(new Error('connect g_secret/key'), { code });
const named = (name: string) => Object.assign(new Error('g_secret/key'), { name });

describe('toStorageError', () => {
  it.each([
    [answered(503, 'SlowDown'), 'S3 answered 503 SlowDown'],
    [answered(500, 'InternalError'), 'S3 answered 500 InternalError'],
    [answered(429, 'TooManyRequests'), 'S3 answered 429 TooManyRequests'],
    [answered(400, 'RequestTimeout'), 'S3 answered 400 RequestTimeout'],
    [answered(409, 'OperationAborted'), 'S3 answered 409 OperationAborted'],
    [failed('ECONNREFUSED'), 'S3 cannot be reached (ECONNREFUSED)'],
    [failed('ENOTFOUND'), 'S3 cannot be reached (ENOTFOUND)'],
    [named('TimeoutError'), 'S3 cannot be reached (ETIMEDOUT)'],
    [named('AbortError'), 'S3 cannot be reached (ETIMEDOUT)'],
    [Object.assign(new SyntaxError('<html>g_secret/key'), { $response: {} }), 'the answer of S3 cannot be read'],
  ])('takes %s for something that may pass', (error, message) => {
    expect(toStorageError(error)).toEqual(
      new FloatError('STORAGE_UNAVAILABLE', `Storage is unavailable: ${message}.`, { retriable: true }),
    );
    expect(toStorageError(error)).toMatchObject({ retriable: true });
  });

  it.each([
    [answered(404, 'NoSuchBucket'), /create it, or correct S3_BUCKET/],
    [answered(403, 'InvalidAccessKeyId'), /check the credentials/],
    [answered(403, 'SignatureDoesNotMatch'), /check the credentials/],
    [answered(403, 'AccessDenied'), /docs\/operations\.md/],
    [answered(403, 'Unknown'), /docs\/operations\.md/],
    [answered(400, 'ExpiredToken'), /have expired/],
    [answered(403, 'RequestTimeTooSkewed'), /clock/],
    [answered(301, 'PermanentRedirect'), /correct S3_REGION/],
    [answered(301, 'Unknown'), /correct S3_REGION/],
    [answered(501, 'NotImplemented'), /cannot do what Float needs/],
    [answered(400, 'no word: g_secret/key'), /S3 answered 400\.$/],
    [named('CredentialsProviderError'), /set AWS_ACCESS_KEY_ID/],
    [failed('CERT_HAS_EXPIRED'), /certificate of S3 is not valid \(CERT_HAS_EXPIRED\)/],
  ])('says what to put right after %s', (error, message) => {
    const problem = toStorageError(error);
    expect(problem).toMatchObject({ code: 'STORAGE_UNAVAILABLE', retriable: false });
    expect(problem.message).toMatch(message);
  });

  it.each([
    answered(403, 'QuotaExceeded'),
    answered(507, 'XMinioStorageFull'),
    answered(400, 'XMinioAdminBucketQuotaExceeded'),
    answered(507, 'Unknown'),
  ])('takes %s for a store without space', (error) => {
    expect(toStorageError(error)).toMatchObject({ code: 'STORAGE_FULL', retriable: true, retryAfterSeconds: 300 });
  });

  it('keeps nothing of the error itself: that may name a key', () => {
    const problem = toStorageError(answered(400, 'g_secret/key'));
    expect([problem.cause, problem.message, problem.stack].join('\n')).not.toContain('g_secret');
  });

  it('leaves alone what is our own mistake', () => {
    const mistake = new TypeError('a key is missing');
    expect(toStorageError(mistake)).toBe(mistake);
  });
});
