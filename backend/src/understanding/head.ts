import { EMBEDDING_SIZE, type Features } from './features.ts';

/**
 * A small classifier over {@link Features}: a linear part over embedding and n-grams, and one hidden layer over the
 * embedding. All matrices are row by row.
 */
export interface Head {
  readonly name: string;
  /** One logit each; a head with one label answers yes or no. */
  readonly labels: readonly string[];
  /** log2 of the number of n-gram buckets. */
  readonly bits: number;
  readonly hiddenSize: number;
  /** labels × (512 + 1): the last of a row is its bias. */
  readonly dense: Float32Array;
  /** labels × 2^bits */
  readonly sparse: Float32Array;
  /** hiddenSize × (512 + 1) */
  readonly hidden: Float32Array;
  /** labels × hiddenSize */
  readonly output: Float32Array;
}

/** Embeddings have a norm of 1; weights train better on larger inputs. */
export const EMBEDDING_SCALE = 6;

export const ROW = EMBEDDING_SIZE + 1;

/** Activations of the hidden layer (ReLU). */
export const activate = ({ hidden, hiddenSize }: Pick<Head, 'hidden' | 'hiddenSize'>, embedding: Float32Array) => {
  const active = new Float32Array(hiddenSize);
  for (let unit = 0; unit < hiddenSize; unit++) {
    const row = unit * ROW;
    let sum = hidden[row + EMBEDDING_SIZE] ?? 0;
    for (let at = 0; at < EMBEDDING_SIZE; at++) sum += (hidden[row + at] ?? 0) * (embedding[at] ?? 0) * EMBEDDING_SCALE;
    active[unit] = Math.max(0, sum);
  }
  return active;
};

/** @returns a logit for each label */
export const scoreHead = (head: Head, { embedding, hashes, weights }: Features): Float64Array => {
  const { labels, bits, hiddenSize, dense, sparse, output } = head;
  const active = activate(head, embedding);
  const buckets = 2 ** bits;
  return Float64Array.from(labels, (_, label) => {
    const row = label * ROW;
    let sum = dense[row + EMBEDDING_SIZE] ?? 0;
    for (let at = 0; at < EMBEDDING_SIZE; at++) sum += (dense[row + at] ?? 0) * (embedding[at] ?? 0) * EMBEDDING_SCALE;
    for (let unit = 0; unit < hiddenSize; unit++) sum += (output[label * hiddenSize + unit] ?? 0) * (active[unit] ?? 0);
    for (let at = 0; at < hashes.length; at++)
      sum += (sparse[label * buckets + ((hashes[at] ?? 0) & (buckets - 1))] ?? 0) * (weights[at] ?? 0);
    return sum;
  });
};

/** Sigmoid for a head with one label, softmax for several. */
export const toProbabilities = (logits: Float64Array): Float64Array => {
  if (logits.length === 1) return logits.map((logit) => 1 / (1 + Math.exp(-logit)));
  const most = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
};
