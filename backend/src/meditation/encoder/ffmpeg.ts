import { addAbortListener } from 'node:events';
import { text } from 'node:stream/consumers';
import { FloatError } from '../../errors.ts';
import { startProcess } from '../../processes/startProcess.ts';

/** Oldest ffmpeg whose MP3 output was compared with ours, as [major, minor]. */
export const MINIMUM_FFMPEG = [5, 1] as const;

const PROBE_TIMEOUT_MS = 10_000;

/** The version in the first line of `ffmpeg -version`, such as [5, 1]; undefined for a build from a snapshot. */
export const parseFfmpegVersion = (output: string): readonly [number, number] | undefined => {
  const match = /^ffmpeg version n?(\d+)\.(\d+)/.exec(output);
  return match === null ? undefined : [Number(match[1]), Number(match[2])];
};

/**
 * Makes sure that ffmpeg is there, new enough, and can write MP3.
 *
 * @returns the version as ffmpeg prints it
 * @throws  {FloatError} `FFMPEG_MISSING`, `FFMPEG_TOO_OLD`
 */
export const checkFfmpeg = async (ffmpegPath: string): Promise<string> => {
  const [version, encoders] = await Promise.all([
    probe(ffmpegPath, ['-version']),
    probe(ffmpegPath, ['-hide_banner', '-encoders']),
  ]);
  const parsed = parseFfmpegVersion(version);
  const minimum = MINIMUM_FFMPEG.join('.');
  if (parsed !== undefined && isOlder(parsed))
    throw new FloatError('FFMPEG_TOO_OLD', `ffmpeg ${parsed.join('.')} is too old: Float needs ${minimum} or newer`);
  if (!encoders.includes('libmp3lame'))
    throw new FloatError('FFMPEG_TOO_OLD', 'This ffmpeg was built without libmp3lame, which Float encodes with');
  return version.split('\n', 1)[0] ?? '';
};

const isOlder = ([major, minor]: readonly [number, number]): boolean =>
  major < MINIMUM_FFMPEG[0] || (major === MINIMUM_FFMPEG[0] && minor < MINIMUM_FFMPEG[1]);

const probe = async (ffmpegPath: string, arguments_: readonly string[]): Promise<string> => {
  const ffmpeg = startProcess(ffmpegPath, arguments_);
  ffmpeg.stdin.on('error', () => undefined);
  ffmpeg.stdin.end();
  using _listener = addAbortListener(AbortSignal.timeout(PROBE_TIMEOUT_MS), ffmpeg.kill);
  const [output, { code, stderrTail, startFailure }] = await Promise.all([text(ffmpeg.stdout), ffmpeg.exit]);
  if (code === 0) return output;
  throw new FloatError('FFMPEG_MISSING', `ffmpeg cannot be run as "${ffmpegPath}": install it or set FFMPEG_PATH`, {
    cause: startFailure ?? stderrTail,
  });
};
