import type { Metrics } from '../metrics/metrics.ts';
import { noBudget, type Budget } from './budget.ts';
import type { ModelName, ModelPrice, ModelSettings } from './modelSettings.ts';
import { nameOf } from './modelSettings.ts';
import { ModelVendors } from './openModels.ts';
import { Spending, type Spent } from './spending.ts';
import type { VendorKind } from './vendorLine.ts';
import { VendorLine } from './vendorLine.ts';

export interface ModelLinesParts {
  readonly settings: ModelSettings;
  readonly metrics: Pick<Metrics, 'vendorCalled'> & Partial<Pick<Metrics, 'budgetRefused'>>;
  /** Of all processes together; default: none. */
  readonly budget?: Budget;
  /** Milliseconds since any moment; never set. Default: this process's. */
  readonly nowMs?: () => number;
}

/** The ways to all models of this process. What one session learns of a vendor's health, all know. */
export class ModelLines {
  readonly models: ModelVendors;
  readonly #parts: ModelLinesParts;
  readonly #lines = new Map<string, VendorLine>();

  constructor(parts: ModelLinesParts) {
    this.#parts = parts;
    this.models = new ModelVendors(parts.settings);
  }

  get settings(): ModelSettings {
    return this.#parts.settings;
  }

  line(name: ModelName, kind: VendorKind): VendorLine {
    const key = `${kind} ${nameOf(name)}`;
    const { metrics, nowMs = () => performance.now() } = this.#parts;
    const known = this.#lines.get(key) ?? new VendorLine({ vendor: name.vendor, kind, metrics, nowMs });
    this.#lines.set(key, known);
    return known;
  }

  /**
   * An account for one session, or for one request of a summary.
   *
   * @param before  what earlier workers have spent on it
   */
  openSpending(before?: Spent): Spending {
    return new Spending(this.settings.budget, before, this.#parts.budget ?? noBudget);
  }

  /** Undefined: no price is configured. */
  priceOf(name: ModelName): ModelPrice | undefined {
    return this.#parts.settings.prices.get(nameOf(name));
  }
}
