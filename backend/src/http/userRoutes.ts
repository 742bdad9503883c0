import { userIdSchema } from '@float/contract';
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { refusedAnswers, SIGNED_IN_CODES, signedIn } from './answers.ts';
import { requireSamePerson, requireSignIn, type SignIn } from './auth.ts';
import type { AppParts, FloatApp } from './httpEnv.ts';

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
    export: createRoute({
      method: 'get',
      path: '/user/export',
      summary: 'Everything that is kept about a person, as one ZIP archive',
      ...needsSignIn,
      request: ofPerson,
      responses: {
        200: {
          description: 'The archive; README.txt in it says what is what',
          content: { 'application/zip': { schema: z.string().meta({ format: 'binary' }) } },
        },
        ...refusedAnswers(...SIGNED_IN_CODES, 'INVALID_REQUEST'),
      },
    }),
  };
};

/** What a person can do with all that is kept about them. */
export const addUserRoutes = (app: FloatApp, { jobs }: Pick<AppParts, 'jobs'>, signIn: SignIn): void => {
  const { erase, export: exportRoute } = routes(signIn);

  app.openapi(erase, async (c) => {
    requireSamePerson(c.get('userId'), c.req.valid('query').user_id);
    await jobs.eraseUser(c.get('userId'));
    return c.body(null, 204);
  });

  app.openapi(exportRoute, (c) => {
    requireSamePerson(c.get('userId'), c.req.valid('query').user_id);
    // Pulled by the client: what it does not take is not read.
    return c.body(ReadableStream.from(jobs.export(c.get('userId'))), 200, {
      'Content-Type': 'application/zip',
      'Content-Disposition': 'attachment; filename="float-export.zip"',
      'Cache-Control': 'no-store',
    });
  });
};
