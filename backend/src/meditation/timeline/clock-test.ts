import { expect, it } from 'vitest';
import type { Clock } from './clock.ts';
import { evenClock } from './clock.ts';

const NEVER = new AbortController().signal;
const HOUR_MS = 3_600_000;

/** A system whose clock can be set; waiting lets the asked-for time pass. */
const settableSystem = () => {
  let elapsedMs = 5000;
  let setByMs = 1_000_000;
  const clock: Clock = {
    nowMs: () => elapsedMs + setByMs,
    until: (timeMs) => {
      elapsedMs = Math.max(elapsedMs, timeMs - setByMs);
      return Promise.resolve();
    },
  };
  return { clock, elapsedMs: () => elapsedMs, set: (byMs: number) => void (setByMs += byMs) };
};

it.each([-HOUR_MS, HOUR_MS])('an even clock goes on when the system’s is set by %i ms', async (byMs) => {
  const system = settableSystem();
  const even = evenClock(system.clock, system.elapsedMs);
  const startMs = even.nowMs();
  expect(startMs).toBe(system.clock.nowMs());
  system.set(byMs);
  expect(even.nowMs()).toBe(startMs);
  await even.until(startMs + 700, NEVER);
  expect(even.nowMs()).toBe(startMs + 700);
  expect(system.elapsedMs()).toBe(5700);
});
