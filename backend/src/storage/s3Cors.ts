import type { CORSRule } from '@aws-sdk/client-s3';
import { GetBucketCorsCommand, PutBucketCorsCommand } from '@aws-sdk/client-s3';
import type { S3Location } from './s3Access.ts';
import { accessBucket } from './s3Access.ts';
import { callS3, codeOf } from './s3Errors.ts';

/** Players read streams from any page, also from one without an origin (`null`), and without credentials. */
export const STREAM_RULE = {
  ID: 'float-streams',
  AllowedOrigins: ['*'],
  AllowedMethods: ['GET', 'HEAD'],
  AllowedHeaders: ['*'],
  ExposeHeaders: ['Content-Length', 'Content-Range', 'ETag'],
  MaxAgeSeconds: 3600,
} satisfies CORSRule;

const holds = (has: readonly string[] | undefined, needed: readonly string[]): boolean => {
  const lower = (has ?? []).map((name) => name.toLowerCase());
  return needed.every((name) => lower.includes(name.toLowerCase()));
};

/** Whether a rule lets pages of any origin play streams. */
export const allowsStreams = (rule: CORSRule): boolean =>
  holds(rule.AllowedOrigins, STREAM_RULE.AllowedOrigins) &&
  holds(rule.AllowedMethods, STREAM_RULE.AllowedMethods) &&
  holds(rule.AllowedHeaders, STREAM_RULE.AllowedHeaders) &&
  holds(rule.ExposeHeaders, STREAM_RULE.ExposeHeaders);

/**
 * Lets pages of any origin read from a bucket what they have a signed URL for. Other rules stay as they are; one that
 * allows this already is enough.
 *
 * @throws {FloatError} `STORAGE_UNAVAILABLE`, not retriable, when the credentials or the server do not allow it
 */
export const ensureCors = async (location: S3Location): Promise<void> => {
  using s3 = accessBucket(location);
  const { bucket: Bucket, patient, limitsFor } = s3;
  const rules = await callS3(async () => {
    try {
      return (await patient.send(new GetBucketCorsCommand({ Bucket }), limitsFor())).CORSRules ?? [];
    } catch (error) {
      if (codeOf(error) === 'NoSuchCORSConfiguration') return [];
      throw error;
    }
  });
  if (rules.some(allowsStreams)) return;
  const others = rules.filter(({ ID }) => ID !== STREAM_RULE.ID);
  const command = new PutBucketCorsCommand({ Bucket, CORSConfiguration: { CORSRules: [STREAM_RULE, ...others] } });
  await callS3(() => patient.send(command, limitsFor()));
};
