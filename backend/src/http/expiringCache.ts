interface Entry<Value> {
  readonly value: Value;
  readonly sinceMs: number;
}

export interface ExpiringCacheOptions {
  readonly maxEntries: number;
  readonly lifetimeMs: number;
  readonly nowMs: () => number;
}

/** Remembers a bounded number of values for a while; the least recently written goes first. */
export class ExpiringCache<Value> {
  readonly #entries = new Map<string, Entry<Value>>();
  readonly #options: ExpiringCacheOptions;

  constructor(options: ExpiringCacheOptions) {
    this.#options = options;
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    const ageMs = this.#options.nowMs() - entry.sinceMs;
    // A negative age: the clock was set back, and the true age is unknown.
    if (ageMs >= 0 && ageMs < this.#options.lifetimeMs) return entry.value;
    this.#entries.delete(key);
    return undefined;
  }

  /** @param sinceMs  when the value was known to be right; what is newer stays */
  set(key: string, value: Value, sinceMs: number = this.#options.nowMs()): void {
    const present = this.#entries.get(key);
    const isNewer = present !== undefined && present.sinceMs > sinceMs && present.sinceMs <= this.#options.nowMs();
    if (isNewer) return;
    this.#entries.delete(key);
    this.#entries.set(key, { value, sinceMs });
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > this.#options.maxEntries && oldest !== undefined) this.#entries.delete(oldest);
  }

  /** Forgets a value, unless another one took its place. */
  forget(key: string, value: Value): void {
    if (this.#entries.get(key)?.value === value) this.#entries.delete(key);
  }
}
