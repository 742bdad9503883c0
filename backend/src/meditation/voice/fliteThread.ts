/** The inside of a thread of the flite pool: one utterance at a time. */
import { workerData } from 'node:worker_threads';
import { move } from 'piscina';
import { runInMemory } from './memoryWasi.ts';
import type { VoiceTone } from './tone.ts';
import { shapeTone } from './tone.ts';
import { formatWav, parseWav } from './wav.ts';
import { lowerPriority } from '../../threads/lowerPriority.ts';

/** How one of flite's voices is made to speak. */
export interface FliteSettings {
  /** Of the voice, as flite has it. */
  readonly flite: string;
  /** Times the voice's natural duration. */
  readonly stretch: number;
  /** Mean of its pitch; absent: its own. One of the voices takes no notice. */
  readonly pitchHz?: number;
  readonly tone: VoiceTone;
}

/** What the pool sends: text without NUL, and who says it how. */
export interface FliteTask {
  readonly text: string;
  readonly settings: FliteSettings;
}

const argumentsFor = ({ text, settings: { flite, stretch, pitchHz } }: FliteTask): string[] => {
  const timing = ['--setf', `duration_stretch=${stretch}`];
  const pitch = pitchHz === undefined ? [] : ['--setf', `int_f0_target_mean=${pitchHz}`];
  return ['flite', '-voice', flite, ...timing, ...pitch, '-t', text, '-o', '/out.wav'];
};

/**
 * @returns a RIFF WAV, moved to the caller
 * @throws  when flite fails; the message holds nothing of the text
 */
const speak = (task: FliteTask): unknown => {
  if (!(workerData instanceof WebAssembly.Module)) throw new TypeError('the thread was started without flite');
  const { exitCode, output } = runInMemory(workerData, argumentsFor(task));
  if (exitCode !== 0) throw new Error(`flite ended with exit code ${exitCode}`);
  const { sampleRate, samples } = parseWav(output);
  return move(formatWav({ sampleRate, samples: shapeTone(samples, sampleRate, task.settings.tone) }));
};

lowerPriority();

export default speak;
