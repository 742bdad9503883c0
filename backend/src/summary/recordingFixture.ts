import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFlitePool } from '../meditation/voice/fliteVoice.ts';
import type { SoundKind } from './soundKind.ts';

/** What tests of recordings share: a sentence, spoken, in every form in which devices record. */

export const SPOKEN = 'I feel sad about work today.';

/** How a device records. */
export interface Form {
  readonly name: string;
  readonly kind: SoundKind;
  /** What the vendor is to be told. */
  readonly mediaType: string;
  readonly encoding: readonly string[];
  /** Written once from front to back, as a browser does: no length in the header, no index. */
  readonly isLive?: boolean;
}

const opus = ['-c:a', 'libopus', '-b:a', '32k', '-compression_level', '0'];
const aac = ['-c:a', 'aac', '-b:a', '48k'];
const mp3 = ['-c:a', 'libmp3lame', '-b:a', '48k', '-f', 'mp3'];

export const forms: readonly Form[] = [
  {
    ...{ name: 'WebM of Chromium', kind: 'webm', mediaType: 'audio/webm', isLive: true },
    encoding: [...opus, '-live', '1', '-f', 'webm'],
  },
  { name: 'WebM with an index', kind: 'webm', mediaType: 'audio/webm', encoding: [...opus, '-f', 'webm'] },
  { name: 'Matroska', kind: 'webm', mediaType: 'audio/webm', encoding: [...opus, '-f', 'matroska'] },
  { name: 'M4A', kind: 'mp4', mediaType: 'audio/mp4', encoding: [...aac, '-f', 'ipod'] },
  {
    ...{ name: 'MP4 of Safari', kind: 'mp4', mediaType: 'audio/mp4', isLive: true },
    encoding: [...aac, '-movflags', '+empty_moov+default_base_moof', '-frag_duration', '1000000', '-f', 'mp4'],
  },
  { name: 'Ogg of Firefox', kind: 'ogg', mediaType: 'audio/ogg', isLive: true, encoding: [...opus, '-f', 'ogg'] },
  { name: 'WAV', kind: 'wav', mediaType: 'audio/wav', encoding: ['-f', 'wav'] },
  { name: 'WAV of a pipe', kind: 'wav', mediaType: 'audio/wav', isLive: true, encoding: ['-f', 'wav'] },
  { name: 'MP3', kind: 'mp3', mediaType: 'audio/mpeg', encoding: ['-id3v2_version', '0', '-write_xing', '0', ...mp3] },
  {
    ...{ name: 'MP3 with a tag', kind: 'mp3', mediaType: 'audio/mpeg' },
    encoding: ['-id3v2_version', '4', '-metadata', 'artist=Anna Private', ...mp3],
  },
];

export const speakSentence = async (text: string): Promise<Uint8Array> => {
  await using pool = await createFlitePool({ threads: 1 });
  const voice = pool.voice('slt');
  if (voice === undefined) throw new Error('flite has lost its voice');
  return await voice.speak(text, new AbortController().signal);
};

const ffmpeg = (input: readonly string[], output: readonly string[], stdin?: Uint8Array): Buffer =>
  execFileSync('ffmpeg', ['-y', '-v', 'error', ...input, ...output], { input: stdin, maxBuffer: 1 << 28 });

const encodeFrom = (input: readonly string[], { encoding, isLive }: Form, stdin?: Uint8Array): Buffer => {
  if (isLive === true) return ffmpeg(input, [...encoding, 'pipe:1'], stdin);
  const folder = mkdtempSync(join(tmpdir(), 'float-recording-'));
  try {
    ffmpeg(input, [...encoding, join(folder, 'recording')], stdin);
    return readFileSync(join(folder, 'recording'));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

export const encodeRecording = (wav: Uint8Array, form: Form): Buffer => encodeFrom(['-i', 'pipe:0'], form, wav);

/** A quiet tone. */
export const toneRecording = (seconds: number, form: Form): Buffer =>
  encodeFrom(['-f', 'lavfi', '-i', `sine=f=220:r=16000:d=${seconds},volume=0.2`], form);
