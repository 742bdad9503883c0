/**
 * A limiter with finite memory: the gain at a sample depends only on the samples within {@link LIMITER_REACH_SAMPLES}
 * of it. Time is cut into cells on an absolute grid, so that it does not matter where mixing started.
 */

/** −4 dBFS: MP3 at 128 kbit/s overshoots its input by up to 1.5 dB (P6: sample peak ≤ −2.5 dBFS). */
export const LIMITER_CEILING = 10 ** (-4 / 20);

export const CELL_SAMPLES = 64;
// ±4 cells (5 ms) of window minimum, then a triangle over ±3 cells: the gain is down before the peak comes.
const MINIMUM_CELLS = 4;
const SMOOTHING = [1 / 16, 2 / 16, 3 / 16, 4 / 16, 3 / 16, 2 / 16, 1 / 16];
const SMOOTHING_CELLS = 3;

/** How far around a sample the limiter looks. */
export const LIMITER_REACH_SAMPLES = (MINIMUM_CELLS + SMOOTHING_CELLS + 2) * CELL_SAMPLES;

/**
 * Limits interleaved stereo in place.
 *
 * @param mix        starts on a cell boundary; the first and last {@link LIMITER_REACH_SAMPLES} samples only lend
 *                   their peaks to what lies between and may come out wrong
 * @returns          whether anything had to be limited
 */
export const limit = (mix: Float32Array): boolean => {
  const cells = Math.ceil(mix.length / (2 * CELL_SAMPLES));
  const gains = neededGains(mix, cells);
  if (gains === undefined) return false;
  const smoothed = smoothGains(windowMinimum(gains));
  for (let cell = 0; cell < cells; cell++) applyGain(mix, cell, smoothed);
  return true;
};

const neededGains = (mix: Float32Array, cells: number): Float64Array | undefined => {
  const gains = new Float64Array(cells).fill(1);
  let limited = false;
  for (let cell = 0; cell < cells; cell++) {
    let peak = 0;
    const end = Math.min(mix.length, (cell + 1) * CELL_SAMPLES * 2);
    for (let i = cell * CELL_SAMPLES * 2; i < end; i++) peak = Math.max(peak, Math.abs(mix[i] ?? 0));
    if (peak <= LIMITER_CEILING) continue;
    gains[cell] = LIMITER_CEILING / peak;
    limited = true;
  }
  return limited ? gains : undefined;
};

const windowMinimum = (gains: Float64Array): Float64Array =>
  gains.map((_, cell) => {
    let minimum = 1;
    const last = Math.min(gains.length - 1, cell + MINIMUM_CELLS);
    for (let i = Math.max(0, cell - MINIMUM_CELLS); i <= last; i++) minimum = Math.min(minimum, gains[i] ?? 1);
    return minimum;
  });

const smoothGains = (gains: Float64Array): Float64Array =>
  gains.map((_, cell) => {
    let sum = 0;
    for (let i = -SMOOTHING_CELLS; i <= SMOOTHING_CELLS; i++) {
      // Nothing sounds before the session starts: its first cell stands for what would lie there.
      const neighbour = Math.min(gains.length - 1, Math.max(0, cell + i));
      sum += (SMOOTHING[i + SMOOTHING_CELLS] ?? 0) * (gains[neighbour] ?? 1);
    }
    return sum;
  });

/** The gain moves in a straight line from one cell's start to the next one's. */
const applyGain = (mix: Float32Array, cell: number, gains: Float64Array): void => {
  const from = gains[cell] ?? 1;
  const to = gains[cell + 1] ?? from;
  if (from === 1 && to === 1) return;
  const step = (to - from) / CELL_SAMPLES;
  const start = cell * CELL_SAMPLES * 2;
  for (let n = 0; n < CELL_SAMPLES; n++) {
    const gain = from + step * n;
    const i = start + 2 * n;
    if (i + 1 >= mix.length) return;
    mix[i] = (mix[i] ?? 0) * gain;
    mix[i + 1] = (mix[i + 1] ?? 0) * gain;
  }
};
