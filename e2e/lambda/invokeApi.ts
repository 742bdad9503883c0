import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import type { FailureReason, TimeLimits } from './lambdaEnvironment.ts';
import { InvocationFailed } from './lambdaEnvironment.ts';
import type { LambdaFunction } from './lambdaFunction.ts';
import { Throttled } from './lambdaFunction.ts';

/** How an asynchronous invocation came to its end. `expired`: no environment was free for it in time. */
export type Ending = 'completed' | 'expired' | FailureReason;

/**
 * Lambda's Invoke API, for asynchronous invocations of one function: events wait in line for an environment, and are not
 * tried again, as the template has it. Disposal waits for those under way: the function should have ended before.
 */
export interface InvokeApi extends AsyncDisposable {
  readonly endpoint: string;
  /** Connections are cut without an answer. */
  isDown: boolean;
  /** How often each event is delivered: Lambda promises at least once. */
  copies: number;
  /** The time that the next invocations get, one each; those after them have {@link usualLimits}. */
  limits: TimeLimits[];
  /** Undefined: what the function is deployed with. */
  usualLimits: TimeLimits | undefined;
  /** Events that were accepted. */
  readonly events: readonly unknown[];
  /** Of the invocations that have ended, in that order. */
  readonly endings: readonly Ending[];
}

/** `MaximumEventAgeInSeconds` of the template. */
const EVENT_AGE_MS = 60_000;

const portOf = (address: ReturnType<ReturnType<typeof createServer>['address']>): number =>
  typeof address === 'object' && address !== null ? address.port : 0;

/**
 * @param functionName  the only one there is
 * @param worker        that function, once somebody invokes it
 */
export const startInvokeApi = async (functionName: string, worker: () => LambdaFunction): Promise<InvokeApi> => {
  const path = `/2015-03-31/functions/${functionName}/invocations`;
  const events: unknown[] = [];
  const endings: Ending[] = [];
  const running = new Set<Promise<void>>();

  const deliver = async (event: unknown): Promise<Ending> => {
    const untilMs = Date.now() + EVENT_AGE_MS;
    while (Date.now() < untilMs) {
      try {
        await worker().invoke(event, state.limits.shift() ?? state.usualLimits);
        return 'completed';
      } catch (error) {
        if (error instanceof InvocationFailed) return error.reason;
        if (!(error instanceof Throttled)) throw error;
      }
      await worker().whenFreed();
    }
    return 'expired';
  };
  const accept = async (request: IncomingMessage): Promise<number> => {
    const isEvent = request.headers['x-amz-invocation-type'] === 'Event';
    if (request.method !== 'POST' || request.url?.split('?')[0] !== path || !isEvent) return 404;
    const event = await json(request);
    events.push(event);
    for (let copy = 0; copy < state.copies; copy++) {
      const delivery = deliver(event).then((ending) => {
        endings.push(ending);
      });
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
    ...{ endpoint: `http://127.0.0.1:${portOf(server.address())}`, events, endings },
    ...{ isDown: false, copies: 1, limits: [], usualLimits: undefined },
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      await Promise.all(running);
    },
  };
  return state;
};
