import { once } from 'node:events';
import { createServer } from 'node:http';

/** A server in front of another one, which can change what that one answers. */
export interface FrontServer extends AsyncDisposable {
  readonly url: string;
  /** From now on, what is at `path` is changed on its way. */
  change(path: string, how: (text: string) => string): void;
}

/** Passes GET requests on; where nobody answers, the connection breaks, as without this server. */
export const serveBehind = async (origin: string): Promise<FrontServer> => {
  const changes = new Map<string, (text: string) => string>();
  const server = createServer(({ url: path = '/', method, headers: { accept = '*/*', authorization } }, response) => {
    const headers = { accept, ...(authorization === undefined ? {} : { authorization }) };
    const body = (answer: Response): Promise<Uint8Array | string> => {
      const change = changes.get(path);
      return change === undefined ? answer.bytes() : answer.text().then(change);
    };
    fetch(new URL(path, origin), { method: method ?? 'GET', headers })
      .then(async (answer) => {
        const sent = new Headers(answer.headers);
        for (const name of ['content-encoding', 'content-length', 'etag', 'transfer-encoding']) sent.delete(name);
        const bytes = await body(answer);
        response.writeHead(answer.status, Object.fromEntries(sent)).end(bytes);
      })
      .catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no address');
  return {
    url: `http://127.0.0.1:${address.port}`,
    change: (path, how) => {
      changes.set(path, how);
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
