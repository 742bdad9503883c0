import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { LambdaEnvironment } from './lambdaEnvironment.ts';

/** An HTTP API of API Gateway in front of a function (payload format 2.0). */
export interface Gateway extends AsyncDisposable {
  readonly url: string;
}

interface FunctionAnswer {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

const toEvent = async (request: IncomingMessage) => {
  const url = new URL(request.url ?? '/', 'http://gateway.local');
  const body = await buffer(request);
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
  );
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
    body: body.length === 0 ? null : body.toString('base64'),
    isBase64Encoded: body.length > 0,
  };
};

const pass = async (environment: LambdaEnvironment, request: IncomingMessage, response: ServerResponse) => {
  const event = await toEvent(request);
  const answer = (await environment.invoke(event, 30_000)) as FunctionAnswer;
  const body = Buffer.from(answer.body, answer.isBase64Encoded ? 'base64' : 'utf8');
  const { 'content-length': _counted, ...headers } = answer.headers;
  response.writeHead(answer.statusCode, { ...headers, 'content-length': body.length }).end(body);
};

export const startGateway = async (environment: LambdaEnvironment): Promise<Gateway> => {
  const server = createServer((request, response) => {
    pass(environment, request, response).catch(() => response.writeHead(502).end());
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
