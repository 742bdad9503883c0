import { bootstrapped } from './bootstrap.mjs';
import { ensureWebApp } from './buildApp.mjs';
import { runInForeground } from './childProcess.mjs';

await bootstrapped(['ffmpeg'], async (node) => {
  await ensureWebApp(node, (line) => console.error(line));
  return runInForeground(node, ['--disable-warning=ExperimentalWarning', 'backend/src/entry/server.ts']);
});
