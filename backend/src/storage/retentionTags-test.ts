import { jobIdSchema, userIdSchema } from '@float/contract';
import { describe, expect, it } from 'vitest';
import * as keys from './keys.ts';
import { retainOf } from './retentionTags.ts';

const user = userIdSchema.parse(`g_${'a'.repeat(32)}`);
const job = jobIdSchema.parse('0190f7a2-0000-7000-8000-000000000000');

describe('retainOf', () => {
  it.each([
    ['stream', keys.segmentKey(user, job, 3)],
    ['stream', keys.voiceKey(user, job, 3)],
    ['stream', keys.requestKey(user, job)],
    ['stream', keys.sessionLogKey(user, job)],
    ['stream', keys.playlistKey(user, job)],
    ['download', keys.downloadKey(user, job)],
    ['record', keys.recordKey(user, job)],
    ['record', keys.resultKey(user, '2026-01-01T00:00:00.000Z')],
    ['record', keys.spendingKey('2026-01-01')],
    ['record', keys.summaryKey(user, '2026-01-01T00:00:00.000Z')],
  ])('keeps as a %s: %s', (retain, key) => {
    expect(retainOf(key)).toBe(retain);
  });

  it.each([
    keys.markerKey(user, job),
    keys.dueJobKey(0, user, job),
    keys.dueUserKey(0, user),
    keys.userTombstoneKey(user),
    keys.bedFileKey('rain.json'),
    keys.probeKey,
  ])('leaves to others: %s', (key) => {
    expect(retainOf(key)).toBeUndefined();
  });
});
