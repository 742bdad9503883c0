import type { Segment } from '../segmenter/cutSegments.ts';
import type { Clock } from '../timeline/clock.ts';
import type { SessionLogWriter } from '../timeline/sessionLogWriter.ts';
import { Publication } from './publication.ts';
import type { StoredStream } from './storedStream.ts';

export interface PublishParts {
  readonly stream: Pick<StoredStream, 'putSegment' | 'putTranscript' | 'putPlaylist'>;
  readonly log: Pick<SessionLogWriter, 'log' | 'flush' | 'firstPublished'>;
  readonly clock: Clock;
  /** The first playlist stands: from now on somebody may be listening. */
  readonly onFirstPublished: (timeMs: number) => Promise<void>;
  /** Throws when this worker may not write any more: it may have slept while another took over. */
  readonly assertHeld: () => void;
  /** Told of every listing, for whoever measures. */
  readonly onListed?: ((listed: Listed) => void) | undefined;
  /** What an earlier worker has published. */
  readonly published?: Published | undefined;
}

/** A listing, and how well it came in time. */
export interface Listed {
  /**
   * Seconds by which published audio was ahead of the earliest listener just before it: the lowest point since the
   * listing before. Undefined until `PROMISED_LEAD_SECONDS` were published.
   */
  readonly leadSeconds: number | undefined;
  /** From making the oldest segment that is new to listing it. Undefined when this worker made none that is new. */
  readonly delaySeconds: number | undefined;
}

export type ListedSegment = Pick<Segment, 'index' | 'durationSeconds'>;

/** A stream that goes on: what is stored of it, and since when somebody may be listening. */
export interface Published {
  readonly segments: readonly ListedSegment[];
  readonly listed: number;
  readonly firstListedAtMs: number | undefined;
}

/**
 * Publishes a session: stores its segments in their order, each after the decisions that it depends on, and lists them.
 * The playlist appears with both opening segments and ends, once and last, after the last segment.
 *
 * @param signal  ends it; what is under way is waited for
 */
export const publish = async (
  segments: AsyncIterable<Segment>,
  parts: PublishParts,
  signal: AbortSignal,
): Promise<void> => {
  const stopping = new AbortController();
  const publication = new Publication(parts, AbortSignal.any([signal, stopping.signal]));
  try {
    for await (const segment of segments) await publication.add(segment);
    await publication.end();
    await parts.log.flush();
  } finally {
    stopping.abort();
    await publication.stopped();
  }
};
