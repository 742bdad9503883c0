import { jobIdSchema, jobPageSchema, jobViewSchema, userIdSchema } from '@float/contract';
import type { JobView } from '@float/contract';
import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { z } from 'zod';
import type { JobRecord } from '../jobs/record.ts';
import { jsonAnswer, refusedAnswer, signedIn } from './answers.ts';
import { requireSamePerson, requireSignIn, type Tokens } from './auth.ts';
import type { AppParts, FloatApp, HttpEnv } from './httpEnv.ts';
import { signStream, toJobListItem, toJobView } from './jobView.ts';
import { requestOrigin } from './origin.ts';

const jobRequest = {
  params: z.object({ job_id: jobIdSchema }),
  query: z.object({ user_id: userIdSchema.optional() }),
};
const MAX_CURSOR_CHARACTERS = 100;

const routes = (tokens: Tokens) => {
  const needsSignIn = { security: signedIn, middleware: [requireSignIn(tokens)] };
  return {
    get: createRoute({
      method: 'get',
      path: '/job/{job_id}',
      summary: 'How far a job is, and where to listen',
      ...needsSignIn,
      request: jobRequest,
      responses: { 200: jsonAnswer(jobViewSchema, 'The job'), default: refusedAnswer },
    }),
    downloaded: createRoute({
      method: 'post',
      path: '/job/{job_id}/downloaded',
      summary: 'Says that the client has the session on its own disk: its stream need not be kept any longer',
      ...needsSignIn,
      request: jobRequest,
      responses: { 200: jsonAnswer(jobViewSchema, 'The job, as it is now'), default: refusedAnswer },
    }),
    erase: createRoute({
      method: 'delete',
      path: '/job/{job_id}',
      summary: 'Stops a job that is running, and erases all of it',
      ...needsSignIn,
      request: jobRequest,
      responses: { 204: { description: 'Erased' }, default: refusedAnswer },
    }),
    list: createRoute({
      method: 'get',
      path: '/jobs',
      summary: 'The sessions of a person, newest first, twenty a page',
      ...needsSignIn,
      request: {
        query: z.object({
          user_id: userIdSchema.optional(),
          cursor: z.string().max(MAX_CURSOR_CHARACTERS).optional(),
        }),
      },
      responses: { 200: jsonAnswer(jobPageSchema, 'A page'), default: refusedAnswer },
    }),
  };
};

/** Following the jobs that a person has, and erasing them. */
export const addJobRoutes = (
  app: FloatApp,
  { config, jobs, store }: Pick<AppParts, 'config' | 'jobs' | 'store'>,
  tokens: Tokens,
): void => {
  const { get, downloaded, erase, list } = routes(tokens);

  const viewOf = async (c: Context<HttpEnv>, record: JobRecord): Promise<JobView> => {
    const origin = requestOrigin(c.req.url, (name) => c.req.header(name), config);
    const expired = jobs.isStreamExpired(record);
    c.header('Cache-Control', 'no-store');
    const queuePosition = jobs.queuePosition(record);
    return toJobView(record, await signStream(store, record, origin, expired), { expired, queuePosition });
  };

  app.openapi(get, async (c) => {
    const user = samePerson(c, c.req.valid('query').user_id);
    return c.json(await viewOf(c, await jobs.get(user, c.req.valid('param').job_id)), 200);
  });

  app.openapi(downloaded, async (c) => {
    const user = samePerson(c, c.req.valid('query').user_id);
    return c.json(await viewOf(c, await jobs.markDownloaded(user, c.req.valid('param').job_id)), 200);
  });

  app.openapi(erase, async (c) => {
    const user = samePerson(c, c.req.valid('query').user_id);
    await jobs.erase(user, c.req.valid('param').job_id);
    return c.body(null, 204);
  });

  app.openapi(list, async (c) => {
    const { user_id, cursor } = c.req.valid('query');
    const page = await jobs.list(samePerson(c, user_id), cursor);
    c.header('Cache-Control', 'no-store');
    const items = page.records.map((record) => toJobListItem(record, jobs.isStreamExpired(record)));
    return c.json({ jobs: items, cursor: page.cursor ?? null }, 200);
  });
};

const samePerson = (c: Context<HttpEnv>, claimed: z.output<typeof userIdSchema> | undefined) => {
  const user = c.get('userId');
  requireSamePerson(user, claimed);
  return user;
};
