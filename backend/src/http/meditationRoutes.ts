import { jobAcceptedSchema, jobIdSchema, jobViewSchema, meditationRequestSchema, userIdSchema } from '@float/contract';
import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { z } from 'zod';
import { jsonAnswer, refusedAnswer, signedIn } from './answers.ts';
import { requireSamePerson, requireSignIn, type Tokens } from './auth.ts';
import type { AppParts, FloatApp, HttpEnv } from './httpEnv.ts';
import { signStream, toJobAccepted, toJobView } from './jobView.ts';
import { limitBody, MAX_CREATE_BODY_BYTES } from './limits.ts';
import { requestOrigin } from './origin.ts';

const createBodySchema = meditationRequestSchema.extend({
  inference_type: z.literal('meditation', 'must be "meditation"; other values are not taken'),
});

const routes = (tokens: Tokens) => ({
  create: createRoute({
    method: 'post',
    path: '/',
    summary: 'Asks for a meditation, which begins to be made at once',
    security: signedIn,
    middleware: [requireSignIn(tokens), limitBody(MAX_CREATE_BODY_BYTES)],
    request: {
      headers: z.object({ 'idempotency-key': jobIdSchema.optional() }),
      body: { required: true, content: { 'application/json': { schema: createBodySchema } } },
    },
    responses: { 202: jsonAnswer(jobAcceptedSchema, 'Accepted and safely stored'), default: refusedAnswer },
  }),
  get: createRoute({
    method: 'get',
    path: '/job/{job_id}',
    summary: 'How far a job is, and where to listen',
    security: signedIn,
    middleware: [requireSignIn(tokens)],
    request: {
      params: z.object({ job_id: jobIdSchema }),
      query: z.object({ user_id: userIdSchema.optional() }),
    },
    responses: { 200: jsonAnswer(jobViewSchema, 'The job'), default: refusedAnswer },
  }),
});

/** Asking for a meditation, and following it. */
export const addMeditationRoutes = (
  app: FloatApp,
  { config, jobs, store }: Pick<AppParts, 'config' | 'jobs' | 'store'>,
  tokens: Tokens,
): void => {
  const { create, get } = routes(tokens);
  const originOf = (c: Context<HttpEnv>) => requestOrigin(c.req.url, (name) => c.req.header(name), config);

  app.openapi(create, async (c) => {
    const request = c.req.valid('json');
    requireSamePerson(c.get('userId'), request.user_id);
    const record = await jobs.create(request, c.req.valid('header')['idempotency-key']);
    return c.json(toJobAccepted(record, await signStream(store, record, originOf(c))), 202);
  });

  app.openapi(get, async (c) => {
    const user = c.get('userId');
    requireSamePerson(user, c.req.valid('query').user_id);
    const record = await jobs.get(user, c.req.valid('param').job_id);
    c.header('Cache-Control', 'no-store');
    return c.json(toJobView(record, await signStream(store, record, originOf(c))), 200);
  });
};
