import type { Segment } from '../segmenter/cutSegments.ts';
import { OPENING_SEGMENTS } from '../segmenter/segmentPlan.ts';
import type { Clock } from '../timeline/clock.ts';
import { PROMISED_LEAD_SECONDS } from '../timeline/lead.ts';
import type { SessionLogWriter } from '../timeline/sessionLogWriter.ts';
import type { StoredStream } from './storedStream.ts';

/**
 * Between two writes of a playlist that is far ahead of every listener: about one write a second, and every segment
 * listed within a second of being made (P3).
 */
const LISTING_INTERVAL_MS = 600;

export interface PublishParts {
  readonly stream: Pick<StoredStream, 'putSegment' | 'putTranscript' | 'putPlaylist'>;
  readonly log: Pick<SessionLogWriter, 'log' | 'flush' | 'firstPublished'>;
  readonly clock: Clock;
  /** The first playlist stands: from now on somebody may be listening. */
  readonly onFirstPublished: (timeMs: number) => Promise<void>;
  /** Throws when this worker may not write any more: it may have slept while another took over. */
  readonly assertHeld: () => void;
  /** What an earlier worker has published. */
  readonly published?: Published | undefined;
}

type ListedSegment = Pick<Segment, 'index' | 'durationSeconds'>;

/** A stream that goes on: what is stored of it, and since when somebody may be listening. */
export interface Published {
  readonly segments: readonly ListedSegment[];
  readonly listed: number;
  readonly firstListedAtMs: number | undefined;
}

/**
 * Publishes a session: stores each segment (after the decisions that it depends on), then lists it. The playlist
 * appears with both opening segments and ends, once and last, after the last segment.
 *
 * @param signal  ends the waiting between two listings
 */
export const publish = async (
  segments: AsyncIterable<Segment>,
  parts: PublishParts,
  signal: AbortSignal,
): Promise<void> => {
  const listing = new Listing(parts, signal);
  listing.listStored();
  for await (const segment of segments) {
    await parts.log.flush();
    parts.assertHeld();
    await parts.stream.putSegment(segment);
    listing.stored(segment);
    listing.throwIfFailed();
  }
  parts.assertHeld();
  await listing.end();
  await parts.log.flush();
};

/** Lists what is stored, in the background, so that making the next segment does not wait for it. */
class Listing {
  readonly #parts: PublishParts;
  readonly #signal: AbortSignal;
  #segments: readonly ListedSegment[];
  #listed: number;
  #storedSeconds: number;
  #firstListedAtMs: number | undefined;
  #lastListedAtMs = 0;
  #running: Promise<void> | undefined;
  #failure: { readonly error: unknown } | undefined;

  constructor(parts: PublishParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#signal = signal;
    this.#segments = parts.published?.segments ?? [];
    this.#listed = parts.published?.listed ?? 0;
    this.#firstListedAtMs = parts.published?.firstListedAtMs;
    this.#storedSeconds = this.#segments.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0);
  }

  stored({ index, durationSeconds }: Segment): void {
    this.#segments = [...this.#segments, { index, durationSeconds }];
    this.#storedSeconds += durationSeconds;
    this.listStored();
  }

  /** Sees to it that everything that is stored gets listed, in the background. */
  listStored(): void {
    const isNothingToList = this.#segments.length < OPENING_SEGMENTS || this.#listed === this.#segments.length;
    if (isNothingToList || this.#running !== undefined) return;
    this.#running = this.#listWhenDue().finally(() => {
      this.#running = undefined;
    });
    this.#running.catch((error: unknown) => {
      this.#failure = { error };
    });
  }

  throwIfFailed(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  /** Everything is stored: the last listing, with the end mark. */
  async end(): Promise<void> {
    await this.#running?.catch(() => undefined);
    this.throwIfFailed();
    await this.#list(true);
  }

  async #listWhenDue(): Promise<void> {
    while (this.#listed < this.#segments.length) {
      await this.#parts.clock.until(this.#dueMs(), this.#signal);
      await this.#list(false);
    }
  }

  #dueMs(): number {
    const nowMs = this.#parts.clock.nowMs();
    const listenedSeconds = this.#firstListedAtMs === undefined ? 0 : (nowMs - this.#firstListedAtMs) / 1000;
    const isFarAhead = this.#storedSeconds - listenedSeconds > 2 * PROMISED_LEAD_SECONDS;
    return isFarAhead ? this.#lastListedAtMs + LISTING_INTERVAL_MS : nowMs;
  }

  async #list(ended: boolean): Promise<void> {
    const segments = this.#segments;
    const { stream, log, clock, onFirstPublished } = this.#parts;
    await stream.putTranscript(log.log.utterances);
    await stream.putPlaylist(segments, ended);
    this.#listed = segments.length;
    this.#lastListedAtMs = clock.nowMs();
    if (this.#firstListedAtMs !== undefined) return;
    this.#firstListedAtMs = this.#lastListedAtMs;
    log.firstPublished(this.#firstListedAtMs);
    await onFirstPublished(this.#firstListedAtMs);
  }
}
