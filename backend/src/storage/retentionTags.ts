import type { ObjectKey, ObjectStore } from './objectStore.ts';

/** What the bucket's lifecycle rules call the kinds of objects (ADR 006). */
export type Retain = 'stream' | 'download' | 'record';

/** Markers and tombstones have none: the sweeper needs them for as long as it has something to do. */
const kinds: Readonly<Record<string, Retain>> = {
  hls: 'stream',
  downloads: 'download',
  jobs: 'record',
  meditation: 'record',
  summary: 'record',
};

/** Which rule an object falls under, by its place; undefined: none. */
export const retainOf = (key: ObjectKey): Retain | undefined => {
  const [owner = '', kind = ''] = key.split('/');
  return /^[gu]_/.test(owner) ? kinds[kind] : undefined;
};

/**
 * Tags what is written, so that the bucket itself clears away what no sweeper comes to: a rule by prefix cannot name a
 * folder below every person's own.
 */
export const tagRetention = (store: ObjectStore): ObjectStore => ({
  get: (key, range) => store.get(key, range),
  head: (key) => store.head(key),
  list: (prefix, cursor) => store.list(prefix, cursor),
  deleteMany: (keys) => store.deleteMany(keys),
  signGet: (key, seconds, options) => store.signGet(key, seconds, options),
  put: (key, bytes, options = {}) => {
    const retain = retainOf(key);
    return store.put(key, bytes, retain === undefined ? options : { ...options, tags: { ...options.tags, retain } });
  },
  [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
});
