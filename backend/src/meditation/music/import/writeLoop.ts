import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { SAMPLE_RATE } from '../../pcm.ts';
import { BYTES_PER_SAMPLE } from '../preparedBed.ts';
import { runFfmpeg } from './ffmpegRun.ts';
import { MAX_FILE_SECONDS, TO_STEREO_48K } from './measureFile.ts';

/** −7 dB; the seam, where two stretches are added, may be 3 dB above it. */
const CEILING = 0.447;
/** −60 dBFS at the loudness of a bed: silence, for trimming. */
const SILENCE = 32;
const SEAM_SAMPLES = SAMPLE_RATE * 4;

/** At four times the rate, the limiter sees the peaks between samples too. */
const filtersFor = (gainDb: number): string =>
  `${TO_STEREO_48K},volume=${gainDb.toFixed(3)}dB,aresample=192000,` +
  `alimiter=limit=${CEILING}:attack=5:release=100:level=disabled,aresample=48000`;

const samplesIn = (bytes: Uint8Array): Int16Array =>
  new Int16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / Int16Array.BYTES_PER_ELEMENT);

const isLoud = (sample: number): boolean => Math.abs(sample) > SILENCE;

/** Cuts a stream of bytes into whole samples of both channels, each run aligned in memory of its own. */
async function* wholeSamples(stream: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of stream) {
    const bytes = new Uint8Array(rest.length + chunk.length);
    bytes.set(rest);
    bytes.set(chunk, rest.length);
    const whole = bytes.length - (bytes.length % BYTES_PER_SAMPLE);
    rest = bytes.slice(whole);
    if (whole > 0) yield bytes.subarray(0, whole);
  }
}

/**
 * Writes what lies between silence and silence.
 *
 * @returns how many samples that are; the file may be longer, and end in silence
 */
const writeTrimmed = async (handle: FileHandle, stream: AsyncIterable<Buffer>): Promise<number> => {
  let written = 0;
  let soundEnds = 0;
  for await (const bytes of wholeSamples(stream)) {
    const pcm = samplesIn(bytes);
    const firstLoud = written > 0 ? 0 : pcm.findIndex(isLoud);
    if (firstLoud === -1) continue;
    const start = (firstLoud >> 1) * BYTES_PER_SAMPLE;
    const lastLoud = pcm.findLastIndex(isLoud);
    if (lastLoud !== -1) soundEnds = written + ((lastLoud >> 1) + 1) * BYTES_PER_SAMPLE - start;
    await handle.write(bytes, start, bytes.length - start, written);
    written += bytes.length - start;
  }
  return soundEnds / BYTES_PER_SAMPLE;
};

const readSamples = async (handle: FileHandle, startSample: number, samples: number): Promise<Int16Array> => {
  const bytes = new Uint8Array(samples * BYTES_PER_SAMPLE);
  for (let done = 0; done < bytes.length;) {
    const position = startSample * BYTES_PER_SAMPLE + done;
    const { bytesRead } = await handle.read(bytes, done, bytes.length - done, position);
    if (bytesRead === 0) throw new Error('a bed became shorter while it was made');
    done += bytesRead;
  }
  return samplesIn(bytes);
};

/** What follows after the loop's end is faded into its beginning, at equal power. */
const closeLoop = async (handle: FileHandle, samples: number): Promise<number> => {
  const seam = Math.min(SEAM_SAMPLES, Math.floor(samples / 4));
  const loopSamples = samples - seam;
  const head = await readSamples(handle, 0, seam);
  const tail = await readSamples(handle, loopSamples, seam);
  const faded = head.map((sample, index) => {
    const angle = (Math.PI / 2) * ((index >> 1) / seam);
    return Math.round(Math.sin(angle) * sample + Math.cos(angle) * (tail[index] ?? 0));
  });
  await handle.write(new Uint8Array(faded.buffer), 0, faded.byteLength, 0);
  await handle.truncate(loopSamples * BYTES_PER_SAMPLE);
  await handle.sync();
  return loopSamples;
};

/**
 * Writes the audio of a file as the samples of a bed: 48 kHz stereo, `gainDb` louder, limited to −7 dB true peak,
 * without silence at either end, closed to a loop by a cross-fade of up to four seconds. Memory stays flat, however
 * long the file is.
 *
 * @returns length of the loop in samples
 * @throws  {UnreadableAudio}
 */
export const writeLoop = async (ffmpegPath: string, file: string, gainDb: number, into: string): Promise<number> => {
  await using handle = await open(into, 'w+');
  const output = ['-map', '0:a:0', '-af', filtersFor(gainDb), '-t', `${MAX_FILE_SECONDS}`, '-f', 's16le', 'pipe:1'];
  const samples = await runFfmpeg(ffmpegPath, file, output, ({ stdout }) => writeTrimmed(handle, stdout));
  return await closeLoop(handle, samples);
};
