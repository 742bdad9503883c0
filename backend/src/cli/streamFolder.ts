import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { namesLike } from './freeName.ts';
import { syncFolder, systemCode, unfinishedBeside, writeSynced } from './wholeFile.ts';

/** A file of a stream, named within its folder. */
export interface StreamFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const OURS = /^(playlist\.m3u8|transcript\.vtt|segment_\d{3,}\.ts)$/;

/**
 * What is at a path: `free` (nothing, or an empty folder), `ours` (a folder with nothing but files of a stream), or
 * `taken`.
 */
export const lookAtFolder = async (path: string): Promise<'free' | 'ours' | 'taken'> => {
  try {
    const names = await readdir(path);
    if (names.length === 0) return 'free';
    return names.every((name) => OURS.test(name)) ? 'ours' : 'taken';
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT') return 'free';
    if (code === 'ENOTDIR') return 'taken';
    throw error;
  }
};

/** rename() takes the place of an empty folder only. */
const nameIfFree = async (from: string, to: string): Promise<boolean> => {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(systemCode(error) ?? '')) return false;
    throw error;
  }
};

const nameFree = async (from: string, wanted: string): Promise<string> => {
  for (const path of namesLike(wanted)) if (await nameIfFree(from, path)) return path;
  throw new Error('names never end');
};

/** Puts an earlier stream out of the way, and back again should the new one not take its place. */
const takePlaceOf = async (from: string, to: string): Promise<string> => {
  const earlier = unfinishedBeside(to);
  await rename(to, earlier);
  if (!(await nameIfFree(from, to))) {
    await rename(earlier, to);
    return nameFree(from, to);
  }
  await rm(earlier, { recursive: true });
  return to;
};

/**
 * Writes a folder whole or not at all: under a hidden name first, down to the disk, then under its own.
 *
 * @param replace  whether it may take the place of an earlier stream; else it gets a free name like `path`
 * @returns        the path that it has
 */
export const writeStreamFolder = async (
  path: string,
  files: AsyncIterable<StreamFile>,
  replace: boolean,
): Promise<string> => {
  const unfinished = unfinishedBeside(path);
  try {
    await mkdir(unfinished);
    for await (const { name, bytes } of files) await writeSynced(join(unfinished, basename(name)), bytes);
    await syncFolder(unfinished);
    const isInPlace = replace && (await lookAtFolder(path)) === 'ours';
    const written = isInPlace ? await takePlaceOf(unfinished, path) : await nameFree(unfinished, path);
    await syncFolder(dirname(path));
    return written;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
};
