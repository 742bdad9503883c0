import {
  GetBucketCorsCommand,
  GetBucketLifecycleConfigurationCommand,
  PutBucketCorsCommand,
  PutBucketLifecycleConfigurationCommand,
} from '@aws-sdk/client-s3';
import type { S3Location } from '../../src/storage/s3Access.ts';
import { accessBucket } from '../../src/storage/s3Access.ts';
import { callS3, codeOf } from '../../src/storage/s3Errors.ts';
import type { BucketRules } from './bucketRules.ts';
import { changesOf } from './bucketRules.ts';

/** What S3 says of a bucket that has no such document, as against one that is not there. */
const NONE = ['NoSuchCORSConfiguration', 'NoSuchLifecycleConfiguration'];

const orNone = async <Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> => {
  try {
    return await ask();
  } catch (error) {
    if (NONE.includes(codeOf(error) ?? '')) return undefined;
    throw error;
  }
};

/** @throws {FloatError} `STORAGE_UNAVAILABLE`: no such bucket, no credentials, not allowed, in another region */
export const readBucketRules = async (location: S3Location): Promise<BucketRules> => {
  using s3 = accessBucket(location);
  const { bucket: Bucket, patient, limitsFor } = s3;
  const [cors, lifecycle] = await callS3(() =>
    Promise.all([
      orNone(() => patient.send(new GetBucketCorsCommand({ Bucket }), limitsFor())),
      orNone(() => patient.send(new GetBucketLifecycleConfigurationCommand({ Bucket }), limitsFor())),
    ]),
  );
  return {
    cors: cors?.CORSRules ?? [],
    lifecycle: lifecycle?.Rules ?? [],
    minimumObjectSize: lifecycle?.TransitionDefaultMinimumObjectSize,
  };
};

/**
 * Puts the documents that differ.
 *
 * @throws {FloatError} `STORAGE_UNAVAILABLE`
 */
export const putBucketRules = async (
  location: S3Location,
  present: BucketRules,
  merged: BucketRules,
): Promise<void> => {
  using s3 = accessBucket(location);
  const { bucket: Bucket, patient, limitsFor } = s3;
  const changes = changesOf(present, merged);
  if (changes.cors) {
    const command = new PutBucketCorsCommand({ Bucket, CORSConfiguration: { CORSRules: [...merged.cors] } });
    await callS3(() => patient.send(command, limitsFor()));
  }
  if (changes.lifecycle) {
    const command = new PutBucketLifecycleConfigurationCommand({
      Bucket,
      LifecycleConfiguration: { Rules: [...merged.lifecycle] },
      ...(merged.minimumObjectSize === undefined
        ? {}
        : { TransitionDefaultMinimumObjectSize: merged.minimumObjectSize }),
    });
    await callS3(() => patient.send(command, limitsFor()));
  }
};
