import type { ModelPrice } from './modelSettings.ts';
import { VendorError } from './vendorError.ts';

/** What vendors were asked for, and what that costs at the prices that are configured. */
export interface Spent {
  readonly requests: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Sent to be spoken by a vendor. */
  readonly characters: number;
  readonly costUsd: number;
  /** Some of it was done by models without a price: it costs more than `costUsd`. */
  readonly isPartlyUnknown: boolean;
}

export const nothingSpent: Spent = {
  ...{ requests: 0, inputTokens: 0, outputTokens: 0, characters: 0 },
  ...{ costUsd: 0, isPartlyUnknown: false },
};

/** What one session may ask of vendors; then the embedded parts go on. */
export interface SessionBudget {
  readonly maxRequests: number;
  /** Undefined: any. */
  readonly maxUsd: number | undefined;
}

export interface TokensUsed {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

const MILLION = 1_000_000;

/** Keeps account of one session. */
export class Spending {
  readonly #budget: SessionBudget;
  #spent: Spent;

  /** @param before  what earlier workers have spent on the same session */
  constructor(budget: SessionBudget, before: Spent = nothingSpent) {
    this.#budget = budget;
    this.#spent = before;
  }

  get spent(): Spent {
    return this.#spent;
  }

  /**
   * Counts a request that is about to be made.
   *
   * @throws {VendorError} `budget`: it must not be made
   */
  takeRequest(vendor: string): void {
    const { maxRequests, maxUsd = Infinity } = this.#budget;
    const { requests, costUsd } = this.#spent;
    if (requests >= maxRequests || costUsd >= maxUsd) throw new VendorError(vendor, 'budget');
    this.#add({ requests: 1 }, 0);
  }

  addTokens({ inputTokens, outputTokens }: TokensUsed, price: ModelPrice | undefined): void {
    const costUsd = price && (inputTokens * price.inputUsd + outputTokens * price.outputUsd) / MILLION;
    this.#add({ inputTokens, outputTokens }, costUsd);
  }

  addCharacters(characters: number, price: ModelPrice | undefined): void {
    this.#add({ characters }, price && (characters * price.inputUsd) / MILLION);
  }

  #add(more: Partial<Omit<Spent, 'costUsd' | 'isPartlyUnknown'>>, costUsd: number | undefined): void {
    const { requests, inputTokens, outputTokens, characters } = { ...noCounts, ...more };
    this.#spent = {
      requests: this.#spent.requests + requests,
      inputTokens: this.#spent.inputTokens + inputTokens,
      outputTokens: this.#spent.outputTokens + outputTokens,
      characters: this.#spent.characters + characters,
      costUsd: this.#spent.costUsd + (costUsd ?? 0),
      isPartlyUnknown: this.#spent.isPartlyUnknown || costUsd === undefined,
    };
  }
}

const noCounts = { requests: 0, inputTokens: 0, outputTokens: 0, characters: 0 };
