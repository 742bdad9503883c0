import type { AddressInfo } from 'node:net';
import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import { getRequestListener, RequestError, type Http2Bindings, type HttpBindings } from '@hono/node-server';
import { FloatError } from '../errors.ts';
import { noMetrics, type Metrics } from '../metrics/metrics.ts';
import { isLoopback } from './clientAddress.ts';
import { CONNECTION_LIMITS, limitConnections, type ConnectionLimits } from './connections/limitConnections.ts';
import { limitWriting, WRITE_LIMITS, type WriteLimits } from './connections/limitWriting.ts';
import { serveInOrder } from './connections/serveInOrder.ts';
import type { ConnectionBindings } from './connections/surplus.ts';
import { refusal, toRefusal } from './errors.ts';
import type { FloatApp } from './httpEnv.ts';
import { REQUEST_TIMEOUT_MS } from './limits.ts';
import { isTrustedProxy, NO_PROXY, type ProxyTrust } from './proxyTrust.ts';

const CLOSE_GRACE_MS = 5_000;

/** Longer than load balancers keep their side open (60 s): they never write into a connection that is being closed. */
const KEEP_ALIVE_MS = 75_000;
/** Then a client connects anew, and lands on another process where there are several. */
const MAX_REQUESTS_PER_SOCKET = 10_000;
const LOOK_FOR_SLOW_EVERY_MS = 5_000;

/** Monotonic. */
const nowMs = (): number => performance.now();

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
  /** Whose connections are those of many clients, and do not count by address; default no one's but this machine's. */
  readonly trustProxy?: ProxyTrust;
  readonly metrics?: Pick<Metrics, 'connectionDropped' | 'writeTimedOut' | 'watchConnections'>;
  /** For tests: other limits than {@link CONNECTION_LIMITS} and {@link WRITE_LIMITS}. */
  readonly limits?: Partial<ConnectionLimits & WriteLimits>;
  readonly lookForSlowEveryMs?: number;
}

/**
 * Serves the app over HTTP/1.1, one request of each connection at a time, to a bounded number of clients that read.
 *
 * @throws {FloatError} `CONFIG_INVALID` when the address cannot be used, naming the variable
 */
export const listen = async (app: Pick<FloatApp, 'fetch'>, options: ListenOptions): Promise<Listening> => {
  const { host, port, portVariable = 'PORT', closeGraceMs = CLOSE_GRACE_MS } = options;
  const { metrics = noMetrics, lookForSlowEveryMs = LOOK_FOR_SLOW_EVERY_MS } = options;
  const limits = { ...CONNECTION_LIMITS, ...WRITE_LIMITS, ...options.limits };
  const server = createServer({
    requestTimeout: REQUEST_TIMEOUT_MS,
    headersTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
  });
  server.maxRequestsPerSocket = MAX_REQUESTS_PER_SOCKET;
  const isShared = (address: string) =>
    isLoopback(address) || isTrustedProxy(options.trustProxy ?? NO_PROXY, address, 1);
  const connections = limitConnections(server, {
    ...limits,
    isShared,
    onDropped: metrics.connectionDropped,
    nowMs,
  });
  metrics.watchConnections(connections.open);
  const writing = limitWriting(server, { ...limits, onTimedOut: metrics.writeTimedOut, nowMs });
  const lookForSlow = setInterval(writing.closeSlow, lookForSlowEveryMs).unref();

  const fetch = (request: Request, bindings: HttpBindings | Http2Bindings): Response | Promise<Response> => {
    const surplus: ConnectionBindings = { isSurplus: connections.isSurplus(bindings.incoming.socket) };
    return app.fetch(request, { ...bindings, ...surplus });
  };
  const serve = getRequestListener(fetch, {
    // Without it a body without a declared length cannot be read: hono's body limit makes a new Request of the old one.
    overrideGlobalObjects: true,
    errorHandler: refuseMalformed,
  });
  let closing = false;
  const handle: RequestListener = (request, response) => {
    writing.watch(response);
    if (connections.isSurplus(request.socket)) response.setHeader('Connection', 'close');
    // Keep-alive would hold the server open after the last answer.
    response.once('close', () => {
      if (closing) server.closeIdleConnections();
    });
    void serve(request, response);
  };
  const onOverflow = () => {
    metrics.connectionDropped('pipelined');
  };
  server.on('request', serveInOrder(handle, { onOverflow }));
  server.on('clientError', refuseConnection);
  server.listen(port, host);
  await once(server, 'listening').catch((cause: unknown) => {
    throw cannotListen(cause, host, `${portVariable} ${port}`);
  });
  const address = server.address() as AddressInfo;
  const close = async () => {
    if (closing) return;
    closing = true;
    clearInterval(lookForSlow);
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
