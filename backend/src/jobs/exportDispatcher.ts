import { Turns } from '../turns.ts';
import type { DispatchedExport, ExportRunOptions } from './exportWorker.ts';
import type { ExportDispatcher } from './userExports.ts';

/** Each takes the memory of one part, and reads as fast as the bucket answers. */
const EXPORTS_AT_A_TIME = 2;
/** Those that wait say that they are alive, too: each is a write every five seconds. */
const MAX_EXPORTS = 50;

/**
 * Runs exports in this process, two at a time; the others wait in the order in which they came. There is at most one of
 * a person, so none gets ahead by asking more often.
 *
 * @param run  never rejects
 * @returns    a dispatcher whose disposal stops all of them: the next poll, here or elsewhere, takes them up
 */
export const inProcessExports = (
  run: (work: DispatchedExport, signal: AbortSignal, options: ExportRunOptions) => Promise<void>,
): ExportDispatcher & AsyncDisposable => {
  const stopping = new AbortController();
  const turns = new Turns(EXPORTS_AT_A_TIME);
  const running = new Set<Promise<void>>();
  return {
    dispatchExport: (work) => {
      const ended = run(work, stopping.signal, { takePlace: (signal) => turns.take(signal) });
      running.add(ended);
      void ended.finally(() => running.delete(ended));
      return Promise.resolve();
    },
    hasExportRoom: () => running.size < MAX_EXPORTS,
    [Symbol.asyncDispose]: async () => {
      stopping.abort();
      await Promise.all(running);
    },
  };
};
