import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { BED_ENGINE, ownBeds } from './ownBeds.ts';
import type { OwnBed } from './ownBeds.ts';
import { BYTES_PER_SAMPLE, preparedBedSchema } from './preparedBed.ts';
import type { PreparedBed } from './preparedBed.ts';
import { isMissing, sizeOf } from './bedFiles.ts';

/** Whole or not at all: a reader, or a second process that renders, never sees half a file. */
const writeWhole = async (file: string, contents: Uint8Array | string): Promise<void> => {
  const unfinished = `${file}.${randomUUID()}.part`;
  try {
    await writeFile(unfinished, contents, { flush: true });
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
};

const readPrepared = async (folder: string, id: string): Promise<PreparedBed | undefined> => {
  try {
    const parsed = preparedBedSchema.safeParse(JSON.parse(await readFile(join(folder, `${id}.json`), 'utf8')));
    return parsed.data;
  } catch (error) {
    // Missing or damaged: it is made again.
    if (isMissing(error) || error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const isCurrent = async (folder: string, { id }: OwnBed): Promise<boolean> => {
  const prepared = await readPrepared(folder, id);
  if (prepared?.engine !== BED_ENGINE) return false;
  return (await sizeOf(join(folder, prepared.file))) === prepared.loopSamples * BYTES_PER_SAMPLE;
};

const renderBed = async (folder: string, { id, title, mood, render }: OwnBed): Promise<void> => {
  const stale = await readPrepared(folder, id);
  const pcm = render();
  const file = `${id}.${BED_ENGINE}.s16le`;
  const prepared: PreparedBed = { id, title, mood, loopSamples: pcm.length / 2, engine: BED_ENGINE, file };
  await writeWhole(join(folder, file), new Uint8Array(pcm.buffer));
  await writeWhole(join(folder, `${id}.json`), `${JSON.stringify(prepared, undefined, 2)}\n`);
  if (stale !== undefined && stale.file !== file) await rm(join(folder, stale.file), { force: true });
};

/** How far {@link renderBeds} has come. */
export interface RenderProgress {
  readonly bedId: string;
  /** Beds that stand, out of `total`. */
  readonly done: number;
  readonly total: number;
}

/**
 * Makes this project's beds where they are missing, damaged or of another version: about a second of CPU and 12 MB on
 * disk each. Blocks the thread for the length of one bed.
 *
 * @param folder      made when it is not there
 * @param onProgress  after each bed that was made or found
 * @throws            what the file system says; a bed is then either whole or not there
 */
export const renderBeds = async (folder: string, onProgress?: (progress: RenderProgress) => void): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const [index, bed] of ownBeds.entries()) {
    if (!(await isCurrent(folder, bed))) await renderBed(folder, bed);
    onProgress?.({ bedId: bed.id, done: index + 1, total: ownBeds.length });
    await nextTurn();
  }
};
