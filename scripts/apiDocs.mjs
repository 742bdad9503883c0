import { bootstrapped } from './bootstrap.mjs';
import { runInForeground } from './childProcess.mjs';

await bootstrapped([], (node) => runInForeground(node, ['backend/scripts/apiDocs.ts', ...process.argv.slice(2)]));
