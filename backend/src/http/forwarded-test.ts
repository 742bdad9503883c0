import { Hono } from 'hono';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { clientAddress, requestOrigin } from './forwarded.ts';
import type { HttpEnv } from './httpEnv.ts';

const NGINX = '127.0.0.1';
const CDN = '192.0.2.10';
const CLIENT = '198.51.100.1';

interface Asked {
  readonly trust: string;
  readonly peer: string;
  readonly headers?: Record<string, string>;
  readonly publicUrl?: string;
}

/** What the server makes of a request that came over such a connection. */
const seen = async ({ trust, peer, headers = {}, publicUrl = '' }: Asked) => {
  const config = readConfig({ TRUST_PROXY: trust, FLOAT_PUBLIC_URL: publicUrl });
  const app = new Hono<HttpEnv>().get('/', (c) =>
    c.json({ address: clientAddress(c, config) ?? null, origin: requestOrigin(c, config) }),
  );
  const bindings = { incoming: { socket: { remoteAddress: peer } } };
  const answer = await app.request('http://127.0.0.1:8787/', { headers }, bindings);
  return (await answer.json()) as { address: string | null; origin: string };
};
const addressOf = async (trust: string, peer: string, forwardedFor: string) =>
  (await seen({ trust, peer, headers: { 'X-Forwarded-For': forwardedFor } })).address;

describe('the address of a client', () => {
  it.each([
    ['no proxy is trusted', 'off', NGINX, CLIENT, NGINX],
    ['one proxy is trusted', 'on', NGINX, CLIENT, CLIENT],
    ['the client sends a header of its own through one proxy', 'on', NGINX, `127.0.0.1, ${CLIENT}`, CLIENT],
    ['a CDN and nginx are in front', '2', NGINX, `${CLIENT}, ${CDN}`, CLIENT],
    ['the client sends a header of its own through both', '2', NGINX, `127.0.0.1, ${CLIENT}, ${CDN}`, CLIENT],
    ['the CDN was left out', '2', NGINX, CLIENT, CLIENT],
    ['both are known by their networks', 'loopback,192.0.2.0/24', NGINX, `9.9.9.9, ${CLIENT}, ${CDN}`, CLIENT],
    ['a client connects beside the proxies', 'loopback,192.0.2.0/24', CLIENT, '9.9.9.9', CLIENT],
    ['the client is in a trusted network itself', 'loopback', NGINX, '127.0.0.9', '127.0.0.9'],
  ])('is known when %s', async (_when, trust, peer, forwardedFor, expected) => {
    expect(await addressOf(trust, peer, forwardedFor)).toBe(expected);
  });

  it.each(['', 'unknown', '198.51.100.1:80', '<script>', '999.1.1.1'])(
    'is that of the proxy that wrote %j',
    async (forwardedFor) => {
      expect(await addressOf('on', '10.0.0.1', forwardedFor)).toBe('10.0.0.1');
      expect(await addressOf('2', '10.0.0.1', `${forwardedFor}, ${CDN}`)).toBe(CDN);
    },
  );

  it('cannot be changed by what a client sends', async () => {
    const sent = fc.array(fc.oneof(fc.ipV4(), fc.ipV6(), fc.stringMatching(/^[ -+\-.-~]{0,20}$/)), { maxLength: 6 });
    const trust = fc.constantFrom('2', 'loopback,192.0.2.0/24');
    await fc.assert(
      fc.asyncProperty(sent, trust, async (made, setting) => {
        expect(await addressOf(setting, NGINX, [...made, CLIENT, CDN].join(', '))).toBe(CLIENT);
      }),
    );
  });

  it('is that of the gateway without a socket, and unknown without either', async () => {
    const config = readConfig({});
    const app = new Hono<HttpEnv>().get('/', (c) => c.json(clientAddress(c, config) ?? null));
    const event = { requestContext: { http: { sourceIp: CLIENT } } };
    expect(await (await app.request('/', {}, event)).json()).toBe(CLIENT);
    expect(await (await app.request('/')).json()).toBeNull();
    expect(await (await app.request('/', {}, { incoming: { socket: {} } })).json()).toBeNull();
  });
});

describe('the origin of a request', () => {
  const originOf = async (trust: string, headers: Record<string, string>, peer = NGINX, publicUrl = '') =>
    (await seen({ trust, peer, headers, publicUrl })).origin;
  const FORWARDED = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'float.example' };

  it('is where the request was sent to, unless a trusted proxy says where that came from', async () => {
    expect(await originOf('off', {})).toBe('http://127.0.0.1:8787');
    expect(await originOf('off', FORWARDED)).toBe('http://127.0.0.1:8787');
    expect(await originOf('10.0.0.0/8', FORWARDED)).toBe('http://127.0.0.1:8787');
    expect(await originOf('on', FORWARDED)).toBe('https://float.example');
    expect(await originOf('loopback', FORWARDED)).toBe('https://float.example');
  });

  it('is what the farthest trusted proxy said, not what a client sent it', async () => {
    const chain = { 'X-Forwarded-Proto': 'http, https', 'X-Forwarded-Host': 'evil.example, float.example:8443' };
    expect(await originOf('on', chain)).toBe('https://float.example:8443');
    const both = {
      'X-Forwarded-Proto': 'http, https, http',
      'X-Forwarded-Host': 'evil.example, float.example, inside',
    };
    expect(await originOf('2', { ...both, 'X-Forwarded-For': `${CLIENT}, ${CDN}` })).toBe('https://float.example');
  });

  it.each(['float.example/path', 'a b', 'user@float.example', '"', ''])('does not take %j for a host', async (host) => {
    expect(await originOf('on', { 'X-Forwarded-Host': host, 'X-Forwarded-Proto': 'javascript' })).toBe(
      'http://127.0.0.1:8787',
    );
  });

  it('is what the operator says, whatever the request says', async () => {
    expect(await originOf('on', FORWARDED, NGINX, 'https://media.example')).toBe('https://media.example');
  });
});
