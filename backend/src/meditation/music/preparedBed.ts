import { z } from 'zod';

/**
 * What lies beside the samples of a prepared bed, in `<id>.json`. The samples are in the file that it names:
 * interleaved stereo, signed 16 bit, little-endian, 48 kHz, −22 LUFS, a loop without a seam. However a bed came about,
 * this is the form in which the library finds it.
 */
export const preparedBedSchema = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
  title: z.string(),
  mood: z.string(),
  /** Samples per channel. */
  loopSamples: z.number().int().positive(),
  /** Of the code that made it; another version is made again. */
  engine: z.string(),
  file: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
});
export type PreparedBed = z.infer<typeof preparedBedSchema>;

/** Two channels of 16 bits. */
export const BYTES_PER_SAMPLE = 4;
