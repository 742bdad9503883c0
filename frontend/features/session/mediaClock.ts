/** Reports come four times a second; without one for longer than this, nothing moves. */
const MAX_AHEAD_SECONDS = 1;
/** Reports arrive a little late, and not always by the same: less than this is not a jump. */
const JITTER_SECONDS = 0.3;

/** Where the sound is at any moment, between two reports of it. */
export class MediaClock {
  readonly #elapsedMs: () => number;
  #seconds = 0;
  #atMs = 0;
  #isRunning = false;

  constructor(elapsedMs: () => number) {
    this.#elapsedMs = elapsedMs;
  }

  /** It is there, from a seek or a beginning. */
  jump(seconds: number): void {
    this.#seconds = seconds;
    this.#atMs = this.#elapsedMs();
  }

  /** It was reported there. */
  correct(seconds: number): void {
    const behindSeconds = this.seconds() - seconds;
    // What moves along with it would tremble.
    if (this.#isRunning && behindSeconds > 0 && behindSeconds < JITTER_SECONDS) return;
    this.jump(seconds);
  }

  run(isRunning: boolean): void {
    if (isRunning === this.#isRunning) return;
    this.jump(this.seconds());
    this.#isRunning = isRunning;
  }

  seconds(): number {
    if (!this.#isRunning) return this.#seconds;
    return this.#seconds + Math.min(MAX_AHEAD_SECONDS, Math.max(0, this.#elapsedMs() - this.#atMs) / 1000);
  }
}
