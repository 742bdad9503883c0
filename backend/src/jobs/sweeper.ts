import type { JobId, UserId } from '@float/contract';
import { jobIdSchema, userIdSchema } from '@float/contract';
import { FloatError } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { Clock } from '../meditation/timeline/clock.ts';
import { ACTIVE_PREFIX } from '../storage/keys.ts';
import type { ETag, ObjectStore } from '../storage/objectStore.ts';
import { objectsUnder } from '../storage/objectsUnder.ts';
import type { JobRecords, StoredRecord } from './jobRecords.ts';

const HOUR_MS = 60 * 60 * 1000;

/** How long it is from one round to the next, milliseconds. */
export interface SweepPace {
  /** At least; so long while a job is not finished. */
  readonly busyMs: number;
  /** At most; so long while there is nothing to do. What comes then is seen within this time. */
  readonly idleMs: number;
}

const EVERY_SECOND: SweepPace = { busyMs: 1_000, idleMs: 1_000 };

/** A job as the sweeper comes across it. */
export interface FoundJob {
  readonly user: UserId;
  readonly job: JobId;
  /** When its marker was written: just before the job was accepted. */
  readonly markedAtMs: number;
  /** Undefined: there is a marker, and nothing else. */
  readonly stored: StoredRecord | undefined;
}

/** Does what is due for a job. Resolves with the time, milliseconds, before which nothing else can be. */
export type Tend = (found: FoundJob) => Promise<number>;

export interface SweeperParts {
  readonly store: ObjectStore;
  readonly records: JobRecords;
  readonly clock: Clock;
  readonly tend: Tend;
  /** Done at the start and once an hour, for what has no job. */
  readonly hourly?: () => Promise<void>;
  /** Default: a second, whether there is something to do or not. */
  readonly pace?: SweepPace;
  readonly log: Logger;
}

/** When a job is looked at again, unless its marker is written anew before. */
interface NextLook {
  readonly etag: ETag;
  readonly atMs: number;
}

/**
 * Looks after every job that has a marker: takes over what was left, and clears away what is due. Jobs that need nothing
 * before a known time are not read until then, or until their marker changes. Disposal waits for the round that is under
 * way.
 */
export const startSweeper = (parts: SweeperParts): AsyncDisposable => {
  const stopping = new AbortController();
  const sweeping = sweep(parts, stopping.signal);
  return {
    [Symbol.asyncDispose]: () => {
      stopping.abort();
      return sweeping;
    },
  };
};

const sweep = async (parts: SweeperParts, signal: AbortSignal): Promise<void> => {
  const { clock, log, pace = EVERY_SECOND } = parts;
  const { round, nextLookMs } = openRounds(parts);
  while (!signal.aborted) {
    try {
      await round(signal);
    } catch (error) {
      // The store may be back at the next round; nothing is lost by waiting for it.
      log.warn('sweep_failed', { error });
    }
    const waitMs = Math.max(pace.busyMs, Math.min(pace.idleMs, nextLookMs() - clock.nowMs()));
    await clock.until(clock.nowMs() + waitMs, signal).catch(() => undefined);
  }
};

/**
 * For whoever keeps the time itself: what is returned makes one round over all markers, and knows from one to the next
 * what need not be looked at.
 */
export const sweepRounds = (parts: SweeperParts): ((signal: AbortSignal) => Promise<void>) => openRounds(parts).round;

const openRounds = (parts: SweeperParts) => {
  const { clock, hourly } = parts;
  const nextLooks = new Map<string, NextLook>();
  let nextHourMs = -Infinity;
  return {
    round: async (signal: AbortSignal): Promise<void> => {
      await sweepOnce(parts, nextLooks, signal);
      if (clock.nowMs() < nextHourMs) return;
      await hourly?.();
      nextHourMs = clock.nowMs() + HOUR_MS;
    },
    /** When the first of the jobs that are known may need something. */
    nextLookMs: () => nextLooks.values().reduce((soonestMs, { atMs }) => Math.min(soonestMs, atMs), Infinity),
  };
};

const sweepOnce = async (
  { store, records, clock, tend, log }: SweeperParts,
  nextLooks: Map<string, NextLook>,
  signal: AbortSignal,
): Promise<void> => {
  const seen = new Set<string>();
  for await (const { key: marker, etag, lastModifiedMs: markedAtMs } of objectsUnder(store, ACTIVE_PREFIX)) {
    if (signal.aborted) return;
    seen.add(marker);
    const names = parseMarker(marker);
    const next = nextLooks.get(marker);
    if (names === undefined || (next?.etag === etag && next.atMs > clock.nowMs())) continue;
    try {
      const stored = await records.read(names.user, names.job);
      nextLooks.set(marker, { etag, atMs: await tend({ ...names, markedAtMs, stored }) });
    } catch (error) {
      // One job that cannot be read must not keep the others from being looked after.
      log.warn('job_not_tended', { job_id: names.job, error });
      const waitMs = (error instanceof FloatError && error.retriable ? 1 : 60) * 1000;
      nextLooks.set(marker, { etag, atMs: clock.nowMs() + waitMs });
    }
  }
  for (const marker of nextLooks.keys()) if (!seen.has(marker)) nextLooks.delete(marker);
};

const parseMarker = (key: string): { user: UserId; job: JobId } | undefined => {
  const [user, job] = key.slice(ACTIVE_PREFIX.length).split('/');
  const [userId, jobId] = [userIdSchema.safeParse(user), jobIdSchema.safeParse(job)];
  return userId.success && jobId.success ? { user: userId.data, job: jobId.data } : undefined;
};
