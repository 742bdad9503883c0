import { isListedWithNext, PROMISED_LEAD_SECONDS } from '../timeline/lead.ts';
import type { ListedSegment } from './publish.ts';

const secondsOf = (segments: readonly ListedSegment[]): number =>
  segments.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0);

/** How far a stream is ahead of who has listened since its first playlist and never paused: nobody hears more. */
export class ListenerLead {
  #storedSeconds: number;
  #listedSeconds: number;
  #firstListedAtMs: number | undefined;

  /** @param firstListedAtMs  undefined: nobody can have heard anything yet */
  constructor(stored: readonly ListedSegment[], listed: number, firstListedAtMs: number | undefined) {
    this.#storedSeconds = secondsOf(stored);
    this.#listedSeconds = secondsOf(stored.slice(0, listed));
    this.#firstListedAtMs = firstListedAtMs;
  }

  stored(seconds: number): void {
    this.#storedSeconds += seconds;
  }

  isFarAhead(nowMs: number): boolean {
    return this.#storedSeconds - this.#heardSeconds(nowMs) > 2 * PROMISED_LEAD_SECONDS;
  }

  /** @returns whether the segments that wait, `seconds` of them, are better listed together with the next one */
  waitsForNext(seconds: number, nowMs: number): boolean {
    const isOpen = this.#firstListedAtMs !== undefined;
    return isOpen && isListedWithNext(this.#listedSeconds, this.#storedSeconds + seconds, this.#heardSeconds(nowMs));
  }

  /**
   * All that is stored is listed now.
   *
   * @returns the lead just before, when it was at its lowest; undefined when nothing is new, or so little was published
   *   before that no lead was promised
   */
  listedAll(nowMs: number): number | undefined {
    const before = this.#listedSeconds;
    this.#listedSeconds = this.#storedSeconds;
    const isPromised = before >= PROMISED_LEAD_SECONDS && this.#storedSeconds > before;
    return isPromised ? before - this.#heardSeconds(nowMs) : undefined;
  }

  /**
   * From now on somebody may be listening.
   *
   * @returns whether nobody could before
   */
  openAt(nowMs: number): boolean {
    if (this.#firstListedAtMs !== undefined) return false;
    this.#firstListedAtMs = nowMs;
    return true;
  }

  #heardSeconds(nowMs: number): number {
    return this.#firstListedAtMs === undefined ? 0 : (nowMs - this.#firstListedAtMs) / 1000;
  }
}
