import { bootstrapped } from './bootstrap.mjs';
import { ensureWebApp } from './buildApp.mjs';
import { runInForeground } from './childProcess.mjs';

const args = process.argv.slice(2);
/** Those deploy nothing, and a dry run must leave no file behind. */
const needsNoApp = ['--dry-run', '--destroy', '--help'].some((option) => args.includes(option));

await bootstrapped(['ffmpeg'], async (node) => {
  if (!needsNoApp) await ensureWebApp(node, (line) => console.error(line));
  return runInForeground(node, ['--disable-warning=ExperimentalWarning', 'backend/scripts/deploy.ts', ...args]);
});
