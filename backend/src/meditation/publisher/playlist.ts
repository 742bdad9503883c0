import { TARGET_DURATION_SECONDS } from '../segmenter/segmentPlan.ts';

/** The last line of a playlist that grows no more. */
export const END_MARK = '#EXT-X-ENDLIST';

export interface PlaylistEntry {
  /** Relative to the playlist, signed. */
  readonly uri: string;
  readonly durationSeconds: number;
}

/**
 * A media playlist (RFC 8216) of type EVENT: it only grows, and ends once.
 *
 * @param entries  at least one: a playlist without segments is not valid
 */
export const renderPlaylist = (entries: readonly PlaylistEntry[], ended: boolean): string =>
  [
    '#EXTM3U',
    '#EXT-X-VERSION:6',
    `#EXT-X-TARGETDURATION:${TARGET_DURATION_SECONDS}`,
    '#EXT-X-PLAYLIST-TYPE:EVENT',
    '#EXT-X-INDEPENDENT-SEGMENTS',
    // Players would join a growing stream near its end otherwise.
    '#EXT-X-START:TIME-OFFSET=0',
    ...entries.flatMap(({ uri, durationSeconds }) => [`#EXTINF:${durationSeconds.toFixed(3)},`, uri]),
    ...(ended ? [END_MARK] : []),
    '',
  ].join('\n');

/** How many segments a playlist of ours lists. */
export const countEntries = (playlist: string): number => playlist.match(/^#EXTINF:/gm)?.length ?? 0;

/** A signed URL as the playlist names it: relative to the playlist, which lies in the same folder. */
export const relativeUri = (signedUrl: string): string => {
  const { pathname, search } = new URL(signedUrl, 'http://relative.invalid');
  return pathname.slice(pathname.lastIndexOf('/') + 1) + search;
};
