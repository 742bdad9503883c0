import type { Health } from '@float/contract';
import { DEFAULT_DURATION_MINUTES } from '@float/contract';
import { FloatError } from '../errors.ts';
import type { SessionSpace } from '../jobs/sessionSpace.ts';
import { checkFfmpeg } from '../meditation/encoder/ffmpeg.ts';
import { probeKey } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { isStorageFull } from '../storage/storageFull.ts';

export interface HealthParts {
  readonly store: Pick<ObjectStore, 'put'>;
  readonly space: Pick<SessionSpace, 'hasRoomFor'>;
  readonly ffmpegPath: string;
  readonly version: string;
}

const FULL = 'Storage is nearly full: new sessions are refused, playing and deleting work. Make room on the disk.';

const hasRoom = async ({ store, space }: HealthParts): Promise<boolean> => {
  try {
    await store.put(probeKey, Buffer.from(String(Date.now())));
    return await space.hasRoomFor(DEFAULT_DURATION_MINUTES * 60);
  } catch (error) {
    if (isStorageFull(error)) return false;
    throw error;
  }
};

/**
 * Whether a session could be made now: the store takes a write and has room, and ffmpeg runs. `degraded`, and not
 * `unavailable`, when only room is missing: what restarts an unhealthy server must not end one that still plays and
 * deletes.
 */
export const checkHealth = async (parts: HealthParts): Promise<Health> => {
  const { ffmpegPath, version } = parts;
  try {
    const isRoomy = await hasRoom(parts);
    await checkFfmpeg(ffmpegPath);
    return isRoomy ? { status: 'ok', version } : { status: 'degraded', version, problem: FULL };
  } catch (error) {
    const problem = error instanceof FloatError ? error.message : 'An internal part does not work';
    return { status: 'unavailable', version, problem };
  }
};
