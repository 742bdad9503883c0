import type { Writable } from 'node:stream';
import { FloatError } from '../../errors.ts';
import type { ProcessExit } from '../../processes/processHost.ts';
import { startProcess } from '../../processes/startProcess.ts';
import type { StereoPcm16 } from '../pcm.ts';
import { StallWatchdog } from './stallWatchdog.ts';
import { wholeFrames } from './wholeFrames.ts';

/** The whole command line: CBR frames that depend on nothing but a few frames before them. */
export const encoderArguments = [
  ...['-hide_banner', '-loglevel', 'error'],
  // Raw PCM needs no probing; with the default, the first frame waits for a second of audio.
  ...['-probesize', '32', '-analyzeduration', '0'],
  ...['-f', 's16le', '-ar', '48000', '-ac', '2', '-i', 'pipe:0'],
  ...['-c:a', 'libmp3lame', '-b:a', '128k', '-compression_level', '7', '-reservoir', '0'],
  ...['-write_xing', '0', '-id3v2_version', '0', '-flush_packets', '1', '-f', 'mp3', 'pipe:1'],
] as const;

export interface EncoderOptions {
  readonly ffmpegPath: string;
  /** Frames to leave out at the start: the pre-roll after which frames are the same as in an unbroken run. Default 0. */
  readonly skipFrames?: number;
  /** How long ffmpeg may neither take input nor give output before it counts as hung. Default 10 s. */
  readonly stallMs?: number;
}

const DEFAULT_STALL_MS = 10_000;

/**
 * Encodes PCM to MP3 with one ffmpeg process (ADR 009), which ends with this generator however that ends.
 *
 * @param pcm     interleaved 48 kHz stereo blocks
 * @param signal  kills ffmpeg; the generator then throws the signal's reason
 * @yields        runs of whole frames of `FRAME_BYTES`, in order
 * @throws        {FloatError} `FFMPEG_MISSING`, `ENCODER_FAILED` (retriable); whatever `pcm` throws
 */
export async function* encodeMp3(
  pcm: AsyncIterable<StereoPcm16>,
  options: EncoderOptions,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  signal.throwIfAborted();
  const encoder = startProcess(options.ffmpegPath, encoderArguments);
  const { kill } = encoder;
  const gone = new AbortController();
  const exit = encoder.exit.then(assertEndedWell).finally(() => {
    gone.abort();
  });
  const watchdog = new StallWatchdog(options.stallMs ?? DEFAULT_STALL_MS, kill);
  const feeding = feed(encoder.stdin, pcm, watchdog, gone.signal);
  // A failure upstream must not be flushed into the stream as if it were the end of the session.
  feeding.catch(kill);
  exit.catch(() => undefined);
  signal.addEventListener('abort', kill);
  try {
    const leftOverBytes = yield* wholeFrames(encoder.stdout, watchdog, options.skipFrames ?? 0);
    await endedWell(feeding, exit, signal);
    if (leftOverBytes > 0) throw new FloatError('ENCODER_FAILED', 'ffmpeg stopped inside a frame', { retriable: true });
  } catch (error) {
    kill();
    // A stream that broke is only the echo of what went wrong upstream or in ffmpeg itself.
    if (!(error instanceof FloatError)) await endedWell(feeding, exit, signal);
    throw error;
  } finally {
    signal.removeEventListener('abort', kill);
    watchdog.stop();
    kill();
    await Promise.allSettled([feeding, exit]);
  }
}

/** Throws what went wrong first: the job's end, then upstream, then ffmpeg. */
const endedWell = async (feeding: Promise<void>, exit: Promise<void>, signal: AbortSignal): Promise<void> => {
  signal.throwIfAborted();
  await feeding;
  await exit;
};

/** Writes PCM as fast as ffmpeg takes it, and ends its input after the last block. */
const feed = async (
  stdin: Writable,
  pcm: AsyncIterable<StereoPcm16>,
  watchdog: StallWatchdog,
  gone: AbortSignal,
): Promise<void> => {
  // That the pipe broke is told by how ffmpeg ended.
  stdin.on('error', () => undefined);
  const blocks = pcm[Symbol.asyncIterator]();
  for (;;) {
    const next = blocks.next();
    const result = await unlessAborted(next, gone);
    if (result === undefined) {
      // Upstream may wait for words: it is told, not waited for; the job's own signal ends its waiting.
      next.then(() => blocks.return?.()).catch(() => undefined);
      return;
    }
    if (result.done === true) break;
    const { buffer, byteOffset, byteLength } = result.value;
    watchdog.feeding(true);
    if (!stdin.write(Buffer.from(buffer, byteOffset, byteLength))) await unlessAborted(drained(stdin), gone);
    watchdog.feeding(false);
  }
  watchdog.feeding(true);
  stdin.end();
};

/** Not `once(stdin, 'drain')`, which fails when the pipe breaks. */
const drained = (stdin: Writable): Promise<void> =>
  new Promise((resolve) => {
    stdin.once('drain', resolve);
  });

/**
 * The promise's value, or undefined as soon as the signal aborts. Not `Promise.race` with one promise of the whole
 * session: that would keep every value alive that it was ever raced with.
 */
const unlessAborted = <T>(promise: Promise<T>, signal: AbortSignal): Promise<T | undefined> =>
  new Promise((resolve, reject) => {
    const onAbort = (): void => {
      resolve(undefined);
    };
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort);
    promise.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', onAbort);
    });
  });

const assertEndedWell = ({ code, signal, stderrTail, startFailure }: ProcessExit): void => {
  if (startFailure !== undefined)
    throw new FloatError('FFMPEG_MISSING', 'ffmpeg cannot be started: install it or set FFMPEG_PATH', {
      cause: startFailure,
    });
  if (code === 0) return;
  const how = signal === null ? `exit code ${String(code)}` : `signal ${signal}`;
  throw new FloatError('ENCODER_FAILED', `ffmpeg ended with ${how}${stderrTail === '' ? '' : `: ${stderrTail}`}`, {
    retriable: true,
  });
};
