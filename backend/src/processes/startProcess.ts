import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Readable, Writable } from 'node:stream';
import type { CalledThread } from '../threads/threadCalls.ts';
import { createThreadCaller } from '../threads/threadCalls.ts';
import type { ProcessExit, ProcessOperations } from './processHost.ts';

/** A process that the host has started. */
export interface StartedProcess {
  readonly stdin: Writable;
  readonly stdout: Readable;
  /** Resolves when it has ended, however it ended, and whether or not it could be started. */
  readonly exit: Promise<ProcessExit>;
  /** SIGKILL; does nothing when it has ended. */
  readonly kill: () => void;
}

class HostLost extends Error {
  override readonly name = 'HostLost';
}

/** A small heap keeps forking cheap. */
const HOST_FLAGS = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=2'];

const startHost = (): CalledThread => {
  const host = fork(new URL('./processHost.ts', import.meta.url), [], {
    serialization: 'advanced',
    execArgv: HOST_FLAGS,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return {
    postMessage: (request) => {
      // A closed channel is reported by the host's exit.
      host.send(request, () => undefined);
    },
    on: (event: string, listener: (...values: never[]) => void) =>
      host.on(event, listener as (...values: unknown[]) => void),
    ref: () => {
      host.ref();
      host.channel?.ref();
    },
    unref: () => {
      host.unref();
      host.channel?.unref();
    },
    terminate: async () => {
      if (host.exitCode !== null || host.signalCode !== null) return;
      const exit = once(host, 'exit');
      host.kill('SIGKILL');
      await exit;
    },
  };
};

/**
 * A small process that forks for this one. Forking a process of several hundred megabytes holds it for 30 to 100 ms, and
 * makes each of its pages cost a fault afterwards. It starts with the first call, and keeps nothing alive by itself.
 */
const host = createThreadCaller<ProcessOperations>({
  startThread: startHost,
  lost: (message, _retriable, cause) => new HostLost(message, { cause }),
});

let nextId = 0;

const exitOf = async (id: number, started: Promise<void>): Promise<ProcessExit> => {
  try {
    await started;
    return await host.call('exit', [id]);
  } catch (error) {
    const stderrTail = error instanceof Error ? error.message : String(error);
    const startFailure = error instanceof HostLost ? undefined : stderrTail;
    return { code: null, signal: null, stderrTail, startFailure };
  }
};

/** A message of several megabytes would block this process and delay the input of all others. */
const SLICE_BYTES = 256 * 1024;

const writeSlices = async (id: number, bytes: Uint8Array): Promise<void> => {
  for (let start = 0; start < bytes.length; start += SLICE_BYTES)
    await host.call('write', [id, bytes.subarray(start, start + SLICE_BYTES)]);
};

/**
 * Starts a program with pipes for its input and output.
 *
 * @param arguments_  as for `spawn`: no shell reads them
 */
export const startProcess = (program: string, arguments_: readonly string[]): StartedProcess => {
  const id = nextId++;
  const exit = exitOf(id, host.call('start', [id, program, arguments_]));
  const stdin = new Writable({
    write: (chunk: Buffer, _encoding, callback) => {
      writeSlices(id, chunk).then(() => {
        callback();
      }, callback);
    },
    final: (callback) => {
      host.call('end', [id]).then(() => {
        callback();
      }, callback);
    },
  });
  const stdout = new Readable({
    read() {
      host.call('read', [id]).then(
        (bytes) => this.push(bytes),
        // The host is gone; `exit` reports it.
        () => this.push(null),
      );
    },
  });
  return {
    ...{ stdin, stdout, exit },
    kill: () => {
      host.call('kill', [id]).catch(() => undefined);
    },
  };
};

/** Starts the host, so that the first process need not wait for it. Never rejects. */
export const prewarmProcesses = async (): Promise<void> => {
  await host.call('kill', [-1]).catch(() => undefined);
};

/** Ends the host and all that it runs; resolves when they are gone. Nothing can be started afterwards. */
export const endProcesses = async (): Promise<void> => {
  await host[Symbol.asyncDispose]();
};
