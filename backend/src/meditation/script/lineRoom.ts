import type { Practice, PracticeLine } from './practice.ts';
import { breathSeconds, countWords } from './script.ts';

/**
 * How many words a second of breathing takes the place of. A second of a session has about one word; part of what a
 * breath takes is silence that would have been there anyway.
 */
const WORDS_PER_BREATH_SECOND = 0.9;

/** How much of a word budget lines need: their words, and their breaths as words. */
export const roomOf = (lines: readonly Pick<PracticeLine, 'text' | 'breath'>[]): number =>
  lines.reduce((sum, { text, breath }) => sum + countWords(text) + WORDS_PER_BREATH_SECOND * breathSeconds(breath), 0);

/** What is always spoken. */
export const coreRoom = ({ lines }: Practice): number =>
  roomOf(lines.filter((line) => line.importance === 'essential'));

/** With so much a practice feels complete: all but its spare lines. */
export const fullRoom = ({ lines }: Practice): number => roomOf(lines.filter((line) => line.importance !== 'spare'));
