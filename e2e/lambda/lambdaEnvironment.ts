import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import type { Invocation, RuntimeAnswer } from './runtimeMessages.ts';
import type { Sandbox } from './sandbox.ts';

/** A function as it is deployed. */
export interface DeployedFunction {
  readonly name: string;
  /** Holds `index.mjs`; nobody may write it. */
  readonly codeFolder: string;
  /** As the template says it, such as `index.worker`. */
  readonly handler: string;
  readonly memoryMb: number;
  /** How long an invocation may take unless it is told otherwise. */
  readonly timeoutMs: number;
  /** How many environments there can be at a time. */
  readonly concurrency: number;
  /** Each environment has one processor to itself, not all. */
  readonly isPinned: boolean;
  /** `$TMP` stands for the only folder that can be written. */
  readonly env: Readonly<Record<string, string>>;
}

/** Of one invocation. */
export interface TimeLimits {
  /** After so long the environment is ended. */
  readonly limitMs: number;
  /** What the function is told that it has. Default: the truth; more: its machine fails before it could know. */
  readonly toldMs?: number;
}

/** An execution environment of one function: a process of its own, frozen while nothing is invoked. Disposal ends it. */
export interface LambdaEnvironment extends AsyncDisposable {
  /** From the start of the process until the bundle was loaded and everything in it opened. */
  readonly coldStartMs: number;
  readonly isAlive: boolean;
  /**
   * One at a time.
   *
   * @throws {InvocationFailed}
   */
  invoke(event: unknown, limits: TimeLimits): Promise<unknown>;
  /** Ends it with all that it has started, and tells it nothing. */
  kill(): Promise<void>;
  /** Its log. */
  output(): string;
}

/** `timeout`: its time was over; `exit`: the environment ended; `error`: the handler has rejected. */
export type FailureReason = 'timeout' | 'exit' | 'error';

/** An invocation that came to nothing. */
export class InvocationFailed extends Error {
  readonly reason: FailureReason;

  constructor(reason: FailureReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Lambda gives code ten seconds to load. */
const INIT_LIMIT_MS = 10_000;

/** What Lambda itself sets, and nothing of ours: no credentials of a session, which this S3 server would refuse. */
const platformVariables = ({ name, codeFolder, handler, memoryMb }: DeployedFunction): Record<string, string> => ({
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMb),
  AWS_LAMBDA_FUNCTION_NAME: name,
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
  AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
  AWS_LAMBDA_LOG_STREAM_NAME: `[$LATEST]${crypto.randomUUID()}`,
  LAMBDA_TASK_ROOT: codeFolder,
  LANG: 'en_US.UTF-8',
  // A folder that is not there: what is started is named by its whole path.
  PATH: '/opt/bin-of-nothing',
  TZ: ':UTC',
  _HANDLER: handler,
});

/** @param core  the processor that it gets; undefined: all */
export const startLambdaEnvironment = async (
  deployed: DeployedFunction,
  sandbox: Sandbox,
  core: number | undefined,
): Promise<LambdaEnvironment> => {
  const temp = await sandbox.makeTempFolder();
  const set = Object.entries(deployed.env).map(([name, value]) => [name, value.replace('$TMP', temp)]);
  const [command = '', ...args] = sandbox.confine(
    [sandbox.node, '--disable-warning=ExperimentalWarning', sandbox.bootstrap],
    core,
  );
  const startedAtMs = performance.now();
  const child = spawn(command, args, {
    cwd: deployed.codeFolder,
    env: { ...platformVariables(deployed), TMPDIR: temp, ...(Object.fromEntries(set) as Record<string, string>) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // At the head of a group: what it starts is frozen and ended with it.
    detached: true,
    ...sandbox.identity,
  });
  const environment = new EnvironmentProcess(child, deployed.name, temp);
  await environment.ready(startedAtMs);
  return environment;
};

class EnvironmentProcess implements LambdaEnvironment {
  coldStartMs = Number.NaN;
  readonly #child: ChildProcess;
  readonly #name: string;
  readonly #temp: string;
  readonly #exited: Promise<unknown>;
  readonly #ready = Promise.withResolvers<undefined>();
  #output = '';
  #isKilled = false;
  #running: (PromiseWithResolvers<unknown> & { id: string }) | undefined;

  constructor(child: ChildProcess, name: string, temp: string) {
    this.#child = child;
    this.#name = name;
    this.#temp = temp;
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        this.#output += chunk;
      });
    child.on('message', (answer: RuntimeAnswer) => {
      this.#hear(answer);
    });
    // The last lines come before `close`.
    this.#exited = once(child, 'close').then(() => {
      const ended = new InvocationFailed('exit', `the environment of ${name} has ended:\n${this.#output}`);
      this.#ready.reject(ended);
      this.#running?.reject(ended);
    });
  }

  get isAlive(): boolean {
    return !this.#isKilled && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Resolves when its code is loaded. */
  async ready(startedAtMs: number): Promise<void> {
    const timer = setTimeout(() => void this.kill(), INIT_LIMIT_MS);
    await this.#ready.promise.finally(() => {
      clearTimeout(timer);
    });
    this.coldStartMs = performance.now() - startedAtMs;
    this.#signal('SIGSTOP');
  }

  async invoke(event: unknown, { limitMs, toldMs = limitMs }: TimeLimits): Promise<unknown> {
    if (this.#running !== undefined) throw new TypeError('an environment has one invocation at a time');
    const id = crypto.randomUUID();
    this.#running = { id, ...Promise.withResolvers<unknown>() };
    const answered = this.#running.promise;
    const timer = setTimeout(() => {
      const seconds = (limitMs / 1000).toFixed(2);
      this.#running?.reject(new InvocationFailed('timeout', `Task timed out after ${seconds} seconds`));
      void this.kill();
    }, limitMs);
    this.#signal('SIGCONT');
    const invocation: Invocation = { id, event, deadlineMs: Date.now() + toldMs };
    // It may end while it is told; then nobody is there to hear.
    this.#child.send(invocation, () => undefined);
    try {
      return await answered;
    } finally {
      clearTimeout(timer);
      this.#running = undefined;
      // Whatever still goes on in there stands still until the next invocation.
      this.#signal('SIGSTOP');
    }
  }

  async kill(): Promise<void> {
    this.#signal('SIGKILL');
    this.#isKilled = true;
    await this.#exited;
  }

  output(): string {
    return this.#output;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
    await rm(this.#temp, { recursive: true, force: true });
  }

  #hear(answer: RuntimeAnswer): void {
    if ('ready' in answer) this.#ready.resolve(undefined);
    else if (answer.id !== this.#running?.id) throw new Error(`${this.#name} has answered what nobody asked`);
    else if ('problem' in answer) this.#running.reject(new InvocationFailed('error', answer.problem));
    else this.#running.resolve(answer.result);
  }

  /** To the process and all that it has started. */
  #signal(signal: NodeJS.Signals): void {
    if (this.#child.pid !== undefined && this.isAlive) process.kill(-this.#child.pid, signal);
  }
}
