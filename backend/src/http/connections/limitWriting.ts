import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { WriteTimeout } from '../../metrics/metrics.ts';

/** How long a client may take to read a response. */
export interface WriteLimits {
  /**
   * A client that takes nothing for twice this long is stalled. A player that has buffered ahead reads once a minute, and
   * the system tells of room in its send buffer (4 MB) only by thirds: 90 s of sound at 128 kbit/s. A player that was
   * paused for longer comes back with a range.
   */
  readonly idleMs: number;
  /** Every response may take this long, however small it is. */
  readonly graceMs: number;
  /** For the rest of the time: an eighth of what sound at 128 kbit/s takes when it is played as it comes. */
  readonly minBytesPerSecond: number;
}

export const WRITE_LIMITS: WriteLimits = { idleMs: 75_000, graceMs: 300_000, minBytesPerSecond: 2_000 };

/** A response that is being written. */
interface Writing {
  readonly sinceMs: number;
  /** That the socket had written before this response. */
  readonly bytesBefore: number;
  /** That the socket had written when its timer last ran out. */
  idleAtBytes: number | undefined;
}

export interface LimitWritingOptions extends WriteLimits {
  readonly onTimedOut: (reason: WriteTimeout) => void;
  readonly nowMs: () => number;
}

/** Looks after the responses that are being written. */
export interface WriteWatch {
  /** Watches a response from now on until it is written. */
  readonly watch: (response: ServerResponse) => void;
  /** Closes the connections of clients that read too slowly; to be called every few seconds. */
  readonly closeSlow: () => void;
}

/**
 * Closes connections whose clients do not read what they asked for: it would stay in memory.
 *
 * Node restarts the timer of a socket for every read and write, also for a part of one that the client has taken. Twice in
 * a row, because timers come first after the event loop was held up: then there may be progress that no one has seen yet.
 * Clients that drip are found by their average.
 */
export const limitWriting = (server: Server, options: LimitWritingOptions): WriteWatch => {
  const { idleMs, graceMs, minBytesPerSecond, onTimedOut, nowMs } = options;
  const writing = new Map<Socket, Writing>();
  const isSlow = (socket: Socket, { sinceMs, bytesBefore }: Writing, atMs: number): boolean =>
    atMs - sinceMs > graceMs + ((socket.bytesWritten - bytesBefore) / minBytesPerSecond) * 1000;

  server.setTimeout(idleMs, (socket) => {
    const state = writing.get(socket);
    if (state !== undefined && state.idleAtBytes !== socket.bytesWritten) {
      state.idleAtBytes = socket.bytesWritten;
      socket.setTimeout(idleMs);
      return;
    }
    if (state !== undefined) onTimedOut('stalled');
    socket.destroy();
  });
  return {
    watch: (response) => {
      const { socket } = response;
      if (socket === null) return;
      writing.set(socket, { sinceMs: nowMs(), bytesBefore: socket.bytesWritten, idleAtBytes: undefined });
      response.once('close', () => {
        writing.delete(socket);
      });
    },
    closeSlow: () => {
      const now = nowMs();
      for (const [socket, state] of writing) {
        if (!isSlow(socket, state, now)) continue;
        onTimedOut('slow');
        socket.destroy();
      }
    },
  };
};
