import type { JobAccepted, JobId, JobView } from '@float/contract';
import { callFloat } from '@/api/floatApi';
import { localeForHelp } from '@/features/safety/deviceSafety';
import { reachable, reachableStream } from './links';
import type { SessionWish } from './sessionWish';

interface AskOptions {
  readonly signal: AbortSignal;
  /** With links that were signed anew. */
  readonly resign?: boolean;
  /** Once: the caller asks again at a pace of its own. */
  readonly isSingle?: boolean;
}

/** The server, as a session uses it. All links can be reached from here. Rejects with `ApiError`. */
export interface SessionApi {
  /** @param key  becomes the job's id; the same again does not make a second session */
  create(wish: SessionWish, key: JobId, signal: AbortSignal): Promise<JobAccepted>;
  job(job: JobId, options: AskOptions): Promise<JobView>;
  /** @returns where its MP3 is */
  file(job: JobId, options: AskOptions): Promise<string>;
}

/** The person's own hour, so that a session in the evening does not wake them up. */
const localHour = (): number => new Date().getHours();

const meditationOf = ({ floats, durationMinutes, bed, voice }: SessionWish) => ({
  input_data: [...floats],
  duration_minutes: durationMinutes,
  music_list: bed === null ? [] : [bed],
  ...(voice === null ? {} : { voice }),
  local_hour: localHour(),
  locale: localeForHelp(),
});

/** As the person who uses the app. */
export const sessionApi: SessionApi = {
  create: (wish, idempotencyKey, signal) =>
    callFloat((client) => client.meditation(meditationOf(wish), { idempotencyKey, signal })),
  job: async (job, options) => reachableStream(await callFloat((client) => client.job(job, options))),
  file: async (job, { signal, isSingle = false }) =>
    reachable((await callFloat((client) => client.download(job, { signal, isSingle }))).download_url),
};
