import { bootstrapped } from './bootstrap.mjs';
import { runInForeground } from './childProcess.mjs';

await bootstrapped([], (node) =>
  runInForeground(node, [
    '--disable-warning=ExperimentalWarning',
    'backend/src/entry/backup.ts',
    ...process.argv.slice(2),
  ]),
);
