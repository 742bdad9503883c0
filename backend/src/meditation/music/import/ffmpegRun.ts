import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { FloatError } from '../../../errors.ts';

/** A file that keeps ffmpeg busy for longer is not worth the wait. */
const MAX_RUN_MS = 10 * 60_000;

/** Reads files only: a playlist among the music must not send ffmpeg anywhere. */
const INPUT_ARGUMENTS = ['-nostdin', '-hide_banner', '-loglevel', 'quiet', '-protocol_whitelist', 'file,pipe'];

/** The audio of a file cannot be had. */
export class UnreadableAudio extends Error {
  override readonly name = 'UnreadableAudio';
}

/** What ffmpeg writes while it runs: `-` (stdout) and `pipe:3`. */
export interface FfmpegOutputs {
  readonly stdout: Readable;
  readonly third: Readable;
}

/**
 * Runs ffmpeg over one file, to its end or until `consume` fails.
 *
 * @param outputs  its arguments after the input; it may write to `pipe:1` and `pipe:3`
 * @param consume  reads both to their ends
 * @throws         {UnreadableAudio} when ffmpeg fails or takes too long; {FloatError} `FFMPEG_MISSING`
 */
export const runFfmpeg = async <Result>(
  ffmpegPath: string,
  file: string,
  outputs: readonly string[],
  consume: (outputs: FfmpegOutputs) => Promise<Result>,
): Promise<Result> => {
  const ffmpeg = spawn(ffmpegPath, [...INPUT_ARGUMENTS, '-i', `file:${file}`, ...outputs], {
    stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
    timeout: MAX_RUN_MS,
    killSignal: 'SIGKILL',
  });
  const exit = new Promise<void>((resolve, reject) => {
    ffmpeg.once('error', (cause) => {
      reject(new FloatError('FFMPEG_MISSING', 'ffmpeg could not be started', { cause }));
    });
    ffmpeg.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new UnreadableAudio(`ffmpeg ended with ${code ?? 'a signal'}`));
    });
  });
  const [, stdout, , third] = ffmpeg.stdio;
  if (stdout === null || !(third instanceof Readable)) throw new TypeError('ffmpeg was started without its pipes');
  try {
    const [result] = await Promise.all([consume({ stdout, third }), exit]);
    return result;
  } finally {
    ffmpeg.kill('SIGKILL');
  }
};
