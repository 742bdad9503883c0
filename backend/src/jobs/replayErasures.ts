import type { JobId, UserId } from '@float/contract';
import { jobIdSchema } from '@float/contract';
import { FloatError } from '../errors.ts';
import {
  compactKey,
  downloadKey,
  markerKey,
  recordKey,
  recordsPrefix,
  replayedErasuresKey,
  streamPrefix,
  summaryMarkerKey,
  summaryPrefix,
  userPrefix,
} from '../storage/keys.ts';
import type { Erasure, ErasureList, ErasureMark } from '../storage/erasureList.ts';
import { erasureMarkSchema } from '../storage/erasureList.ts';
import { objectsUnder } from '../storage/objectsUnder.ts';
import { parseJson } from '../storage/parseJson.ts';
import { deleteUnder } from './clearJob.ts';
import type { EraseParts } from './erase.ts';
import { eraseJob, eraseUser } from './erase.ts';
import type { StoredRecord } from './jobRecords.ts';
import { touchMarker } from './markers.ts';
import { isErased, userTombstoneMs } from './userTombstone.ts';

export interface ReplayParts extends EraseParts {
  readonly erasures: Pick<ErasureList, 'readFrom'>;
}

/**
 * A clock that was put back must not make a session newer than its erasure. Within this time its id cannot be used again:
 * tombstones last longer.
 */
const CLOCK_TOLERANCE_MS = 60_000;

export interface Replayed {
  /** Entries that this database had not seen. */
  readonly count: number;
  readonly unreadableLines: number;
}

/**
 * Erases again whom a restored backup has brought back: every entry of the list that this database has not replayed yet.
 * To be called before anything is served or made. Killed in the middle, it begins again; an entry that the database
 * reflects already costs a look, and changes nothing.
 */
export const replayErasures = async (parts: ReplayParts): Promise<Replayed> => {
  const { store, erasures: list } = parts;
  const before = await readMark(parts);
  const { erasures, unreadableLines, mark } = await list.readFrom(before);
  for (const erasure of erasures) await replay(parts, erasure);
  const isNew = JSON.stringify(mark) !== JSON.stringify(before);
  // The mark lies in the database: one that is restored has an older mark, and goes on from there.
  if (isNew) await store.put(replayedErasuresKey, Buffer.from(JSON.stringify(mark)), { essential: true });
  return { count: erasures.length, unreadableLines };
};

const readMark = async ({ store }: ReplayParts): Promise<ErasureMark> => {
  const stored = await store.get(replayedErasuresKey);
  if (stored === undefined) return {};
  const parsed = erasureMarkSchema.safeParse(parseJson(stored.bytes));
  return parsed.success ? parsed.data : {};
};

const replay = (parts: ReplayParts, { user, job, atMs }: Erasure): Promise<void> =>
  job === undefined ? replayUser(parts, user, atMs) : replayJob(parts, user, job, atMs);

/** Undefined: there is none. A record that cannot be read is removed, with nothing known of it but its name. */
const readRecord = async ({ records, store }: ReplayParts, user: UserId, job: JobId) => {
  try {
    return await records.read(user, job);
  } catch (error) {
    if (!(error instanceof FloatError && error.code === 'INTERNAL')) throw error;
    await store.deleteMany([recordKey(user, job)]);
    return undefined;
  }
};

/** A key that a client used again after its session was erased names another session, which stays. */
const isOlder = ({ record }: StoredRecord, atMs: number): boolean =>
  Date.parse(record.created_at) <= atMs + CLOCK_TOLERANCE_MS;

const replayJob = async (parts: ReplayParts, user: UserId, job: JobId, atMs: number): Promise<void> => {
  const stored = await readRecord(parts, user, job);
  if (stored !== undefined && !isOlder(stored, atMs)) return;
  if (stored?.record.erased_at === null) {
    await eraseJob(parts, user, job, stored);
    return;
  }
  // It was killed behind the tombstone, or the backup was made while the session was being erased.
  const hadStream = await deleteUnder(parts.store, streamPrefix(user, job));
  await parts.store.deleteMany([downloadKey(user, job), compactKey(user, job)]);
  const isTombstoneLost = stored !== undefined && (await parts.store.head(markerKey(user, job))) === undefined;
  if (hadStream || isTombstoneLost) await touchMarker(parts, user, job);
};

const replayUser = async (parts: ReplayParts, user: UserId, atMs: number): Promise<void> => {
  const isTombstoneDue = parts.clock.nowMs() < atMs + userTombstoneMs(user);
  // As long as the tombstone is due, the person can have nothing that is newer.
  if (isTombstoneDue && !(await isErased(parts.store, user))) await eraseUser(parts, user);
  else await eraseOlder(parts, user, atMs);
};

/** Erases what is older than the erasure: the same account may have begun anew since. */
const eraseOlder = async (parts: ReplayParts, user: UserId, atMs: number): Promise<void> => {
  const records = recordsPrefix(user);
  for await (const { key, lastModifiedMs } of objectsUnder(parts.store, userPrefix(user))) {
    const job = jobIdSchema.safeParse(key.startsWith(records) ? key.slice(records.length, -'.json'.length) : undefined);
    if (job.success) await replayJob(parts, user, job.data, atMs);
    else if (lastModifiedMs <= atMs + CLOCK_TOLERANCE_MS) await parts.store.deleteMany([...markersOf(user, key), key]);
  }
};

/** A summary is found by a marker outside of the person's own prefix. */
const markersOf = (user: UserId, key: string) => {
  const prefix = summaryPrefix(user);
  return key.startsWith(prefix) ? [summaryMarkerKey(user, key.slice(prefix.length, -'.json'.length))] : [];
};
