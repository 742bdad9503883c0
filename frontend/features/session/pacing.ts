/**
 * How long to wait before asking for the job again: the first sound is due within a second, and nothing of interest
 * happens after five.
 *
 * @param elapsedMs  since the listener began
 */
export const pollDelayMs = (elapsedMs: number): number => {
  if (elapsedMs < 1_000) return 100;
  return elapsedMs < 5_000 ? 250 : 2_000;
};
