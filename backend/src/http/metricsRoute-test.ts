import { Registry } from 'prom-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { createLogger } from '../log.ts';
import { createMonitor } from '../metrics/prometheus.ts';
import { openEdge, refusedWith, type Edge } from './edgeFixture.ts';
import { listen } from './listen.ts';
import { createWorkerApp } from './workerApp.ts';

const TOKEN = 'a-token-for-scraping';
const ANY = { host: '127.0.0.1', port: 0 };

interface Asked {
  readonly socket?: string;
  readonly headers?: Record<string, string>;
}

let closed: Edge;
let withToken: Edge;
beforeAll(async () => {
  const monitor = createMonitor(new Registry(), '0.1.0');
  closed = await openEdge({ monitor });
  withToken = await openEdge({ monitor, config: readConfig({ FLOAT_METRICS_TOKEN: TOKEN, TRUST_PROXY: 'on' }) });
});
afterAll(async () => {
  await closed[Symbol.asyncDispose]();
  await withToken[Symbol.asyncDispose]();
});

const read = async ({ app }: Edge, { socket = '127.0.0.1', headers = {} }: Asked, method = 'GET') =>
  app.request(
    '/metrics',
    { method, headers: { Host: 'localhost:8787', ...headers } },
    { incoming: { socket: { remoteAddress: socket } } },
  );

const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });
const ELSEWHERE = { socket: '203.0.113.7' };

describe('GET /metrics', () => {
  it.each<[string, Asked]>([
    ['of this machine', {}],
    ['of this machine, by IPv6', { socket: '::1', headers: { Host: '[::1]:8787' } }],
    ['of this machine, on a socket for both', { socket: '::ffff:127.0.0.1', headers: { Host: '127.0.0.1' } }],
  ])('is answered to a program %s without a token', async (_who, asked) => {
    for (const edge of [closed, withToken]) {
      const answer = await read(edge, asked);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        200,
        'text/plain; version=0.0.4; charset=utf-8',
      ]);
      expect(await answer.text()).toContain('# HELP float_jobs_total ');
    }
  });

  const strangers: [string, Asked][] = [
    ['another machine', ELSEWHERE],
    ['another machine that says it is this one', { ...ELSEWHERE, headers: { 'X-Forwarded-For': '127.0.0.1' } }],
    ['a proxy of this machine', { headers: { 'X-Forwarded-For': '203.0.113.7' } }],
    ['a proxy of this machine that writes loopback', { headers: { 'X-Forwarded-For': '127.0.0.1' } }],
    ['a proxy that writes nothing into its header', { headers: { 'X-Forwarded-For': '' } }],
    ['a proxy by the standard', { headers: { Forwarded: 'for=127.0.0.1' } }],
    ['a proxy that only gives its name', { headers: { Via: '1.1 front' } }],
    ['a proxy that keeps the host', { headers: { Host: 'float.example' } }],
    ['a page in a browser here', { headers: { Origin: 'https://evil.example' } }],
    ['a page under a name that points here', { headers: { Host: 'evil.example:8787' } }],
    ['a page under a name that begins like ours', { headers: { Host: 'localhost.evil.example' } }],
    ['nobody known', { socket: '' }],
  ];

  it.each(strangers)('is refused to %s as long as no token is set', async (_who, asked) => {
    const answer = await read(closed, asked);
    expect((await refusedWith(answer)).code).toBe('FORBIDDEN');
    const withSome = { ...asked, headers: { ...asked.headers, ...bearer(TOKEN).headers } };
    expect((await read(closed, withSome)).status).toBe(403);
  });

  it.each(strangers)('asks %s for the token, and is answered with it', async (_who, asked) => {
    const answer = await read(withToken, asked);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect((await refusedWith(answer)).code).toBe('UNAUTHENTICATED');
    const withIt = { ...asked, headers: { ...asked.headers, ...bearer(TOKEN).headers } };
    expect((await read(withToken, withIt)).status).toBe(200);
  });

  it.each([`${TOKEN}x`, TOKEN.slice(1), TOKEN.toUpperCase(), 'x', `${TOKEN} ${TOKEN}`, ''])(
    'is refused with the token %j',
    async (token) => {
      expect((await refusedWith(await read(withToken, { ...ELSEWHERE, ...bearer(token) }))).code).toBe('FORBIDDEN');
    },
  );

  it('is for no page of another origin, and is not kept', async () => {
    const { headers } = await read(closed, {});
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store');
    expect((await read(closed, {}, 'HEAD')).status).toBe(200);
    expect((await read(closed, {}, 'POST')).status).toBe(405);
  });

  it('is not there when nothing is measured', async () => {
    await using edge = await openEdge();
    expect((await read(edge, {})).status).toBe(404);
  });

  it('is answered over a real connection, and refused when that came through a proxy', async () => {
    await using server = await listen(closed.app, ANY);
    expect((await fetch(`${server.url}/metrics`)).status).toBe(200);
    const forwarded = { 'X-Forwarded-For': '198.51.100.1' };
    expect((await fetch(`${server.url}/metrics`, { headers: forwarded })).status).toBe(403);
  });
});

describe('the page of a worker', () => {
  it('has metrics and health under the same rules, and nothing else', async () => {
    const app = createWorkerApp({
      config: readConfig({ FLOAT_METRICS_TOKEN: TOKEN }),
      monitor: createMonitor(new Registry(), '0.1.0'),
      health: () => Promise.resolve({ status: 'ok', version: '0.1.0' }),
      log: createLogger('silent'),
      nowMs: Date.now,
    });
    await using server = await listen(app, ANY);
    const status = async (path: string, headers = {}) => (await fetch(`${server.url}${path}`, { headers })).status;
    expect(await status('/metrics')).toBe(200);
    expect(await status('/health')).toBe(200);
    expect(await status('/metrics', { Forwarded: 'for=x' })).toBe(401);
    expect(await status('/metrics', { Forwarded: 'for=x', ...bearer(TOKEN).headers })).toBe(200);
    for (const path of ['/', '/music', '/openapi.json', '/job/x']) expect(await status(path)).toBe(404);
  });

  it('names its own variable when its port is taken', async () => {
    await using server = await listen(closed.app, ANY);
    const again = listen(closed.app, { ...ANY, port: server.port, portVariable: 'FLOAT_METRICS_PORT' });
    await expect(again).rejects.toThrow(/^FLOAT_METRICS_PORT \d+ on 127\.0\.0\.1 is taken$/);
  });
});
