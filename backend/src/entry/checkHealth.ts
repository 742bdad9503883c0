import type { Health } from '@float/contract';
import { FloatError } from '../errors.ts';
import { checkFfmpeg } from '../meditation/encoder/ffmpeg.ts';
import { probeKey } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';

/** Whether a session could be made now: the store takes a write, and ffmpeg runs. */
export const checkHealth = async (store: ObjectStore, ffmpegPath: string, version: string): Promise<Health> => {
  try {
    await store.put(probeKey, Buffer.from(String(Date.now())));
    await checkFfmpeg(ffmpegPath);
    return { status: 'ok', version };
  } catch (error) {
    const problem = error instanceof FloatError ? error.message : 'An internal part does not work';
    return { status: 'unavailable', version, problem };
  }
};
