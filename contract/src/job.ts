import { z } from 'zod';
import { errorDetailSchema } from './errors.ts';
import { jobIdSchema, userIdSchema } from './ids.ts';
import { safetyOrNullSchema } from './safety.ts';

export const jobStatuses = ['pending', 'processing', 'streaming', 'completed', 'failed'] as const;
export const jobStatusSchema = z.enum(jobStatuses);
export type JobStatus = z.infer<typeof jobStatusSchema>;

const count = z.number().int().min(0);

export const jobMetricsSchema = z
  .object({
    first_segment_ms: z.number().nullable(),
    first_voice_ms: z.number().nullable().describe("When the first utterance's PCM was ready"),
    generation_ms: z.number().nullable(),
    tts_characters: count,
    tts_cached_characters: count.describe('Spoken before, by a worker that was lost'),
    storage_operations: count,
    vendor_requests: count.default(0).describe('Of models: every try counts'),
    model_input_tokens: count.default(0),
    model_output_tokens: count.default(0),
    vendor_characters: count.default(0).describe('Sent to be spoken by a model'),
    estimated_cost_usd: z.number().min(0).default(0).describe('At the prices that are configured'),
    cost_is_partly_unknown: z.boolean().default(false).describe('A model that was used has no price'),
    fallbacks: count.default(0).describe('How often the embedded writer went on where no model could'),
    voice_changes: count.default(0).describe('How often a voice failed, and the next one went on'),
  })
  .meta({ id: 'JobMetrics', description: 'Milliseconds count from the acceptance of the request' });
export type JobMetrics = z.infer<typeof jobMetricsSchema>;

export const jobStreamingSchema = z
  .object({
    enabled: z.literal(true),
    playlist_url: z.string().nullable().describe('HLS, signed; null until the first playlist stands'),
    transcript_url: z.string().nullable().describe('WebVTT, signed; breaths are cues of their own'),
    segments_completed: count,
    segments_total: count.nullable().describe('Null until the end of the session is decided'),
    started_at: z.iso.datetime().nullable(),
  })
  .meta({ id: 'JobStreaming' });

export const jobDownloadSchema = z
  .object({
    available: z.boolean().describe('`POST /job/{job_id}/download` gives the MP3'),
    url: z.string().nullable().describe('Signed; null as long as the MP3 is not made, and in lists'),
    downloaded: z.boolean().describe('A client has said that it has the file'),
  })
  .meta({ id: 'JobDownload' });

/** Answer of `POST /job/{job_id}/download`. */
export const downloadAnswerSchema = z
  .object({
    job_id: jobIdSchema,
    download_url: z.string().describe('The MP3, signed, with a file name for the disk'),
    expires_in: z.number().int().describe('Seconds for which the link holds at least; never more than an hour'),
  })
  .meta({ id: 'DownloadAnswer' });
export type DownloadAnswer = z.infer<typeof downloadAnswerSchema>;

/** Answer of `POST /` for a meditation: accepted, and what is known of it at once. */
export const jobAcceptedSchema = z
  .object({
    job_id: jobIdSchema,
    status: jobStatusSchema,
    streaming: jobStreamingSchema.optional().describe('Absent on a server that does not stream'),
    download: jobDownloadSchema,
    safety: safetyOrNullSchema,
  })
  .meta({ id: 'JobAccepted' });
export type JobAccepted = z.infer<typeof jobAcceptedSchema>;

/** Answer of `GET /job/{job_id}`. */
export const jobViewSchema = z
  .object({
    job_id: jobIdSchema,
    user_id: userIdSchema,
    job_type: z.literal('meditation'),
    status: jobStatusSchema,
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
    expires_at: z.iso.datetime().describe('When everything of the session goes'),
    title: z.string().nullable().describe('Null until it is written'),
    duration_seconds: z.number().describe('The length that was asked for'),
    progress: z.number().min(0).max(1).describe('How much of the session is made'),
    streaming: jobStreamingSchema.optional().describe('Absent on a server that does not stream: see `result`'),
    download: jobDownloadSchema,
    expired: z.boolean().describe('The stream has had its time: it cannot be listened to any more'),
    tts_cache_key: z.string(),
    generation_attempt: z.number().int(),
    queue_position: z
      .number()
      .int()
      .nullable()
      .describe('While all workers are busy: 1 is next. Null: it does not wait in line'),
    safety: safetyOrNullSchema,
    metrics: jobMetricsSchema,
    result: z
      .object({ base64: z.string().describe('The session as one MP3, small enough for one answer') })
      .nullable()
      .describe('On a server that does not stream, once the session is finished'),
    error: z.union([errorDetailSchema, z.null()]),
  })
  .meta({ id: 'Job' });
export type JobView = z.infer<typeof jobViewSchema>;

/** One of a person's sessions, as a list shows it. */
export const jobListItemSchema = jobViewSchema
  .pick({
    job_id: true,
    status: true,
    title: true,
    created_at: true,
    expires_at: true,
    duration_seconds: true,
    download: true,
    expired: true,
  })
  .meta({ id: 'JobListItem' });
export type JobListItem = z.infer<typeof jobListItemSchema>;

/** Answer of `GET /jobs`. */
export const jobPageSchema = z
  .object({
    jobs: z.array(jobListItemSchema).describe('Newest first'),
    cursor: z.string().nullable().describe('For the next page; null on the last'),
  })
  .meta({ id: 'JobPage' });
export type JobPage = z.infer<typeof jobPageSchema>;
