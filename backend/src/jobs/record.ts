import {
  errorDetailSchema,
  jobIdSchema,
  jobMetricsSchema,
  jobStatusSchema,
  safetySchema,
  userIdSchema,
} from '@float/contract';
import { z } from 'zod';

/**
 * Who may write a job's stream. `owner` null: free for whoever claims this epoch.
 * The epoch rises with every change of owner, so that a worker that was replaced can be told apart for ever.
 */
export const leaseSchema = z.object({
  owner: z.string().nullable(),
  epoch: z.number().int().min(1),
  expires_at: z.iso.datetime(),
});
export type Lease = z.infer<typeof leaseSchema>;

/** A job as it is stored at `{user_id}/jobs/{job_id}.json`. Written by compare-and-swap only. */
export const jobRecordSchema = z.object({
  job_id: jobIdSchema,
  user_id: userIdSchema,
  job_type: z.literal('meditation'),
  status: jobStatusSchema,
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
  expires_at: z.iso.datetime(),
  /** Counts the writes of this record. */
  revision: z.number().int().min(1),
  /** Names the last write: tells a writer whose answer was lost that its write was applied. */
  write_id: z.uuid(),
  lease: leaseSchema,
  generation_attempt: z.number().int().min(1),
  /** How often a worker lost its lease while its process lived: blocked, frozen or cut off from the store. */
  stalls: z.number().int().min(0).default(0),
  title: z.string().nullable(),
  /** The length that was asked for. */
  duration_seconds: z.number().positive(),
  stream: z.object({
    segments_completed: z.number().int().min(0),
    /** Null until the end of the session is decided. */
    segments_total: z.number().int().nullable(),
    /** When the first playlist stood. */
    started_at: z.iso.datetime().nullable(),
    /** `#EXT-X-ENDLIST` is written. */
    ended: z.boolean(),
  }),
  downloaded: z.boolean(),
  /** A tombstone: the person has erased the session; what is left of it goes as soon as no late write can come. */
  erased_at: z.iso.datetime().nullable(),
  safety: safetySchema.nullable(),
  metrics: jobMetricsSchema,
  error: errorDetailSchema.nullable(),
});
export type JobRecord = z.infer<typeof jobRecordSchema>;
