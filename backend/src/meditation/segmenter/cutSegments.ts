import { FRAME_BYTES, FRAME_SECONDS, segmentSpans } from './segmentPlan.ts';
import type { SegmentSpan } from './segmentPlan.ts';
import { muxTransportStream } from './muxTransportStream.ts';

/** One MPEG-TS file of the stream. */
export interface Segment extends SegmentSpan {
  /** Exact: frames × 0.024. */
  readonly durationSeconds: number;
  readonly bytes: Uint8Array;
}

/**
 * Cuts MP3 frames into MPEG-TS segments: 2 s and 3 s first, then 5 s (ADR 001, 008).
 *
 * @param frames        runs of whole CBR frames of {@link FRAME_BYTES}, from the first frame of `firstSegment` on
 * @param firstSegment  index of the first segment to cut; default 0
 * @yields              segments in order, contiguous; the last one may be shorter
 */
export async function* cutSegments(
  frames: AsyncIterable<Uint8Array>,
  firstSegment = 0,
): AsyncGenerator<Segment, void, undefined> {
  const spans = segmentSpans(firstSegment);
  let span = spans.next().value;
  let pending: Uint8Array[] = [];
  let pendingFrames = 0;
  for await (const run of frames) {
    let rest = run;
    while (pendingFrames + rest.length / FRAME_BYTES >= span.frames) {
      const needed = (span.frames - pendingFrames) * FRAME_BYTES;
      yield await makeSegment(span, [...pending, rest.subarray(0, needed)]);
      rest = rest.subarray(needed);
      pending = [];
      pendingFrames = 0;
      span = spans.next().value;
    }
    if (rest.length > 0) pending.push(rest);
    pendingFrames += rest.length / FRAME_BYTES;
  }
  if (pendingFrames > 0) yield await makeSegment({ ...span, frames: pendingFrames }, pending);
}

const makeSegment = async (span: SegmentSpan, parts: readonly Uint8Array[]): Promise<Segment> => ({
  ...span,
  durationSeconds: span.frames * FRAME_SECONDS,
  bytes: await muxTransportStream(Buffer.concat(parts), span.firstFrame),
});
