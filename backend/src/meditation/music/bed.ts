import type { Feeling } from '@float/contract';

/** A piece of music or sound without beginning or end, under the voice. */
export interface Bed {
  readonly id: string;
  readonly title: string;
  readonly mood: string;
  /** What it suits; none: it is only played when it is asked for by name. */
  readonly feelings: readonly Feeling[];
  /** Length of the loop in 48 kHz samples; the sample after the last is the first. */
  readonly loopSamples: number;
  /**
   * Fills `into` with interleaved stereo at about −22 LUFS, from loop position `startSample`
   * (0 ≤ startSample < loopSamples) on; wraps around the seam. The caller's buffer, because a second of audio after
   * the other would be 200 kB of garbage each.
   */
  read(startSample: number, into: Int16Array): Promise<void>;
}

/** The beds that are there, in the order in which they are offered. */
export interface BedLibrary {
  readonly beds: readonly Bed[];
  /**
   * The first of `preferred` that exists, else one that suits the feeling; never fails. Same seed, same bed.
   *
   * @param feeling  the leading one; undefined: any bed that suits some feeling
   */
  choose(preferred: readonly string[], feeling: Feeling | undefined, seed: number): Bed;
}
