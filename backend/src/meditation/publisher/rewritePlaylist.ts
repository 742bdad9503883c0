import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { JobId, UserId } from '@float/contract';
import { playlistKey } from '../../storage/keys.ts';
import type { ObjectStore } from '../../storage/objectStore.ts';
import { PreconditionFailed } from '../../storage/objectStore.ts';
import { settledPut } from '../../storage/settledPut.ts';
import { PLAYLIST_OPTIONS } from './storedStream.ts';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

export interface StoredPlaylist {
  readonly text: string;
  /** Unix time, milliseconds. */
  readonly lastModifiedMs: number;
}

/**
 * Replaces the stored playlist of a session that no worker holds. Written even when the disk is full: the new one is
 * about as large as the old one.
 *
 * @param rewrite  the new text; undefined: the playlist stays as it is
 * @returns        whether it was replaced; false when there is none, or when it was written or erased meanwhile
 */
export const rewritePlaylist = async (
  store: Pick<ObjectStore, 'get' | 'put'>,
  user: UserId,
  job: JobId,
  rewrite: (playlist: StoredPlaylist) => Promise<string | undefined>,
): Promise<boolean> => {
  const key = playlistKey(user, job);
  const stored = await store.get(key);
  if (stored === undefined) return false;
  const { lastModifiedMs, etag: ifMatch } = stored;
  const text = await rewrite({ text: (await decompress(stored.bytes)).toString(), lastModifiedMs });
  if (text === undefined) return false;
  try {
    await settledPut(store, key, await compress(text), { ...PLAYLIST_OPTIONS, ifMatch, essential: true });
    return true;
  } catch (error) {
    if (error instanceof PreconditionFailed) return false;
    throw error;
  }
};
