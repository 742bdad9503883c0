import { z } from 'zod';

export const bedSchema = z.object({
  id: z.string(),
  title: z.string(),
  mood: z.string(),
  /** Signed, a short excerpt; null while there is none. */
  preview_url: z.string().nullable(),
});
export const musicCatalogueSchema = z.object({ music: z.array(bedSchema) });
export type MusicCatalogue = z.infer<typeof musicCatalogueSchema>;

export const voiceInfoSchema = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  words_per_minute: z.number(),
  default: z.boolean(),
});
export const voiceCatalogueSchema = z.object({ voices: z.array(voiceInfoSchema) });
export type VoiceCatalogue = z.infer<typeof voiceCatalogueSchema>;

/** Answer of `GET /health`; with `problem` and status 503 when something needed does not work. */
export const healthSchema = z.object({
  status: z.enum(['ok', 'unavailable']),
  version: z.string(),
  problem: z.string().optional(),
});
export type Health = z.infer<typeof healthSchema>;
