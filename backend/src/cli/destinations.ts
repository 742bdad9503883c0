import { access, constants, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { downloadName } from '../download/fileName.ts';
import type { FinishedSession } from './finishedSession.ts';
import { mp3Of, streamFilesOf } from './finishedSession.ts';
import { type OutputWish, wrongUsage } from './commandLine.ts';
import { lookAtFolder, writeStreamFolder } from './streamFolder.ts';
import { systemCode, writeWholeFile } from './wholeFile.ts';

/** Where a session goes, looked at before it is made. */
export interface Destinations {
  /** Absolute; undefined: none was asked for by name. */
  readonly file: string | undefined;
  /** Absolute. */
  readonly folder: string | undefined;
  /** Where the caller is. */
  readonly workingFolder: string;
  readonly force: boolean;
}

/**
 * Refuses at once what could not be written once it is made.
 *
 * @param workingFolder  where relative paths start
 * @throws {FloatError}  `INVALID_REQUEST`
 */
export const checkDestinations = async (
  { file, folder, force }: OutputWish,
  workingFolder: string,
): Promise<Destinations> => {
  const from = (path: string | undefined) => (path === undefined ? undefined : resolve(workingFolder, path));
  const destinations = { file: from(file), folder: from(folder), workingFolder, force };
  if (destinations.file !== undefined) await checkFile(destinations.file, force);
  if (destinations.folder !== undefined) await checkFolder(destinations.folder, force);
  if (file === undefined && folder === undefined) await checkWritable(workingFolder, 'This folder');
  if (destinations.file !== undefined && destinations.file === destinations.folder)
    throw wrongUsage('--out and --hls name the same');
  return destinations;
};

const checkFile = async (file: string, force: boolean): Promise<void> => {
  await checkWritable(dirname(file), 'The folder of --out');
  const kind = await kindOf(file);
  if (kind === 'folder') throw wrongUsage('--out names a folder: it takes a file');
  if (kind === 'file' && !force)
    throw wrongUsage('--out names a file that is there already: add --force to replace it');
};

const checkFolder = async (folder: string, force: boolean): Promise<void> => {
  await checkWritable(dirname(folder), 'The folder around --hls');
  const found = await lookAtFolder(folder);
  if (found === 'taken')
    throw wrongUsage('--hls names something that is there already: it takes a new or empty folder');
  if (found === 'ours' && !force)
    throw wrongUsage('--hls names an earlier stream: add --force to replace it, or take a new folder');
};

const kindOf = async (path: string): Promise<'file' | 'folder' | undefined> => {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
};

const checkWritable = async (folder: string, what: string): Promise<void> => {
  if ((await kindOf(folder)) !== 'folder') throw wrongUsage(`${what} does not exist`);
  try {
    await access(folder, constants.W_OK);
  } catch {
    throw wrongUsage(`${what} cannot be written to`);
  }
};

/**
 * Writes a finished session to where it belongs, each whole or not at all.
 *
 * @returns paths that can be played: the MP3, the playlist
 */
export const deliver = async (session: FinishedSession, destinations: Destinations): Promise<string[]> => {
  const { file, folder, workingFolder, force } = destinations;
  const paths: string[] = [];
  if (file !== undefined || folder === undefined) {
    const named = file ?? join(workingFolder, downloadName(session.log.title, session.createdAt));
    paths.push(await writeWholeFile(named, await mp3Of(session), force));
  }
  if (folder !== undefined) {
    const written = await writeStreamFolder(folder, streamFilesOf(session), force);
    paths.push(join(written, 'playlist.m3u8'));
  }
  return paths;
};
