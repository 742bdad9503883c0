import type { JobId, UserId } from '@float/contract';
import { segmentKey } from '../../storage/keys.ts';
import type { ObjectStore } from '../../storage/objectStore.ts';
import { END_MARK, relativeUri } from './playlist.ts';
import { rewritePlaylist } from './rewritePlaylist.ts';
import { SIGNATURE_SECONDS } from './storedStream.ts';

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
): Promise<boolean> =>
  rewritePlaylist(store, user, job, async ({ text, lastModifiedMs }) => {
    if (nowMs - lastModifiedMs < FRESH_MS || !text.includes(END_MARK)) return undefined;
    return withFreshSignatures(text, (index) => store.signGet(segmentKey(user, job, index), SIGNATURE_SECONDS));
  });
