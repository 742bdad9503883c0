/**
 * How long a client waits before it asks for a job again: the first sound is due within a second, and nothing of interest
 * happens after five.
 *
 * @param elapsedMs  since the session was asked for
 */
export const pollDelayMs = (elapsedMs: number): number => {
  if (elapsedMs < 1_000) return 100;
  return elapsedMs < 5_000 ? 250 : 2_000;
};
