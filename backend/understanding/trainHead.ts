import { EMBEDDING_SIZE, type Features } from '../src/understanding/features.ts';
import { activate, EMBEDDING_SCALE, type Head, ROW, scoreHead, toProbabilities } from '../src/understanding/head.ts';

/** A labeled passage. */
export interface Example {
  readonly features: Features;
  /** Probability of each label, summing to 1; for a head with one label, that of yes. */
  readonly target: readonly number[];
  /** Multiplies its gradient. */
  readonly weight: number;
}

export interface TrainingOptions {
  readonly bits: number;
  readonly hiddenSize: number;
  readonly epochs: number;
  readonly seed?: number;
}

/** Dropout: the share of hidden units left out of each step, against overfitting. */
const DROPPED = 0.3;
const RATE = { dense: 0.05, sparse: 0.1, hidden: 0.03 } as const;
const DECAY = 1e-4;
const FIRST_SQUARES = 1e-4;
/** Smaller errors change nothing that would outlast the rounding to int8. */
const SMALLEST_ERROR = 1e-4;

/** Numerical Recipes' linear congruential generator: the same numbers everywhere. */
export const createRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

/** Weights with their sums of squared gradients, for Adagrad. */
interface Parameters {
  readonly values: Float32Array;
  readonly squares: Float32Array;
}

const parametersOf = (values: Float32Array): Parameters => ({
  values,
  squares: new Float32Array(values.length).fill(FIRST_SQUARES),
});

const step = ({ values, squares }: Parameters, at: number, gradient: number, rate: number): void => {
  const sum = (squares[at] ?? 0) + gradient * gradient;
  squares[at] = sum;
  values[at] = (values[at] ?? 0) - (rate * gradient) / Math.sqrt(sum);
};

/** Trains a head by Adagrad, an example at a time. The same examples in the same order give the same head. */
export const trainHead = (
  name: string,
  labels: readonly string[],
  examples: readonly Example[],
  { bits, hiddenSize, epochs, seed = 1 }: TrainingOptions,
): Head => {
  const random = createRandom(seed);
  const drawn = (size: number, spread: number) => Float32Array.from({ length: size }, () => (random() - 0.5) * spread);
  const dense = parametersOf(new Float32Array(labels.length * ROW));
  const sparse = parametersOf(new Float32Array(labels.length * 2 ** bits));
  const hidden = parametersOf(drawn(hiddenSize * ROW, 0.12));
  const output = parametersOf(drawn(labels.length * hiddenSize, 0.3));
  const head: Head = {
    name,
    labels,
    bits,
    hiddenSize,
    dense: dense.values,
    sparse: sparse.values,
    hidden: hidden.values,
    output: output.values,
  };
  const mask = 2 ** bits - 1;
  const order = examples.map((_, index) => index);

  const learn = ({ features, target, weight }: Example): void => {
    const { embedding, hashes, weights } = features;
    const active = activate(head, embedding);
    for (let unit = 0; unit < hiddenSize; unit++)
      active[unit] = random() < DROPPED ? 0 : (active[unit] ?? 0) / (1 - DROPPED);
    // scoreHead with dropout.
    const plain = scoreHead({ ...head, hiddenSize: 0 }, features);
    for (let label = 0; label < labels.length; label++)
      for (let unit = 0; unit < hiddenSize; unit++)
        plain[label] = (plain[label] ?? 0) + (output.values[label * hiddenSize + unit] ?? 0) * (active[unit] ?? 0);
    const errors = toProbabilities(plain).map((found, label) => (found - (target[label] ?? 0)) * weight);
    const back = new Float32Array(hiddenSize);
    for (let label = 0; label < labels.length; label++) {
      const error = errors[label] ?? 0;
      if (Math.abs(error) < SMALLEST_ERROR) continue;
      const row = label * ROW;
      for (let at = 0; at < EMBEDDING_SIZE; at++)
        step(dense, row + at, error * (embedding[at] ?? 0) * EMBEDDING_SCALE, RATE.dense);
      step(dense, row + EMBEDDING_SIZE, error, RATE.dense);
      for (let at = 0; at < hashes.length; at++)
        step(sparse, label * (mask + 1) + ((hashes[at] ?? 0) & mask), error * (weights[at] ?? 0), RATE.sparse);
      for (let unit = 0; unit < hiddenSize; unit++) {
        if (active[unit] === 0) continue;
        const at = label * hiddenSize + unit;
        const value = output.values[at] ?? 0;
        back[unit] = (back[unit] ?? 0) + error * value;
        step(output, at, error * (active[unit] ?? 0) + DECAY * value, RATE.hidden);
      }
    }
    for (let unit = 0; unit < hiddenSize; unit++) {
      const error = back[unit] ?? 0;
      if (error === 0) continue;
      const row = unit * ROW;
      for (let at = 0; at < EMBEDDING_SIZE; at++) {
        const decay = DECAY * (hidden.values[row + at] ?? 0);
        step(hidden, row + at, error * (embedding[at] ?? 0) * EMBEDDING_SCALE + decay, RATE.hidden);
      }
      step(hidden, row + EMBEDDING_SIZE, error, RATE.hidden);
    }
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let last = order.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1));
      [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
    }
    for (const index of order) {
      const example = examples[index];
      if (example !== undefined) learn(example);
    }
  }
  return head;
};
