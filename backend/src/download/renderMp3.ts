import { samplesToSeconds } from '../meditation/pcm.ts';
import { FRAME_BYTES, framesOfMix } from '../meditation/segmenter/segmentPlan.ts';
import type { SessionLog } from '../meditation/timeline/sessionLog.ts';
import { chaptersOf } from './chapters.ts';
import { crc16 } from './crc16.ts';
import { id3Tag } from './id3Tag.ts';
import { infoFrame } from './infoFrame.ts';

/** A session whose end is decided. */
export type FinishedLog = SessionLog & { readonly end_sample: number };

/**
 * The tag of a session's MP3.
 *
 * @param createdAt  when it was asked for, ISO 8601
 */
export const sessionTag = ({ title, utterances, end_sample }: FinishedLog, createdAt: string, cover: Uint8Array) =>
  id3Tag({
    ...{ title, createdAt, cover },
    durationMs: Math.round(samplesToSeconds(end_sample) * 1000),
    chapters: chaptersOf(utterances, end_sample),
  });

/**
 * A session as one MP3 file: tag, Info frame, and the very frames of its stream. The same log, frames and cover give the
 * same bytes. Takes memory for the file once.
 *
 * @param frames  all of them, in order, in runs of any length
 */
export const renderMp3 = async (
  log: FinishedLog,
  frames: AsyncIterable<Uint8Array>,
  createdAt: string,
  cover: Uint8Array,
): Promise<Uint8Array> => {
  const frameCount = framesOfMix(log.end_sample);
  const tag = await sessionTag(log, createdAt, cover);
  const audioStart = tag.byteLength + FRAME_BYTES;
  const file = new Uint8Array(audioStart + frameCount * FRAME_BYTES);
  let [end, audioCrc] = [audioStart, 0];
  for await (const run of frames) {
    file.set(run, end);
    end += run.byteLength;
    audioCrc = crc16(run, audioCrc);
  }
  if (end !== file.byteLength) throw new TypeError('fewer frames than the session has');
  file.set(tag);
  file.set(infoFrame({ frameCount, mixSamples: log.end_sample, audioCrc }), tag.byteLength);
  return file;
};
