import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { rootFolder } from './repository.mjs';

/** What the app is made from; the lock file holds every version. */
const INPUTS = [
  'frontend',
  'safety/package.json',
  'safety/src',
  'contract/package.json',
  'contract/src',
  'package-lock.json',
  'scripts/buildApp.mjs',
];
/** Made, or for tests only. */
const OTHER_FOLDERS = new Set(['node_modules', 'dist', '.expo', 'testing']);
const IGNORED_FILE = /(-test\.tsx?|\.generated\.(ts|bin.*)|\.log|expo-env\.d\.ts)$/;

const filesUnder = (path) => {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => !OTHER_FOLDERS.has(entry.name))
      .flatMap((entry) => filesUnder(join(path, entry.name)));
  } catch (error) {
    if (error.code !== 'ENOTDIR') throw error;
    return IGNORED_FILE.test(path) ? [] : [path];
  }
};

/** @returns a digest that changes whenever another app would be made: by sources, versions, or what is built in */
export const appStamp = (env = process.env, root = rootFolder) => {
  const hash = createHash('sha256');
  for (const path of INPUTS.flatMap((input) => filesUnder(join(root, input))).sort()) {
    const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
    hash.update(`${relative(root, path).split(sep).join('/')} ${digest}\n`);
  }
  const builtIn = Object.entries(env).filter(([name]) => name.startsWith('EXPO_PUBLIC_'));
  hash.update(JSON.stringify(builtIn.sort(([a], [b]) => (a < b ? -1 : 1))));
  return hash.digest('hex');
};
