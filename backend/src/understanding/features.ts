/** A passage as the heads see it. */
export interface Features {
  /** {@link EMBEDDING_SIZE} numbers from the sentence encoder; their Euclidean norm is about 1. */
  readonly embedding: Float32Array;
  /** 32-bit hashes of n-grams; a head keeps as many of their low bits as it has buckets for. */
  readonly hashes: Uint32Array;
  /** One for each hash. The weights of character n-grams have a Euclidean norm of 1, and so have those of word n-grams. */
  readonly weights: Float32Array;
}

export const EMBEDDING_SIZE = 512;

const GRAM_LENGTHS = [3, 4, 5];
/** FNV-1a, then two rounds of mixing, so that the low bits are spread evenly. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
};

/** Lower case, without apostrophes and punctuation; "soooo" becomes "soo". */
const normalize = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’‘]/g, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replaceAll(/(.)\1{2,}/gu, '$1$1')
    .trim();

const characterGrams = (words: readonly string[]): string[] =>
  words.flatMap((word) => {
    // Longer strings are not words, and would have thousands of n-grams.
    const marked = `^${word.slice(0, 32)}$`;
    return GRAM_LENGTHS.flatMap((length) =>
      Array.from({ length: Math.max(0, marked.length - length + 1) }, (_, at) => `c${marked.slice(at, at + length)}`),
    );
  });

const wordGrams = (words: readonly string[]): string[] => [
  ...words.map((word) => `w${word}`),
  ...words.slice(1).map((word, index) => `p${words[index] ?? ''} ${word}`),
  ...words.slice(2).map((word, index) => `s${words[index] ?? ''} ${word}`),
];

/** Adds n-grams by hash, each weighted by the square root of its count; together they have a norm of about 1. */
const addGrams = (sums: Map<number, number>, grams: readonly string[]): void => {
  const counts = new Map<number, number>();
  for (const gram of grams) {
    const hash = hashOf(gram);
    counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  const length = Math.sqrt(grams.length) || 1;
  for (const [hash, count] of counts) sums.set(hash, (sums.get(hash) ?? 0) + Math.sqrt(count) / length);
};

/** The hashed n-grams of a passage: 3 to 5 characters within words, single words, pairs of neighbors, and pairs with one word between. */
export const hashGrams = (passage: string): Pick<Features, 'hashes' | 'weights'> => {
  const words = normalize(passage).split(' ');
  const sums = new Map<number, number>();
  addGrams(sums, characterGrams(words));
  addGrams(sums, wordGrams(words));
  return { hashes: Uint32Array.from(sums.keys()), weights: Float32Array.from(sums.values()) };
};
