import { basename } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { JobId, UserId } from '@float/contract';
import { loadCover } from '../download/cover.ts';
import { type FinishedLog, renderMp3 } from '../download/renderMp3.ts';
import { storedFrames } from '../download/storedFrames.ts';
import { FloatError } from '../errors.ts';
import { framesOfMix, segmentCount } from '../meditation/segmenter/segmentPlan.ts';
import type { SessionLog } from '../meditation/timeline/sessionLog.ts';
import { playlistKey, segmentKey, transcriptKey } from '../storage/keys.ts';
import type { ObjectKey, ObjectStore, StoredObject } from '../storage/objectStore.ts';
import type { StreamFile } from './streamFolder.ts';

const decompress = promisify(gunzip);

/** A session that is made, and the store that holds it. */
export interface FinishedSession {
  readonly store: ObjectStore;
  readonly user: UserId;
  readonly job: JobId;
  readonly log: FinishedLog;
  /** When it was asked for, ISO 8601. */
  readonly createdAt: string;
}

/** @throws {FloatError} `INTERNAL` for a session whose end is not decided */
export const finishedLog = (log: SessionLog): FinishedLog => {
  if (log.end_sample === null) throw new FloatError('INTERNAL', 'The session has no end');
  return { ...log, end_sample: log.end_sample };
};

/** The same file that a download gives. */
export const mp3Of = async ({ store, user, job, log, createdAt }: FinishedSession): Promise<Uint8Array> => {
  const frames = storedFrames(store, user, job, framesOfMix(log.end_sample));
  return renderMp3(log, frames, createdAt, await loadCover());
};

/** The files of its stream; the playlist names its segments by their file names. */
export async function* streamFilesOf({ store, user, job, log }: FinishedSession): AsyncGenerator<StreamFile> {
  const segments = segmentCount(framesOfMix(log.end_sample));
  for (let index = 0; index < segments; index++) yield toFile(await read(store, segmentKey(user, job, index)));
  yield toFile(await read(store, transcriptKey(user, job)));
  const playlist = await read(store, playlistKey(user, job));
  yield { name: basename(playlist.key), bytes: await decompress(playlist.bytes) };
}

const toFile = ({ key, bytes }: StoredObject): StreamFile => ({ name: basename(key), bytes });

const read = async (store: ObjectStore, key: ObjectKey): Promise<StoredObject> => {
  const object = await store.get(key);
  if (object === undefined) throw new FloatError('INTERNAL', 'A part of the session is missing');
  return object;
};
