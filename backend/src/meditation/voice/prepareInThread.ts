import { Worker } from 'node:worker_threads';
import { FloatError } from '../../errors.ts';
import { createThreadCaller } from '../../threads/threadCalls.ts';
import type { PreparedTake } from './spokenUtterance.ts';
import { prepareTake } from './spokenUtterance.ts';
import type { TakeOperations } from './takeThread.ts';

class ThreadLost extends Error {
  override readonly name = 'ThreadLost';
}

/** One thread for this process. It starts with the first call, and keeps nothing alive by itself. */
const thread = createThreadCaller<TakeOperations>({
  startThread: () => new Worker(new URL('./takeThread.ts', import.meta.url)),
  lost: (message, _retriable, cause) => new ThreadLost(message, { cause }),
  unpackFailure: (message: string) => new FloatError('VOICE_FAILED', message),
});

/**
 * {@link prepareTake} in a thread of its own: a sentence of ten seconds takes 50 to 100 ms, which no request is to wait
 * for.
 *
 * @throws {FloatError} `VOICE_FAILED`: not such a WAV
 */
export const prepareInThread = async (wav: Uint8Array): Promise<PreparedTake> => {
  const copy = new Uint8Array(wav);
  try {
    return await thread.call('prepare', [copy], [copy.buffer]);
  } catch (error) {
    if (error instanceof ThreadLost) return prepareTake(wav);
    throw error;
  }
};

/** Starts the thread, so that the first sentence need not wait for it. Never rejects. */
export const prewarmTakes = async (): Promise<void> => {
  // Not a WAV: refused once the thread is there.
  await thread.call('prepare', [new Uint8Array()]).catch(() => undefined);
};
