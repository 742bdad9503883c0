import { Registry } from 'prom-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { createMonitor } from '../metrics/prometheus.ts';
import { ANNA, openEdge, refusedWith, signedInAs, type Edge } from './edgeFixture.ts';
import { listen } from './listen.ts';

const HERE = '127.0.0.1';
const ELSEWHERE = '203.0.113.7';

let edge: Edge;
let opened: Edge;
beforeAll(async () => {
  const monitor = createMonitor(new Registry(), '0.1.0');
  edge = await openEdge({ monitor });
  const env = {
    FLOAT_APP_ORIGINS: 'https://app.example, http://other.example:3000/',
    FLOAT_PUBLIC_URL: 'https://float.example',
    TRUST_PROXY: '10.0.0.0/8',
  };
  opened = await openEdge({ config: readConfig(env) });
});
afterAll(async () => {
  await edge[Symbol.asyncDispose]();
  await opened[Symbol.asyncDispose]();
});

interface Asked {
  readonly origin?: string;
  readonly host?: string;
  readonly peer?: string;
  readonly headers?: Record<string, string>;
  readonly method?: string;
  readonly path?: string;
}

const ask = async ({ app }: Edge, asked: Asked): Promise<Response> => {
  const { host = 'localhost:8787', peer = HERE, method = 'POST', path = '/auth/guest', origin } = asked;
  const headers = { Host: host, ...asked.headers, ...(origin === undefined ? {} : { Origin: origin }) };
  const bindings = { incoming: { socket: { remoteAddress: peer } } };
  return app.request(`http://${host}${path}`, { method, headers }, bindings);
};

describe('a request that changes something', () => {
  it.each<[string, Asked]>([
    ['a program without an origin', {}],
    ['a program elsewhere without an origin', { peer: ELSEWHERE, host: 'float.example' }],
    ['the page that this server gave out', { origin: 'http://localhost:8787' }],
    ['the same, by address', { origin: 'http://127.0.0.1:8787', host: '127.0.0.1:8787' }],
    ['the same, in a network', { origin: 'http://192.168.1.2:8787', host: '192.168.1.2:8787', peer: '192.168.1.3' }],
    ['the same, behind TLS', { origin: 'https://float.example', host: 'float.example', peer: ELSEWHERE }],
    ["Expo's development server", { origin: 'http://localhost:8081' }],
    ["Expo's development server, by address", { origin: 'http://127.0.0.1:8081' }],
  ])('passes from %s', async (_who, asked) => {
    expect((await ask(edge, asked)).status).toBe(200);
  });

  it.each<[string, Asked]>([
    ['a page of another site', { origin: 'https://evil.example' }],
    ['a page of another site in a network', { origin: 'https://evil.example', peer: ELSEWHERE, host: 'float.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['a page of another port here', { origin: 'http://localhost:3000' }],
    [
      'a page that claims to be Expo elsewhere',
      { origin: 'http://localhost:8081', peer: ELSEWHERE, host: 'a.example' },
    ],
    ['Expo behind a proxy', { origin: 'http://localhost:8081', headers: { 'X-Forwarded-For': '198.51.100.1' } }],
    ['a name that points here', { origin: 'http://evil.example:8787', host: 'evil.example:8787' }],
    ['a host that a client claims', { origin: 'https://e.example', headers: { 'X-Forwarded-Host': 'e.example' } }],
    ['an origin with a path', { origin: 'http://localhost:8787/' }],
    ['an origin that is none', { origin: 'how are you' }],
    ['an extension', { origin: 'chrome-extension://abcdefghijklmnop' }],
  ])('is refused from %s', async (_who, asked) => {
    const jobsBefore = edge.jobs.records.size;
    const answer = await ask(edge, asked);
    expect((await refusedWith(answer)).code).toBe('FORBIDDEN');
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(edge.jobs.records.size).toBe(jobsBefore);
  });

  it('passes from pages that the operator has allowed, from the public URL, and through a trusted proxy', async () => {
    const proxied = { peer: '10.0.0.2', host: '10.0.0.9:8787', headers: { 'X-Forwarded-Host': 'www.float.example' } };
    for (const asked of [
      { origin: 'https://app.example' },
      { origin: 'http://other.example:3000', peer: ELSEWHERE },
      { origin: 'https://float.example' },
      { ...proxied, origin: 'https://www.float.example' },
    ])
      expect((await ask(opened, asked)).status).toBe(200);
    for (const asked of [
      { origin: 'http://app.example' },
      { origin: 'https://app.example:444' },
      { origin: 'https://sub.app.example' },
      { ...proxied, peer: ELSEWHERE, origin: 'https://www.float.example' },
    ])
      expect((await ask(opened, asked)).status).toBe(403);
  });

  it('is refused with every method that changes something, and before a token is looked at', async () => {
    const headers = await signedInAs(edge, ANNA);
    for (const [method, path] of [
      ['POST', '/'],
      ['DELETE', '/user'],
      ['DELETE', '/job/x'],
      ['PUT', '/music'],
      ['PATCH', '/nothing'],
    ] as const) {
      const answer = await ask(edge, { method, path, headers, origin: 'https://evil.example' });
      expect([method, answer.status]).toEqual([method, 403]);
    }
    expect(edge.jobs.requests).toEqual([]);
  });

  it('is counted when it is refused', async () => {
    const monitor = createMonitor(new Registry(), '0.1.0');
    await using counted = await openEdge({ monitor });
    await ask(counted, { origin: 'https://evil.example' });
    expect(await monitor.expose()).toContain('float_refused_origins_total 1');
  });

  it('is refused to a page over a real connection', async () => {
    await using server = await listen(edge.app, { host: HERE, port: 0 });
    // A browser sends such a request without asking beforehand: its type is one of a form's.
    const from = (origin: string) =>
      fetch(`${server.url}/auth/guest`, {
        method: 'POST',
        headers: { Origin: origin, 'Content-Type': 'text/plain' },
        body: '{}',
      });
    expect((await from('https://evil.example')).status).toBe(403);
    expect((await from(server.url)).status).toBe(200);
  });
});

describe('what pages of other origins may read', () => {
  const read = async (origin: string, path: string, on = edge) =>
    (await ask(on, { method: 'GET', path, origin })).headers;

  it('is media from anywhere, and the API from allowed origins only, errors included', async () => {
    for (const path of ['/music', '/nothing', '/job/x', '/openapi.json']) {
      const headers = await read('https://app.example', path, opened);
      expect(headers.get('access-control-allow-origin')).toBe('https://app.example');
      expect(headers.get('vary')).toContain('Origin');
      expect(headers.has('access-control-allow-credentials')).toBe(false);
      for (const origin of ['https://evil.example', 'null']) {
        const foreign = await read(origin, path);
        expect(foreign.get('access-control-allow-origin')).toBeNull();
        expect(foreign.get('access-control-expose-headers')).toBeNull();
        expect(foreign.get('vary')).toContain('Origin');
      }
      expect((await ask(edge, { method: 'GET', path })).headers.get('vary')).toContain('Origin');
    }
    for (const origin of ['https://evil.example', 'null'])
      expect((await read(origin, '/media/x')).get('access-control-allow-origin')).toBe('*');
  });

  it('is told beforehand', async () => {
    const preflight = (origin: string, path: string, on = edge) =>
      ask(on, { method: 'OPTIONS', path, origin, headers: { 'Access-Control-Request-Method': 'POST' } });
    const allowed = await preflight('https://app.example', '/', opened);
    expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([204, 'https://app.example']);
    expect(allowed.headers.get('access-control-allow-headers')).toMatch(/Authorization.*Idempotency-Key/);
    const foreign = await preflight('https://evil.example', '/');
    expect(foreign.status).toBe(204);
    expect([...foreign.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    expect((await preflight('null', '/media/x')).headers.get('access-control-allow-origin')).toBe('*');
  });
});
