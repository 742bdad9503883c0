import { z } from 'zod';
import { NOT_AVAILABLE } from './feelings.ts';

export const MAX_TEXT_CHARACTERS = 10_000;

// Control and format characters (Unicode Cc, and Cf except the joiners that emoji and several scripts need)
// never carry a feeling, and some turn the direction of a whole line.
const INVISIBLE = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

/** One line of visible text: control and direction characters become spaces, spaces become one. May be empty. */
export const cleanText = (text: string): string => text.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();

/** A text that may be absent: missing, empty and `"NotAvailable"` all become `undefined`. */
export const optionalTextSchema = z
  .string()
  .max(MAX_TEXT_CHARACTERS, `must have at most ${String(MAX_TEXT_CHARACTERS)} characters`)
  .transform((text) => (text === NOT_AVAILABLE ? undefined : cleanText(text) || undefined))
  .optional();
