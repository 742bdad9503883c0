import type { JobId, JobListItem, Safety } from '@float/contract';
import type { KeptFile } from '@/features/keeping/keptFile';

/**
 * What can be done with a session: it is heard (`ready`), not finished (`making`), never came to be (`failed`), or
 * its sound is gone (`expired`).
 */
export type EntryState = 'ready' | 'making' | 'failed' | 'expired';

/** One of a person's sessions, wherever it is. */
export interface LibraryEntry {
  readonly jobId: JobId;
  readonly title: string | null;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly durationSeconds: number;
  readonly state: EntryState;
  /** It can be brought to this device. */
  readonly canKeep: boolean;
  readonly isKept: boolean;
  /** It is in the list of the server; else only on this device. */
  readonly isListed: boolean;
  /** The help that comes with a session on this device. */
  readonly safety?: Safety | undefined;
}

const stateOf = ({ status, expired, download }: JobListItem): EntryState => {
  if (status === 'failed') return 'failed';
  if (expired && !download.available) return 'expired';
  return status === 'completed' ? 'ready' : 'making';
};

const fromItem = (item: JobListItem, file: KeptFile | undefined): LibraryEntry => ({
  jobId: item.job_id,
  title: item.title,
  createdAt: item.created_at,
  durationSeconds: item.duration_seconds,
  state: file === undefined ? stateOf(item) : 'ready',
  canKeep: file === undefined && item.download.available,
  isKept: file !== undefined,
  isListed: true,
  safety: file?.safety,
});

const fromFile = ({ jobId, title, createdAt, durationSeconds, safety }: KeptFile): LibraryEntry => ({
  ...{ jobId, title, createdAt, durationSeconds },
  state: 'ready',
  canKeep: false,
  isKept: true,
  isListed: false,
  safety,
});

/**
 * What is on the server and what is on this device, newest first.
 *
 * @param items  as far as the list has been read, newest first
 * @param isAll  there are no more of them: what is only here may be shown without guessing
 */
export const mergeEntries = (
  items: readonly JobListItem[],
  kept: readonly KeptFile[],
  isAll: boolean,
): LibraryEntry[] => {
  const files = new Map(kept.map((file) => [file.jobId, file]));
  const listedIds = new Set(items.map(({ job_id }) => job_id));
  const oldest = items.at(-1)?.created_at;
  const isInReach = (createdAt: string) => isAll || (oldest !== undefined && createdAt >= oldest);
  const onlyHere = kept.filter(({ jobId, createdAt }) => !listedIds.has(jobId) && isInReach(createdAt));
  const entries = [...items.map((item) => fromItem(item, files.get(item.job_id))), ...onlyHere.map(fromFile)];
  return entries.sort((one, other) => other.createdAt.localeCompare(one.createdAt));
};

/** The entries whose title has all words of a query in it, in any order, whatever their case and accents. */
export const searchEntries = (entries: readonly LibraryEntry[], query: string): readonly LibraryEntry[] => {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return entries.filter(({ title }) => words.every((word) => fold(title ?? '').includes(word)));
};

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
