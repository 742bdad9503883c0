import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import { getRequestListener, RequestError } from '@hono/node-server';
import { FloatError } from '../errors.ts';
import { refusal, toRefusal } from './errors.ts';
import type { FloatApp } from './httpEnv.ts';
import { REQUEST_TIMEOUT_MS } from './limits.ts';

const CLOSE_GRACE_MS = 5_000;

/** A server that accepts connections. */
export interface Listening extends AsyncDisposable {
  readonly host: string;
  /** The one that was asked for, or the free one that was found for port 0. */
  readonly port: number;
  /** Such as `http://127.0.0.1:8787`. */
  readonly url: string;
  /** Stops accepting at once; answers that are under way have five seconds to end. Resolves when all is closed. */
  close(): Promise<void>;
}

export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  /** The variable that names the port, for who has to change it. */
  readonly portVariable?: string;
  readonly closeGraceMs?: number;
}

/**
 * Serves the app over HTTP/1.1.
 *
 * @throws {FloatError} `CONFIG_INVALID` when the address cannot be used, naming the variable
 */
export const listen = async (
  app: Pick<FloatApp, 'fetch'>,
  { host, port, portVariable = 'PORT', closeGraceMs = CLOSE_GRACE_MS }: ListenOptions,
): Promise<Listening> => {
  const serve = getRequestListener(app.fetch, {
    // Without it a body without a declared length cannot be read: hono's body limit makes a new Request of the old one.
    overrideGlobalObjects: true,
    errorHandler: refuseMalformed,
  });
  let closing = false;
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, (request, response) => {
    // Keep-alive would hold the server open after the last answer.
    response.once('close', () => {
      if (closing) server.closeIdleConnections();
    });
    void serve(request, response);
  });
  server.on('clientError', refuseConnection);
  server.listen(port, host);
  await once(server, 'listening').catch((cause: unknown) => {
    throw cannotListen(cause, host, `${portVariable} ${port}`);
  });
  const address = server.address() as AddressInfo;
  const close = async () => {
    if (closing) return;
    closing = true;
    const closed = once(server, 'close');
    server.close();
    server.closeIdleConnections();
    const timer = setTimeout(() => {
      server.closeAllConnections();
    }, closeGraceMs);
    await closed;
    clearTimeout(timer);
  };
  const urlHost = host.includes(':') ? `[${host}]` : host;
  const url = `http://${urlHost}:${address.port}`;
  return { host, port: address.port, url, close, [Symbol.asyncDispose]: close };
};

/** What cannot even become a request: a broken target or Host header. */
const refuseMalformed = (error: unknown): Response => {
  const { status, body } =
    error instanceof RequestError ? refusal('INVALID_REQUEST', 'The address is not valid.') : toRefusal(error);
  return Response.json(body, { status });
};

const NO_HTTP: Readonly<Record<string, readonly [line: string, message: string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The headers are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request did not come to its end in time.'],
};

/** What is no HTTP, or never ends: answered in the one shape, too, when there is still somebody to answer. */
const refuseConnection = (error: Error & { readonly code?: string }, socket: Duplex): void => {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const [line, message] = NO_HTTP[error.code ?? ''] ?? ['400 Bad Request', 'This is not valid HTTP.'];
  const body = JSON.stringify(refusal('INVALID_REQUEST', message).body);
  const headers = ['Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`, 'Connection: close'];
  socket.end([`HTTP/1.1 ${line}`, ...headers, '', body].join('\r\n'));
};

const cannotListen = (cause: unknown, host: string, port: string): FloatError => {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'EADDRINUSE') return new FloatError('CONFIG_INVALID', `${port} on ${host} is taken`, { cause });
  if (code === 'EACCES') return new FloatError('CONFIG_INVALID', `${port} is not allowed for this user`, { cause });
  return new FloatError('CONFIG_INVALID', `HOST ${host} is not an address of this machine`, { cause });
};
