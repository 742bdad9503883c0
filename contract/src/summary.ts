import { z } from 'zod';
import { feelingSchema, intensitySchema, NOT_AVAILABLE } from './feelings.ts';
import { jobIdSchema, userIdSchema } from './ids.ts';
import { localeSchema } from './locale.ts';
import { safetyOrNullSchema } from './safety.ts';
import { optionalTextSchema } from './text.ts';

/** Of a recording before base64. */
export const MAX_AUDIO_BYTES = 4_000_000;
const MAX_AUDIO_CHARACTERS = Math.ceil(MAX_AUDIO_BYTES / 3) * 4;

/** Body of `POST /` that asks what is felt. */
export const summaryRequestSchema = z
  .object({
    inference_type: z.literal('summary'),
    user_id: userIdSchema,
    prompt: optionalTextSchema.describe('What the person typed'),
    audio: z
      .string()
      .max(MAX_AUDIO_CHARACTERS, `must have at most ${String(MAX_AUDIO_BYTES)} bytes before base64`)
      .transform((audio) => (audio === NOT_AVAILABLE || audio === '' ? undefined : audio))
      .optional()
      .describe('What the person said, in base64'),
    locale: localeSchema.optional(),
  })
  .refine(({ prompt, audio }) => prompt !== undefined || audio !== undefined, {
    path: ['prompt'],
    message: 'must say something: from 1 to 10000 characters',
  })
  .meta({
    id: 'SummaryRequest',
    example: {
      inference_type: 'summary',
      user_id: 'g_k3v7q2m5x4z6b3n5d7f2h4j6l5p7r2t4',
      prompt: 'I keep thinking about the interview tomorrow.',
    },
  });
export type SummaryRequest = z.infer<typeof summaryRequestSchema>;
export type SummaryRequestBody = z.input<typeof summaryRequestSchema>;

/** Answer of `POST /` for a summary. Its fields are those of a float: it can be sent back as one. */
export const summaryAnswerSchema = z
  .object({
    job_id: jobIdSchema,
    status: z.literal('completed'),
    sentiment_label: feelingSchema,
    intensity: intensitySchema,
    speech_to_text: z.string().describe('The words of the recording, or `"NotAvailable"`'),
    added_text: z.string().describe('The words that were typed, or `"NotAvailable"`'),
    summary: z.string().describe('One neutral sentence about the person, for whoever writes the meditation'),
    user_summary: z.string().describe('Two kind sentences to the person'),
    user_short_summary: z.string().describe('A title of two to six words'),
    is_unclear: z
      .literal(true)
      .optional()
      .describe('Nothing was understood (another language, no words): ask for the feeling instead of naming one'),
    safety: safetyOrNullSchema,
    check_in: z
      .literal(true)
      .optional()
      .describe('Maybe in danger, where `safety` is null: say in one quiet line where help is, without a card'),
  })
  .meta({ id: 'SummaryAnswer', description: 'What is felt. It can be sent back as a float' });
export type SummaryAnswer = z.infer<typeof summaryAnswerSchema>;
