import { noBudget, type Budget } from './budget.ts';
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
  /** Infinity: no ceiling. Models without a price cost nothing. */
  readonly maxUsd: number;
}

/** What a call uses; what is absent is 0. */
export interface Usage {
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  /** Of text to be spoken. */
  readonly characters?: number;
  /** Of a recording. */
  readonly seconds?: number;
}

/** What is set aside for one call until it is settled. */
export interface Charge {
  /**
   * The first call counts, later ones do nothing.
   *
   * @param used  default: unknown, and so as much money as was set aside
   */
  settle(used?: Usage): void;
}

const MILLION = 1_000_000;
/** Sums of fractions of cents are not exact. */
const ROUNDING_USD = 1e-9;
/** In any language, with whatever signs, and so about twice what English needs. */
const BYTES_PER_TOKEN = 2;

/** @returns US dollars; 0 without a price */
export const costOf = (used: Usage, price: ModelPrice | undefined): number => {
  if (price === undefined) return 0;
  const { inputTokens = 0, outputTokens = 0, characters = 0, seconds = 0 } = used;
  return ((inputTokens + characters + seconds) * price.inputUsd + outputTokens * price.outputUsd) / MILLION;
};

/** More tokens than vendors count in nearly all texts; rare scripts may need twice as many. */
export const mostTokens = (text: string): number => Math.ceil(Buffer.byteLength(text) / BYTES_PER_TOKEN);

/** Adds what requests have used to what was spent before. */
export const addUsage = (spent: Spent, requests: number, used: Usage, price: ModelPrice | undefined): Spent => ({
  requests: spent.requests + requests,
  inputTokens: spent.inputTokens + (used.inputTokens ?? 0),
  outputTokens: spent.outputTokens + (used.outputTokens ?? 0),
  characters: spent.characters + (used.characters ?? 0),
  costUsd: spent.costUsd + costOf(used, price),
  isPartlyUnknown: spent.isPartlyUnknown || price === undefined,
});

/** Keeps account of one session, and takes what it spends from the budget of all. */
export class Spending {
  readonly #budget: SessionBudget;
  readonly #shared: Budget;
  #spent: Spent;
  #reservedUsd = 0;

  /**
   * @param before  what earlier workers have spent on the same session
   * @param shared  default: none
   */
  constructor(budget: SessionBudget, before: Spent = nothingSpent, shared: Budget = noBudget) {
    this.#budget = budget;
    this.#spent = before;
    this.#shared = shared;
  }

  get spent(): Spent {
    return this.#spent;
  }

  /**
   * Counts a request that is about to be made, and sets money aside for it.
   *
   * @param most   what it may use at the most
   * @param price  undefined: it costs nothing that is known
   * @throws {VendorError} `budget`: it must not be made
   */
  async reserve(vendor: string, most: Usage, price: ModelPrice | undefined): Promise<Charge> {
    const { maxRequests, maxUsd } = this.#budget;
    if (this.#spent.requests >= maxRequests) throw new VendorError(vendor, 'budget', { budget: 'requests' });
    const mostUsd = costOf(most, price);
    const isTooMuch = this.#spent.costUsd + this.#reservedUsd + mostUsd > maxUsd + ROUNDING_USD;
    if (mostUsd > 0 && isTooMuch) throw new VendorError(vendor, 'budget', { budget: 'session' });
    this.#count(1, mostUsd);
    if (mostUsd === 0) return this.#charge(price, 0);
    const reserved = await this.#shared.reserve(mostUsd);
    if (reserved.isGranted) return this.#charge(price, mostUsd, reserved.settle);
    this.#count(-1, -mostUsd);
    const { scope, retryAfterMs } = reserved;
    throw new VendorError(vendor, 'budget', { budget: scope, retryAfterMs });
  }

  #count(requests: number, reservedUsd: number): void {
    this.#spent = { ...this.#spent, requests: this.#spent.requests + requests };
    this.#reservedUsd += reservedUsd;
  }

  #charge(price: ModelPrice | undefined, mostUsd: number, settleShared?: (usd: number) => void): Charge {
    let isSettled = false;
    return {
      settle: (used) => {
        if (isSettled) return;
        isSettled = true;
        this.#reservedUsd -= mostUsd;
        settleShared?.(used === undefined ? mostUsd : costOf(used, price));
        this.#spent =
          used === undefined
            ? { ...this.#spent, costUsd: this.#spent.costUsd + mostUsd }
            : addUsage(this.#spent, 0, used, price);
      },
    };
  }
}
