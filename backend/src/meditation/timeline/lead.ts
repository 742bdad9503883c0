import { FRAME_SAMPLES, FRAME_SECONDS, segmentFirstFrame, wholeSegments } from '../segmenter/segmentPlan.ts';

/** P2: once this much is published, published audio stays at least this far ahead of the earliest listener. */
export const PROMISED_LEAD_SECONDS = 12;

// Mixing, encoding and storing one segment takes a fraction of this, also on a slow store.
const MAKING_SECONDS = 1;

// The third segment must stand 2.5 s after the first playlist, or hls.js reloads too late.
const OPENING_GRACE_SECONDS = 1.5;
// With so much published, hls.js looks again 3 s after the first playlist; until then, first words are worth waiting for:
// a vendor's slow voice takes two seconds.
const OPENING_SECONDS = 9.9;
const FIRST_WORDS_GRACE_SECONDS = 2.4;

/**
 * LAME and ffmpeg hold back up to 3072 samples (measured); with four frames more than a segment needs,
 * the segment comes out.
 */
const ENCODER_LOOKAHEAD_SAMPLES = 4 * FRAME_SAMPLES;

/** The mix that is needed for `frames` frames to come out of the encoder. */
export const mixForFrames = (frames: number): number => frames * FRAME_SAMPLES + ENCODER_LOOKAHEAD_SAMPLES;

const coveredSegments = (headSample: number): number =>
  wholeSegments(Math.max(0, Math.floor((headSample - ENCODER_LOOKAHEAD_SAMPLES) / FRAME_SAMPLES)));

/** How many seconds of segments the mix up to `headSample` completes. */
export const coveredSeconds = (headSample: number): number =>
  segmentFirstFrame(coveredSegments(headSample)) * FRAME_SECONDS;

/** The mix that completes one segment more than `headSample` does. */
export const nextSegmentMix = (headSample: number): number =>
  mixForFrames(segmentFirstFrame(coveredSegments(headSample) + 1));

/**
 * When music must go on without waiting for words any longer, milliseconds.
 *
 * @param firstPublishedAtMs  when the first playlist stood: nobody can listen earlier
 * @param covered             {@link coveredSeconds} of what is mixed
 */
export const fillDeadlineMs = (firstPublishedAtMs: number, covered: number): number => {
  const isOpened = covered >= OPENING_SECONDS && covered < PROMISED_LEAD_SECONDS;
  const graceSeconds = isOpened ? FIRST_WORDS_GRACE_SECONDS : OPENING_GRACE_SECONDS;
  return firstPublishedAtMs + 1000 * Math.max(graceSeconds, covered - PROMISED_LEAD_SECONDS - MAKING_SECONDS);
};

/** From then on, whoever hears the stream from its beginning cannot wait for a better moment. */
const OPENING_ENDS_SECONDS = 4;
const LISTING_SECONDS = 0.5;

/**
 * Whether what is made is better listed together with the next segment, which is on its way: with it alone, the promised
 * lead would begin, and not last until then.
 *
 * @param madeSeconds   what is listed included
 * @param heardSeconds  by the earliest listener, at most
 */
export const isListedWithNext = (listedSeconds: number, madeSeconds: number, heardSeconds: number): boolean =>
  listedSeconds < PROMISED_LEAD_SECONDS &&
  madeSeconds >= PROMISED_LEAD_SECONDS &&
  heardSeconds < OPENING_ENDS_SECONDS &&
  madeSeconds - heardSeconds < PROMISED_LEAD_SECONDS + MAKING_SECONDS + LISTING_SECONDS;
