import { addAbortListener } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { FloatError } from '../errors.ts';
import { FRAME_BYTES, FRAME_SECONDS } from '../meditation/segmenter/segmentPlan.ts';
import type { CompactRung } from './compactLadder.ts';
import { startProcess } from '../processes/startProcess.ts';
import { chooseRung } from './compactLadder.ts';

/** Several times what the longest session takes; shorter than a request may. */
const MAX_RUN_MS = 25_000;
const ID3_HEADER_BYTES = 10;

const encoderArguments = ({ bitrateKbps, channels, sampleRateHz }: CompactRung): string[] => [
  ...['-hide_banner', '-loglevel', 'quiet', '-f', 'mp3', '-i', 'pipe:0', '-map', '0:a', '-map_metadata', '-1'],
  ...['-c:a', 'libmp3lame', '-b:a', `${bitrateKbps}k`, '-compression_level', '5'],
  ...['-ac', String(channels), '-ar', String(sampleRateHz)],
  ...['-id3v2_version', '0', '-write_xing', '0', '-f', 'mp3', 'pipe:1'],
];

/**
 * Encodes an MP3 of ours once more, so that it fits into one answer (ADR 017). Its tag stays.
 *
 * @param signal        ends ffmpeg, and rejects with its reason
 * @throws {FloatError} `FFMPEG_MISSING`, `ENCODER_FAILED` (retriable)
 */
export const encodeCompact = async (mp3: Uint8Array, ffmpegPath: string, signal: AbortSignal): Promise<Uint8Array> => {
  const tagBytes = tagLength(mp3);
  const durationSeconds = ((mp3.byteLength - tagBytes) / FRAME_BYTES) * FRAME_SECONDS;
  const audio = await runFfmpeg(mp3, encoderArguments(chooseRung(durationSeconds, tagBytes)), ffmpegPath, signal);
  return Buffer.concat([mp3.subarray(0, tagBytes), audio]);
};

/** ID3v2.3, 3.1: four bytes of seven bits each, without the header. */
const tagLength = (mp3: Uint8Array): number =>
  ID3_HEADER_BYTES + mp3.subarray(6, ID3_HEADER_BYTES).reduce((size, byte) => (size << 7) | byte, 0);

const runFfmpeg = async (
  input: Uint8Array,
  arguments_: readonly string[],
  ffmpegPath: string,
  signal: AbortSignal,
): Promise<Buffer> => {
  signal.throwIfAborted();
  const ffmpeg = startProcess(ffmpegPath, arguments_);
  // That the pipe broke is told by how ffmpeg ended.
  ffmpeg.stdin.on('error', () => undefined);
  ffmpeg.stdin.end(input);
  using _listener = addAbortListener(AbortSignal.any([signal, AbortSignal.timeout(MAX_RUN_MS)]), ffmpeg.kill);
  const [output, { code, startFailure }] = await Promise.all([buffer(ffmpeg.stdout), ffmpeg.exit]);
  signal.throwIfAborted();
  if (startFailure !== undefined)
    throw new FloatError('FFMPEG_MISSING', 'ffmpeg could not be started', { cause: startFailure });
  if (code === 0) return output;
  throw new FloatError('ENCODER_FAILED', 'ffmpeg could not encode the session once more', { retriable: true });
};
