import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { makeDataFolder } from './sharedBeds.ts';

const serverFile = fileURLToPath(new URL('../backend/src/entry/server.ts', import.meta.url));

export interface StartOptions {
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Kept when given; else a fresh folder that goes with the server; its beds are shared. */
  readonly dataDir?: string;
}

/** A real server in a process of its own. Disposing of it asks it to end and waits until it has. */
export interface FloatServer extends AsyncDisposable {
  readonly url: string;
  readonly pid: number;
  readonly dataDir: string;
  /** Everything that it has written so far, log lines and all. */
  output(): string;
  /** @returns the exit code, or null when it had to be killed */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts Float on a free port, as `npm start` does. */
export const startFloat = async (options: StartOptions = {}): Promise<FloatServer> => {
  const dataDir = options.dataDir ?? (await makeDataFolder());
  const server = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', serverFile], {
    // A reserve of the usual size takes a fifth of a second to write.
    env: { ...process.env, PORT: '0', FLOAT_DISK_RESERVE_MB: '8', FLOAT_DATA_DIR: dataDir, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const onData = (chunk: string): void => {
      output += chunk;
      const address = /listening on (http:\/\/\S+)/.exec(output)?.[1];
      if (address !== undefined) resolve(address);
    };
    server.stdout.setEncoding('utf8').on('data', onData);
    server.stderr.setEncoding('utf8').on('data', onData);
    server.once('exit', (code) => {
      reject(new Error(`Float ended with ${String(code)} before it listened:\n${output}`));
    });
  });
  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> => {
    const code = await end(server, signal);
    if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
    return code;
  };
  return {
    url,
    pid: server.pid ?? 0,
    dataDir,
    output: () => output,
    stop,
    [Symbol.asyncDispose]: async () => {
      await stop();
    },
  };
};

const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> => {
  if (child.exitCode === null && child.signalCode === null) {
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  }
  return child.exitCode;
};
