import { SAMPLE_RATE } from '../../pcm.ts';
import type { StereoSound } from './loop.ts';

const TABLE_SAMPLES = 4096;
/** Strength and brightness of a string change this often, and in a straight line between. */
const MOVE_SAMPLES = 480;

/** A string that sounds for the whole loop, stronger and weaker. */
export interface SoundingString {
  readonly frequencyHz: number;
  readonly level: number;
  /** Where in its period it starts, of a turn. */
  readonly phase: number;
  /** What is left of its level at strength 0. */
  readonly floor: number;
  /** 0…1; the stronger, the brighter. The same at both ends of the loop. */
  readonly strengthAt: (sample: number) => number;
}

/** Each string is three, a little apart in pitch (in turns a loop, so that it closes) and in place; the outer two stay dark. */
const chorus = [
  { detuneHz: 0, level: 1, left: 0.7, right: 0.7, isPlain: false },
  { detuneHz: 0.117, level: 0.4, left: 1, right: 0.15, isPlain: true },
  { detuneHz: -0.15, level: 0.4, left: 0.15, right: 1, isPlain: true },
] as const;

/** One period of a tone of six partials; `slope` is how fast they fall off. */
const periodOf = (slope: number): Float32Array =>
  Float32Array.from({ length: TABLE_SAMPLES + 1 }, (_, index) =>
    [1, 2, 3, 4, 5, 6].reduce(
      (sum, partial) => sum + Math.sin((2 * Math.PI * partial * index) / TABLE_SAMPLES) / partial ** slope,
      0,
    ),
  );

const DARK = periodOf(2.6);
const BRIGHT = periodOf(1.5);

const tableAt = (table: Float32Array, position: number): number => {
  const at = position | 0;
  const value = table[at] ?? 0;
  return value + (position - at) * ((table[at + 1] ?? 0) - value);
};

/** Adds one string to a loop; tuned to whole turns of the loop, which moves it by less than a hundredth of a hertz. */
export const addString = (sound: StereoSound, string: SoundingString): void => {
  const { frequencyHz, level, phase, floor, strengthAt } = string;
  const loopSamples = sound.left.length;
  const loopSeconds = loopSamples / SAMPLE_RATE;
  for (const [index, voice] of chorus.entries()) {
    const cycles = Math.round((frequencyHz + voice.detuneHz) * loopSeconds);
    const [rest, rise] = [level * voice.level * floor, level * voice.level * (1 - floor)];
    const advance = (cycles / loopSamples) * TABLE_SAMPLES;
    for (let block = 0; block < loopSamples; block += MOVE_SAMPLES) {
      let strength = strengthAt(block);
      const nextStrength = strengthAt(block + MOVE_SAMPLES);
      if (floor + strength + nextStrength === 0) continue;
      const step = (nextStrength - strength) / MOVE_SAMPLES;
      let position = ((index * 0.37 + phase) * TABLE_SAMPLES + block * advance) % TABLE_SAMPLES;
      for (let at = block; at < block + MOVE_SAMPLES; at++) {
        const low = tableAt(DARK, position);
        const tone = voice.isPlain ? low : low + 0.5 * strength * (tableAt(BRIGHT, position) - low);
        const value = (rest + rise * strength) * tone;
        sound.left[at] = (sound.left[at] ?? 0) + voice.left * value;
        sound.right[at] = (sound.right[at] ?? 0) + voice.right * value;
        strength += step;
        position += advance;
        if (position >= TABLE_SAMPLES) position -= TABLE_SAMPLES;
      }
    }
  }
};
