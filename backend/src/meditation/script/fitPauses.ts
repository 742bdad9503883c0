/** A pause as a session may have it: longer ones feel like the end, shorter ones like haste. */
const LONGEST_PAUSE_SECONDS = 20;
const SHORTEST_PAUSE_SECONDS = 0.5;
/** How far written pauses may be changed. */
const MIN_FACTOR = 0.6;
const MAX_FACTOR = 2;

/** @returns the pause with the factor applied, within bounds, in hundredths of a second */
export const stretchPause = (pauseSeconds: number, factor: number): number => {
  const stretched = Math.min(LONGEST_PAUSE_SECONDS, Math.max(SHORTEST_PAUSE_SECONDS, pauseSeconds * factor));
  return Math.round(stretched * 100) / 100;
};

/**
 * Finds the factor with which all pauses together take as long as they should.
 *
 * @returns 0.6 … 2; one of these ends when that is still not enough
 */
export const fitPauses = (pausesSeconds: readonly number[], targetSeconds: number): number => {
  let low = MIN_FACTOR;
  let high = MAX_FACTOR;
  // The sum only grows with the factor; 20 halvings leave less than 2 µs a second.
  for (let step = 0; step < 20; step += 1) {
    const middle = (low + high) / 2;
    const total = pausesSeconds.reduce((sum, pause) => sum + stretchPause(pause, middle), 0);
    if (total < targetSeconds) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};
