import type { JobId, UserId } from '@float/contract';
import type { ObjectStore } from '../../storage/objectStore.ts';
import { END_MARK } from './playlist.ts';
import { rewritePlaylist } from './rewritePlaylist.ts';

/**
 * Ends the playlist of a session that will not grow any more, so that players stop after its last segment instead of
 * waiting for another one. To be called when no worker holds the job.
 *
 * @returns whether there was one to end
 */
export const endPlaylist = (store: Pick<ObjectStore, 'get' | 'put'>, user: UserId, job: JobId): Promise<boolean> =>
  rewritePlaylist(store, user, job, ({ text }) =>
    Promise.resolve(text.includes(END_MARK) ? undefined : `${text}${END_MARK}\n`),
  );
