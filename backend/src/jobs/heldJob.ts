import { FloatError } from '../errors.ts';
import type { Clock } from '../meditation/timeline/clock.ts';
import type { JobRecords, StoredRecord } from './jobRecords.ts';
import type { JobRecord } from './record.ts';
import type { LeaseHolder, Progress, Transition } from './transitions.ts';
import { renew } from './transitions.ts';

const HEARTBEATS_A_LEASE = 3;

/** A job that this worker holds: its record is written one change after the other, and its lease kept alive. */
export class HeldJob {
  readonly #records: JobRecords;
  readonly #holder: LeaseHolder;
  readonly #clock: Clock;
  #stored: StoredRecord;
  #heldSinceMs: number;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(records: JobRecords, stored: StoredRecord, holder: LeaseHolder, clock: Clock) {
    this.#records = records;
    this.#stored = stored;
    this.#holder = holder;
    this.#clock = clock;
    this.#heldSinceMs = clock.nowMs();
  }

  get record(): JobRecord {
    return this.#stored.record;
  }

  /** @throws {FloatError} `LEASE_LOST` when another worker holds the job now */
  apply(transition: Transition): Promise<JobRecord> {
    const applied = this.#writing.then(() => this.#apply(transition));
    // The next change is tried whatever became of this one; who asked for this one hears of it.
    this.#writing = applied.catch(() => undefined);
    return applied;
  }

  /**
   * For a process that was frozen: when it wakes, it must not write before it knows that it still may.
   *
   * @throws {FloatError} `LEASE_LOST` when nothing was written under the lease for as long as it lasts
   */
  readonly assertHeld = (): void => {
    if (this.#clock.nowMs() - this.#heldSinceMs < this.#holder.leaseMs) return;
    throw new FloatError('LEASE_LOST', 'The lease could not be renewed in time', { retriable: true });
  };

  async #apply(transition: Transition): Promise<JobRecord> {
    const startedAtMs = this.#clock.nowMs();
    const { user_id: user, job_id: job } = this.record;
    const stored = await this.#records.apply(user, job, transition, this.#stored);
    if (stored === undefined) throw new FloatError('LEASE_LOST', 'Another worker has taken this job over');
    this.#stored = stored;
    this.#heldSinceMs = startedAtMs;
    return stored.record;
  }
}

/**
 * Renews the lease three times while it lasts, whatever the work is waiting for. Returns when `signal` aborts.
 *
 * @throws {FloatError} `LEASE_LOST` when another worker holds the job, or nothing could be written for a whole lease
 */
export const keepLease = async (
  held: Pick<HeldJob, 'apply' | 'assertHeld'>,
  holder: LeaseHolder,
  progress: () => Progress,
  clock: Clock,
  signal: AbortSignal,
): Promise<void> => {
  while (!signal.aborted) {
    try {
      await clock.until(clock.nowMs() + holder.leaseMs / HEARTBEATS_A_LEASE, signal);
    } catch {
      return;
    }
    try {
      await held.apply(renew(holder, progress(), clock.nowMs()));
    } catch (error) {
      const mayPass =
        error instanceof FloatError && (error.code === 'STORAGE_UNAVAILABLE' || error.code === 'STORAGE_FULL');
      if (!mayPass) throw error;
      held.assertHeld();
    }
  }
};
