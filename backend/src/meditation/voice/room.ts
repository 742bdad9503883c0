/**
 * A small, soft room around a dry voice: a few early reflections and a short diffuse tail from a feedback delay
 * network (J.-M. Jot & A. Chaigne, "Digital delay networks for designing artificial reverberators", AES 1991). It
 * runs at the voice's own rate: above 5 kHz such a room gives nothing back anyway.
 */

/** What the room adds to the end of an utterance. */
export const TAIL_SECONDS = 0.3;
/** The last of the tail fades. */
const FADE_SECONDS = 0.16;
/** Together about 19 dB under the voice: felt, not heard. */
const EARLY_LEVEL = 0.065;
const LATE_LEVEL = 0.07;
const DECAY_SECONDS = 0.65;
/** Walls take the highs: what comes in, and what goes round again. */
const INPUT_HZ = 4_500;
const DAMPING_HZ = 3_200;
/** A room gives no boom back. */
const LOW_CUT_HZ = 180;

/** Delay in seconds and gain: uneven, so that no tone stands out. */
const reflections = [
  [0.0071, 0.6],
  [0.0113, -0.52],
  [0.0167, 0.45],
  [0.0211, 0.38],
  [0.0293, -0.3],
  [0.0371, 0.24],
] as const;

/** Without common divisors, between a near and a far wall. */
const lineSeconds = [0.0233, 0.0271, 0.0311, 0.0359, 0.0397, 0.0443, 0.0499, 0.0557] as const;

const onePole = (frequencyHz: number, sampleRate: number): number =>
  1 - Math.exp((-2 * Math.PI * frequencyHz) / sampleRate);

/** What the walls hear: the voice without its lowest and highest part. */
const soften = (dry: Float32Array, sampleRate: number): Float32Array => {
  const soft = new Float32Array(dry.length);
  const [up, down] = [onePole(INPUT_HZ, sampleRate), onePole(LOW_CUT_HZ, sampleRate)];
  let [dark, low] = [0, 0];
  for (let index = 0; index < dry.length; index++) {
    dark += up * ((dry[index] ?? 0) - dark);
    low += down * (dark - low);
    soft[index] = dark - low;
  }
  return soft;
};

const addReflections = (output: Float32Array, soft: Float32Array, sampleRate: number): void => {
  for (const [seconds, gain] of reflections) {
    const delay = Math.round(seconds * sampleRate);
    const level = gain * EARLY_LEVEL;
    const end = Math.min(soft.length, output.length - delay);
    for (let index = 0; index < end; index++) {
      output[index + delay] = (output[index + delay] ?? 0) + level * (soft[index] ?? 0);
    }
  }
};

/** One way to the walls and back. Reading is always a whole line behind writing, at the same place. */
class DelayLine {
  readonly #samples: Float32Array;
  readonly #feedback: number;
  readonly #damping: number;
  #at = 0;
  #damped = 0;

  constructor(samples: number, sampleRate: number) {
    this.#samples = new Float32Array(samples);
    // So much is left after one way round.
    this.#feedback = 10 ** ((-3 * samples) / (sampleRate * DECAY_SECONDS));
    this.#damping = onePole(DAMPING_HZ, sampleRate);
  }

  /**
   * What comes back now: the next `returned.length` samples, no more than the line is long. It is heard, and fed to
   * all the lines.
   */
  read(returned: Float32Array, heard: Float32Array, heardLevel: number, fed: Float32Array, fedLevel: number): void {
    const samples = this.#samples;
    const feedback = this.#feedback * this.#damping;
    const kept = 1 - this.#damping;
    let damped = this.#damped;
    for (let index = 0, at = this.#at; index < returned.length; index++) {
      damped = kept * damped + feedback * (samples[at] ?? 0);
      returned[index] = damped;
      heard[index] = (heard[index] ?? 0) + heardLevel * damped;
      fed[index] = (fed[index] ?? 0) + fedLevel * damped;
      if (++at === samples.length) at = 0;
    }
    this.#damped = damped;
  }

  /** What goes in where {@link read} has just read. */
  write(returned: Float32Array, fed: Float32Array): void {
    const samples = this.#samples;
    let at = this.#at;
    for (let index = 0; index < fed.length; index++) {
      samples[at] = (returned[index] ?? 0) + (fed[index] ?? 0);
      if (++at === samples.length) at = 0;
    }
    this.#at = at;
  }
}

/**
 * Every line feeds all of them, by a Householder reflection: as much energy as before, well mixed. In blocks no longer
 * than the shortest line, because nothing that goes in comes back sooner.
 */
const addTail = (output: Float32Array, soft: Float32Array, sampleRate: number): void => {
  const lengths = lineSeconds.map((seconds) => Math.round(seconds * sampleRate));
  const block = Math.min(...lengths);
  const lines = lengths.map((samples) => ({
    line: new DelayLine(samples, sampleRate),
    returned: new Float32Array(block),
  }));
  for (let start = 0; start < output.length; start += block) {
    const end = Math.min(output.length, start + block);
    const heard = output.subarray(start, end);
    const fed = new Float32Array(end - start);
    fed.set(soft.subarray(start, end));
    for (const [index, { line, returned }] of lines.entries()) {
      // Half of the lines are heard upside down, or their sum would hum.
      const heardLevel = index % 2 === 0 ? LATE_LEVEL : -LATE_LEVEL;
      line.read(returned.subarray(0, fed.length), heard, heardLevel, fed, -2 / lines.length);
    }
    for (const { line, returned } of lines) line.write(returned, fed);
  }
};

const fadeOut = (samples: Float32Array, length: number): void => {
  const start = samples.length - length;
  for (let index = 0; index < length; index++) {
    const cosine = 0.5 + 0.5 * Math.cos((Math.PI * (index + 1)) / length);
    samples[start + index] = (samples[start + index] ?? 0) * cosine;
  }
};

/**
 * The voice in its room. The same samples always give the same result; nothing rings longer than the tail.
 *
 * @param dry  −1…1, its ends faded
 * @returns    {@link TAIL_SECONDS} longer, ending in silence
 */
export const addRoom = (dry: Float32Array, sampleRate: number): Float32Array => {
  const output = new Float32Array(dry.length + Math.round(TAIL_SECONDS * sampleRate));
  output.set(dry);
  const soft = soften(dry, sampleRate);
  addReflections(output, soft, sampleRate);
  addTail(output, soft, sampleRate);
  fadeOut(output, Math.round(FADE_SECONDS * sampleRate));
  return output;
};
