import { SAMPLE_RATE } from '../../pcm.ts';
import type { StereoPcm16 } from '../../pcm.ts';
import { finishLoop, steadyLoudness } from './loop.ts';
import { addString } from './strings.ts';

const CHORD_SECONDS = 18;

/** Four chords over D that share most of their tones, so that nothing ever arrives and nothing has to be resolved. */
const chords: readonly (readonly number[])[] = [
  [146.83, 220, 329.63, 369.99],
  [123.47, 220, 293.66, 369.99],
  [98, 196, 246.94, 369.99],
  [110, 220, 293.66, 329.63],
];

const LOOP_SAMPLES = chords.length * CHORD_SECONDS * SAMPLE_RATE;
/** Of the way to the next chord: it begins while this one goes. */
const OVERLAP = 0.35;

const smooth = (value: number): number => {
  const clamped = Math.min(1, Math.max(0, value));
  return clamped * clamped * (3 - 2 * clamped);
};

/** How far chord `index` is up at `sample`: it rises before its turn begins, and has gone soon after it ended. */
const chordStrength = (index: number, sample: number): number => {
  const turn = (sample / SAMPLE_RATE / CHORD_SECONDS - index + OVERLAP + chords.length) % chords.length;
  return smooth(turn / (2 * OVERLAP)) * smooth((1 + 2 * OVERLAP - turn) / (2 * OVERLAP));
};

/** “Soft pads”: four warm chords that flow into each other. 72 seconds. */
export const renderPads = (): StereoPcm16 => {
  const sound = { left: new Float32Array(LOOP_SAMPLES), right: new Float32Array(LOOP_SAMPLES) };
  for (const [index, chord] of chords.entries()) {
    for (const [note, frequencyHz] of chord.entries()) {
      addString(sound, {
        frequencyHz,
        level: (120 / frequencyHz) ** 0.6,
        phase: index * 0.21 + note * 0.13,
        floor: 0,
        strengthAt: (sample) => chordStrength(index, sample),
      });
    }
  }
  steadyLoudness(sound, 0.7);
  return finishLoop(sound);
};
