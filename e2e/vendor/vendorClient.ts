import { createGoogleGenerativeAI } from '@ai-sdk/google';
import { createOpenAI } from '@ai-sdk/openai';
import { generateSpeech, generateText, type LanguageModel, Output, streamText, transcribe } from 'ai';
import { z } from 'zod';
import type { Kind } from './behaviour.ts';
import type { FakeVendor } from './fakeVendor.ts';

export const summarySchema = z.object({
  ...{
    sentiment_label: z.string(),
    intensity: z.string(),
    title: z.string(),
    reflection: z.string(),
    note: z.string(),
  },
});

/** A recording, as far as anybody looks: the head of a WAV file. */
const RECORDING = new TextEncoder().encode('RIFF....WAVEfmt and then some sound');

/** How each kind is called, by the AI SDK; without a second try. */
export const openClient = ({ url, googleUrl, apiKey }: Pick<FakeVendor, 'url' | 'googleUrl' | 'apiKey'>) => {
  const openai = createOpenAI({ baseURL: url, apiKey });
  const chat = openai.chat('gpt-4o-mini');
  const google = createGoogleGenerativeAI({ baseURL: googleUrl, apiKey })('gemini-2.5-flash');
  const options = (signal?: AbortSignal) => ({
    maxRetries: 0,
    ...(signal === undefined ? {} : { abortSignal: signal }),
  });
  /** Collects what comes; a stream that breaks throws, after `said` has what had come. */
  const write = async (prompt: string, model: LanguageModel = chat, signal?: AbortSignal, said: string[] = []) => {
    const result = streamText({ model, prompt, ...options(signal), onError: () => undefined });
    for await (const part of result.stream) {
      if (part.type === 'text-delta') said.push(part.text);
      if (part.type === 'error') throw part.error;
      if (part.type === 'abort') signal?.throwIfAborted();
    }
    return { text: said.join(''), usage: await result.usage, finishReason: await result.finishReason };
  };
  const summarize = (prompt: string, model: LanguageModel = chat, signal?: AbortSignal) =>
    generateText({ model, prompt, ...options(signal), output: Output.object({ schema: summarySchema }) });
  const speak = (text: string, outputFormat: 'pcm' | 'wav' = 'pcm', signal?: AbortSignal) =>
    generateSpeech({
      ...{ model: openai.speech('gpt-4o-mini-tts'), text, voice: 'nova', outputFormat, ...options(signal) },
      ...{ instructions: 'Softly.', speed: 0.9 },
    });
  const hear = (model = 'whisper-1', audio: Uint8Array = RECORDING, signal?: AbortSignal) =>
    transcribe({ model: openai.transcription(model), audio, ...options(signal) });
  const call: Readonly<Record<Kind, (signal?: AbortSignal) => Promise<unknown>>> = {
    script: (signal) => write('Please write about 60 words.', chat, signal),
    summary: (signal) => summarize('I am sad.', chat, signal),
    speech: (signal) => speak('Let your shoulders be heavy.', 'pcm', signal),
    transcription: (signal) => hear('whisper-1', RECORDING, signal),
  };
  return { chat, google, write, summarize, speak, hear, call };
};
