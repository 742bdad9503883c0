import type { JobId, UserId } from '@float/contract';
import { FloatError } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { Clock } from '../meditation/timeline/clock.ts';
import { ACTIVE_PREFIX } from '../storage/keys.ts';
import type { ETag, ObjectInfo, ObjectStore } from '../storage/objectStore.ts';
import { objectsUnder } from '../storage/objectsUnder.ts';
import type { JobRecords, StoredRecord } from './jobRecords.ts';
import type { SettledJob } from './markers.ts';
import { moveToDue, parseMarker } from './markers.ts';
import { newestOf } from './newestOf.ts';
import type { PeriodicTask } from './periodicTasks.ts';
import { scheduleTasks } from './periodicTasks.ts';

/** How long it is from one round to the next, milliseconds; and how much one round does. */
export interface SweepPace {
  /** At least; so long while a job is not finished. */
  readonly busyMs: number;
  /** At most; so long while there is nothing to do. What comes then is seen within this time. */
  readonly idleMs: number;
  /** Deletions of a session's size that each periodic task may make in one round. */
  readonly clearings: number;
  /** Jobs that are looked at for the first time in one round, the newest first. */
  readonly firstLooks: number;
}

const EVERY_SECOND: SweepPace = { busyMs: 1_000, idleMs: 1_000, clearings: 1, firstLooks: 50 };

/** Looks that are made at the same time. */
const LOOKS_AT_ONCE = 10;

/** A job as the sweeper comes across it. */
export interface FoundJob {
  readonly user: UserId;
  readonly job: JobId;
  /** When its marker was written: just before the job was accepted. */
  readonly markedAtMs: number;
  /** Undefined: there is a marker, and nothing else. */
  readonly stored: StoredRecord | undefined;
}

/** What became of a job that was looked at. */
export interface Tended {
  /** The time before which nothing else can be due, Unix time in milliseconds. */
  readonly nextMs: number;
  /** It needs no look before then: its marker moves to `due/`. */
  readonly isSettled: boolean;
  /** The marker is that of an erased person, and of no job. */
  readonly isPerson?: boolean;
}

/** Does what is due for a job. */
export type Tend = (found: FoundJob) => Promise<Tended>;

export interface SweeperParts {
  readonly store: ObjectStore;
  readonly records: JobRecords;
  readonly clock: Clock;
  readonly newUuid: () => string;
  readonly tend: Tend;
  /** Clearing away what is listed by time. Each task has its turn after the jobs that are unfinished. */
  readonly tasks?: readonly PeriodicTask[];
  /** Default: a round a second, whether there is something to do or not, and one clearing in each. */
  readonly pace?: SweepPace;
  readonly log: Logger;
}

/** When a job is looked at again, unless its marker is written anew before. */
interface NextLook {
  readonly etag: ETag;
  readonly atMs: number;
}

/**
 * Looks after every job that has an active marker: takes over what was left, and moves to `due/` what needs no look for
 * now. Jobs that need nothing before a known time are not read until then, or until their marker changes. Disposal waits
 * for the round that is under way.
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
 * For callers that keep the time themselves: what is returned makes one round over all active markers, and knows from one
 * to the next what need not be looked at.
 */
export const sweepRounds = (parts: SweeperParts): ((signal: AbortSignal) => Promise<void>) => openRounds(parts).round;

const openRounds = (parts: SweeperParts) => {
  const { clock, pace = EVERY_SECOND, tasks = [] } = parts;
  const nextLooks = new Map<string, NextLook>();
  const periodic = scheduleTasks(tasks, clock);
  let hasMore = false;
  return {
    round: async (signal: AbortSignal): Promise<void> => {
      hasMore = await sweepOnce(parts, pace, nextLooks, signal);
      await periodic.run({ clearings: pace.clearings, signal });
    },
    /** When the first of the jobs and tasks that are known may need something. */
    nextLookMs: () =>
      hasMore
        ? -Infinity
        : nextLooks.values().reduce((firstMs, { atMs }) => Math.min(firstMs, atMs), periodic.nextMs()),
  };
};

/** @returns whether there are jobs that have not been looked at yet */
const sweepOnce = async (
  parts: SweeperParts,
  { firstLooks }: SweepPace,
  nextLooks: Map<string, NextLook>,
  signal: AbortSignal,
): Promise<boolean> => {
  const { store, clock } = parts;
  const seen = new Set<string>();
  const again: ObjectInfo[] = [];
  // A start may find many that an earlier version or a long stop has left. Unfinished ones are among the newest.
  const first = newestOf(firstLooks);
  for await (const marker of objectsUnder(store, ACTIVE_PREFIX)) {
    if (signal.aborted) return true;
    seen.add(marker.key);
    const next = nextLooks.get(marker.key);
    if (next === undefined) first.add(marker);
    else if (next.etag !== marker.etag || next.atMs <= clock.nowMs()) again.push(marker);
  }
  for (const marker of nextLooks.keys()) if (!seen.has(marker)) nextLooks.delete(marker);
  const looks = [...again, ...first.newestFirst()];
  for (let start = 0; start < looks.length; start += LOOKS_AT_ONCE) {
    if (signal.aborted) return true;
    await lookAt(parts, looks.slice(start, start + LOOKS_AT_ONCE), nextLooks);
  }
  return first.hasLeftOut();
};

const lookAt = async (
  parts: SweeperParts,
  markers: readonly ObjectInfo[],
  nextLooks: Map<string, NextLook>,
): Promise<void> => {
  const settled = (await Promise.all(markers.map((marker) => lookAtOne(parts, marker, nextLooks)))).filter(
    (job) => job !== undefined,
  );
  try {
    await moveToDue(parts, settled);
  } catch (error) {
    // They keep their markers, and are moved the next time they are looked at.
    parts.log.warn('sweep_failed', { error });
  }
};

const RETRY_MS = 60_000;

const lookAtOne = async (
  { records, clock, tend, log }: SweeperParts,
  { key: marker, etag, lastModifiedMs: markedAtMs }: ObjectInfo,
  nextLooks: Map<string, NextLook>,
): Promise<SettledJob | undefined> => {
  const names = parseMarker(marker);
  if (names === undefined) {
    nextLooks.set(marker, { etag, atMs: Infinity });
    return undefined;
  }
  try {
    const stored = await records.read(names.user, names.job);
    const { nextMs, isSettled, isPerson = false } = await tend({ ...names, markedAtMs, stored });
    nextLooks.set(marker, { etag, atMs: isSettled ? clock.nowMs() + RETRY_MS : nextMs });
    return isSettled ? { ...names, dueMs: nextMs, isPerson, stored } : undefined;
  } catch (error) {
    // One job that cannot be read must not keep the others from being looked after.
    log.warn('job_not_tended', { job_id: names.job, error });
    const waitMs = error instanceof FloatError && error.retriable ? 1000 : RETRY_MS;
    nextLooks.set(marker, { etag, atMs: clock.nowMs() + waitMs });
    return undefined;
  }
};
