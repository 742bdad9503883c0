/** `crisis`: someone may be in danger now; `concern`: worth offering help. */
export const safetyLevels = ['concern', 'crisis'] as const;
export type SafetyLevel = (typeof safetyLevels)[number];

/**
 * What a text speaks of, the most urgent first. `violence` is towards others; `abuse` (by people close to the person),
 * `stalking` (by others), `assault`, `neglect` and `exploitation` are towards the person. `substance` is use or relapse
 * with a risk, `perinatal` danger around a birth.
 */
export const safetyKinds = [
  ...(['suicide', 'self_harm', 'abuse', 'assault', 'violence', 'stalking', 'psychosis', 'perinatal'] as const),
  ...(['substance', 'medical', 'neglect', 'exploitation', 'eating'] as const),
] as const;
export type SafetyKind = (typeof safetyKinds)[number];

/** Languages in which phrases are recognized and answered. */
export const languages = [
  ...(['en', 'es', 'fr', 'de', 'it', 'pt', 'nl', 'pl', 'ru'] as const),
  ...(['zh', 'ja', 'ko', 'hi', 'ar', 'tr', 'sv'] as const),
] as const;
export type Language = (typeof languages)[number];

/** A help-line, an emergency number or a directory of help-lines. */
export interface SafetyResource {
  /** Where it can be reached from: ISO 3166-1 alpha-2, or `international`. */
  region: string;
  name: string;
  /** A number to call or text, as people there write it, or an address. */
  contact: string;
  hours: string;
  /** The web address of the line itself or of the authority behind it. */
  source: string;
}

/** What a client shows above everything else when a text speaks of danger. */
export interface Safety {
  level: SafetyLevel;
  /** Set when a life may be at risk at this moment: emergency services come first, and nothing plays by itself. */
  is_emergency?: true | undefined;
  kind: SafetyKind;
  /** Set when `kind` is a guess: message and lines are for anyone, and nothing of it should be stored. */
  is_unsure?: true | undefined;
  /** For the person who wrote; does not repeat what they wrote. */
  message: string;
  /** Of the message, ISO 639-1; absent: English. */
  language?: Exclude<Language, 'en'> | undefined;
  /** The most useful first; never empty. */
  resources: SafetyResource[];
}
