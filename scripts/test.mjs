import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootstrapped } from './bootstrap.mjs';
import { runChecks } from './checks.mjs';
import { runInForeground } from './childProcess.mjs';
import { findProgram } from './systemPackages.mjs';
import { addCounts, countTests, summaryLine } from './testCounts.mjs';

const noCounts = { passed: 0, failed: 0, skipped: 0 };

/** @returns counts of all tests, or of those that `vitestArgs` choose */
const runTests = async (node, vitestArgs) => {
  const folder = mkdtempSync(join(tmpdir(), 'float-test-'));
  try {
    const reportFile = join(folder, 'report.json');
    const exitCode = await runInForeground(
      node,
      [
        'node_modules/vitest/vitest.mjs',
        ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
        ...vitestArgs,
      ],
      { CHROMIUM_PATH: findProgram('chromium') },
    );
    const report = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : undefined;
    return countTests(report, exitCode);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The S3 server of the tests is Ceph's; where that does not run, its tests fail and say so. */
const s3Server = process.platform === 'linux' ? ['radosgw', 'ceph-mon', 'ceph-osd'] : [];

await bootstrapped(['ffmpeg', 'chromium', 'curl', ...s3Server], async (node) => {
  const vitestArgs = process.argv.slice(2);
  // Whoever asks for one test wants that test.
  const checked = vitestArgs.length > 0 ? noCounts : await runChecks(node);
  const counts = addCounts(checked, await runTests(node, vitestArgs));
  console.log(summaryLine(counts));
  return counts.failed > 0 ? 1 : 0;
});
