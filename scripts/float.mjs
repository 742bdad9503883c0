import { bootstrapped } from './bootstrap.mjs';
import { runInForeground } from './childProcess.mjs';

// npm moves to the root of the repository and remembers where it was called; without npm we are still there.
const isUnderNpm = process.env.npm_lifecycle_event === 'float';
const callersFolder = (isUnderNpm && process.env.INIT_CWD) || process.cwd();

await bootstrapped(['ffmpeg'], (node) =>
  runInForeground(
    node,
    ['--disable-warning=ExperimentalWarning', 'backend/src/entry/cli.ts', ...process.argv.slice(2)],
    { INIT_CWD: callersFolder },
  ),
);
