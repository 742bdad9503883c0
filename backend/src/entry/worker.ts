import { Registry } from 'prom-client';
import { listen } from '../http/listen.ts';
import { createWorkerApp } from '../http/workerApp.ts';
import { systemClock } from '../meditation/timeline/clock.ts';
import { createMonitor } from '../metrics/prometheus.ts';
import { assembleWorker } from './assembleWorker.ts';
import { checkHealth } from './checkHealth.ts';
import { runProcess } from './process.ts';

await runProcess('The worker', async ({ config, log, version, announce, stopped }) => {
  await using running = new AsyncDisposableStack();
  const monitor = config.metricsPort === undefined ? undefined : createMonitor(new Registry(), version);
  const { store, space } = running.use(await assembleWorker(config, log, announce, monitor?.metrics));
  if (monitor !== undefined && config.metricsPort !== undefined) {
    const health = () => checkHealth({ store, space, ffmpegPath: config.ffmpegPath, version });
    const app = createWorkerApp({ ...{ config, monitor, log, health }, nowMs: systemClock.nowMs });
    const { host, metricsPort, trustProxy } = config;
    const address = { host, port: metricsPort, portVariable: 'FLOAT_METRICS_PORT' };
    const { port } = running.use(await listen(app, { ...address, trustProxy, metrics: monitor.metrics }));
    log.info('metrics_listening', { port });
  }
  announce(`Float ${version} worker is ready`);
  log.info('worker_stopping', { signal: await stopped });
});
