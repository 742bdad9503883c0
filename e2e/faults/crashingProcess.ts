import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { DispatchedJob } from '@float/backend/src/jobs/dispatch.ts';
import type { CrashOrder } from './crashOrder.ts';

const program = fileURLToPath(new URL('./crashingWorker.ts', import.meta.url));

/** A worker in a process of its own. Disposing of it kills it, if it still lives. */
export interface CrashingProcess extends AsyncDisposable {
  readonly pid: number;
  /** Log lines so far. */
  output(): string;
  dispatch(job: DispatchedJob): void;
  signal(signal: NodeJS.Signals): void;
  /** Resolves with the signal that ended it, or null when it ended by itself. */
  readonly ended: Promise<NodeJS.Signals | null>;
}

/** Starts `crashingWorker.ts`; resolves when it can take jobs. */
export const startCrashingWorker = async (order: CrashOrder): Promise<CrashingProcess> => {
  const child = fork(program, [JSON.stringify(order)], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    silent: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  const ended = endOf(child);
  const ready = once(child, 'message');
  // A process that ends before it is ready never says so.
  const early = ended.then(() => {
    throw new Error(`the worker ended before it was ready:\n${output}`);
  });
  early.catch(() => undefined);
  await Promise.race([ready, early]);
  return {
    pid: child.pid ?? 0,
    output: () => output,
    dispatch: (job) => {
      // It may die while it is told; then nobody is there to hear.
      child.send({ ...job }, () => undefined);
    },
    signal: (signal) => void child.kill(signal),
    ended,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
};

const endOf = async (child: ChildProcess): Promise<NodeJS.Signals | null> => {
  const [, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return signal;
};
