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
  /** Told of every listing, for whoever measures. */
  readonly onListed?: ((listed: Listed) => void) | undefined;
  /** What an earlier worker has published. */
  readonly published?: Published | undefined;
}

/** A listing, and how well it came in time. */
export interface Listed {
  /**
   * Seconds by which published audio was ahead of the earliest listener just before it: the lowest point since the
   * listing before. Undefined until {@link PROMISED_LEAD_SECONDS} were published.
   */
  readonly leadSeconds: number | undefined;
  /** From making the oldest segment that is new to listing it. Undefined when this worker made none that is new. */
  readonly delaySeconds: number | undefined;
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
    const madeAtMs = parts.clock.nowMs();
    await parts.log.flush();
    parts.assertHeld();
    await parts.stream.putSegment(segment);
    listing.stored(segment, madeAtMs);
    listing.throwIfFailed();
  }
  parts.assertHeld();
  await listing.end();
  await parts.log.flush();
};

const secondsOf = (segments: readonly ListedSegment[]): number =>
  segments.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0);

/** Lists what is stored, in the background, so that making the next segment does not wait for it. */
class Listing {
  readonly #parts: PublishParts;
  readonly #signal: AbortSignal;
  #segments: readonly ListedSegment[];
  #listed: number;
  #storedSeconds: number;
  #listedSeconds: number;
  #firstListedAtMs: number | undefined;
  #lastListedAtMs = 0;
  #unlistedSinceMs: number | undefined;
  #running: Promise<void> | undefined;
  #failure: { readonly error: unknown } | undefined;

  constructor(parts: PublishParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#signal = signal;
    this.#segments = parts.published?.segments ?? [];
    this.#listed = parts.published?.listed ?? 0;
    this.#firstListedAtMs = parts.published?.firstListedAtMs;
    this.#storedSeconds = secondsOf(this.#segments);
    this.#listedSeconds = secondsOf(this.#segments.slice(0, this.#listed));
  }

  stored({ index, durationSeconds }: Segment, madeAtMs: number): void {
    // The opening segments are listed together: the first is not late as long as the second is not made.
    if (index < OPENING_SEGMENTS) this.#unlistedSinceMs = madeAtMs;
    this.#unlistedSinceMs ??= madeAtMs;
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
    const isFarAhead = this.#storedSeconds - this.#heardSeconds(nowMs) > 2 * PROMISED_LEAD_SECONDS;
    return isFarAhead ? this.#lastListedAtMs + LISTING_INTERVAL_MS : nowMs;
  }

  /** Of who has listened since the first playlist and never paused. */
  #heardSeconds(nowMs: number): number {
    return this.#firstListedAtMs === undefined ? 0 : (nowMs - this.#firstListedAtMs) / 1000;
  }

  async #list(ended: boolean): Promise<void> {
    const segments = this.#segments;
    const unlistedSinceMs = this.#unlistedSinceMs;
    this.#unlistedSinceMs = undefined;
    const { stream, log, clock, onFirstPublished } = this.#parts;
    await stream.putTranscript(log.log.utterances);
    await stream.putPlaylist(segments, ended);
    this.#lastListedAtMs = clock.nowMs();
    this.#tell(segments, unlistedSinceMs);
    this.#listed = segments.length;
    if (this.#firstListedAtMs !== undefined) return;
    this.#firstListedAtMs = this.#lastListedAtMs;
    log.firstPublished(this.#firstListedAtMs);
    await onFirstPublished(this.#firstListedAtMs);
  }

  /** Before the counts change: the lead was at its lowest just now. */
  #tell(segments: readonly ListedSegment[], unlistedSinceMs: number | undefined): void {
    const [nowMs, before] = [this.#lastListedAtMs, this.#listedSeconds];
    this.#listedSeconds = secondsOf(segments);
    const mustLead = before >= PROMISED_LEAD_SECONDS && segments.length > this.#listed;
    this.#parts.onListed?.({
      leadSeconds: mustLead ? before - this.#heardSeconds(nowMs) : undefined,
      delaySeconds: unlistedSinceMs === undefined ? undefined : (nowMs - unlistedSinceMs) / 1000,
    });
  }
}
