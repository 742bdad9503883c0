import { z } from 'zod';
import { feelingSchema, intensitySchema, NOT_AVAILABLE } from './feelings.ts';
import { jobIdSchema, userIdSchema } from './ids.ts';
import { localeSchema } from './locale.ts';
import { safetySchema } from './safety.ts';
import { optionalTextSchema } from './text.ts';

/** Of a recording before base64. */
export const MAX_AUDIO_BYTES = 4_000_000;
const MAX_AUDIO_CHARACTERS = Math.ceil(MAX_AUDIO_BYTES / 3) * 4;

/** Body of `POST /` that asks what is felt. */
export const summaryRequestSchema = z
  .object({
    inference_type: z.literal('summary'),
    user_id: userIdSchema,
    /** What the person typed. */
    prompt: optionalTextSchema,
    /** What the person said, in base64. */
    audio: z
      .string()
      .max(MAX_AUDIO_CHARACTERS, `must have at most ${String(MAX_AUDIO_BYTES)} bytes before base64`)
      .transform((audio) => (audio === NOT_AVAILABLE || audio === '' ? undefined : audio))
      .optional(),
    /** Where the person is at home, as a BCP 47 tag such as `en-GB`: chooses help-lines. Else `Accept-Language` does. */
    locale: localeSchema.optional(),
  })
  .refine(({ prompt, audio }) => prompt !== undefined || audio !== undefined, {
    path: ['prompt'],
    message: 'must say something: from 1 to 10000 characters',
  });
export type SummaryRequest = z.infer<typeof summaryRequestSchema>;
export type SummaryRequestBody = z.input<typeof summaryRequestSchema>;

/** Answer of `POST /` for a summary. Its fields are those of a float: it can be sent back as one. */
export const summaryAnswerSchema = z.object({
  job_id: jobIdSchema,
  status: z.literal('completed'),
  sentiment_label: feelingSchema,
  intensity: intensitySchema,
  /** The words of the recording, or `"NotAvailable"`. */
  speech_to_text: z.string(),
  /** The words that were typed, or `"NotAvailable"`. */
  added_text: z.string(),
  /** One neutral sentence about the person, for whoever writes the meditation. */
  summary: z.string(),
  /** Two kind sentences to the person. */
  user_summary: z.string(),
  /** A title of two to six words. */
  user_short_summary: z.string(),
  safety: safetySchema.nullable(),
});
export type SummaryAnswer = z.infer<typeof summaryAnswerSchema>;
