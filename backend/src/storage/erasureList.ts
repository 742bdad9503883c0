import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { JobId, UserId } from '@float/contract';
import { jobIdSchema, userIdSchema } from '@float/contract';
import { z } from 'zod';
import { FloatError } from '../errors.ts';
import { storageFull } from './storageFull.ts';

/** A person, or one session of theirs, that was erased. Ids only, and people's are pseudonyms. */
export interface Erasure {
  readonly atMs: number;
  readonly user: UserId;
  /** Undefined: all that was kept about the person. */
  readonly job?: JobId | undefined;
}

/** Up to where a list was read, by file: so many bytes with this SHA-256. Opaque JSON. */
export const erasureMarkSchema = z.record(z.string(), z.object({ bytes: z.int(), sha256: z.string() }));
export type ErasureMark = z.output<typeof erasureMarkSchema>;

/** What a list holds behind a mark. */
export interface ErasuresRead {
  readonly erasures: readonly Erasure[];
  /** Lines that say nothing: of processes that were killed while they wrote, before they acknowledged anything. */
  readonly unreadableLines: number;
  readonly mark: ErasureMark;
}

/**
 * Every erasure of the last weeks, kept outside of the database: a backup of that does not hold it, and brings back who
 * was erased since. Append-only, one file a day.
 */
export interface ErasureList {
  /** Durable once it resolves. @throws {FloatError} `STORAGE_FULL`, `STORAGE_UNAVAILABLE` */
  add(erasure: Erasure): Promise<void>;
  /** @param mark  of an earlier read; files that do not begin as they did then are read from their beginning */
  readFrom(mark: ErasureMark): Promise<ErasuresRead>;
  /** Deletes the files of days that ended before. */
  forgetBefore(timeMs: number): Promise<void>;
}

export interface ErasureListParts {
  readonly folder: string;
  /** Makes room on a full disk. @returns whether there was any to make */
  readonly makeRoom: () => Promise<boolean>;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const FILE_NAME = /^(\d{4}-\d{2}-\d{2})\.jsonl$/;

const lineSchema = z.object({ at: z.iso.datetime(), user: userIdSchema, job: jobIdSchema.optional() });

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

const toStorageError = (cause: unknown): unknown => {
  if (codeOf(cause) === 'ENOSPC') return storageFull(cause);
  if (codeOf(cause) === undefined) return cause;
  return new FloatError('STORAGE_UNAVAILABLE', 'Storage is unavailable: the list of erasures cannot be written.', {
    ...{ retriable: true, cause },
  });
};

/** Flushes a new name: without it, a file that was flushed may be gone after a power loss. */
const flushFolder = async (folder: string): Promise<void> => {
  await using handle = await open(folder, 'r');
  await handle.sync();
};

const append = async (folder: string, name: string, line: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await using file = await open(join(folder, name), 'a', 0o600);
  const isNew = (await file.stat()).size === 0;
  // A line end before it, too: what a killed process has left half written must not swallow this line.
  const bytes = Buffer.from(`\n${line}\n`);
  const { bytesWritten } = await file.write(bytes);
  if (bytesWritten < bytes.byteLength) throw Object.assign(new Error('a line was cut short'), { code: 'ENOSPC' });
  await file.datasync();
  if (isNew) await flushFolder(folder);
};

/** Undefined: a line that was cut short, or none of ours. */
const parseLine = (line: string): Erasure | undefined => {
  try {
    const parsed = lineSchema.safeParse(JSON.parse(line));
    if (!parsed.success) return undefined;
    const { at, user, job } = parsed.data;
    return { atMs: Date.parse(at), user, job };
  } catch {
    return undefined;
  }
};

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const namesIn = async (folder: string): Promise<string[]> => {
  try {
    return (await readdir(folder)).filter((name) => FILE_NAME.test(name)).toSorted();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
};

/** @returns the lines behind the mark, and the mark behind the last whole line */
const readLines = async (path: string, known: ErasureMark[string] | undefined) => {
  const content = await readFile(path);
  // What is behind the last line end is being written at this moment, or never was.
  const whole = content.subarray(0, content.lastIndexOf('\n') + 1);
  const begin = known ?? { bytes: 0, sha256: '' };
  const isAsBefore = sha256Of(whole.subarray(0, begin.bytes)) === begin.sha256;
  const start = isAsBefore ? begin.bytes : 0;
  const lines = whole.subarray(start).toString().split('\n');
  const torn = content.byteLength - whole.byteLength > 0 ? 1 : 0;
  return { lines, torn, mark: { bytes: whole.byteLength, sha256: sha256Of(whole) } };
};

/** A list in files of a folder, which is made with its first entry. Several processes may add to it. */
export const openErasureList = ({ folder, makeRoom }: ErasureListParts): ErasureList => ({
  async add({ atMs, user, job }) {
    const at = new Date(atMs).toISOString();
    const line = JSON.stringify({ at, user, job });
    const write = () => append(folder, `${at.slice(0, 10)}.jsonl`, line);
    try {
      await write().catch(async (error: unknown) => {
        if (codeOf(error) !== 'ENOSPC' || !(await makeRoom())) throw error;
        await write();
      });
    } catch (error) {
      throw toStorageError(error);
    }
  },
  async readFrom(before) {
    const erasures: Erasure[] = [];
    const mark: ErasureMark = {};
    let unreadableLines = 0;
    for (const name of await namesIn(folder)) {
      const { lines, torn, mark: read } = await readLines(join(folder, name), before[name]);
      unreadableLines += torn;
      for (const line of lines.filter((each) => each !== '')) {
        const erasure = parseLine(line);
        if (erasure === undefined) unreadableLines++;
        else erasures.push(erasure);
      }
      mark[name] = read;
    }
    return { erasures, unreadableLines, mark };
  },
  async forgetBefore(timeMs) {
    for (const name of await namesIn(folder)) {
      const dayMs = Date.parse(FILE_NAME.exec(name)?.[1] ?? '');
      // NaN, a day that does not exist, is not smaller.
      if (dayMs + DAY_MS >= timeMs || Number.isNaN(dayMs)) continue;
      await unlink(join(folder, name)).catch((error: unknown) => {
        // Another process was quicker.
        if (codeOf(error) !== 'ENOENT') throw error;
      });
    }
  },
});

/** For a store whose backups are not Float's: of a bucket, its operator has to see to erasures. */
export const noErasureList: ErasureList = {
  add: () => Promise.resolve(),
  readFrom: () => Promise.resolve({ erasures: [], unreadableLines: 0, mark: {} }),
  forgetBefore: () => Promise.resolve(),
};
