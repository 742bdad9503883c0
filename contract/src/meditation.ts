import { z } from 'zod';
import { feelingSchema, intensitySchema, NOT_AVAILABLE } from './feelings.ts';
import { userIdSchema } from './ids.ts';

export const MAX_FLOATS = 5;
export const MAX_TEXT_CHARACTERS = 10_000;
export const MIN_DURATION_MINUTES = 1;
export const MAX_DURATION_MINUTES = 30;
export const DEFAULT_DURATION_MINUTES = 5;
/** The lengths that a client offers; any from 1 to 30 minutes is accepted. */
export const offeredDurationMinutes = [3, 5, 10, 15, 20] as const;

// Control and format characters (Unicode Cc, and Cf except the joiners that emoji and several scripts need)
// never carry a feeling, and some turn the direction of a whole line.
const INVISIBLE = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

const cleanText = (text: string): string => text.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();

/** A text that may be absent: missing, empty and `"NotAvailable"` all become `undefined`. */
const optionalTextSchema = z
  .string()
  .max(MAX_TEXT_CHARACTERS, `must have at most ${String(MAX_TEXT_CHARACTERS)} characters`)
  .transform((text) => (text === NOT_AVAILABLE ? undefined : cleanText(text) || undefined))
  .optional();

const orNotAvailable = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .union([schema, z.literal(NOT_AVAILABLE)])
    .transform((value) => (value === NOT_AVAILABLE ? undefined : (value as z.output<Schema>)))
    .optional();

/** One thing that is felt, in the form in which `summary` returns it. Every field may be absent, not all. */
export const floatSchema = z
  .object({
    sentiment_label: orNotAvailable(feelingSchema),
    intensity: orNotAvailable(intensitySchema),
    prompt: optionalTextSchema,
    speech_to_text: optionalTextSchema,
    added_text: optionalTextSchema,
    summary: optionalTextSchema,
    user_summary: optionalTextSchema,
    user_short_summary: optionalTextSchema,
  })
  .refine((float) => Object.values(float).some((value) => value !== undefined), {
    message: 'must say something: a text or a sentiment_label',
  });
export type Float = z.infer<typeof floatSchema>;

const floatsSchema = z.array(floatSchema).min(1).max(MAX_FLOATS);

/** One question that was asked before the session, and the person's answer. */
export const questionAndAnswerSchema = z.object({
  question: z.string().max(MAX_TEXT_CHARACTERS).transform(cleanText),
  answer: z.string().max(MAX_TEXT_CHARACTERS).transform(cleanText),
});

/** Body of `POST /` that asks for a meditation. */
export const meditationRequestSchema = z.object({
  inference_type: z.literal('meditation'),
  user_id: userIdSchema,
  input_data: z.union([z.object({ floats: floatsSchema }), floatsSchema.transform((floats) => ({ floats }))]),
  /** Preferred beds, best first; empty: chosen by feeling. */
  music_list: z.array(z.string().max(64)).max(20).default([]),
  duration_minutes: z.number().min(MIN_DURATION_MINUTES).max(MAX_DURATION_MINUTES).default(DEFAULT_DURATION_MINUTES),
  voice: z.string().max(64).optional(),
  qa_transcript: z.array(questionAndAnswerSchema).max(20).default([]),
});
export type MeditationRequest = z.infer<typeof meditationRequestSchema>;
/** What a client may send; defaults are still absent. */
export type MeditationRequestBody = z.input<typeof meditationRequestSchema>;
