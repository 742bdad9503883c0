import { clearSignInStates } from '../http/signInExpiry.ts';
import type { Retention } from '../jobs/retention.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { clearSummaries } from '../summary/clearSummaries.ts';
import { clearSpending } from './openBudget.ts';

/** Deletes what has been kept long enough and belongs to no job. */
export const clearExpired = async (
  store: ObjectStore,
  nowMs: number,
  { recordMs }: Pick<Retention, 'recordMs'>,
): Promise<void> => {
  await clearSummaries(store, nowMs - recordMs);
  await clearSignInStates(store, nowMs);
  await clearSpending(store, nowMs);
};
