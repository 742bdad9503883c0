import { SPENDING_PREFIX } from './keys.ts';
import type { ObjectKey, PutOptions } from './objectStore.ts';

/** What the bucket's lifecycle rules call the kinds of objects (ADR 006). */
export type Retain = 'stream' | 'download' | 'record';

/** Markers and tombstones have none: the sweeper needs them for as long as it has something to do. */
const kinds: Readonly<Record<string, Retain>> = {
  hls: 'stream',
  exports: 'stream',
  downloads: 'download',
  jobs: 'record',
  meditation: 'record',
  summary: 'record',
};

/** Which rule an object falls under, by its place; undefined: none. */
export const retainOf = (key: ObjectKey): Retain | undefined => {
  const [owner = '', kind = ''] = key.split('/');
  // Where the sweeper counts nothing, it clears nothing of it either.
  if (key.startsWith(SPENDING_PREFIX)) return 'record';
  return /^[gu]_/.test(owner) ? kinds[kind] : undefined;
};

/**
 * Options that also tag what is written, so that the bucket itself clears away what no sweeper comes to: a rule by
 * prefix cannot name a folder below every person's own.
 */
export const withRetention = (key: ObjectKey, options: PutOptions): PutOptions => {
  const retain = retainOf(key);
  return retain === undefined ? options : { ...options, tags: { ...options.tags, retain } };
};
