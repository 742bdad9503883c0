import { createHash } from 'node:crypto';
import { pino, type DestinationStream, type Logger as Pino } from 'pino';
import type { LogLevel } from './config.ts';
import { FloatError } from './errors.ts';

/**
 * What may stand in a log line. Everything else is dropped, and so is a value that has not the shape of its field:
 * what people write about their feelings must not reach a log by any mistake of a caller.
 */
export interface LogFields {
  readonly request_id?: string | undefined;
  readonly job_id?: string | undefined;
  /** Written as a hash: lines of one person can be told together, and say nothing once the person is erased. */
  readonly user_id?: string | undefined;
  /** The route's template, such as `/job/:job_id`; never the path. */
  readonly route?: string | undefined;
  readonly method?: string | undefined;
  readonly status?: number | string | undefined;
  /** Why, as a name such as `dead_owner`. */
  readonly reason?: string | undefined;
  readonly code?: string | undefined;
  readonly retriable?: boolean | undefined;
  /** Which outside service, and its own id of the request. */
  readonly vendor?: string | undefined;
  readonly vendor_request_id?: string | undefined;
  readonly duration_ms?: number | undefined;
  readonly epoch?: number | undefined;
  /** Under which the worker before had the job. */
  readonly from_epoch?: number | undefined;
  readonly attempt?: number | undefined;
  readonly revision?: number | undefined;
  readonly segments?: number | undefined;
  readonly utterances?: number | undefined;
  readonly characters?: number | undefined;
  readonly seconds?: number | undefined;
  readonly bytes?: number | undefined;
  readonly count?: number | undefined;
  readonly total?: number | undefined;
  readonly pid?: number | undefined;
  readonly port?: number | undefined;
  readonly signal?: string | undefined;
  readonly stage?: string | undefined;
  readonly voice?: string | undefined;
  readonly version?: string | undefined;
  readonly error?: unknown;
}

/** Writes JSON lines. An event is a name in snake_case, such as `job_claimed`; what happened to what is in the fields. */
export interface Logger {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
  /** A logger that adds `fields` to each of its lines. */
  child(fields: LogFields): Logger;
}

const shaped = (shape: RegExp) => (value: unknown) =>
  typeof value === 'string' && shape.test(value) ? value : undefined;
const number = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);
const boolean = (value: unknown) => (typeof value === 'boolean' ? value : undefined);

const id = shaped(/^(?=.*\d)[A-Za-z0-9_-]{1,64}$/);
const uuid = shaped(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
const name = shaped(/^[a-z][a-z0-9_.-]{0,39}$/);
const userId = shaped(/^[gu]_[a-z0-9]{32}$/);
const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
const code = shaped(/^[A-Z][A-Z0-9_]{0,59}$/);

type Filter = (value: unknown) => unknown;
const filters: Readonly<Record<keyof LogFields, Filter>> = {
  request_id: uuid,
  job_id: uuid,
  user_id: (value) => (userId(value) ? hash(String(value)) : undefined),
  route: shaped(/^[/*][A-Za-z0-9_:/*.{}-]{0,80}$/),
  method: shaped(/^[A-Z]{3,7}$/),
  status: (value) => number(value) ?? name(value),
  reason: name,
  code,
  retriable: boolean,
  vendor: name,
  vendor_request_id: id,
  duration_ms: number,
  epoch: number,
  from_epoch: number,
  attempt: number,
  revision: number,
  segments: number,
  utterances: number,
  characters: number,
  seconds: number,
  bytes: number,
  count: number,
  total: number,
  pid: number,
  port: number,
  signal: shaped(/^SIG[A-Z]{1,8}$/),
  stage: name,
  voice: name,
  version: shaped(/^[0-9A-Za-z.+-]{1,40}$/),
  error: (value) => (value === undefined ? undefined : describeError(value)),
};

const isField = (key: string): key is keyof LogFields => Object.hasOwn(filters, key);

const MAX_CAUSES = 4;
const MAX_FRAMES = 12;
const FRAME = /^\s+at (?:(async )?[\w$.<> [\]#]{1,120} )?\(?(?:file:\/\/|node:|\/|[A-Z]:\\)[^\s()]{1,400}:\d+:\d+\)?$/;

/** Call sites only: the head of a stack repeats the message, and a message can hold several lines. */
const framesOf = (error: Error): string[] => {
  const stack = error.stack ?? '';
  const messageAt = error.message ? stack.indexOf(error.message) : -1;
  const below = messageAt < 0 ? stack : stack.slice(messageAt + error.message.length);
  return below
    .split('\n')
    .filter((line) => FRAME.test(line))
    .slice(0, MAX_FRAMES)
    .map((line) => line.trim());
};

const describeError = (value: unknown, depth = 0): unknown => {
  if (!(value instanceof Error)) return { name: 'NotAnError' };
  const described = {
    name: shaped(/^[A-Za-z][A-Za-z0-9]{0,60}$/)(value.name),
    code: 'code' in value ? code(value.code) : undefined,
    // Only our own messages are known to hold nobody's words.
    message: value instanceof FloatError ? value.message : undefined,
    stack: framesOf(value),
  };
  const cause = value.cause === undefined || depth >= MAX_CAUSES ? undefined : describeError(value.cause, depth + 1);
  return { ...described, cause };
};

const allowed = (fields: LogFields): Record<string, unknown> => {
  const entries: [string, unknown][] = Object.entries(fields);
  return Object.fromEntries(
    entries
      .map(([key, value]) => [key, isField(key) ? filters[key](value) : undefined] as const)
      .filter(([, value]) => value !== undefined),
  );
};

const lineOf = (event: string, fields: LogFields) => ({
  event: shaped(/^[a-z][a-z0-9_.]{0,59}$/)(event) ?? 'unnamed',
  ...allowed(fields),
});

const wrap = (inner: Pino): Logger => ({
  debug: (event, fields = {}) => {
    inner.debug(lineOf(event, fields));
  },
  info: (event, fields = {}) => {
    inner.info(lineOf(event, fields));
  },
  warn: (event, fields = {}) => {
    inner.warn(lineOf(event, fields));
  },
  error: (event, fields = {}) => {
    inner.error(lineOf(event, fields));
  },
  child: (fields) => wrap(inner.child(allowed(fields))),
});

/**
 * A logger that writes one JSON line an event: `time` (ISO 8601), `level`, `event` and the allowed fields.
 *
 * @param destination  where lines go; default stdout
 */
export const createLogger = (level: LogLevel, destination?: DestinationStream): Logger => {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return wrap(destination ? pino(options, destination) : pino(options));
};
