/** Counts are `{ passed, failed, skipped }`. */
export const addCounts = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** The last line of `npm test` and `npm run check`; tools read it. */
export const summaryLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

/**
 * Counts vitest's tests so that no failure can hide: a file that does not load, or whose set-up fails, has no failed
 * test of its own, and an error outside of every test shows only in the exit code.
 *
 * @param report    of vitest's JSON reporter; undefined when it wrote none
 * @param exitCode  of vitest
 */
export const countTests = (report, exitCode) => {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report?.testResults ?? []) {
    const statuses = file.assertionResults.map(({ status }) => status);
    counts.passed += statuses.filter((status) => status === 'passed').length;
    counts.skipped += statuses.filter((status) => status !== 'passed' && status !== 'failed').length;
    const failedTests = statuses.filter((status) => status === 'failed').length;
    counts.failed += file.status === 'failed' ? Math.max(1, failedTests) : failedTests;
  }
  if (counts.failed === 0 && (exitCode !== 0 || report === undefined)) counts.failed = 1;
  return counts;
};
