import { Readable, Writable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { createThreadCaller } from '../threads/threadCalls.ts';
import type { ProcessExit, ProcessOperations } from './processThread.ts';

/** A process that was started in another thread. */
export interface StartedProcess {
  readonly stdin: Writable;
  readonly stdout: Readable;
  /** Resolves when it has ended, however it ended, and whether or not it could be started. */
  readonly exit: Promise<ProcessExit>;
  /** SIGKILL; does nothing when it has ended. */
  kill(): void;
}

class ThreadLost extends Error {
  override readonly name = 'ThreadLost';
}

/**
 * One thread for this process: forking a process of several hundred megabytes takes 30 to 100 ms, and nothing else can
 * run meanwhile in the thread that does it. It starts with the first call, and keeps nothing alive by itself.
 */
const thread = createThreadCaller<ProcessOperations>({
  startThread: () => new Worker(new URL('./processThread.ts', import.meta.url)),
  lost: (message, _retriable, cause) => new ThreadLost(message, { cause }),
});

let nextId = 0;

const exitOf = async (id: number, started: Promise<void>): Promise<ProcessExit> => {
  try {
    await started;
    return await thread.call('exit', [id]);
  } catch (error) {
    const lastWords = error instanceof Error ? error.message : String(error);
    const startFailure = error instanceof ThreadLost ? undefined : lastWords;
    return { code: null, signal: null, lastWords, startFailure };
  }
};

/**
 * Starts a program with pipes for its input and output. Neither forking it nor its pipes take time of this thread.
 *
 * @param arguments_  as for `spawn`: no shell reads them
 */
export const startProcess = (program: string, arguments_: readonly string[]): StartedProcess => {
  const id = nextId++;
  const exit = exitOf(id, thread.call('start', [id, program, arguments_]));
  const stdin = new Writable({
    write: (chunk: Buffer, _encoding, callback) => {
      const copy = new Uint8Array(chunk);
      thread.call('write', [id, copy], [copy.buffer]).then(() => {
        callback();
      }, callback);
    },
    final: (callback) => {
      thread.call('end', [id]).then(() => {
        callback();
      }, callback);
    },
  });
  const stdout = new Readable({
    read() {
      thread.call('read', [id]).then(
        (bytes) => this.push(bytes),
        (error: unknown) => this.destroy(error as Error),
      );
    },
  });
  return {
    ...{ stdin, stdout, exit },
    kill: () => {
      thread.call('kill', [id]).catch(() => undefined);
    },
  };
};

/** Starts the thread, so that the first process need not wait for it. Never rejects. */
export const prewarmProcesses = async (): Promise<void> => {
  await thread.call('kill', [-1]).catch(() => undefined);
};
