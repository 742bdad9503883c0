import type { Config } from '../config.ts';
import { clearSignInStates } from '../http/signInExpiry.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { clearSummaries } from '../summary/clearSummaries.ts';
import { clearSpending } from './openBudget.ts';

/** Deletes what has been kept long enough and belongs to no job. */
export const clearExpired = async (
  store: ObjectStore,
  nowMs: number,
  { models, retention }: Pick<Config, 'models' | 'retention'>,
): Promise<void> => {
  await clearSummaries(store, nowMs - retention.recordMs);
  await clearSignInStates(store, nowMs);
  await clearSpending(models, store, nowMs);
};
