import { bootstrapped } from './bootstrap.mjs';
import { runInForeground } from './childProcess.mjs';

const SCRIPTS = { train: 'backend/understanding/train.ts', eval: 'backend/understanding/evaluate.ts' };
const [name, ...rest] = process.argv.slice(2);
const script = SCRIPTS[name] ?? SCRIPTS.eval;

await bootstrapped([], (node) => runInForeground(node, ['--disable-warning=ExperimentalWarning', script, ...rest]));
