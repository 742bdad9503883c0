import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { JobId, UserId } from '@float/contract';
import { playlistKey, segmentKey } from '../../storage/keys.ts';
import type { ObjectStore } from '../../storage/objectStore.ts';
import { PreconditionFailed } from '../../storage/objectStore.ts';
import { settledPut } from '../../storage/settledPut.ts';
import { END_MARK, relativeUri } from './playlist.ts';
import { PLAYLIST_OPTIONS, SIGNATURE_SECONDS } from './storedStream.ts';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** Signatures that are younger than this are as good as new ones. */
const FRESH_MS = 60_000;

const isUri = (line: string): boolean => line !== '' && !line.startsWith('#');

/**
 * The same playlist with other signatures: every other character stays.
 *
 * @param sign  gives the signed URL of a segment, by its index
 */
export const withFreshSignatures = async (
  playlist: string,
  sign: (index: number) => Promise<string>,
): Promise<string> => {
  let index = 0;
  const lines = playlist.split('\n').map(async (line) => (isUri(line) ? relativeUri(await sign(index++)) : line));
  return (await Promise.all(lines)).join('\n');
};

/**
 * Signs the segments of a finished stream anew: signatures last an hour, and die with the credentials that made them.
 * While a stream grows, its worker does that with every write; then, and within a minute of the last write, nothing
 * happens.
 *
 * @returns whether it was written
 */
export const resignPlaylist = async (
  store: Pick<ObjectStore, 'get' | 'put' | 'signGet'>,
  user: UserId,
  job: JobId,
  nowMs: number,
): Promise<boolean> => {
  const key = playlistKey(user, job);
  const stored = await store.get(key);
  if (stored === undefined || nowMs - stored.lastModifiedMs < FRESH_MS) return false;
  const playlist = (await decompress(stored.bytes)).toString();
  if (!playlist.includes(END_MARK)) return false;
  const resigned = await withFreshSignatures(playlist, (index) =>
    store.signGet(segmentKey(user, job, index), SIGNATURE_SECONDS),
  );
  try {
    await settledPut(store, key, await compress(resigned), {
      ...PLAYLIST_OPTIONS,
      ifMatch: stored.etag,
      // Without fresh signatures a session cannot be played; it is as large as before.
      essential: true,
    });
    return true;
  } catch (error) {
    // Another request has done it, or the session was erased meanwhile.
    if (error instanceof PreconditionFailed) return false;
    throw error;
  }
};
