import type { GeneratedAudioFile } from 'ai';
import type { Logger } from '../../log.ts';
import type { ModelLines } from '../../vendors/modelLines.ts';
import type { ModelName } from '../../vendors/modelSettings.ts';
import type { Charge, Spending, Usage } from '../../vendors/spending.ts';
import { VendorError } from '../../vendors/vendorError.ts';
import { RESAMPLED_RATES } from './resample.ts';
import type { Voice } from './voice.ts';
import type { Wav } from './wav.ts';
import { formatWav, parseWav } from './wav.ts';

export interface ModelVoiceParts {
  readonly lines: ModelLines;
  readonly name: ModelName;
  /** As the vendor calls it. */
  readonly voiceName: string;
  /** Default `voiceName`: as clients name it. */
  readonly id?: string;
  readonly spending: Spending;
  readonly log: Logger;
  /** Of one try; default {@link speechTimeoutMs}. */
  readonly timeoutMs?: (text: string) => number;
}

/** Of calm speech; what is really spoken is measured as the session goes on. */
const WORDS_PER_MINUTE = 130;
const TRIES = 3;
/** OpenAI's `pcm`: mono, signed 16 bit, little endian. */
const PCM_RATE = 24_000;
const MIN_SECONDS = 0.1;
/** The slowest reading aloud, and some silence around it: more is not what was to be said. */
const MAX_SECONDS_PER_CHARACTER = 0.4;
const MAX_SILENCE_SECONDS = 5;
/** What is written between two marks may be joined to so many characters: a paragraph is said better than its sentences. */
const PARAGRAPH_CHARACTERS = 400;

/** Six seconds, and one for every twenty-five characters: about five times what vendors take. */
export const speechTimeoutMs = (text: string): number => 6_000 + text.length * 40;

/** Of all vendors' voices, those that are offered. */
export const modelVoiceWordsPerMinute = (speed: number): number => WORDS_PER_MINUTE * speed;

/**
 * A vendor's voice. Short texts are answered sooner than long ones; several may be on their way at a time.
 *
 * @returns a voice that throws {@link VendorError}s, after its own tries
 */
export const createModelVoice = (parts: ModelVoiceParts): Voice => {
  const { lines, name, id = parts.voiceName, spending, log, timeoutMs = speechTimeoutMs } = parts;
  const line = lines.line(name, 'speech');
  const price = lines.priceOf(name);
  return {
    id,
    wordsPerMinute: modelVoiceWordsPerMinute(lines.settings.voiceSpeed),
    paragraphCharacters: PARAGRAPH_CHARACTERS,
    speak: async (text, signal) => {
      const used: Usage = { characters: text.length };
      let charge: Charge | undefined;
      const wav = await line.call((trySignal) => requestSpeech(parts, text, trySignal), {
        ...{ signal, log, tries: TRIES, timeoutMs: timeoutMs(text) },
        reserve: async () => (charge = await spending.reserve(name.vendor, used, price)),
      });
      charge?.settle(used);
      return wav;
    },
  };
};

const requestSpeech = async (
  { lines, name, voiceName }: ModelVoiceParts,
  text: string,
  signal: AbortSignal,
): Promise<Uint8Array> => {
  const { generateSpeech } = await import('ai');
  const { voiceInstructions, voiceSpeed } = lines.settings;
  const { audio } = await generateSpeech({
    ...{ model: await lines.models.speech(name), text, voice: voiceName, outputFormat: 'pcm', maxRetries: 0 },
    ...{ instructions: voiceInstructions, abortSignal: signal },
    ...(voiceSpeed === 1 ? {} : { speed: voiceSpeed }),
  });
  const wav = readSpeech(audio);
  const seconds = (wav?.samples.length ?? 0) / (wav?.sampleRate ?? PCM_RATE);
  const isSound = seconds >= MIN_SECONDS && seconds <= MAX_SILENCE_SECONDS + text.length * MAX_SECONDS_PER_CHARACTER;
  if (wav === undefined || !isSound) throw new VendorError(name.vendor, 'garbled');
  return formatWav(wav);
};

/** As samples, all of these are noise. */
const COMPRESSED = /^audio\/(aac|flac|mp3|mp4|mpeg|ogg|opus|webm)$/;
const HEAD_BYTES = 16;
/** No voice begins so loud that its samples could be read. */
const TEXT = /^[\t\n\r -~]+$/;

/** Some servers send a WAV whatever they are asked for; text and other formats are no speech. */
const readSpeech = ({ uint8Array: bytes, mediaType }: GeneratedAudioFile): Wav | undefined => {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  if (head.startsWith('RIFF')) return readWav(bytes);
  if (COMPRESSED.test(mediaType) || TEXT.test(head) || bytes.byteLength % 2 === 1) return undefined;
  const samples = new Int16Array(bytes.byteLength >> 1);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let index = 0; index < samples.length; index++) samples[index] = view.getInt16(index * 2, true);
  return { sampleRate: PCM_RATE, samples };
};

const readWav = (bytes: Uint8Array): Wav | undefined => {
  try {
    const wav = parseWav(bytes);
    return RESAMPLED_RATES.includes(wav.sampleRate) ? wav : undefined;
  } catch {
    return undefined;
  }
};
