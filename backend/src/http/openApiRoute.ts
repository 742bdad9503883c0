import { z } from 'zod';
import { refusedAnswers } from './answers.ts';
import type { FloatApp } from './httpEnv.ts';

const DESCRIPTION = `Guided meditations made from how a person feels, playing while they are still being made.

Sign in as a guest (\`POST /auth/guest\`), ask for a session (\`POST /\`), follow it (\`GET /job/{job_id}\`: every 100 ms for the
first second, every 250 ms up to five seconds, then every two), and hand \`streaming.playlist_url\` to an HLS player as soon as it is
there. Everything that is refused comes in one shape, \`{"error": {"code", "message", "retriable"}}\`.`;

const bytes = z.string().meta({ format: 'binary' });

/** What clients get by links that are made for them, and never put together themselves. */
const addMedia = (app: FloatApp): void => {
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/media/{key}',
    summary: 'A playlist, segment, transcript, preview or download, by a signed link from another answer',
    description: 'GET and HEAD, ranges and conditions, from any origin, without sign-in, until the signature expires.',
    tags: ['Media'],
    request: {
      params: z.object({ key: z.string().describe('May hold slashes') }),
      query: z.object({
        expires: z.string(),
        kid: z.string(),
        signature: z.string(),
        download: z.string().optional().describe('A file name'),
      }),
    },
    responses: {
      200: { description: 'The whole', content: { '*/*': { schema: bytes } } },
      206: { description: 'The range that was asked for', content: { '*/*': { schema: bytes } } },
      304: { description: 'The client has it' },
      416: { description: 'The range lies behind the end' },
      ...refusedAnswers('FORBIDDEN', 'EXPIRED'),
    },
  });
};

const addMetrics = (app: FloatApp): void => {
  app.openAPIRegistry.registerComponent('securitySchemes', 'operator', { type: 'http', scheme: 'bearer' });
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/metrics',
    summary: 'What Prometheus reads',
    description: 'To programs on the same machine; to others with the token of the operator, if there is one.',
    tags: ['Operation'],
    security: [{ operator: [] }, {}],
    responses: {
      200: { description: 'In the text format of Prometheus', content: { 'text/plain': { schema: z.string() } } },
      ...refusedAnswers('UNAUTHENTICATED', 'FORBIDDEN'),
    },
  });
};

/**
 * `/openapi.json`, made from the schemas of all routes when somebody first asks for it: that takes longer than everything
 * else that an app is made of.
 *
 * @returns gives the document
 */
export const addOpenApiRoute = (app: FloatApp, version: string): (() => OpenApiDocument) => {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
  });
  addMedia(app);
  addMetrics(app);
  let made: OpenApiDocument | undefined;
  const document = (): OpenApiDocument =>
    (made ??= app.getOpenAPI31Document({
      openapi: '3.1.0',
      info: { title: 'Float', version, description: DESCRIPTION },
      tags: ['People', 'Sessions', 'Catalogue', 'Media', 'Operation'].map((name) => ({ name })),
    }));
  app.get('/openapi.json', (c) => c.json(document()));
  return document;
};

export type OpenApiDocument = ReturnType<FloatApp['getOpenAPI31Document']>;
