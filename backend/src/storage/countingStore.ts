import type { ObjectStore } from './objectStore.ts';

/** A store that knows how often it was used. */
export type CountingStore = ObjectStore & { readonly operations: number };

/**
 * Counts the reads and writes that go through it to `store`. Signing counts nothing: it does not reach the store.
 * Disposing of the wrapper leaves `store` open.
 */
export const countOperations = (store: ObjectStore): CountingStore => {
  let operations = 0;
  const { uploads } = store;
  const count = <T>(used: T): T => {
    operations += 1;
    return used;
  };
  const counted = (): ObjectStore => count(store);
  return {
    get operations() {
      return operations;
    },
    get: (key, range) => counted().get(key, range),
    head: (key) => counted().head(key),
    put: (key, bytes, options) => counted().put(key, bytes, options),
    list: (prefix, cursor) => counted().list(prefix, cursor),
    deleteMany: (keys) => counted().deleteMany(keys),
    signGet: (key, seconds, options) => store.signGet(key, seconds, options),
    uploads: uploads && {
      begin: (...asked) => count(uploads).begin(...asked),
      putPart: (...asked) => count(uploads).putPart(...asked),
      complete: (...asked) => count(uploads).complete(...asked),
      abort: (...asked) => count(uploads).abort(...asked),
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
};
