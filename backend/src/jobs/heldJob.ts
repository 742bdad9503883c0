import { FloatError } from '../errors.ts';
import type { Clock } from '../meditation/timeline/clock.ts';
import type { JobRecords, StoredRecord } from './jobRecords.ts';
import type { JobRecord } from './record.ts';
import type { LeaseHolder, Progress, Transition } from './transitions.ts';
import { LEASE_MS, renew } from './transitions.ts';

const HEARTBEAT_MS = 2_000;

/** A job that this worker holds: its record is written one change after the other, and its lease kept alive. */
export class HeldJob {
  readonly #records: JobRecords;
  #stored: StoredRecord;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(records: JobRecords, stored: StoredRecord) {
    this.#records = records;
    this.#stored = stored;
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

  async #apply(transition: Transition): Promise<JobRecord> {
    const { user_id: user, job_id: job } = this.record;
    const stored = await this.#records.apply(user, job, transition, this.#stored);
    if (stored === undefined) throw new FloatError('LEASE_LOST', 'Another worker has taken this job over');
    this.#stored = stored;
    return stored.record;
  }
}

/**
 * Renews the lease every 2 s, whatever the work is waiting for. Returns when `signal` aborts.
 *
 * @throws {FloatError} `LEASE_LOST` when another worker holds the job, or nothing could be written for a whole lease
 */
export const keepLease = async (
  held: Pick<HeldJob, 'apply'>,
  holder: LeaseHolder,
  progress: () => Progress,
  clock: Clock,
  signal: AbortSignal,
): Promise<void> => {
  let renewedAtMs = clock.nowMs();
  while (!signal.aborted) {
    try {
      await clock.until(clock.nowMs() + HEARTBEAT_MS, signal);
    } catch {
      return;
    }
    const startedAtMs = clock.nowMs();
    try {
      await held.apply(renew(holder, progress(), startedAtMs));
      renewedAtMs = startedAtMs;
    } catch (error) {
      const isPassing = error instanceof FloatError && error.code === 'STORAGE_UNAVAILABLE';
      if (!isPassing || clock.nowMs() - renewedAtMs >= LEASE_MS) throw asLost(error);
    }
  }
};

const asLost = (cause: unknown): unknown =>
  cause instanceof FloatError && cause.code === 'STORAGE_UNAVAILABLE'
    ? new FloatError('LEASE_LOST', 'The lease could not be renewed in time', { retriable: true, cause })
    : cause;
