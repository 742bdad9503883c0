import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FloatError } from '../../errors.ts';
import { parsePractice, type Practice } from './practice.ts';
import type { Section } from './script.ts';

/** The practices that come with Float. */
export const PRACTICES_DIRECTORY = fileURLToPath(new URL('./practices/', import.meta.url));

// `reflect` may be missing: short sessions have none either.
const neededSections: readonly Section[] = ['arrive', 'breathe', 'practice', 'return'];

/**
 * Reads every `*.txt` of a folder as a practice, in the order of their names.
 *
 * @throws {FloatError} `CONFIG_INVALID`, naming file and line, or the section that nothing was written for
 */
export const loadPractices = async (directory: string = PRACTICES_DIRECTORY): Promise<readonly Practice[]> => {
  const files = (await readdir(directory)).filter((file) => file.endsWith('.txt')).sort();
  const practices = await Promise.all(
    files.map(async (file) => parsePractice(file, await readFile(join(directory, file), 'utf8'))),
  );
  for (const section of neededSections) {
    const isThere = practices.some((practice) => practice.section === section && practice.feelings.length === 0);
    if (!isThere) {
      throw new FloatError('CONFIG_INVALID', `${directory}: no practice with "section: ${section}" for any feeling`);
    }
  }
  return practices;
};
