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
import { answerSummary } from '../summary/answerSummary.ts';
import { jsonAnswer, refusedAnswers, SIGNED_IN_CODES, signedIn } from './answers.ts';
import { requireSamePerson, requireSignIn, type SignIn } from './auth.ts';
import { callerRegion } from './callerRegion.ts';
import type { AppParts, FloatApp, HttpEnv } from './httpEnv.ts';
import { signStream, toJobAccepted } from './jobView.ts';
import { limitBody, MAX_CREATE_BODY_BYTES } from './limits.ts';
import { requestOrigin } from './forwarded.ts';
import type { RateGuard } from './rateLimits.ts';
import { limitTextBody } from './textBody.ts';

const createBodySchema = z.discriminatedUnion('inference_type', [meditationRequestSchema, summaryRequestSchema], {
  error: ({ input }) =>
    typeof input === 'object' && input !== null && !Array.isArray(input)
      ? 'must be "meditation" or "summary"; other values are not taken'
      : 'must be a JSON object',
});

const IDEMPOTENCY = 'A UUID, which becomes the id of the job: sent twice, the request makes one session';

const CREATE_CODES = [
  ...SIGNED_IN_CODES,
  ...(['INVALID_REQUEST', 'JOB_NOT_FOUND', 'PAYLOAD_TOO_LARGE', 'RATE_LIMITED', 'TRANSCRIPTION_UNAVAILABLE'] as const),
];

const routes = (signIn: SignIn) => ({
  create: createRoute({
    method: 'post',
    path: '/',
    summary: 'Asks for a meditation, which begins to be made at once, or what is felt, which is answered at once',
    tags: ['Sessions'],
    security: signedIn,
    middleware: [requireSignIn(signIn), limitBody(MAX_CREATE_BODY_BYTES), limitTextBody()],
    request: {
      headers: z.object({ 'idempotency-key': jobIdSchema.optional().describe(IDEMPOTENCY) }),
      body: { required: true, content: { 'application/json': { schema: createBodySchema } } },
    },
    responses: {
      200: jsonAnswer(summaryAnswerSchema, 'What is felt'),
      202: jsonAnswer(jobAcceptedSchema, 'A meditation: accepted and safely stored'),
      ...refusedAnswers(...CREATE_CODES),
    },
  }),
});

type MeditationRouteParts = Pick<AppParts, 'config' | 'jobs' | 'store' | 'textWork' | 'models' | 'log' | 'nowMs'>;

/** Asking what is felt, and for a meditation. */
export const addMeditationRoutes = (
  app: FloatApp,
  { config, jobs, store, textWork, models, log, nowMs }: MeditationRouteParts,
  signIn: SignIn,
  rateGuard: RateGuard,
): void => {
  const { create } = routes(signIn);
  const summaryParts = { store, textWork, models, nowMs, newUuid: () => uuidv7({ msecs: nowMs() }) };
  const originOf = (c: Context<HttpEnv>) => requestOrigin(c, config);

  app.openapi(create, async (c) => {
    const request = c.req.valid('json');
    requireSamePerson(c.get('userId'), request.user_id);
    const region = callerRegion(request.locale, c.req.header('accept-language'));
    const requestId = c.get('requestId');
    if (request.inference_type === 'summary') {
      await rateGuard.summary(c, { hasRecording: request.audio !== undefined });
      c.header('Cache-Control', 'no-store');
      // Whoever says what they feel mostly goes on to a session.
      const parts = { ...summaryParts, log: log.child({ request_id: requestId }) };
      const [answer] = await Promise.all([answerSummary(parts, request, region, c.req.raw.signal), jobs.expect()]);
      return c.json(answer, 200);
    }
    await rateGuard.creation(c);
    const record = await jobs.create(request, c.req.valid('header')['idempotency-key'], region, requestId);
    log.info('job_accepted', { request_id: requestId, job_id: record.job_id });
    const expired = jobs.isStreamExpired(record);
    const links = config.hlsStreaming ? await signStream(store, record, originOf(c), expired) : undefined;
    return c.json(toJobAccepted(record, links), 202);
  });
};
