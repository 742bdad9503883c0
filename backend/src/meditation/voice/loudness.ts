/**
 * Loudness as ITU-R BS.1770-4 and EBU R 128 define it, at 48 kHz. Channel weights are 1 (left, right). Mono is counted
 * as it will be heard, the same on both channels: 3.01 dB louder than one channel alone. Silence is −∞ LUFS.
 */
import { SAMPLE_RATE } from '../pcm.ts';
import type { MonoPcm } from '../pcm.ts';

/** One second-order section, `a0` = 1. */
interface Biquad {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

// BS.1770-4, annex 1, tables 1 and 2: the head as a shelf, then the RLB high-pass; both for 48 kHz.
const SHELF: Biquad = {
  b0: 1.53512485958697,
  b1: -2.69169618940638,
  b2: 1.19839281085285,
  a1: -1.69065929318241,
  a2: 0.73248077421585,
};
const HIGH_PASS: Biquad = { b0: 1, b1: -2, b2: 1, a1: -1.99004745483398, a2: 0.99007225036621 };

// BS.1770-4: blocks of 400 ms every 100 ms; gates at −70 LUFS and 10 LU under the loudness of what passed it.
const STEP_SAMPLES = SAMPLE_RATE / 10;
const MOMENTARY_STEPS = 4;
const SHORT_TERM_STEPS = 30;
const ABSOLUTE_GATE_LUFS = -70;
const RELATIVE_GATE_LU = -10;

/** Mean square, both channels added, as loudness. */
const powerToLufs = (power: number): number => -0.691 + 10 * Math.log10(power);
const lufsToPower = (lufs: number): number => 10 ** ((lufs + 0.691) / 10);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Adds the K-weighted energy of one channel to `energies`, one entry for each 100 ms.
 *
 * @param samples  every `stride`-th one is of this channel, from `offset` on
 * @param scale    turns a sample into −1…1
 */
const addEnergies = (
  energies: Float64Array,
  samples: Float32Array | Int16Array,
  { offset, stride, scale }: { offset: number; stride: number; scale: number },
): void => {
  const { b0, b1, b2, a1, a2 } = SHELF;
  const { a1: c1, a2: c2 } = HIGH_PASS;
  // Direct form II transposed for the shelf; the high-pass has b = 1, −2, 1.
  let [s1, s2, h1, h2] = [0, 0, 0, 0];
  for (let index = offset, frame = 0; index < samples.length; index += stride, frame++) {
    const input = (samples[index] ?? 0) * scale;
    const shelved = b0 * input + s1;
    s1 = b1 * input - a1 * shelved + s2;
    s2 = b2 * input - a2 * shelved;
    const weighted = shelved + h1;
    h1 = -2 * shelved - c1 * weighted + h2;
    h2 = shelved - c2 * weighted;
    const step = (frame / STEP_SAMPLES) | 0;
    energies[step] = (energies[step] ?? 0) + weighted * weighted;
  }
};

/** Mean power of every window of `steps` × 100 ms, one each 100 ms; of all there is when that is shorter. */
const windowPowers = (energies: Float64Array, samples: number, steps: number): number[] => {
  const wholeSteps = Math.floor(samples / STEP_SAMPLES);
  const sum = (from: number, to: number): number =>
    energies.subarray(from, to).reduce((all, energy) => all + energy, 0);
  if (wholeSteps < steps) return samples === 0 ? [] : [sum(0, energies.length) / samples];
  return Array.from(
    { length: wholeSteps - steps + 1 },
    (_, start) => sum(start, start + steps) / (steps * STEP_SAMPLES),
  );
};

/**
 * Integrated loudness out of momentary ones.
 *
 * @param momentaryLufs  of every 400 ms, one for each 100 ms
 */
export const integrate = (momentaryLufs: readonly number[]): number => gatedLufs(momentaryLufs.map(lufsToPower));

const gatedLufs = (powers: readonly number[]): number => {
  const audible = powers.filter((power) => power > lufsToPower(ABSOLUTE_GATE_LUFS));
  if (audible.length === 0) return -Infinity;
  const gate = mean(audible) * 10 ** (RELATIVE_GATE_LU / 10);
  return powerToLufs(mean(audible.filter((power) => power > gate)));
};

/** Loudness over time and as a whole, all in LUFS. */
export interface Loudness {
  /** Gated; of anything shorter than 400 ms, its one block. */
  readonly integratedLufs: number;
  /** Every 400 ms, one for each 100 ms. */
  readonly momentaryLufs: readonly number[];
  /** The loudest 400 ms. */
  readonly maxMomentaryLufs: number;
  /** The loudest 3 s. */
  readonly maxShortTermLufs: number;
}

const describe = (energies: Float64Array, samples: number): Loudness => {
  const momentary = windowPowers(energies, samples, MOMENTARY_STEPS);
  const shortTerm = windowPowers(energies, samples, SHORT_TERM_STEPS);
  return {
    integratedLufs: gatedLufs(momentary),
    momentaryLufs: momentary.map(powerToLufs),
    maxMomentaryLufs: powerToLufs(momentary.reduce((most, power) => Math.max(most, power), 0)),
    maxShortTermLufs: powerToLufs(shortTerm.reduce((most, power) => Math.max(most, power), 0)),
  };
};

const emptyEnergies = (samples: number): Float64Array => new Float64Array(Math.ceil(samples / STEP_SAMPLES));

/** @param pcm  mono, 48 kHz, −1…1; heard from both sides */
export const measureMono = (pcm: MonoPcm): Loudness => {
  const energies = emptyEnergies(pcm.length);
  addEnergies(energies, pcm, { offset: 0, stride: 1, scale: Math.SQRT2 });
  return describe(energies, pcm.length);
};

/** @param left, right  of the same length, 48 kHz, −1…1 */
export const measureChannels = (left: Float32Array, right: Float32Array): Loudness => {
  const energies = emptyEnergies(left.length);
  for (const channel of [left, right]) addEnergies(energies, channel, { offset: 0, stride: 1, scale: 1 });
  return describe(energies, left.length);
};

/** @param interleaved  left, right, 48 kHz; −1…1 as floats, or signed 16 bit */
export const measureStereo = (interleaved: Float32Array | Int16Array): Loudness => {
  const samples = interleaved.length / 2;
  const energies = emptyEnergies(samples);
  const scale = interleaved instanceof Int16Array ? 1 / 32768 : 1;
  for (const offset of [0, 1]) addEnergies(energies, interleaved, { offset, stride: 2, scale });
  return describe(energies, samples);
};
