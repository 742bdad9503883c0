import { MAX_AUDIO_BYTES } from '@float/contract';
import { FloatError } from '../errors.ts';
import { measureRecording } from './measureRecording.ts';
import type { MeasuringTask } from './recordingThread.ts';
import { kindOfSound, withoutTags, type SoundKind } from './soundKind.ts';

/** Longer than the app records; vendors charge by the minute. */
export const MAX_AUDIO_SECONDS = 300;
/** Shorter than any word. Vendors take no less than 0.1 s. */
export const MIN_AUDIO_SECONDS = 0.2;

/** What a person said, known to be sound of a kind that vendors take. */
export interface Recording {
  readonly kind: SoundKind;
  readonly bytes: Uint8Array;
  readonly durationSeconds: number;
}

const refuse = (message: string): FloatError => new FloatError('INVALID_REQUEST', message, { field: 'audio' });

const TOO_SHORT = 'Nothing can be heard in so short a recording. Please say it again, or type it.';
const UNREADABLE = 'The recording cannot be read. It may be damaged; please record it again, or type it.';

const decodeBase64 = (audio: string): Uint8Array => {
  const bytes = Buffer.from(audio, 'base64');
  // Buffer passes over whatever is not base64; what comes back differs then.
  if (bytes.toString('base64') !== audio) throw refuse('The recording must be base64, with nothing else in it.');
  return bytes;
};

const durationOf = async (task: MeasuringTask, signal: AbortSignal): Promise<number> => {
  const span = await measureRecording(task, signal);
  if (span === undefined) throw refuse(UNREADABLE);
  if (!span.hasSound) throw refuse('There is no sound in the recording. Please record it again, or type it.');
  return span.seconds;
};

/**
 * Reads what was recorded. Its kind is told by its content: names and types that a client gives say little.
 *
 * @param audio  base64
 * @throws {FloatError} `INVALID_REQUEST` for `audio`: no base64, no kind that is known, damaged, too short or too long
 */
export const readRecording = async (audio: string, signal: AbortSignal): Promise<Recording> => {
  const sent = decodeBase64(audio);
  if (sent.length > MAX_AUDIO_BYTES) throw refuse(`A recording has at most ${MAX_AUDIO_BYTES} bytes.`);
  // A tag is no sound, and may name people.
  const bytes = withoutTags(sent);
  const kind = kindOfSound(bytes);
  if (kind === undefined) throw refuse('The recording must be WebM, MP4 (M4A), Ogg, WAV or MP3.');
  const durationSeconds = await durationOf({ kind, bytes }, signal);
  if (durationSeconds < MIN_AUDIO_SECONDS) throw refuse(TOO_SHORT);
  if (durationSeconds > MAX_AUDIO_SECONDS)
    throw refuse(`A recording has at most ${MAX_AUDIO_SECONDS / 60} minutes. Say it in fewer words, or type it.`);
  return { kind, bytes, durationSeconds };
};
