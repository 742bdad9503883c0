import type { Logger } from '../log.ts';
import { allot, giveBack, hourOf, MICRO_USD, toMicroUsd, type Hour, type MicroUsd } from './allotment.ts';
import type { Budget, BudgetRefusal, Reservation, SpentUsd } from './budget.ts';
import type { WindowBudgets } from './modelSettings.ts';
import type { SpendingLedger } from './spendingLedger.ts';

export interface SharedBudgetParts {
  readonly ledger: SpendingLedger;
  readonly limits: WindowBudgets;
  /** Since 1970. */
  readonly nowMs: () => number;
  readonly log: Logger;
  /**
   * Takes from the ledger just what a call needs, and keeps the rest of it for the next call: for processes that may be
   * frozen at any time, and then would hold money that others need. Default false.
   */
  readonly isExact?: boolean;
}

/** A call waits so long for money; then the embedded parts do it. The listener hears music meanwhile. */
const LONGEST_WAIT_MS = 6_000;
/** A ledger that has failed is not asked again for so long, so that only one call waits for it. */
const FAILED_FOR_MS = 3_000;
/** A budget that is used up is looked at again after so long: other processes give back what they did not need. */
const EMPTY_FOR_MS = 10_000;
/** What a process holds goes back when no call has needed money for so long. */
const IDLE_MS = 10_000;
/** For `/metrics`. */
const STALE_MS = 15_000;
const HOUR_MS = 3_600_000;

const LEDGER_REFUSAL: BudgetRefusal = { isGranted: false, scope: 'ledger', retryAfterMs: FAILED_FOR_MS };

interface Shut {
  readonly refusal: BudgetRefusal;
  readonly untilMs: number;
  /** Smaller amounts may still be there. */
  readonly from: MicroUsd;
}

/**
 * The budget of an hour and of a day, for all processes on one store. Each takes a small part of it from the ledger before
 * it spends, so that calls mostly wait for nothing, and what was taken counts as spent until it is given back. So the
 * budget holds whatever a process does: it can be exceeded only by what a call costs beyond the most that was expected.
 * What a process held when it was killed stays counted.
 */
export class SharedBudget implements Budget, AsyncDisposable {
  readonly #parts: SharedBudgetParts;
  /** Of the day of {@link #day}, by hour. */
  #held = new Map<string, MicroUsd>();
  #day = '';
  /** Changes of the ledger, one after another. */
  #queue: Promise<unknown> = Promise.resolve();
  #shut: Shut | undefined;
  /** The ledger has not answered for longer than a call waits. */
  #isStuck = false;
  #idle: NodeJS.Timeout | undefined;
  #readAtMs = -Infinity;

  constructor(parts: SharedBudgetParts) {
    this.#parts = parts;
  }

  async reserve(usd: number): Promise<Reservation | BudgetRefusal> {
    const amount = toMicroUsd(usd);
    const atOnce = this.#takeHeld(amount) ?? this.#refusalOf(amount);
    if (atOnce !== undefined) return atOnce;
    const turn = this.#inTurn(async () => this.#takeHeld(amount) ?? this.#takeMore(amount));
    const late = Promise.withResolvers<BudgetRefusal>();
    const timer = setTimeout(() => {
      this.#isStuck = true;
      late.resolve(this.#failed());
      // Money that comes too late is kept for other calls.
      void turn.then((taken) => {
        this.#isStuck = false;
        if (taken.isGranted) taken.settle(0);
      });
    }, LONGEST_WAIT_MS);
    try {
      return await Promise.race([turn, late.promise]);
    } finally {
      clearTimeout(timer);
      this.#watchIdle();
    }
  }

  /**
   * Gives back what this process holds. Never rejects, and waits no longer for the ledger than a call does: what could not be
   * given back counts as spent.
   */
  async release(): Promise<void> {
    clearTimeout(this.#idle);
    const given = this.#inTurn(async () => {
      const { day } = this.#now();
      const held = this.#held;
      this.#held = new Map();
      try {
        if (held.values().some((amount) => amount !== 0))
          await this.#parts.ledger.change(day, (spending) => giveBack(spending, held));
      } catch (error) {
        this.#parts.log.warn('budget_not_given_back', { error });
        // Debts are kept, to be paid next time.
        for (const [hour, amount] of held) if (amount < 0) this.#hold(day, hour, amount);
      }
    });
    const late = Promise.withResolvers<undefined>();
    const timer = setTimeout(late.resolve, LONGEST_WAIT_MS, undefined);
    await Promise.race([given, late.promise]).finally(() => {
      clearTimeout(timer);
    });
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.release();
  }

  /** As it was last read; reading goes on behind it when that is long ago. */
  spent(): SpentUsd {
    const { day, hour } = this.#now();
    const nowMs = this.#parts.nowMs();
    if (nowMs - this.#readAtMs >= STALE_MS) {
      this.#readAtMs = nowMs;
      void this.#inTurn(() => this.#parts.ledger.read(day)).catch(() => undefined);
    }
    const spending = this.#parts.ledger.known(day) ?? {};
    const daySum = Object.values(spending).reduce((sum, amount) => sum + amount, 0);
    const heldSum = this.#held.values().reduce((sum, amount) => sum + amount, 0);
    return {
      hourUsd: ((spending[hour] ?? 0) - (this.#held.get(hour) ?? 0)) * MICRO_USD,
      dayUsd: (daySum - heldSum) * MICRO_USD,
    };
  }

  /** What was held of another day is gone with it. */
  #now(): Hour {
    const now = hourOf(this.#parts.nowMs());
    if (now.day !== this.#day) this.#held = new Map();
    this.#day = now.day;
    return now;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  #takeHeld(amount: MicroUsd): Reservation | undefined {
    const { day, hour } = this.#now();
    const held = this.#held.get(hour) ?? 0;
    if (held < amount) return undefined;
    this.#hold(day, hour, -amount);
    return this.#reservation(day, hour, amount);
  }

  #reservation(day: string, hour: string, amount: MicroUsd): Reservation {
    let isSettled = false;
    return {
      isGranted: true,
      settle: (usd) => {
        if (isSettled) return;
        isSettled = true;
        this.#hold(day, hour, amount - toMicroUsd(usd));
        this.#watchIdle();
      },
    };
  }

  #hold(day: string, hour: string, amount: MicroUsd): void {
    if (day === this.#now().day) this.#held.set(hour, (this.#held.get(hour) ?? 0) + amount);
  }

  /** Undefined: it is worth looking. */
  #refusalOf(amount: MicroUsd): BudgetRefusal | undefined {
    const shut = this.#shut;
    if (this.#isStuck) return LEDGER_REFUSAL;
    return shut !== undefined && this.#parts.nowMs() < shut.untilMs && amount >= shut.from ? shut.refusal : undefined;
  }

  async #takeMore(amount: MicroUsd): Promise<Reservation | BudgetRefusal> {
    const { ledger, limits, nowMs, log, isExact = false } = this.#parts;
    const refusal = this.#refusalOf(amount);
    if (refusal !== undefined) return refusal;
    const { day, hour } = this.#now();
    const held = this.#held;
    this.#held = new Map();
    try {
      const order = { hour, needed: amount, isExact };
      const result = await ledger.change(day, (spending) => allot(spending, held, order, limits));
      this.#readAtMs = nowMs();
      if ('held' in result) {
        this.#shut = undefined;
        this.#hold(day, hour, result.held - amount);
        return this.#reservation(day, hour, amount);
      }
      for (const [each, rest] of held) this.#hold(day, each, rest);
      return this.#empty(result.scope, amount);
    } catch (error) {
      // Whether it was stored is unknown: what was held is lost then, and debts are kept.
      for (const [each, rest] of held) if (rest < 0) this.#hold(day, each, rest);
      log.warn('budget_unknown', { error });
      return this.#failed();
    }
  }

  #empty(scope: 'hour' | 'day', amount: MicroUsd): BudgetRefusal {
    const nowMs = this.#parts.nowMs();
    const windowMs = scope === 'hour' ? HOUR_MS : 24 * HOUR_MS;
    const retryAfterMs = windowMs - (nowMs % windowMs);
    this.#parts.log.warn('budget_used_up', { reason: scope });
    const refusal: BudgetRefusal = { isGranted: false, scope, retryAfterMs };
    this.#shut = { refusal, untilMs: nowMs + Math.min(EMPTY_FOR_MS, retryAfterMs), from: amount };
    return refusal;
  }

  #failed(): BudgetRefusal {
    this.#shut = { refusal: LEDGER_REFUSAL, untilMs: this.#parts.nowMs() + FAILED_FOR_MS, from: 0 };
    return LEDGER_REFUSAL;
  }

  #watchIdle(): void {
    if (this.#parts.isExact === true) return;
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => void this.release(), IDLE_MS);
    this.#idle.unref();
  }
}
