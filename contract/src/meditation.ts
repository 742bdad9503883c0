import { z } from 'zod';
import { feelingSchema, intensitySchema, NOT_AVAILABLE } from './feelings.ts';
import { userIdSchema } from './ids.ts';
import { localeSchema } from './locale.ts';
import { MAX_REQUEST_CHARACTERS, normalizedLength, optionalTextSchema, textSchema } from './text.ts';

export const MAX_FLOATS = 5;
export const MIN_DURATION_MINUTES = 1;
export const MAX_DURATION_MINUTES = 30;
export const DEFAULT_DURATION_MINUTES = 5;
/** The lengths that a client offers; any from 1 to 30 minutes is accepted. */
export const offeredDurationMinutes = [3, 5, 10, 15, 20] as const;

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
  })
  .meta({
    id: 'Float',
    description: 'One thing that is felt, as `summary` answers it; all may be absent, but not all at once',
  });
export type Float = z.infer<typeof floatSchema>;

const floatsSchema = z.array(floatSchema).min(1).max(MAX_FLOATS);

/** One question that was asked before the session, and the person's answer. */
export const questionAndAnswerSchema = z
  .object({
    question: textSchema,
    answer: textSchema,
  })
  .meta({ id: 'QuestionAndAnswer' });

/** Characters of all texts of a request, as they are read. */
const charactersOf = ({
  input_data,
  qa_transcript,
}: {
  readonly input_data: { readonly floats: readonly Float[] };
  readonly qa_transcript: readonly z.infer<typeof questionAndAnswerSchema>[];
}): number =>
  [...input_data.floats, ...qa_transcript]
    .flatMap((said): unknown[] => Object.values(said))
    .reduce((sum: number, text) => sum + (typeof text === 'string' ? normalizedLength(text) : 0), 0);

/** Body of `POST /` that asks for a meditation. */
export const meditationRequestSchema = z
  .object({
    inference_type: z.literal('meditation'),
    user_id: userIdSchema,
    input_data: z.union([z.object({ floats: floatsSchema }), floatsSchema.transform((floats) => ({ floats }))]),
    music_list: z
      .array(z.string().max(64))
      .max(20)
      .default([])
      .describe('Preferred beds, best first; empty: chosen by feeling'),
    duration_minutes: z.number().min(MIN_DURATION_MINUTES).max(MAX_DURATION_MINUTES).default(DEFAULT_DURATION_MINUTES),
    voice: z.string().max(64).optional(),
    local_hour: z
      .number()
      .int()
      .min(0)
      .max(23)
      .optional()
      .describe("The listener's hour of the day, so that a session in the evening does not wake them up"),
    locale: localeSchema.optional(),
    qa_transcript: z.array(questionAndAnswerSchema).max(20).default([]).describe('What was asked before the session'),
  })
  .refine((request) => charactersOf(request) <= MAX_REQUEST_CHARACTERS, {
    path: ['input_data'],
    message: `must have at most ${String(MAX_REQUEST_CHARACTERS)} characters in all of its texts together`,
  })
  .meta({
    id: 'MeditationRequest',
    example: {
      inference_type: 'meditation',
      user_id: 'g_k3v7q2m5x4z6b3n5d7f2h4j6l5p7r2t4',
      input_data: {
        floats: [{ sentiment_label: 'Fearful', intensity: 'medium', prompt: 'The interview is tomorrow.' }],
      },
      duration_minutes: 5,
      music_list: ['rain'],
    },
  });
export type MeditationRequest = z.infer<typeof meditationRequestSchema>;
/** What a client may send; defaults are still absent. */
export type MeditationRequestBody = z.input<typeof meditationRequestSchema>;
