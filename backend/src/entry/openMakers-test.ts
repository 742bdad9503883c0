import { Readable } from 'node:stream';
import type { SafetyKind } from '@float/contract';
import { startFakeVendor, type FakeVendor } from '@float/e2e/vendor/fakeVendor.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ScriptParser } from '../meditation/script/parseScript.ts';
import type { ScriptEvent, ScriptWriter } from '../meditation/script/script.ts';
import { libraryWriter, requestFor, utterancesOf } from '../meditation/script/scriptFixture.ts';
import type { FlitePool } from '../meditation/voice/fliteVoice.ts';
import { createLazyFlitePool } from '../meditation/voice/fliteVoice.ts';
import { parseWav } from '../meditation/voice/wav.ts';
import { noMetrics } from '../metrics/metrics.ts';
import { ModelLines } from '../vendors/modelLines.ts';
import { nothingSpent } from '../vendors/spending.ts';
import { keepNotes, NEVER, settingsFor } from '../vendors/vendorsFixture.ts';
import { jobMakers } from './openMakers.ts';

let vendor: FakeVendor;
let flite: FlitePool;
beforeAll(async () => {
  vendor = await startFakeVendor();
  flite = createLazyFlitePool();
});
afterAll(async () => {
  await flite[Symbol.asyncDispose]();
  await vendor[Symbol.asyncDispose]();
});

const open = (
  env: Record<string, string>,
  voice?: string,
  spentBefore = nothingSpent,
  library = libraryWriter,
  care?: SafetyKind,
) => {
  const { log } = keepNotes();
  const lines = new ModelLines({ settings: settingsFor(vendor, env), metrics: noMetrics });
  return jobMakers({ lines, library, flite, metrics: noMetrics })({ voice, care, spentBefore, log });
};
const EMBEDDED = { FLOAT_WRITER: 'library', FLOAT_VOICE: 'flite' };
const idsOf = ({ voices }: ReturnType<typeof open>) => voices.map(({ id }) => id);

it('without models, the library writes and the embedded voice that was chosen speaks', () => {
  expect(open(EMBEDDED).writer).toBe(libraryWriter);
  expect(idsOf(open(EMBEDDED))).toEqual(['slt']);
  expect(idsOf(open(EMBEDDED, 'rms'))).toEqual(['rms']);
  expect(() => open(EMBEDDED, 'nobody')).toThrow(expect.objectContaining({ code: 'VOICE_FAILED' }) as Error);
});

it('with models, theirs is the default voice, and an embedded one stands behind it', () => {
  expect(idsOf(open({}))).toEqual(['coral', 'slt']);
  expect(idsOf(open({}, 'ash'))).toEqual(['ash', 'slt']);
  expect(idsOf(open({}, 'awb'))).toEqual(['awb']);
});

it('to somebody in distress only the embedded voice speaks: where help is must be said, and nobody else hears of it', () => {
  for (const voice of [undefined, 'ash'])
    expect(idsOf(open({}, voice, nothingSpent, libraryWriter, 'suicide'))).toEqual(['slt']);
  expect(idsOf(open({}, 'awb', nothingSpent, libraryWriter, 'suicide'))).toEqual(['awb']);
});

it('voices of one name of several vendors can be told apart: a session goes on in the same one', async () => {
  const env = {
    FLOAT_VOICE_MODEL: 'openai/tts-test,compatible/kokoro',
    ...{ FLOAT_COMPATIBLE_BASE_URL: vendor.url, FLOAT_COMPATIBLE_API_KEY: vendor.apiKey },
  };
  const { voices } = open(env);
  expect(new Set(voices.map(({ id }) => id)).size).toBe(3);
  expect(voices[0]?.id).toBe('coral');
  for (const voice of voices) expect(parseWav(await voice.speak('Rest.', NEVER)).samples.length).toBeGreaterThan(2400);
  expect(vendor.ledger.map(({ model, voice }) => [model, voice])).toEqual([
    ['tts-test', 'coral'],
    ['kokoro', 'coral'],
  ]);
});

it('what earlier workers have spent counts on, and sets the bounds', async () => {
  const { voices, spent, fallbacks } = open({ FLOAT_BUDGET_REQUESTS: '7' }, undefined, {
    ...nothingSpent,
    requests: 6,
  });
  await voices[0]!.speak('Rest.', NEVER);
  expect([spent().requests, spent().characters, spent().isPartlyUnknown, fallbacks()]).toEqual([7, 5, true, 0]);
  await expect(voices[0]!.speak('Rest.', NEVER)).rejects.toMatchObject({ fault: 'budget' });
});

it('sentences are joined for a voice that likes paragraphs, and for no other', async () => {
  const parser = new ScriptParser();
  const events = [...parser.push('Let your breath come and go as it likes. '.repeat(6)), ...parser.end()];
  const library: ScriptWriter = {
    write: () => Readable.from(events) as AsyncIterable<ScriptEvent>,
    continue: () => Readable.from([]),
  };
  const lengths = async (env: Record<string, string>) => {
    const { writer } = open({ ...env, FLOAT_WRITER: 'library' }, undefined, nothingSpent, library);
    const written = utterancesOf(await Array.fromAsync(writer.write(requestFor(3, 1), NEVER)));
    return written.map(({ text }) => text.length);
  };
  expect(await lengths(EMBEDDED)).toEqual([40, 40, 40, 40, 40, 40]);
  expect(await lengths({})).toEqual([40, 40, 40, 122]);
});
