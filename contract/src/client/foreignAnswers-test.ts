import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobIdSchema, userIdSchema } from '../ids.ts';
import { isDefiniteRefusal } from './apiError.ts';
import type { FloatClient } from './floatClient.ts';
import { createFloatClient } from './floatClient.ts';
import type { RetryPolicy } from './retries.ts';
import { noRetries, patientRetries } from './retries.ts';

const JOB = jobIdSchema.parse('019b7000-0000-7000-8000-000000000001');
const USER = userIdSchema.parse(`g_${'a'.repeat(32)}`);

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The connection breaks before the body is complete. */
  readonly isCut?: boolean;
}

const json = { 'content-type': 'application/json' };
const html = { 'content-type': 'text/html; charset=utf-8' };

/** Something between a client and Float. */
const startForeignServer = async () => {
  const answers: Answer[] = [];
  const seen: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    request.resume();
    seen.push(`${request.method ?? ''} ${request.headersDistinct['idempotency-key']?.[0] ?? ''}`);
    const { status, body, headers = json, isCut = false } = (answers.length > 1 ? answers.shift() : answers[0])!;
    response.writeHead(status, { ...headers, ...(isCut ? { 'content-length': String(body.length + 100) } : {}) });
    if (!isCut) response.end(status === 204 ? undefined : body);
    else response.write(body, () => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { answers, seen, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

let foreign: Awaited<ReturnType<typeof startForeignServer>>;
beforeAll(async () => {
  foreign = await startForeignServer();
});
afterAll(async () => {
  foreign.server.closeAllConnections();
  foreign.server.close();
  await once(foreign.server, 'close');
});

const instantly: RetryPolicy = { ...patientRetries, sleep: () => Promise.resolve(), random: () => 0 };
const clientOf = (retries: RetryPolicy = noRetries): FloatClient =>
  createFloatClient({ baseUrl: foreign.url, session: () => ({ token: 't', user_id: USER }), retries });

const answer = (...answers: readonly Answer[]): void => {
  foreign.answers.splice(0, Infinity, ...answers);
  foreign.seen.length = 0;
};

const wish = { input_data: [{ prompt: 'I am tired' }] };
const calls: Readonly<Record<keyof FloatClient, (client: FloatClient) => Promise<unknown>>> = {
  guest: (client) => client.guest(),
  authConfig: (client) => client.authConfig(),
  me: (client) => client.me('t'),
  signOutEverywhere: (client) => client.signOutEverywhere(JOB),
  summary: (client) => client.summary({ prompt: 'I am tired' }),
  meditation: (client) => client.meditation(wish, { idempotencyKey: JOB }),
  job: (client) => client.job(JOB),
  download: (client) => client.download(JOB),
  downloaded: (client) => client.downloaded(JOB),
  erase: (client) => client.erase(JOB),
  jobs: (client) => client.jobs(),
  eraseUser: (client) => client.eraseUser(),
  exportUser: (client) => client.exportUser(),
  music: (client) => client.music(),
  voices: (client) => client.voices(),
  health: (client) => client.health(),
};
const callNames = Object.keys(calls) as (keyof FloatClient)[];

const page = (title: string): string => `<html>\r\n<head><title>${title}</title></head>\r\n<body></body></html>`;
/** As gateways, proxies, load balancers and networks word it. */
const passing: readonly (readonly [string, Answer])[] = [
  ['a throttling gateway', { status: 429, body: '{"message":"Too Many Requests"}' }],
  ['a gateway whose function failed', { status: 500, body: '{"message":"Internal Server Error"}' }],
  ['a gateway without capacity', { status: 503, body: '{"message":"Service Unavailable"}' }],
  ['a proxy without a server', { status: 502, body: page('502 Bad Gateway'), headers: html }],
  ['a load balancer that waited', { status: 504, body: page('504 Gateway Time-out'), headers: html }],
  ['a proxy that says nothing', { status: 503, body: '', headers: {} }],
  ['a slow request', { status: 408, body: '', headers: {} }],
  ['early data', { status: 425, body: '' }],
  ['a content delivery network', { status: 522, body: 'error code: 522', headers: { 'content-type': 'text/plain' } }],
  ['an error that broke off', { status: 503, body: '{"error":{"code":"INT', isCut: true }],
  ['a captive portal', { status: 200, body: page('Sign in to Wi-Fi'), headers: html }],
  ['an empty success', { status: 200, body: '' }],
  ['a success that broke off', { status: 200, body: '{"music":[', isCut: true }],
];
const lasting: readonly (readonly [string, Answer])[] = [
  ['a firewall', { status: 403, body: '{"message":"Forbidden"}' }],
  ['a gateway without the route', { status: 404, body: '{"message":"Not Found"}' }],
  ['a proxy that knows no such page', { status: 404, body: page('404 Not Found'), headers: html }],
  ['a proxy that wants a sign-in', { status: 401, body: page('401 Authorization Required'), headers: html }],
  ['a proxy without the method', { status: 501, body: '' }],
];

describe.each(callNames)('%s', (name) => {
  it.each(passing)('may be tried again after %s', async (_, given) => {
    answer(given);
    const error: unknown = await calls[name](clientOf()).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'ApiError', retriable: true });
    expect(isDefiniteRefusal(error)).toBe(false);
  });

  it.each(lasting)('hears no refusal of Float from %s', async (_, given) => {
    answer(given);
    const error: unknown = await calls[name](clientOf()).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'ApiError', code: 'BAD_ANSWER', status: given.status, retriable: false });
    expect(isDefiniteRefusal(error)).toBe(false);
  });

  it('tries again by itself, and hears Float when it answers', async () => {
    const refusal = { error: { code: 'FORBIDDEN', message: 'No.', retriable: false } };
    answer(passing[0]![1], passing[3]![1], { status: 403, body: JSON.stringify(refusal) });
    const error: unknown = await calls[name](clientOf(instantly)).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'FORBIDDEN', status: 403 });
    expect(isDefiniteRefusal(error)).toBe(true);
    expect(foreign.seen).toHaveLength(3);
  });
});

describe('an answer with another error', () => {
  it('of a newer server says by itself whether it may pass, else its status does', async () => {
    const error = (code: string, retriable?: boolean) =>
      JSON.stringify({ error: { code, message: 'New.', retriable } });
    answer({ status: 503, body: error('OVERWHELMED', false) });
    await expect(clientOf().music()).rejects.toMatchObject({ code: 'OTHER', message: 'New.', retriable: false });
    answer({ status: 409, body: error('OVERWHELMED', true) });
    await expect(clientOf().music()).rejects.toMatchObject({ code: 'OTHER', status: 409, retriable: true });
    answer({ status: 507, body: error('OVERWHELMED') });
    await expect(clientOf().music()).rejects.toMatchObject({ code: 'OTHER', retriable: true });
    answer({ status: 405, body: error('OVERWHELMED') });
    const refused: unknown = await clientOf()
      .music()
      .catch((reason: unknown) => reason);
    expect(refused).toMatchObject({ code: 'OTHER', retriable: false });
    expect(isDefiniteRefusal(refused)).toBe(false);
  });

  it('says when to come back, in seconds or as a date', async () => {
    const body = '{"message":"Too Many Requests"}';
    answer({ status: 429, body, headers: { ...json, 'retry-after': '9' } });
    await expect(clientOf().music()).rejects.toMatchObject({ retryAfterSeconds: 9 });
    const sentMs = Date.UTC(2001, 1, 1);
    const dates = { date: new Date(sentMs).toUTCString(), 'retry-after': new Date(sentMs + 30_000).toUTCString() };
    answer({ status: 503, body, headers: { ...html, ...dates } });
    await expect(clientOf().music()).rejects.toMatchObject({ retryAfterSeconds: 30 });
  });

  it('as JSON of another shape will be the same again', async () => {
    answer({ status: 200, body: '{"music":[{"id":1}]}' });
    await expect(clientOf(instantly).music()).rejects.toMatchObject({ code: 'BAD_ANSWER', retriable: false });
    expect(foreign.seen).toHaveLength(1);
  });
});

describe('a session', () => {
  it('is asked for again with the same key', async () => {
    answer(passing[3]![1], passing[4]![1], passing[0]![1]);
    await expect(clientOf(instantly).meditation(wish, { idempotencyKey: JOB })).rejects.toMatchObject({ status: 429 });
    expect(foreign.seen).toEqual(Array.from({ length: 4 }, () => `POST ${JOB}`));
  });

  it('is asked for once where there is no key: the first may have arrived', async () => {
    answer(passing[3]![1]);
    await expect(clientOf(instantly).meditation(wish)).rejects.toMatchObject({ status: 502 });
    expect(foreign.seen).toHaveLength(1);
  });

  it('is polled once at a time', async () => {
    answer(passing[0]![1]);
    await expect(clientOf(instantly).job(JOB, { isSingle: true })).rejects.toMatchObject({ status: 429 });
    expect(foreign.seen).toHaveLength(1);
  });
});

describe('a success that is none', () => {
  it('erases nothing, and is no archive', async () => {
    const portal = passing[10]![1];
    for (const name of ['erase', 'eraseUser', 'exportUser'] as const) {
      answer(portal);
      await expect(calls[name](clientOf())).rejects.toMatchObject({ code: 'BAD_ANSWER', status: 200 });
    }
    answer({ status: 204, body: '' });
    await expect(clientOf().erase(JOB)).resolves.toBeUndefined();
    const zip = { status: 200, body: 'PK\u0005\u0006', headers: { 'content-type': 'application/zip' } };
    // A server that prepares no archives gives them at once.
    answer({ status: 404, body: '' }, zip);
    expect((await clientOf().exportUser()).byteLength).toBe(4);
  });
});
