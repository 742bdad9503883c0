import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../backend/src/entry/worker.ts', import.meta.url));

/** The worker program, as operators run it. Disposing of it kills it, if it still lives. */
export interface EntryWorker extends AsyncDisposable {
  readonly pid: number;
  output(): string;
  /** @returns the exit code, or null when it had to be killed */
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

/** @param env  added to the environment; `FLOAT_DATA_DIR` at least */
export const startEntryWorker = async (env: Readonly<Record<string, string>>): Promise<EntryWorker> => {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const exited = once(child, 'exit');
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
        if (output.includes('worker is ready')) resolve();
      });
    child.once('exit', () => {
      reject(new Error(`the worker ended before it was ready:\n${output}`));
    });
  });
  const stop = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    await exited;
    return child.exitCode;
  };
  return {
    pid: child.pid ?? 0,
    output: () => output,
    stop,
    [Symbol.asyncDispose]: async () => {
      await stop('SIGKILL');
    },
  };
};
