import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { noMetrics, type DropReason } from '../../metrics/metrics.ts';
import { listen } from '../listen.ts';

const ANY = { host: '127.0.0.1', port: 0 };
const PIECE_BYTES = 64 * 1024;

const get = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;

/** A socket that is connected, and reads nothing by itself. */
const open = async (port: number): Promise<Socket> => {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
};

/** Everything that comes until the server closes the connection. */
const readAll = async (socket: Socket): Promise<string> => {
  let text = '';
  socket.on('data', (data) => (text += data.toString()));
  await once(socket, 'close');
  return text;
};

/** An app with a large body, which counts how often it is asked and how much of its bodies is read. */
const largeApp = (bodyBytes: number) => {
  const counts = { handled: 0, bytesRead: 0 };
  const app = new Hono().get('/large', () => {
    counts.handled++;
    let left = bodyBytes;
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          const piece = new Uint8Array(Math.min(left, PIECE_BYTES));
          left -= piece.byteLength;
          counts.bytesRead += piece.byteLength;
          controller.enqueue(piece);
          if (left === 0) controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    return new Response(body, { headers: { 'Content-Length': String(bodyBytes) } });
  });
  return { app, counts };
};

describe('pipelined requests', () => {
  it('are handled one after another, each when the response before it was written', async () => {
    const order = new Array<string>();
    const releases = new Map<string, () => void>();
    const app = new Hono().get('/:name', async (c) => {
      const name = c.req.param('name');
      order.push(`begins ${name}`);
      const { promise, resolve } = Promise.withResolvers<undefined>();
      releases.set(name, () => {
        resolve(undefined);
      });
      arrived.get(name)?.();
      await promise;
      order.push(`ends ${name}`);
      return c.text(`<${name}>`);
    });
    const arrived = new Map<string, () => void>();
    const arrival = (name: string): Promise<void> =>
      new Promise((resolve) => {
        arrived.set(name, resolve);
      });
    await using server = await listen(app, ANY);
    const arrivals = ['a', 'b', 'c'].map((name) => ({ name, arrives: arrival(name) }));
    const socket = await open(server.port);
    const answers = readAll(socket);
    socket.write(get('/a') + get('/b') + 'GET /c HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    for (const { name, arrives } of arrivals) {
      await arrives;
      releases.get(name)?.();
    }
    expect([...(await answers).matchAll(/<(\w)>/g)].map(([, name]) => name)).toEqual(['a', 'b', 'c']);
    expect(order).toEqual(['begins a', 'ends a', 'begins b', 'ends b', 'begins c', 'ends c']);
  });

  it('keep their bodies: each is read when it is its turn', async () => {
    const app = new Hono().post('/', async (c) => c.text(`<${await c.req.text()}>`));
    await using server = await listen(app, ANY);
    const socket = await open(server.port);
    const answers = readAll(socket);
    const post = (body: string, more = '') =>
      `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n${more}\r\n${body}`;
    const large = 'x'.repeat(300_000);
    socket.write(post('one') + post(large) + post('three', 'Connection: close\r\n'));
    expect([...(await answers).matchAll(/<(\w+)>/g)].map(([, body]) => body)).toEqual(['one', large, 'three']);
  });

  it('that their client does not read cost one handler and a few pieces a connection', async () => {
    const bodyBytes = 64 * 1024 * 1024;
    const { app, counts } = largeApp(bodyBytes);
    const sockets = 10;
    await using server = await listen(app, ANY);
    using clients = new DisposableStack();
    const heads = Array.from({ length: sockets }, async () => {
      const socket = clients.adopt(await open(server.port), (opened) => opened.destroy());
      socket.write(get('/large').repeat(20));
      // The beginning of the first response shows that it was handled; after that, the client takes nothing more.
      await once(socket, 'readable');
    });
    await Promise.all(heads);
    // Everything that was sent before has been parsed when a request on another connection is answered.
    expect((await fetch(`${server.url}/nothing`)).status).toBe(404);
    expect(counts.handled).toBe(sockets);
    // What the system's own socket buffers take in does not stay with the server.
    const systemBytes = 16 * 1024 * 1024;
    expect(counts.bytesRead).toBeLessThan(sockets * (systemBytes + 4 * PIECE_BYTES));
  });

  it('beyond a few close the connection, once, and free what waited', async () => {
    const drops = new Array<DropReason>();
    const metrics = { ...noMetrics, connectionDropped: (reason: DropReason) => drops.push(reason) };
    let handled = 0;
    const app = new Hono().get('/', () => {
      handled++;
      return new Promise<Response>(() => undefined);
    });
    await using server = await listen(app, { ...ANY, metrics, closeGraceMs: 10 });
    const socket = await open(server.port);
    const closed = once(socket, 'close');
    socket.resume().write(get('/').repeat(1_000));
    await closed;
    expect([handled, drops]).toEqual([1, ['pipelined']]);
  });
});
