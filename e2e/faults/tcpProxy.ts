import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import { Transform } from 'node:stream';

/** How a network treats what goes through it, in both directions. */
export interface Weather {
  /** Each piece of data is held back for so long; default 0. */
  readonly delayMs?: number;
  /** Default: as fast as it goes. */
  readonly bytesPerSecond?: number;
  /** New connections are accepted, and nothing is ever answered; default false. */
  readonly isHalfOpen?: boolean;
  /** A connection is cut when so many bytes of the answer have gone through; default: never. */
  readonly cutAfterBytes?: number;
  /** Nothing more comes through a connection when so many bytes of the answer have, and nobody is told; default: never. */
  readonly silentAfterBytes?: number;
}

/** A TCP proxy that behaves badly as it is told. Disposal cuts everything. */
export interface TcpProxy extends AsyncDisposable {
  readonly port: number;
  /** For connections made from now on. */
  set(weather: Weather): void;
  /** Resets every connection that is open. */
  cut(): void;
  /** Nothing comes through any connection that is open, and nobody is told; those made from now on are well. */
  freeze(): void;
}

const MS_PER_SECOND = 1000;

/** Passes data on late and slowly. */
const slow = ({ delayMs = 0, bytesPerSecond = Infinity }: Weather): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const waitMs = delayMs + (chunk.length / bytesPerSecond) * MS_PER_SECOND;
      if (waitMs === 0) done(null, chunk);
      else setTimeout(done, waitMs, null, chunk);
    },
  });

/** Calls `onReached` when so many bytes have gone through; those that follow are lost. */
const limit = (bytes: number, onReached: () => void): Transform => {
  let left = bytes;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const passed = chunk.subarray(0, Math.max(0, left));
      left -= chunk.length;
      done(null, passed);
      // What has passed is on its way before the connection goes.
      if (left <= 0) setImmediate(onReached);
    },
  });
};

/** Starts a proxy on a free port of this machine. */
export const startTcpProxy = async (target: { host: string; port: number }): Promise<TcpProxy> => {
  let weather: Weather = {};
  const sockets = new Set<Socket>();
  const freezes = new Set<() => void>();
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    // A broken connection is what this is for: the peers hear of it.
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    return socket;
  };
  const server = createServer((client) => {
    keep(client);
    if (weather.isHalfOpen === true) return;
    const upstream = keep(connect(target));
    const cut = (): void => {
      client.resetAndDestroy();
      upstream.destroy();
    };
    client.on('close', () => upstream.destroy());
    upstream.on('error', () => client.resetAndDestroy());
    client.pipe(slow(weather)).pipe(upstream);
    upstream
      .pipe(slow(weather))
      .pipe(limit(weather.cutAfterBytes ?? Infinity, cut))
      .pipe(limit(weather.silentAfterBytes ?? Infinity, () => undefined))
      .pipe(client);
    const freeze = (): void => {
      for (const socket of [client, upstream]) {
        socket.unpipe();
        // Read and lost, so that nobody notices by full buffers either.
        socket.resume();
      }
    };
    freezes.add(freeze);
    client.on('close', () => freezes.delete(freeze));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cutAll = (): void => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    set: (next) => {
      weather = next;
    },
    cut: cutAll,
    freeze: () => {
      for (const freeze of freezes) freeze();
    },
    [Symbol.asyncDispose]: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      cutAll();
      await closed;
    },
  };
};
