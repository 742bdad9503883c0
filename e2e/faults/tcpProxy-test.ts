import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TcpProxy } from './tcpProxy.ts';
import { startTcpProxy } from './tcpProxy.ts';

const BODY = Buffer.alloc(200_000, 'x');

let proxy: TcpProxy;
let stopServer: () => void;
let hang: (() => void) | undefined;
beforeEach(async () => {
  const server = createServer((request, response) => {
    if (request.url === '/hangs') hang?.();
    else response.end(BODY);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stopServer = () => {
    server.close();
    server.closeAllConnections();
  };
  proxy = await startTcpProxy({ host: '127.0.0.1', port: (server.address() as AddressInfo).port });
});
afterEach(async () => {
  await proxy[Symbol.asyncDispose]();
  stopServer();
});

const get = async (path = '/', signal?: AbortSignal): Promise<Buffer> => {
  const headers = { connection: 'close' };
  const answer = await fetch(`http://127.0.0.1:${proxy.port}${path}`, { headers, ...(signal && { signal }) });
  return Buffer.from(await answer.arrayBuffer());
};

describe('a TCP proxy', () => {
  it('passes everything on, unchanged, in fair weather', async () => {
    expect(Buffer.compare(await get(), BODY)).toBe(0);
  });

  it('holds back what goes through it, and loses nothing', async () => {
    proxy.set({ delayMs: 40, bytesPerSecond: 2_000_000 });
    const startMs = performance.now();
    expect(Buffer.compare(await get(), BODY)).toBe(0);
    // Held back on the way there and on the way back; 1 ms for the rounding of timers.
    expect(performance.now() - startMs).toBeGreaterThanOrEqual(2 * 40 - 1);
  });

  it('accepts and never answers when it is half open', async () => {
    proxy.set({ isHalfOpen: true });
    await expect(get('/', AbortSignal.timeout(100))).rejects.toThrow(/timeout/i);
  });

  it('cuts an answer in the middle', async () => {
    proxy.set({ cutAfterBytes: 50_000 });
    await expect(get()).rejects.toThrow();
  });

  it('cuts what is open when it is told to, and serves the next connection', async () => {
    const reached = new Promise<void>((resolve) => {
      hang = resolve;
    });
    const cut = expect(get('/hangs')).rejects.toThrow();
    await reached;
    proxy.cut();
    await cut;
    expect(await get()).toHaveLength(BODY.length);
  });

  it('lets what is open hang when it is told to, and serves the next connection', async () => {
    const reached = new Promise<void>((resolve) => {
      hang = resolve;
    });
    const over = new AbortController();
    const frozen = get('/hangs', over.signal);
    await reached;
    proxy.freeze();
    expect(await get()).toHaveLength(BODY.length);
    const stillOpen = Promise.race([frozen.catch(() => 'closed'), Promise.resolve('open')]);
    expect(await stillOpen).toBe('open');
    over.abort();
    await expect(frozen).rejects.toThrow();
  });
});
