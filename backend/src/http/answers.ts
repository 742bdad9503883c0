import { errorBodySchema } from '@float/contract';
import type { z } from 'zod';

/** How `createRoute` is told about a JSON answer. */
export const jsonAnswer = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  content: { 'application/json': { schema } },
  description,
});

/** The answer of every route to what it refuses. */
export const refusedAnswer = jsonAnswer(errorBodySchema, 'Refused: see the code, and whether to try again');

/** Routes that need a token. */
export const signedIn = [{ bearer: [] as string[] }];
