import type { Readable } from 'node:stream';
import { FloatError } from '../../errors.ts';
import { FRAME_BYTES } from '../segmenter/segmentPlan.ts';
import type { StallWatchdog } from './stallWatchdog.ts';

// Sync word and MPEG-1 Layer III without CRC, then 128 kbit/s at 48 kHz without padding (ISO/IEC 11172-3, 2.4.1.3).
const HEADER = [0xff, 0xfb, 0x94] as const;

/**
 * Gathers ffmpeg's output into whole frames.
 *
 * @param skipFrames  left out at the start
 * @yields            runs of one or more frames
 * @returns           how many bytes were left over at the end: 0 unless ffmpeg was cut off
 * @throws            {FloatError} `ENCODER_FAILED` when it is anything else than the expected CBR frames
 */
export async function* wholeFrames(
  output: Readable,
  watchdog: StallWatchdog,
  skipFrames: number,
): AsyncGenerator<Uint8Array, number, undefined> {
  let rest: Buffer = Buffer.alloc(0);
  let skipBytes = skipFrames * FRAME_BYTES;
  watchdog.waiting(true);
  for await (const chunk of output as AsyncIterable<Buffer>) {
    watchdog.waiting(false);
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const whole = bytes.length - (bytes.length % FRAME_BYTES);
    rest = bytes.subarray(whole);
    const skipped = Math.min(skipBytes, whole);
    skipBytes -= skipped;
    const frames = bytes.subarray(skipped, whole);
    assertFrames(frames);
    if (frames.length > 0) yield frames;
    watchdog.waiting(true);
  }
  return rest.length;
}

const assertFrames = (frames: Buffer): void => {
  for (let start = 0; start < frames.length; start += FRAME_BYTES) {
    const isFrame = HEADER.every((byte, i) => frames[start + i] === byte);
    if (!isFrame) throw new FloatError('ENCODER_FAILED', 'ffmpeg wrote something else than 384-byte MP3 frames');
  }
};
