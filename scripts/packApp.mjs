import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { SetupError } from './setupError.mjs';

/**
 * Kilobytes of script, gzipped, before the first screen can be used (browsers get them by brotli, a fifth smaller). Nine
 * tenths of it are React, its DOM, the router and the parsing of answers; all screens together are a tenth, so that
 * loading each by itself would gain little and cost a wait at every step. What few need is loaded when they need it. The
 * plainest phrases of danger and the help-lines of all regions (35 KB) are part of it: help may be needed offline.
 */
export const FIRST_LOAD_BUDGET_KB = 520;

const COMPRESSIBLE = new Set(['.js', '.css', '.html', '.svg', '.json', '.webmanifest', '.bin']);

const compressGzip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);

const filesUnder = async (folder) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
};

const toPath = (folder, file) => `/${relative(folder, file).split(sep).join('/')}`;

/** @throws {SetupError} when the scripts of the first load are larger than {@link FIRST_LOAD_BUDGET_KB} */
export const checkBudget = async (folder, budgetKb = FIRST_LOAD_BUDGET_KB) => {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/<script [^>]*src="([^"]+)"/g)].map(([, path]) => path);
  const sizes = await Promise.all(
    scripts.map(async (path) => (await compressGzip(await readFile(join(folder, path)), { level: 9 })).length),
  );
  const kilobytes = Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000);
  if (kilobytes > budgetKb) {
    throw new SetupError(
      `The app loads ${kilobytes} KB of script (gzipped) before its first screen; the budget is ${budgetKb} KB.\n` +
        'Find what is new in it with `expo export -p web --source-maps`, or load it later, with import().',
    );
  }
  return kilobytes;
};

/** What a service worker keeps: the page, its scripts and styles, and its icons; not the router's own pictures. */
const isShell = (path) =>
  !path.startsWith('/assets/_node_modules/') && !/^\/(sw\.js|social\.png|metadata\.json)$/.test(path);

/** Of these, what the first screen does not need: the compiled phrases. */
const isLater = (path) => path.endsWith('.bin');

/** Tells the service worker which files there are. */
export const fillServiceWorker = async (folder, version) => {
  const file = join(folder, 'sw.js');
  if (!existsSync(file)) return;
  const paths = (await filesUnder(folder)).map((each) => toPath(folder, each)).filter(isShell);
  const shell = paths.map((path) => (path === '/index.html' ? '/' : path)).sort();
  const [later, first] = [shell.filter(isLater), shell.filter((path) => !isLater(path))];
  const text = await readFile(file, 'utf8');
  const filled = text
    .replace('__VERSION__', version)
    .replace('/* __FILES__ */ []', JSON.stringify(first))
    .replace('/* __LATER__ */ []', JSON.stringify(later));
  await writeFile(file, filled);
};

/** Puts `x.gz` and `x.br` beside every `x` that gets smaller by it: a server need not compress what never changes. */
export const compressFiles = async (folder) => {
  const files = (await filesUnder(folder)).filter((file) => COMPRESSIBLE.has(extname(file)));
  await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file);
      const [gzipped, brotli] = await Promise.all([compressGzip(bytes, { level: 9 }), compressBrotli(bytes)]);
      const { size } = await stat(file);
      if (gzipped.length < size) await writeFile(`${file}.gz`, gzipped);
      if (brotli.length < size) await writeFile(`${file}.br`, brotli);
    }),
  );
};
