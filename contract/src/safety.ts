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
export const safetyResourceSchema = z.object({
  /** Where it can be reached from: ISO 3166-1 alpha-2, or `international`. */
  region: z.string(),
  name: z.string(),
  /** A number to call or text, as people there write it, or an address. */
  contact: z.string(),
  hours: z.string(),
  /** Whose word this is: the web address of the line itself or of the authority behind it. */
  source: z.string(),
});
export type SafetyResource = z.infer<typeof safetyResourceSchema>;

/** What a client shows above everything else, when a text speaks of danger. */
export const safetySchema = z.object({
  level: safetyLevelSchema,
  kind: safetyKindSchema,
  /** For the person who wrote; does not repeat what they wrote. */
  message: z.string(),
  /** The most useful first; never empty. */
  resources: z.array(safetyResourceSchema),
});
export type Safety = z.infer<typeof safetySchema>;
