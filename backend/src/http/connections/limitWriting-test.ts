import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { WriteTimeout } from '../../metrics/metrics.ts';
import { limitWriting, WRITE_LIMITS } from './limitWriting.ts';

/** A response over a socket whose progress a test decides, on a clock of its own. */
const openWriting = () => {
  const server = createServer();
  const timeouts = new Array<WriteTimeout>();
  const state = { nowMs: 0, bytesWritten: 0 };
  const { watch, closeSlow } = limitWriting(server, {
    ...WRITE_LIMITS,
    nowMs: () => state.nowMs,
    onTimedOut: (reason) => timeouts.push(reason),
  });
  const socket = new Socket();
  Object.defineProperty(socket, 'bytesWritten', { get: () => state.bytesWritten });
  const response = new ServerResponse(new IncomingMessage(socket));
  response.assignSocket(socket);
  watch(response);
  return { server, socket, response, timeouts, state, closeSlow };
};

describe('a response that is being written', () => {
  it('is given up when its client has taken nothing for twice the limit, and not before', () => {
    const { server, socket, timeouts, state } = openWriting();
    for (let i = 0; i < 5; i++) {
      server.emit('timeout', socket);
      expect([socket.destroyed, socket.timeout]).toEqual([false, WRITE_LIMITS.idleMs]);
      state.bytesWritten += 1;
    }
    server.emit('timeout', socket);
    server.emit('timeout', socket);
    expect([socket.destroyed, timeouts]).toEqual([true, ['stalled']]);
  });

  it('may be taken as slowly as sound at 128 kbit/s is played, by the megabyte', () => {
    const { socket, state, closeSlow } = openWriting();
    const stepBytes = 1_400_000;
    for (let taken = 0; taken < 100_000_000; taken += stepBytes) {
      state.nowMs += (stepBytes / 16_000) * 1000;
      closeSlow();
      expect(socket.destroyed).toBe(false);
      state.bytesWritten += stepBytes;
    }
  });

  it('is given up when its client drips', () => {
    const { socket, timeouts, state, closeSlow } = openWriting();
    while (!socket.destroyed && state.nowMs < 3_600_000) {
      state.nowMs += 5_000;
      state.bytesWritten += 500;
      closeSlow();
    }
    expect(timeouts).toEqual(['slow']);
    expect(state.nowMs).toBeLessThan(400_000);
  });

  it('is looked after only until it is written', () => {
    const { server, socket, response, timeouts, state, closeSlow } = openWriting();
    response.emit('close');
    state.nowMs = 1e9;
    closeSlow();
    expect(socket.destroyed).toBe(false);
    // What is left is an idle connection.
    server.emit('timeout', socket);
    expect([socket.destroyed, timeouts]).toEqual([true, []]);
  });
});
