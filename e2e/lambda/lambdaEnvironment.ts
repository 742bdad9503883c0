import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Invocation, RuntimeAnswer } from './runtimeMessages.ts';

/** An execution environment of one function, in a process of its own. Disposal ends it. */
export interface LambdaEnvironment extends AsyncDisposable {
  /** From the start of the process until the bundle was loaded and everything in it opened. */
  readonly coldStartMs: number;
  /** @throws Error with the message of what the handler rejected with */
  invoke(event: unknown, remainingMs?: number): Promise<unknown>;
  /** Its log. */
  output(): string;
}

const program = fileURLToPath(new URL('./runtimeProcess.ts', import.meta.url));
const LONGEST_MS = 900_000;

/** @param bundles  the folder that all functions were bundled into */
export const startLambdaEnvironment = async (
  bundles: string,
  name: 'api' | 'worker' | 'sweeper',
  env: Readonly<Record<string, string>>,
): Promise<LambdaEnvironment> => {
  const startedAtMs = performance.now();
  const child = fork(program, [join(bundles, name, 'index.mjs'), name], {
    env: { PATH: process.env.PATH, ...env },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  const note = (chunk: string): void => {
    output += chunk;
  };
  child.stdout?.setEncoding('utf8').on('data', note);
  child.stderr?.setEncoding('utf8').on('data', note);

  const ready = Promise.withResolvers<number>();
  const pending = new Map<number, PromiseWithResolvers<unknown>>();
  child.on('message', (answer: RuntimeAnswer) => {
    if ('ready' in answer) ready.resolve(performance.now() - startedAtMs);
    else if ('problem' in answer) pending.get(answer.id)?.reject(new Error(answer.problem));
    else pending.get(answer.id)?.resolve(answer.result);
  });
  child.once('exit', () => {
    const ended = new Error(`the environment of ${name} has ended:\n${output}`);
    ready.reject(ended);
    for (const each of pending.values()) each.reject(ended);
  });
  const coldStartMs = await ready.promise;
  let invocations = 0;
  return {
    coldStartMs,
    invoke: (event, remainingMs = LONGEST_MS) => {
      const invocation: Invocation = { id: ++invocations, event, remainingMs };
      const answered = Promise.withResolvers<unknown>();
      pending.set(invocation.id, answered);
      child.send(invocation);
      return answered.promise.finally(() => pending.delete(invocation.id));
    },
    output: () => output,
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
    },
  };
};
