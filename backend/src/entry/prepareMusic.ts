import { join } from 'node:path';
import type { Logger } from '../log.ts';
import { importBeds } from '../meditation/music/import/importBeds.ts';
import { renderBeds } from '../meditation/music/renderBeds.ts';

// What a thread throws has lost its code on the way.
const isNoSpace = (error: unknown): boolean => error instanceof Error && /\bENOSPC\b/.test(error.message);

/** Says what takes a while before the server listens, to whoever has started it. */
export type Announce = (line: string) => void;

export interface MusicParts {
  readonly dataDir: string;
  readonly ffmpegPath: string;
  readonly log: Logger;
  readonly announce: Announce;
}

/**
 * Makes what is missing of the beds: our own, and one of every file in `{dataDir}/music`. Takes seconds at the first
 * start, and nothing after it. On a full disk, those that cannot be made are left out.
 *
 * @returns the folder of the prepared beds
 */
export const prepareMusic = async ({ dataDir, ffmpegPath, log, announce }: MusicParts): Promise<string> => {
  const folder = join(dataDir, 'beds');
  const startedAtMs = Date.now();
  const render = () =>
    renderBeds(folder, ({ bedId, done, total }) => {
      log.debug('bed_ready', { stage: bedId, count: done, total });
      // At later starts they are all there at once, and nobody has to hear of it.
      if (Date.now() - startedAtMs > 300) announce(`Making music: ${done} of ${total}`);
    });
  const importOwn = () =>
    importBeds(join(dataDir, 'music'), folder, ffmpegPath, ({ bedId, outcome, done, total }) => {
      if (outcome === 'ready') log.debug('bed_ready', { stage: bedId, count: done, total });
      else log.warn('bed_file_not_whole', { stage: bedId, status: outcome });
    });
  for (const prepare of [render, importOwn]) {
    try {
      await prepare();
    } catch (error) {
      if (!isNoSpace(error)) throw error;
      // Sessions that exist can be played and deleted without it, which is what makes room.
      announce('The disk is full: music that is missing is made at the next start');
      log.error('bed_not_made', { error });
    }
  }
  return folder;
};
