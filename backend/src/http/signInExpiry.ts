import type { UserId } from '@float/contract';
import { userIdSchema } from '@float/contract';
import { SIGN_IN_MARKERS_PREFIX, signInKey, signInMarkerKey } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { objectsUnder } from '../storage/objectsUnder.ts';

const DAY_MS = 86_400_000;

/**
 * A state ends tokens that were issued before it was written. Those are good for a day and can be renewed for 90 more
 * (ID tokens: a day); after that their own time ends them.
 */
const LIFETIME_MS = 92 * DAY_MS;

const dayOf = (timeMs: number): string => new Date(timeMs).toISOString().slice(0, 10);

/** Has a state looked at when it may go, before it is written for the first time. */
export const markSignInState = async (
  store: Pick<ObjectStore, 'put'>,
  user: UserId,
  writtenAtMs: number,
): Promise<void> => {
  await store.put(signInMarkerKey(user, dayOf(writtenAtMs + LIFETIME_MS + DAY_MS)), new Uint8Array());
};

/** Deletes the states that end nothing any more. The oldest markers are listed first: what stays is not looked at. */
export const clearSignInStates = async (
  store: Pick<ObjectStore, 'head' | 'list' | 'put' | 'deleteMany'>,
  nowMs: number,
): Promise<void> => {
  for await (const { key: marker } of objectsUnder(store, SIGN_IN_MARKERS_PREFIX)) {
    const [dueOn = '', user] = marker.slice(SIGN_IN_MARKERS_PREFIX.length).split('/');
    if (dueOn > dayOf(nowMs)) return;
    const person = userIdSchema.safeParse(user);
    const state = person.success ? await store.head(signInKey(person.data)) : undefined;
    if (person.success && state !== undefined) {
      if (state.lastModifiedMs + LIFETIME_MS > nowMs) await markSignInState(store, person.data, state.lastModifiedMs);
      else await store.deleteMany([state.key]);
    }
    // Last: as long as the state is there, it must be found.
    await store.deleteMany([marker]);
  }
};
