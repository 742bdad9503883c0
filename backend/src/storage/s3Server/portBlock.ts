import { once } from 'node:events';
import { createServer } from 'node:net';

/** Ports of this machine that nobody else of us takes until it is disposed of. */
export interface PortBlock extends AsyncDisposable {
  /** The first of the block. */
  readonly first: number;
}

/** Below the range from which systems give ports to outgoing connections (32768 on Linux). */
const LOWEST_PORT = 20_000;
const BLOCKS = 600;
const MAX_TRIES = 50;

/** Listens on a port of 127.0.0.1; undefined when somebody else does. */
const hold = async (port: number): Promise<AsyncDisposable | undefined> => {
  const server = createServer();
  try {
    server.listen({ port, host: '127.0.0.1', exclusive: true });
    await once(server, 'listening');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return undefined;
    throw error;
  }
  return {
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, 'close');
      server.close();
      await closed;
    },
  };
};

const areFree = async (ports: readonly number[]): Promise<boolean> => {
  await using holds = new AsyncDisposableStack();
  for (const port of ports) {
    const held = await hold(port);
    if (held === undefined) return false;
    holds.use(held);
  }
  return true;
};

/**
 * Finds `size` − 1 free ports in a row. The one behind them stays taken: by it, others who look see that the block is in
 * use, also before anything listens in it.
 */
export const claimPortBlock = async (size: number): Promise<PortBlock> => {
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const first = LOWEST_PORT + Math.floor(Math.random() * BLOCKS) * size;
    const claim = await hold(first + size - 1);
    if (claim === undefined) continue;
    const ports = Array.from({ length: size - 1 }, (_, offset) => first + offset);
    if (await areFree(ports)) return { first, [Symbol.asyncDispose]: () => claim[Symbol.asyncDispose]() };
    await claim[Symbol.asyncDispose]();
  }
  throw new Error(`no ${size} free ports in a row from ${LOWEST_PORT} on`);
};
