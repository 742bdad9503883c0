import { basename, isAbsolute } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { FloatError } from './errors.ts';

const problemOf = (env: Record<string, string>): FloatError => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof FloatError) return error;
    throw error;
  }
  throw new Error('was accepted');
};

describe('readConfig', () => {
  it('needs nothing to be set', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      port: 8787,
      host: '127.0.0.1',
      store: 'sqlite',
      writer: 'library',
      voice: 'flite',
      voiceThreads: undefined,
      guests: true,
      masterKeys: undefined,
      publicUrl: undefined,
      hlsStreaming: true,
      maxRunningJobs: 2,
      rateLimits: { creationsPerPerson: 20, creationsPerNetwork: 60, guestsPerNetwork: 30, summariesPerPerson: 60 },
      retention: { streamMs: 86_400_000, recordMs: 2_592_000_000 },
      ffmpegPath: 'ffmpeg',
      trustProxy: false,
      logLevel: 'info',
    });
    expect(basename(config.dataDir)).toBe('.float');
    expect(isAbsolute(config.dataDir)).toBe(true);
  });

  it('takes an empty variable as not set', () => {
    expect(readConfig({ PORT: '', FLOAT_VOICE: ' ' })).toEqual(readConfig({}));
  });

  it('leaves alone what is not its own', () => {
    expect(readConfig({ PATH: '/usr/bin', LANG: 'C', FLOATING: '1' })).toEqual(readConfig({}));
  });

  it('reads every variable', () => {
    const key = 'k'.repeat(32);
    const config = readConfig({
      PORT: '0',
      HOST: '0.0.0.0',
      FLOAT_DATA_DIR: '/var/lib/float',
      FLOAT_VOICE_THREADS: '2',
      FLOAT_RUNNING_PER_PERSON: '5',
      FLOAT_SESSIONS_PER_PERSON: '6',
      FLOAT_SESSIONS_PER_ADDRESS: '7',
      FLOAT_GUESTS_PER_ADDRESS: '8',
      FLOAT_SUMMARIES_PER_PERSON: '9',
      FLOAT_STREAM_HOURS: '1',
      FLOAT_RECORD_DAYS: '2',
      FLOAT_GUESTS: 'off',
      FLOAT_TOKEN_KEYS: `b:${key}:x, a:${key}`,
      FLOAT_PUBLIC_URL: 'https://float.example/',
      ENABLE_HLS_STREAMING: 'true',
      FFMPEG_PATH: '/opt/ffmpeg',
      TRUST_PROXY: 'on',
      LOG_LEVEL: 'debug',
    });
    expect(config).toMatchObject({
      port: 0,
      host: '0.0.0.0',
      dataDir: '/var/lib/float',
      voiceThreads: 2,
      maxRunningJobs: 5,
      rateLimits: { creationsPerPerson: 6, creationsPerNetwork: 7, guestsPerNetwork: 8, summariesPerPerson: 9 },
      retention: { streamMs: 3_600_000, recordMs: 172_800_000 },
      guests: false,
      publicUrl: 'https://float.example',
      ffmpegPath: '/opt/ffmpeg',
      trustProxy: true,
      logLevel: 'debug',
    });
    expect(config.masterKeys?.map(({ kid, secret }) => [kid, Buffer.from(secret).toString()])).toEqual([
      ['b', `${key}:x`],
      ['a', key],
    ]);
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80a'],
    ['FLOAT_STORE', 'mongo'],
    ['FLOAT_WRITER', 'poet'],
    ['FLOAT_VOICE', 'mine'],
    ['FLOAT_VOICE_THREADS', '0'],
    ['FLOAT_RUNNING_PER_PERSON', '0'],
    ['FLOAT_SESSIONS_PER_ADDRESS', '1e3'],
    ['FLOAT_STREAM_HOURS', '8761'],
    ['FLOAT_RECORD_DAYS', '0'],
    ['FLOAT_GUESTS', 'perhaps'],
    ['FLOAT_TOKEN_KEYS', 'short:key'],
    ['FLOAT_TOKEN_KEYS', 'k'.repeat(40)],
    ['FLOAT_TOKEN_KEYS', `a:${'k'.repeat(32)},a:${'m'.repeat(32)}`],
    ['FLOAT_PUBLIC_URL', 'meditate.example'],
    ['FLOAT_PUBLIC_URL', 'ftp://float.example'],
    ['FLOAT_PUBLIC_URL', 'https://float.example/path'],
    ['FLOAT_PUBLIC_URL', 'https://name:word@float.example'],
    ['ENABLE_HLS_STREAMING', 'false'],
    ['TRUST_PROXY', '10.0.0.1'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s, naming the variable and what it takes but not the value', (name, value) => {
    const problem = problemOf({ [name]: value });
    expect(problem.code).toBe('CONFIG_INVALID');
    expect(problem.message).toMatch(new RegExp(`^${name} takes `));
    if (value.length > 12) expect(problem.message).not.toContain(value);
  });

  it('refuses a FLOAT_ variable that does not exist, and says which do', () => {
    const problem = problemOf({ FLOAT_VOISE: 'flite' });
    expect(problem.message).toContain('FLOAT_VOISE is not a setting');
    expect(problem.message).toContain('FLOAT_VOICE,');
  });
});
