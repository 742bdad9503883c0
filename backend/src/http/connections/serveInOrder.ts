import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Browsers and proxies send one request at a time; of programs that pipeline, few send more than this ahead. */
const MAX_WAITING = 32;

export interface ServeInOrderOptions {
  /** How many parsed requests of one socket may wait for the response before them. */
  readonly maxWaiting?: number;
  /** A socket had more requests waiting, and was closed. */
  readonly onOverflow?: () => void;
}

/**
 * Handles one request at a time of each socket: a pipelined one is neither read nor handled until the response before it
 * has been written. Node's own server handles all of them at once, and holds their responses in memory.
 */
export const serveInOrder = (
  handle: RequestListener,
  { maxWaiting = MAX_WAITING, onOverflow = () => undefined }: ServeInOrderOptions = {},
): RequestListener => {
  type Exchange = readonly [request: IncomingMessage, response: ServerResponse];
  /** Of sockets with a response under way. */
  const waiting = new WeakMap<Socket, Exchange[]>();

  const begin = (socket: Socket, [request, response]: Exchange): void => {
    // After the response was written, and also when the socket has gone.
    response.once('close', () => {
      const next = socket.destroyed ? undefined : waiting.get(socket)?.shift();
      if (next === undefined) waiting.delete(socket);
      else begin(socket, next);
    });
    handle(request, response);
  };

  return (request, response) => {
    const { socket } = request;
    // One read from the network may hold thousands of requests, and the parser gives out all of them.
    if (socket.destroyed) return;
    const ahead = waiting.get(socket);
    if (ahead === undefined) {
      waiting.set(socket, []);
      begin(socket, [request, response]);
    } else if (ahead.length < maxWaiting) {
      ahead.push([request, response]);
    } else {
      socket.destroy();
      onOverflow();
    }
  };
};
