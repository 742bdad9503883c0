import type { JobAccepted, JobListItem, JobView } from '@float/contract';
import type { JobRecord } from '../jobs/record.ts';
import { playlistKey, transcriptKey } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';

/** How long the links of a view work. */
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

const streamingOf = ({ stream }: JobRecord, links: StreamLinks) => ({
  enabled: true as const,
  playlist_url: links.playlistUrl,
  transcript_url: links.transcriptUrl,
  segments_completed: stream.segments_completed,
  segments_total: stream.segments_total,
  started_at: stream.started_at,
});

const downloadOf = ({ downloaded }: JobRecord) => ({ available: false, url: null, downloaded });

/** The answer to a request for a job. */
export const toJobAccepted = (record: JobRecord, links: StreamLinks): JobAccepted => ({
  job_id: record.job_id,
  status: record.status,
  streaming: streamingOf(record, links),
  download: downloadOf(record),
});

/** A job as its owner sees it: the record without lease, revision and other workings. */
export const toJobView = (
  record: JobRecord,
  links: StreamLinks,
  { expired, queuePosition }: { readonly expired: boolean; readonly queuePosition: number | undefined },
): JobView => ({
  job_id: record.job_id,
  user_id: record.user_id,
  job_type: record.job_type,
  status: record.status,
  created_at: record.created_at,
  updated_at: record.updated_at,
  expires_at: record.expires_at,
  title: record.title,
  duration_seconds: record.duration_seconds,
  streaming: streamingOf(record, links),
  download: downloadOf(record),
  expired,
  tts_cache_key: `hls/${record.job_id}/voice/`,
  generation_attempt: record.generation_attempt,
  queue_position: queuePosition ?? null,
  safety: record.safety,
  metrics: record.metrics,
  result: null,
  error: record.error,
});

/** A job as it stands in the list of its owner's sessions. */
export const toJobListItem = (record: JobRecord, expired: boolean): JobListItem => ({
  job_id: record.job_id,
  status: record.status,
  title: record.title,
  created_at: record.created_at,
  expires_at: record.expires_at,
  duration_seconds: record.duration_seconds,
  download: downloadOf(record),
  expired,
});
