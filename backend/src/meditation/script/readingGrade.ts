const countSyllables = (word: string): number =>
  Math.max(1, word.replace(/(?<![aeiouy])e$|(?<=[^aeiouydt])ed$/, '').match(/[aeiouy]+/g)?.length ?? 1);

/**
 * How many years of school it takes to follow a text: Flesch–Kincaid (Kincaid et al. 1975), with syllables counted as
 * groups of vowels.
 *
 * @param sentences  each with at least one word
 */
export const readingGrade = (sentences: readonly string[]): number => {
  const words = sentences.flatMap((sentence) => sentence.toLowerCase().match(/[\p{L}']+/gu) ?? []);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
};
