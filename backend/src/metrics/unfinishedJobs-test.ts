import { userIdSchema } from '@float/contract';
import { describe, expect, it } from 'vitest';
import { NOW_MS, pendingRecord, user } from '../jobs/jobsFixture.ts';
import type { JobRecord } from '../jobs/record.ts';
import type { FoundJob, Tended } from '../jobs/sweeper.ts';
import { watchUnfinished } from './unfinishedJobs.ts';

const found = (record: JobRecord): FoundJob => ({
  ...{ user, job: record.job_id, markedAtMs: NOW_MS },
  stored: { record, etag: 'e' },
});

const tendedAt7: Tended = { nextMs: 7, isSettled: false };

const watch = () => {
  const time = { nowMs: NOW_MS };
  const tended: FoundJob[] = [];
  const unfinished = watchUnfinished(
    (job) => {
      tended.push(job);
      return Promise.resolve(tendedAt7);
    },
    () => time.nowMs,
  );
  return { ...unfinished, tended, time };
};

describe('the oldest unfinished job', () => {
  it('is the first accepted of those that have not come to their end', async () => {
    const { tend, oldestAgeSeconds, tended, time } = watch();
    expect(oldestAgeSeconds()).toBe(0);
    const [old, young] = [pendingRecord(), { ...pendingRecord(), created_at: new Date(NOW_MS + 5000).toISOString() }];
    time.nowMs += 20_000;
    expect(await tend(found(young))).toBe(tendedAt7);
    expect(oldestAgeSeconds()).toBe(15);
    await tend(found(old));
    expect(oldestAgeSeconds()).toBe(20);
    await tend(found({ ...old, status: 'completed' }));
    expect(oldestAgeSeconds()).toBe(15);
    await tend({ ...found(young), stored: undefined });
    expect(oldestAgeSeconds()).toBe(0);
    expect(tended).toHaveLength(4);
  });

  it('is not that of another person whose job has the same id', async () => {
    const { tend, oldestAgeSeconds, time } = watch();
    const record = pendingRecord();
    const other = userIdSchema.parse(`g_${'b'.repeat(32)}`);
    time.nowMs += 20_000;
    await tend(found(record));
    await tend({ ...found({ ...record, user_id: other, status: 'completed' }), user: other });
    expect(oldestAgeSeconds()).toBe(20);
  });

  it('is forgotten when the sweeper does not come across it any more', async () => {
    const { tend, oldestAgeSeconds, time } = watch();
    await tend(found(pendingRecord()));
    time.nowMs += 4 * 60_000;
    expect(oldestAgeSeconds()).toBe(240);
    time.nowMs += 2 * 60_000;
    expect(oldestAgeSeconds()).toBe(0);
  });
});
