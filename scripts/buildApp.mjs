import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exportApp } from './appExport.mjs';
import { appStamp } from './appInputs.mjs';
import { bootstrapped } from './bootstrap.mjs';
import { checkBudget, compressFiles, fillServiceWorker } from './packApp.mjs';
import { rootFolder } from './repository.mjs';
import { SetupError } from './setupError.mjs';

const DIST = join(rootFolder, 'frontend/dist');
/** Where the server looks for the app. */
const WEB_FOLDER = join(DIST, 'web');
const STAMP_FILE = join(DIST, 'web.stamp');

const isCurrent = (stamp) =>
  existsSync(join(WEB_FOLDER, 'index.html')) &&
  existsSync(STAMP_FILE) &&
  readFileSync(STAMP_FILE, 'utf8').trim() === stamp;

/**
 * Builds the app for browsers, unless what is there was made from the same sources.
 *
 * @param node      path of the Node to build with
 * @param announce  is told, before it starts, what will take a while, and what came of it
 * @throws {SetupError} when it cannot be built, or is larger than it may be
 */
export const ensureWebApp = async (node, announce) => {
  const stamp = appStamp();
  if (isCurrent(stamp)) return;
  const startedMs = Date.now();
  announce('Building the app (about 40 s; once, and again when it has changed) …');
  // Beside the one that a server may be reading, and only then in its place.
  const fresh = join(DIST, `.web-${process.pid}`);
  try {
    const { ok, output } = await exportApp(node, 'web', fresh);
    if (!ok) throw new SetupError(`The app cannot be built:\n${output}`);
    const kilobytes = await checkBudget(fresh);
    await fillServiceWorker(fresh, stamp.slice(0, 16));
    await compressFiles(fresh);
    await mkdir(DIST, { recursive: true });
    await rm(WEB_FOLDER, { recursive: true, force: true });
    await rename(fresh, WEB_FOLDER);
    writeFileSync(STAMP_FILE, `${stamp}\n`);
    announce(`The app is built: ${kilobytes} KB to load, ${Math.round((Date.now() - startedMs) / 1000)} s`);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await bootstrapped([], async (node) => {
    await ensureWebApp(node, (line) => console.error(line));
    return 0;
  });
}
