import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { JobId, UserId } from '@float/contract';
import { playlistKey } from '../../storage/keys.ts';
import type { ObjectStore } from '../../storage/objectStore.ts';
import { PreconditionFailed } from '../../storage/objectStore.ts';
import { END_MARK } from './playlist.ts';
import { PLAYLIST_OPTIONS } from './storedStream.ts';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/**
 * Ends the playlist of a session that will not grow any more, so that players stop after its last segment instead of
 * waiting for another one. To be called when no worker holds the job.
 *
 * @returns whether there was one to end
 */
export const endPlaylist = async (
  store: Pick<ObjectStore, 'get' | 'put'>,
  user: UserId,
  job: JobId,
): Promise<boolean> => {
  const key = playlistKey(user, job);
  const stored = await store.get(key);
  if (stored === undefined) return false;
  const playlist = (await decompress(stored.bytes)).toString();
  if (playlist.includes(END_MARK)) return false;
  try {
    await store.put(key, await compress(`${playlist}${END_MARK}\n`), {
      ...PLAYLIST_OPTIONS,
      ifMatch: stored.etag,
      essential: true,
    });
    return true;
  } catch (error) {
    // The session was erased meanwhile.
    if (error instanceof PreconditionFailed) return false;
    throw error;
  }
};
