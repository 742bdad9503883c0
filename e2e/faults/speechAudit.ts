import { readTakeNote } from '@float/backend/src/meditation/voice/takeNote.ts';
import type { Voice } from '@float/backend/src/meditation/voice/voice.ts';
import type { ObjectKey, ObjectStore } from '@float/backend/src/storage/objectStore.ts';
import { PreconditionFailed } from '@float/backend/src/storage/objectStore.ts';
import { isKillFile } from './killPoints.ts';

/** Watches a voice and the store that its takes go to. */
export interface SpeechAudit {
  readonly voice: (voice: Voice) => Voice;
  readonly store: (store: ObjectStore) => ObjectStore;
}

/**
 * Finds speech that was bought although it was stored. Two workers that speak the same line at the same time are no such
 * case: neither of them could know.
 */
export const auditSpeech = (onBoughtTwice: (key: ObjectKey) => void): SpeechAudit => {
  /** By what was to be said; no session says a sentence twice. */
  const orderedAtMs = new Map<string, number>();
  return {
    voice: (voice) => ({
      ...voice,
      speak: async (text, signal) => {
        const nowMs = Date.now();
        const wav = await voice.speak(text, signal);
        orderedAtMs.set(text, nowMs);
        return wav;
      },
    }),
    store: (store) => ({
      ...store,
      put: async (key, bytes, options) => {
        try {
          return await store.put(key, bytes, options);
        } catch (error) {
          if (error instanceof PreconditionFailed && isKillFile('voice', key)) {
            // By its listing: asked for the object alone, S3 tells whole seconds.
            const storedAtMs = (await store.list(key)).objects[0]?.lastModifiedMs ?? Infinity;
            const { text = '' } = readTakeNote(bytes)?.utterance ?? {};
            if ((orderedAtMs.get(text) ?? Infinity) > storedAtMs) onBoughtTwice(key);
          }
          throw error;
        }
      },
    }),
  };
};
