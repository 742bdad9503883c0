import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FloatError } from '../../errors.ts';
import { findGaps } from './coverage.ts';
import { parsePractice, type Practice } from './practice.ts';

/** The practices that come with Float. */
export const PRACTICES_DIRECTORY = fileURLToPath(new URL('./practices/', import.meta.url));

/** A practice as a teacher wrote it. */
export interface PracticeFile {
  /** Name within its folder. */
  readonly file: string;
  readonly text: string;
}

/** Reads every `*.txt` of a folder, in the order of their names. */
export const readPracticeFiles = async (directory: string = PRACTICES_DIRECTORY): Promise<readonly PracticeFile[]> => {
  const files = (await readdir(directory)).filter((file) => file.endsWith('.txt')).sort();
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(join(directory, file), 'utf8') })));
};

/**
 * Reads every `*.txt` of a folder as a practice.
 *
 * @throws {FloatError} `CONFIG_INVALID`, naming file and line, or for whom nothing was written
 */
export const loadPractices = async (directory: string = PRACTICES_DIRECTORY): Promise<readonly Practice[]> => {
  const files = await readPracticeFiles(directory);
  const practices = files.map(({ file, text }) => parsePractice(file, text));
  const [gap] = findGaps(practices);
  if (gap !== undefined) throw new FloatError('CONFIG_INVALID', `${directory}: ${gap}`);
  return practices;
};
