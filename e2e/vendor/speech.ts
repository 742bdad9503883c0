import { formatWav } from '@float/backend/src/meditation/voice/wav.ts';
import { z } from 'zod';
import type { Answer, Making, Piece } from './answer.ts';
import type { Call, Minds, Protocol, RawRequest } from './call.ts';
import { readJson } from './languageModel.ts';
import { SPEECH_SAMPLE_RATE } from './spokenSpeech.ts';
import { BadRequest, openAiError } from './vendorError.ts';

/** OpenAI's limit. */
const MAX_INPUT_CHARACTERS = 4_096;

const requestSchema = z.object({
  model: z.string().min(1),
  input: z.string().min(1).max(MAX_INPUT_CHARACTERS),
  voice: z.string().min(1),
  response_format: z.string().default('mp3'),
  instructions: z.string().optional(),
  speed: z.number().min(0.25).max(4).optional(),
});

const BYTES_PER_AUDIO_SECOND = SPEECH_SAMPLE_RATE * 2;
/** A tenth of a second. */
const PIECE_BYTES = BYTES_PER_AUDIO_SECOND / 10;
const MS_PER_SECOND = 1_000;

/** Raw PCM is little-endian whatever the machine: that of a WAV file, without its header. */
const encode = (samples: Int16Array<ArrayBuffer>, format: 'pcm' | 'wav'): Uint8Array => {
  const wav = formatWav({ sampleRate: SPEECH_SAMPLE_RATE, samples });
  return format === 'wav' ? wav : wav.subarray(wav.length - samples.length * 2);
};

const paced = (bytes: Uint8Array, { pace }: Making): readonly Piece[] => {
  const { firstByteMs, perAudioSecondMs, bytesPerSecond } = pace.behaviour;
  const byteMs = Math.max(perAudioSecondMs / BYTES_PER_AUDIO_SECOND, MS_PER_SECOND / bytesPerSecond);
  const startMs = pace.after(firstByteMs);
  const count = Math.ceil(bytes.length / PIECE_BYTES);
  const pieces = Array.from({ length: count }, (_, index) => {
    const piece = bytes.subarray(index * PIECE_BYTES, (index + 1) * PIECE_BYTES);
    return { bytes: piece, dueMs: pace.after(piece.length * byteMs) };
  });
  return [{ bytes: new Uint8Array(), dueMs: startMs }, ...pieces];
};

const read = (raw: RawRequest, minds: Minds): Call => {
  const { model, input, voice, response_format: format, instructions, speed } = requestSchema.parse(readJson(raw));
  if (format !== 'pcm' && format !== 'wav') throw new BadRequest('This vendor speaks pcm and wav only.');
  const answer = async (making: Making): Promise<Answer> => {
    const isSilent = making.isEmpty;
    const samples = isSilent ? new Int16Array() : await minds.speak(input, voice, making.signal);
    const bytes = isSilent ? new Uint8Array() : encode(samples, format);
    return { mediaType: `audio/${format}`, pieces: paced(bytes, making) };
  };
  return { wish: { kind: 'speech', model, text: input, voice, instructions, speed }, answer };
};

/** OpenAI's speech: https://platform.openai.com/docs/api-reference/audio/createSpeech */
export const speech: Protocol = { path: /^\/v1\/audio\/speech$/, errorBody: openAiError, read };
