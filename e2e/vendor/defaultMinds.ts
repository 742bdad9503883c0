import type { ChatRequest, Recording } from './call.ts';
import { plausibleScript } from './plausibleScript.ts';

const DEFAULT_SCRIPT_WORDS = 300;
const ABOUT_WORDS = /\babout (\d[\d,]*) words\b/i;

const plausibleSummary = {
  sentiment_label: 'Sad',
  intensity: 'medium',
  title: 'A heavy evening',
  reflection: 'You carry something heavy today. You have found words for it.',
  note: 'The person carries something heavy and would like some quiet.',
};

/** The last message that names a number of words counts. */
const askedWords = ({ messages }: ChatRequest): number => {
  const asking = messages.findLast(({ content }) => ABOUT_WORDS.test(content));
  const number = ABOUT_WORDS.exec(asking?.content ?? '')?.[1];
  return number === undefined ? DEFAULT_SCRIPT_WORDS : Number(number.replaceAll(',', ''));
};

/** A number for a text (FNV-1a, 32 bit): the same request is answered the same. */
const hash = (text: string): number =>
  Array.from(text).reduce((sum, character) => Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);

/** A meditation of about as many words as are asked for, or the summary of a sad person. */
export const saysByDefault = (request: ChatRequest): string =>
  request.isStructured
    ? JSON.stringify(plausibleSummary)
    : plausibleScript(askedWords(request), hash(JSON.stringify(request.messages)));

/** The same whatever was said. */
export const hearsByDefault = (_recording: Recording): string =>
  'I feel a little heavy today, and I would like to rest.';
