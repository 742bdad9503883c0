import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Logger } from '../log.ts';
import { createLogger } from '../log.ts';
import { newJobId, user } from './jobsFixture.ts';
import { dispatchedJobSchema, lambdaDispatcher, workerEventSchema } from './lambdaDispatcher.ts';

/** What has reached Lambda's Invoke API, and what it answers with. */
const asked: { path: string | undefined; type: unknown; event: unknown }[] = [];
let answer: () => number | 'nothing';
const server = createServer((request, response) => {
  void (async () => {
    asked.push({ path: request.url, type: request.headers['x-amz-invocation-type'], event: await json(request) });
    const status = answer();
    if (status === 'nothing') request.socket.destroy();
    else response.writeHead(status).end();
  })();
});
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  vi.stubEnv('AWS_ENDPOINT_URL_LAMBDA', `http://127.0.0.1:${port}`);
  vi.stubEnv('AWS_REGION', 'eu-central-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'key');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  server.close();
});

const noting = () => {
  const told: string[] = [];
  const log: Logger = { ...createLogger('silent'), error: (event) => told.push(event) };
  return { told, log };
};

describe('lambdaDispatcher', () => {
  it('invokes the worker once, without waiting for it, with all that it needs', async () => {
    answer = () => 202;
    asked.length = 0;
    const { log, told } = noting();
    await using dispatcher = lambdaDispatcher({ workerFunction: 'float-worker', log });
    const job = { user, job: newJobId(), epoch: 3, requestId: 'r1' };
    await dispatcher.dispatch(job);
    const path = '/2015-03-31/functions/float-worker/invocations';
    expect(asked).toEqual([{ path, type: 'Event', event: job }]);
    expect(dispatchedJobSchema.parse(asked[0]?.event)).toEqual(job);
    expect(told).toEqual([]);
    expect(dispatcher.hasRoom()).toBe(false);
    expect(dispatcher.position(job)).toBeUndefined();
  });

  it.each(['nothing', 500] as const)('tries again, then tells and goes on, when it gets %s', async (status) => {
    answer = () => status;
    asked.length = 0;
    const { log, told } = noting();
    await using dispatcher = lambdaDispatcher({ workerFunction: 'float-worker', log });
    await dispatcher.dispatch({ user, job: newJobId(), epoch: 1 });
    expect(asked).toHaveLength(3);
    expect(told).toEqual(['job_not_dispatched']);
  });

  it('wakes the worker, and goes on when it cannot', async () => {
    answer = () => 202;
    asked.length = 0;
    const told: string[] = [];
    const log: Logger = { ...createLogger('silent'), warn: (event) => told.push(event) };
    await using dispatcher = lambdaDispatcher({ workerFunction: 'float-worker', log });
    await dispatcher.wake();
    expect(asked.map(({ type, event }) => [type, event])).toEqual([['Event', { wake: true }]]);
    expect(workerEventSchema.parse(asked[0]?.event)).toEqual({ wake: true });
    answer = () => 'nothing';
    await dispatcher.wake();
    expect(told).toEqual(['worker_not_woken']);
  });
});
