import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { DropReason } from '../../metrics/metrics.ts';
import { networksOf } from '../networks.ts';

/** How many connections a server keeps. */
export interface ConnectionLimits {
  /** Further ones are closed without an answer. */
  readonly maxConnections: number;
  /** Connections beyond it are answered and closed, and most requests on them are shed. */
  readonly softConnections: number;
  /** Of one IPv4 address or IPv6 /64; a /56 may have eight times as many, a /48 32 times. */
  readonly maxPerNetwork: number;
}

/** A browser opens six at most; a listener needs two. Each holds a few hundred kilobytes when its client is slow. */
export const CONNECTION_LIMITS: ConnectionLimits = {
  maxConnections: 2_048,
  softConnections: 1_792,
  maxPerNetwork: 512,
};

/** Idle connections are looked for at most so often: that takes a walk over all of them. */
const CLOSE_IDLE_EVERY_MS = 1_000;

export interface LimitConnectionsOptions extends ConnectionLimits {
  /** Whether an address is that of many clients: of this machine, or of a trusted proxy. */
  readonly isShared: (address: string) => boolean;
  readonly onDropped: (reason: DropReason) => void;
  readonly nowMs: () => number;
}

/** What is known of the connections of a server. */
export interface Connections {
  readonly open: () => number;
  /** Whether a connection is beyond the soft mark. */
  readonly isSurplus: (socket: Socket) => boolean;
}

/** Bounds the connections of a server, in all and by network; beyond the soft mark, idle ones make room. */
export const limitConnections = (server: Server, options: LimitConnectionsOptions): Connections => {
  const { maxConnections, softConnections, maxPerNetwork, isShared, onDropped, nowMs } = options;
  const surplus = new WeakSet<Socket>();
  const byNetwork = new Map<string, number>();
  let open = 0;
  let idleClosedAtMs = -Infinity;

  /** @returns whether there is room; then, the connection counts until it is closed */
  const hasRoom = (socket: Socket): boolean => {
    // Read at once: a socket that is gone has no address any more, unless it was asked for it before.
    const address = socket.remoteAddress;
    if (address === undefined || isShared(address)) return true;
    const networks = networksOf(address);
    const isFull = networks.some(({ name, factor }) => (byNetwork.get(name) ?? 0) >= maxPerNetwork * factor);
    if (isFull) return false;
    for (const { name } of networks) byNetwork.set(name, (byNetwork.get(name) ?? 0) + 1);
    socket.once('close', () => {
      for (const { name } of networks) {
        const left = (byNetwork.get(name) ?? 1) - 1;
        if (left === 0) byNetwork.delete(name);
        else byNetwork.set(name, left);
      }
    });
    return true;
  };

  const makeRoom = (): void => {
    const now = nowMs();
    if (now - idleClosedAtMs < CLOSE_IDLE_EVERY_MS) return;
    idleClosedAtMs = now;
    server.closeIdleConnections();
  };

  server.maxConnections = maxConnections;
  server.on('drop', () => {
    onDropped('total');
  });
  server.on('connection', (socket) => {
    open++;
    socket.once('close', () => {
      open--;
    });
    if (!hasRoom(socket)) {
      onDropped('network');
      socket.destroy();
      return;
    }
    if (open <= softConnections) return;
    surplus.add(socket);
    makeRoom();
  });
  return { open: () => open, isSurplus: (socket) => surplus.has(socket) };
};
