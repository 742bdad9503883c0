import { assembleWorker } from './assembleWorker.ts';
import { runProcess } from './process.ts';

await runProcess('The worker', async ({ config, log, version, announce, stopped }) => {
  await using _worker = await assembleWorker(config, log, announce);
  announce(`Float ${version} worker is ready`);
  log.info('worker_stopping', { signal: await stopped });
});
