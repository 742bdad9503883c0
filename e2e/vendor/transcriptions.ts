import { z } from 'zod';
import { type Answer, jsonAnswer, type Making } from './answer.ts';
import type { Call, Minds, Protocol, RawRequest } from './call.ts';
import { tokenize } from './languageModel.ts';
import { BadRequest, openAiError } from './vendorError.ts';

const formSchema = z.object({
  model: z.string().min(1),
  file: z.instanceof(File),
  response_format: z.enum(['json', 'verbose_json']).default('json'),
  prompt: z.string().default(''),
});

/** Of speech in Opus at 32 kbit/s: how long a recording is, is guessed by its size. */
const BYTES_PER_AUDIO_SECOND = 4_000;

const readForm = async ({ body, headers }: RawRequest) => {
  const type = headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) throw new BadRequest('A recording comes as multipart/form-data.');
  const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => {
    throw new BadRequest('The form is not well-formed.');
  });
  return formSchema.parse(Object.fromEntries(form));
};

const shortForm = (text: string) => {
  const output_tokens = tokenize(text).length;
  return { text, usage: { type: 'tokens', input_tokens: 0, output_tokens, total_tokens: output_tokens } };
};

const verboseForm = (text: string, durationSeconds: number) => {
  const guesses = { temperature: 0, avg_logprob: -0.2, compression_ratio: 1.2, no_speech_prob: 0.01 };
  const segment = { id: 0, seek: 0, start: 0, end: durationSeconds, text, tokens: [], ...guesses };
  return {
    ...{ task: 'transcribe', language: 'english', duration: durationSeconds, text },
    ...{ segments: text === '' ? [] : [segment], usage: { type: 'duration', seconds: Math.ceil(durationSeconds) } },
  };
};

const read = async (raw: RawRequest, minds: Minds): Promise<Call> => {
  const { model, file, response_format: format, prompt } = await readForm(raw);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const mediaType = file.type;
  const answer = ({ isEmpty, pace }: Making): Promise<Answer> => {
    const text = isEmpty ? '' : minds.hears({ bytes, mediaType });
    const form = format === 'json' ? shortForm(text) : verboseForm(text, bytes.length / BYTES_PER_AUDIO_SECOND);
    return Promise.resolve(jsonAnswer(form, pace.after(pace.behaviour.firstByteMs)));
  };
  return { wish: { kind: 'transcription', model, text: prompt, mediaType, audioBytes: bytes.length }, answer };
};

/** OpenAI's transcriptions: https://platform.openai.com/docs/api-reference/audio/createTranscription */
export const transcriptions: Protocol = { path: /^\/v1\/audio\/transcriptions$/, errorBody: openAiError, read };
