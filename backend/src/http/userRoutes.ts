import { exportIdSchema, userExportSchema, userIdSchema } from '@float/contract';
import type { UserExport } from '@float/contract';
import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { z } from 'zod';
import type { ExportProgress } from '../jobs/userExports.ts';
import type { ObjectKey } from '../storage/objectStore.ts';
import { errorMeanings, jsonAnswer, refusedAnswers, SIGNED_IN_CODES, signedIn } from './answers.ts';
import { requireSamePerson, requireSignIn, type SignIn } from './auth.ts';
import type { AppParts, FloatApp, HttpEnv } from './httpEnv.ts';
import { LINK_SECONDS } from './jobView.ts';
import { requestOrigin } from './forwarded.ts';
import { leastSignedSeconds } from '../storage/signatureTimes.ts';

const EXPORT_FILE = 'float-export.zip';

const routes = (signIn: SignIn) => {
  // Said twice, by the token and by the request: what cannot be undone is not done by a slip.
  const ofPerson = { query: z.object({ user_id: userIdSchema }) };
  const needsSignIn = { tags: ['People'], security: signedIn, middleware: [requireSignIn(signIn)] };
  return {
    erase: createRoute({
      method: 'delete',
      path: '/user',
      summary: 'Erases a person and everything that is kept about them. Can be repeated',
      ...needsSignIn,
      request: ofPerson,
      responses: { 204: { description: 'Erased' }, ...refusedAnswers(...SIGNED_IN_CODES, 'INVALID_REQUEST') },
    }),
    beginExport: createRoute({
      method: 'post',
      path: '/user/export',
      summary: 'Has an archive of everything that is kept about a person prepared, where that is needed',
      description:
        'Asked for again while it is being prepared, it is the same one. A person may have a few in an hour (`RATE_LIMITED`). An archive is deleted after six hours, and when the person erases anything.',
      ...needsSignIn,
      request: ofPerson,
      responses: {
        202: jsonAnswer(userExportSchema, 'How far it is'),
        ...refusedAnswers(...SIGNED_IN_CODES, 'INVALID_REQUEST'),
      },
    }),
    followExport: createRoute({
      method: 'get',
      path: '/user/export/{export_id}',
      summary: 'How far an export is, and where to fetch it',
      ...needsSignIn,
      request: { ...ofPerson, params: z.object({ export_id: exportIdSchema }) },
      responses: {
        200: jsonAnswer(userExportSchema, 'How far it is'),
        ...refusedAnswers(...SIGNED_IN_CODES, 'INVALID_REQUEST', 'NOT_FOUND'),
      },
    }),
    export: createRoute({
      method: 'get',
      path: '/user/export',
      summary: 'Everything that is kept about a person, as one ZIP archive',
      description:
        'One at a time for a person, and a few in an hour (`RATE_LIMITED`). A server that keeps its data in a bucket redirects to the archive once it is prepared; where that takes longer than a request may, it answers `NOT_READY`, and the next request joins the same export.',
      ...needsSignIn,
      request: ofPerson,
      responses: {
        200: {
          description: 'The archive; README.txt in it says what is what',
          content: { 'application/zip': { schema: z.string().meta({ format: 'binary' }) } },
        },
        303: { description: 'The archive is at `Location`, a signed link' },
        ...refusedAnswers(...SIGNED_IN_CODES, 'INVALID_REQUEST', 'NOT_READY'),
      },
    }),
  };
};

/** What a person can do with all that is kept about them. */
export const addUserRoutes = (app: FloatApp, { config, jobs, store }: UserRouteParts, signIn: SignIn): void => {
  const { erase, beginExport, followExport, export: exportRoute } = routes(signIn);
  const linkTo = async (c: Context<HttpEnv>, key: ObjectKey): Promise<string> => {
    const url = await store.signGet(key, LINK_SECONDS, { downloadName: EXPORT_FILE });
    return new URL(url, requestOrigin(c, config)).href;
  };

  app.openapi(erase, async (c) => {
    requireSamePerson(c.get('userId'), c.req.valid('query').user_id);
    await jobs.eraseUser(c.get('userId'));
    return c.body(null, 204);
  });

  const viewOf = async (c: Context<HttpEnv>, progress: ExportProgress): Promise<UserExport> => {
    c.header('Cache-Control', 'no-store');
    return toUserExport(progress, progress.key && (await linkTo(c, progress.key)));
  };

  app.openapi(beginExport, async (c) => {
    requireSamePerson(c.get('userId'), c.req.valid('query').user_id);
    return c.json(await viewOf(c, await jobs.exports.begin(c.get('userId'))), 202);
  });

  app.openapi(followExport, async (c) => {
    requireSamePerson(c.get('userId'), c.req.valid('query').user_id);
    const progress = await jobs.exports.get(c.get('userId'), c.req.valid('param').export_id);
    return c.json(await viewOf(c, progress), 200);
  });

  app.openapi(exportRoute, async (c) => {
    requireSamePerson(c.get('userId'), c.req.valid('query').user_id);
    c.header('Cache-Control', 'no-store');
    // Hono answers HEAD by this handler and drops the body: an archive that nothing reads would hold its place.
    if (c.req.method === 'HEAD') return c.body(null, 200, { 'Content-Type': 'application/zip' });
    const archive = await jobs.exports.take(c.get('userId'), c.req.raw.signal);
    if (typeof archive === 'string') return c.redirect(await linkTo(c, archive), 303);
    // Pulled by the client: what it does not take is not read.
    return c.body(archive, 200, {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${EXPORT_FILE}"`,
    });
  });
};

type UserRouteParts = Pick<AppParts, 'config' | 'jobs' | 'store'>;

const toUserExport = ({ exportId, status, bytes, error }: ExportProgress, url: string | null): UserExport => ({
  export_id: exportId,
  status,
  bytes,
  url,
  expires_in: url === null ? null : leastSignedSeconds(LINK_SECONDS),
  error: error && { code: error.code, message: `${errorMeanings[error.code]}.`, retriable: error.retriable },
});
