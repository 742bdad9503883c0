import { z } from 'zod';

/** A part of one breath, as it is stored. */
export const breathPhaseSchema = z.object({
  phase: z.enum(['inhale', 'hold', 'exhale']),
  seconds: z.number().positive(),
});
