const HOUR_MS = 3_600_000;

/** Lets `burst` pass at once, and `perHour` in the long run: a crowd gets in, and a refused client waits seconds, not an hour. */
export class TokenBucket {
  readonly #nowMs: () => number;
  readonly #burst: number;
  readonly #msPerToken: number;
  #tokens: number;
  #filledAtMs: number;

  constructor(perHour: number, burst: number, nowMs: () => number) {
    this.#nowMs = nowMs;
    this.#burst = burst;
    this.#msPerToken = HOUR_MS / perHour;
    this.#tokens = burst;
    this.#filledAtMs = nowMs();
  }

  /** @returns milliseconds until there is a token; 0 when there is one now */
  waitMs(): number {
    this.#fill();
    return this.#tokens >= 1 ? 0 : (1 - this.#tokens) * this.#msPerToken;
  }

  take(): void {
    this.#fill();
    this.#tokens--;
  }

  #fill(): void {
    const nowMs = this.#nowMs();
    const passedMs = Math.max(0, nowMs - this.#filledAtMs);
    this.#tokens = Math.min(this.#burst, this.#tokens + passedMs / this.#msPerToken);
    this.#filledAtMs = nowMs;
  }
}
