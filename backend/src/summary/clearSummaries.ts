import type { UserId } from '@float/contract';
import { userIdSchema } from '@float/contract';
import { SUMMARY_MARKERS_PREFIX, summaryKey, summaryMarkerKey, summaryPrefix } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { objectsUnder } from '../storage/objectsUnder.ts';

type Clearer = Pick<ObjectStore, 'list' | 'deleteMany'>;

/** Deletes summaries from before `untilMs`. The oldest are listed first: what stays is hardly looked at. */
export const clearSummaries = async (store: Clearer, untilMs: number): Promise<void> => {
  for await (const { key: marker } of objectsUnder(store, SUMMARY_MARKERS_PREFIX)) {
    const [createdAt = '', user] = marker.slice(SUMMARY_MARKERS_PREFIX.length).split('/');
    if (Date.parse(createdAt) > untilMs) return;
    const person = userIdSchema.safeParse(user);
    if (person.success) await store.deleteMany([summaryKey(person.data, createdAt)]);
    // Last: as long as the summary is there, it must be found.
    await store.deleteMany([marker]);
  }
};

/** Deletes the markers of a person's summaries, which lie outside of what is kept under the person's own name. */
export const deleteSummaryMarkers = async (store: Clearer, user: UserId): Promise<void> => {
  const prefix = summaryPrefix(user);
  for await (const { key } of objectsUnder(store, prefix)) {
    const createdAt = key.slice(prefix.length, -'.json'.length);
    await store.deleteMany([summaryMarkerKey(user, createdAt)]);
  }
};
