import { FloatError } from '../../errors.ts';

/** A decoded RIFF WAV: one channel of signed 16 bit samples at its own rate. */
export interface Wav {
  readonly sampleRate: number;
  readonly samples: Int16Array<ArrayBuffer>;
}

const HEADER_BYTES = 44;
const FORMAT_PCM = 1;
const FORMAT_EXTENSIBLE = 0xfffe;

interface Chunk {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const invalid = (what: string): FloatError =>
  new FloatError('VOICE_FAILED', `The voice did not return a WAV: ${what}.`);

const textAt = (bytes: Uint8Array, start: number): string => String.fromCharCode(...bytes.subarray(start, start + 4));

/** Chunks have even lengths on disk; the last one may claim more than there is, or nothing, when it was streamed. */
function* readChunks(bytes: Uint8Array, view: DataView): Generator<Chunk> {
  let position = 12;
  while (position + 8 <= bytes.length) {
    const id = textAt(bytes, position);
    const claimed = view.getUint32(position + 4, true);
    const start = position + 8;
    const isStreamed = id === 'data' && (claimed === 0 || start + claimed > bytes.length);
    const end = isStreamed ? bytes.length : start + claimed;
    yield { id, start, end };
    position = end + (end % 2);
  }
}

const parseFormat = (view: DataView, { start, end }: Chunk): number => {
  if (end - start < 16 || end > view.byteLength) throw invalid('its format is cut off');
  const format = view.getUint16(start, true);
  const isPcm =
    format === FORMAT_PCM ||
    (format === FORMAT_EXTENSIBLE && end - start >= 26 && view.getUint16(start + 24, true) === FORMAT_PCM);
  const channels = view.getUint16(start + 2, true);
  const bits = view.getUint16(start + 14, true);
  if (!isPcm || channels !== 1 || bits !== 16) {
    throw invalid(`expected mono 16 bit PCM, got format ${format}, ${channels} channels, ${bits} bits`);
  }
  return view.getUint32(start + 4, true);
};

/**
 * @param bytes  a whole file; other chunks are passed over, and a wrong length of the data (as streamed files have
 *               it) is corrected
 * @throws       {FloatError} `VOICE_FAILED`, not retriable: not RIFF WAVE, not PCM, not mono, not 16 bit
 */
export const parseWav = (bytes: Uint8Array): Wav => {
  if (bytes.length < 12 || textAt(bytes, 0) !== 'RIFF' || textAt(bytes, 8) !== 'WAVE') throw invalid('no RIFF header');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sampleRate: number | undefined;
  for (const chunk of readChunks(bytes, view)) {
    if (chunk.id === 'fmt ') sampleRate = parseFormat(view, chunk);
    if (chunk.id !== 'data') continue;
    if (sampleRate === undefined) throw invalid('data before format');
    const samples = new Int16Array((chunk.end - chunk.start) >> 1);
    for (let index = 0; index < samples.length; index++) {
      samples[index] = view.getInt16(chunk.start + index * 2, true);
    }
    return { sampleRate, samples };
  }
  throw invalid('no data');
};

/** @returns a RIFF WAV file with a 44 byte header, which {@link parseWav} reads back to the same samples */
export const formatWav = ({ sampleRate, samples }: Wav): Uint8Array<ArrayBuffer> => {
  const dataBytes = samples.length * 2;
  const bytes = new Uint8Array(HEADER_BYTES + dataBytes);
  const view = new DataView(bytes.buffer);
  const setText = (position: number, text: string): void => {
    bytes.set(new TextEncoder().encode(text), position);
  };
  setText(0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + dataBytes, true);
  setText(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, FORMAT_PCM, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  setText(36, 'data');
  view.setUint32(40, dataBytes, true);
  for (const [index, sample] of samples.entries()) view.setInt16(HEADER_BYTES + index * 2, sample, true);
  return bytes;
};
