import type { JobId, UserId } from '@float/contract';
import { jobIdSchema } from '@float/contract';
import { FloatError } from '../errors.ts';
import { recordsPrefix, segmentKey, segmentName, userPrefix } from '../storage/keys.ts';
import type { ETag, ObjectInfo, ObjectKey, ObjectStore } from '../storage/objectStore.ts';
import { parseJson } from '../storage/parseJson.ts';
import { objectsUnder } from '../storage/objectsUnder.ts';
import type { JobRecord } from './record.ts';
import { jobRecordSchema } from './record.ts';
import type { ZipEntry } from './zipWriter.ts';

/** One chunk of the SQLite store: a read holds its thread, which serves all people, for well under a millisecond. */
const PIECE_BYTES = 256 * 1024;
/** Larger texts, which Float does not write, are not worth the memory. */
const MAX_COMPRESSED_BYTES = 1024 * 1024;

/** One file of the archive. */
export interface ExportEntry extends ZipEntry {
  /** Sound, as opposed to text: large, and compressed already. */
  readonly isSound: boolean;
}

type Reader = Pick<ObjectStore, 'get' | 'list'>;

/** Everything that is kept about a person; not what is being erased. */
export async function* exportEntries(store: Reader, user: UserId): AsyncGenerator<ExportEntry> {
  const erased = new Set<JobId>();
  for await (const info of objectsUnder(store, recordsPrefix(user))) {
    const bytes = (await store.get(info.key))?.bytes;
    if (bytes === undefined) continue;
    const record = jobRecordSchema.safeParse(parseJson(bytes)).data;
    if (record === undefined) yield textEntry(info, `unreadable/${fileName(info.key)}`, bytes);
    else if (record.erased_at !== null) erased.add(record.job_id);
    else yield textEntry(info, `sessions/${record.job_id}/job.json`, Buffer.from(withoutWorkings(record)));
  }
  for await (const info of objectsUnder(store, userPrefix(user))) {
    const path = info.key.slice(userPrefix(user).length);
    const job = jobIdSchema.safeParse(/^(?:hls|downloads)\/([^/.]+)/.exec(path)?.[1]).data;
    if (job !== undefined && erased.has(job)) continue;
    const archivePath = archivePathOf(path);
    if (archivePath === undefined) continue;
    const isStream = job !== undefined && path.endsWith(segmentName(0));
    const isSound = /\.(ts|wav|mp3)$/.test(path);
    yield {
      path: archivePath,
      modifiedAtMs: info.lastModifiedMs,
      isSound,
      isCompressed: !isSound && info.size <= MAX_COMPRESSED_BYTES,
      pieces: () => (isStream ? segmentPieces(store, user, job) : objectPieces(store, info.key)),
    };
  }
}

/** Undefined: nothing for the person. Segments become one file, which any player takes. */
const archivePathOf = (path: string): string | undefined => {
  const [folder = '', job = '', ...rest] = path.split('/');
  // Records were given before; an archive holds no archive.
  if (folder === 'jobs' || folder === 'exports') return undefined;
  if (folder === 'downloads') return `sessions/${job.replace('.', '/session.')}`;
  // Times hold colons, which not every file system takes.
  if (folder !== 'hls') return path.replaceAll(':', '-');
  const name = rest.join('/');
  if (name === segmentName(0)) return `sessions/${job}/session.ts`;
  // Of the other segments, and links that work for an hour, nothing is needed.
  return /^(segment_.*\.ts|playlist\.m3u8)$/.test(name) ? undefined : `sessions/${job}/${name}`;
};

const textEntry = ({ lastModifiedMs }: ObjectInfo, path: string, bytes: Uint8Array): ExportEntry => ({
  path,
  modifiedAtMs: lastModifiedMs,
  isSound: false,
  isCompressed: true,
  pieces: () => [bytes],
});

const fileName = (key: ObjectKey): string => key.slice(key.lastIndexOf('/') + 1);

/** The record without what only says which machine worked on it. */
const withoutWorkings = (record: JobRecord): string => {
  const { lease: _lease, write_id: _writeId, revision: _revision, ...kept } = record;
  return JSON.stringify(kept, null, 2);
};

async function* segmentPieces(store: Reader, user: UserId, job: JobId): AsyncGenerator<Uint8Array> {
  for (let index = 0; ; index++) {
    const segment = await store.get(segmentKey(user, job, index));
    if (segment === undefined) return;
    yield segment.bytes;
  }
}

/** Nothing for an object that is gone meanwhile. */
async function* objectPieces(store: Reader, key: ObjectKey): AsyncGenerator<Uint8Array> {
  let etag: ETag | undefined;
  let start = 0;
  let size = 1;
  while (start < size) {
    const piece = await store.get(key, { start, end: start + PIECE_BYTES - 1 });
    if (piece === undefined && start === 0) return;
    if (piece === undefined || (etag !== undefined && piece.etag !== etag))
      throw new FloatError('STORAGE_UNAVAILABLE', 'Something changed while it was read', { retriable: true });
    yield piece.bytes;
    ({ etag, size } = piece);
    start += piece.bytes.byteLength;
  }
}
