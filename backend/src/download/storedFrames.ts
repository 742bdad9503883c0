import type { JobId, UserId } from '@float/contract';
import { FloatError } from '../errors.ts';
import { demuxTransportStream } from '../meditation/segmenter/demuxTransportStream.ts';
import type { SegmentSpan } from '../meditation/segmenter/segmentPlan.ts';
import { firstSpans, FRAME_BYTES, segmentCount } from '../meditation/segmenter/segmentPlan.ts';
import { segmentKey } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';

/** Enough to keep a remote store busy, little enough not to matter in memory: 700 KB. */
const SEGMENTS_AT_A_TIME = 8;

/** A segment of a finished session is not in the store. */
export class SegmentMissing extends Error {
  override readonly name = 'SegmentMissing';
}

/**
 * The MP3 frames of a finished session, a segment at a time, as they were encoded.
 *
 * @param frameCount    of the whole session
 * @throws {SegmentMissing}
 * @throws {FloatError} `INTERNAL` for a segment that does not hold what the plan says
 */
export async function* storedFrames(
  store: Pick<ObjectStore, 'get'>,
  user: UserId,
  job: JobId,
  frameCount: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const spans = firstSpans(segmentCount(frameCount), frameCount);
  for (let first = 0; first < spans.length; first += SEGMENTS_AT_A_TIME) {
    const some = spans.slice(first, first + SEGMENTS_AT_A_TIME);
    const segments = await Promise.all(some.map(({ index }) => store.get(segmentKey(user, job, index))));
    for (const [i, span] of some.entries()) {
      const segment = segments[i];
      if (segment === undefined) throw new SegmentMissing(`segment ${span.index}`);
      yield framesIn(segment.bytes, span);
    }
  }
}

const framesIn = (segment: Uint8Array, { index, frames }: SegmentSpan): Uint8Array => {
  const found = unlessDamaged(segment);
  if (found?.byteLength === frames * FRAME_BYTES) return found;
  throw new FloatError('INTERNAL', `Segment ${index} of this session is damaged: make the session again`);
};

const unlessDamaged = (segment: Uint8Array): Uint8Array | undefined => {
  try {
    return demuxTransportStream(segment);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};
