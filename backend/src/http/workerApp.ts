import { OpenAPIHono } from '@hono/zod-openapi';
import { addRefusals } from './app.ts';
import { addHealthRoute } from './catalogueRoutes.ts';
import type { AppParts, FloatApp, HttpEnv } from './httpEnv.ts';
import { addMetricsRoute } from './metricsRoute.ts';
import { logRequests } from './requestLog.ts';
import { setSecurityHeaders } from './securityHeaders.ts';

export type WorkerAppParts = Pick<AppParts, 'config' | 'health' | 'log' | 'nowMs'> &
  Required<Pick<AppParts, 'monitor'>>;

/** What a worker process shows of itself: `/metrics` and `/health`, and nothing else. */
export const createWorkerApp = (parts: WorkerAppParts): FloatApp => {
  const { monitor, log, nowMs } = parts;
  const app: FloatApp = new OpenAPIHono<HttpEnv>();
  addRefusals(app);
  app.use(logRequests({ log, nowMs, metrics: monitor.metrics }), setSecurityHeaders(parts.config));
  addMetricsRoute(app, parts);
  addHealthRoute(app, parts);
  return app;
};
