import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { FloatError } from './errors.ts';
import { parseIssuers, type IssuerSettings } from './http/oidc/issuerSettings.ts';
import { NO_PROXY, parseProxyTrust, type ProxyTrust } from './http/proxyTrust.ts';
import type { RateLimits } from './http/rateLimits.ts';
import type { Retention } from './jobs/retention.ts';
import type { S3Location } from './storage/s3Access.ts';
import { modelEnvironmentSchema, toModelSettings } from './vendors/modelEnvironment.ts';
import type { ModelSettings } from './vendors/modelSettings.ts';

/** A secret of at least 32 bytes and the id under which tokens and signed URLs name it. */
export interface MasterKey {
  readonly kid: string;
  readonly secret: Uint8Array;
}

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/**
 * Where objects are kept: in a file of the data folder, or in a bucket that many machines share (ADR 018). For that one,
 * `S3_BUCKET`, required; `S3_ENDPOINT`, AWS; `S3_REGION`, us-east-1; `S3_FORCE_PATH_STYLE`, on when there is an
 * endpoint, because other servers than AWS rarely have a name for each bucket. Credentials come from the usual places
 * of AWS's tools.
 */
export type StoreSettings = { readonly kind: 'sqlite' } | ({ readonly kind: 's3' } & S3Location);

/** Everything that an operator may set, checked. Each field names its variable, its default and the reason for it. */
export interface Config {
  /** `PORT`, 8787: rarely taken by anything else. 0 takes any free port. */
  readonly port: number;
  /** `HOST`, 127.0.0.1: nobody else reaches a laptop's Float unless that is asked for. */
  readonly host: string;
  /** `FLOAT_DATA_DIR`, `.float` in the repository: database, keys and rendered beds; away with one `rm`. Absolute. */
  readonly dataDir: string;
  /**
   * `FLOAT_DISK_RESERVE_MB`, 32: space in the data folder that only deletions may use. As much as the largest object, the
   * MP3 of half an hour, which the write-ahead log may hold when the disk becomes full.
   */
  readonly reserveBytes: number;
  /**
   * `FLOAT_ERASURES_DIR`, `erasures` in the data folder: the list of erasures, which a restored backup is brought up to
   * date with. Safer on another disk. Absolute; undefined with a bucket, whose backups are its operator's.
   */
  readonly erasuresDir: string | undefined;
  /** `FLOAT_BACKUP_DAYS`, 35: how long backups are kept, and erasures in the list with them. */
  readonly backupMs: number;
  /** `FLOAT_STORE`, `sqlite`: needs no account and no second server (ADR 010). */
  readonly store: StoreSettings;
  /**
   * `FLOAT_WRITER`, `library`; `FLOAT_VOICE`, `flite`; `FLOAT_SUMMARY`, `words`; `FLOAT_TRANSCRIPTION`, `off`: embedded
   * parts, which need no account. With `model`, models of vendors do it (docs/models.md), and the embedded parts step in.
   */
  readonly models: ModelSettings;
  /** `FLOAT_VOICE_THREADS`, as many as suit the machine: threads that speak at the same time, 1 to 16. */
  readonly voiceThreads: number | undefined;
  /** `FLOAT_WORKER_FUNCTION`, none: on AWS Lambda, the function that makes sessions, by name. */
  readonly workerFunction: string | undefined;
  /** `FLOAT_WORKER_JOBS`, 8: sessions that one process makes at the same time; others wait in line. */
  readonly workerJobs: number;
  /** `FLOAT_LEASE_SECONDS`, 6: how long a worker may be silent before another takes its session over. */
  readonly leaseMs: number;
  /** `FLOAT_RUNNING_PER_PERSON`, 2: sessions of one person under way at a time; one machine serves many people. */
  readonly maxRunningJobs: number;
  /**
   * In an hour (ADR 014): `FLOAT_SESSIONS_PER_PERSON`, 20; `FLOAT_SESSIONS_PER_ADDRESS`, 60 (a household, a school);
   * `FLOAT_GUESTS_PER_ADDRESS`, 30; `FLOAT_GUESTS_PER_HOUR`, 1000 from everywhere, up to a quarter of them (at least 200)
   * at once; `FLOAT_SUMMARIES_PER_PERSON`, 60; `FLOAT_SUMMARIES_PER_ADDRESS`, 180; `FLOAT_RECORDINGS_PER_PERSON`, 30;
   * `FLOAT_RECORDINGS_PER_ADDRESS`, 90: a recording costs more than the summary that it is part of.
   */
  readonly rateLimits: RateLimits;
  /** `FLOAT_EXPORTS_PER_PERSON`, 4: archives of everything that one person may have made in an hour. */
  readonly exportsPerPerson: number;
  /** `FLOAT_STREAM_HOURS`, 24, and `FLOAT_RECORD_DAYS`, 30: how long things are kept (ADR 006). */
  readonly retention: Retention;
  /** `FLOAT_GUESTS`, `on`: a first session without an account. `off` needs `FLOAT_OIDC_ISSUERS`. */
  readonly guests: boolean;
  /** `FLOAT_OIDC_ISSUERS`, none: `issuer=client client,…`: whose accounts may sign in. */
  readonly oidcIssuers: readonly IssuerSettings[];
  /** `FLOAT_TOKEN_KEYS`, made at first start: `kid:key,…`; the first signs, all verify, so that keys can be rotated. */
  readonly masterKeys: readonly MasterKey[] | undefined;
  /** `FLOAT_PUBLIC_URL`, the origin of each request: the origin in front of media URLs, when a proxy rewrites `Host`. */
  readonly publicUrl: string | undefined;
  /** `ENABLE_HLS_STREAMING`, `true`: `false` is the way back, to one file in one answer (ADR 017). */
  readonly hlsStreaming: boolean;
  /** `FFMPEG_PATH`, `ffmpeg` from `PATH`. */
  readonly ffmpegPath: string;
  /** `FLOAT_APP_ORIGINS`, none: pages of other origins that may use the API; without it, a page of any site could. */
  readonly appOrigins: readonly string[];
  /** `FLOAT_HSTS_SECONDS`, 0: browsers stay with https for so long after each answer, and cannot be told otherwise. */
  readonly hstsSeconds: number;
  /** `TRUST_PROXY`, `off`: any client that reaches the server directly can make up `X-Forwarded-*`. */
  readonly trustProxy: ProxyTrust;
  /** `FLOAT_METRICS_TOKEN`, none: with it, `/metrics` can be read from other machines than this one. */
  readonly metricsToken: string | undefined;
  /** `FLOAT_METRICS_PORT`, none: where a worker process, which serves nothing else, shows `/metrics` and `/health`. */
  readonly metricsPort: number | undefined;
  /** `LOG_LEVEL`, `info`: one line a request that is no poll, and one a step of a job. */
  readonly logLevel: LogLevel;
}

const DEFAULT_DATA_DIR = fileURLToPath(new URL('../../.float', import.meta.url));
const MIN_KEY_CHARACTERS = 32;

const integer = (min: number, max: number, takes: string) =>
  z
    .string(takes)
    .regex(/^\d{1,9}$/, takes)
    .transform(Number)
    .refine((value) => value >= min && value <= max, takes);

const HOUR_MS = 3_600_000;
/** What browsers ask for before they build a host in. */
const TWO_YEARS_SECONDS = 63_072_000;
const MEGABYTE = 1024 * 1024;
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

const APP_ORIGINS = 'takes origins such as https://app.example, separated by commas';
const appOrigins = z.string().transform((text, context) => {
  const parsed = text.split(',').map((entry) => origin.safeParse(entry.trim()).data);
  const known = parsed.filter((entry) => entry !== undefined);
  if (known.length < parsed.length) context.addIssue(APP_ORIGINS);
  return known;
});

const TRUST_PROXY =
  'takes off, on (one proxy), a number of proxies from 1 to 10, or addresses, networks such as 10.0.0.0/8, loopback ' +
  'and private, separated by commas';
const proxyTrust = z.string().transform((text, context): ProxyTrust => {
  const trust = parseProxyTrust(text.trim());
  if (trust !== undefined) return trust;
  context.addIssue(TRUST_PROXY);
  return z.NEVER;
});

const BUCKET = 'takes the name of a bucket';
const METRICS_TOKEN = 'takes at least 16 characters, none of them a space';
const PORT_NUMBER = 'takes a port number from 0 to 65535';

const KEYS = `takes kid:key,kid:key,… where each key has at least ${MIN_KEY_CHARACTERS} characters and each kid is used once`;
const masterKeys = z
  .string()
  .transform((text) => text.split(',').map((pair) => /^([A-Za-z0-9_-]{1,32}):(.+)$/.exec(pair.trim())))
  .refine((pairs) => pairs.every((pair) => (pair?.[2]?.length ?? 0) >= MIN_KEY_CHARACTERS), KEYS)
  .refine((pairs) => new Set(pairs.map((pair) => pair?.[1])).size === pairs.length, KEYS)
  .transform((pairs) => pairs.map((pair) => ({ kid: pair?.[1] ?? '', secret: Buffer.from(pair?.[2] ?? '', 'utf8') })));

const ISSUERS =
  'takes issuer=client pairs separated by commas, such as https://accounts.example=float-web; issuers have https ' +
  '(http only on this machine) and no query; several clients of one are separated by spaces';
const oidcIssuers = z.string().transform((text, context) => {
  const issuers = parseIssuers(text);
  if (issuers === undefined) context.addIssue(ISSUERS);
  return issuers ?? [];
});

const environmentSchema = z.object({
  PORT: integer(0, 65_535, PORT_NUMBER).default(8787),
  HOST: z.string().default('127.0.0.1'),
  FLOAT_DATA_DIR: z.string().default(DEFAULT_DATA_DIR),
  FLOAT_DISK_RESERVE_MB: integer(8, 10_000, 'takes a number of megabytes from 8 to 10000').default(32),
  FLOAT_ERASURES_DIR: z.string().optional(),
  FLOAT_BACKUP_DAYS: integer(1, 3650, 'takes a number of days from 1 to 3650').default(35),
  FLOAT_STORE: z.enum(['sqlite', 's3'], 'takes sqlite or s3').default('sqlite'),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, BUCKET)
    .optional(),
  S3_ENDPOINT: origin.optional(),
  S3_REGION: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'takes a region such as eu-central-1')
    .default('us-east-1'),
  S3_FORCE_PATH_STYLE: onOff.optional(),
  ...modelEnvironmentSchema.shape,
  FLOAT_VOICE_THREADS: integer(1, 16, 'takes a number of threads from 1 to 16').optional(),
  FLOAT_WORKER_FUNCTION: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}$/, 'takes the name of a Lambda function')
    .optional(),
  FLOAT_WORKER_JOBS: integer(1, 100, 'takes a number of sessions from 1 to 100').default(8),
  FLOAT_LEASE_SECONDS: integer(1, 60, 'takes a number of seconds from 1 to 60').default(6),
  FLOAT_RUNNING_PER_PERSON: count.default(2),
  FLOAT_SESSIONS_PER_PERSON: count.default(20),
  FLOAT_SESSIONS_PER_ADDRESS: count.default(60),
  FLOAT_GUESTS_PER_ADDRESS: count.default(30),
  FLOAT_GUESTS_PER_HOUR: count.default(1000),
  FLOAT_SUMMARIES_PER_PERSON: count.default(60),
  FLOAT_SUMMARIES_PER_ADDRESS: count.default(180),
  FLOAT_RECORDINGS_PER_PERSON: count.default(30),
  FLOAT_RECORDINGS_PER_ADDRESS: count.default(90),
  FLOAT_EXPORTS_PER_PERSON: count.default(4),
  FLOAT_STREAM_HOURS: integer(1, 8760, 'takes a number of hours from 1 to 8760').default(24),
  FLOAT_RECORD_DAYS: integer(1, 3650, 'takes a number of days from 1 to 3650').default(30),
  FLOAT_GUESTS: onOff.default(true),
  FLOAT_OIDC_ISSUERS: oidcIssuers.optional(),
  FLOAT_TOKEN_KEYS: masterKeys.optional(),
  FLOAT_PUBLIC_URL: origin.optional(),
  ENABLE_HLS_STREAMING: z.enum(['true', 'false'], 'takes true or false').default('true'),
  FFMPEG_PATH: z.string().default('ffmpeg'),
  FLOAT_APP_ORIGINS: appOrigins.optional(),
  FLOAT_HSTS_SECONDS: integer(0, TWO_YEARS_SECONDS, `takes a number of seconds from 0 to ${TWO_YEARS_SECONDS}`).default(
    0,
  ),
  TRUST_PROXY: proxyTrust.default(NO_PROXY),
  FLOAT_METRICS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{16,}$/, METRICS_TOKEN)
    .optional(),
  FLOAT_METRICS_PORT: integer(0, 65_535, PORT_NUMBER).optional(),
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
  const { FLOAT_GUESTS: guests, FLOAT_OIDC_ISSUERS: issuers = [] } = parsed.data;
  if (!guests && issuers.length === 0)
    return refuse('FLOAT_GUESTS takes off only together with FLOAT_OIDC_ISSUERS: nobody could sign in');
  const { FLOAT_HSTS_SECONDS: hstsSeconds, FLOAT_PUBLIC_URL: publicUrl = '' } = parsed.data;
  if (hstsSeconds > 0 && !publicUrl.startsWith('https:'))
    return refuse('FLOAT_HSTS_SECONDS needs a FLOAT_PUBLIC_URL that begins with https://');
  return toConfig(parsed.data);
};

const toStoreSettings = (env: z.output<typeof environmentSchema>): StoreSettings => {
  if (env.FLOAT_STORE === 'sqlite') return { kind: 'sqlite' };
  return {
    kind: 's3',
    bucket: env.S3_BUCKET ?? refuse(`S3_BUCKET ${BUCKET}: FLOAT_STORE is s3`),
    endpoint: env.S3_ENDPOINT,
    region: env.S3_REGION,
    forcePathStyle: env.S3_FORCE_PATH_STYLE ?? env.S3_ENDPOINT !== undefined,
  };
};

const toErasuresDir = (env: z.output<typeof environmentSchema>): string | undefined => {
  const { FLOAT_STORE: store, FLOAT_ERASURES_DIR: folder } = env;
  if (store === 'sqlite') return resolve(folder ?? join(env.FLOAT_DATA_DIR, 'erasures'));
  if (folder === undefined) return undefined;
  return refuse('FLOAT_ERASURES_DIR only works with FLOAT_STORE=sqlite: the bucket is not restored by Float');
};

const toConfig = (env: z.output<typeof environmentSchema>): Config => ({
  port: env.PORT,
  host: env.HOST,
  dataDir: resolve(env.FLOAT_DATA_DIR),
  reserveBytes: env.FLOAT_DISK_RESERVE_MB * MEGABYTE,
  erasuresDir: toErasuresDir(env),
  backupMs: env.FLOAT_BACKUP_DAYS * 24 * HOUR_MS,
  store: toStoreSettings(env),
  models: toModelSettings(env, refuse),
  voiceThreads: env.FLOAT_VOICE_THREADS,
  workerFunction: env.FLOAT_WORKER_FUNCTION,
  workerJobs: env.FLOAT_WORKER_JOBS,
  leaseMs: env.FLOAT_LEASE_SECONDS * 1000,
  maxRunningJobs: env.FLOAT_RUNNING_PER_PERSON,
  rateLimits: {
    creationsPerPerson: env.FLOAT_SESSIONS_PER_PERSON,
    creationsPerNetwork: env.FLOAT_SESSIONS_PER_ADDRESS,
    guestsPerNetwork: env.FLOAT_GUESTS_PER_ADDRESS,
    guestsPerHour: env.FLOAT_GUESTS_PER_HOUR,
    summariesPerPerson: env.FLOAT_SUMMARIES_PER_PERSON,
    summariesPerNetwork: env.FLOAT_SUMMARIES_PER_ADDRESS,
    recordingsPerPerson: env.FLOAT_RECORDINGS_PER_PERSON,
    recordingsPerNetwork: env.FLOAT_RECORDINGS_PER_ADDRESS,
  },
  exportsPerPerson: env.FLOAT_EXPORTS_PER_PERSON,
  retention: { streamMs: env.FLOAT_STREAM_HOURS * HOUR_MS, recordMs: env.FLOAT_RECORD_DAYS * 24 * HOUR_MS },
  guests: env.FLOAT_GUESTS,
  oidcIssuers: env.FLOAT_OIDC_ISSUERS ?? [],
  masterKeys: env.FLOAT_TOKEN_KEYS,
  publicUrl: env.FLOAT_PUBLIC_URL,
  hlsStreaming: env.ENABLE_HLS_STREAMING === 'true',
  ffmpegPath: env.FFMPEG_PATH,
  appOrigins: env.FLOAT_APP_ORIGINS ?? [],
  hstsSeconds: env.FLOAT_HSTS_SECONDS,
  trustProxy: env.TRUST_PROXY,
  metricsToken: env.FLOAT_METRICS_TOKEN,
  metricsPort: env.FLOAT_METRICS_PORT,
  logLevel: env.LOG_LEVEL,
});
