import { open, readFile, stat } from 'node:fs/promises';
import { FloatError } from '../../src/errors.ts';
import { checkFfmpeg, MINIMUM_FFMPEG, parseFfmpegVersion } from '../../src/meditation/encoder/ffmpeg.ts';
import type { DeployAnswers } from './answers.ts';
import { DeployProblem } from './deployProblem.ts';
import { ELF_HEAD_BYTES, readElf } from './elf.ts';

/** An ffmpeg that a layer can be made of. */
export interface LayerFfmpeg {
  readonly path: string;
  readonly architecture: DeployAnswers['architecture'];
  readonly bytes: number;
  /** As it says itself, such as `ffmpeg version 7.0.2-static`. */
  readonly version: string;
}

/**
 * Finds out an ffmpeg's version.
 *
 * @returns the first line of `ffmpeg -version`
 * @throws  {FloatError} `FFMPEG_TOO_OLD`, `FFMPEG_MISSING`
 */
export type VersionProbe = (path: string) => Promise<string>;

/** ffmpeg 7's own libraries alone are larger than that; all that a function and its layers may have, unpacked, is more. */
export const MOST_UNPACKED_BYTES = 250 * 1024 * 1024;

/** What stands in the program for its own version line, and for the encoder. */
const VERSION_FORMAT = /%s version ([^ \0,]{1,60})/;

/**
 * Looks for the version in the program's own text: it runs for no other processor than its own, and may be for another
 * one than this machine has.
 */
export const readVersion: VersionProbe = async (path) => {
  const text = (await readFile(path)).toString('latin1');
  const named = VERSION_FORMAT.exec(text)?.[1];
  if (named === undefined) throw new FloatError('FFMPEG_MISSING', `${path} does not name its version: is it ffmpeg?`);
  const version = `ffmpeg version ${named}`;
  const [major, minor] = parseFfmpegVersion(version) ?? MINIMUM_FFMPEG;
  if (major < MINIMUM_FFMPEG[0] || (major === MINIMUM_FFMPEG[0] && minor < MINIMUM_FFMPEG[1]))
    throw new FloatError(
      'FFMPEG_TOO_OLD',
      `ffmpeg ${named} is too old: Float needs ${MINIMUM_FFMPEG.join('.')} or newer`,
    );
  if (!text.includes('libmp3lame'))
    throw new FloatError('FFMPEG_TOO_OLD', 'This ffmpeg was built without libmp3lame, which Float encodes with');
  return version;
};

const hostArchitecture = (): string => (process.arch === 'x64' ? 'x86_64' : process.arch);

/** Runs what this machine can run, and reads what it cannot. */
const probeHere =
  (architecture: DeployAnswers['architecture']): VersionProbe =>
  (path) =>
    process.platform === 'linux' && architecture === hostArchitecture() ? checkFfmpeg(path) : readVersion(path);

const headOf = async (path: string): Promise<{ head: Uint8Array; bytes: number }> => {
  try {
    const { size } = await stat(path);
    await using file = await open(path, 'r');
    const { buffer, bytesRead } = await file.read(Buffer.alloc(ELF_HEAD_BYTES), 0, ELF_HEAD_BYTES, 0);
    return { head: buffer.subarray(0, bytesRead), bytes: size };
  } catch (cause) {
    throw new DeployProblem(`${path} cannot be read`, { cause });
  }
};

/**
 * Makes sure that a program can be ffmpeg in a layer.
 *
 * @param probe  default: runs it when it is for this machine, else reads it
 * @throws {DeployProblem} that says what is wrong with it, as the end of a sentence about it
 */
export const inspectFfmpeg = async (path: string, probe?: VersionProbe): Promise<LayerFfmpeg> => {
  const { head, bytes } = await headOf(path);
  const program = readElf(head);
  if (program === undefined) throw new DeployProblem(`${path} is no program for 64-bit Linux, which Lambda runs`);
  const { architecture, isStatic } = program;
  if (architecture === undefined)
    throw new DeployProblem(`${path} is for another processor than Lambda has: it takes arm64 or x86_64`);
  if (!isStatic)
    throw new DeployProblem(
      `${path} is linked dynamically: it needs libraries of this machine that Lambda does not have. Take a static build`,
    );
  if (bytes > MOST_UNPACKED_BYTES)
    throw new DeployProblem(
      `${path} has ${megabytes(bytes)}, and Lambda takes ${megabytes(MOST_UNPACKED_BYTES)} in all`,
    );
  try {
    return { path, architecture, bytes, version: await (probe ?? probeHere(architecture))(path) };
  } catch (cause) {
    if (!(cause instanceof FloatError)) throw cause;
    throw new DeployProblem(`${path}: ${cause.message}`, { cause });
  }
};

export const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

/**
 * @param functionBytes  of the largest function that has the layer, unpacked
 * @throws {DeployProblem} when Lambda would not take both together
 */
export const checkUnpackedSize = ({ bytes }: LayerFfmpeg, functionBytes: number): void => {
  if (bytes + functionBytes <= MOST_UNPACKED_BYTES) return;
  throw new DeployProblem(
    `ffmpeg (${megabytes(bytes)}) and a function (${megabytes(functionBytes)}) have more than the ` +
      `${megabytes(MOST_UNPACKED_BYTES)} together that Lambda takes: a smaller build of ffmpeg is needed`,
  );
};
