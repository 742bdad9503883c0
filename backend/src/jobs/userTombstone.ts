import type { UserId } from '@float/contract';
import { FloatError } from '../errors.ts';
import { userTombstoneKey } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** A guest's token can be renewed up to 90 days after its day is over. */
const GUEST_TOMBSTONE_MS = 92 * DAY_MS;
/** Until the last token from before is over; afterwards the same account may begin anew. */
const ACCOUNT_TOMBSTONE_MS = 25 * HOUR_MS;

type Reader = Pick<ObjectStore, 'head'>;

/** Marks a person as erased: nothing is made for them or kept about them from now on. */
export const entombUser = async (store: Pick<ObjectStore, 'put'>, user: UserId): Promise<void> => {
  await store.put(userTombstoneKey(user), new Uint8Array(), { essential: true });
};

/** How long the tombstone of a person is needed. */
export const userTombstoneMs = (user: UserId): number =>
  user.startsWith('g_') ? GUEST_TOMBSTONE_MS : ACCOUNT_TOMBSTONE_MS;

/** Unix times, milliseconds. */
export interface UserTombstone {
  readonly erasedAtMs: number;
  /** When the tombstone may go. */
  readonly endsAtMs: number;
}

/** Undefined when this person was not erased. */
export const readUserTombstone = async (store: Reader, user: UserId): Promise<UserTombstone | undefined> => {
  const tombstone = await store.head(userTombstoneKey(user));
  if (tombstone === undefined) return undefined;
  return { erasedAtMs: tombstone.lastModifiedMs, endsAtMs: tombstone.lastModifiedMs + userTombstoneMs(user) };
};

/** Lets an id be used again. */
export const dropUserTombstone = async (store: Pick<ObjectStore, 'deleteMany'>, user: UserId): Promise<void> => {
  await store.deleteMany([userTombstoneKey(user)]);
};

/** Whether this person was erased. To be asked before anything is made for them or kept about them. */
export const isErased = async (store: Reader, user: UserId): Promise<boolean> =>
  (await store.head(userTombstoneKey(user))) !== undefined;

/** @throws {FloatError} `FORBIDDEN` when this person was erased */
export const assertNotErased = async (store: Reader, user: UserId): Promise<void> => {
  if (!(await isErased(store, user))) return;
  throw new FloatError('FORBIDDEN', user.startsWith('g_') ? 'This guest was erased' : 'This account was erased today');
};
