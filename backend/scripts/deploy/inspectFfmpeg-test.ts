import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HeadBucketCommand, ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startS3Server } from '../../src/storage/s3Server/s3Server.ts';
import { publishFfmpegLayer, zipFfmpeg } from '../ffmpegLayer.ts';
import { readElf } from './elf.ts';
import { staticFfmpeg } from './elfFixture.ts';
import type { LayerFfmpeg } from './inspectFfmpeg.ts';
import { checkUnpackedSize, inspectFfmpeg, MOST_UNPACKED_BYTES, readVersion } from './inspectFfmpeg.ts';
import type { RunCommand } from './runCommand.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'float-layer-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

const written = async (name: string, bytes: Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, bytes, { mode: 0o755 });
  return path;
};

describe('an ffmpeg for a layer', () => {
  it.each(['arm64', 'x86_64'] as const)('is taken when it is static, for %s', async (architecture) => {
    const path = await written(architecture, staticFfmpeg({ architecture }));
    expect(await inspectFfmpeg(path, readVersion)).toEqual({
      ...{ path, architecture, version: 'ffmpeg version 7.0.2-static' },
      bytes: (await readFile(path)).length,
    });
  });

  it.each([
    ['linked dynamically', staticFfmpeg({ interpreter: true }), 'linked dynamically'],
    ['for another processor', staticFfmpeg({ machine: 0x28 }), 'another processor'],
    ['too old', staticFfmpeg({ version: '4.4.1' }), 'too old: Float needs 5.1'],
    ['without an MP3 encoder', staticFfmpeg({ encoder: 'none' }), 'without libmp3lame'],
    ['no ffmpeg', staticFfmpeg({ version: '' }), 'is it ffmpeg?'],
    ['no program', Buffer.from('#!/bin/sh\n'), 'no program for 64-bit Linux'],
  ])('is refused when it is %s', async (_name, bytes, message) => {
    const path = await written('refused', bytes);
    await expect(inspectFfmpeg(path, readVersion)).rejects.toThrow(message);
  });

  it('is refused when it is not there', async () => {
    await expect(inspectFfmpeg(join(folder, 'nowhere'))).rejects.toThrow('cannot be read');
    await expect(inspectFfmpeg(folder)).rejects.toThrow('cannot be read');
  });

  it('is never one whose head is only half there', () => {
    const whole = staticFfmpeg({});
    for (const length of [0, 4, 63, 64, 100]) expect(readElf(whole.subarray(0, length))).toBeUndefined();
  });

  it('has to leave room for the function', () => {
    const ffmpeg = { path: '/ffmpeg', architecture: 'arm64', version: '7', bytes: MOST_UNPACKED_BYTES - 1000 } as const;
    expect(() => {
      checkUnpackedSize(ffmpeg, 1000);
    }).not.toThrow();
    expect(() => {
      checkUnpackedSize(ffmpeg, 1001);
    }).toThrow('smaller build');
  });
});

describe.skipIf(process.platform !== 'linux')('programs of this machine', () => {
  it('are told apart by how they are linked', async () => {
    // Node is linked dynamically wherever it comes from.
    await expect(inspectFfmpeg(process.execPath)).rejects.toThrow('linked dynamically');
  });

  it('are run when they are for this machine', async () => {
    const architecture = process.arch === 'arm64' ? 'arm64' : 'x86_64';
    const path = await written('runs', staticFfmpeg({ architecture }));
    expect(await inspectFfmpeg(path)).toMatchObject({ version: 'ffmpeg version 7.0.2-static of a test' });
    const old = await written('runs-old', staticFfmpeg({ architecture, version: '5.0' }));
    await expect(inspectFfmpeg(old)).rejects.toThrow('ffmpeg 5.0 is too old');
  });
});

describe('the layer', () => {
  it('has the program where functions look for it, and may run it', async () => {
    const program = staticFfmpeg({});
    const zip = await written('layer.zip', zipFfmpeg(program));
    expect(Object.keys(unzipSync(await readFile(zip)))).toEqual(['bin/', 'bin/ffmpeg']);
    expect(Buffer.from(unzipSync(await readFile(zip))['bin/ffmpeg']!).equals(program)).toBe(true);
    // Unix, with the mode of a program (APPNOTE 4.4.2, 4.4.15), as the central directory says at the file's end.
    const bytes = await readFile(zip);
    const entry = bytes.lastIndexOf(Buffer.from('PK\x01\x02'));
    expect(bytes[entry + 5]).toBe(3);
    expect((bytes.readUInt32LE(entry + 38) >>> 16).toString(8)).toBe('100755');
    expect(Buffer.from(zipFfmpeg(program)).equals(bytes)).toBe(true);
  });

  const ffmpeg = async (): Promise<LayerFfmpeg> => {
    const path = await written('small', staticFfmpeg({}));
    return { path, architecture: 'arm64', bytes: 1000, version: 'ffmpeg version 7.0.2-static' };
  };
  const parts = { stackName: 'float', functionBytes: 1000, announce: () => undefined };

  it('goes to Lambda in the request itself, and leaves no file', async () => {
    const seen: string[] = [];
    const run: RunCommand = async (command) => {
      const [, path = ''] = command[command.indexOf('--zip-file') + 1]!.split('fileb://');
      seen.push(command.join(' ').replace(path, 'ZIP'), String((await readFile(path)).length > 0), path);
      return { code: 0, output: 'arn:layer:1\n', errors: '' };
    };
    expect(await publishFfmpegLayer(await ffmpeg(), { ...parts, run, region: 'eu-west-1' })).toBe('arn:layer:1');
    expect(seen[0]).toBe(
      'aws lambda publish-layer-version --region eu-west-1 --layer-name float-ffmpeg --description ffmpeg version ' +
        '7.0.2-static --compatible-architectures arm64 --zip-file fileb://ZIP --query LayerVersionArn --output text',
    );
    expect(seen[1]).toBe('true');
    expect(existsSync(seen[2]!)).toBe(false);
  });

  it('goes through a bucket when it is too large for that, which is gone afterwards, whatever Lambda says (Ceph)', async () => {
    await using server = await startS3Server();
    const { endpoint, region, credentials } = server;
    const s3 = { endpoint, credentials, forcePathStyle: true };
    const client = new S3Client({ ...s3, region });
    const buckets: string[] = [];
    const answers = [
      { code: 0, output: 'arn:layer:2\n', errors: '' },
      { code: 254, output: '', errors: 'An error occurred (AccessDeniedException)' },
    ];
    const run: RunCommand = async (command) => {
      const [, bucket = ''] = /S3Bucket=([^,]+),S3Key=ffmpeg.zip/.exec(command.join(' '))!;
      await client.send(new HeadBucketCommand({ Bucket: bucket }));
      buckets.push(bucket);
      return answers.shift()!;
    };
    const publish = async () => publishFfmpegLayer(await ffmpeg(), { ...parts, run, region, s3, directBytes: 10 });
    expect(await publish()).toBe('arn:layer:2');
    await expect(publish()).rejects.toThrow('AccessDeniedException');
    expect(new Set(buckets).size).toBe(2);
    expect((await client.send(new ListBucketsCommand({}))).Buckets).toEqual([]);
    client.destroy();
  });
});
