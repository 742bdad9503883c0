import { type Language, safetyKinds, type SafetyKind, type SafetyLevel } from './wire.ts';

/** Whom a text is about: the writer, someone the writer worries about, or someone whom the writer lost. */
export type About = 'self' | 'other' | 'loss';

/** What a text says, stripped of its words. */
export interface Sign {
  readonly kind: SafetyKind;
  readonly level: SafetyLevel;
  readonly about: About;
  /** In which language the phrase is written; it is also the language of the answer. */
  readonly language: Language;
  /** A life may be at risk at this moment. */
  readonly isEmergency?: boolean;
  /** `kind` is a guess: message and lines are then for anyone. */
  readonly isUnsure?: boolean;
}

/**
 * Phrases that mean the same. They are matched against normalized text: lower case, no accents, no commas, `.` before
 * and after a sentence, English contractions written out ("do not", "i am", "can not").
 *
 * - `(a|b c)` one of these; `[a]` may be absent; `{name}` one of a word class; `word*` any ending
 * - `..` up to four words of the same sentence
 */
export interface SignGroup extends Sign {
  readonly phrases: readonly string[];
  /** What it means after "not", "never", "without"; default: the same as without. */
  readonly whenNegated?: SafetyLevel | 'nothing';
  /** What it means when the sentence speaks of long ago; default: the same. */
  readonly whenPast?: SafetyLevel | 'nothing';
}

/** A group of English phrases about the writer, the most common case. */
export const ownSigns = (kind: SafetyKind, level: SafetyLevel, phrases: readonly string[]): SignGroup => ({
  kind,
  level,
  about: 'self',
  language: 'en',
  phrases,
  whenNegated: kind === 'suicide' || kind === 'self_harm' ? 'concern' : 'nothing',
  whenPast: kind === 'medical' ? 'nothing' : 'concern',
});

/** A group of English phrases about someone else. */
export const othersSigns = (
  kind: SafetyKind,
  phrases: readonly string[],
  about: Exclude<About, 'self'> = 'other',
): SignGroup => ({ kind, level: 'concern', about, language: 'en', phrases, whenNegated: 'nothing' });

/**
 * The plainest phrases of another language, about the writer only. No negation is looked for: a text that denies the
 * wish to die is about dying, too. An apostrophe is a space (`j ai`); accents may be written or left out. Each character
 * of Chinese, Japanese and Korean counts as a word, with or without spaces between them.
 */
export const foreignSigns = (
  language: Exclude<Language, 'en'>,
  phrases: Readonly<Partial<Record<SafetyKind, readonly string[]>>>,
): SignGroup[] =>
  safetyKinds.map((kind) => ({ kind, level: 'crisis', about: 'self', language, phrases: phrases[kind] ?? [] }));

/** A group of English phrases of a life at risk at this moment: the writer's, or with `about` someone else's. */
export const emergencySigns = (
  kind: SafetyKind,
  phrases: readonly string[],
  about: Exclude<About, 'loss'> = 'self',
): SignGroup => ({
  kind,
  level: 'crisis',
  isEmergency: true,
  about,
  language: 'en',
  phrases,
  whenNegated: 'nothing',
  whenPast: kind === 'medical' ? 'nothing' : 'concern',
});
