import { copyFile, cp, mkdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { readConfig } from '../config.ts';
import { FloatError } from '../errors.ts';

const DATABASE = 'float.sqlite';
const KEYS = 'keys.json';
const ERASURES = 'erasures';

export interface BackupSource {
  readonly dataDir: string;
  /** The list of erasures. */
  readonly erasuresDir: string | undefined;
}

/**
 * Copies the data folder while Float goes on: the database page by page as of one moment, the keys, and the list of
 * erasures as it is then. Beds are not copied; they are made again.
 *
 * @param into  a folder that does not exist yet
 * @throws      {FloatError} `CONFIG_INVALID` when there is nothing to copy, or `into` exists
 */
export const backUp = async ({ dataDir, erasuresDir }: BackupSource, into: string): Promise<void> => {
  const database = join(dataDir, DATABASE);
  if (!existsSync(database)) throw new FloatError('CONFIG_INVALID', `FLOAT_DATA_DIR holds no ${DATABASE}`);
  if (existsSync(into)) throw new FloatError('CONFIG_INVALID', `${into} exists: name a new folder`);
  await mkdir(into, { recursive: true, mode: 0o700 });
  using source = new DatabaseSync(database, { readOnly: true });
  await backup(source, join(into, DATABASE));
  if (existsSync(join(dataDir, KEYS))) await copyFile(join(dataDir, KEYS), join(into, KEYS));
  // Last: whatever the database does not reflect yet is in the list.
  if (erasuresDir !== undefined && existsSync(erasuresDir))
    await cp(erasuresDir, join(into, ERASURES), { recursive: true });
};

const main = async (into: string | undefined): Promise<void> => {
  if (into === undefined) throw new FloatError('CONFIG_INVALID', 'npm run float:backup -- FOLDER takes a new folder');
  const folder = resolve(into);
  await backUp(readConfig(process.env), folder);
  process.stdout.write(
    `Backed up to ${folder}. To restore it with the newest list of erasures, see docs/operations.md, Data\n`,
  );
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
