import { z } from 'zod';

/** `crisis`: someone may be in danger now; `concern`: worth offering help. */
export const safetyLevels = ['concern', 'crisis'] as const;
export const safetyLevelSchema = z.enum(safetyLevels);
export type SafetyLevel = z.infer<typeof safetyLevelSchema>;

/** What a text speaks of. `violence` is towards others, `abuse` and `assault` are towards the person. */
export const safetyKinds = ['suicide', 'self_harm', 'abuse', 'assault', 'violence', 'medical'] as const;
export const safetyKindSchema = z.enum(safetyKinds);
export type SafetyKind = z.infer<typeof safetyKindSchema>;

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
export type SafetyResource = z.infer<typeof safetyResourceSchema>;

/** What a client shows above everything else, when a text speaks of danger. */
export const safetySchema = z
  .object({
    level: safetyLevelSchema.describe('`crisis`: someone may be in danger now; `concern`: worth offering help'),
    kind: safetyKindSchema,
    message: z.string().describe('For the person who wrote; does not repeat what they wrote'),
    resources: z.array(safetyResourceSchema).describe('The most useful first; never empty'),
  })
  .meta({ id: 'Safety', description: 'To be shown above everything else: the text speaks of danger' });

/** Null: nothing speaks of danger. A union, because the description of a nullable reference would refuse null. */
export const safetyOrNullSchema = z.union([safetySchema, z.null()]);
export type Safety = z.infer<typeof safetySchema>;
