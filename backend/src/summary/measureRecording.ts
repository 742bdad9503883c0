import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { Turns } from '../turns.ts';
import type { MeasuringTask } from './recordingThread.ts';

const spanSchema = z.object({ hasSound: z.boolean(), seconds: z.number() });
/** How long a recording is, of whatever it is made; without a track of sound it is 0. */
export type RecordingSpan = z.infer<typeof spanSchema>;

/** The longest recordings take a tenth of this. */
const MEASURING_MS = 1_500;
const MEMORY_MB = 128;
/** In a process, at once: whoever sends damaged files must not take the processors from those who listen. */
const turns = new Turns(2);

const startThread = (): Worker =>
  new Worker(new URL('./recordingThread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/**
 * Measures a recording by its content, in a thread that is ended afterwards: there are files of 175 bytes with which
 * the library that reads them never comes to an end (mediabunny 1.61, Matroska).
 *
 * @returns undefined when it cannot be read: damaged, or something else than it seems to be
 * @throws  the signal's reason
 */
export const measureRecording = async (
  task: MeasuringTask,
  signal: AbortSignal,
): Promise<RecordingSpan | undefined> => {
  using _turn = await turns.take(signal);
  const worker = startThread();
  // Those below hear of it as long as they wait; later nobody does, and nobody has to.
  worker.on('error', () => undefined);
  try {
    await once(worker, 'message', { signal });
    // Time runs from here on: that a busy machine is slow to start a thread is no fault of the recording.
    const deadline = AbortSignal.timeout(MEASURING_MS);
    worker.postMessage(task);
    const answer = once(worker, 'message', { signal: AbortSignal.any([signal, deadline]) }).catch((error: unknown) => {
      if (deadline.aborted || isOutOfMemory(error)) return [];
      throw error;
    });
    const [span] = (await answer) as unknown[];
    return spanSchema.safeParse(span).data;
  } finally {
    await worker.terminate();
  }
};
