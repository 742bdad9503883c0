import { bootstrapped } from './bootstrap.mjs';
import { runInForeground } from './childProcess.mjs';

await bootstrapped(['ffmpeg'], (node) =>
  runInForeground(node, ['--disable-warning=ExperimentalWarning', 'backend/src/entry/worker.ts']),
);
