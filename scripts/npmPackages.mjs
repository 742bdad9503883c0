import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './childProcess.mjs';
import { verifyNodeBinary } from './nodeBinary.mjs';
import { pinnedNode } from './nodeVersion.mjs';
import { rootFolder } from './repository.mjs';
import { SetupError } from './setupError.mjs';

const lockFile = join(rootFolder, 'package-lock.json');
const stampFile = join(rootFolder, 'node_modules/.float-install-stamp');
/** npm's own list of what lies in node_modules; written as the last step of every install. */
const installedFile = join(rootFolder, 'node_modules/.package-lock.json');

const DEPENDENCY_FIELDS = ['workspaces', 'dependencies', 'devDependencies', 'optionalDependencies', 'overrides'];

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * Installs the npm packages when they are missing or are not those of the lock file.
 *
 * @param announce  is told, before it starts, what will take a while
 * @throws {SetupError} with npm's output, or when the Node that was installed is another than the one that was listed
 */
export const ensureNpmPackages = async (announce) => {
  const stamp = installStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  if (!isInstalledAsLocked()) await installPackages(announce);
  await verifyNodeBinary(pinnedNode, `${process.platform}-${process.arch}`);
  // Again, for `npm install` writes the lock file where there was none.
  writeFileSync(stampFile, installStamp());
};

/** Changes whenever an install would give something else: other packages, or the same for another machine. */
const installStamp = () => {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  if (existsSync(lockFile)) hash.update(readFileSync(lockFile));
  const root = readJson(join(rootFolder, 'package.json'));
  for (const folder of ['.', ...(root.workspaces ?? [])]) {
    const path = join(rootFolder, folder, 'package.json');
    const manifest = existsSync(path) ? readJson(path) : {};
    hash.update(JSON.stringify(DEPENDENCY_FIELDS.map((field) => manifest[field] ?? null)));
  }
  return hash.digest('hex');
};

/**
 * Whether someone already ran npm by hand: then a second install would only take time, and pull the packages from under
 * whatever runs on them. A node_modules with a stamp of ours that no longer fits is judged by its packages, too.
 */
const isInstalledAsLocked = () => {
  if (!existsSync(lockFile) || !existsSync(installedFile)) return false;
  const locked = readJson(lockFile).packages;
  const installed = readJson(installedFile).packages;
  return Object.entries(locked).every(([path, wanted]) => {
    const found = installed[path];
    if (path === '') return true;
    if (found === undefined) return wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
};

const installPackages = async (announce) => {
  announce('Installing packages (about 20 s) …');
  // The pinned Node is a development dependency, which NODE_ENV=production would leave out.
  const args = [
    existsSync(lockFile) ? 'ci' : 'install',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const { ok, output } = await runNpm(args);
  if (!ok)
    throw new SetupError(`npm ${args[0]} failed:\n${output}\n\nOnce that is solved, run the same command again.`);
};

/** The npm that started us when there is one, else the one on `PATH`. */
const runNpm = (args) => {
  const npmScript = process.env.npm_execpath;
  if (npmScript?.endsWith('.js')) return runQuietly(process.execPath, [npmScript, ...args]);
  // Node starts npm.cmd only through a shell.
  return runQuietly('npm', args, { shell: process.platform === 'win32' });
};
