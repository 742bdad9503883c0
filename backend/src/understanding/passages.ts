/** Longest sentence and longest passage, in words. The encoder ignores what comes after 128 word pieces. */
const MAX_SENTENCE_WORDS = 45;
const MAX_PASSAGE_WORDS = 90;
/** Of one text, from its beginning and its end: bounds the time that reading it takes. 10,000 characters have about 120. */
const FIRST_SENTENCES = 40;
const LAST_SENTENCES = 24;

const SENTENCE = /[^.!?…\n]+(?:[.!?…]+["”’)]*|\n+|$)/gu;
const HAS_LETTER = /\p{L}/u;

const countWords = (text: string): number => text.split(/\s+/).length;

/** Splits what is too long for one sentence, between words. */
const splitLong = (sentence: string): string[] => {
  const words = sentence.split(/\s+/);
  if (words.length <= MAX_SENTENCE_WORDS) return [sentence];
  const parts = Math.ceil(words.length / MAX_SENTENCE_WORDS);
  const size = Math.ceil(words.length / parts);
  return Array.from({ length: parts }, (_, part) => words.slice(part * size, (part + 1) * size).join(' '));
};

/** What is read of a text: one sentence may be the sign, or only all of them together. */
export interface Passages {
  /** At most 64, of at most 45 words each; empty for a text without letters. */
  readonly sentences: readonly string[];
  /** Neighboring sentences together, up to 90 words: a short text is one passage. */
  readonly passages: readonly string[];
}

const joinNeighbors = (sentences: readonly string[]): string[] => {
  const passages: string[] = [];
  let words = Infinity;
  for (const sentence of sentences) {
    words += countWords(sentence);
    if (words > MAX_PASSAGE_WORDS) {
      passages.push(sentence);
      words = countWords(sentence);
    } else passages.push(`${passages.pop() ?? ''} ${sentence}`);
  }
  return passages;
};

/** Splits a text for reading. */
export const passagesOf = (text: string): Passages => {
  const all = (text.match(SENTENCE) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => HAS_LETTER.test(sentence))
    .flatMap(splitLong);
  const isLong = all.length > FIRST_SENTENCES + LAST_SENTENCES;
  const sentences = isLong ? [...all.slice(0, FIRST_SENTENCES), ...all.slice(-LAST_SENTENCES)] : all;
  return { sentences, passages: joinNeighbors(sentences) };
};
