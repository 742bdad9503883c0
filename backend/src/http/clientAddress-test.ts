import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { clientAddress, isLoopback, networkOf } from './clientAddress.ts';
import type { HttpEnv } from './httpEnv.ts';

const seen = async (trustProxy: boolean, socket: string | undefined, forwarded?: string) => {
  const app = new Hono<HttpEnv>().get('/', (c) => c.json(clientAddress(c, { trustProxy }) ?? null));
  const headers = forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded };
  const bindings = socket === undefined ? undefined : { incoming: { socket: { remoteAddress: socket } } };
  return (await app.request('/', { headers }, bindings)).json();
};

describe('clientAddress', () => {
  it('is that of the socket, whatever a header says, unless a proxy is trusted', async () => {
    expect(await seen(false, '203.0.113.7', '198.51.100.1')).toBe('203.0.113.7');
    expect(await seen(true, '10.0.0.1', '198.51.100.1')).toBe('198.51.100.1');
  });

  it('is what the nearest proxy wrote, not what came with the request', async () => {
    expect(await seen(true, '10.0.0.1', '127.0.0.1, 198.51.100.1')).toBe('198.51.100.1');
  });

  it.each(['', 'unknown', '198.51.100.1:80', '<script>', '999.1.1.1'])(
    'is that of the socket when the proxy wrote %j',
    async (forwarded) => {
      expect(await seen(true, '10.0.0.1', forwarded)).toBe('10.0.0.1');
    },
  );

  it('is unknown without a socket', async () => {
    expect(await seen(false, undefined)).toBeNull();
  });
});

describe('networkOf', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

it.each([
  ['127.0.0.1', true],
  ['127.9.9.9', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['128.0.0.1', false],
  ['::ffff:203.0.113.7', false],
  ['2001:db8::1', false],
])('isLoopback says of %s: %s', (address, expected) => {
  expect(isLoopback(address)).toBe(expected);
});
