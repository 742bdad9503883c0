/**
 * A small seeded source of pseudo-random numbers (mulberry32, Tommy Ettinger, public domain): the same seed gives the
 * same session. Not for anything secret.
 *
 * @param seed  any number; its lowest 32 bits count
 * @returns     a function that gives the next number, 0 ≤ n < 1
 */
export const mulberry32 = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
