/** Admits up to `places` at once, the others in the order in which they came. */
export class Turns {
  #free: number;
  readonly #waiting = new Set<() => void>();

  constructor(places: number) {
    this.#free = places;
  }

  /**
   * @returns a place, free again once disposed
   * @throws  the signal's reason, when it is aborted first
   */
  async take(signal: AbortSignal): Promise<Disposable> {
    signal.throwIfAborted();
    if (this.#free > 0) this.#free--;
    else await this.#wait(signal);
    return {
      [Symbol.dispose]: () => {
        this.#leave();
      },
    };
  }

  async #wait(signal: AbortSignal): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    const admit = (): void => {
      resolve(undefined);
    };
    const giveUp = (): void => {
      // Admitted in the same moment: the place is already this one's, and is used.
      if (this.#waiting.delete(admit)) reject(signal.reason as Error);
    };
    this.#waiting.add(admit);
    signal.addEventListener('abort', giveUp, { once: true });
    await promise.finally(() => {
      signal.removeEventListener('abort', giveUp);
    });
  }

  #leave(): void {
    const [next] = this.#waiting;
    if (next === undefined) this.#free++;
    else {
      this.#waiting.delete(next);
      next();
    }
  }
}
