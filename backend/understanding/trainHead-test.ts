import { describe, expect, it } from 'vitest';
import { EMBEDDING_SIZE, hashGrams } from '../src/understanding/features.ts';
import { scoreHead, toProbabilities } from '../src/understanding/head.ts';
import { formatShare } from './share.ts';
import { type Example, trainHead } from './trainHead.ts';

const OPTIONS = { bits: 10, hiddenSize: 8, epochs: 20 };
const LABELS = ['rain', 'sun'];

const exampleOf = (text: string, label: string): Example => ({
  features: { embedding: new Float32Array(EMBEDDING_SIZE), ...hashGrams(text) },
  target: LABELS.map((one) => (one === label ? 1 : 0)),
  weight: 1,
});

const examples = Array.from({ length: 40 }, (_, index) =>
  index % 2 === 0 ? exampleOf(`it rains ${index} drops`, 'rain') : exampleOf(`the sun shines ${index} hours`, 'sun'),
);

describe('a trained head', () => {
  it('tells apart what it was trained on, and what is like it', () => {
    const head = trainHead('weather', LABELS, examples, OPTIONS);
    const [rain = 0] = toProbabilities(scoreHead(head, exampleOf('rains again', 'rain').features));
    const [, sun = 0] = toProbabilities(scoreHead(head, exampleOf('sun at last', 'sun').features));
    expect(rain).toBeGreaterThan(0.7);
    expect(sun).toBeGreaterThan(0.7);
  });

  it('is the same for the same examples', () => {
    const train = () => trainHead('weather', LABELS, examples, OPTIONS);
    expect(train()).toEqual(train());
  });
});

describe('a share', () => {
  it('comes with its 95 % interval and its counts', () => {
    expect(formatShare(50, 100)).toBe('50 % (40–60), 50/100');
    expect(formatShare(0, 100)).toBe('0.0 % (0.0–3.7), 0/100');
    expect(formatShare(0, 0)).toBe('-');
  });
});
