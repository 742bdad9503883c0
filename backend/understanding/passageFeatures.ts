import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { EMBEDDING_SIZE, type Features, hashGrams } from '../src/understanding/features.ts';
import { openSentenceEncoder } from '../src/understanding/sentenceEncoder.ts';

/** Returns the features of a passage that was read before. */
export type PassageFeatures = (passage: string) => Features;

const KEY_BYTES = 16;
const ENTRY_BYTES = KEY_BYTES + EMBEDDING_SIZE * 4;
const AT_ONCE = 800;

const keyOf = (passage: string): string =>
  createHash('sha256').update(passage).digest().subarray(0, KEY_BYTES).toString('hex');

const readCache = (file: string | undefined): Map<string, Float32Array> => {
  const cache = new Map<string, Float32Array>();
  if (file === undefined || !existsSync(file)) return cache;
  const bytes = readFileSync(file);
  for (let at = 0; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    const embedding = new Float32Array(
      bytes.buffer.slice(bytes.byteOffset + at + KEY_BYTES, bytes.byteOffset + at + ENTRY_BYTES),
    );
    cache.set(bytes.subarray(at, at + KEY_BYTES).toString('hex'), embedding);
  }
  return cache;
};

const writeCache = (file: string, cache: ReadonlyMap<string, Float32Array>): void => {
  const entries = [...cache].flatMap(([key, embedding]) => [
    Buffer.from(key, 'hex'),
    Buffer.from(embedding.buffer, embedding.byteOffset, embedding.byteLength),
  ]);
  writeFileSync(file, Buffer.concat(entries));
};

/**
 * Reads the features of all passages: about 10 ms each.
 *
 * @param cacheFile   keeps embeddings from one run to the next, 2 KB each
 * @param onProgress  called with the number of passages read so far, and of all passages
 */
export const readFeatures = async (
  passages: Iterable<string>,
  cacheFile: string | undefined,
  onProgress: (done: number, all: number) => void,
): Promise<PassageFeatures> => {
  const cache = readCache(cacheFile);
  const missing = [...new Set(passages)].filter((passage) => !cache.has(keyOf(passage)));
  // Passages of one length need the least padding.
  missing.sort((one, other) => one.length - other.length);
  if (missing.length > 0) {
    const encoder = await openSentenceEncoder();
    for (let start = 0; start < missing.length; start += AT_ONCE) {
      const batch = missing.slice(start, start + AT_ONCE);
      const embeddings = await encoder.encode(batch);
      for (const [index, embedding] of embeddings.entries()) cache.set(keyOf(batch[index] ?? ''), embedding);
      onProgress(Math.min(start + AT_ONCE, missing.length), missing.length);
    }
    if (cacheFile !== undefined) writeCache(cacheFile, cache);
  }
  return (passage) => {
    const embedding = cache.get(keyOf(passage));
    if (embedding === undefined) throw new RangeError('A passage has not been read.');
    return { embedding, ...hashGrams(passage) };
  };
};
