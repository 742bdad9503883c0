/** MPEG-1 Layer III at 128 kbit/s and 48 kHz: 1152 samples, 384 bytes, 24 ms. */
export const FRAME_SAMPLES = 1152;
export const FRAME_BYTES = 384;
export const FRAME_SECONDS = 0.024;

/**
 * Samples by which LAME delays what it encodes (528 + 1 decoder, 576 encoder): sample n of the mix is sample
 * n + 1105 of the decoded stream.
 */
export const ENCODER_DELAY_SAMPLES = 1105;

// 2 s + 3 s, then 5 s: with one 5 s segment to begin with, hls.js reloads too late on a slow network (ADR 001).
const OPENING_FRAMES = [83, 125] as const;
const REGULAR_FRAMES = 208;

/** The playlist first appears when this many segments are stored. */
export const OPENING_SEGMENTS = OPENING_FRAMES.length;

/** `EXT-X-TARGETDURATION`: no segment is longer, in whole seconds. */
export const TARGET_DURATION_SECONDS = 5;

export interface SegmentSpan {
  readonly index: number;
  readonly firstFrame: number;
  readonly frames: number;
}

/** Frames of segment `index` (0, 1, …); the last segment of a session may be shorter. */
export const segmentFrames = (index: number): number => OPENING_FRAMES[index] ?? REGULAR_FRAMES;

/** First frame of segment `index`. */
export const segmentFirstFrame = (index: number): number => {
  let firstFrame = 0;
  for (let i = 0; i < Math.min(index, OPENING_SEGMENTS); i++) firstFrame += segmentFrames(i);
  return firstFrame + Math.max(0, index - OPENING_SEGMENTS) * REGULAR_FRAMES;
};

/** How many segments lie wholly within the first `frames` frames. */
export const wholeSegments = (frames: number): number => {
  let count = 0;
  while (count < OPENING_SEGMENTS && segmentFirstFrame(count + 1) <= frames) count++;
  if (count < OPENING_SEGMENTS) return count;
  return count + Math.floor((frames - segmentFirstFrame(OPENING_SEGMENTS)) / REGULAR_FRAMES);
};

/** How many segments a session of `frames` frames has, the shorter last one included. */
export const segmentCount = (frames: number): number => {
  const whole = wholeSegments(frames);
  return segmentFirstFrame(whole) === frames ? whole : whole + 1;
};

/** The first `count` segments of a session of `totalFrames` frames; undefined: not known yet, and none is the last. */
export const firstSpans = (count: number, totalFrames: number | undefined): SegmentSpan[] =>
  Array.from({ length: count }, (_, index) => {
    const firstFrame = segmentFirstFrame(index);
    const left = totalFrames === undefined ? Number.POSITIVE_INFINITY : totalFrames - firstFrame;
    return { index, firstFrame, frames: Math.min(segmentFrames(index), left) };
  });

/** The spans from segment `firstSegment` on, without end. */
export function* segmentSpans(firstSegment = 0): Generator<SegmentSpan, never> {
  let firstFrame = segmentFirstFrame(firstSegment);
  for (let index = firstSegment; ; index++) {
    const frames = segmentFrames(index);
    yield { index, firstFrame, frames };
    firstFrame += frames;
  }
}

/** Frames that `samples` samples of mix become once the encoder is flushed: LAME adds one for its delay. */
export const framesOfMix = (samples: number): number => Math.ceil(samples / FRAME_SAMPLES) + 1;

/** The shortest mix of at least `samples` samples that fills its last frame. */
export const wholeFrameMix = (samples: number): number => Math.ceil(samples / FRAME_SAMPLES) * FRAME_SAMPLES;

/** Where sample `sample` of the mix is heard in the stream, seconds. */
export const mediaSeconds = (sample: number): number => (sample + ENCODER_DELAY_SAMPLES) / 48_000;
