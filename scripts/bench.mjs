import { bootstrapped } from './bootstrap.mjs';
import { ensureWebApp } from './buildApp.mjs';
import { runInForeground } from './childProcess.mjs';
import { findProgram } from './systemPackages.mjs';

await bootstrapped(['ffmpeg', 'chromium'], async (node) => {
  await ensureWebApp(node, (line) => console.error(line));
  const env = { CHROMIUM_PATH: findProgram('chromium') };
  return runInForeground(
    node,
    ['--disable-warning=ExperimentalWarning', 'bench/src/run.ts', ...process.argv.slice(2)],
    env,
  );
});
