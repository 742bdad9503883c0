import { type BreathPhase, type Importance, type Section, sections } from './script.ts';

/** A pause as it may be written. Longer or shorter ones are clamped. */
export const MIN_PAUSE_SECONDS = 0.3;
export const MAX_PAUSE_SECONDS = 60;
/** Of `[pause]` without a number. */
const UNSTATED_PAUSE_SECONDS = 3;
/** A phase of a breath as it may be written, and as it is when no number is. */
export const MIN_PHASE_SECONDS = 1;
export const MAX_PHASE_SECONDS = 12;
const unstatedPhaseSeconds: Record<BreathPhase['phase'], number> = { inhale: 4, hold: 2, exhale: 6 };
const MAX_TITLE_CHARACTERS = 80;

/** What a mark in square brackets says. */
export type Mark =
  | { readonly type: 'title'; readonly title: string }
  | { readonly type: 'section'; readonly section: Section }
  | { readonly type: 'pause'; readonly seconds: number }
  | { readonly type: 'breath'; readonly phase: BreathPhase }
  | { readonly type: 'importance'; readonly importance: Importance };

const PAUSE = /^pause\b\D*?(?:(\d+(?:[.,]\d+)?)\s*(m(?:in(?:ute)?s?)?\b)?.*)?$/is;
// Nothing else may stand in it: "[hold your hands]" is a stage direction.
const BREATH = /^(inhale|hold|exhale)\s*:?\s*(?:for\s+)?(?:(\d+(?:[.,]\d+)?)\s*(?:s|secs?|seconds?)?)?$/i;
// What may remain of a mark whose bracket never closes: only as much as is surely not meant to be spoken.
const UNCLOSED =
  /^\s*(?:title\b[^\n]*|section\s*:\s*\w*|pause[\s:]*[\d.,]*\s*(?:s|secs?|seconds?)?\b|(?:inhale|hold|exhale)[\s:]*[\d.,]+\s*(?:s|secs?|seconds?)?|optional\b|spare\b)/i;
const MARK_WORDS = ['title', 'section', 'pause', 'optional', 'spare', 'inhale', 'hold', 'exhale'];

const clampPause = (seconds: number): number => Math.min(MAX_PAUSE_SECONDS, Math.max(MIN_PAUSE_SECONDS, seconds));

const readPause = (text: string): Mark | undefined => {
  const match = PAUSE.exec(text);
  if (match === null) return undefined;
  if (match[1] === undefined) return { type: 'pause', seconds: UNSTATED_PAUSE_SECONDS };
  const amount = Number(match[1].replace(',', '.'));
  return { type: 'pause', seconds: clampPause(match[2] === undefined ? amount : amount * 60) };
};

const phaseNames = ['inhale', 'hold', 'exhale'] as const;

const readBreath = (text: string): Mark | undefined => {
  const [, name, number] = BREATH.exec(text) ?? [];
  const phase = phaseNames.find((known) => known === name?.toLowerCase());
  if (phase === undefined) return undefined;
  const seconds = number === undefined ? unstatedPhaseSeconds[phase] : Number(number.replace(',', '.'));
  const clamped = Math.min(MAX_PHASE_SECONDS, Math.max(MIN_PHASE_SECONDS, seconds));
  return { type: 'breath', phase: { phase, seconds: clamped } };
};

/** A title as one line without markdown or brackets, at most 80 characters; empty when nothing is left. */
const cleanTitle = (text: string): string =>
  text
    .replace(/[[\]*`#_~"“”\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_TITLE_CHARACTERS)
    .trimEnd();

/**
 * Reads what stands between the brackets of a mark, whatever its case and spacing.
 *
 * @param inner  such as `pause 6`, `inhale 4`, `Section: practice`
 * @returns      undefined for anything that is not a mark we know
 */
export const readMark = (inner: string): Mark | undefined => {
  const text = inner.trim();
  const word = text.toLowerCase();
  if (word === 'optional' || word === 'spare') return { type: 'importance', importance: word };
  const [, name, argument] = /^(title|section)\s*:\s*(.*)$/is.exec(text) ?? [];
  if (name?.toLowerCase() === 'section') {
    const section = sections.find((known) => known === argument?.trim().toLowerCase());
    return section && { type: 'section', section };
  }
  if (name !== undefined) {
    const title = cleanTitle(argument ?? '');
    return title === '' ? undefined : { type: 'title', title };
  }
  return readBreath(text) ?? readPause(text);
};

/**
 * Takes a mark that was begun but never closed off the text that follows its bracket.
 *
 * @param atEnd  the text stops here, perhaps in the middle of the mark's name
 * @returns      what is left to be spoken
 */
export const dropUnclosedMark = (text: string, atEnd: boolean): string => {
  const begun = text.trim().toLowerCase();
  if (atEnd && MARK_WORDS.some((word) => word.startsWith(begun))) return '';
  return text.replace(UNCLOSED, '');
};
