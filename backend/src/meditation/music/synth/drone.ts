import { SAMPLE_RATE } from '../../pcm.ts';
import type { StereoPcm16 } from '../../pcm.ts';
import { addChannel, crossFadeSeam, finishLoop, SEAM_SAMPLES, steadyLoudness } from './loop.ts';
import { shapedNoise } from './noise.ts';
import { addString } from './strings.ts';

const LOOP_SECONDS = 60;
const LOOP_SAMPLES = LOOP_SECONDS * SAMPLE_RATE;

/** One string of the drone; its strength swells `swells` times in a loop, from `phase` (of a turn) on. */
interface DroneString {
  readonly frequencyHz: number;
  readonly level: number;
  readonly swells: number;
  readonly phase: number;
}

/** D with its fifth, and a major ninth that comes and goes: open, neither glad nor sad. */
const strings: readonly DroneString[] = [
  { frequencyHz: 73.42, level: 1, swells: 2, phase: 0 },
  { frequencyHz: 110, level: 0.8, swells: 3, phase: 0.4 },
  { frequencyHz: 146.83, level: 0.7, swells: 4, phase: 0.75 },
  { frequencyHz: 220, level: 0.45, swells: 5, phase: 0.2 },
  { frequencyHz: 293.66, level: 0.3, swells: 3, phase: 0.9 },
  { frequencyHz: 329.63, level: 0.22, swells: 4, phase: 0.5 },
];

const cosineLfo = (turns: number): number => 0.5 - 0.5 * Math.cos(2 * Math.PI * turns);

/** A breath of air over the strings. */
const renderAir = (seed: number): Float32Array =>
  crossFadeSeam(
    shapedNoise(LOOP_SAMPLES + SEAM_SAMPLES, seed, {
      highPassHz: 300,
      shapeAt: (seconds) => ({
        gain: 0.1 + 0.1 * cosineLfo((5 * seconds) / LOOP_SECONDS),
        lowPassHz: 600 + 500 * cosineLfo((3 * seconds) / LOOP_SECONDS),
      }),
    }),
  );

/** “Warm drone”: low strings that swell one after the other, with a breath of air. One minute. */
export const renderDrone = (): StereoPcm16 => {
  const sound = { left: new Float32Array(LOOP_SAMPLES), right: new Float32Array(LOOP_SAMPLES) };
  for (const { swells, ...string } of strings) {
    const strengthAt = (sample: number): number => cosineLfo((swells * sample) / LOOP_SAMPLES + string.phase);
    addString(sound, { ...string, floor: 0.5, strengthAt });
  }
  addChannel(sound.left, renderAir(1), 1);
  addChannel(sound.right, renderAir(2), 1);
  steadyLoudness(sound, 0.9);
  return finishLoop(sound);
};
