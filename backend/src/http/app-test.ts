import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { FloatError } from '../errors.ts';
import { ANNA, createStillJobs, JOB_ID, openEdge, refusedWith, signedInAs, type Edge } from './edgeFixture.ts';

const CANARY = 'my-mother-died';

let edge: Edge;
beforeAll(async () => {
  edge = await openEdge();
});
afterAll(() => edge[Symbol.asyncDispose]());

describe('createApp', () => {
  it.each(['/nothing', '/job', '/job/', '/music/', '/.env', '/page/../app.ts', '/%2e%2e/secret', '/%ff%00'])(
    'answers %s in the shape of errors',
    async (path) => {
      expect(await refusedWith(await edge.app.request(path))).toMatchObject({ code: 'NOT_FOUND', retriable: false });
    },
  );

  it.each([
    ['DELETE', '/music', 'GET, HEAD'],
    ['PUT', '/', 'POST, GET, HEAD'],
    ['GET', '/auth/guest', 'POST'],
    ['POST', `/job/${JOB_ID}`, 'GET, HEAD, DELETE'],
    ['POST', '/media/x', 'GET, HEAD'],
  ])('says what can be done instead of %s %s', async (method, path, allow) => {
    const answer = await edge.app.request(path, { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow]);
    expect((await refusedWith(answer)).code).toBe('METHOD_NOT_ALLOWED');
  });

  it('guards every answer, errors too', async () => {
    for (const path of ['/music', '/nothing', `/job/${JOB_ID}`, '/media/x', '/openapi.json']) {
      expect(Object.fromEntries((await edge.app.request(path)).headers)).toMatchObject({
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      });
    }
  });
});

describe('strict transport security', () => {
  const header = async (env: Record<string, string>): Promise<string | null> => {
    await using strict = await openEdge({ config: readConfig(env) });
    return (await strict.app.request('/music')).headers.get('strict-transport-security');
  };

  it('is asked of browsers only when the operator says so, and only of this host', async () => {
    const publicUrl = { FLOAT_PUBLIC_URL: 'https://float.example' };
    expect(await header({})).toBeNull();
    expect(await header(publicUrl)).toBeNull();
    expect(await header({ ...publicUrl, FLOAT_HSTS_SECONDS: '31536000' })).toBe('max-age=31536000');
  });
});

describe('an error inside', () => {
  const failing = async (error: Error) => {
    const broken = await openEdge({
      jobs: { ...createStillJobs(), get: () => Promise.reject(error) },
    });
    const answer = await broken.app.request(`/job/${JOB_ID}`, { headers: await signedInAs(broken, ANNA) });
    const refused = await refusedWith(answer);
    await broken[Symbol.asyncDispose]();
    return { refused, logged: broken.logLines.join('') };
  };

  it.each([
    new Error(CANARY),
    new TypeError(CANARY, { cause: new Error(CANARY) }),
    new FloatError('VOICE_FAILED', CANARY),
    Object.assign(new Error(CANARY), { status: 418, code: CANARY }),
  ])('never shows its message: %#', async (error) => {
    const { refused, logged } = await failing(error);
    expect(refused).toMatchObject({ code: 'INTERNAL', retriable: true });
    expect(JSON.stringify(refused)).not.toContain(CANARY);
    if (!(error instanceof FloatError)) expect(logged).not.toContain(CANARY);
    expect(logged).toContain('"level":"error"');
  });

  it('keeps code and advice when it is one of ours', async () => {
    const { refused } = await failing(new FloatError('STORAGE_UNAVAILABLE', 'The disk is full.', { retriable: true }));
    expect(refused).toEqual({ code: 'STORAGE_UNAVAILABLE', message: 'The disk is full.', retriable: true });
  });
});

describe('the log', () => {
  it('has one line a request, by the template of its route, and nothing of what was in it', async () => {
    edge.logLines.length = 0;
    const headers = { ...(await signedInAs(edge, ANNA)), 'X-Feeling': CANARY };
    await edge.app.request(`/job/${JOB_ID}?user_id=${ANNA}&q=${CANARY}`, { headers });
    await edge.app.request(`/${CANARY}?${CANARY}`);
    await edge.app.request('/', { method: 'POST', headers, body: `{"${CANARY}":"${CANARY}"` });
    await edge.app.request(`/media/${CANARY}?signature=${CANARY}`);
    const lines = edge.logLines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ method, route, status, code }) => [method, route, status, code])).toEqual([
      ['GET', '/job/:job_id', 404, 'JOB_NOT_FOUND'],
      ['GET', '/*', 404, undefined],
      ['POST', '/', 400, undefined],
      ['GET', '/media/*', 403, 'FORBIDDEN'],
    ]);
    expect(lines.every(({ event, request_id }) => event === 'request' && typeof request_id === 'string')).toBe(true);
    expect(edge.logLines.join('')).not.toContain(CANARY);
  });
});
