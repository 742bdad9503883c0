import { describe, expect, it } from 'vitest';
import { FloatError } from './errors.ts';
import { createLogger, type LogFields, type Logger } from './log.ts';

const CANARY = 'I feel lost since my mother died';
const JOB = '0198c0de-0000-7000-8000-000000000001';

const record = (write: (log: Logger) => void): Record<string, unknown>[] => {
  const lines: string[] = [];
  write(createLogger('debug', { write: (line) => lines.push(line) }));
  expect(lines.join('')).not.toContain('mother');
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
};

describe('createLogger', () => {
  it('writes one JSON line with time, level, event and the known fields', () => {
    const [line] = record((log) => {
      log.info('job_claimed', { job_id: JOB, epoch: 2, retriable: false, stage: 'voice' });
    });
    expect(line).toEqual({
      time: expect.stringMatching(/^\d{4}-.*Z$/) as string,
      level: 'info',
      event: 'job_claimed',
      job_id: JOB,
      epoch: 2,
      retriable: false,
      stage: 'voice',
    });
  });

  it('drops every field that is not on the list', () => {
    const fields = {
      text: CANARY,
      body: { floats: [CANARY] },
      url: `/x?q=${CANARY}`,
      [CANARY]: 1,
      constructor: CANARY,
    };
    const [line] = record((log) => {
      log.warn('odd', fields as LogFields);
    });
    expect(Object.keys(line!).sort()).toEqual(['event', 'level', 'time']);
  });

  it('drops a text in every known field that is not of the shape of that field', () => {
    const keys =
      `request_id job_id user_id route method status reason code retriable vendor vendor_request_id duration_ms epoch
      from_epoch attempt revision segments utterances characters seconds bytes count total pid port signal stage voice version error`.split(
        /\s+/,
      );
    const planted = Object.fromEntries(keys.map((key) => [key, CANARY])) as LogFields;
    const nested = Object.fromEntries(keys.map((key) => [key, { deep: [CANARY] }])) as LogFields;
    const lines = record((log) => {
      log.error('planted', planted);
      log.info('nested', nested);
      log.child(planted).info('child');
    });
    expect(lines.map((line) => Object.keys(line).sort())).toEqual([
      ['error', 'event', 'level', 'time'],
      ['error', 'event', 'level', 'time'],
      ['error', 'event', 'level', 'time'],
    ]);
  });

  it('does not write a text that was given as the event', () => {
    const [line] = record((log) => {
      log.info(CANARY);
    });
    expect(line).toMatchObject({ event: 'unnamed' });
  });

  it('describes a foreign error by name, code and call sites, without its message and that of its causes', () => {
    const cause = Object.assign(new Error(CANARY), { code: 'ECONNRESET', prompt: CANARY });
    const error = new TypeError(`${CANARY}\n    at ${CANARY} (/mother.ts:1:1)`, { cause });
    const [line] = record((log) => {
      log.error('failed', { error });
    });
    expect(line!.error).toMatchObject({ name: 'TypeError', cause: { name: 'Error', code: 'ECONNRESET' } });
    expect((line!.error as { stack: string[] }).stack[0]).toContain('log-test.ts');
    expect(JSON.stringify(line)).not.toContain('"message"');
  });

  it('shows the message of our own errors, but not of what caused them', () => {
    const [line] = record((log) => {
      log.error('failed', { error: new FloatError('STORAGE_UNAVAILABLE', 'disk full', { cause: new Error(CANARY) }) });
    });
    expect(line!.error).toMatchObject({
      name: 'FloatError',
      code: 'STORAGE_UNAVAILABLE',
      message: 'disk full',
      cause: { name: 'Error' },
    });
  });

  it('survives an error that causes itself, and names that are texts', () => {
    const error = new Error(CANARY);
    error.cause = error;
    error.name = CANARY;
    const [line] = record((log) => {
      log.error('failed', { error: Object.assign(error, { code: CANARY }) });
    });
    expect(line!.error).not.toHaveProperty('name');
  });

  it('adds the fields of a child to each of its lines', () => {
    const [line] = record((log) => {
      log.child({ job_id: JOB }).child({ epoch: 3 }).debug('beat', { attempt: 1 });
    });
    expect(line).toMatchObject({ job_id: JOB, epoch: 3, attempt: 1, event: 'beat' });
  });

  it('is silent below its level', () => {
    const lines: string[] = [];
    const log = createLogger('warn', { write: (line) => lines.push(line) });
    log.info('quiet');
    log.warn('heard');
    expect(lines).toHaveLength(1);
  });
});
