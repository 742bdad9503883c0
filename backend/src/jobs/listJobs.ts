import type { JobId, UserId } from '@float/contract';
import { jobIdSchema } from '@float/contract';
import { version as uuidVersion } from 'uuid';
import { FloatError } from '../errors.ts';
import { recordsPrefix } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { objectsUnder } from '../storage/objectsUnder.ts';
import type { JobRecords } from './jobRecords.ts';
import type { JobRecord } from './record.ts';

/** How many a page holds. */
export const PAGE_JOBS = 20;

/** A part of a person's jobs, newest first. */
export interface JobPage {
  readonly records: readonly JobRecord[];
  /** Pass on for what follows; undefined on the last page. */
  readonly cursor: string | undefined;
}

export interface ListJobsParts {
  readonly store: Pick<ObjectStore, 'list'>;
  readonly records: Pick<JobRecords, 'read'>;
}

/** Where a job stands among a person's: by the time at which it was asked for, then by its id. */
interface Place {
  readonly timeMs: number;
  readonly job: JobId;
}

/**
 * A person's jobs, newest first, without those that were erased.
 *
 * @param cursor        of the page before; what was erased since does not disturb it
 * @throws {FloatError} `INVALID_REQUEST` for a cursor that is none
 */
export const listJobs = async (parts: ListJobsParts, user: UserId, cursor?: string): Promise<JobPage> => {
  const after = cursor === undefined ? undefined : parseCursor(cursor);
  const places = (await placesOf(parts, user)).toSorted(newestFirst);
  const following = after === undefined ? places : places.filter((place) => newestFirst(after, place) < 0);
  const found: { place: Place; record: JobRecord }[] = [];
  // One more than a page tells whether there is another. Few are erased, so that one round is the rule.
  for (let start = 0; start < following.length && found.length <= PAGE_JOBS; start += PAGE_JOBS + 1) {
    const batch = following.slice(start, start + PAGE_JOBS + 1);
    const records = await Promise.all(batch.map(({ job }) => readLive(parts, user, job)));
    found.push(...batch.flatMap((place, i) => (records[i] === undefined ? [] : [{ place, record: records[i] }])));
  }
  const page = found.slice(0, PAGE_JOBS);
  const last = page.at(-1);
  return {
    records: page.map(({ record }) => record),
    cursor: last === undefined || found.length <= PAGE_JOBS ? undefined : toCursor(last.place),
  };
};

const newestFirst = (a: Place, b: Place): number => b.timeMs - a.timeMs || (a.job < b.job ? 1 : a.job > b.job ? -1 : 0);

/** Bounds what a page costs, whatever ids a client has chosen. */
const MAX_TIME_READS = 100;

/**
 * Ids of version 7 tell their time. A client may have chosen another version as its key: the records of the hundred such
 * jobs that were written last are read for it, and older ones stand where they were last written, minutes after their
 * request as a rule.
 */
const placesOf = async (parts: ListJobsParts, user: UserId): Promise<Place[]> => {
  const prefix = recordsPrefix(user);
  const places: Place[] = [];
  const untimed: Place[] = [];
  for await (const { key, lastModifiedMs } of objectsUnder(parts.store, prefix)) {
    const { data: job } = jobIdSchema.safeParse(key.slice(prefix.length, -'.json'.length));
    if (job === undefined) continue;
    if (uuidVersion(job) === 7) places.push({ timeMs: timeOfId(job), job });
    else untimed.push({ timeMs: lastModifiedMs, job });
  }
  untimed.sort(newestFirst);
  const read = await Promise.all(untimed.splice(0, MAX_TIME_READS).map(({ job }) => readPlace(parts, user, job)));
  return [...places, ...read.filter((place) => place !== undefined), ...untimed];
};

const timeOfId = (job: JobId): number => parseInt(job.replace('-', '').slice(0, 12), 16);

const readPlace = async (parts: ListJobsParts, user: UserId, job: JobId): Promise<Place | undefined> => {
  const record = await readLive(parts, user, job);
  return record === undefined ? undefined : { timeMs: Date.parse(record.created_at), job };
};

const readLive = async ({ records }: ListJobsParts, user: UserId, job: JobId): Promise<JobRecord | undefined> => {
  try {
    const stored = await records.read(user, job);
    return stored?.record.erased_at === null ? stored.record : undefined;
  } catch (error) {
    // One record that cannot be read does not hide the others; the sweeper keeps reporting it.
    if (error instanceof FloatError && error.code === 'INTERNAL') return undefined;
    throw error;
  }
};

const toCursor = ({ timeMs, job }: Place): string => `${timeMs}.${job}`;

const parseCursor = (cursor: string): Place => {
  const [, time, id] = /^(\d{1,15})\.(.+)$/.exec(cursor) ?? [];
  const job = jobIdSchema.safeParse(id);
  if (time === undefined || !job.success)
    throw new FloatError('INVALID_REQUEST', 'cursor: must be that of a page before', { field: 'cursor' });
  return { timeMs: Number(time), job: job.data };
};
