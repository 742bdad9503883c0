import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JobId } from '@float/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../jobs/serviceFixture.ts';
import { newUser, unending } from '../jobs/serviceFixture.ts';
import { demuxTransportStream } from '../meditation/segmenter/demuxTransportStream.ts';
import { FRAME_BYTES } from '../meditation/segmenter/segmentPlan.ts';
import { downloadKey, segmentKey } from '../storage/keys.ts';
import type { DownloadSite } from './downloadFixture.ts';
import { decode, finishSession, openDownloads, probe, repeatFrames } from './downloadFixture.ts';
import { onSqlite } from '../storage/storeContract/testStores.ts';

let site: DownloadSite;
let service: Service;
let minute: Buffer;
let folder: string;
beforeAll(async () => {
  site = await openDownloads(onSqlite);
  ({ service, minute, folder } = site);
});
afterAll(() => site[Symbol.asyncDispose]());

const user = newUser();

/** The download of a job, as bytes and as a file. */
const download = async (job: JobId): Promise<{ bytes: Buffer; file: string }> => {
  await service.jobs.download(user, job, unending);
  const bytes = Buffer.from((await service.store.get(downloadKey(user, job)))!.bytes);
  const file = join(folder, `${job}.mp3`);
  await writeFile(file, bytes);
  return { bytes, file };
};

/** What the segments of a session hold. */
const streamedFrames = async (job: JobId): Promise<Buffer> => {
  const segments: Uint8Array[] = [];
  for (let index = 0; ; index++) {
    const segment = await service.store.get(segmentKey(user, job, index));
    if (segment === undefined) return Buffer.concat(segments);
    segments.push(demuxTransportStream(segment.bytes));
  }
};

describe.each([1, 5, 20, 30])('the MP3 of %i minutes', (minutes) => {
  let job: JobId;
  let made: { bytes: Buffer; file: string };
  beforeAll(async () => {
    job = await finishSession(service, user, repeatFrames(minute, minutes));
    made = await download(job);
  });

  it('has the right length, chapters, tags and cover, and nothing that ffprobe warns of', () => {
    const { format, chapters, streams } = probe(made.file);
    expect(Math.abs(format.duration - minutes * 60)).toBeLessThan(0.05);
    expect(chapters.map(({ tags }) => tags.title)).toEqual([
      ...['Arriving', 'Breathing', 'Practice', 'Reflecting', 'Coming back'],
    ]);
    expect(chapters[0]!.start_time).toBe(0);
    expect(chapters.at(-1)!.end_time).toBe(minutes * 60);
    chapters.slice(1).forEach((chapter, i) => {
      expect(chapter.start_time).toBe(chapters[i]!.end_time);
    });
    const { date, ...tags } = format.tags;
    expect(new Date().toISOString().startsWith(date ?? '-')).toBe(true);
    expect(tags).toMatchObject({ title: 'A quiet pause — für dich', artist: 'Float', genre: 'Meditation' });
    expect(streams.map(({ codec_name, width }) => [codec_name, width])).toEqual([
      ['mp3', undefined],
      ['mjpeg', 640],
    ]);
  });

  it('holds the very frames of the stream, behind a tag and one frame that tells of them', async () => {
    const frames = await streamedFrames(job);
    expect(frames).toHaveLength((2500 * minutes + 1) * FRAME_BYTES);
    expect(Buffer.compare(made.bytes.subarray(-frames.length), frames)).toBe(0);
    expect(made.bytes.subarray(-frames.length - FRAME_BYTES).toString('latin1', 36, 40)).toBe('Info');
  });

  it('decodes to the samples of the mix, to the last one', () => {
    expect(decode(made.file)).toHaveLength(minutes * 60 * 48_000 * 2);
  });
});

describe('a player that seeks', () => {
  const [minutes, atSeconds] = [5, 291.5];
  let file: string;
  beforeAll(async () => {
    ({ file } = await download(await finishSession(service, user, repeatFrames(minute, minutes))));
  });

  it('comes to the very sample that is heard there without seeking', () => {
    const whole = decode(file);
    const seeked = decode(file, '-ss', String(atSeconds));
    // What a decoder hears of the frame before is not there in the first one.
    const warmUp = 2 * 1152 * 2;
    const expected = whole.subarray(atSeconds * 48_000 * 2 + warmUp);
    expect(seeked.subarray(warmUp)).toHaveLength(expected.length);
    const differing = seeked.subarray(warmUp).findIndex((sample, i) => Math.abs(sample - expected[i]!) > 2);
    expect(differing).toBe(-1);
  });

  it('comes as near as a table of 256ths allows when it uses the table', () => {
    const leftSeconds = decode(file, '-usetoc', '1', '-ss', String(atSeconds)).length / 2 / 48_000;
    expect(Math.abs(minutes * 60 - leftSeconds - atSeconds)).toBeLessThan((minutes * 60) / 256);
  });
});
