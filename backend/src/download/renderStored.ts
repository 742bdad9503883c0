import { FloatError } from '../errors.ts';
import type { JobRecord } from '../jobs/record.ts';
import { isStreamExpired } from '../jobs/retention.ts';
import { framesOfMix } from '../meditation/segmenter/segmentPlan.ts';
import { parseSessionLog } from '../meditation/timeline/sessionLog.ts';
import { segmentKey, sessionLogKey } from '../storage/keys.ts';
import type { DownloadParts } from './downloads.ts';
import { assertAlive } from './keepFile.ts';
import type { FinishedLog } from './renderMp3.ts';
import { renderMp3 } from './renderMp3.ts';
import { SegmentMissing, storedFrames } from './storedFrames.ts';

/** The MP3 of a completed job, from its stored segments and log. Errors as `Downloads.make`. */
export const renderStored = async (
  parts: DownloadParts,
  record: JobRecord,
  signal: AbortSignal,
): Promise<Uint8Array> => {
  const { store, cover } = parts;
  const { user_id: user, job_id: job, created_at: createdAt } = record;
  if (isExpired(parts, record)) throw expired();
  try {
    const log = await readFinishedLog(parts, record);
    const frames = storedFrames(store, user, job, framesOfMix(log.end_sample));
    return await renderMp3(log, whileWanted(frames, signal), createdAt, cover);
  } catch (error) {
    if (error instanceof SegmentMissing) throw await whyMissing(parts, record, error);
    throw error;
  }
};

async function* whileWanted(frames: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  for await (const run of frames) {
    signal.throwIfAborted();
    yield run;
  }
}

const readFinishedLog = async (parts: DownloadParts, record: JobRecord): Promise<FinishedLog> => {
  const object = await parts.store.get(sessionLogKey(record.user_id, record.job_id));
  if (object === undefined) {
    await assertAlive(parts, record);
    throw new FloatError('INTERNAL', 'The log of this session is missing: make the session again');
  }
  const { end_sample: endSample, ...log } = parseSessionLog(object.bytes);
  if (endSample === null) throw new FloatError('INTERNAL', 'The log of this session has no end: make it again');
  return { ...log, end_sample: endSample };
};

/** Erased or cleaned up at this moment; else the store has lost it. */
const whyMissing = async (parts: DownloadParts, record: JobRecord, cause: SegmentMissing): Promise<FloatError> => {
  await assertAlive(parts, record);
  const first = await parts.store.head(segmentKey(record.user_id, record.job_id, 0));
  if (first === undefined || isExpired(parts, record)) return expired();
  return new FloatError('INTERNAL', `A part of this session is missing (${cause.message}): make the session again`, {
    cause,
  });
};

const isExpired = ({ clock, retention }: DownloadParts, record: JobRecord): boolean =>
  isStreamExpired(record, clock.nowMs(), retention);

const expired = (): FloatError =>
  new FloatError('EXPIRED', 'The sound of this session was cleaned up: make the session again');
