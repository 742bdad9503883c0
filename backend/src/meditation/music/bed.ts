/** A piece of music or sound without beginning or end, under the voice. */
export interface Bed {
  readonly id: string;
  readonly title: string;
  readonly mood: string;
  /** Length of the loop in 48 kHz samples; the sample after the last is the first. */
  readonly loopSamples: number;
  /**
   * Interleaved stereo at −22 LUFS, from loop position `startSample` (0 ≤ startSample < loopSamples) on; wraps around
   * the seam. `samples` counts per channel. The returned view is only valid until the next call.
   */
  read(startSample: number, samples: number): Promise<Int16Array>;
}

/** The beds that are there, in the order in which they are offered. */
export interface BedLibrary {
  readonly beds: readonly Bed[];
  /** The first of `preferred` that exists, else one that suits; never fails. */
  choose(preferred: readonly string[], seed: number): Bed;
}
