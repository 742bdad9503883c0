import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { FloatError } from './errors.ts';
import type { RateLimits } from './http/rateLimits.ts';
import type { Retention } from './jobs/retention.ts';

/** A secret of at least 32 bytes and the id under which tokens and signed URLs name it. */
export interface MasterKey {
  readonly kid: string;
  readonly secret: Uint8Array;
}

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Everything that an operator may set, checked. Each field names its variable, its default and the reason for it. */
export interface Config {
  /** `PORT`, 8787: rarely taken by anything else. 0 takes any free port. */
  readonly port: number;
  /** `HOST`, 127.0.0.1: nobody else reaches a laptop's Float unless that is asked for. */
  readonly host: string;
  /** `FLOAT_DATA_DIR`, `.float` in the repository: database, keys and rendered beds; away with one `rm`. Absolute. */
  readonly dataDir: string;
  /** `FLOAT_STORE`, `sqlite`: needs no account and no second server (ADR 010). */
  readonly store: 'sqlite';
  /** `FLOAT_WRITER`, `library`: the embedded writer, which needs no account. */
  readonly writer: 'library';
  /** `FLOAT_VOICE`, `flite`: the embedded voices, which need no account. */
  readonly voice: 'flite';
  /** `FLOAT_VOICE_THREADS`, as many as suit the machine: threads that speak at the same time, 1 to 16. */
  readonly voiceThreads: number | undefined;
  /** `FLOAT_WORKER_JOBS`, 8: sessions that one process makes at the same time; others wait in line. */
  readonly workerJobs: number;
  /** `FLOAT_LEASE_SECONDS`, 6: how long a worker may be silent before another takes its session over. */
  readonly leaseMs: number;
  /** `FLOAT_RUNNING_PER_PERSON`, 2: sessions of one person under way at a time; one machine serves many people. */
  readonly maxRunningJobs: number;
  /**
   * In an hour (ADR 014): `FLOAT_SESSIONS_PER_PERSON`, 20; `FLOAT_SESSIONS_PER_ADDRESS`, 60 (a household, a school);
   * `FLOAT_GUESTS_PER_ADDRESS`, 30; `FLOAT_SUMMARIES_PER_PERSON`, 60.
   */
  readonly rateLimits: RateLimits;
  /** `FLOAT_STREAM_HOURS`, 24, and `FLOAT_RECORD_DAYS`, 30: how long things are kept (ADR 006). */
  readonly retention: Retention;
  /** `FLOAT_GUESTS`, `on`: a first session without an account. */
  readonly guests: boolean;
  /** `FLOAT_TOKEN_KEYS`, made at first start: `kid:key,…`; the first signs, all verify, so that keys can be rotated. */
  readonly masterKeys: readonly MasterKey[] | undefined;
  /** `FLOAT_PUBLIC_URL`, the origin of each request: the origin in front of media URLs, when a proxy rewrites `Host`. */
  readonly publicUrl: string | undefined;
  /** `ENABLE_HLS_STREAMING`, `true`: the switch back to whole files. Only `true` is built. */
  readonly hlsStreaming: true;
  /** `FFMPEG_PATH`, `ffmpeg` from `PATH`. */
  readonly ffmpegPath: string;
  /** `TRUST_PROXY`, `off`: `X-Forwarded-*` can be made up by anybody who reaches the server directly. */
  readonly trustProxy: boolean;
  /** `LOG_LEVEL`, `info`: one line a request and one a step of a job. */
  readonly logLevel: LogLevel;
}

const DEFAULT_DATA_DIR = fileURLToPath(new URL('../../.float', import.meta.url));
const MIN_KEY_CHARACTERS = 32;

const integer = (min: number, max: number, takes: string) =>
  z
    .string(takes)
    .regex(/^\d{1,5}$/, takes)
    .transform(Number)
    .refine((value) => value >= min && value <= max, takes);

const HOUR_MS = 3_600_000;
const count = integer(1, 99_999, 'takes a number from 1 to 99999');

const onOff = z
  .enum(['on', 'off', 'true', 'false', '1', '0'], 'takes on or off')
  .transform((value) => ['on', 'true', '1'].includes(value));

const ORIGIN = 'takes an origin such as https://float.example, without a path';
const origin = z
  .string()
  .regex(/^https?:\/\/[^/?#@\s]+\/?$/i, ORIGIN)
  .refine((value) => URL.canParse(value), ORIGIN)
  .transform((value) => new URL(value).origin);

const KEYS = `takes kid:key,kid:key,… where each key has at least ${MIN_KEY_CHARACTERS} characters and each kid is used once`;
const masterKeys = z
  .string()
  .transform((text) => text.split(',').map((pair) => /^([A-Za-z0-9_-]{1,32}):(.+)$/.exec(pair.trim())))
  .refine((pairs) => pairs.every((pair) => (pair?.[2]?.length ?? 0) >= MIN_KEY_CHARACTERS), KEYS)
  .refine((pairs) => new Set(pairs.map((pair) => pair?.[1])).size === pairs.length, KEYS)
  .transform((pairs) => pairs.map((pair) => ({ kid: pair?.[1] ?? '', secret: Buffer.from(pair?.[2] ?? '', 'utf8') })));

const environmentSchema = z.object({
  PORT: integer(0, 65_535, 'takes a port number from 0 to 65535').default(8787),
  HOST: z.string().default('127.0.0.1'),
  FLOAT_DATA_DIR: z.string().default(DEFAULT_DATA_DIR),
  FLOAT_STORE: z.enum(['sqlite'], 'takes sqlite').default('sqlite'),
  FLOAT_WRITER: z.enum(['library'], 'takes library').default('library'),
  FLOAT_VOICE: z.enum(['flite'], 'takes flite').default('flite'),
  FLOAT_VOICE_THREADS: integer(1, 16, 'takes a number of threads from 1 to 16').optional(),
  FLOAT_WORKER_JOBS: integer(1, 100, 'takes a number of sessions from 1 to 100').default(8),
  FLOAT_LEASE_SECONDS: integer(1, 60, 'takes a number of seconds from 1 to 60').default(6),
  FLOAT_RUNNING_PER_PERSON: count.default(2),
  FLOAT_SESSIONS_PER_PERSON: count.default(20),
  FLOAT_SESSIONS_PER_ADDRESS: count.default(60),
  FLOAT_GUESTS_PER_ADDRESS: count.default(30),
  FLOAT_SUMMARIES_PER_PERSON: count.default(60),
  FLOAT_STREAM_HOURS: integer(1, 8760, 'takes a number of hours from 1 to 8760').default(24),
  FLOAT_RECORD_DAYS: integer(1, 3650, 'takes a number of days from 1 to 3650').default(30),
  FLOAT_GUESTS: onOff.default(true),
  FLOAT_TOKEN_KEYS: masterKeys.optional(),
  FLOAT_PUBLIC_URL: origin.optional(),
  ENABLE_HLS_STREAMING: z.enum(['true'], 'takes true').default('true'),
  FFMPEG_PATH: z.string().default('ffmpeg'),
  TRUST_PROXY: onOff.default(false),
  LOG_LEVEL: z.enum(logLevels, `takes ${logLevels.join(', ')}`).default('info'),
});

const known = Object.keys(environmentSchema.shape);

const refuse = (message: string): never => {
  throw new FloatError('CONFIG_INVALID', message);
};

/**
 * Reads and checks the whole configuration. An empty variable counts as not set.
 *
 * @param env  such as `process.env`
 * @throws {FloatError} `CONFIG_INVALID` naming the variable and what it takes, never its value (it may be a key);
 *   also for a `FLOAT_*` variable that does not exist, which is most likely a typing error
 */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const unknown = Object.keys(set).find((name) => name.startsWith('FLOAT_') && !known.includes(name));
  if (unknown) {
    const settings = known.filter((name) => name.startsWith('FLOAT_')).join(', ');
    return refuse(`${unknown} is not a setting of Float. The settings are: ${settings}`);
  }
  const parsed = environmentSchema.safeParse(set);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refuse(`${issue?.path.join('.') ?? 'environment'} ${issue?.message ?? 'is not valid'}`);
  }
  return toConfig(parsed.data);
};

const toConfig = (env: z.output<typeof environmentSchema>): Config => ({
  port: env.PORT,
  host: env.HOST,
  dataDir: resolve(env.FLOAT_DATA_DIR),
  store: env.FLOAT_STORE,
  writer: env.FLOAT_WRITER,
  voice: env.FLOAT_VOICE,
  voiceThreads: env.FLOAT_VOICE_THREADS,
  workerJobs: env.FLOAT_WORKER_JOBS,
  leaseMs: env.FLOAT_LEASE_SECONDS * 1000,
  maxRunningJobs: env.FLOAT_RUNNING_PER_PERSON,
  rateLimits: {
    creationsPerPerson: env.FLOAT_SESSIONS_PER_PERSON,
    creationsPerNetwork: env.FLOAT_SESSIONS_PER_ADDRESS,
    guestsPerNetwork: env.FLOAT_GUESTS_PER_ADDRESS,
    summariesPerPerson: env.FLOAT_SUMMARIES_PER_PERSON,
  },
  retention: { streamMs: env.FLOAT_STREAM_HOURS * HOUR_MS, recordMs: env.FLOAT_RECORD_DAYS * 24 * HOUR_MS },
  guests: env.FLOAT_GUESTS,
  masterKeys: env.FLOAT_TOKEN_KEYS,
  publicUrl: env.FLOAT_PUBLIC_URL,
  hlsStreaming: true,
  ffmpegPath: env.FFMPEG_PATH,
  trustProxy: env.TRUST_PROXY,
  logLevel: env.LOG_LEVEL,
});
