import { z } from 'zod';
import { feelingSchema } from './feelings.ts';

export const bedSchema = z
  .object({
    id: z.string().meta({ description: 'For `music_list`', example: 'rain' }),
    title: z.string(),
    mood: z.string(),
    feelings: z.array(feelingSchema).describe('What it suits; none: it is only played when it is asked for by name'),
    preview_url: z
      .string()
      .nullable()
      .describe('Signed, an MP3 of twelve seconds; null where there is nothing to hear'),
  })
  .meta({ id: 'Bed' });
export type BedInfo = z.infer<typeof bedSchema>;
export const musicCatalogueSchema = z.object({ music: z.array(bedSchema) }).meta({ id: 'MusicCatalogue' });
export type MusicCatalogue = z.infer<typeof musicCatalogueSchema>;

export const voiceInfoSchema = z
  .object({
    id: z.string().meta({ description: 'For `voice`', example: 'slt' }),
    title: z.string(),
    description: z.string(),
    words_per_minute: z.number(),
    default: z.boolean(),
    preview_url: z.string().nullable().describe('Signed, an MP3 of one calm sentence; null while there is none'),
  })
  .meta({ id: 'Voice' });
export type VoiceInfo = z.infer<typeof voiceInfoSchema>;
export const voiceCatalogueSchema = z.object({ voices: z.array(voiceInfoSchema) }).meta({ id: 'VoiceCatalogue' });
export type VoiceCatalogue = z.infer<typeof voiceCatalogueSchema>;

/**
 * Answer of `GET /health`; with `problem` when something does not work. `degraded` (status 200): what there is can be
 * played and deleted, new sessions are refused. `unavailable` has status 503.
 */
export const healthSchema = z
  .object({
    status: z.enum(['ok', 'degraded', 'unavailable']),
    version: z.string(),
    problem: z.string().optional().describe('What does not work'),
  })
  .meta({ id: 'Health' });
export type Health = z.infer<typeof healthSchema>;
