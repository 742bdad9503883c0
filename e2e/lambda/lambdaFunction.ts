import type { DeployedFunction, LambdaEnvironment, TimeLimits } from './lambdaEnvironment.ts';
import { InvocationFailed, startLambdaEnvironment } from './lambdaEnvironment.ts';
import type { Sandbox } from './sandbox.ts';

/** Synchronous invocations and their answers have at most so many bytes as JSON. */
export const MAX_PAYLOAD_BYTES = 6 * 1024 * 1024;

/** More invocations at a time than the function may have. */
export class Throttled extends Error {}

/** What was sent, or answered, is larger than the platform takes. */
export class PayloadTooLarge extends Error {
  readonly side: 'event' | 'answer';

  constructor(side: 'event' | 'answer') {
    super(`${side} of more than ${MAX_PAYLOAD_BYTES} bytes`);
    this.side = side;
  }
}

/** A function: an environment is started when none is free, and kept for the next invocation. Disposal ends them all. */
export interface LambdaFunction extends AsyncDisposable {
  /** All that were ever started; some have ended. */
  readonly environments: readonly LambdaEnvironment[];
  /** Those with an invocation under way, and its event. */
  readonly busy: ReadonlyMap<LambdaEnvironment, unknown>;
  /**
   * @param limits  default: what the function is deployed with
   * @throws {Throttled | PayloadTooLarge | InvocationFailed}
   */
  invoke(event: unknown, limits?: TimeLimits): Promise<unknown>;
  /** Resolves when an invocation has ended. */
  whenFreed(): Promise<void>;
  /** Ends all that are idle, as the platform does after a while: the next invocation finds a cold start. */
  retire(): Promise<void>;
  /** The logs of all. */
  output(): string;
}

const sizeOf = (payload: unknown): number => Buffer.byteLength(JSON.stringify(payload ?? null));

export const openLambdaFunction = (deployed: DeployedFunction, sandbox: Sandbox): LambdaFunction => {
  const environments: LambdaEnvironment[] = [];
  const idle: LambdaEnvironment[] = [];
  const busy = new Map<LambdaEnvironment, unknown>();
  let running = 0;
  let isClosed = false;
  let freed = Promise.withResolvers<undefined>();

  const start = async (): Promise<LambdaEnvironment> => {
    const core = deployed.isPinned ? sandbox.cores[environments.length % sandbox.cores.length] : undefined;
    const environment = await startLambdaEnvironment(deployed, sandbox, core);
    environments.push(environment);
    if (isClosed) await environment[Symbol.asyncDispose]();
    return environment;
  };
  const runOn = async (environment: LambdaEnvironment, event: unknown, limits: TimeLimits): Promise<unknown> => {
    busy.set(environment, event);
    try {
      return await environment.invoke(event, limits);
    } finally {
      busy.delete(environment);
      if (environment.isAlive) idle.push(environment);
    }
  };
  return {
    environments,
    busy,
    invoke: async (event, limits = { limitMs: deployed.timeoutMs }) => {
      if (isClosed) throw new InvocationFailed('exit', `${deployed.name} is not there any more`);
      if (sizeOf(event) > MAX_PAYLOAD_BYTES) throw new PayloadTooLarge('event');
      if (running >= deployed.concurrency) throw new Throttled(`${deployed.name} is busy`);
      running++;
      try {
        // The one that was used last; those that nobody needs are let go sooner.
        const answer = await runOn(idle.pop() ?? (await start()), event, limits);
        if (sizeOf(answer) > MAX_PAYLOAD_BYTES) throw new PayloadTooLarge('answer');
        return answer;
      } finally {
        running--;
        freed.resolve(undefined);
        freed = Promise.withResolvers();
      }
    },
    whenFreed: async () => {
      await freed.promise;
    },
    retire: async () => {
      await Promise.all(idle.splice(0).map((environment) => environment[Symbol.asyncDispose]()));
    },
    output: () => environments.map((environment) => environment.output()).join(''),
    [Symbol.asyncDispose]: async () => {
      isClosed = true;
      await Promise.all(environments.map((environment) => environment[Symbol.asyncDispose]()));
    },
  };
};
