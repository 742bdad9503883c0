import { countWords } from './script.ts';

/** Longest text of one utterance: what a voice still says in one breath, and about 15 s of it. */
export const MAX_UTTERANCE_CHARACTERS = 240;
// A cut sooner than this would leave a stump.
const MIN_PIECE_CHARACTERS = 80;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

// Unicode does not end a sentence at a full stop before a small letter ("etc. and"). Someone who writes everything in
// small letters still must not become one endless sentence.
const splitAtStops = (segment: string): string[] =>
  segment.length > MAX_UTTERANCE_CHARACTERS ? segment.split(/(?<=\.["'’”]?\s)/) : [segment];

/** Cuts text at its sentence ends; the pieces are trimmed and not empty. */
export const splitSentences = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment)
    .flatMap(splitAtStops)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** What two sentences share when a listener would hear the same one twice. */
export const sentenceKeys = (text: string): string[] =>
  splitSentences(text)
    .map(
      (sentence) =>
        sentence
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu)
          ?.join(' ') ?? '',
    )
    .filter((key) => key !== '');

/** Text as a voice can say it: no pictographs, single spaces, no stray punctuation in front. May be empty. */
export const cleanSpokenText = (text: string): string => {
  const clean = text
    .replace(/(?!\p{L})\p{Extended_Pictographic}/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.!?;:…])/g, '')
    .replace(/^[^\p{L}\p{N}{“"‘'¿¡]+/u, '')
    .trim();
  return countWords(clean) === 0 ? '' : clean;
};

/** @param window  as much of a text as one utterance holds */
const cutPosition = (window: string): number => {
  const clause = Math.max(...[', ', '; ', ': ', ' – ', ' — '].map((end) => window.lastIndexOf(end) + 1));
  if (clause >= MIN_PIECE_CHARACTERS) return clause;
  const space = window.lastIndexOf(' ');
  if (space > 0) return space;
  const splitsPair = /[\uD800-\uDBFF]$/.test(window);
  return splitsPair ? window.length - 1 : window.length;
};

/** Cuts text that is too long for one utterance at a comma, else at a space, else where it must. */
export const splitLong = (text: string): string[] => {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > MAX_UTTERANCE_CHARACTERS) {
    const end = start + cutPosition(text.slice(start, start + MAX_UTTERANCE_CHARACTERS));
    pieces.push(cleanSpokenText(text.slice(start, end)));
    start = end;
    while (text.charAt(start) !== '' && text.charAt(start).trim() === '') start++;
  }
  pieces.push(cleanSpokenText(text.slice(start)));
  return pieces.filter((piece) => piece !== '');
};
