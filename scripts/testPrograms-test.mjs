import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { rootFolder } from './repository.mjs';
import { programs as known } from './systemPackages.mjs';
import { countTests, summaryLine } from './testCounts.mjs';
import { planTests, skipArguments, skipLines, testPrograms } from './testPrograms.mjs';

const ceph = ['radosgw', 'ceph-mon', 'ceph-osd'];
const folder = mkdtempSync(join(tmpdir(), 'float-programs-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = async (args, env) => {
  const child = spawn(process.execPath, args, { cwd: rootFolder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const [code] = await once(child, 'close');
  return { code, output };
};

describe('what the tests need', () => {
  it('is all that they ask for on Linux, where nothing is skipped', () => {
    expect(planTests('linux')).toEqual({ programs: testPrograms, skipped: [] });
    expect(testPrograms).toEqual(expect.arrayContaining(ceph));
    expect(testPrograms.filter((name) => !(name in known))).toEqual([]);
  });

  it.each(['darwin', 'win32'])('is no Ceph on %s, and every suite that needs it says why it is skipped', (platform) => {
    const { programs, skipped } = planTests(platform);
    expect(programs).toEqual(testPrograms.filter((name) => !ceph.includes(name)));
    expect(skipLines(skipped, platform)).toContain(
      `Suites marked (Ceph) are skipped on ${platform}: the S3 server of the tests is Ceph, which exists for Linux only.`,
    );
  });

  it('skips nothing by itself when tests are chosen by name', () => {
    const { skipped } = planTests('darwin');
    for (const args of [['-t', 'x'], ['--testNamePattern=x'], ['-t=x']])
      expect(skipArguments(skipped, args)).toEqual([]);
    expect(skipArguments(skipped, ['timeline'])).toHaveLength(1);
    expect(skipArguments([], [])).toEqual([]);
  });

  it('is skipped and counted by vitest itself, and the rest of a file still runs', { timeout: 120_000 }, async () => {
    const reportFile = join(folder, 'report.json');
    const { code } = await run(
      [
        ...[
          'node_modules/vitest/vitest.mjs',
          'run',
          '--project=backend',
          'backend/src/storage/s3Server/s3Server-test.ts',
        ],
        ...['--reporter=json', `--outputFile.json=${reportFile}`],
        ...skipArguments(planTests('darwin').skipped, []),
      ],
      { ...process.env, VITEST: undefined, VITEST_POOL_ID: undefined, VITEST_WORKER_ID: undefined },
    );
    const counts = countTests(JSON.parse(readFileSync(reportFile, 'utf8')), code);
    expect(summaryLine(counts)).toBe('1 passed, 0 failed, 2 skipped');
  });

  it('fails npm test on Linux, in CI too, when it is missing and cannot be installed', async () => {
    // All but Ceph is there, and no package manager.
    for (const name of ['ffmpeg', 'chromium', 'firefox', 'curl']) {
      writeFileSync(join(folder, name), '#!/bin/sh\n');
      chmodSync(join(folder, name), 0o755);
    }
    const { code, output } = await run(['scripts/test.mjs', 'none'], { PATH: folder, CI: 'true' });
    expect([code, output]).toEqual([1, expect.stringContaining(`Float needs ${ceph.join(' and ')}, which are not`)]);
  });
});

/** The openers of the S3 server; a suite that uses them directly has to be marked. */
const OPENERS = /\b(?:startS3Server|openS3Place|openLambdaSite)\b/;

it('every file of tests that starts the S3 server marks its suites', () => {
  const files = globSync('{backend,e2e}/**/*-test.ts', {
    cwd: rootFolder,
    exclude: (name) => name.includes('node_modules'),
  });
  const starting = files.filter((file) => OPENERS.test(readFileSync(join(rootFolder, file), 'utf8')));
  expect(starting.length).toBeGreaterThan(8);
  expect(starting.filter((file) => !readFileSync(join(rootFolder, file), 'utf8').includes('(Ceph)'))).toEqual([]);
});

describe('the CI workflow', () => {
  const text = readFileSync(join(rootFolder, '.github/workflows/test.yml'), 'utf8');
  const { jobs } = parse(text);
  const { steps, ...job } = jobs.test;
  const commands = steps.map(({ run: command }) => command ?? '');
  /** Programs of the runner's image, by the name under which `findProgram` finds them. */
  const ofImage = { chromium: 'google-chrome', firefox: 'firefox' };

  it('has every program that the tests ask for: installed with sudo, or of the image and looked for', () => {
    const installed = commands.flatMap(
      (command) => /sudo .*apt-get install (.*)/.exec(command)?.[1].split(/\s+/) ?? [],
    );
    const looked = commands.flatMap((command) => [...command.matchAll(/([\w-]+) --version/g)].map(([, name]) => name));
    const missing = testPrograms.filter(
      (name) => !installed.includes(known[name].packages.apt) && !looked.includes(ofImage[name]),
    );
    expect(missing).toEqual([]);
    for (const [name, executable] of Object.entries(ofImage)) expect(known[name].executables).toContain(executable);
    // They would be snaps, which do not run without a session.
    expect(installed).toEqual(expect.not.arrayContaining(['chromium', 'chromium-browser', 'firefox']));
  });

  it('installs before it tests, on an image whose packages are known, with time for both', () => {
    const at = (part) => commands.findIndex((command) => command.includes(part));
    expect(at('apt-get install')).toBeLessThan(at('.ci/run'));
    expect(job['runs-on']).toBe('ubuntu-24.04');
    expect(job['timeout-minutes']).toBeGreaterThanOrEqual(45);
  });

  it('pins every action by its commit, and says which version that is', () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action);
    expect(uses.length).toBeGreaterThan(1);
    for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });
});
