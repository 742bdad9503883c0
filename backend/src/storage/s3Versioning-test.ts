import { randomUUID } from 'node:crypto';
import { CreateBucketCommand, PutBucketVersioningCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { openStore } from '../entry/openStore.ts';
import { FloatError } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { S3Location } from './s3Access.ts';
import { readVersioning } from './s3Versioning.ts';
import { createUrlSigner } from './signedUrls.ts';
import type { S3Place } from './storeContract/s3Place.ts';
import { openS3Place } from './storeContract/testStores.ts';

describe('a bucket of a real server (Ceph)', () => {
  let place: S3Place;
  let client: S3Client;
  let location: S3Location;
  beforeAll(async () => {
    place = await openS3Place();
    const { endpoint, region, credentials } = place.connection;
    client = new S3Client({ endpoint, region, credentials, forcePathStyle: true });
    // A bucket with versions is never empty again: it goes with the server.
    location = { ...place.location, bucket: `versions-${randomUUID()}` };
    await client.send(new CreateBucketCommand({ Bucket: location.bucket }));
  });
  afterAll(async () => {
    client.destroy();
    await place[Symbol.asyncDispose]();
  });

  const setVersioning = (Status: 'Enabled' | 'Suspended') =>
    client.send(new PutBucketVersioningCommand({ Bucket: location.bucket, VersioningConfiguration: { Status } }));

  /** What a start says of the bucket. */
  const warningsOfStart = async (): Promise<string[]> => {
    const warnings: string[] = [];
    const silent = () => undefined;
    const log: Logger = {
      ...{ debug: silent, info: silent, error: silent },
      warn: (event, fields) => warnings.push([event, fields?.status].join(' ').trim()),
      child: () => log,
    };
    const signer = createUrlSigner({ keys: [{ kid: 'k', secret: new Uint8Array(32) }], nowMs: Date.now });
    const { dataDir, reserveBytes } = readConfig({});
    const store = { kind: 's3', ...location } as const;
    try {
      await using _opened = await openStore({ store, dataDir, reserveBytes }, signer, log);
    } catch (error) {
      // This server keeps no conditional writes in a bucket that keeps versions; the warning says why.
      if (!(error instanceof FloatError && error.code === 'STORAGE_UNAVAILABLE')) throw error;
    }
    return warnings;
  };

  it('that keeps no versions is taken without a word', async () => {
    expect(await readVersioning(location)).toBe('off');
    expect(await warningsOfStart()).toEqual([]);
  });

  it('that keeps what people had erased is warned of, at the start', async () => {
    await setVersioning('Enabled');
    expect(await readVersioning(location)).toBe('on');
    expect(await warningsOfStart()).toEqual(['bucket_versioning_on on']);
    await setVersioning('Suspended');
    expect(await warningsOfStart()).toEqual(['bucket_versioning_on suspended']);
  });

  it('that may not be asked is unknown, which hinders nothing', async () => {
    expect(await readVersioning({ ...location, bucket: 'never-was' })).toBe('unknown');
    const credentials = { ...place.connection.credentials, secretAccessKey: 'wrong' };
    expect(await readVersioning({ ...location, credentials })).toBe('unknown');
  });
});
