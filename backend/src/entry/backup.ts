import { copyFile, mkdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { readConfig } from '../config.ts';
import { FloatError } from '../errors.ts';

const DATABASE = 'float.sqlite';
const KEYS = 'keys.json';

/**
 * Copies the data folder while Float goes on: the database page by page as of one moment, and the keys. Beds are not
 * copied; they are made again.
 *
 * @param into  a folder that does not exist yet
 * @throws      {FloatError} `CONFIG_INVALID` when there is nothing to copy, or `into` exists
 */
export const backUp = async (dataDir: string, into: string): Promise<void> => {
  const database = join(dataDir, DATABASE);
  if (!existsSync(database)) throw new FloatError('CONFIG_INVALID', `FLOAT_DATA_DIR holds no ${DATABASE}`);
  if (existsSync(into)) throw new FloatError('CONFIG_INVALID', `${into} exists: name a new folder`);
  await mkdir(into, { recursive: true, mode: 0o700 });
  using source = new DatabaseSync(database, { readOnly: true });
  await backup(source, join(into, DATABASE));
  if (existsSync(join(dataDir, KEYS))) await copyFile(join(dataDir, KEYS), join(into, KEYS));
};

const main = async (into: string | undefined): Promise<void> => {
  if (into === undefined) throw new FloatError('CONFIG_INVALID', 'npm run float:backup -- FOLDER takes a new folder');
  const folder = resolve(into);
  await backUp(readConfig(process.env).dataDir, folder);
  process.stdout.write(`Backed up to ${folder}: to restore, start Float with FLOAT_DATA_DIR set to (a copy of) it\n`);
};

if (import.meta.main) {
  try {
    await main(process.argv[2]);
  } catch (error) {
    if (!(error instanceof FloatError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
