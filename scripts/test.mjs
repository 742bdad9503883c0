import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAppChecks } from './appChecks.mjs';
import { bootstrapped } from './bootstrap.mjs';
import { runChecks } from './checks.mjs';
import { runInForeground } from './childProcess.mjs';
import { rootFolder } from './repository.mjs';
import { findProgram } from './systemPackages.mjs';
import { addCounts, countTests, summaryLine } from './testCounts.mjs';
import { planTests, skipArguments, skipLines } from './testPrograms.mjs';

const noCounts = { passed: 0, failed: 0, skipped: 0 };

/**
 * Runs a test program that writes a report in Jest's shape.
 *
 * @param argsFor  `(reportFile) → string[]`
 * @returns        counts of its tests
 */
const runProgram = async (node, argsFor, { env = {}, cwd = rootFolder } = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'float-test-'));
  try {
    const reportFile = join(folder, 'report.json');
    const exitCode = await runInForeground(node, argsFor(reportFile), env, cwd);
    const report = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : undefined;
    return countTests(report, exitCode);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const { programs, skipped } = planTests(process.platform);

const runVitest = (node, args) => {
  const argsFor = (reportFile) => [
    'node_modules/vitest/vitest.mjs',
    ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
    ...skipArguments(skipped, args),
    ...args,
  ];
  return runProgram(node, argsFor, {
    env: { CHROMIUM_PATH: findProgram('chromium'), FIREFOX_PATH: findProgram('firefox') },
  });
};

/** The app's own tests: its components need Expo's Babel, and React Native's stand-ins. */
const runJest = (node, args) => {
  const argsFor = (reportFile) => [
    '../node_modules/jest/bin/jest.js',
    ...['--json', `--outputFile=${reportFile}`, '--maxWorkers=50%'],
    // Answers that a test leaves on their way for ever would keep it waiting.
    '--forceExit',
    ...args,
  ];
  return runProgram(node, argsFor, { cwd: join(rootFolder, 'frontend') });
};

/** Whoever asks for one test wants that test; those in `frontend/` are Jest's. */
const runChosen = async (node, args) => {
  const isOfApp = args.some((arg) => arg.startsWith('frontend'));
  return isOfApp ? runJest(node, args) : runVitest(node, args);
};

const runAll = async (node) => {
  const checked = await runChecks(node);
  // Neither measures time, as the other tests do; those then have the machine to themselves.
  const [built, app] = await Promise.all([runAppChecks(node), runJest(node, [])]);
  return [checked, built, app, await runVitest(node, [])].reduce(addCounts, noCounts);
};

await bootstrapped(programs, async (node) => {
  const args = process.argv.slice(2);
  const counts = args.length > 0 ? await runChosen(node, args) : await runAll(node);
  for (const line of skipLines(skipped, process.platform)) console.log(line);
  console.log(summaryLine(counts));
  return counts.failed > 0 ? 1 : 0;
});
