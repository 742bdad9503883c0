import { readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Whether the error says that there is no such file. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** @returns bytes, or undefined when there is no such file */
export const sizeOf = async (file: string): Promise<number | undefined> => {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};

/** Where this process writes what is not whole yet. */
export const unfinishedOf = (file: string): string => `${file}.${process.pid}.part`;

/**
 * Whole or not at all: a reader, or a second process that prepares beds, never sees half a file.
 *
 * @param write  fills the unfinished file
 */
export const finishWhole = async <Result>(
  file: string,
  write: (unfinished: string) => Promise<Result>,
): Promise<Result> => {
  const unfinished = unfinishedOf(file);
  try {
    const result = await write(unfinished);
    await rename(unfinished, file);
    return result;
  } finally {
    await rm(unfinished, { force: true });
  }
};

export const writeWhole = (file: string, contents: Uint8Array | string): Promise<void> =>
  finishWhole(file, (unfinished) => writeFile(unfinished, contents, { flush: true }));

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, and is somebody else's.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
};

/** Clears away what processes that were killed have left half written. */
export const removeUnfinished = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    const pid = Number(/\.(\d{1,10})\.part$/.exec(name)?.[1]);
    if (pid > 0 && !isAlive(pid)) await rm(join(folder, name), { force: true });
  }
};
