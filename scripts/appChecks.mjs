import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportApp } from './appExport.mjs';
import { ensureWebApp } from './buildApp.mjs';
import { printCheck } from './checks.mjs';
import { SetupError } from './setupError.mjs';

/** The app that the server serves, and that the tests in browsers use. */
const buildWeb = async (node) => {
  try {
    await ensureWebApp(node, () => undefined);
    return { ok: true, output: '' };
  } catch (error) {
    if (error instanceof SetupError) return { ok: false, output: error.message };
    throw error;
  }
};

const exportFor = async (node, platform) => {
  const folder = mkdtempSync(join(tmpdir(), `float-${platform}-`));
  try {
    return await exportApp(node, platform, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const checks = [
  { name: 'the app is built for browsers, within its budget', run: buildWeb },
  { name: 'the app is bundled for iOS', run: (node) => exportFor(node, 'ios') },
  { name: 'the app is bundled for Android', run: (node) => exportFor(node, 'android') },
];

/**
 * Builds the app for every platform, one after the other: Metro takes all processors for itself.
 *
 * @returns counts, a platform counting as one
 */
export const runAppChecks = async (node) => {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, run } of checks) {
    const result = await run(node);
    counts[result.ok ? 'passed' : 'failed'] += 1;
    printCheck(name, result);
  }
  return counts;
};
