import { encodeMp3 } from '../encoder/encodeMp3.ts';
import type { StereoPcm16 } from '../pcm.ts';
import { SAMPLE_RATE } from '../pcm.ts';

/** The encoder holds back 1105 samples: a little silence brings out the last of them. */
const FLUSH_SAMPLES = SAMPLE_RATE / 20;

/**
 * A short excerpt as one MP3 file.
 *
 * @param pcm  interleaved stereo, 48 kHz
 * @throws     {FloatError} `FFMPEG_MISSING`, `ENCODER_FAILED`
 */
export const encodePreview = async (pcm: StereoPcm16, ffmpegPath: string): Promise<Uint8Array> => {
  const frames: Uint8Array[] = [];
  const blocks = [pcm, new Int16Array(FLUSH_SAMPLES * 2)];
  for await (const run of encodeMp3(each(blocks), { ffmpegPath }, new AbortController().signal)) frames.push(run);
  return Buffer.concat(frames);
};

// eslint-disable-next-line @typescript-eslint/require-await
async function* each(blocks: readonly StereoPcm16[]): AsyncGenerator<StereoPcm16> {
  yield* blocks;
}
