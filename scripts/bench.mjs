import { bootstrapped } from './bootstrap.mjs';
import { runInForeground } from './childProcess.mjs';
import { findProgram } from './systemPackages.mjs';

await bootstrapped(['ffmpeg', 'chromium'], (node) =>
  runInForeground(node, ['--disable-warning=ExperimentalWarning', 'bench/src/run.ts', ...process.argv.slice(2)], {
    CHROMIUM_PATH: findProgram('chromium'),
  }),
);
