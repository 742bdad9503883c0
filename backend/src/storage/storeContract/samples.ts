import { storedKey } from '../keys.ts';
import type { ObjectKey, ObjectStore } from '../objectStore.ts';

/** A key of the test's own choosing. */
export const sampleKey = (path: string): ObjectKey => storedKey(path);

/** Numbers that are the same for the same seed: each call gives one from 0 to `below` − 1. */
export const sampleNumbers = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0 || 1;
  return (below) => {
    // xorshift32 (Marsaglia 2003)
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
};

/** Bytes that are the same for the same seed, and differ from position to position. */
export const sampleBytes = (length: number, seed = 1): Uint8Array => {
  const next = sampleNumbers(seed);
  return Uint8Array.from({ length }, () => next(256));
};

export const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const bytesText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Equality without vitest's element-by-element comparison, which takes seconds for megabytes. */
export const sameBytes = (left: Uint8Array | undefined, right: Uint8Array): boolean =>
  left !== undefined && Buffer.compare(left, right) === 0;

/** An object's text; undefined when there is no such object. */
export const readText = async (store: ObjectStore, key: ObjectKey): Promise<string | undefined> => {
  const object = await store.get(key);
  return object && bytesText(object.bytes);
};
