import { SAMPLE_RATE } from '../../pcm.ts';
import type { StereoPcm16 } from '../../pcm.ts';
import { addChannel, crossFadeSeam, finishLoop, SEAM_SAMPLES, steadyLoudness } from './loop.ts';
import type { StereoSound } from './loop.ts';
import { shapedNoise } from './noise.ts';

const LOOP_SECONDS = 60;
const LOOP_SAMPLES = LOOP_SECONDS * SAMPLE_RATE;
const TABLE_SAMPLES = 4096;

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

/** Each string is three, a little apart in pitch (in 1/60 Hz, so that the loop closes) and in place; the outer two stay dark. */
const chorus = [
  { detuneCycles: 0, level: 1, left: 0.7, right: 0.7, isPlain: false },
  { detuneCycles: 7, level: 0.4, left: 1, right: 0.15, isPlain: true },
  { detuneCycles: -9, level: 0.4, left: 0.15, right: 1, isPlain: true },
] as const;

/** One period of a tone of six partials; `slope` is how fast they fall off: dark 2.6, brighter 1.5. */
const periodOf = (slope: number): Float32Array =>
  Float32Array.from({ length: TABLE_SAMPLES + 1 }, (_, index) =>
    [1, 2, 3, 4, 5, 6].reduce(
      (sum, partial) => sum + Math.sin((2 * Math.PI * partial * index) / TABLE_SAMPLES) / partial ** slope,
      0,
    ),
  );

const cosineLfo = (turns: number): number => 0.5 - 0.5 * Math.cos(2 * Math.PI * turns);

/** Strength and brightness of a string change this often, and in a straight line between. */
const MOVE_SAMPLES = 480;

const tableAt = (table: Float32Array, position: number): number => {
  const at = position | 0;
  const value = table[at] ?? 0;
  return value + (position - at) * ((table[at + 1] ?? 0) - value);
};

const addString = (
  sound: StereoSound,
  { frequencyHz, level, swells, phase }: DroneString,
  [dark, bright]: readonly [Float32Array, Float32Array],
): void => {
  const strengthAt = (sample: number): number => cosineLfo((swells * sample) / LOOP_SAMPLES + phase);
  for (const [index, voice] of chorus.entries()) {
    const cycles = Math.round(frequencyHz * LOOP_SECONDS) + voice.detuneCycles;
    const advance = (cycles / LOOP_SAMPLES) * TABLE_SAMPLES;
    for (let block = 0; block < LOOP_SAMPLES; block += MOVE_SAMPLES) {
      let strength = strengthAt(block);
      const step = (strengthAt(block + MOVE_SAMPLES) - strength) / MOVE_SAMPLES;
      let position = ((index * 0.37 + phase) * TABLE_SAMPLES + block * advance) % TABLE_SAMPLES;
      for (let at = block; at < block + MOVE_SAMPLES; at++) {
        const low = tableAt(dark, position);
        const tone = voice.isPlain ? low : low + 0.5 * strength * (tableAt(bright, position) - low);
        const value = level * voice.level * (0.5 + 0.5 * strength) * tone;
        sound.left[at] = (sound.left[at] ?? 0) + voice.left * value;
        sound.right[at] = (sound.right[at] ?? 0) + voice.right * value;
        strength += step;
        position += advance;
        if (position >= TABLE_SAMPLES) position -= TABLE_SAMPLES;
      }
    }
  }
};

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
  const tables = [periodOf(2.6), periodOf(1.5)] as const;
  for (const string of strings) addString(sound, string, tables);
  addChannel(sound.left, renderAir(1), 1);
  addChannel(sound.right, renderAir(2), 1);
  steadyLoudness(sound, 0.9);
  return finishLoop(sound);
};
