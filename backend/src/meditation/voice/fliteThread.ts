/** The inside of a thread of the flite pool: one utterance at a time. */
import { workerData } from 'node:worker_threads';
import { move } from 'piscina';
import { runInMemory } from './memoryWasi.ts';

/** What the pool sends: the voice by flite's name, and text without NUL. */
export interface FliteTask {
  readonly flite: string;
  readonly text: string;
  /** Times the voice's natural duration. */
  readonly stretch: number;
}

/**
 * @returns a RIFF WAV, moved to the caller
 * @throws  when flite fails; the message holds nothing of the text
 */
const speak = ({ flite, text, stretch }: FliteTask): unknown => {
  if (!(workerData instanceof WebAssembly.Module)) throw new TypeError('the thread was started without flite');
  const timing = ['--setf', `duration_stretch=${stretch}`];
  const { exitCode, output } = runInMemory(workerData, [
    'flite',
    '-voice',
    flite,
    ...timing,
    '-t',
    text,
    '-o',
    '/out.wav',
  ]);
  if (exitCode !== 0) throw new Error(`flite ended with exit code ${exitCode}`);
  return move(output);
};

export default speak;
