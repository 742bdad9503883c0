const HOUR_MS = 3_600_000;

/** Some 5 MB at the most: an address with a /32 behind it has more networks than a process has memory. */
const MAX_KEYS = 20_000;

interface Count {
  count: number;
  readonly startedAtMs: number;
}

/**
 * Counts per key, each forgotten an hour after its first. Memory is bounded: beyond {@link MAX_KEYS}, the oldest count makes
 * room. To push counts out like that, a client needs more networks or accounts than the counts held back.
 */
export class HourlyCounts {
  readonly #nowMs: () => number;
  readonly #maxKeys: number;
  /** In the order in which they started, and so in which they end. */
  readonly #counts = new Map<string, Count>();

  constructor(nowMs: () => number, maxKeys: number = MAX_KEYS) {
    this.#nowMs = nowMs;
    this.#maxKeys = maxKeys;
  }

  get size(): number {
    return this.#counts.size;
  }

  /** @returns milliseconds until one more fits under `limit`; 0 when it does now */
  waitMs(key: string, limit: number): number {
    const known = this.#current(key);
    return known === undefined || known.count < limit ? 0 : known.startedAtMs + HOUR_MS - this.#nowMs();
  }

  add(key: string): void {
    const known = this.#current(key);
    if (known !== undefined) {
      known.count++;
      return;
    }
    this.#counts.delete(key);
    this.#makeRoom();
    this.#counts.set(key, { count: 1, startedAtMs: this.#nowMs() });
  }

  #current(key: string): Count | undefined {
    const known = this.#counts.get(key);
    return known !== undefined && this.#isCurrent(known) ? known : undefined;
  }

  /** A clock that was set back must not prolong an hour. */
  #isCurrent({ startedAtMs }: Count): boolean {
    const ageMs = this.#nowMs() - startedAtMs;
    return ageMs >= 0 && ageMs < HOUR_MS;
  }

  #makeRoom(): void {
    for (const [key, count] of this.#counts) {
      if (this.#isCurrent(count) && this.#counts.size < this.#maxKeys) return;
      this.#counts.delete(key);
    }
  }
}
