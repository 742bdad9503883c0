import { describe, expect, it } from 'vitest';
import { addCounts, countTests, summaryLine } from './testCounts.mjs';

const file = (status, ...statuses) => ({ status, assertionResults: statuses.map((each) => ({ status: each })) });

describe('countTests', () => {
  it('counts tests, and everything neither passed nor failed as skipped', () => {
    const report = { testResults: [file('passed', 'passed', 'skipped', 'todo'), file('failed', 'failed', 'passed')] };
    expect(countTests(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it('counts a file that does not load as failed', () => {
    expect(countTests({ testResults: [file('failed')] }, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts a file whose set-up fails as failed, though its tests were only skipped', () => {
    expect(countTests({ testResults: [file('failed', 'skipped', 'skipped')] }, 1).failed).toBe(1);
  });

  it('counts an error outside of every test as failed', () => {
    expect(countTests({ testResults: [file('passed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('counts a run that wrote no report as failed, whatever its exit code', () => {
    expect(countTests(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('is content with no tests at all', () => {
    expect(countTests({ testResults: [] }, 0)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});

describe('summaryLine', () => {
  it('says all three numbers', () => {
    const counts = addCounts({ passed: 5, failed: 0, skipped: 1 }, { passed: 2, failed: 1, skipped: 0 });
    expect(summaryLine(counts)).toBe('7 passed, 1 failed, 1 skipped');
  });
});
