/**
 * Notices an ffmpeg that hangs: it has input to take (or its end), somebody waits for its output, and for a while
 * nothing moves. Waiting for words, or for a slow store, is no stall.
 */
export class StallWatchdog {
  readonly #stallMs: number;
  readonly #onStall: () => void;
  #timer: NodeJS.Timeout | undefined;
  #feeding = false;
  #waiting = false;

  constructor(stallMs: number, onStall: () => void) {
    this.#stallMs = stallMs;
    this.#onStall = onStall;
  }

  /** Input is being handed over (or, with `false`, was taken). */
  feeding(feeding: boolean): void {
    this.#feeding = feeding;
    this.#watch();
  }

  /** Output is waited for (or, with `false`, has come). */
  waiting(waiting: boolean): void {
    this.#waiting = waiting;
    this.#watch();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #watch(): void {
    clearTimeout(this.#timer);
    if (this.#feeding && this.#waiting) this.#timer = setTimeout(this.#onStall, this.#stallMs);
  }
}
