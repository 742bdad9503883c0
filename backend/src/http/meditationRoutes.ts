import {
  jobAcceptedSchema,
  jobIdSchema,
  meditationRequestSchema,
  summaryAnswerSchema,
  summaryRequestSchema,
} from '@float/contract';
import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { regionOf } from '../safety/region.ts';
import { answerSummary } from '../summary/answerSummary.ts';
import { jsonAnswer, refusedAnswer, signedIn } from './answers.ts';
import { requireSamePerson, requireSignIn, type Tokens } from './auth.ts';
import type { AppParts, FloatApp, HttpEnv } from './httpEnv.ts';
import { signStream, toJobAccepted } from './jobView.ts';
import { limitBody, MAX_CREATE_BODY_BYTES } from './limits.ts';
import { requestOrigin } from './origin.ts';
import type { RateGuard } from './rateLimits.ts';

const createBodySchema = z.discriminatedUnion('inference_type', [meditationRequestSchema, summaryRequestSchema], {
  error: ({ input }) =>
    typeof input === 'object' && input !== null && !Array.isArray(input)
      ? 'must be "meditation" or "summary"; other values are not taken'
      : 'must be a JSON object',
});

const routes = (tokens: Tokens) => ({
  create: createRoute({
    method: 'post',
    path: '/',
    summary: 'Asks for a meditation, which begins to be made at once, or what is felt, which is answered at once',
    security: signedIn,
    middleware: [requireSignIn(tokens), limitBody(MAX_CREATE_BODY_BYTES)],
    request: {
      headers: z.object({ 'idempotency-key': jobIdSchema.optional() }),
      body: { required: true, content: { 'application/json': { schema: createBodySchema } } },
    },
    responses: {
      200: jsonAnswer(summaryAnswerSchema, 'What is felt'),
      202: jsonAnswer(jobAcceptedSchema, 'A meditation: accepted and safely stored'),
      default: refusedAnswer,
    },
  }),
});

/** Asking what is felt, and for a meditation. */
export const addMeditationRoutes = (
  app: FloatApp,
  { config, jobs, store, nowMs }: Pick<AppParts, 'config' | 'jobs' | 'store' | 'nowMs'>,
  tokens: Tokens,
  rateGuard: RateGuard,
): void => {
  const { create } = routes(tokens);
  const summaryParts = { store, nowMs, newUuid: () => uuidv7({ msecs: nowMs() }) };
  const originOf = (c: Context<HttpEnv>) => requestOrigin(c.req.url, (name) => c.req.header(name), config);

  app.openapi(create, async (c) => {
    const request = c.req.valid('json');
    requireSamePerson(c.get('userId'), request.user_id);
    const region = regionOf(request.locale, c.req.header('accept-language'));
    if (request.inference_type === 'summary') {
      await rateGuard.summary(c);
      c.header('Cache-Control', 'no-store');
      return c.json(await answerSummary(summaryParts, request, region), 200);
    }
    await rateGuard.creation(c);
    const record = await jobs.create(request, c.req.valid('header')['idempotency-key'], region);
    const links = await signStream(store, record, originOf(c), jobs.isStreamExpired(record));
    return c.json(toJobAccepted(record, links), 202);
  });
};
