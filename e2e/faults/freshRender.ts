import { encodeMp3 } from '@float/backend/src/meditation/encoder/encodeMp3.ts';
import { mix } from '@float/backend/src/meditation/mixer/mix.ts';
import type { BedLibrary } from '@float/backend/src/meditation/music/bed.ts';
import type { Segment } from '@float/backend/src/meditation/segmenter/cutSegments.ts';
import { cutSegments } from '@float/backend/src/meditation/segmenter/cutSegments.ts';
import type { MixOrder } from '@float/backend/src/meditation/timeline/placeUtterances.ts';
import type { SessionLog } from '@float/backend/src/meditation/timeline/sessionLog.ts';
import { parseSessionLog } from '@float/backend/src/meditation/timeline/sessionLog.ts';
import { prepareTake } from '@float/backend/src/meditation/voice/spokenUtterance.ts';
import { segmentKey, sessionLogKey, voiceKey } from '@float/backend/src/storage/keys.ts';
import type { ObjectKey, ObjectStore } from '@float/backend/src/storage/objectStore.ts';
import type { JobId, UserId } from '@float/contract';

export interface RenderParts {
  readonly store: ObjectStore;
  readonly beds: BedLibrary;
  readonly ffmpegPath: string;
}

/** How a finished session compares with one that is rendered from its log without any disturbance. */
export interface RenderComparison {
  /** Segments of the fresh render. */
  readonly segments: number;
  /** Those that are not stored byte for byte. */
  readonly different: readonly number[];
  /** Utterances whose stored take is not the one that was placed. */
  readonly otherTakes: readonly number[];
  /** A segment is stored behind the last one. */
  readonly hasSurplus: boolean;
}

/** @throws Error when the session is not finished */
export const compareWithFreshRender = async (
  user: UserId,
  job: JobId,
  parts: RenderParts,
): Promise<RenderComparison> => {
  const log = parseSessionLog(await read(parts.store, sessionLogKey(user, job)));
  const otherTakes: number[] = [];
  const different: number[] = [];
  let segments = 0;
  for await (const { index, bytes } of renderAgain(log, user, job, parts, otherTakes)) {
    segments = index + 1;
    const stored = await parts.store.get(segmentKey(user, job, index));
    if (stored === undefined || Buffer.compare(stored.bytes, bytes) !== 0) different.push(index);
  }
  const hasSurplus = (await parts.store.head(segmentKey(user, job, segments))) !== undefined;
  return { segments, different, otherTakes, hasSurplus };
};

/** Everything again from nothing but the log and the stored takes, in one go. */
async function* renderAgain(
  log: SessionLog,
  user: UserId,
  job: JobId,
  { store, beds, ffmpegPath }: RenderParts,
  otherTakes: number[],
): AsyncGenerator<Segment> {
  const bed = beds.beds.find(({ id }) => id === log.bed);
  const endSample = log.end_sample;
  if (bed === undefined || endSample === null) throw new Error('this session is not finished');
  const orders = async function* (): AsyncGenerator<MixOrder> {
    for (const { id, sha, start_sample: startSample, gain_db: gainDb } of log.utterances) {
      const take = prepareTake(await read(store, voiceKey(user, job, id)));
      if (take.sha !== sha) otherTakes.push(id);
      yield { type: 'place', startSample, pcm: take.pcm, gainDb };
    }
    yield { type: 'end', endSample };
    yield { type: 'mix', untilSample: endSample };
  };
  yield* cutSegments(encodeMp3(mix(orders(), bed), { ffmpegPath }, new AbortController().signal));
}

const read = async (store: ObjectStore, key: ObjectKey): Promise<Uint8Array> => {
  const object = await store.get(key);
  if (object === undefined) throw new Error(`missing: ${key.slice(key.lastIndexOf('/') + 1)}`);
  return object.bytes;
};
