import { GetBucketVersioningCommand } from '@aws-sdk/client-s3';
import { FloatError } from '../errors.ts';
import type { S3Location } from './s3Access.ts';
import { accessBucket } from './s3Access.ts';
import { callS3 } from './s3Errors.ts';

/**
 * Whether a bucket keeps what is deleted. `suspended`: nothing more, but what it kept before is still there. `unknown`:
 * the credentials may not look, or the server cannot say.
 */
export type BucketVersioning = 'off' | 'on' | 'suspended' | 'unknown';

/** Asks a bucket whether it keeps versions: then it also keeps what people had erased. Never throws for what S3 says. */
export const readVersioning = async (location: S3Location): Promise<BucketVersioning> => {
  using s3 = accessBucket(location);
  const { bucket: Bucket, patient, limitsFor } = s3;
  try {
    const { Status } = await callS3(() => patient.send(new GetBucketVersioningCommand({ Bucket }), limitsFor()));
    if (Status === 'Enabled') return 'on';
    return Status === 'Suspended' ? 'suspended' : 'off';
  } catch (error) {
    if (error instanceof FloatError) return 'unknown';
    throw error;
  }
};
