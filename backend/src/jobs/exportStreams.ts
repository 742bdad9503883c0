import { setTimeout as delay } from 'node:timers/promises';
import type { UserId } from '@float/contract';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { FloatError } from '../errors.ts';
import { Turns } from '../turns.ts';

/** Pieces that are read at a time, of all archives: the store's thread and the event loop stay free for other requests. */
const PIECES_AT_A_TIME = 2;
/** Every archive that is open costs a connection and a list of its files. */
const MAX_OPEN = 50;
const HOUR_SECONDS = 3600;
/** When it is worth trying again while an archive of the same person, or too many of others, are under way. */
const RETRY_SECONDS = 10;
/** A client that takes nothing for so long is given up. */
const STALL_MS = 60_000;
/** After the first minute, a slower client is given up: it would keep others out for hours. */
const MIN_BYTES_PER_SECOND = 16_000;

export interface ExportStreams {
  /**
   * The archive of a person, read as the client takes it. One at a time for a person; pieces of all archives take turns.
   * It ends with an error when the client stalls; when the client cancels it, nothing more is read.
   *
   * @param archive  its bytes; not begun yet
   * @throws {FloatError} `RATE_LIMITED` while an archive of this person is under way, after as many as a person may have
   *                      in an hour, or while too many people take theirs
   */
  open(user: UserId, archive: AsyncGenerator<Uint8Array>): Promise<ReadableStream<Uint8Array>>;
}

/** @param perHour  archives of one person in an hour, counted in this process */
export const createExportStreams = (perHour: number): ExportStreams => {
  const turns = new Turns(PIECES_AT_A_TIME);
  const hourly = new RateLimiterMemory({ points: perHour, duration: HOUR_SECONDS });
  const open = new Set<UserId>();
  return {
    open: async (user, archive) => {
      if (open.has(user))
        throw limited('Your last export is still under way. Please wait until it is finished.', RETRY_SECONDS);
      if (open.size >= MAX_OPEN) throw tooMany();
      // Before anything is awaited: requests that come together must see it.
      open.add(user);
      try {
        await hourly.consume(user);
      } catch (refused) {
        open.delete(user);
        if (!(refused instanceof RateLimiterRes)) throw refused;
        throw tooOften(refused.msBeforeNext);
      }
      return pacedStream(archive, turns, () => open.delete(user));
    },
  };
};

export const tooMany = (): FloatError =>
  limited('Many people are exporting right now. Please try again in a moment.', RETRY_SECONDS);

/** @param waitMs  until the person may export again */
export const tooOften = (waitMs: number): FloatError =>
  limited('You have exported everything several times within an hour. Please try again later.', waitMs / 1000);

const limited = (message: string, seconds: number): FloatError =>
  new FloatError('RATE_LIMITED', message, { retriable: true, retryAfterSeconds: Math.max(1, Math.ceil(seconds)) });

/**
 * Pulls from `pieces` as the client takes them, each piece in its turn, so that a client that waits holds no turn.
 *
 * @param onEnd  called once, however it ends
 */
const pacedStream = (
  pieces: AsyncGenerator<Uint8Array>,
  turns: Turns,
  onEnd: () => void,
): ReadableStream<Uint8Array> => {
  const ending = new AbortController();
  const openedAtMs = performance.now();
  let bytes = 0;
  let stalling: NodeJS.Timeout | undefined;

  const end = async (): Promise<void> => {
    clearTimeout(stalling);
    if (ending.signal.aborted) return;
    ending.abort();
    onEnd();
    await pieces.return(undefined);
  };
  const isTooSlow = (): boolean => {
    const elapsedMs = performance.now() - openedAtMs;
    return elapsedMs > STALL_MS && bytes < (elapsedMs / 1000) * MIN_BYTES_PER_SECOND;
  };
  const nextPiece = async (): Promise<IteratorResult<Uint8Array, unknown>> => {
    using _turn = await turns.take(ending.signal);
    const startedAtMs = performance.now();
    const next = await pieces.next();
    // As long as it took, the store and the event loop are left to others.
    await delay(performance.now() - startedAtMs, undefined, { signal: ending.signal });
    return next;
  };

  const watch = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
    stalling = setTimeout(() => {
      controller.error(tooSlow());
      void end();
    }, STALL_MS).unref();
  };

  return new ReadableStream<Uint8Array>(
    {
      // Also a stream that is never read gives its place back.
      start: watch,
      pull: async (controller) => {
        clearTimeout(stalling);
        try {
          if (isTooSlow()) throw tooSlow();
          const next = await nextPiece();
          if (next.done === true) {
            controller.close();
            await end();
            return;
          }
          bytes += next.value.byteLength;
          controller.enqueue(next.value);
          watch(controller);
        } catch (error) {
          await end();
          throw error;
        }
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  );
};

const tooSlow = (): FloatError => new FloatError('RATE_LIMITED', 'The client took the export too slowly.');
