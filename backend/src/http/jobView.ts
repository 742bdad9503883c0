import type { JobAccepted, JobListItem, JobView } from '@float/contract';
import { downloadName } from '../download/fileName.ts';
import type { JobRecord } from '../jobs/record.ts';
import { secondsToSamples } from '../meditation/pcm.ts';
import { framesOfMix, segmentCount } from '../meditation/segmenter/segmentPlan.ts';
import { downloadKey, playlistKey, transcriptKey } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';

/** How long the links of a view work at most. */
export const LINK_SECONDS = 3600;

/** Signed, absolute; null as long as there is nothing to play. */
export interface StreamLinks {
  readonly playlistUrl: string | null;
  readonly transcriptUrl: string | null;
}

const NOTHING_TO_PLAY: StreamLinks = { playlistUrl: null, transcriptUrl: null };

/**
 * Signs what a client needs to listen.
 *
 * @param origin   put in front of links that the store gives without one
 * @param expired  the sound of the job is gone, or about to go
 */
export const signStream = async (
  store: Pick<ObjectStore, 'signGet'>,
  record: JobRecord,
  origin: string,
  expired: boolean,
): Promise<StreamLinks> => {
  if (record.stream.started_at === null || expired) return NOTHING_TO_PLAY;
  const [playlist, transcript] = await Promise.all([
    store.signGet(playlistKey(record.user_id, record.job_id), LINK_SECONDS),
    store.signGet(transcriptKey(record.user_id, record.job_id), LINK_SECONDS),
  ]);
  return { playlistUrl: new URL(playlist, origin).href, transcriptUrl: new URL(transcript, origin).href };
};

/** A link to the MP3 of a job, which is there, with a readable name for the person's disk. */
export const signDownload = async (
  store: Pick<ObjectStore, 'signGet'>,
  { user_id, job_id, title, created_at }: JobRecord,
  origin: string,
): Promise<string> => {
  const name = { downloadName: downloadName(title, created_at) };
  return new URL(await store.signGet(downloadKey(user_id, job_id), LINK_SECONDS, name), origin).href;
};

const streamingOf = ({ stream }: JobRecord, links: StreamLinks) => ({
  enabled: true as const,
  playlist_url: links.playlistUrl,
  transcript_url: links.transcriptUrl,
  segments_completed: stream.segments_completed,
  segments_total: stream.segments_total,
  started_at: stream.started_at,
});

/** What is known of a job's sound. */
interface SoundState {
  /** The stream is gone, or about to go. */
  readonly expired: boolean;
  /** The MP3 is kept. */
  readonly kept: boolean;
}

const downloadOf = ({ status, downloaded }: JobRecord, { expired, kept }: SoundState, url: string | null = null) => ({
  available: status === 'completed' && (kept || !expired),
  url,
  downloaded,
});

/** What goes out while nothing is streamed: `streaming` is a word that older clients do not know. */
const statusOf = ({ status }: JobRecord, streams: boolean) =>
  status === 'streaming' && !streams ? 'processing' : status;

/** From 0 to 1, and 1 only at the end; until that is decided, the length that was asked for is the measure. */
const progressOf = ({ status, stream, duration_seconds }: JobRecord): number => {
  if (status === 'completed') return 1;
  const total = stream.segments_total ?? segmentCount(framesOfMix(secondsToSamples(duration_seconds)));
  return Math.min(0.99, stream.segments_completed / total);
};

/**
 * The answer to a request for a job.
 *
 * @param links  undefined: nothing is streamed (ADR 017)
 */
export const toJobAccepted = (record: JobRecord, links: StreamLinks | undefined): JobAccepted => ({
  job_id: record.job_id,
  status: statusOf(record, links !== undefined),
  ...(links === undefined ? {} : { streaming: streamingOf(record, links) }),
  download: downloadOf(record, { expired: false, kept: false }),
  safety: record.safety,
});

/** What a view tells beside the record. */
export interface JobViewParts extends SoundState {
  /** Undefined: nothing is streamed (ADR 017). */
  readonly links: StreamLinks | undefined;
  readonly downloadUrl: string | null;
  readonly queuePosition: number | undefined;
  /** The whole session, for clients to which nothing is streamed. */
  readonly result: Uint8Array | undefined;
}

/** A job as its owner sees it: the record without lease, revision and other workings. */
export const toJobView = (
  record: JobRecord,
  { links, expired, kept, downloadUrl, queuePosition, result }: JobViewParts,
): JobView => ({
  job_id: record.job_id,
  user_id: record.user_id,
  job_type: record.job_type,
  status: statusOf(record, links !== undefined),
  created_at: record.created_at,
  updated_at: record.updated_at,
  expires_at: record.expires_at,
  title: record.title,
  duration_seconds: record.duration_seconds,
  progress: progressOf(record),
  ...(links === undefined ? {} : { streaming: streamingOf(record, links) }),
  download: downloadOf(record, { expired, kept }, downloadUrl),
  expired,
  tts_cache_key: `hls/${record.job_id}/voice/`,
  generation_attempt: record.generation_attempt,
  queue_position: queuePosition ?? null,
  safety: record.safety,
  metrics: record.metrics,
  result: result === undefined ? null : { base64: Buffer.from(result).toString('base64') },
  error: record.error,
});

/**
 * A job as it stands in the list of its owner's sessions.
 *
 * @param streams  whether this server does
 */
export const toJobListItem = (record: JobRecord, sound: SoundState, streams: boolean): JobListItem => ({
  job_id: record.job_id,
  status: statusOf(record, streams),
  title: record.title,
  created_at: record.created_at,
  expires_at: record.expires_at,
  duration_seconds: record.duration_seconds,
  download: downloadOf(record, sound),
  expired: sound.expired,
});
