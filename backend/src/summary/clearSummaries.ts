import type { UserId } from '@float/contract';
import { userIdSchema } from '@float/contract';
import { SUMMARY_MARKERS_PREFIX, summaryKey, summaryMarkerKey, summaryPrefix } from '../storage/keys.ts';
import type { ObjectInfo, ObjectKey, ObjectStore } from '../storage/objectStore.ts';
import { objectsUnder } from '../storage/objectsUnder.ts';

type Clearer = Pick<ObjectStore, 'list' | 'deleteMany'>;

/** A page of the store's list; deleted in two calls. */
const SUMMARIES_A_BATCH = 100;

export interface ClearingLimits {
  /** Batches of {@link SUMMARIES_A_BATCH}; default: as many as there are. */
  readonly batches?: number;
  readonly signal?: AbortSignal;
}

/**
 * Deletes summaries from before `untilMs` (Unix time, milliseconds). The oldest are listed first, so that a call reads no
 * further than to the first that stays.
 *
 * @returns whether the limits left any
 */
export const clearSummaries = async (
  store: Clearer,
  untilMs: number,
  { batches = Infinity, signal }: ClearingLimits = {},
): Promise<boolean> => {
  for (let batch = 0; ; batch++) {
    const { objects } = await store.list(SUMMARY_MARKERS_PREFIX);
    const due = objects.filter((marker) => Date.parse(partsOf(marker).createdAt) <= untilMs);
    if (due.length === 0) return false;
    if (batch >= batches || signal?.aborted === true) return true;
    await deleteMarked(store, due.slice(0, SUMMARIES_A_BATCH));
  }
};

const partsOf = ({ key }: ObjectInfo): { createdAt: string; user: string | undefined } => {
  const [createdAt = '', user] = key.slice(SUMMARY_MARKERS_PREFIX.length).split('/');
  return { createdAt, user };
};

const deleteMarked = async (store: Clearer, markers: readonly ObjectInfo[]): Promise<void> => {
  const summaries = markers.flatMap((marker): ObjectKey[] => {
    const { createdAt, user } = partsOf(marker);
    const person = userIdSchema.safeParse(user);
    return person.success ? [summaryKey(person.data, createdAt)] : [];
  });
  await store.deleteMany(summaries);
  // Last: as long as a summary is there, it must be found.
  await store.deleteMany(markers.map(({ key }) => key));
};

/** Deletes the markers of a person's summaries, which lie outside of what is kept under the person's own name. */
export const deleteSummaryMarkers = async (store: Clearer, user: UserId): Promise<void> => {
  const prefix = summaryPrefix(user);
  for await (const { key } of objectsUnder(store, prefix)) {
    const createdAt = key.slice(prefix.length, -'.json'.length);
    await store.deleteMany([summaryMarkerKey(user, createdAt)]);
  }
};
