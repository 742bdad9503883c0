/** Anything whose loudness can be set, 0 to 1. */
export interface Loudness {
  volume: number;
}

const STEP_MS = 40;

/**
 * How loud it is on the way: the ear hears ratios, so the steps grow smaller towards silence.
 *
 * @param share  of the time, 0 to 1
 */
export const volumeOnTheWay = (from: number, to: number, share: number): number => {
  const passed = Math.min(1, Math.max(0, share));
  const [root, target] = [Math.sqrt(from), Math.sqrt(to)];
  return (root + (target - root) * passed) ** 2;
};

/** Moves a volume to where it should be, one move at a time; the last one that was asked for counts. */
export class VolumeFade {
  readonly #target: Loudness;
  readonly #nowMs: () => number;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(target: Loudness, nowMs: () => number = () => performance.now()) {
    this.#target = target;
    this.#nowMs = nowMs;
  }

  /** @param level  0 to 1 */
  to(level: number, fadeSeconds: number): void {
    this.stop();
    if (fadeSeconds <= 0) {
      this.#target.volume = level;
      return;
    }
    const from = this.#target.volume;
    const startedAtMs = this.#nowMs();
    this.#timer = setInterval(() => {
      const share = (this.#nowMs() - startedAtMs) / (fadeSeconds * 1000);
      this.#target.volume = volumeOnTheWay(from, level, share);
      if (share >= 1) this.stop();
    }, STEP_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
