import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMBEDDING_SIZE, hashGrams } from './features.ts';
import { type Head, ROW, scoreHead, toProbabilities } from './head.ts';
import { packHeads, unpackHeads } from './headsFile.ts';

const numbers = (size: number, seed: number): Float32Array =>
  Float32Array.from({ length: size }, (_, index) => Math.sin(seed + index * 0.7));

const headOf = (labels: readonly string[], seed: number): Head => ({
  name: `head${seed}`,
  labels,
  bits: 6,
  hiddenSize: 3,
  dense: numbers(labels.length * ROW, seed),
  sparse: numbers(labels.length * 64, seed + 1),
  hidden: numbers(3 * ROW, seed + 2),
  output: numbers(labels.length * 3, seed + 3),
});

const calibration = { concern: 1.5, checkIn: 0.5, sureKind: 0.9, joy: 0.4 };

describe('a heads file', () => {
  it('gives back what was packed, to the precision of a byte', () => {
    const heads = { head1: headOf(['yes'], 1), head2: headOf(['a', 'b', 'ü'], 2) };
    const packed = packHeads({ corpusDigest: 'abc', calibration, heads });
    const unpacked = unpackHeads(packed);
    expect(unpacked).toMatchObject({ corpusDigest: 'abc', calibration });
    for (const name of ['head1', 'head2'] as const) {
      const { dense, labels } = unpacked.heads[name] ?? headOf([], 0);
      expect(labels).toEqual(heads[name].labels);
      for (const [index, value] of dense.entries()) expect(value).toBeCloseTo(heads[name].dense[index] ?? NaN, 2);
    }
  });

  it('is refused when it ends too early', () => {
    const packed = packHeads({ corpusDigest: '', calibration, heads: { one: headOf(['yes'], 1) } });
    expect(() => unpackHeads(packed.subarray(0, -1))).toThrow(RangeError);
  });
});

it('probabilities sum up to 1, whatever the text', () => {
  const head = headOf(['a', 'b', 'c'], 4);
  fc.assert(
    fc.property(fc.string(), (text) => {
      const logits = scoreHead(head, { embedding: new Float32Array(EMBEDDING_SIZE), ...hashGrams(text) });
      expect(toProbabilities(logits).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
    }),
  );
});
