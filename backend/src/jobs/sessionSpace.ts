import type { JobId, UserId } from '@float/contract';
import { FRAME_SECONDS, segmentFirstFrame } from '../meditation/segmenter/segmentPlan.ts';
import type { StorageSpace } from '../storage/sqliteSpace.ts';
import { storageFull } from '../storage/storageFull.ts';
import type { JobRecord } from './record.ts';
import type { Tend } from './sweeper.ts';
import { isFinal } from './transitions.ts';

/** A second of MP3 at 128 kbit/s, with 4.5 % for MPEG-TS and 5 % for the padding of the database. */
const STREAM_BYTES_PER_SECOND = 17_600;
/** Speech of 24 kHz and 16 bits for half of the time; flite, which has 16 kHz, was measured at 15,300. */
const SPEECH_BYTES_PER_SECOND = 24_000;
/** Request, log, transcript, record, and what the write-ahead log holds meanwhile. */
const OVERHEAD_BYTES = 1024 * 1024;

/** A job that the sweeper has not met for so long is gone. */
const FORGET_AFTER_MS = 60_000;

/** What a session of this length may store: 76 MB for 30 minutes. */
export const sessionBytes = (durationSeconds: number): number =>
  OVERHEAD_BYTES + durationSeconds * (STREAM_BYTES_PER_SECOND + SPEECH_BYTES_PER_SECOND);

/** What a session may still store. */
const remainingBytes = ({ duration_seconds, stream }: JobRecord): number =>
  sessionBytes(Math.max(0, duration_seconds - segmentFirstFrame(stream.segments_completed) * FRAME_SECONDS));

/** Ids are unique for one person only: clients choose them. */
interface NamedJob {
  readonly user: UserId;
  readonly job: JobId;
}

const nameOf = ({ user, job }: NamedJob): string => `${user}/${job}`;

/** Space that a new session has until its record is seen. Disposal gives it back unless it is kept. */
export interface SpaceClaim extends Disposable {
  /** The job was created: from now on the sweeper tells what it needs. */
  keep(): void;
}

/** Decides which new sessions the disk has room for. */
export interface SessionSpace {
  /** @throws {FloatError} `STORAGE_FULL` when what is free does not cover the session, all running ones and the reserve */
  claim(job: NamedJob, durationSeconds: number): Promise<SpaceClaim>;
  /** Whether a session of this length could be accepted now. */
  hasRoomFor(durationSeconds: number): Promise<boolean>;
}

export interface WatchedSpace extends SessionSpace {
  /** To be used instead of the tending that is watched: by it, running sessions are known. */
  watch(tend: Tend): Tend;
}

export interface SessionSpaceParts {
  readonly readSpace: () => Promise<StorageSpace>;
  readonly nowMs: () => number;
}

interface Need {
  readonly bytes: number;
  readonly seenAtMs: number;
}

/** What all sessions under way may still store, by job. */
class Needs {
  readonly #needs = new Map<string, Need>();
  readonly #nowMs: () => number;

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  set(job: NamedJob, bytes: number): Need {
    const need = { bytes, seenAtMs: this.#nowMs() };
    this.#needs.set(nameOf(job), need);
    return need;
  }

  /** A request that was sent twice may have put its own need in this one's place: that one stays. */
  withdraw(job: NamedJob, need: Need): void {
    if (this.#needs.get(nameOf(job)) === need) this.delete(job);
  }

  delete(job: NamedJob): void {
    this.#needs.delete(nameOf(job));
  }

  total(): number {
    const oldestMs = this.#nowMs() - FORGET_AFTER_MS;
    let total = 0;
    for (const [name, { bytes, seenAtMs }] of this.#needs) {
      if (seenAtMs < oldestMs) this.#needs.delete(name);
      else total += bytes;
    }
    return total;
  }
}

/** For a store whose space has no end that could be asked for, such as a bucket. */
export const unlimitedSpace: WatchedSpace = {
  claim: () => Promise.resolve({ keep: () => undefined, [Symbol.dispose]: () => undefined }),
  hasRoomFor: () => Promise.resolve(true),
  watch: (tend) => tend,
};

/** Room is judged by the disk as it is now, by the sessions that the sweeper meets, and by claims since then. */
export const createSessionSpace = ({ readSpace, nowMs }: SessionSpaceParts): WatchedSpace => {
  const needs = new Needs(nowMs);
  const fits = ({ freeBytes, missingReserveBytes }: StorageSpace, durationSeconds: number): boolean =>
    freeBytes - missingReserveBytes - needs.total() >= sessionBytes(durationSeconds);
  return {
    async claim(job, durationSeconds) {
      const space = await readSpace();
      // No await between the look and the claim: of a hundred at once, each sees those before it.
      if (!fits(space, durationSeconds)) throw storageFull();
      const need = needs.set(job, sessionBytes(durationSeconds));
      let isKept = false;
      return {
        keep: () => {
          isKept = true;
        },
        [Symbol.dispose]: () => {
          if (!isKept) needs.withdraw(job, need);
        },
      };
    },
    hasRoomFor: async (durationSeconds) => fits(await readSpace(), durationSeconds),
    watch: (tend) => (found) => {
      const record = found.stored?.record;
      // A creation under way has no record yet, and may have a claim.
      if (record !== undefined) {
        if (isFinal(record)) needs.delete(found);
        else needs.set(found, remainingBytes(record));
      }
      return tend(found);
    },
  };
};
