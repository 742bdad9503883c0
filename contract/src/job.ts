import { z } from 'zod';
import { errorDetailSchema } from './errors.ts';
import { jobIdSchema, userIdSchema } from './ids.ts';
import { safetySchema } from './safety.ts';

export const jobStatuses = ['pending', 'processing', 'streaming', 'completed', 'failed'] as const;
export const jobStatusSchema = z.enum(jobStatuses);
export type JobStatus = z.infer<typeof jobStatusSchema>;

/** Milliseconds count from the acceptance of the request. */
export const jobMetricsSchema = z.object({
  first_segment_ms: z.number().nullable(),
  /** When the first utterance's PCM was ready. */
  first_voice_ms: z.number().nullable(),
  generation_ms: z.number().nullable(),
  tts_characters: z.number().int(),
  tts_cached_characters: z.number().int(),
  storage_operations: z.number().int(),
});
export type JobMetrics = z.infer<typeof jobMetricsSchema>;

export const jobStreamingSchema = z.object({
  enabled: z.literal(true),
  /** Signed; null until the first playlist stands. */
  playlist_url: z.string().nullable(),
  transcript_url: z.string().nullable(),
  segments_completed: z.number().int(),
  /** Null until the end of the session is decided. */
  segments_total: z.number().int().nullable(),
  started_at: z.iso.datetime().nullable(),
});

export const jobDownloadSchema = z.object({
  available: z.boolean(),
  url: z.string().nullable(),
  downloaded: z.boolean(),
});

/** Answer of `POST /` for a meditation: accepted, and what is known of it at once. */
export const jobAcceptedSchema = z.object({
  job_id: jobIdSchema,
  status: jobStatusSchema,
  streaming: jobStreamingSchema,
  download: jobDownloadSchema,
});
export type JobAccepted = z.infer<typeof jobAcceptedSchema>;

/** Answer of `GET /job/{job_id}`. */
export const jobViewSchema = z.object({
  job_id: jobIdSchema,
  user_id: userIdSchema,
  job_type: z.literal('meditation'),
  status: jobStatusSchema,
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
  expires_at: z.iso.datetime(),
  /** The session's title, once it is written. */
  title: z.string().nullable(),
  /** The length that was asked for. */
  duration_seconds: z.number(),
  streaming: jobStreamingSchema.optional(),
  download: jobDownloadSchema,
  /** The stream has had its time: it cannot be listened to any more. */
  expired: z.boolean(),
  tts_cache_key: z.string(),
  generation_attempt: z.number().int(),
  /** While all workers are busy: 1 is next. Null: it does not wait in line. */
  queue_position: z.number().int().nullable(),
  safety: safetySchema.nullable(),
  metrics: jobMetricsSchema,
  result: z.object({ base64: z.string() }).nullable(),
  error: errorDetailSchema.nullable(),
});
export type JobView = z.infer<typeof jobViewSchema>;

/** One of a person's sessions, as a list shows it. */
export const jobListItemSchema = jobViewSchema.pick({
  job_id: true,
  status: true,
  title: true,
  created_at: true,
  expires_at: true,
  duration_seconds: true,
  download: true,
  expired: true,
});
export type JobListItem = z.infer<typeof jobListItemSchema>;

/** Answer of `GET /jobs`. */
export const jobPageSchema = z.object({
  /** Newest first. */
  jobs: z.array(jobListItemSchema),
  /** For the next page; null on the last. */
  cursor: z.string().nullable(),
});
export type JobPage = z.infer<typeof jobPageSchema>;
