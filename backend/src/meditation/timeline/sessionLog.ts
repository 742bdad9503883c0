import { jobIdSchema } from '@float/contract';
import { z } from 'zod';
import { FloatError } from '../../errors.ts';
import { breathPhaseSchema } from '../script/breathPhase.ts';
import { sections } from '../script/script.ts';

/** Rises when the same log would render to other samples. */
export const ENGINE_VERSION = 2;

/** An utterance that has its place: enough to mix it again, together with its stored take. */
export const placedUtteranceSchema = z.object({
  id: z.number().int().min(0),
  section: z.enum(sections),
  text: z.string(),
  /** Breathing right after the words, never scaled. */
  breath: z.array(breathPhaseSchema),
  /** After words and breath, as written; the timeline scales it. */
  pause_seconds: z.number().min(0),
  /** Of the take at 48 kHz. */
  samples: z.number().int().min(0),
  gain_db: z.number(),
  /** SHA-256 of the stored WAV, hex. */
  sha: z.string(),
  start_sample: z.number().int().min(0),
  /** Id of the voice that says it. */
  voice: z.string().optional(),
});
export type PlacedUtterance = z.infer<typeof placedUtteranceSchema>;

/**
 * The session log (`session.json`): everything that decides the samples, in the order in which it was decided.
 * It is only ever extended, and always stored before a segment that depends on it.
 */
export const sessionLogSchema = z.object({
  engine_version: z.number().int(),
  job_id: jobIdSchema,
  epoch: z.number().int().min(1),
  seed: z.number().int(),
  duration_seconds: z.number().positive(),
  bed: z.string(),
  voice: z.string(),
  title: z.string().nullable(),
  /** Ids of the practices that the script is made of. */
  practices: z.array(z.string()),
  /** What the writer was told of the person's last sessions: the same again for whoever goes on with this one. */
  recent_practices: z.array(z.string()),
  utterances: z.array(placedUtteranceSchema),
  script_complete: z.boolean(),
  /** Length of the mix; null until it is decided. */
  end_sample: z.number().int().nullable(),
  first_published_at: z.iso.datetime().nullable(),
});
export type SessionLog = z.infer<typeof sessionLogSchema>;

/**
 * The log of a session that is stored already.
 *
 * @throws {FloatError} `INTERNAL` when it cannot be read
 */
export const parseSessionLog = (bytes: Uint8Array): SessionLog => {
  try {
    return sessionLogSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch (cause) {
    throw new FloatError('INTERNAL', 'A session log cannot be read', { cause });
  }
};
