import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { FloatError } from '../errors.ts';
import { spendingKey } from '../storage/keys.ts';
import type { ETag, ObjectStore } from '../storage/objectStore.ts';
import { PreconditionFailed } from '../storage/objectStore.ts';
import { parseJson } from '../storage/parseJson.ts';

/** What one day has cost, by the hour of the day (UTC, `00` to `23`), in millionths of a US dollar. */
export type DaySpending = Readonly<Record<string, number>>;

/** Of what a change makes of a day: what to store, if anything, and what the caller wants to know. */
export interface LedgerChange<T> {
  /** Undefined: nothing changes. */
  readonly next: DaySpending | undefined;
  readonly result: T;
}

const ledgerSchema = z.object({
  hours: z.record(z.string().regex(/^\d\d$/), z.number().int()),
  /** Makes the bytes of every write differ: two writers that add the same must not take each other's write for their own. */
  write_id: z.string(),
});

export interface SpendingLedgerParts {
  readonly store: Pick<ObjectStore, 'get' | 'put'>;
  readonly newUuid: () => string;
  /** Resolves after so many milliseconds; default: a timer. */
  readonly wait?: (ms: number) => Promise<unknown>;
}

interface Known {
  readonly day: string;
  readonly spending: DaySpending;
  readonly etag: ETag | undefined;
}

/** Fifty functions that start at once take turns within a few seconds. */
const MAX_TRIES = 60;
const LONGEST_DELAY_MS = 200;

/**
 * What all processes together have spent, an object a day, changed by compare-and-swap. What was read or written last is
 * remembered, so that a process that is alone never reads.
 */
export class SpendingLedger {
  readonly #parts: SpendingLedgerParts;
  #known: Known | undefined;

  constructor(parts: SpendingLedgerParts) {
    this.#parts = parts;
  }

  /** What was read or written last of a day. */
  known(day: string): DaySpending | undefined {
    return this.#known?.day === day ? this.#known.spending : undefined;
  }

  /** @throws {FloatError} `STORAGE_UNAVAILABLE`; `INTERNAL`: what is stored is damaged */
  async read(day: string): Promise<DaySpending> {
    const object = await this.#parts.store.get(spendingKey(day));
    if (object === undefined) return this.#remember(day, {}, undefined);
    const parsed = ledgerSchema.safeParse(parseJson(object.bytes));
    if (!parsed.success) throw new FloatError('INTERNAL', 'The spending of a day cannot be read');
    return this.#remember(day, parsed.data.hours, object.etag);
  }

  /**
   * @param day     such as `2026-11-30`
   * @param change  called again with fresh values when another process has come first
   * @throws {FloatError} `STORAGE_UNAVAILABLE`: it is unknown whether the change was stored; `INTERNAL`: damaged
   */
  async change<T>(day: string, change: (spending: DaySpending) => LedgerChange<T>): Promise<T> {
    let isFresh = this.known(day) === undefined;
    if (isFresh) await this.read(day);
    for (let tries = 1; ; tries++) {
      const { next, result } = change(this.known(day) ?? {});
      // Others may have given money back since it was read.
      if (next === undefined && !isFresh) await this.read(day);
      else if (next === undefined || (await this.#put(day, next, tries))) return result;
      else await this.read(day);
      isFresh = true;
    }
  }

  /** @returns whether it was stored; false when another process has come first */
  async #put(day: string, hours: DaySpending, tries: number): Promise<boolean> {
    const { store, newUuid, wait = delay } = this.#parts;
    const bytes = Buffer.from(JSON.stringify({ hours, write_id: newUuid() } satisfies z.input<typeof ledgerSchema>));
    const etag = this.#known?.day === day ? this.#known.etag : undefined;
    try {
      const stored = await store.put(spendingKey(day), bytes, {
        ...(etag === undefined ? { ifNoneMatch: '*' } : { ifMatch: etag }),
        contentType: 'application/json',
        cacheControl: 'no-store',
      });
      this.#remember(day, hours, stored);
      return true;
    } catch (error) {
      this.#known = undefined;
      if (!(error instanceof PreconditionFailed) || tries === MAX_TRIES) throw error;
      await wait(Math.random() * Math.min(LONGEST_DELAY_MS, 10 * tries));
      return false;
    }
  }

  #remember(day: string, spending: DaySpending, etag: ETag | undefined): DaySpending {
    this.#known = { day, spending, etag };
    return spending;
  }
}
