import { describe, expect, it } from 'vitest';
import { pollDelayMs } from './pollDelay.ts';

describe('pollDelayMs', () => {
  it('asks often while the first sound is awaited, and rarely after that', () => {
    expect([0, 999, 1_000, 4_999, 5_000, 600_000].map(pollDelayMs)).toEqual([100, 100, 250, 250, 2_000, 2_000]);
  });
});
