import type { Published } from './publisher/publish.ts';
import { FRAME_SAMPLES, FRAME_SECONDS, firstSpans, framesOfMix, segmentFirstFrame } from './segmenter/segmentPlan.ts';
import type { Session } from './session.ts';
import { segmentsTotal } from './session.ts';

/**
 * After so many frames LAME gives what it gives in an unbroken run; two were enough at every boundary that was tried,
 * five are kept.
 */
const PRE_ROLL_FRAMES = 5;

/** Where making a session starts: at 0, or behind what an earlier worker has stored. */
export interface StartingPoint {
  /** First segment to be made. */
  readonly segment: number;
  /** Where mixing starts: a few frames earlier. */
  readonly sample: number;
  /** Those few frames. */
  readonly skipFrames: number;
  /** Every segment is stored. */
  readonly isComplete: boolean;
  readonly published: Published | undefined;
}

export const startingPoint = ({ stream, log, firstPublishedAtMs }: Session): StartingPoint => {
  const { segmentsStored: segment, segmentsListed: listed } = stream.before;
  const firstFrame = segmentFirstFrame(segment);
  const skipFrames = Math.min(PRE_ROLL_FRAMES, firstFrame);
  const endSample = log.log.end_sample;
  const spans = firstSpans(segment, endSample === null ? undefined : framesOfMix(endSample));
  const segments = spans.map(({ index, frames }) => ({ index, durationSeconds: frames * FRAME_SECONDS }));
  return {
    segment,
    sample: (firstFrame - skipFrames) * FRAME_SAMPLES,
    skipFrames,
    isComplete: segmentsTotal(log.log) === segment,
    published: segment === 0 ? undefined : { segments, listed, firstListedAtMs: firstPublishedAtMs },
  };
};
