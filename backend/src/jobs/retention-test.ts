import { describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { holder, NOW_MS, pendingRecord, progress } from './jobsFixture.ts';
import type { JobRecord } from './record.ts';
import { isStreamExpired, recordEndsAtMs, streamEndsAtMs } from './retention.ts';
import { claim, complete, failAttempt } from './transitions.ts';

const { retention } = readConfig({});
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const inAMonth = (): JobRecord => ({ ...pendingRecord(), expires_at: new Date(NOW_MS + 30 * DAY_MS).toISOString() });
const running = (): JobRecord => claim(holder, NOW_MS)(inAMonth())!;
const doneAtMs = NOW_MS + 9000;
const completed = (): JobRecord => complete(holder, progress, doneAtMs)(running())!;
const endsAfterMs = (record: JobRecord) => streamEndsAtMs(record, retention) - doneAtMs;

describe('retention', () => {
  it('keeps a stream for a day after its completion', () => {
    expect(endsAfterMs(completed())).toBe(DAY_MS);
    expect(isStreamExpired(completed(), doneAtMs + DAY_MS - 1, retention)).toBe(false);
    expect(isStreamExpired(completed(), doneAtMs + DAY_MS, retention)).toBe(true);
  });

  it('keeps a downloaded one until whoever began to listen at its completion is through, and ten minutes', () => {
    expect(endsAfterMs({ ...completed(), downloaded: true })).toBe(5 * MINUTE_MS + 10 * MINUTE_MS);
  });

  it('keeps what there is of a failed one for a day, too', () => {
    const error = { code: 'GENERATION_FAILED' as const, message: 'x', retriable: false };
    expect(endsAfterMs(failAttempt(holder, progress, error, doneAtMs)(running())!)).toBe(DAY_MS);
  });

  it('never takes a stream away that is still being made', () => {
    expect(streamEndsAtMs(running(), retention)).toBe(Infinity);
    expect(isStreamExpired(inAMonth(), NOW_MS + 1000 * DAY_MS, retention)).toBe(false);
  });

  it('keeps no stream longer than its record, whatever an operator has set', () => {
    const record = completed();
    expect(streamEndsAtMs(record, { ...retention, streamMs: 90 * DAY_MS })).toBe(recordEndsAtMs(record));
  });
});
