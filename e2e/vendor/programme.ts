import { mulberry32 } from '@float/backend/src/meditation/script/mulberry32.ts';
import { type Behaviour, type Fault, type Kind, kinds, type Weather } from './behaviour.ts';

/** When the pieces of one answer are due, each some time after the one before. */
export class Pace {
  readonly behaviour: Behaviour;
  readonly #dice: () => number;
  #dueMs = 0;

  /** @param dice  gives 0 ≤ n < 1, for the jitter */
  constructor(behaviour: Behaviour, dice: () => number) {
    this.behaviour = behaviour;
    this.#dice = dice;
  }

  /** @returns when that is, in ms from the request on */
  after(waitMs: number): number {
    this.#dueMs += waitMs * (1 + this.behaviour.jitterShare * (2 * this.#dice() - 1));
    return this.#dueMs;
  }
}

interface KindState {
  behaviour: Behaviour;
  readonly queued: Fault[];
  readonly dice: () => number;
  failures: number;
}

/** What is to happen to the calls of each kind, and what happened by the dice so far. */
export class Programme {
  readonly #states: Map<Kind, KindState>;

  constructor(weather: Weather, seed: number) {
    // Each kind has dice of its own: how many of the others come in between must not change what it throws.
    const stateOf = (kind: Kind, index: number): [Kind, KindState] => [
      kind,
      { behaviour: weather[kind], queued: [], dice: mulberry32(seed + index), failures: 0 },
    ];
    this.#states = new Map(kinds.map(stateOf));
  }

  behave(kind: Kind, changes: Partial<Behaviour>): void {
    const state = this.#of(kind);
    state.behaviour = { ...state.behaviour, ...changes };
  }

  failNext(kind: Kind, next: readonly Fault[]): void {
    this.#of(kind).queued.push(...next);
  }

  /** For the next call: what was queued, else what the dice say. */
  takeFault(kind: Kind): Fault | undefined {
    const state = this.#of(kind);
    const queued = state.queued.shift();
    if (queued !== undefined || state.dice() >= state.behaviour.failShare) return queued;
    return state.failures++ % 2 === 0 ? '429' : '500';
  }

  pace(kind: Kind): Pace {
    const { behaviour, dice } = this.#of(kind);
    return new Pace(behaviour, dice);
  }

  #of(kind: Kind): KindState {
    const state = this.#states.get(kind);
    if (state === undefined) throw new TypeError(`a vendor has no kind "${kind}"`);
    return state;
  }
}
