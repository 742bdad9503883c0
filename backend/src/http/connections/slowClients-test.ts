import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { noMetrics, type WriteTimeout } from '../../metrics/metrics.ts';
import { listen, type ListenOptions } from '../listen.ts';

const PIECE_BYTES = 256 * 1024;
/** More than the system's socket buffers take in. */
const BODY_BYTES = 24 * 1024 * 1024;
const IDLE_MS = 250;

/** Serves a large body, with limits of a test's own; remembers what was timed out, and what was done about the source. */
const serve = async (limits: NonNullable<ListenOptions['limits']>) => {
  const timeouts = new Array<WriteTimeout>();
  const timedOut = Promise.withResolvers<undefined>();
  const cancelled = Promise.withResolvers<undefined>();
  const app = new Hono()
    .get('/large', () => {
      let left = BODY_BYTES;
      const pull = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
        controller.enqueue(new Uint8Array(PIECE_BYTES));
        left -= PIECE_BYTES;
        if (left <= 0) controller.close();
      };
      const cancel = (): void => {
        cancelled.resolve(undefined);
      };
      const body = new ReadableStream<Uint8Array>({ pull, cancel }, { highWaterMark: 0 });
      return new Response(body, { headers: { 'Content-Length': String(BODY_BYTES) } });
    })
    .get('/whole', (c) => c.body('x'.repeat(BODY_BYTES)));
  const metrics = {
    ...noMetrics,
    writeTimedOut: (reason: WriteTimeout) => {
      timeouts.push(reason);
      timedOut.resolve(undefined);
    },
  };
  const server = await listen(app, {
    ...{ host: '127.0.0.1', port: 0, closeGraceMs: 10, lookForSlowEveryMs: 20, metrics, limits },
  });
  return {
    port: server.port,
    url: server.url,
    timeouts,
    timedOut: timedOut.promise,
    cancelled: cancelled.promise,
    [Symbol.asyncDispose]: () => server.close(),
  };
};

const ask = async (port: number, path: string): Promise<Socket> => {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  return socket;
};

describe('a client', () => {
  it.each(['/large', '/whole'])(
    'that takes nothing more of %s is let go, and so is what it asked for',
    async (path) => {
      await using server = await serve({ idleMs: IDLE_MS });
      using client = new DisposableStack();
      client.adopt(await ask(server.port, path), (socket) => socket.destroy());
      await server.timedOut;
      if (path === '/large') await server.cancelled;
      expect(server.timeouts).toEqual(['stalled']);
    },
  );

  it('that takes just enough not to be idle is let go', async () => {
    await using server = await serve({ idleMs: 60_000, graceMs: 300, minBytesPerSecond: 100_000_000 });
    const socket = await ask(server.port, '/large');
    socket.on('data', () => {
      socket.pause();
      setTimeout(() => socket.resume(), 20);
    });
    await server.timedOut;
    await server.cancelled;
    expect(server.timeouts).toEqual(['slow']);
  });

  it('that keeps an idle connection is no slow client', async () => {
    await using server = await serve({ idleMs: 60_000, graceMs: 0, minBytesPerSecond: 1e9 });
    const socket = connect(server.port, '127.0.0.1');
    socket.write('GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n');
    await once(socket, 'data');
    await delay(100);
    expect([socket.destroyed, server.timeouts]).toEqual([false, []]);
    socket.destroy();
  });
});
