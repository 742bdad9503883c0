import { join } from 'node:path';
import { z } from 'zod';
import { killPointSchema } from './killPoints.ts';

/** What a crashing worker is told when it starts. */
export const crashOrderSchema = z.object({
  dataDir: z.string(),
  /** How the store is opened; absent: it is the one in the data folder. */
  remote: z.object({ module: z.string(), argument: z.string() }).optional(),
  leaseMs: z.number().positive(),
  ffmpegPath: z.string(),
  /** Whether it looks for jobs itself, or only runs those that it is sent. */
  sweeps: z.boolean(),
  /** Added to every utterance, as a slow vendor would. */
  speechDelayMs: z.number().min(0),
  strike: z.object({ at: killPointSchema, signal: z.enum(['SIGKILL', 'SIGSTOP']) }).optional(),
});
export type CrashOrder = z.infer<typeof crashOrderSchema>;

/** Where things lie in a data folder. */
export const placeFiles = (dataDir: string) => ({
  database: join(dataDir, 'float.sqlite'),
  beds: join(dataDir, 'beds'),
  /** One line for every take that was spoken although it was stored. */
  boughtTwice: join(dataDir, 'bought-twice.txt'),
});
