import { downloadAnswerSchema, jobIdSchema, jobPageSchema, jobViewSchema, userIdSchema } from '@float/contract';
import type { JobListItem, JobView } from '@float/contract';
import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { z } from 'zod';
import { FloatError } from '../errors.ts';
import type { JobRecord } from '../jobs/record.ts';
import { jsonAnswer, refusedAnswers, SIGNED_IN_CODES, signedIn } from './answers.ts';
import { requireSamePerson, requireSignIn, type SignIn } from './auth.ts';
import type { AppParts, FloatApp, HttpEnv } from './httpEnv.ts';
import { leastSignedSeconds } from '../storage/signatureTimes.ts';
import { LINK_SECONDS, signDownload, signStream, toJobListItem, toJobView } from './jobView.ts';
import { requestOrigin } from './forwarded.ts';

const jobRequest = {
  params: z.object({ job_id: jobIdSchema }),
  query: z.object({ user_id: userIdSchema.optional() }),
};
const resignSchema = z.enum(['1']).optional().meta({
  description:
    'After a 403 on media: the links inside the playlist of a finished session are signed anew, at most once a minute. The links of the answer are always fresh',
});
const JOB_CODES = [...SIGNED_IN_CODES, 'INVALID_REQUEST', 'JOB_NOT_FOUND'] as const;
const MAX_CURSOR_CHARACTERS = 100;

const routes = (signIn: SignIn) => {
  const needsSignIn = { tags: ['Sessions'], security: signedIn, middleware: [requireSignIn(signIn)] };
  return {
    get: createRoute({
      method: 'get',
      path: '/job/{job_id}',
      summary: 'How far a job is, and where to listen',
      ...needsSignIn,
      request: { ...jobRequest, query: jobRequest.query.extend({ resign: resignSchema }) },
      responses: { 200: jsonAnswer(jobViewSchema, 'The job'), ...refusedAnswers(...JOB_CODES) },
    }),
    download: createRoute({
      method: 'post',
      path: '/job/{job_id}/download',
      summary: 'The finished session as one MP3 to keep, which is made if need be',
      ...needsSignIn,
      request: jobRequest,
      responses: {
        200: jsonAnswer(downloadAnswerSchema, 'Where it is'),
        ...refusedAnswers(...JOB_CODES, 'NOT_READY', 'GENERATION_FAILED', 'EXPIRED'),
      },
    }),
    downloaded: createRoute({
      method: 'post',
      path: '/job/{job_id}/downloaded',
      summary: 'Says that the client has the session on its own disk: its stream need not be kept any longer',
      ...needsSignIn,
      request: jobRequest,
      responses: {
        200: jsonAnswer(jobViewSchema, 'The job, as it is now'),
        ...refusedAnswers(...JOB_CODES, 'NOT_READY'),
      },
    }),
    erase: createRoute({
      method: 'delete',
      path: '/job/{job_id}',
      summary: 'Stops a job that is running, and erases all of it',
      ...needsSignIn,
      request: jobRequest,
      responses: { 204: { description: 'Erased' }, ...refusedAnswers(...JOB_CODES) },
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
      responses: { 200: jsonAnswer(jobPageSchema, 'A page'), ...refusedAnswers(...SIGNED_IN_CODES, 'INVALID_REQUEST') },
    }),
  };
};

/** Following the jobs that a person has, and erasing them. */
export const addJobRoutes = (
  app: FloatApp,
  { config, jobs, store }: Pick<AppParts, 'config' | 'jobs' | 'store'>,
  signIn: SignIn,
): void => {
  const { get, download, downloaded, erase, list } = routes(signIn);
  const originOf = (c: Context<HttpEnv>) => requestOrigin(c, config);

  const viewOf = async (c: Context<HttpEnv>, record: JobRecord, result?: Uint8Array): Promise<JobView> => {
    const origin = originOf(c);
    const expired = jobs.isStreamExpired(record);
    c.header('Cache-Control', 'no-store');
    const queuePosition = jobs.queuePosition(record);
    const [links, kept] = await Promise.all([
      config.hlsStreaming ? signStream(store, record, origin, expired) : undefined,
      jobs.isDownloadKept(record),
    ]);
    const downloadUrl = kept ? await signDownload(store, record, origin) : null;
    return toJobView(record, { links, expired, kept, downloadUrl, queuePosition, result });
  };

  app.openapi(get, async (c) => {
    const { user_id, resign } = c.req.valid('query');
    const record = await jobs.get(samePerson(c, user_id), c.req.valid('param').job_id);
    if (resign !== undefined && config.hlsStreaming) await jobs.resign(record);
    const result = config.hlsStreaming ? undefined : await unlessExpired(record, jobs, c.req.raw.signal);
    return c.json(await viewOf(c, record, result), 200);
  });

  app.openapi(download, async (c) => {
    const user = samePerson(c, c.req.valid('query').user_id);
    const record = await jobs.download(user, c.req.valid('param').job_id, c.req.raw.signal);
    c.header('Cache-Control', 'no-store');
    const url = await signDownload(store, record, originOf(c));
    return c.json({ job_id: record.job_id, download_url: url, expires_in: leastSignedSeconds(LINK_SECONDS) }, 200);
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
    const items = await Promise.all(page.records.map((record) => listItemOf(record, jobs, config.hlsStreaming)));
    return c.json({ jobs: items, cursor: page.cursor ?? null }, 200);
  });
};

/** The sound of a finished session, for clients to which nothing is streamed. */
const unlessExpired = async (
  record: JobRecord,
  jobs: AppParts['jobs'],
  signal: AbortSignal,
): Promise<Uint8Array | undefined> => {
  if (record.status !== 'completed') return undefined;
  try {
    return await jobs.compactSound(record, signal);
  } catch (error) {
    if (error instanceof FloatError && error.code === 'EXPIRED') return undefined;
    throw error;
  }
};

/** As long as the stream is there, the MP3 need not be looked for. */
const listItemOf = async (record: JobRecord, jobs: AppParts['jobs'], streams: boolean): Promise<JobListItem> => {
  const expired = jobs.isStreamExpired(record);
  return toJobListItem(record, { expired, kept: expired && (await jobs.isDownloadKept(record)) }, streams);
};

const samePerson = (c: Context<HttpEnv>, claimed: z.output<typeof userIdSchema> | undefined) => {
  const user = c.get('userId');
  requireSamePerson(user, claimed);
  return user;
};
