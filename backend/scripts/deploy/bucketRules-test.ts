import { readFileSync } from 'node:fs';
import type { CORSRule, LifecycleRule } from '@aws-sdk/client-s3';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { S3Location } from '../../src/storage/s3Access.ts';
import type { S3Server } from '../../src/storage/s3Server/s3Server.ts';
import { startS3Server } from '../../src/storage/s3Server/s3Server.ts';
import { putBucketRules, readBucketRules } from './bucketAccess.ts';
import type { BucketRules } from './bucketRules.ts';
import { changesOf, describeChanges, lifecycleRules, mergeRules } from './bucketRules.ts';

const word = fc.stringMatching(/^[a-z]{1,6}$/);
const ownIds = ['float-streams', 'float-downloads', 'float-records'];
const id = fc.oneof(word, fc.constantFrom(...ownIds));
const corsRule: fc.Arbitrary<CORSRule> = fc.record(
  {
    ID: id,
    AllowedOrigins: fc.subarray(['*', 'https://a.example', 'https://b.example'], { minLength: 1 }),
    AllowedMethods: fc.subarray(['GET', 'HEAD', 'PUT'], { minLength: 1 }),
    AllowedHeaders: fc.subarray(['*', 'x-a']),
    ExposeHeaders: fc.subarray(['ETag', 'content-range', 'Content-Length', 'x-b']),
    MaxAgeSeconds: fc.nat(9999),
  },
  { requiredKeys: ['AllowedOrigins', 'AllowedMethods'] },
);
const lifecycleRule: fc.Arbitrary<LifecycleRule> = fc
  .record({ ID: id, days: fc.integer({ min: 1, max: 99 }), prefix: word, form: fc.constantFrom('old', 'new', 'tags') })
  .map(({ ID, days, prefix, form }) => ({
    ...{ ID, Status: 'Enabled', Expiration: { Days: days } },
    ...(form === 'old' ? { Prefix: prefix } : {}),
    ...(form === 'new' ? { Filter: { Prefix: prefix } } : {}),
    ...(form === 'tags' ? { Filter: { And: { Prefix: prefix, Tags: [{ Key: 'k', Value: prefix }] } } } : {}),
  }));
const byId = { selector: ({ ID }: { ID?: string | undefined }) => ID ?? {}, maxLength: 5 };
const present: fc.Arbitrary<BucketRules> = fc.record({
  cors: fc.uniqueArray(corsRule, byId),
  lifecycle: fc.uniqueArray(lifecycleRule, byId),
  minimumObjectSize: fc.constantFrom(undefined, 'varies_by_storage_class' as const),
});
const days = fc.integer({ min: 1, max: 3650 });

const foreign = <Rule extends { ID?: string | undefined }>(rules: readonly Rule[]): Rule[] =>
  rules.filter(({ ID }) => !ownIds.includes(ID ?? ''));
// eslint-disable-next-line @typescript-eslint/no-deprecated -- rules of old have it
const inOneForm = ({ Prefix, ...rule }: LifecycleRule): LifecycleRule =>
  Prefix === undefined ? rule : { ...rule, Filter: { Prefix } };

describe('the rules of a bucket, merged with those of Float', () => {
  it('hold every other rule as it was, in its order', () => {
    fc.assert(
      fc.property(present, days, (rules, recordDays) => {
        const merged = mergeRules(rules, recordDays);
        expect(foreign(merged.cors)).toEqual(foreign(rules.cors));
        // A prefix may be said in two places, of which S3 takes one in a document.
        expect(foreign(merged.lifecycle).map(inOneForm)).toEqual(foreign(rules.lifecycle).map(inOneForm));
        expect(merged.minimumObjectSize).toBe(rules.minimumObjectSize);
      }),
    );
  });

  it('hold those of Float, once, as they have to be', () => {
    fc.assert(
      fc.property(present, days, (rules, recordDays) => {
        const merged = mergeRules(rules, recordDays);
        const own = merged.lifecycle.filter(({ ID }) => ownIds.includes(ID ?? ''));
        expect(own).toHaveLength(3);
        expect(own).toEqual(expect.arrayContaining([...lifecycleRules(recordDays)]));
        expect(merged.cors.some(({ AllowedOrigins }) => AllowedOrigins?.includes('*'))).toBe(true);
        expect(new Set(merged.lifecycle.map(({ ID }) => ID)).size).toBe(merged.lifecycle.length);
      }),
    );
  });

  it('never mix the two ways to say a prefix, which S3 refuses', () => {
    fc.assert(
      fc.property(present, days, (rules, recordDays) => {
        const { lifecycle } = mergeRules(rules, recordDays);
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- rules of old have it
        expect(lifecycle.filter((rule) => rule.Prefix !== undefined)).toEqual([]);
      }),
    );
  });

  it('are the same when they are merged twice, and nothing has to be put then', () => {
    fc.assert(
      fc.property(present, days, (rules, recordDays) => {
        const once = mergeRules(rules, recordDays);
        expect(mergeRules(once, recordDays)).toEqual(once);
        expect(changesOf(once, mergeRules(once, recordDays))).toEqual({ cors: false, lifecycle: false });
        expect(describeChanges('mine', once, mergeRules(once, recordDays))).toBe('');
      }),
    );
  });

  it('are not touched where another rule allows players already', () => {
    const cors = [
      { AllowedOrigins: ['*'], AllowedMethods: ['HEAD', 'GET'], AllowedHeaders: ['*'], ID: 'all', MaxAgeSeconds: 5 },
    ].map((rule) => ({ ...rule, ExposeHeaders: ['etag', 'content-range', 'content-length'] }));
    const rules: BucketRules = { cors, lifecycle: lifecycleRules(30) };
    expect(changesOf(rules, mergeRules(rules, 30))).toEqual({ cors: false, lifecycle: false });
  });

  it('are those that the template gives a bucket of its own', () => {
    const file = readFileSync(new URL('../../template.yaml', import.meta.url), 'utf8');
    // Warnings are about CloudFormation's short forms.
    const { Resources } = parse(file, { logLevel: 'silent' }) as {
      Resources: { Bucket: { Properties: { LifecycleConfiguration: { Rules: TemplateRule[] } } } };
    };
    const rules = Resources.Bucket.Properties.LifecycleConfiguration.Rules.filter(({ TagFilters }) => TagFilters);
    expect(rules.map(({ Id, TagFilters }) => [Id, TagFilters])).toEqual(
      lifecycleRules(30).map(({ ID, Filter }) => [ID, [Filter!.Tag]]),
    );
    expect(rules[0]!.ExpirationInDays).toBe(2);
  });
});

interface TemplateRule {
  readonly Id: string;
  readonly TagFilters?: unknown;
  readonly ExpirationInDays: unknown;
}

describe('on a real S3 server (Ceph)', () => {
  let s3: S3Server;
  let location: S3Location;
  beforeAll(async () => {
    s3 = await startS3Server();
    const { endpoint, region, credentials } = s3;
    const access = { endpoint, region, credentials, forcePathStyle: true };
    location = { ...access, bucket: 'was-there-before' };
    const client = new S3Client(access);
    await client.send(new CreateBucketCommand({ Bucket: location.bucket }));
    client.destroy();
  });
  afterAll(() => s3[Symbol.asyncDispose]());

  it('are added to what is there, and not asked for again', async () => {
    const none = await readBucketRules(location);
    expect(none).toEqual({ cors: [], lifecycle: [], minimumObjectSize: undefined });
    const theirs: BucketRules = {
      cors: [{ ID: 'theirs', AllowedOrigins: ['https://a.example'], AllowedMethods: ['PUT'], MaxAgeSeconds: 7 }],
      lifecycle: [{ ID: 'theirs', Status: 'Disabled', Expiration: { Days: 9 }, Filter: { Prefix: 'logs/' } }],
    };
    await putBucketRules(location, none, theirs);
    const before = await readBucketRules(location);
    const merged = mergeRules(before, 30);
    expect(changesOf(before, merged)).toEqual({ cors: true, lifecycle: true });
    await putBucketRules(location, before, merged);

    const after = await readBucketRules(location);
    expect(changesOf(after, mergeRules(after, 30))).toEqual({ cors: false, lifecycle: false });
    expect(after.lifecycle.map(({ ID }) => ID).sort()).toEqual([
      'float-downloads',
      'float-records',
      'float-streams',
      'theirs',
    ]);
    expect(after.lifecycle.find(({ ID }) => ID === 'theirs')).toEqual(before.lifecycle[0]);
    expect(after.cors.find(({ ID }) => ID === 'theirs')).toEqual(before.cors[0]);
    // A month more, and only that changes.
    const longer = mergeRules(after, 60);
    expect(changesOf(after, longer)).toEqual({ cors: false, lifecycle: true });
    await putBucketRules(location, after, longer);
    expect(changesOf(await readBucketRules(location), longer)).toEqual({ cors: false, lifecycle: false });
  });

  it('cannot be read of a bucket that is not there', async () => {
    await expect(readBucketRules({ ...location, bucket: 'never-was' })).rejects.toThrow('does not exist');
  });
});
