import { once } from 'node:events';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:http';
import type { S3Location } from '../s3Access.ts';

/** What reaches a {@link ScriptedS3}. */
export interface ScriptedRequest {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}

/** What it says; `code` is S3's own name of an error. */
export interface ScriptedAnswer {
  readonly status: number;
  readonly code?: string;
  readonly etag?: string;
}

/** Speaks the protocol of S3 and says what it is told to: for what our real server never does. */
export interface ScriptedS3 extends AsyncDisposable {
  readonly location: S3Location;
  /** All that has reached it, as `PUT`, `HEAD` …, in order. */
  readonly methods: readonly string[];
}

const bodyOf = ({ status, code }: ScriptedAnswer): string =>
  status >= 400
    ? `<?xml version="1.0"?><Error><Code>${code ?? 'Unknown'}</Code></Error>`
    : '<?xml version="1.0"?><Result/>';

export const startScriptedS3 = async (answerTo: (request: ScriptedRequest) => ScriptedAnswer): Promise<ScriptedS3> => {
  const methods: string[] = [];
  const server = createServer((request, response) => {
    const { method = '', headers } = request;
    methods.push(method);
    const answer = answerTo({ method, headers });
    // Only then is the connection free for the next request.
    request.resume().once('end', () => {
      const body = bodyOf(answer);
      const etag = answer.etag === undefined ? {} : { etag: `"${answer.etag}"` };
      response.writeHead(answer.status, { 'content-length': Buffer.byteLength(body), ...etag });
      response.end(method === 'HEAD' ? undefined : body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    location: {
      ...{ bucket: 'scripted', endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1', forcePathStyle: true },
      credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
    },
    methods,
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};
