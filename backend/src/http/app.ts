import { OpenAPIHono } from '@hono/zod-openapi';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { FloatError } from '../errors.ts';
import { noMetrics } from '../metrics/metrics.ts';
import { createTokens } from './auth.ts';
import { addAuthRoutes } from './authRoutes.ts';
import { addCatalogueRoutes } from './catalogueRoutes.ts';
import { addDocsRoute } from './docs/docsRoute.ts';
import { invalidRequest, refusal, toRefusal } from './errors.ts';
import { warnOfForwarding } from './forwardingWarning.ts';
import type { AppParts, FloatApp, HttpEnv } from './httpEnv.ts';
import { addJobRoutes } from './jobRoutes.ts';
import { limitTime, REQUEST_TIMEOUT_MS } from './limits.ts';
import { addMediaRoutes } from './mediaRoutes.ts';
import { addMeditationRoutes } from './meditationRoutes.ts';
import { addMetricsRoute } from './metricsRoute.ts';
import { createSignIn } from './oidc/signIn.ts';
import { addOpenApiRoute } from './openApiRoute.ts';
import { refuseForeignOrigins, shareAcrossOrigins } from './origins.ts';
import { createRateGuard } from './rateLimits.ts';
import { logRequests } from './requestLog.ts';
import { setSecurityHeaders } from './securityHeaders.ts';
import { shedLoad } from './shedLoad.ts';
import { SignInStates } from './signInStates.ts';
import { addUserRoutes } from './userRoutes.ts';
import { addWebRoutes } from './webRoutes.ts';

/** Turns errors into the one shape of refusals. */
export const addRefusals = (app: FloatApp): void => {
  app.onError((error, c) => {
    const { status, body } = toRefusal(error);
    if (status === 401) c.header('WWW-Authenticate', 'Bearer');
    if (error instanceof FloatError && error.retryAfterSeconds !== undefined)
      c.header('Retry-After', String(error.retryAfterSeconds));
    c.header('Cache-Control', 'no-store');
    return c.json(body, status);
  });
  app.notFound((c) => {
    const { status, body } = refusal('NOT_FOUND', 'There is nothing here.');
    return c.json(body, status);
  });
};

/**
 * The whole HTTP edge: thin routes over the parts. Nothing is opened or started here.
 *
 * @example
 * const app = createApp(parts);
 * const answer = await app.request('/health');
 */
export const createApp = (parts: AppParts): FloatApp => {
  const app: FloatApp = new OpenAPIHono<HttpEnv>({
    defaultHook: (result) => {
      if (!result.success) throw invalidRequest(result.error);
    },
  });
  addRefusals(app);
  const { log, nowMs, monitor, config } = parts;
  const { metrics } = monitor ?? { metrics: noMetrics };
  app.use(logRequests({ log, nowMs, metrics }), setSecurityHeaders(config), warnOfForwarding(config, { log, nowMs }));
  if (monitor !== undefined) addMetricsRoute(app, { monitor, config });
  app.use(shareAcrossOrigins(config), refuseForeignOrigins(config, metrics.originRefused));
  app.use(shedLoad({ onShed: metrics.requestShed }));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        const { body, status } = refusal('METHOD_NOT_ALLOWED', `Only ${methods.join(', ')} can be used here.`);
        return c.json(body, status, { Allow: methods.join(', ') });
      },
    }),
  );
  app.use(limitTime(REQUEST_TIMEOUT_MS));

  const tokens = createTokens(parts.tokenKeys, nowMs);
  const rateGuard = createRateGuard({ config, nowMs, metrics: monitor?.metrics });
  const states = new SignInStates(parts);
  const signIn = createSignIn(tokens, states, parts.accountIssuers ?? [], rateGuard);
  addAuthRoutes(app, parts, { tokens, states, signIn, rateGuard });
  addMeditationRoutes(app, parts, signIn, rateGuard);
  addJobRoutes(app, parts, signIn);
  addUserRoutes(app, parts, signIn);
  addCatalogueRoutes(app, parts);
  addMediaRoutes(app, parts);
  addDocsRoute(app, addOpenApiRoute(app, parts.version));
  addWebRoutes(app, parts);
  return app;
};
