import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { toRefusal } from './errors.ts';
import type { HttpEnv } from './httpEnv.ts';
import { limitTime } from './limits.ts';

const appWith = (handler: () => Promise<Response>) => {
  const app = new Hono<HttpEnv>();
  app.onError((error, c) => {
    const { status, body } = toRefusal(error);
    return c.json(body, status);
  });
  return app.use(limitTime(20)).get('/', handler);
};

describe('limitTime', () => {
  it('answers that it took too long, and that it is worth another try', async () => {
    const { promise, reject } = Promise.withResolvers<Response>();
    const answer = await appWith(() => promise).request('/');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ error: { code: 'TIMEOUT', retriable: true } });
    // What comes of it later troubles nobody.
    reject(new Error('too late'));
  });

  it('leaves alone a body that takes longer than its beginning', async () => {
    const late = Promise.withResolvers<Uint8Array>();
    const body = new ReadableStream({
      pull: async (controller) => {
        controller.enqueue(await late.promise);
        controller.close();
      },
    });
    const answer = await appWith(() => Promise.resolve(new Response(body))).request('/');
    late.resolve(new TextEncoder().encode('slow'));
    expect(await answer.text()).toBe('slow');
  });
});
