import { randomUUID } from 'node:crypto';
import { access, link, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { namesLike } from './freeName.ts';

/** What the system says when something fails, such as `EEXIST`. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** A hidden name beside `path` for what is not whole yet; nobody else can guess it. */
export const unfinishedBeside = (path: string): string => join(dirname(path), `.float-${randomUUID()}.part`);

/** Writes a file that was not there, down to the disk. */
export const writeSynced = async (path: string, bytes: Uint8Array): Promise<void> => {
  await using file = await open(path, 'wx');
  await file.writeFile(bytes);
  await file.sync();
};

/** Makes names that were given within a folder survive a power cut, where a folder can be synced. */
export const syncFolder = async (folder: string): Promise<void> => {
  try {
    await using handle = await open(folder, 'r');
    await handle.sync();
  } catch (error) {
    if (!['EPERM', 'EISDIR', 'EINVAL', 'ENOTSUP', 'EACCES'].includes(systemCode(error) ?? '')) throw error;
  }
};

/** File systems without hard links. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

export const exists = async (path: string): Promise<boolean> => {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
};

/** Gives a file a second name, unless somebody else has it: rename() would replace theirs. */
const nameIfFree = async (from: string, to: string): Promise<boolean> => {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    const code = systemCode(error) ?? '';
    if (code === 'EEXIST') return false;
    if (!NO_LINKS.includes(code)) throw error;
  }
  if (await exists(to)) return false;
  await rename(from, to);
  return true;
};

const nameFree = async (from: string, wanted: string): Promise<string> => {
  for (const path of namesLike(wanted)) if (await nameIfFree(from, path)) return path;
  throw new Error('names never end');
};

/**
 * Writes a file whole or not at all: under a hidden name first, down to the disk, then under its own.
 *
 * @param replace  whether it may take the place of what is there; else it gets a free name like `path`
 * @returns        the path that it has
 */
export const writeWholeFile = async (path: string, bytes: Uint8Array, replace: boolean): Promise<string> => {
  const unfinished = unfinishedBeside(path);
  try {
    await writeSynced(unfinished, bytes);
    if (replace) await rename(unfinished, path);
    const written = replace ? path : await nameFree(unfinished, path);
    await syncFolder(dirname(path));
    return written;
  } finally {
    await rm(unfinished, { force: true });
  }
};
