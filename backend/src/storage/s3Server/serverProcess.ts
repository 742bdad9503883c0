/**
 * The process that has an S3 server as its children. It lives as long as whoever has started it, however that ends, and
 * leaves nothing behind: no process, no folder.
 */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ceph } from './ceph.ts';
import { startCeph } from './ceph.ts';
import { claimPortBlock } from './portBlock.ts';

export const CREDENTIALS = { accessKeyId: 'float-tests', secretAccessKey: 'no-secret-at-all' } as const;

export type ServerRequest = 'start gateway' | 'stop gateway';
/** The first one tells of the start, each of those that follow of a request. */
export type ServerAnswer = StartedServer | { readonly problem: string };

export interface StartedServer {
  readonly endpoint: string;
  readonly folder: string;
}

const PORTS_PER_SERVER = 20;
const OSD_OFFSET = 10;

const openCeph = async (stack: AsyncDisposableStack): Promise<Ceph> => {
  const folder = await mkdtemp(join(tmpdir(), 'float-s3-'));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const { first } = stack.use(await claimPortBlock(PORTS_PER_SERVER));
  const ports = { gateway: first, monitor: first + 1, osd: first + OSD_OFFSET };
  return stack.use(await startCeph({ folder, clusterId: randomUUID(), ports }, CREDENTIALS));
};

const answer = async (act: () => Promise<Ceph>): Promise<void> => {
  let said: ServerAnswer;
  try {
    const { endpoint, folder } = await act();
    said = { endpoint, folder };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? `\n${error.cause.message}` : '';
    said = { problem: `${error instanceof Error ? error.message : String(error)}${cause}` };
  }
  // Nobody is there to hear it when the parent is gone: then the disconnection ends this process.
  if (process.connected) process.send?.(said);
};

const serve = (): void => {
  const stack = new AsyncDisposableStack();
  const starting = openCeph(stack);
  const handle = async (request: ServerRequest): Promise<Ceph> => {
    const ceph = await starting;
    if (request === 'start gateway') await ceph.startGateway();
    else await ceph.stopGateway();
    return ceph;
  };
  const end = async (): Promise<void> => {
    // What is half started can be ended as soon as it stands, or has failed.
    await starting.catch(() => undefined);
    await stack.disposeAsync();
  };
  process.on('message', (request: ServerRequest) => void answer(() => handle(request)));
  process.once('disconnect', () => void end());
  // Whoever ends just this process means the server, too.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (process.connected) process.disconnect();
    });
  }
  void answer(() => starting);
};

if (import.meta.main) serve();
