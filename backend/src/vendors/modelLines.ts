import type { Metrics } from '../metrics/metrics.ts';
import type { ModelName, ModelPrice, ModelSettings } from './modelSettings.ts';
import { nameOf } from './modelSettings.ts';
import { ModelVendors } from './openModels.ts';
import type { VendorKind } from './vendorLine.ts';
import { VendorLine } from './vendorLine.ts';

export interface ModelLinesParts {
  readonly settings: ModelSettings;
  readonly metrics: Pick<Metrics, 'vendorCalled'>;
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

  /** Undefined: nobody has said what it costs. */
  priceOf(name: ModelName): ModelPrice | undefined {
    return this.#parts.settings.prices.get(nameOf(name));
  }
}
