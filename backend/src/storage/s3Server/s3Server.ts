import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { S3Credentials } from './ceph.ts';
import type { ServerAnswer, ServerRequest, StartedServer } from './serverProcess.ts';
import { CREDENTIALS } from './serverProcess.ts';

/** A real S3 server for tests: a Ceph Object Gateway of its own, empty, in memory. It ends with this process at the latest. */
export interface S3Server extends AsyncDisposable {
  readonly endpoint: string;
  /** Its files, logs among them; gone with the server. */
  readonly folder: string;
  readonly region: string;
  readonly credentials: S3Credentials;
  /** From then on nobody answers at the endpoint. What is stored stays. */
  stop(): Promise<void>;
  /** Answers at the same endpoint again. */
  start(): Promise<void>;
}

const program = fileURLToPath(new URL('./serverProcess.ts', import.meta.url));

/** What the server's process says next. Rejects when it says what is wrong, or ends instead. */
const nextAnswer = async (child: ChildProcess): Promise<StartedServer> => {
  const over = new AbortController();
  try {
    const [said] = (await Promise.race([
      once(child, 'message', { signal: over.signal }),
      once(child, 'exit', { signal: over.signal }).then(() => [{ problem: 'the S3 server for tests has ended' }]),
    ])) as [ServerAnswer];
    if ('problem' in said) throw new Error(said.problem);
    return said;
  } finally {
    over.abort();
  }
};

/**
 * Starts an S3 server on free ports of this machine, in about 1.5 s. Any number can run at the same time.
 * Needs the Debian packages `radosgw`, `ceph-mon` and `ceph-osd`.
 *
 * @throws where Ceph does not run: what it would have shown is then not shown
 */
export const startS3Server = async (): Promise<S3Server> => {
  if (process.platform !== 'linux') throw new Error('the S3 server for tests is Ceph, which runs on Linux only');
  // Detached: a Ctrl-C is for the tests, which then end the server.
  const child = fork(program, { detached: true, execArgv: ['--disable-warning=ExperimentalWarning'] });
  const end = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    if (child.connected) child.disconnect();
    await exited;
  };
  const ask = async (request: ServerRequest): Promise<void> => {
    const answered = nextAnswer(child);
    child.send(request);
    await answered;
  };
  try {
    const { endpoint, folder } = await nextAnswer(child);
    return {
      ...{ endpoint, folder },
      region: 'us-east-1',
      credentials: CREDENTIALS,
      stop: () => ask('stop gateway'),
      start: () => ask('start gateway'),
      [Symbol.asyncDispose]: end,
    };
  } catch (error) {
    await end();
    throw error;
  }
};
