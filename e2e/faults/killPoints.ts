import type { ObjectKey, ObjectStore } from '@float/backend/src/storage/objectStore.ts';
import { z } from 'zod';

/** Files that a worker writes, in the order in which it first does. */
export const killFiles = ['record', 'session log', 'voice', 'segment', 'transcript', 'playlist'] as const;
export type KillFile = (typeof killFiles)[number];

/** A place in the life of a worker: just before, or just after, it writes a file for the n-th time. */
export const killPointSchema = z.object({
  file: z.enum(killFiles),
  when: z.enum(['before', 'after']),
  nth: z.number().int().min(1),
});
export type KillPoint = z.infer<typeof killPointSchema>;

const patterns: Readonly<Record<KillFile, RegExp>> = {
  record: /\/jobs\/[^/]+\.json$/,
  'session log': /\/session\.json$/,
  voice: /\/voice\/\d+\.wav$/,
  segment: /\/segment_\d+\.ts$/,
  transcript: /\/transcript\.vtt$/,
  playlist: /\/playlist\.m3u8$/,
};

/** Whether the key is one of these files. */
export const isKillFile = (file: KillFile, key: ObjectKey): boolean => patterns[file].test(key);

/**
 * A store that strikes at a point. After the write means: after the store has acknowledged it, before the worker knows.
 *
 * @param strike  ends (or freezes) this process; the write goes on when it resolves
 */
export const strikeAt = (store: ObjectStore, point: KillPoint, strike: () => Promise<void>): ObjectStore => {
  let seen = 0;
  return {
    ...store,
    put: async (key, bytes, options) => {
      const isStruck = isKillFile(point.file, key) && ++seen === point.nth;
      if (isStruck && point.when === 'before') await strike();
      const etag = await store.put(key, bytes, options);
      if (isStruck && point.when === 'after') await strike();
      return etag;
    },
  };
};
