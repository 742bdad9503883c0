import type { JobId, UserId } from '@float/contract';
import { FloatError } from '../errors.ts';
import type { Clock } from '../meditation/timeline/clock.ts';
import { recordKey } from '../storage/keys.ts';
import type { ETag, ObjectStore } from '../storage/objectStore.ts';
import { PreconditionFailed } from '../storage/objectStore.ts';
import { parseJson } from '../storage/parseJson.ts';
import { mayHavePassed } from '../storage/settledPut.ts';
import type { JobRecord } from './record.ts';
import { jobRecordSchema } from './record.ts';
import type { Transition } from './transitions.ts';

/** A record and the version under which it is stored. */
export interface StoredRecord {
  readonly record: JobRecord;
  readonly etag: ETag;
}

export interface JobRecordsParts {
  readonly store: ObjectStore;
  readonly clock: Clock;
  readonly newUuid: () => string;
}

const MAX_TRIES = 6;
const RETRY_MS = 50;

/** The records of all jobs, changed only by compare-and-swap. */
export class JobRecords {
  readonly #parts: JobRecordsParts;

  constructor(parts: JobRecordsParts) {
    this.#parts = parts;
  }

  async read(user: UserId, job: JobId): Promise<StoredRecord | undefined> {
    const object = await this.#parts.store.get(recordKey(user, job));
    if (object === undefined) return undefined;
    return { record: parseRecord(object.bytes), etag: object.etag };
  }

  /** @returns whether it was created; false when there is one already */
  async create(record: JobRecord): Promise<boolean> {
    try {
      await this.#put(record, { ifNoneMatch: '*' });
      return true;
    } catch (error) {
      if (error instanceof PreconditionFailed) return false;
      throw error;
    }
  }

  /**
   * Applies a transition to what is stored now. A write whose answer is lost, or that another write came before, is
   * settled by reading again: ours was applied, or the transition is applied to the fresh record.
   *
   * @param known  what the caller believes is stored; saves a read when it is right
   * @returns      the record as stored; undefined when the transition does not apply (any more)
   */
  async apply(
    user: UserId,
    job: JobId,
    transition: Transition,
    known?: StoredRecord,
  ): Promise<StoredRecord | undefined> {
    let current = known ?? (await this.read(user, job));
    for (let tries = 1; ; tries++) {
      const changed = current === undefined ? undefined : transition(current.record);
      if (current === undefined || changed === undefined) return undefined;
      const next = this.#stamped(changed, current.record);
      try {
        return { record: next, etag: await this.#put(next, { ifMatch: current.etag }) };
      } catch (error) {
        if (!isUnsettled(error) || tries === MAX_TRIES) throw error;
        await this.#parts.clock.until(this.#parts.clock.nowMs() + RETRY_MS * tries, NEVER);
      }
      current = await this.read(user, job);
      if (current?.record.write_id === next.write_id) return current;
    }
  }

  #stamped(changed: JobRecord, before: JobRecord): JobRecord {
    return {
      ...changed,
      revision: before.revision + 1,
      write_id: this.#parts.newUuid(),
      updated_at: new Date(this.#parts.clock.nowMs()).toISOString(),
    };
  }

  #put(record: JobRecord, condition: { ifNoneMatch: '*' } | { ifMatch: ETag }): Promise<ETag> {
    return this.#parts.store.put(recordKey(record.user_id, record.job_id), Buffer.from(JSON.stringify(record)), {
      ...condition,
      // How a job ends, and that it was erased, has to be written on a full disk, too; new jobs are refused before.
      essential: true,
      contentType: 'application/json',
      cacheControl: 'no-store',
    });
  }
}

const NEVER = new AbortController().signal;

/** Whether it is unknown, or known only by reading again, what became of a write. */
const isUnsettled = (error: unknown): boolean => error instanceof PreconditionFailed || mayHavePassed(error);

const parseRecord = (bytes: Uint8Array): JobRecord => {
  const parsed = jobRecordSchema.safeParse(parseJson(bytes));
  if (!parsed.success) throw new FloatError('INTERNAL', 'A job record cannot be read', { cause: parsed.error });
  return parsed.data;
};
