import { bootstrapped } from './bootstrap.mjs';
import { runInForeground } from './childProcess.mjs';

await bootstrapped(['ffmpeg'], (node) =>
  runInForeground(node, [
    '--disable-warning=ExperimentalWarning',
    'backend/scripts/deploy.ts',
    ...process.argv.slice(2),
  ]),
);
