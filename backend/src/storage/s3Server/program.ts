import type { ChildProcess } from 'node:child_process';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { promisify } from 'node:util';

const execute = promisify(execFile);

const nameOf = (command: readonly string[]): string => command[0] ?? 'a program';

const missing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

const notInstalled = (command: readonly string[]): Error =>
  new Error(`${nameOf(command)} is not installed: apt-get install radosgw ceph-mon ceph-osd`);

/** Runs a program to its end. Rejects, with what it has said, when it fails or takes longer than `limitMs`. */
export const run = async (command: readonly [string, ...string[]], limitMs: number): Promise<void> => {
  const [file, ...args] = command;
  try {
    await execute(file, args, { timeout: limitMs, killSignal: 'SIGKILL' });
  } catch (error) {
    throw missing(error) ? notInstalled(command) : error;
  }
};

/** A program that serves until it is ended. Disposing of it kills it, and waits until it is gone. */
export interface Daemon extends AsyncDisposable {
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>;
  /** Rejects when it ends without having been asked to. */
  readonly failed: Promise<never>;
}

/** @param logFile  what it says is added to this file */
export const startDaemon = async (command: readonly [string, ...string[]], logFile: string): Promise<Daemon> => {
  const [file, ...args] = command;
  await using log = await open(logFile, 'a');
  const child = spawn(file, args, { stdio: ['ignore', log.fd, log.fd] });
  const exited = exitOf(child, command);
  const failed = exited.then((how) => {
    throw new Error(`${nameOf(command)} ended by itself (${how})`);
  });
  // Whoever waits for the daemon hears of it.
  failed.catch(() => undefined);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await exited.catch(() => undefined);
  };
  return { failed, stop: () => end('SIGTERM'), [Symbol.asyncDispose]: () => end('SIGKILL') };
};

const exitOf = async (child: ChildProcess, command: readonly string[]): Promise<string> => {
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    return signal ?? `code ${String(code)}`;
  } catch (error) {
    throw missing(error) ? notInstalled(command) : error;
  }
};
