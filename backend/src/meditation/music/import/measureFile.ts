import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { integrate } from '../../voice/loudness.ts';
import type { BedLoudness } from '../synth/loop.ts';
import { runFfmpeg } from './ffmpegRun.ts';

/** What is longer is cut. Twenty minutes are 230 MB of samples, and as long as most sessions. */
export const MAX_FILE_SECONDS = 20 * 60;

/** To what every file is brought, whatever it was. */
export const TO_STEREO_48K = 'aresample=48000,aformat=channel_layouts=stereo:sample_fmts=flt';

const MEASURE = `${TO_STEREO_48K},ebur128=metadata=1,ametadata=mode=print:key=lavfi.r128.M:file=-`;

/** The first three 100 ms of ebur128's momentary loudness lack a part of their 400 ms. */
const PARTIAL_WINDOWS = 3;

export interface MeasuredFile extends BedLoudness {
  /** As the file's tags have it. */
  readonly title: string | undefined;
  /** It goes on after {@link MAX_FILE_SECONDS}. */
  readonly isTooLong: boolean;
}

/** `title=…` of an ffmetadata file; of a stream where the file itself has none (as in Ogg). */
const titleOf = (metadata: string): string | undefined => /^title=(.+)$/im.exec(metadata)?.[1]?.replace(/\\(.)/g, '$1');

const readMomentary = async (lines: AsyncIterable<string>): Promise<number[]> => {
  const momentary: number[] = [];
  for await (const line of lines) {
    const [name, value] = line.split('=');
    // Of silence it is `nan` or `-inf`.
    if (name === 'lavfi.r128.M') momentary.push(Number.isFinite(Number(value)) ? Number(value) : -Infinity);
  }
  return momentary;
};

/**
 * Measures the first audio stream of a file, and reads its title.
 *
 * @throws {UnreadableAudio} for what has no audio that ffmpeg can decode
 */
export const measureFile = async (ffmpegPath: string, file: string): Promise<MeasuredFile> => {
  const measuring = ['-map', '0:a:0', '-af', MEASURE, '-t', `${MAX_FILE_SECONDS + 1}`, '-f', 'null', '/dev/null'];
  const tags = ['-map', '0:a:0', '-c', 'copy', '-t', '0', '-f', 'ffmetadata', 'pipe:3'];
  const [momentary, metadata] = await runFfmpeg(ffmpegPath, file, [...measuring, ...tags], ({ stdout, third }) =>
    Promise.all([readMomentary(createInterface({ input: stdout })), text(third)]),
  );
  const whole = momentary.length > PARTIAL_WINDOWS ? momentary.slice(PARTIAL_WINDOWS) : momentary;
  return {
    integratedLufs: integrate(whole),
    maxMomentaryLufs: whole.reduce((most, lufs) => Math.max(most, lufs), -Infinity),
    title: titleOf(metadata),
    isTooLong: momentary.length > MAX_FILE_SECONDS * 10,
  };
};
