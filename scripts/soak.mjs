import { bootstrapped } from './bootstrap.mjs';
import { runInForeground } from './childProcess.mjs';

await bootstrapped(['ffmpeg'], (node) =>
  runInForeground(node, ['--disable-warning=ExperimentalWarning', 'e2e/soak.ts', ...process.argv.slice(2)]),
);
