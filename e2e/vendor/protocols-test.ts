import { parseWav } from '@float/backend/src/meditation/voice/wav.ts';
import { generateText } from 'ai';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FakeVendor, startFakeVendor } from './fakeVendor.ts';
import { openClient } from './vendorClient.ts';

let vendor: FakeVendor;
beforeAll(async () => {
  vendor = await startFakeVendor();
});
afterAll(() => vendor[Symbol.asyncDispose]());

const SAID = 'Let your shoulders be soft. Ünïcödé stays whole, 🍃 too.';
const TOKENS = Math.ceil(Array.from(SAID).length / 4);
const lastEntry = () => vendor.ledger.at(-1);

test.each(['chat', 'google'] as const)('%s streams a script and counts its tokens', async (name) => {
  const client = openClient(vendor);
  vendor.says(() => SAID);
  const said: string[] = [];
  const { text, usage, finishReason } = await client.write('Please write.', client[name], undefined, said);
  expect({ text, finishReason, deltas: said.filter((delta) => delta !== '').length }).toEqual({
    ...{ text: SAID, finishReason: 'stop', deltas: TOKENS },
  });
  expect(usage).toMatchObject({ inputTokens: 4, outputTokens: TOKENS, totalTokens: TOKENS + 4 });
  expect(lastEntry()).toMatchObject({ kind: 'script', text: 'Please write.', characters: 13, outcome: 'ok' });
});

test.each(['chat', 'google'] as const)('%s answers in one piece, cut to the tokens that are allowed', async (name) => {
  const model = openClient(vendor)[name];
  vendor.says(({ messages, isStructured }) => JSON.stringify({ messages, isStructured }));
  const whole = await generateText({ model, instructions: 'Be calm.', prompt: 'Please write.' });
  expect(JSON.parse(whole.text)).toEqual({
    messages: [
      { role: 'system', content: 'Be calm.' },
      { role: 'user', content: 'Please write.' },
    ],
    isStructured: false,
  });
  const cut = await generateText({ model, prompt: 'Please write.', maxOutputTokens: 3 });
  expect(cut).toMatchObject({ finishReason: 'length', usage: { outputTokens: 3 } });
  expect(cut.text).toHaveLength(12);
});

test.each(['chat', 'google'] as const)('%s gives an object when one is asked for', async (name) => {
  const client = openClient(vendor);
  const summary = { sentiment_label: 'Happy', intensity: 'low', title: 'A bright day', reflection: 'Good.', note: '' };
  vendor.says(({ isStructured }) => (isStructured ? JSON.stringify(summary) : ''));
  const { output, usage } = await client.summarize('I am glad.', client[name]);
  expect(output).toEqual(summary);
  expect(usage.outputTokens).toBeGreaterThan(20);
  expect(lastEntry()).toMatchObject({ kind: 'summary', text: 'I am glad.', outcome: 'ok' });
});

test('speech is really spoken, as PCM of 24 kHz or as a WAV of the same', async () => {
  const client = openClient(vendor);
  const text = 'Let your shoulders be heavy.';
  const { audio: pcm } = await client.speak(text);
  const { audio: wav } = await client.speak(text, 'wav');
  expect([pcm.mediaType, wav.mediaType]).toEqual(['audio/pcm', 'audio/wav']);
  const { sampleRate, samples } = parseWav(wav.uint8Array);
  expect(sampleRate).toBe(24_000);
  expect(Buffer.from(samples.buffer).equals(pcm.uint8Array)).toBe(true);
  const seconds = samples.length / sampleRate;
  expect(seconds).toBeGreaterThan(1.5);
  expect(seconds).toBeLessThan(5);
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  expect(loudest).toBeGreaterThan(5_000);
  expect(lastEntry()).toMatchObject({
    ...{ kind: 'speech', model: 'gpt-4o-mini-tts', text, characters: text.length, outcome: 'ok' },
    ...{ voice: 'nova', instructions: 'Softly.', speed: 0.9 },
  });
});

test('a text longer than one utterance is spoken whole', async () => {
  const { speak } = openClient(vendor);
  const sentence = 'Let your shoulders be heavy, and your hands as well.';
  const one = await speak(sentence);
  const many = await speak(Array.from({ length: 8 }, () => sentence).join(' '));
  expect(many.audio.uint8Array.length).toBeGreaterThan(one.audio.uint8Array.length * 6);
});

test('what is heard is a matter of the recording, in both forms', async () => {
  const { hear } = openClient(vendor);
  vendor.hears(({ bytes, mediaType }) => `${bytes.length} bytes of ${mediaType}`);
  const verbose = await hear('whisper-1');
  expect(verbose).toMatchObject({ text: '35 bytes of audio/wav', language: 'en' });
  expect(verbose.segments).toHaveLength(1);
  const short = await hear('gpt-4o-mini-transcribe', new TextEncoder().encode('OggS, so to speak'));
  expect(short.text).toBe('17 bytes of audio/ogg');
  expect(lastEntry()).toMatchObject({ kind: 'transcription', mediaType: 'audio/ogg', audioBytes: 17, outcome: 'ok' });
});

test('every call is noted, with when it came, its headers and the id that its answer has', async () => {
  const { chat } = openClient(vendor);
  const count = vendor.ledger.length;
  const answers = [];
  for (const prompt of ['one', 'two']) {
    answers.push(await generateText({ model: chat, prompt, headers: { 'x-told': prompt } }));
  }
  const entries = vendor.ledger.slice(count);
  expect(entries.map(({ text, headers }) => [text, headers['x-told']])).toEqual([
    ['one', 'one'],
    ['two', 'two'],
  ]);
  expect(entries[1]!.atMs).toBeGreaterThan(entries[0]!.atMs);
  expect(answers.map(({ finalStep }) => finalStep.response.headers?.['x-request-id'])).toEqual(
    entries.map(({ requestId }) => requestId),
  );
});

test('a wrong key is refused in the words of either vendor, and noted', async () => {
  const client = openClient({ ...vendor, apiKey: 'sk-somebody-else' });
  for (const call of Object.values(client.call)) {
    await expect(call()).rejects.toMatchObject({
      ...{ name: 'AI_APICallError', statusCode: 401, isRetryable: false },
      data: { error: { type: 'invalid_request_error', code: 'invalid_api_key' } },
    });
    expect(lastEntry()).toMatchObject({ outcome: '401' });
  }
  await expect(client.write('Hello.', client.google)).rejects.toMatchObject({
    ...{ statusCode: 401, data: { error: { code: 401, status: 'UNAUTHENTICATED' } } },
  });
});

const post = (path: string, body: string, key = vendor.apiKey) =>
  fetch(`${vendor.url}${path}`, { method: 'POST', body, headers: { authorization: `Bearer ${key}` } });

test('what keeps to no protocol is an error that says why, and is not noted', async () => {
  const count = vendor.ledger.length;
  const mp3 = JSON.stringify({ model: 'tts-1', input: 'Hello.', voice: 'alloy' });
  const answers = [
    await post('/chat/completions', '{"model":"gpt-4o-mini"}'),
    await post('/chat/completions', 'not JSON'),
    await post('/audio/speech', mp3),
    await post('/audio/transcriptions', 'not a form'),
    await post('/chat/completions', 'not JSON', 'sk-somebody-else'),
    await post('/embeddings', '{}'),
  ];
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 401, 404]);
  const messages = await Promise.all(answers.map((answer) => answer.text()));
  expect(messages[0]).toContain('messages');
  expect(messages[2]).toContain('pcm and wav only');
  for (const { headers } of answers) expect(headers.get('x-request-id')).toMatch(/^req_/);
  expect(vendor.ledger).toHaveLength(count);
});

test('a test whose own answer throws is told so', async () => {
  const client = openClient(vendor);
  vendor.says(() => {
    throw new Error('a slip of the test');
  });
  await expect(client.write('Hello.')).rejects.toThrow('a slip of the test');
  expect(lastEntry()).toMatchObject({ outcome: 'broken' });
});
