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
      store: { kind: 'sqlite' },
      models: { writers: [], voices: [], summarizers: [], transcribers: [], budget: { maxRequests: 600 } },
      voiceThreads: undefined,
      guests: true,
      oidcIssuers: [],
      masterKeys: undefined,
      publicUrl: undefined,
      hlsStreaming: true,
      maxRunningJobs: 2,
      rateLimits: {
        creationsPerPerson: 20,
        creationsPerNetwork: 60,
        guestsPerNetwork: 30,
        summariesPerPerson: 60,
        guestsPerHour: 1000,
        summariesPerNetwork: 180,
        recordingsPerPerson: 30,
        recordingsPerNetwork: 90,
      },
      retention: { streamMs: 86_400_000, recordMs: 2_592_000_000 },
      ffmpegPath: 'ffmpeg',
      appOrigins: [],
      hstsSeconds: 0,
      trustProxy: { kind: 'none' },
      metricsToken: undefined,
      metricsPort: undefined,
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
      FLOAT_WORKER_FUNCTION: 'float-worker',
      FLOAT_RUNNING_PER_PERSON: '5',
      FLOAT_SESSIONS_PER_PERSON: '6',
      FLOAT_SESSIONS_PER_ADDRESS: '7',
      FLOAT_GUESTS_PER_ADDRESS: '8',
      FLOAT_SUMMARIES_PER_PERSON: '9',
      FLOAT_GUESTS_PER_HOUR: '100',
      FLOAT_SUMMARIES_PER_ADDRESS: '11',
      FLOAT_RECORDINGS_PER_PERSON: '12',
      FLOAT_RECORDINGS_PER_ADDRESS: '13',
      FLOAT_EXPORTS_PER_PERSON: '10',
      FLOAT_STREAM_HOURS: '1',
      FLOAT_RECORD_DAYS: '2',
      FLOAT_GUESTS: 'off',
      FLOAT_OIDC_ISSUERS: 'https://accounts.example=web ios',
      FLOAT_TOKEN_KEYS: `b:${key}:x, a:${key}`,
      FLOAT_PUBLIC_URL: 'https://float.example/',
      ENABLE_HLS_STREAMING: 'false',
      FFMPEG_PATH: '/opt/ffmpeg',
      FLOAT_APP_ORIGINS: 'https://App.example, http://localhost:3000/',
      FLOAT_HSTS_SECONDS: '31536000',
      TRUST_PROXY: 'on',
      FLOAT_METRICS_TOKEN: 'a-token-for-scraping',
      FLOAT_METRICS_PORT: '9464',
      LOG_LEVEL: 'debug',
    });
    expect(config).toMatchObject({
      port: 0,
      host: '0.0.0.0',
      dataDir: '/var/lib/float',
      voiceThreads: 2,
      workerFunction: 'float-worker',
      maxRunningJobs: 5,
      rateLimits: {
        creationsPerPerson: 6,
        creationsPerNetwork: 7,
        guestsPerNetwork: 8,
        summariesPerPerson: 9,
        guestsPerHour: 100,
        summariesPerNetwork: 11,
        recordingsPerPerson: 12,
        recordingsPerNetwork: 13,
      },
      retention: { streamMs: 3_600_000, recordMs: 172_800_000 },
      guests: false,
      oidcIssuers: [{ issuer: 'https://accounts.example', clientIds: ['web', 'ios'] }],
      publicUrl: 'https://float.example',
      hlsStreaming: false,
      ffmpegPath: '/opt/ffmpeg',
      appOrigins: ['https://app.example', 'http://localhost:3000'],
      hstsSeconds: 31_536_000,
      trustProxy: { kind: 'hops', count: 1 },
      exportsPerPerson: 10,
      metricsToken: 'a-token-for-scraping',
      metricsPort: 9464,
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
    ['FLOAT_DISK_RESERVE_MB', '7'],
    ['FLOAT_BACKUP_DAYS', '0'],
    ['S3_BUCKET', 'Not_A_Bucket!'],
    ['S3_ENDPOINT', 's3.example'],
    ['S3_REGION', 'Frankfurt am Main'],
    ['S3_FORCE_PATH_STYLE', 'maybe'],
    ['FLOAT_WRITER', 'poet'],
    ['FLOAT_VOICE', 'mine'],
    ['FLOAT_VOICE_THREADS', '0'],
    ['FLOAT_RUNNING_PER_PERSON', '0'],
    ['FLOAT_SESSIONS_PER_ADDRESS', '1e3'],
    ['FLOAT_STREAM_HOURS', '8761'],
    ['FLOAT_RECORD_DAYS', '0'],
    ['FLOAT_GUESTS', 'perhaps'],
    ['FLOAT_OIDC_ISSUERS', 'https://login.example'],
    ['FLOAT_OIDC_ISSUERS', 'http://secret.example=web'],
    ['FLOAT_TOKEN_KEYS', 'short:key'],
    ['FLOAT_TOKEN_KEYS', 'k'.repeat(40)],
    ['FLOAT_TOKEN_KEYS', `a:${'k'.repeat(32)},a:${'m'.repeat(32)}`],
    ['FLOAT_PUBLIC_URL', 'meditate.example'],
    ['FLOAT_PUBLIC_URL', 'ftp://float.example'],
    ['FLOAT_PUBLIC_URL', 'https://float.example/path'],
    ['FLOAT_PUBLIC_URL', 'https://name:word@float.example'],
    ['ENABLE_HLS_STREAMING', 'off'],
    ['TRUST_PROXY', '10.0.0.1/33'],
    ['TRUST_PROXY', 'everyone'],
    ['TRUST_PROXY', '11'],
    ['FLOAT_APP_ORIGINS', '*'],
    ['FLOAT_APP_ORIGINS', 'null'],
    ['FLOAT_APP_ORIGINS', 'https://one.example,'],
    ['FLOAT_APP_ORIGINS', 'https://app.example/path'],
    ['FLOAT_HSTS_SECONDS', '1 year'],
    ['FLOAT_HSTS_SECONDS', '63072001'],
    ['FLOAT_METRICS_TOKEN', 'fifteen-letters'],
    ['FLOAT_METRICS_TOKEN', 'sixteen and more letters'],
    ['FLOAT_METRICS_PORT', 'yes'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s, naming the variable and what it takes but not the value', (name, value) => {
    const problem = problemOf({ [name]: value });
    expect(problem.code).toBe('CONFIG_INVALID');
    expect(problem.message).toMatch(new RegExp(`^${name} takes `));
    if (value.length > 12) expect(problem.message).not.toContain(value);
  });

  it('lets browsers be bound to https only where the server is known to have it', () => {
    const env = { FLOAT_HSTS_SECONDS: '1' };
    for (const publicUrl of ['', 'http://float.example'])
      expect(problemOf({ ...env, FLOAT_PUBLIC_URL: publicUrl }).message).toMatch(/FLOAT_PUBLIC_URL.*https/);
    expect(readConfig({ ...env, FLOAT_PUBLIC_URL: 'https://float.example' }).hstsSeconds).toBe(1);
  });

  it('reads where the bucket is, with the path style for servers that are not AWS', () => {
    const onAws = { FLOAT_STORE: 's3', S3_BUCKET: 'float.example' };
    const aws = {
      kind: 's3',
      bucket: 'float.example',
      endpoint: undefined,
      region: 'us-east-1',
      forcePathStyle: false,
    };
    expect(readConfig(onAws).store).toEqual(aws);
    const elsewhere = { ...onAws, S3_ENDPOINT: 'https://s3.example/', S3_REGION: 'eu-1' };
    const other = { ...aws, endpoint: 'https://s3.example', region: 'eu-1', forcePathStyle: true };
    expect(readConfig(elsewhere).store).toEqual(other);
    expect(readConfig({ ...elsewhere, S3_FORCE_PATH_STYLE: 'off' }).store).toEqual({ ...other, forcePathStyle: false });
  });

  it('wants a bucket for S3, and none for SQLite', () => {
    expect(problemOf({ FLOAT_STORE: 's3' }).message).toMatch(/^S3_BUCKET takes the name of a bucket/);
    expect(readConfig({ S3_BUCKET: 'float.example' }).store).toEqual({ kind: 'sqlite' });
  });

  it('keeps the list of erasures in the data folder or where it is told, and none for a bucket', () => {
    expect(readConfig({ FLOAT_DATA_DIR: '/data' }).erasuresDir).toBe('/data/erasures');
    expect(readConfig({ FLOAT_ERASURES_DIR: '/safe' }).erasuresDir).toBe('/safe');
    const bucket = { FLOAT_STORE: 's3', S3_BUCKET: 'float.example' };
    expect(readConfig(bucket).erasuresDir).toBeUndefined();
    expect(problemOf({ ...bucket, FLOAT_ERASURES_DIR: '/safe' }).message).toMatch(/^FLOAT_ERASURES_DIR only works/);
  });

  it('refuses to let nobody in: no guests, and nobody whose accounts count', () => {
    const message = 'FLOAT_GUESTS takes off only together with FLOAT_OIDC_ISSUERS: nobody could sign in';
    expect(problemOf({ FLOAT_GUESTS: 'off' })).toMatchObject({ code: 'CONFIG_INVALID', message });
    const accounts = { FLOAT_OIDC_ISSUERS: 'https://accounts.example=web' };
    expect(readConfig({ FLOAT_GUESTS: 'off', ...accounts }).guests).toBe(false);
  });

  it('refuses a FLOAT_ variable that does not exist, and says which do', () => {
    const problem = problemOf({ FLOAT_VOISE: 'flite' });
    expect(problem.message).toContain('FLOAT_VOISE is not a setting');
    expect(problem.message).toContain('FLOAT_VOICE,');
  });
});
