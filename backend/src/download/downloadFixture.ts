import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JobId, UserId } from '@float/contract';
import { z } from 'zod';
import type { Service } from '../jobs/serviceFixture.ts';
import { completeJob, openService, startJob } from '../jobs/serviceFixture.ts';
import { encodeMp3 } from '../meditation/encoder/encodeMp3.ts';
import { SAMPLE_RATE } from '../meditation/pcm.ts';
import type { Section } from '../meditation/script/script.ts';
import { sections } from '../meditation/script/script.ts';
import { cutSegments } from '../meditation/segmenter/cutSegments.ts';
import { FRAME_BYTES, FRAME_SAMPLES } from '../meditation/segmenter/segmentPlan.ts';
import type { PlacedUtterance, SessionLog } from '../meditation/timeline/sessionLog.ts';
import { ENGINE_VERSION } from '../meditation/timeline/sessionLog.ts';
import { segmentKey, sessionLogKey } from '../storage/keys.ts';
import type { TestStore } from '../storage/storeContract/testStores.ts';

/** What tests of downloads share: sessions in a store as the pipeline leaves them, made of real frames. */

const ENCODED_SECONDS = 60;
const BLOCK_SAMPLES = SAMPLE_RATE;

// eslint-disable-next-line @typescript-eslint/require-await
async function* tones(): AsyncGenerator<Int16Array> {
  for (let start = 0; start < ENCODED_SECONDS * SAMPLE_RATE; start += BLOCK_SAMPLES) {
    const block = new Int16Array(BLOCK_SAMPLES * 2);
    for (let i = 0; i < BLOCK_SAMPLES; i++) {
      const seconds = (start + i) / SAMPLE_RATE;
      // Rising, so that every moment sounds different from every other.
      block[2 * i] = 8000 * Math.sin(2 * Math.PI * (200 + 10 * seconds) * seconds);
      block[2 * i + 1] = 6000 * Math.sin(2 * Math.PI * (300 + 7 * seconds) * seconds);
    }
    yield block;
  }
}

/** A service, a minute of real frames, and a folder for files; all of it goes with the test. */
export const openDownloads = async (testStore: TestStore) => {
  const [service, minute, folder] = await Promise.all([
    openService(testStore, { maxRunningJobs: 1000 }),
    encodeMinute(),
    mkdtemp(join(tmpdir(), 'float-download-')),
  ]);
  return {
    ...{ service, minute, folder },
    [Symbol.asyncDispose]: async () => {
      await service[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
};
export type DownloadSite = Awaited<ReturnType<typeof openDownloads>>;

/** A minute of the encoder's own frames: 2501, the last of which is the encoder's delay. */
export const encodeMinute = async (): Promise<Buffer> =>
  Buffer.concat(await Array.fromAsync(encodeMp3(tones(), { ffmpegPath: 'ffmpeg' }, new AbortController().signal)));

/** The frames of a longer session: the minute again and again. */
export const repeatFrames = (minute: Buffer, minutes: number): Buffer => {
  const body = minute.subarray(0, minute.length - FRAME_BYTES);
  return Buffer.concat([...Array.from({ length: minutes }, () => body), minute.subarray(body.length)]);
};

/** A log with two utterances a section, evenly spread. */
const logOf = (job: JobId, mixSamples: number): SessionLog => {
  const stepSamples = Math.floor(mixSamples / (2 * sections.length + 2));
  const placed = (section: Section, id: number): PlacedUtterance => ({
    ...{ id, section, text: `Sentence ${id}.`, breath: [], pause_seconds: 3, gain_db: 0, sha: 'x' },
    ...{ start_sample: (id + 1) * stepSamples, samples: Math.floor(stepSamples / 4) },
  });
  return {
    ...{ engine_version: ENGINE_VERSION, job_id: job, epoch: 1, seed: 7, duration_seconds: mixSamples / SAMPLE_RATE },
    ...{ bed: 'rain', voice: 'slt', title: 'A quiet pause — für dich', practices: [], recent_practices: [] },
    utterances: sections.flatMap((section, i) => [placed(section, 2 * i), placed(section, 2 * i + 1)]),
    ...{ script_complete: true, end_sample: mixSamples, first_published_at: null },
  };
};

// eslint-disable-next-line @typescript-eslint/require-await
async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** Stores all segments and the log of a session with these frames. */
export const storeSession = async ({ store }: Service, user: UserId, job: JobId, frames: Buffer): Promise<void> => {
  for await (const { index, bytes } of cutSegments(each([frames])))
    await store.put(segmentKey(user, job, index), bytes);
  const log = logOf(job, (frames.length / FRAME_BYTES - 1) * FRAME_SAMPLES);
  await store.put(sessionLogKey(user, job), Buffer.from(JSON.stringify(log)));
};

/** A session that is made, with these frames. */
export const finishSession = async (service: Service, user: UserId, frames: Buffer): Promise<JobId> => {
  const job = await startJob(service, user);
  await storeSession(service, user, job, frames);
  await completeJob(service, user, job);
  return job;
};

/** Runs ffmpeg or ffprobe over files. What it has to say, at the level that `-v` sets, counts as an error. */
const runTool = (tool: 'ffmpeg' | 'ffprobe', ...arguments_: readonly string[]): Buffer => {
  const options = { maxBuffer: 1 << 30, timeout: 60_000, killSignal: 'SIGKILL' } as const;
  const { stdout, stderr, status } = spawnSync(tool, arguments_, options);
  if (status !== 0 || stderr.length > 0) throw new Error(`${tool} ended with ${status}: ${stderr.toString()}`);
  return stdout;
};

const probeSchema = z.object({
  streams: z.array(z.object({ codec_name: z.string(), codec_type: z.string(), width: z.number().optional() })),
  chapters: z.array(
    z.object({ start_time: z.coerce.number(), end_time: z.coerce.number(), tags: z.object({ title: z.string() }) }),
  ),
  format: z.object({ duration: z.coerce.number(), tags: z.record(z.string(), z.string()) }),
});

/**
 * What ffprobe sees in a file.
 *
 * @param level  of what it must not say
 */
export const probe = (file: string, level = 'warning') => {
  const shown = ['-show_format', '-show_streams', '-show_chapters', '-of', 'json'];
  return probeSchema.parse(JSON.parse(runTool('ffprobe', '-v', level, ...shown, file).toString()));
};

/** What a decoder gives back of a file, interleaved stereo. */
export const decode = (file: string, ...options: readonly string[]): Int16Array => {
  const pcm = runTool('ffmpeg', '-v', 'error', ...options, '-i', file, '-map', '0:a', '-f', 's16le', 'pipe:1');
  return new Int16Array(pcm.buffer, pcm.byteOffset, pcm.length / 2);
};
