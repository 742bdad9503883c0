import { setTimeout as delay } from 'node:timers/promises';
import { FloatError } from '../errors.ts';
import type { ETag, ObjectKey, ObjectStore, PutOptions } from './objectStore.ts';
import { PreconditionFailed } from './objectStore.ts';

// Together less than a lease: a store that is gone for longer costs the attempt.
const RETRY_DELAYS_MS = [50, 200, 800];

/** Nobody knows what became of the call; it may help to ask again. */
export const mayHavePassed = (error: unknown): boolean =>
  error instanceof FloatError && error.code === 'STORAGE_UNAVAILABLE' && error.retriable;

/**
 * A conditional put whose outcome is known. When its answer is lost, or another write came before, what is stored decides:
 * the same bytes are ours.
 *
 * @throws {PreconditionFailed} when something else is stored
 * @throws {FloatError}         `STORAGE_UNAVAILABLE` when the store does not come back within a second
 */
export const settledPut = async (
  store: Pick<ObjectStore, 'get' | 'put'>,
  key: ObjectKey,
  bytes: Uint8Array,
  options: PutOptions,
): Promise<ETag> => {
  for (let tries = 0; ; tries++) {
    try {
      return await store.put(key, bytes, options);
    } catch (error) {
      const mayPass = mayHavePassed(error);
      if (!mayPass && !(error instanceof PreconditionFailed)) throw error;
      const etag = await etagOf(store, key, bytes);
      if (etag !== undefined) return etag;
      const delayMs = RETRY_DELAYS_MS[tries];
      if (!mayPass || delayMs === undefined) throw error;
      await delay(delayMs);
    }
  }
};

/** The version under which just these bytes are stored; undefined when others are, or when nobody can tell. */
const etagOf = async (
  store: Pick<ObjectStore, 'get'>,
  key: ObjectKey,
  bytes: Uint8Array,
): Promise<ETag | undefined> => {
  try {
    const stored = await store.get(key);
    return stored !== undefined && Buffer.compare(stored.bytes, bytes) === 0 ? stored.etag : undefined;
  } catch (error) {
    if (mayHavePassed(error)) return undefined;
    throw error;
  }
};
