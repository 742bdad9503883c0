import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand, DeleteBucketCommand, DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { BucketLocationConstraint } from '@aws-sdk/client-s3';
import { zipSync } from 'fflate';
import type { S3Location } from '../src/storage/s3Access.ts';
import { accessBucket } from '../src/storage/s3Access.ts';
import { callS3 } from '../src/storage/s3Errors.ts';
import type { LayerFfmpeg } from './deploy/inspectFfmpeg.ts';
import { checkUnpackedSize, megabytes } from './deploy/inspectFfmpeg.ts';
import type { RunCommand } from './deploy/runCommand.ts';
import { readCommand } from './deploy/runCommand.ts';

/** What Lambda takes in the request itself; more has to come from a bucket. */
const DIRECT_BYTES = 50 * 1024 * 1024;
/** Characters that the description of a layer may have. */
const MOST_DESCRIBED = 256;
const UNIX = 3;
const EXECUTABLE = 0o100755;
/** With the time of day in it, the same program would make another file every time. */
const LONG_AGO = new Date('1990-01-01T00:00:00Z');

/** A layer's content: what is in `bin/` there, a function finds in `/opt/bin/`. */
export const zipFfmpeg = (program: Uint8Array): Uint8Array =>
  zipSync({ bin: { ffmpeg: [program, { os: UNIX, attrs: EXECUTABLE << 16, mtime: LONG_AGO, level: 6 }] } });

export interface LayerParts {
  readonly run: RunCommand;
  readonly stackName: string;
  readonly region: string;
  /** Of the largest function that has the layer, unpacked. */
  readonly functionBytes: number;
  readonly announce: (line: string) => void;
  /** Default: what Lambda takes. */
  readonly directBytes?: number;
  /** Default: AWS, with the credentials of its own tools. */
  readonly s3?: Omit<S3Location, 'bucket' | 'region'>;
}

/**
 * Makes a layer of a static ffmpeg and publishes it.
 *
 * @returns the ARN of its version
 * @throws  {DeployProblem} when it is too large, or AWS refuses it
 */
export const publishFfmpegLayer = async (ffmpeg: LayerFfmpeg, parts: LayerParts): Promise<string> => {
  const { announce, directBytes = DIRECT_BYTES } = parts;
  checkUnpackedSize(ffmpeg, parts.functionBytes);
  announce(`Making a layer of ${ffmpeg.version}, ${ffmpeg.architecture}`);
  const zip = zipFfmpeg(await readFile(ffmpeg.path));
  if (zip.length > directBytes) return publishFromBucket(ffmpeg, zip, parts);
  const folder = await mkdtemp(join(tmpdir(), 'float-layer-'));
  try {
    const path = join(folder, 'ffmpeg.zip');
    await writeFile(path, zip);
    return await publish(ffmpeg, ['--zip-file', `fileb://${path}`], parts);
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** In a bucket of its own, which is gone afterwards: that of the stack is not there yet. */
const publishFromBucket = async (ffmpeg: LayerFfmpeg, zip: Uint8Array, parts: LayerParts): Promise<string> => {
  const { region, announce } = parts;
  const Bucket = `float-layer-${randomUUID()}`;
  const Key = 'ffmpeg.zip';
  announce(`Uploading it (${megabytes(zip.length)}) through a bucket for the moment, ${Bucket}`);
  using s3 = accessBucket({ ...parts.s3, bucket: Bucket, region });
  const { patient, limitsFor } = s3;
  // The region that S3 began with has no name there.
  const place = region === 'us-east-1' ? {} : { CreateBucketConfiguration: { LocationConstraint: locationOf(region) } };
  await callS3(() => patient.send(new CreateBucketCommand({ Bucket, ...place }), limitsFor()));
  try {
    const put = new PutObjectCommand({ Bucket, Key, Body: zip });
    await callS3(() => patient.send(put, limitsFor(zip.length)));
    return await publish(ffmpeg, ['--content', `S3Bucket=${Bucket},S3Key=${Key}`], parts);
  } finally {
    await callS3(() => patient.send(new DeleteObjectCommand({ Bucket, Key }), limitsFor()));
    await callS3(() => patient.send(new DeleteBucketCommand({ Bucket }), limitsFor()));
  }
};

/** The SDK lists the regions of its day; AWS judges. */
const locationOf = (region: string): BucketLocationConstraint => region as BucketLocationConstraint;

const publish = async (
  { version, architecture }: LayerFfmpeg,
  content: readonly string[],
  { run, stackName, region }: LayerParts,
): Promise<string> => {
  const command = [
    ...['aws', 'lambda', 'publish-layer-version', '--region', region, '--layer-name', `${stackName}-ffmpeg`],
    ...['--description', version.slice(0, MOST_DESCRIBED), '--compatible-architectures', architecture, ...content],
    ...['--query', 'LayerVersionArn', '--output', 'text'],
  ];
  return (await readCommand(run, command, 'The layer cannot be published.')).trim();
};
