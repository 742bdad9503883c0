/** The process that starts other processes, and reads and writes their pipes. It ends with the one that forked it. */
import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { CallPort } from '../threads/answerCalls.ts';
import { answerCalls } from '../threads/answerCalls.ts';

/** How a process ended, or that it could not be started. */
export interface ProcessExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The end of what it wrote to stderr. */
  readonly stderrTail: string;
  /** Why it could not be started; undefined when it was. */
  readonly startFailure: string | undefined;
}

/** What the host does for the process that forked it; `id` is the caller's name for a process. One that has ended takes nothing. */
export interface ProcessOperations {
  start(id: number, program: string, arguments_: readonly string[]): void;
  /** Resolves when the process takes more. What it no longer takes is dropped: its exit tells. */
  write(id: number, bytes: Uint8Array): Promise<void>;
  /** The last of its input was written. */
  end(id: number): void;
  /** All that it has written since the last call, at least a byte; null at the end. */
  read(id: number): Promise<Uint8Array | null>;
  /** Resolves when it has ended and its pipes are closed; asked once, and the last call for this process. */
  exit(id: number): Promise<ProcessExit>;
  kill(id: number): void;
  close(): void;
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

interface Running {
  readonly child: Child;
  readonly exit: Promise<ProcessExit>;
}

const STDERR_KEPT_CHARACTERS = 300;

const exitOf = (child: Child): Promise<ProcessExit> =>
  new Promise((resolve) => {
    let stderrTail = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderrTail = (stderrTail + chunk).slice(-STDERR_KEPT_CHARACTERS);
    });
    let startFailure: string | undefined;
    child.on('error', (error) => {
      // Also said when it cannot be killed: it has a process id then.
      if (child.pid === undefined) startFailure = error.message;
    });
    child.once('close', (code, signal) => {
      resolve({ code, signal, stderrTail: stderrTail.trim(), startFailure });
    });
  });

/** Waits for the first of these events. */
const anyOf = (stream: Readable | Writable, events: readonly string[]): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      for (const event of events) stream.off(event, done);
      resolve();
    };
    for (const event of events) stream.on(event, done);
  });

const createOperations = (): ProcessOperations => {
  const running = new Map<number, Running>();
  return {
    start(id, program, arguments_) {
      const child = spawn(program, arguments_, { stdio: ['pipe', 'pipe', 'pipe'] });
      // Before anything that can throw: without descriptors, a process has no pipes, and an error that no one hears would
      // end the host with all that it runs.
      child.on('error', () => undefined);
      // That a pipe broke is told by how the process ended.
      child.stdin.on('error', () => undefined);
      // Without a listener, Node would throw away what is unread when the process ends.
      child.stdout.on('readable', () => undefined);
      running.set(id, { child, exit: exitOf(child) });
    },
    async write(id, bytes) {
      const stdin = running.get(id)?.child.stdin;
      if (stdin === undefined || stdin.destroyed || stdin.write(bytes)) return;
      await anyOf(stdin, ['drain', 'close']);
    },
    end(id) {
      running.get(id)?.child.stdin.end();
    },
    async read(id) {
      const stdout = running.get(id)?.child.stdout;
      for (;;) {
        if (stdout === undefined) return null;
        const bytes = stdout.read() as Buffer | null;
        if (bytes !== null) return new Uint8Array(bytes);
        if (stdout.readableEnded || stdout.destroyed) return null;
        await anyOf(stdout, ['readable', 'end', 'close']);
      }
    },
    async exit(id) {
      const exit = await running.get(id)?.exit;
      if (exit === undefined) throw new TypeError('There is no such process.');
      running.delete(id);
      return exit;
    },
    kill(id) {
      const child = running.get(id)?.child;
      child?.kill('SIGKILL');
      // Unread output would keep it from being closed.
      child?.stdout.destroy();
    },
    close() {
      for (const { child } of running.values()) child.kill('SIGKILL');
    },
  };
};

const port: CallPort = {
  on: (event, listener) => process.on(event, listener as (message: unknown) => void),
  // Nothing can be moved between processes.
  postMessage: (response) => void process.send?.(response),
};

const operations = createOperations();
// Ctrl-C reaches the whole process group; the host ends when its parent does.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
process.once('disconnect', () => {
  operations.close();
  process.exit();
});
answerCalls(port, operations);
