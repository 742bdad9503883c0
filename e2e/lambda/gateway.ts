import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import type { LambdaFunction } from './lambdaFunction.ts';
import { PayloadTooLarge, Throttled } from './lambdaFunction.ts';

/** An HTTP API of API Gateway in front of a function (payload format 2.0), with its limits. Without its CORS. */
export interface Gateway extends AsyncDisposable {
  readonly url: string;
}

export interface GatewayLimits {
  /** How long it waits for the function, cold start and all. Default: as API Gateway does. */
  readonly answerMs?: number;
}

/** What the gateway itself takes; the function behind it takes less. */
const MAX_BODY_BYTES = 10 * 1024 * 1024;
const ANSWER_MS = 30_000;

interface FunctionAnswer {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

/** Everything else is sent to the function in base64. */
const isText = (contentType = ''): boolean =>
  /^(text\/|application\/(json|javascript|xml)\b)/.test(contentType.toLowerCase());

const toEvent = (request: IncomingMessage, body: Buffer) => {
  const url = new URL(request.url ?? '/', 'http://gateway.local');
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
  );
  const asText = isText(request.headers['content-type']);
  return {
    ...{ version: '2.0', routeKey: '$default', rawPath: url.pathname, rawQueryString: url.search.slice(1) },
    headers: { ...headers, 'x-forwarded-for': `${headers['x-forwarded-for'] ?? '192.0.2.1'}, 198.51.100.7` },
    queryStringParameters: Object.fromEntries(url.searchParams),
    requestContext: {
      ...{ accountId: 'anonymous', apiId: 'local', domainName: request.headers.host, domainPrefix: 'local' },
      ...{ requestId: 'local', routeKey: '$default', stage: '$default', timeEpoch: Date.now() },
      http: { method: request.method, path: url.pathname, protocol: 'HTTP/1.1', sourceIp: '198.51.100.7' },
      authentication: null,
    },
    ...(body.length === 0 ? {} : { body: body.toString(asText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !asText,
  };
};

const say = (response: ServerResponse, status: number, message: string): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));
};

/** What API Gateway answers in the function's place. */
const excuse = (error: unknown, response: ServerResponse): void => {
  if (error instanceof PayloadTooLarge && error.side === 'event') say(response, 413, 'Request Entity Too Large');
  else if (error instanceof Throttled || error instanceof TooSlow) say(response, 503, 'Service Unavailable');
  else say(response, 500, 'Internal Server Error');
};

class TooSlow extends Error {}

const answerOf = async (api: LambdaFunction, event: unknown, answerMs: number): Promise<FunctionAnswer> => {
  using waiting = new DisposableStack();
  const over = waiting.adopt(new AbortController(), (controller) => {
    controller.abort();
  });
  const tooSlow = delay(answerMs, undefined, { signal: over.signal }).then(() => {
    throw new TooSlow();
  });
  tooSlow.catch(() => undefined);
  // The function goes on all the same, as it does on Lambda.
  const invocation = api.invoke(event);
  invocation.catch(() => undefined);
  return (await Promise.race([invocation, tooSlow])) as FunctionAnswer;
};

const pass = async (
  api: LambdaFunction,
  request: IncomingMessage,
  response: ServerResponse,
  answerMs: number,
): Promise<void> => {
  const received = await buffer(request);
  if (received.length > MAX_BODY_BYTES) {
    say(response, 413, 'Request Entity Too Large');
    return;
  }
  try {
    const answer = await answerOf(api, toEvent(request, received), answerMs);
    const body = Buffer.from(answer.body, answer.isBase64Encoded ? 'base64' : 'utf8');
    const { 'content-length': _counted, ...headers } = answer.headers;
    response.writeHead(answer.statusCode, { ...headers, 'content-length': body.length }).end(body);
  } catch (error) {
    excuse(error, response);
  }
};

export const startGateway = async (
  api: LambdaFunction,
  { answerMs = ANSWER_MS }: GatewayLimits = {},
): Promise<Gateway> => {
  const server = createServer((request, response) => {
    // Whoever went away needs no answer.
    pass(api, request, response, answerMs).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};
