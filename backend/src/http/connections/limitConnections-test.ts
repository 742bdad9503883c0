import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import { connect, Socket } from 'node:net';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { noMetrics, type DropReason } from '../../metrics/metrics.ts';
import { openEdge, refusedWith } from '../edgeFixture.ts';
import { listen } from '../listen.ts';
import { limitConnections } from './limitConnections.ts';

const LOCAL = { host: '127.0.0.1', port: 0 };
const REQUEST = 'GET /music HTTP/1.1\r\nHost: x\r\n\r\n';

const open = async (port: number): Promise<Socket> => {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
};

const answerOn = async (socket: Socket, path: string): Promise<Response> => {
  socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`);
  const [data] = (await once(socket, 'data')) as [Buffer];
  const [head = '', body = ''] = data.toString().split('\r\n\r\n');
  const [line = '', ...lines] = head.split('\r\n');
  const headers = lines.map((text) => text.split(': ', 2) as [string, string]);
  return new Response(body, { status: Number(line.split(' ')[1]), headers });
};

describe('connections', () => {
  it('beyond the most that a server takes are closed', async () => {
    const drops = new Array<DropReason>();
    const metrics = { ...noMetrics, connectionDropped: (reason: DropReason) => drops.push(reason) };
    const limits = { maxConnections: 2, softConnections: 2 };
    await using server = await listen(new Hono(), { ...LOCAL, limits, metrics });
    const taken = [await open(server.port), await open(server.port)];
    for (const socket of taken) expect((await answerOn(socket, '/')).status).toBe(404);
    const refused = connect(server.port, '127.0.0.1');
    refused.on('error', () => undefined);
    await once(refused, 'close');
    expect(drops).toEqual(['total']);
    for (const socket of taken) socket.destroy();
  });

  it('beyond the soft mark are told to come back, but for health and media, and closed', async () => {
    await using edge = await openEdge();
    await using server = await listen(edge.app, { ...LOCAL, limits: { softConnections: 1 } });
    const first = await open(server.port);
    expect((await answerOn(first, '/music')).status).toBe(200);
    first.write('GET /music HTTP/1.1\r\n');
    for (const [path, status] of [
      ['/music', 503],
      ['/health', 200],
      ['/media/x', 403],
    ] as const) {
      const socket = await open(server.port);
      const closed = once(socket, 'close');
      const answer = await answerOn(socket, path);
      expect([path, answer.status, answer.headers.get('connection')]).toEqual([path, status, 'close']);
      if (status === 503) {
        expect(await refusedWith(answer)).toMatchObject({ code: 'OVERLOADED', retriable: true });
        expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      }
      await closed;
    }
    first.destroy();
  });

  it('that are idle make room', async () => {
    await using server = await listen(new Hono(), { ...LOCAL, limits: { softConnections: 1 } });
    const idle = await open(server.port);
    expect((await answerOn(idle, '/')).status).toBe(404);
    const closed = once(idle, 'close');
    const next = await open(server.port);
    await closed;
    expect((await answerOn(next, '/')).status).toBe(404);
    next.destroy();
  });

  it('of one network are bounded, but not those of this machine or of a trusted proxy', () => {
    const drops = new Array<DropReason>();
    const server = createServer();
    const isShared = (address: string) => ['127.0.0.1', '10.0.0.1'].includes(address);
    const { open: openCount } = limitConnections(server, {
      ...{ maxConnections: 100, softConnections: 100, maxPerNetwork: 2, isShared, nowMs: () => 0 },
      onDropped: (reason) => drops.push(reason),
    });
    /** @returns the socket of a client at this address, as the server gets it */
    const from = (address: string): Socket => {
      const socket = new Socket();
      Object.defineProperty(socket, 'remoteAddress', { value: address });
      EventEmitter.prototype.emit.call(server, 'connection', socket);
      return socket;
    };
    const [first] = [from('2001:db8::1'), from('2001:db8::2')];
    expect(from('2001:db8::3').destroyed).toBe(true);
    expect(from('2001:db8:0:1::3').destroyed).toBe(false);
    for (const address of ['127.0.0.1', '10.0.0.1'])
      for (let i = 0; i < 5; i++) expect(from(address).destroyed).toBe(false);
    expect(drops).toEqual(['network']);
    first.emit('close');
    expect(from('2001:db8::4').destroyed).toBe(false);
    expect(openCount()).toBeGreaterThan(10);
  });

  it('last long enough for a client that asks often', async () => {
    await using server = await listen(new Hono(), LOCAL);
    const socket = await open(server.port);
    let answers = 0;
    const done = Promise.withResolvers<undefined>();
    socket.on('data', (data) => {
      answers += data.toString().split('HTTP/1.1 404').length - 1;
      if (answers < 1_200) socket.write(REQUEST);
      else done.resolve(undefined);
    });
    socket.write(REQUEST);
    await done.promise;
    expect(answers).toBe(1_200);
    socket.destroy();
  });
});
