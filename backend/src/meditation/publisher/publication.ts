import type { Segment } from '../segmenter/cutSegments.ts';
import { OPENING_SEGMENTS } from '../segmenter/segmentPlan.ts';
import { ListenerLead } from './listenerLead.ts';
import type { ListedSegment, PublishParts } from './publish.ts';

/** P3, milliseconds. */
const LISTED_WITHIN_MS = 1000;
/** Of that, for what nobody foresees. */
const RESERVE_MS = 150;
/** A round may well take half as long again as the last ones let expect. */
const ROUND_MARGIN = 1.5;
/** What storing the segments of one round may take, so that the promise holds on a slow store, too. */
const ROUND_STORING_MS = 250;
/** More are not held in memory, however fast the store is: 2 MB. */
const MAX_WAITING_SEGMENTS = 24;
/** Fewer would cost a store that is too slow for the promise three more writes for each segment, and the session time. */
const MIN_WAITING_SEGMENTS = 3;
/** As long as nothing was stored: what a store in a network takes. */
const USUAL_STORING_MS = 30;

interface MadeSegment {
  readonly segment: Segment;
  readonly madeAtMs: number;
}

/**
 * Stores and lists what is made, in rounds, in the background: the next segments are made meanwhile. A round writes what
 * was decided, the segments, the transcript and the playlist. When a listener may be near, each segment has a round of its
 * own, at once; far ahead of every listener, a round waits for more segments for as long as the promise allows.
 */
export class Publication {
  readonly #parts: PublishParts;
  readonly #signal: AbortSignal;
  readonly #lead: ListenerLead;
  /** Aborted when a segment more is waiting. */
  #added = new AbortController();
  /** Aborted when there is nothing to wait for any more. */
  readonly #ending = new AbortController();
  #waiting: readonly MadeSegment[] = [];
  #stored: readonly ListedSegment[];
  #listed: number;
  #hasEnded = false;
  #unlistedSinceMs: number | undefined;
  /** In the last round, on average. */
  #storingOneMs = USUAL_STORING_MS;
  /** What else was written in the last round. */
  #othersMs = 0;
  #taken = Promise.withResolvers<undefined>();
  #running: Promise<void> | undefined;
  #failure: { readonly error: unknown } | undefined;

  /** @param signal  ends the waiting, and what is not begun */
  constructor(parts: PublishParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#signal = signal;
    this.#stored = parts.published?.segments ?? [];
    this.#listed = parts.published?.listed ?? 0;
    this.#lead = new ListenerLead(this.#stored, this.#listed, parts.published?.firstListedAtMs);
    this.#start();
  }

  /** Takes a segment, and resolves when there is room for another one. */
  async add(segment: Segment): Promise<void> {
    this.#throwIfFailed();
    this.#waiting = [...this.#waiting, { segment, madeAtMs: this.#parts.clock.nowMs() }];
    this.#added.abort();
    this.#start();
    while (this.#failure === undefined && this.#waiting.length >= this.#room()) await this.#taken.promise;
    this.#throwIfFailed();
  }

  /** There are no more: publishes what is waiting, with the end mark. */
  async end(): Promise<void> {
    this.#ending.abort();
    await this.stopped();
    this.#throwIfFailed();
    if (!this.#hasEnded) await this.#list();
  }

  /** Resolves when nothing is under way. */
  async stopped(): Promise<void> {
    while (this.#running !== undefined) await this.#running;
  }

  #throwIfFailed(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  /** How many may wait. */
  #room(): number {
    const storable = Math.floor(ROUND_STORING_MS / this.#storingOneMs);
    return Math.min(MAX_WAITING_SEGMENTS, Math.max(MIN_WAITING_SEGMENTS, storable));
  }

  get #hasToList(): boolean {
    return this.#stored.length >= OPENING_SEGMENTS && this.#listed < this.#stored.length;
  }

  get #hasWork(): boolean {
    return this.#waiting.length > 0 || this.#hasToList;
  }

  #start(): void {
    if (this.#running !== undefined || this.#failure !== undefined || !this.#hasWork) return;
    this.#running = this.#publishWaiting()
      .catch((error: unknown) => {
        this.#failure = { error };
        this.#taken.resolve(undefined);
      })
      .finally(() => {
        this.#running = undefined;
        // For what was added after the last look.
        this.#start();
      });
  }

  async #publishWaiting(): Promise<void> {
    while (this.#hasWork) {
      await this.#untilDue();
      await this.#round();
    }
  }

  async #untilDue(): Promise<void> {
    const { clock } = this.#parts;
    for (;;) {
      const dueMs = this.#dueMs();
      if (dueMs <= clock.nowMs()) return;
      this.#added = new AbortController();
      try {
        await clock.until(dueMs, AbortSignal.any([this.#signal, this.#ending.signal, this.#added.signal]));
        return;
      } catch (error) {
        // The end is no reason to fail, but one to go on at once; and one more may be what was waited for.
        if (this.#signal.aborted) throw error;
      }
    }
  }

  #dueMs(): number {
    const [oldest] = this.#waiting;
    if (this.#ending.signal.aborted || oldest === undefined) return 0;
    const nowMs = this.#parts.clock.nowMs();
    const waitingSeconds = this.#waiting.reduce((sum, { segment }) => sum + segment.durationSeconds, 0);
    if (!this.#lead.isFarAhead(nowMs) && !this.#lead.waitsForNext(waitingSeconds, nowMs)) return 0;
    const roundMs = this.#othersMs + this.#room() * this.#storingOneMs;
    return oldest.madeAtMs + LISTED_WITHIN_MS - RESERVE_MS - ROUND_MARGIN * roundMs;
  }

  async #round(): Promise<void> {
    const { clock, log } = this.#parts;
    const startedAtMs = clock.nowMs();
    const batch = this.#waiting;
    await log.flush();
    const flushedAtMs = clock.nowMs();
    // One after the other: what is stored has no holes, whenever this worker dies.
    for (const made of batch) await this.#store(made);
    const storingMs = clock.nowMs() - flushedAtMs;
    if (batch.length > 0) this.#storingOneMs = storingMs / batch.length;
    if (this.#hasToList) await this.#list();
    this.#othersMs = clock.nowMs() - startedAtMs - storingMs;
  }

  async #store({ segment, madeAtMs }: MadeSegment): Promise<void> {
    const { index, durationSeconds } = segment;
    this.#assertMayWrite();
    await this.#parts.stream.putSegment(segment);
    // The opening segments are listed together: the first is not late as long as the second is not made.
    if (index < OPENING_SEGMENTS) this.#unlistedSinceMs = madeAtMs;
    this.#unlistedSinceMs ??= madeAtMs;
    this.#stored = [...this.#stored, { index, durationSeconds }];
    this.#lead.stored(durationSeconds);
    this.#waiting = this.#waiting.slice(1);
    this.#taken.resolve(undefined);
    this.#taken = Promise.withResolvers<undefined>();
  }

  #assertMayWrite(): void {
    this.#signal.throwIfAborted();
    this.#parts.assertHeld();
  }

  async #list(): Promise<void> {
    const { stream, log, clock, onFirstPublished, onListed } = this.#parts;
    this.#assertMayWrite();
    const isEnd = this.#ending.signal.aborted && this.#waiting.length === 0;
    await stream.putTranscript(log.log.utterances);
    await stream.putPlaylist(this.#stored, isEnd);
    const nowMs = clock.nowMs();
    const unlistedSinceMs = this.#unlistedSinceMs;
    this.#unlistedSinceMs = undefined;
    this.#listed = this.#stored.length;
    this.#hasEnded = isEnd;
    onListed?.({
      leadSeconds: this.#lead.listedAll(nowMs),
      delaySeconds: unlistedSinceMs === undefined ? undefined : (nowMs - unlistedSinceMs) / 1000,
    });
    if (!this.#lead.openAt(nowMs)) return;
    log.firstPublished(nowMs);
    await onFirstPublished(nowMs);
  }
}
