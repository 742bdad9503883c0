import { FloatError } from '../errors.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { PreconditionFailed } from '../storage/objectStore.ts';
import { isStorageFull } from '../storage/storageFull.ts';
import type { Metrics, StoreOperation, StoreOutcome } from './metrics.ts';

/**
 * The same store; every call that reaches it is counted by how it ended. Disposing of the wrapper leaves `store` open.
 */
export const observeStore = (store: ObjectStore, metrics: Pick<Metrics, 'storeUsed'>): ObjectStore => {
  const observed = async <T>(operation: StoreOperation, call: () => Promise<T>): Promise<T> => {
    try {
      const result = await call();
      metrics.storeUsed(operation, 'ok');
      return result;
    } catch (error) {
      metrics.storeUsed(operation, outcomeOf(error));
      throw error;
    }
  };
  const { uploads } = store;
  return {
    get: (key, range) => observed('get', () => store.get(key, range)),
    head: (key) => observed('head', () => store.head(key)),
    put: (key, bytes, options) => observed('put', () => store.put(key, bytes, options)),
    list: (prefix, cursor) => observed('list', () => store.list(prefix, cursor)),
    deleteMany: (keys) => observed('delete', () => store.deleteMany(keys)),
    signGet: (key, seconds, options) => store.signGet(key, seconds, options),
    uploads: uploads && {
      begin: (...asked) => observed('put', () => uploads.begin(...asked)),
      putPart: (...asked) => observed('put', () => uploads.putPart(...asked)),
      complete: (...asked) => observed('put', () => uploads.complete(...asked)),
      abort: (...asked) => observed('delete', () => uploads.abort(...asked)),
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
};

const outcomeOf = (error: unknown): StoreOutcome => {
  if (error instanceof PreconditionFailed) return 'conflict';
  if (isStorageFull(error)) return 'full';
  return error instanceof FloatError && error.code === 'STORAGE_UNAVAILABLE' ? 'unavailable' : 'failed';
};
