import { connect } from 'node:net';
import { request } from 'node:http';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { ANNA, openEdge, refusedWith, signedInAs } from './edgeFixture.ts';
import { listen } from './listen.ts';

const ANY = { host: '127.0.0.1', port: 0 };

/** Sends bytes as they are, and gives back all that comes. */
const exchange = (port: number, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (data) => (received += data.toString()));
    socket.on('close', () => {
      resolve(received);
    });
    socket.on('error', reject);
  });

describe('listen', () => {
  it('serves at the address that it names', async () => {
    await using edge = await openEdge();
    await using server = await listen(edge.app, ANY);
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  });

  it('says which variable to change when the port is taken', async () => {
    await using server = await listen(new Hono(), ANY);
    await expect(listen(new Hono(), { ...ANY, port: server.port })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(/^PORT .* is taken$/) as string,
    });
    await expect(listen(new Hono(), { host: '192.0.2.1', port: 0 })).rejects.toThrow(/^HOST /);
  });

  it('lets an answer that is under way end, and takes no new ones', async () => {
    const begun = Promise.withResolvers<undefined>();
    const released = Promise.withResolvers<undefined>();
    const app = new Hono().get('/slow', async (c) => {
      begun.resolve(undefined);
      await released.promise;
      return c.text('done');
    });
    const server = await listen(app, ANY);
    const slow = fetch(`${server.url}/slow`);
    await begun.promise;
    const closed = server.close();
    await expect(fetch(`${server.url}/slow`)).rejects.toThrow();
    released.resolve(undefined);
    expect(await (await slow).text()).toBe('done');
    await closed;
  });

  it('does not wait for an answer that never ends', async () => {
    const begun = Promise.withResolvers<undefined>();
    const app = new Hono().get('/never', () => {
      begun.resolve(undefined);
      return new Promise<Response>(() => undefined);
    });
    const server = await listen(app, { ...ANY, closeGraceMs: 10 });
    const never = fetch(`${server.url}/never`);
    never.catch(() => undefined);
    await begun.promise;
    await server.close();
    await expect(never).rejects.toThrow();
  });

  it.each([
    ['400 Bad Request', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n'],
    ['400 Bad Request', 'GET http:// HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
    ['400 Bad Request', 'How are you?\r\n\r\n'],
    ['431 Request Header Fields Too Large', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`],
  ])('refuses with %s what cannot be a request', async (line, text) => {
    await using edge = await openEdge();
    await using server = await listen(edge.app, ANY);
    const [head = '', body = ''] = (await exchange(server.port, text)).split('\r\n\r\n');
    expect(head).toContain(line);
    expect((await refusedWith(new Response(body, { status: 400 }))).code).toBe('INVALID_REQUEST');
  });

  it.each([true, false])(
    'refuses a body of 50 MB while it is still being sent (length declared: %s)',
    async (declared) => {
      await using edge = await openEdge();
      await using server = await listen(edge.app, ANY);
      const headers = {
        ...(await signedInAs(edge, ANNA)),
        ...(declared ? { 'Content-Length': 50_000_000 } : { 'Transfer-Encoding': 'chunked' }),
      };
      const status = await new Promise<number | undefined>((resolve, reject) => {
        const upload = request(server.url, { method: 'POST', headers }, (answer) => {
          resolve(answer.statusCode);
          answer.resume();
          upload.destroy();
        });
        // The server may close its side while we still send.
        upload.on('error', (error: NodeJS.ErrnoException) => {
          if (error.code !== 'EPIPE' && error.code !== 'ECONNRESET') reject(error);
        });
        const piece = Buffer.alloc(1_000_000);
        for (let sent = 0; sent < 50 && !upload.destroyed; sent++) upload.write(piece);
      });
      expect(status).toBe(413);
    },
  );
});
