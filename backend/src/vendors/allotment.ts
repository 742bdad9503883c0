import type { BudgetScope } from './budget.ts';
import type { WindowBudgets } from './modelSettings.ts';
import type { DaySpending, LedgerChange } from './spendingLedger.ts';

/** Millionths of a US dollar: sums of whole numbers are exact. */
export type MicroUsd = number;
export const MICRO_USD = 1e-6;

export const toMicroUsd = (usd: number): MicroUsd => Math.ceil(usd / MICRO_USD - 1e-6);

/** An hour of a day (UTC). */
export interface Hour {
  /** Such as `2026-11-30`. */
  readonly day: string;
  /** `00` to `23`. */
  readonly hour: string;
}

export const hourOf = (nowMs: number): Hour => {
  const iso = new Date(nowMs).toISOString();
  return { day: iso.slice(0, 10), hour: iso.slice(11, 13) };
};

/** What a process holds of the budget and has not spent, by hour of one day; below 0: it has spent more than it held. */
export type Held = ReadonlyMap<string, MicroUsd>;

export interface Allotted {
  /** What the process now holds of the hour. */
  readonly held: MicroUsd;
}
export interface NotAllotted {
  readonly scope: Extract<BudgetScope, 'hour' | 'day'>;
}

/** Of the smaller budget, so much is taken at a time, and enough for some calls: a few hundred writes spend all of it. */
const SHARE = 1 / 200;
const CALLS_AHEAD = 8;
/** Of what is left, no process takes more than this for later calls: others need some of it, too. */
const SHARE_OF_REST = 1 / 20;

const sumOf = (amounts: Iterable<MicroUsd>): MicroUsd => [...amounts].reduce((sum, amount) => sum + amount, 0);

/** A day after a process has given back what it held of other hours, and paid what it owed. */
const withoutHeld = (spending: DaySpending, held: Held): DaySpending => ({
  ...spending,
  ...Object.fromEntries([...held].map(([hour, amount]) => [hour, (spending[hour] ?? 0) - amount])),
});

/** Gives everything back that a process holds. */
export const giveBack = (spending: DaySpending, held: Held): LedgerChange<undefined> => ({
  next: withoutHeld(spending, held),
  result: undefined,
});

/**
 * Takes money for a call, and some more for the calls after it.
 *
 * @param held     what the process holds of the day: all of it goes into what is taken
 * @param needed   the least that the process has to hold of the hour afterwards
 * @param isExact  takes nothing for later calls
 */
export const allot = (
  spending: DaySpending,
  held: Held,
  { hour, needed, isExact }: { readonly hour: string; readonly needed: MicroUsd; readonly isExact: boolean },
  { maxUsdPerHour, maxUsdPerDay }: WindowBudgets,
): LedgerChange<Allotted | NotAllotted> => {
  const settled = withoutHeld(spending, held);
  const hourRest = maxUsdPerHour / MICRO_USD - (settled[hour] ?? 0);
  const dayRest = maxUsdPerDay / MICRO_USD - sumOf(Object.values(settled));
  const rest = Math.floor(Math.min(hourRest, dayRest) + 1e-3);
  if (needed > rest) return { next: undefined, result: { scope: hourRest < dayRest ? 'hour' : 'day' } };
  const share = SHARE * (Math.min(maxUsdPerHour, maxUsdPerDay) / MICRO_USD);
  const ahead = Math.floor(Math.min(Math.max(share, CALLS_AHEAD * needed), SHARE_OF_REST * rest));
  const taken = isExact ? needed : Math.max(needed, ahead);
  return { next: { ...settled, [hour]: (settled[hour] ?? 0) + taken }, result: { held: taken } };
};
