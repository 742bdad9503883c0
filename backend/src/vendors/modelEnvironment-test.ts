import { describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { FloatError } from '../errors.ts';
import { modelEnvironmentSchema } from './modelEnvironment.ts';
import type { ModelSettings } from './modelSettings.ts';

type Environment = Readonly<Record<string, string>>;

const read = (env: Environment): ModelSettings => readConfig(env).models;

const problemOf = (env: Environment): string => {
  try {
    readConfig(env);
  } catch (error) {
    if (!(error instanceof FloatError)) throw error;
    expect(error.code).toBe('CONFIG_INVALID');
    return error.message;
  }
  throw new Error('was accepted');
};

const key = { OPENAI_API_KEY: 'sk-secret-of-openai' };

describe('settings of models', () => {
  it('need nothing to be set: nobody is asked, and all defaults stand', () => {
    const settings = read({});
    expect(settings).toEqual({
      ...{ writers: [], voices: [], summarizers: [], transcribers: [] },
      ...{ voiceNames: ['coral', 'sage', 'ash'], voiceSpeed: 1, prices: new Map() },
      voiceInstructions: expect.stringContaining('meditation guide') as string,
      access: {
        openai: { apiKey: undefined, baseUrl: undefined },
        google: { apiKey: undefined, baseUrl: undefined },
        compatible: { apiKey: undefined, baseUrl: undefined },
      },
      budget: { maxRequests: 600, maxUsd: 0.5, maxUsdPerHour: 20, maxUsdPerDay: 100 },
    });
  });

  it('are all read', () => {
    const settings = read({
      ...{ FLOAT_WRITER: 'model', FLOAT_WRITER_MODEL: 'openai/gpt-4.1-mini, google/gemini-2.5-flash' },
      ...{ FLOAT_VOICE: 'model', FLOAT_VOICE_MODEL: 'openai/gpt-4o-mini-tts,compatible/org/kokoro:v1' },
      ...{ FLOAT_SUMMARY: 'model', FLOAT_SUMMARY_MODEL: 'google/gemini-2.5-flash' },
      ...{ FLOAT_TRANSCRIPTION: 'model', FLOAT_TRANSCRIPTION_MODEL: 'compatible/whisper' },
      ...{ FLOAT_VOICE_NAMES: 'nova, af_heart', FLOAT_VOICE_SPEED: '0.9', FLOAT_VOICE_INSTRUCTIONS: 'Softly.' },
      FLOAT_PRICES: 'openai/gpt-4.1-mini=0.4:1.6, compatible/org/kokoro:v1=0',
      ...{ FLOAT_BUDGET_REQUESTS: '40', FLOAT_BUDGET_SESSION_USD: '0.25' },
      ...{ FLOAT_BUDGET_HOUR_USD: '0', FLOAT_BUDGET_DAY_USD: 'off' },
      ...{ OPENAI_API_KEY: 'a', OPENAI_BASE_URL: 'https://eu.example/v1/' },
      ...{ GOOGLE_GENERATIVE_AI_API_KEY: 'b', GOOGLE_GENERATIVE_AI_BASE_URL: 'https://google.example/v1beta' },
      ...{ FLOAT_COMPATIBLE_API_KEY: 'c', FLOAT_COMPATIBLE_BASE_URL: 'http://127.0.0.1:11434/v1' },
    });
    expect(settings).toEqual({
      writers: [
        { vendor: 'openai', model: 'gpt-4.1-mini' },
        { vendor: 'google', model: 'gemini-2.5-flash' },
      ],
      voices: [
        { vendor: 'openai', model: 'gpt-4o-mini-tts' },
        { vendor: 'compatible', model: 'org/kokoro:v1' },
      ],
      summarizers: [{ vendor: 'google', model: 'gemini-2.5-flash' }],
      transcribers: [{ vendor: 'compatible', model: 'whisper' }],
      ...{ voiceNames: ['nova', 'af_heart'], voiceSpeed: 0.9, voiceInstructions: 'Softly.' },
      prices: new Map([
        ['openai/gpt-4.1-mini', { inputUsd: 0.4, outputUsd: 1.6 }],
        ['compatible/org/kokoro:v1', { inputUsd: 0, outputUsd: 0 }],
      ]),
      access: {
        openai: { apiKey: 'a', baseUrl: 'https://eu.example/v1' },
        google: { apiKey: 'b', baseUrl: 'https://google.example/v1beta' },
        compatible: { apiKey: 'c', baseUrl: 'http://127.0.0.1:11434/v1' },
      },
      budget: { maxRequests: 40, maxUsd: 0.25, maxUsdPerHour: 0, maxUsdPerDay: Infinity },
    });
  });

  it('take the session’s budget by its earlier name, too', () => {
    expect(read({ FLOAT_BUDGET_USD: '2' }).budget.maxUsd).toBe(2);
    expect(read({ FLOAT_BUDGET_USD: '2', FLOAT_BUDGET_SESSION_USD: 'off' }).budget.maxUsd).toBe(Infinity);
  });

  it('name no model that is not asked for', () => {
    const named = { FLOAT_WRITER_MODEL: 'openai/a', FLOAT_VOICE_MODEL: 'google/b', FLOAT_SUMMARY_MODEL: 'openai/c' };
    expect(read(named)).toEqual(read({}));
  });

  const wrong: readonly (readonly [string, string])[] = [
    ['FLOAT_WRITER', 'sk-secret-writer'],
    ['FLOAT_VOICE', 'sk-secret-voice'],
    ['FLOAT_SUMMARY', 'sk-secret-summary'],
    ['FLOAT_TRANSCRIPTION', 'on'],
    ['FLOAT_WRITER_MODEL', 'gpt-4.1-mini'],
    ['FLOAT_WRITER_MODEL', 'anthropic/claude'],
    ['FLOAT_WRITER_MODEL', 'openai/gpt-4.1-mini,,google/gemini'],
    ['FLOAT_VOICE_MODEL', 'openai/'],
    ['FLOAT_SUMMARY_MODEL', 'openai/two words'],
    ['FLOAT_TRANSCRIPTION_MODEL', 'openai gpt-4o-transcribe'],
    ['FLOAT_VOICE_NAMES', 'coral,,sage'],
    ['FLOAT_VOICE_NAMES', 'Mary Ann Smith'],
    ['FLOAT_VOICE_SPEED', '0.2'],
    ['FLOAT_VOICE_SPEED', '4.1'],
    ['FLOAT_VOICE_SPEED', 'slow'],
    ['FLOAT_VOICE_INSTRUCTIONS', 'secret'.repeat(400)],
    ['FLOAT_PRICES', 'openai/gpt-4.1-mini'],
    ['FLOAT_PRICES', 'openai/gpt-4.1-mini=-1'],
    ['FLOAT_PRICES', 'gpt-4.1-mini=1:2'],
    ['FLOAT_PRICES', 'openai/gpt-4.1-mini=1:2:3'],
    ['FLOAT_BUDGET_REQUESTS', '0'],
    ['FLOAT_BUDGET_REQUESTS', '100001'],
    ['FLOAT_BUDGET_REQUESTS', '2.5'],
    ['FLOAT_BUDGET_USD', '-1'],
    ['FLOAT_BUDGET_USD', 'ten dollars'],
    ['FLOAT_BUDGET_SESSION_USD', '1e3'],
    ['FLOAT_BUDGET_HOUR_USD', 'on'],
    ['FLOAT_BUDGET_DAY_USD', '-5'],
    ['OPENAI_BASE_URL', 'api.openai.example/v1'],
    ['GOOGLE_GENERATIVE_AI_BASE_URL', 'ftp://google.example'],
    ['FLOAT_COMPATIBLE_BASE_URL', 'http://'],
  ];

  it.each(wrong)('refuse %s=%s, with its name and what it takes, and never its value', (name, value) => {
    const message = problemOf({ ...key, [name]: value });
    expect(message).toMatch(new RegExp(`^${name} takes `));
    expect(message).not.toContain('secret');
    if (value.length > 12) expect(message).not.toContain(value);
  });

  it('check every variable that could be wrong', () => {
    const free = ['OPENAI_API_KEY', 'GOOGLE_GENERATIVE_AI_API_KEY', 'FLOAT_COMPATIBLE_API_KEY'];
    const tried = new Set([...wrong.map(([name]) => name), ...free]);
    expect(Object.keys(modelEnvironmentSchema.shape).filter((name) => !tried.has(name))).toEqual([]);
  });

  const parts = [
    ['FLOAT_WRITER', 'FLOAT_WRITER_MODEL'],
    ['FLOAT_VOICE', 'FLOAT_VOICE_MODEL'],
    ['FLOAT_SUMMARY', 'FLOAT_SUMMARY_MODEL'],
    ['FLOAT_TRANSCRIPTION', 'FLOAT_TRANSCRIPTION_MODEL'],
  ] as const;

  it.each(parts)('%s=model wants %s, and a way to the vendor of each', (part, models) => {
    expect(problemOf({ ...key, [part]: 'model' })).toMatch(new RegExp(`^${models} is needed: ${part} is model`));
    const refused = (value: string): string => problemOf({ [part]: 'model', [models]: value });
    expect(refused('openai/a')).toBe(`OPENAI_API_KEY is needed: ${models} names a model of openai`);
    expect(refused('google/a')).toContain('GOOGLE_GENERATIVE_AI_API_KEY is needed');
    expect(refused('compatible/a')).toContain('FLOAT_COMPATIBLE_BASE_URL is needed');
    const second = problemOf({ ...key, [part]: 'model', [models]: 'openai/a,compatible/b' });
    expect(second).toContain('FLOAT_COMPATIBLE_BASE_URL is needed');
    expect(second).not.toContain('secret');
  });

  it.each(parts.filter(([part]) => part === 'FLOAT_VOICE' || part === 'FLOAT_TRANSCRIPTION'))(
    '%s takes nobody who neither speaks nor listens',
    (part, models) => {
      const google = { GOOGLE_GENERATIVE_AI_API_KEY: 'sk-secret-of-google' };
      const message = problemOf({ ...key, ...google, [part]: 'model', [models]: 'openai/a,google/b' });
      expect(message).toMatch(new RegExp(`^${models} takes models of openai and compatible`));
    },
  );
});
