import type { PlayerReport } from './playerProtocol';

type Listener = (report: PlayerReport) => void;

/** Who is told what a player reports. */
export class Listeners {
  readonly #listeners = new Set<Listener>();

  readonly tell = (report: PlayerReport): void => {
    for (const listener of this.#listeners) listener(report);
  };

  /** @returns how to stop listening */
  readonly add = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };
}
