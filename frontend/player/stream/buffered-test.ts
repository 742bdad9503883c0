import { bufferedUntil } from './buffered';

const ranges = (...pairs: [number, number][]) => ({
  length: pairs.length,
  start: (index: number) => pairs[index]?.[0] ?? NaN,
  end: (index: number) => pairs[index]?.[1] ?? NaN,
});

describe('bufferedUntil', () => {
  it('finds the end of the stretch that is being heard', () => {
    const buffered = ranges([0.02, 10], [20, 30]);
    expect([0, 5, 12, 20, 30].map((seconds) => bufferedUntil(buffered, seconds))).toEqual([10, 10, 12, 30, 30]);
  });
});
