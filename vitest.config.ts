import { defineConfig } from 'vitest/config';

/** One S3 server for all files, started when one needs it. */
const SHARED_S3 = ['backend/src/storage/storeContract/sharedS3.ts'];

interface ProjectOptions {
  readonly testTimeoutMs: number;
  readonly globalSetup?: string[];
  readonly exclude?: string[];
  /** They have the machine to themselves, after all others. */
  readonly isAlone?: boolean;
}

/** Workers that are killed by the clock, and listeners who must not hear a stall: what else runs here would be heard. */
const ALONE = [
  ...['e2e/takeover-test.ts', 'e2e/lambdaHandOver-test.ts', 'e2e/models-test.ts'],
  ...['e2e/app/listening-test.ts', 'e2e/app/sessions-test.ts', 'e2e/abuse-test.ts'],
];

/** Most tests wait for a disk, a process or a clock: two at a time keep two processors busy. */
const FILES_AT_A_TIME = 2;

const project = (name: string, include: string[], options: ProjectOptions) => ({
  test: {
    name,
    globalSetup: options.globalSetup ?? [],
    include,
    exclude: options.exclude ?? [],
    testTimeout: options.testTimeoutMs,
    hookTimeout: 120_000,
    maxWorkers: options.isAlone === true ? 1 : FILES_AT_A_TIME,
    sequence: { groupOrder: options.isAlone === true ? 1 : 0 },
    // Real processes and threads are part of what is tested; a worker thread as the host would change their rules.
    pool: 'forks' as const,
  },
});

const E2E = { testTimeoutMs: 300_000, globalSetup: [...SHARED_S3, 'e2e/sharedBeds.ts'] };

export default defineConfig({
  test: {
    projects: [
      project('scripts', ['scripts/**/*-test.mjs'], { testTimeoutMs: 20_000 }),
      project('safety', ['safety/src/**/*-test.ts'], { testTimeoutMs: 120_000 }),
      project('contract', ['contract/src/**/*-test.ts'], { testTimeoutMs: 20_000 }),
      project('backend', ['backend/{src,scripts,understanding}/**/*-test.ts'], {
        testTimeoutMs: 120_000,
        globalSetup: SHARED_S3,
      }),
      project('e2e', ['e2e/**/*-test.ts'], { ...E2E, exclude: ALONE }),
      project('e2e alone', ALONE, { ...E2E, isAlone: true }),
    ],
  },
});
