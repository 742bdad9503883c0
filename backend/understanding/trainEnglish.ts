import { EMBEDDING_SIZE, hashGrams } from '../src/understanding/features.ts';
import type { Head } from '../src/understanding/head.ts';
import { type Example, trainHead } from './trainHead.ts';

const OPTIONS = { bits: 14, hiddenSize: 0, epochs: 6 } as const;
const NO_EMBEDDING = new Float32Array(EMBEDDING_SIZE);
/** There are far fewer texts in other languages. */
const FOREIGN_WEIGHT = 3;

/** Trains the head that tells English from other languages, by n-grams alone. */
export const trainEnglish = (english: readonly string[], foreign: readonly string[]): Head => {
  const exampleOf =
    (isEnglish: boolean) =>
    (text: string): Example => ({
      features: { embedding: NO_EMBEDDING, ...hashGrams(text) },
      target: [isEnglish ? 1 : 0],
      weight: isEnglish ? 1 : FOREIGN_WEIGHT,
    });
  return trainHead(
    'english',
    ['english'],
    [...english.map(exampleOf(true)), ...foreign.map(exampleOf(false))],
    OPTIONS,
  );
};
