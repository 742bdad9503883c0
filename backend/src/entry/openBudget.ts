import { v7 as uuidv7 } from 'uuid';
import type { Logger } from '../log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { SPENDING_PREFIX } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { objectsUnder } from '../storage/objectsUnder.ts';
import { noBudget, type Budget } from '../vendors/budget.ts';
import { nameOf, type ModelName, type ModelSettings } from '../vendors/modelSettings.ts';
import { SharedBudget } from '../vendors/sharedBudget.ts';
import { SpendingLedger } from '../vendors/spendingLedger.ts';
import type { VendorKind } from '../vendors/vendorLine.ts';

/** What this process may spend on models, of what all may. */
export interface OpenBudget extends Budget, AsyncDisposable {
  /** Gives back what this process holds. Never rejects. */
  release(): Promise<void>;
}

export interface BudgetParts {
  readonly store: ObjectStore;
  readonly nowMs: () => number;
  readonly log: Logger;
  readonly metrics: Pick<Metrics, 'watchBudget'>;
  /** See {@link SharedBudget}. */
  readonly isExact?: boolean;
}

const configuredModels = (settings: ModelSettings): readonly (readonly [VendorKind, ModelName])[] => [
  ...settings.writers.map((name) => ['script', name] as const),
  ...settings.voices.map((name) => ['speech', name] as const),
  ...settings.transcribers.map((name) => ['transcription', name] as const),
  ...settings.summarizers.map((name) => ['summary', name] as const),
];

/** Whether anything has to be counted: there is a model that costs, and a ceiling on what it costs. */
const isMetered = (settings: ModelSettings): boolean => {
  const { prices, budget } = settings;
  const costs = configuredModels(settings).some(([, name]) => {
    const price = prices.get(nameOf(name));
    return price !== undefined && (price.inputUsd > 0 || price.outputUsd > 0);
  });
  return costs && Math.min(budget.maxUsdPerHour, budget.maxUsdPerDay) < Infinity;
};

/** A vendor's model without a price: no budget can hold it. Servers of one's own cost nothing. */
const warnOfUnknownPrices = (settings: ModelSettings, log: Logger): void => {
  for (const [stage, name] of configuredModels(settings))
    if (name.vendor !== 'compatible' && !settings.prices.has(nameOf(name)))
      log.warn('model_without_price', { vendor: name.vendor, stage });
};

/** Without models that cost something, nothing is ever read or written. */
export const openBudget = (settings: ModelSettings, { store, metrics, ...parts }: BudgetParts): OpenBudget => {
  warnOfUnknownPrices(settings, parts.log);
  if (!isMetered(settings)) {
    const nothing = (): Promise<void> => Promise.resolve();
    return { reserve: (usd) => noBudget.reserve(usd), release: nothing, [Symbol.asyncDispose]: nothing };
  }
  const ledger = new SpendingLedger({ store, newUuid: uuidv7 });
  const shared = new SharedBudget({ ...parts, ledger, limits: settings.budget });
  metrics.watchBudget(() => shared.spent());
  return shared;
};

/** Enough to look back at a week. */
const KEPT_DAYS = 7;
const DAY_MS = 86_400_000;

/** Deletes what was spent more than a week ago. */
export const clearSpending = async (store: Pick<ObjectStore, 'list' | 'deleteMany'>, nowMs: number): Promise<void> => {
  const firstKept = new Date(nowMs - KEPT_DAYS * DAY_MS).toISOString().slice(0, 10);
  for await (const { key } of objectsUnder(store, SPENDING_PREFIX))
    if (key.slice(SPENDING_PREFIX.length) < firstKept) await store.deleteMany([key]);
};
