import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import type { LambdaEnvironment } from './lambdaEnvironment.ts';

/** Lambda's Invoke API, for asynchronous invocations of one function. Disposal waits for those under way. */
export interface InvokeApi extends AsyncDisposable {
  readonly endpoint: string;
  /** Connections are cut without an answer. */
  isDown: boolean;
  /** How often each event is delivered: Lambda promises at least once. */
  copies: number;
  /** The time that the next invocations get, milliseconds; those after them have plenty. */
  remainingMs: number[];
  /** Events that were accepted. */
  readonly events: readonly unknown[];
}

const portOf = (address: ReturnType<ReturnType<typeof createServer>['address']>): number =>
  typeof address === 'object' && address !== null ? address.port : 0;

/**
 * @param functionName   the only one there is
 * @param environments   of that function: each has one invocation at a time
 */
export const startInvokeApi = async (
  functionName: string,
  environments: () => readonly LambdaEnvironment[],
): Promise<InvokeApi> => {
  const path = `/2015-03-31/functions/${functionName}/invocations`;
  const events: unknown[] = [];
  const running = new Set<Promise<unknown>>();
  const busy = new Map<LambdaEnvironment, Promise<unknown>>();

  const deliver = async (event: unknown): Promise<void> => {
    let free: LambdaEnvironment | undefined;
    while ((free = environments().find((environment) => !busy.has(environment))) === undefined)
      await Promise.race(busy.values());
    const environment = free;
    // What a handler rejects with ends an asynchronous invocation, and nobody hears of it: there are no retries.
    const invocation = environment.invoke(event, state.remainingMs.shift()).catch(() => undefined);
    busy.set(environment, invocation);
    await invocation;
    busy.delete(environment);
  };
  const accept = async (request: IncomingMessage): Promise<number> => {
    const isEvent = request.headers['x-amz-invocation-type'] === 'Event';
    if (request.method !== 'POST' || request.url?.split('?')[0] !== path || !isEvent) return 404;
    const event = await json(request);
    events.push(event);
    for (let copy = 0; copy < state.copies; copy++) {
      const delivery = deliver(event);
      running.add(delivery);
      void delivery.finally(() => running.delete(delivery));
    }
    return 202;
  };
  const server = createServer((request, response) => {
    if (state.isDown) request.socket.destroy();
    else void accept(request).then((status) => response.writeHead(status).end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const state: InvokeApi = {
    ...{ endpoint: `http://127.0.0.1:${portOf(server.address())}`, events },
    ...{ isDown: false, copies: 1, remainingMs: [] },
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      await Promise.all(running);
    },
  };
  return state;
};
