import { defineConfig } from 'vitest/config';

const project = (name: string, include: string, options: { testTimeoutMs: number; fileParallelism?: boolean }) => ({
  test: {
    name,
    include: [include],
    testTimeout: options.testTimeoutMs,
    hookTimeout: 120_000,
    fileParallelism: options.fileParallelism ?? true,
    // Real processes and threads are part of what is tested; a worker thread as the host would change their rules.
    pool: 'forks' as const,
  },
});

export default defineConfig({
  test: {
    projects: [
      project('scripts', 'scripts/**/*-test.mjs', { testTimeoutMs: 20_000 }),
      project('contract', 'contract/src/**/*-test.ts', { testTimeoutMs: 20_000 }),
      project('backend', 'backend/{src,scripts}/**/*-test.ts', { testTimeoutMs: 60_000 }),
      project('e2e', 'e2e/**/*-test.ts', { testTimeoutMs: 180_000, fileParallelism: false }),
    ],
  },
});
