import { languages, safetyKinds, safetyLevels } from '@float/safety/wire';
import { z } from 'zod';

export const safetyLevelSchema = z.enum(safetyLevels);
export const safetyKindSchema = z.enum(safetyKinds);

/** A help-line, an emergency number or a directory of help-lines. */
export const safetyResourceSchema = z
  .object({
    region: z.string().describe('Where it can be reached from: ISO 3166-1 alpha-2, or `international`'),
    name: z.string(),
    contact: z.string().describe('A number to call or text, as people there write it, or an address'),
    hours: z.string(),
    source: z.string().describe('Whose word this is: the web address of the line itself or of the authority behind it'),
  })
  .meta({ id: 'SafetyResource' });

/** What a client shows above everything else, when a text speaks of danger. */
export const safetySchema = z
  .object({
    level: safetyLevelSchema.describe('`crisis`: someone may be in danger now; `concern`: worth offering help'),
    is_emergency: z
      .literal(true)
      .optional()
      .describe('A life may be at risk at this moment: show the emergency number first, and play nothing by itself'),
    kind: safetyKindSchema,
    is_unsure: z
      .literal(true)
      .optional()
      .describe('`kind` is a guess: message and lines are for anyone. Do not store it on a device that others use'),
    message: z.string().describe('For the person who wrote; does not repeat what they wrote'),
    language: z.enum(languages).exclude(['en']).optional().describe('Of the message, ISO 639-1; absent: English'),
    resources: z.array(safetyResourceSchema).describe('The most useful first; never empty'),
  })
  .meta({ id: 'Safety', description: 'To be shown above everything else: the text speaks of danger' });

/** Null: nothing speaks of danger. A union, because the description of a nullable reference would refuse null. */
export const safetyOrNullSchema = z.union([safetySchema, z.null()]);
export type { Safety, SafetyKind, SafetyLevel, SafetyResource } from '@float/safety/wire';
export { safetyKinds, safetyLevels } from '@float/safety/wire';
