import { z } from 'zod';
import { NOT_AVAILABLE } from './feelings.ts';

export const MAX_TEXT_CHARACTERS = 10_000;
/** Of all texts of one request together: far more than people say before a session. */
export const MAX_REQUEST_CHARACTERS = 50_000;
/** Marks that one letter may carry; more are never language, and each costs time to put in order. */
const MAX_COMBINING_MARKS = 16;

// Control and format characters (Unicode Cc, and Cf except the joiners that emoji and several scripts need)
// never carry a feeling, and some turn the direction of a whole line.
const INVISIBLE = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

const MARK_RUN = new RegExp(String.raw`(\p{M}{${String(MAX_COMBINING_MARKS)}})\p{M}+`, 'gu');

/** One line of visible text: control and direction characters become spaces, spaces become one, piles of marks are cut. May be empty. */
export const cleanText = (text: string): string =>
  text.replace(INVISIBLE, ' ').replace(MARK_RUN, '$1').replace(/\s+/g, ' ').trim();

const ASCII = /^[\0-\x7f]*$/;

/** Characters of a text once it is normalized (NFKD): one character may become 18. */
export const normalizedLength = (text: string): number =>
  ASCII.test(text) ? text.length : text.normalize('NFKD').length;

const TOO_LONG = `must have at most ${String(MAX_TEXT_CHARACTERS)} characters`;
const isShort = (text: string | undefined): boolean =>
  text === undefined || normalizedLength(text) <= MAX_TEXT_CHARACTERS;

/** A text that may be empty, as one line of visible text. */
export const textSchema = z.string().max(MAX_TEXT_CHARACTERS, TOO_LONG).transform(cleanText).refine(isShort, TOO_LONG);

/** A text that may be absent: missing, empty and `"NotAvailable"` all become `undefined`. */
export const optionalTextSchema = z
  .string()
  .max(MAX_TEXT_CHARACTERS, TOO_LONG)
  .transform((text) => (text === NOT_AVAILABLE ? undefined : cleanText(text) || undefined))
  .refine(isShort, TOO_LONG)
  .optional();
