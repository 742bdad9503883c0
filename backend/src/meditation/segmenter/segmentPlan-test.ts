import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FRAME_SECONDS,
  framesOfMix,
  segmentCount,
  segmentFirstFrame,
  segmentFrames,
  segmentSpans,
  TARGET_DURATION_SECONDS,
  wholeFrameMix,
  wholeSegments,
} from './segmentPlan.ts';

describe('the segment plan', () => {
  it('begins with 2 s and 3 s, and goes on with 5 s', () => {
    const durations = [0, 1, 2, 3].map((index) => (segmentFrames(index) * FRAME_SECONDS).toFixed(3));
    expect(durations).toEqual(['1.992', '3.000', '4.992', '4.992']);
  });

  it('is contiguous from any segment on, and no segment is over the target duration', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (first) => {
        const spans = segmentSpans(first);
        let nextFrame = segmentFirstFrame(first);
        for (let i = 0; i < 5; i++) {
          const span = spans.next().value;
          expect(span.index).toBe(first + i);
          expect(span.firstFrame).toBe(nextFrame);
          expect(span.firstFrame).toBe(segmentFirstFrame(span.index));
          expect(span.frames * FRAME_SECONDS).toBeLessThanOrEqual(TARGET_DURATION_SECONDS);
          nextFrame += span.frames;
        }
      }),
    );
  });

  it('counts segments so that every frame is in exactly one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (frames) => {
        const whole = wholeSegments(frames);
        expect(segmentFirstFrame(whole)).toBeLessThanOrEqual(frames);
        expect(segmentFirstFrame(whole + 1)).toBeGreaterThan(frames);
        const last = segmentCount(frames) - 1;
        expect(segmentFirstFrame(last)).toBeLessThan(frames);
        expect(segmentFirstFrame(last + 1)).toBeGreaterThanOrEqual(frames);
      }),
    );
  });

  it('rounds a mix up to the length that fills its last frame', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_000 }), (samples) => {
        const whole = wholeFrameMix(samples);
        expect(whole).toBeGreaterThanOrEqual(samples);
        expect(whole - samples).toBeLessThan(1152);
        expect(framesOfMix(whole)).toBe(framesOfMix(samples));
        expect(framesOfMix(whole + 1)).toBe(framesOfMix(whole) + 1);
      }),
    );
  });
});
