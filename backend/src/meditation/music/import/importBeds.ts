import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SAMPLE_RATE } from '../../pcm.ts';
import { finishWhole, isMissing, removeUnfinished } from '../bedFiles.ts';
import { ownBeds } from '../ownBeds.ts';
import { isCurrent, keepPrepared, readAllPrepared, removePrepared } from '../preparedBed.ts';
import { bedGainDb } from '../synth/loop.ts';
import { bedIdsOf, bedTitleOf } from './bedName.ts';
import { UnreadableAudio } from './ffmpegRun.ts';
import { measureFile } from './measureFile.ts';
import { writeLoop } from './writeLoop.ts';

/** Raise when the same file would become another bed. */
const IMPORT_ENGINE = 'import-1';
const MIN_LOOP_SAMPLES = SAMPLE_RATE;
const MOOD = 'Added here';

/** Ids that no file may take. */
const reservedIds = [...ownBeds.map(({ id }) => id), 'silence'];

/** What became of one file: `cut` was longer than 20 minutes; `skipped` gave no bed. */
export type ImportOutcome = 'ready' | 'cut' | 'skipped';

/** How far {@link importBeds} has come. */
export interface ImportProgress {
  /** Made from the file's name. */
  readonly bedId: string;
  readonly outcome: ImportOutcome;
  /** Files that are done with, out of `total`. */
  readonly done: number;
  readonly total: number;
}

interface MusicFile {
  readonly name: string;
  readonly path: string;
  readonly bedId: string;
  /** Of the engine, and of what is known of the file without reading it. */
  readonly engine: string;
}

const engineOf = (name: string, size: number, mtimeMs: number): string => {
  const identity = createHash('sha256')
    .update(JSON.stringify([name, size, mtimeMs]))
    .digest('hex');
  return `${IMPORT_ENGINE}-${identity.slice(0, 12)}`;
};

const namesIn = async (folder: string): Promise<string[]> => {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.'));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
};

/** @returns undefined for a link that leads nowhere, or a file that went in this moment */
const infoOf = async (path: string): Promise<Stats | undefined> => {
  try {
    return await stat(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};

const listFiles = async (folder: string): Promise<MusicFile[]> => {
  const found = await Promise.all(
    (await namesIn(folder)).map(async (name) => ({ name, info: await infoOf(join(folder, name)) })),
  );
  const files = found.flatMap(({ name, info }) => (info?.isFile() === true ? [{ name, info }] : []));
  const ids = bedIdsOf(
    files.map(({ name }) => name),
    reservedIds,
  );
  return files.map(({ name, info }) => ({
    name,
    path: join(folder, name),
    bedId: ids.get(name) ?? name,
    engine: engineOf(name, info.size, info.mtimeMs),
  }));
};

const importFile = async (file: MusicFile, into: string, ffmpegPath: string): Promise<ImportOutcome> => {
  const { name, path, bedId: id, engine } = file;
  const measured = await measureFile(ffmpegPath, path);
  if (measured.integratedLufs === -Infinity) throw new UnreadableAudio('there is nothing but silence in it');
  const samplesFile = `${id}.${engine}.s16le`;
  const loopSamples = await finishWhole(join(into, samplesFile), async (unfinished) => {
    const samples = await writeLoop(ffmpegPath, path, bedGainDb(measured), unfinished);
    if (samples < MIN_LOOP_SAMPLES) throw new UnreadableAudio('it is shorter than a second');
    return samples;
  });
  const title = bedTitleOf(name, measured.title);
  await keepPrepared(into, { id, title, mood: MOOD, feelings: [], loopSamples, engine, file: samplesFile });
  return measured.isTooLong ? 'cut' : 'ready';
};

/** A file that is no music is no reason not to start. */
const importOrSkip = async (file: MusicFile, into: string, ffmpegPath: string): Promise<ImportOutcome> => {
  try {
    return await importFile(file, into, ffmpegPath);
  } catch (error) {
    if (error instanceof UnreadableAudio) return 'skipped';
    throw error;
  }
};

const removeGone = async (into: string, engines: ReadonlySet<string>): Promise<void> => {
  for (const prepared of await readAllPrepared(into)) {
    const isOurs = prepared.engine.startsWith('import-');
    if (isOurs && !engines.has(prepared.engine)) await removePrepared(into, prepared);
  }
};

/**
 * Makes a bed of every audio file in a folder that ffmpeg can read: any format, any length from a second on, short ones
 * repeated by looping, long ones cut after 20 minutes. What was made before is kept as long as the file's name, size
 * and time stay; beds whose files are gone go too. A file that gives no bed is reported as `skipped`.
 *
 * @param folder      need not exist
 * @param into        where beds are prepared; made when it is not there
 * @param onProgress  after each file that was made into a bed, kept from before, or skipped
 * @throws            {FloatError} `FFMPEG_MISSING`; what the file system says
 */
export const importBeds = async (
  folder: string,
  into: string,
  ffmpegPath: string,
  onProgress?: (progress: ImportProgress) => void,
): Promise<void> => {
  await mkdir(into, { recursive: true });
  await removeUnfinished(into);
  const files = await listFiles(folder);
  await removeGone(into, new Set(files.map(({ engine }) => engine)));
  for (const [index, file] of files.entries()) {
    const isKept = await isCurrent(into, file.bedId, file.engine);
    const outcome = isKept ? 'ready' : await importOrSkip(file, into, ffmpegPath);
    onProgress?.({ bedId: file.bedId, outcome, done: index + 1, total: files.length });
  }
};
