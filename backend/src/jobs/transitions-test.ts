import { describe, expect, it } from 'vitest';
import { holder, NOW_MS, pendingRecord, progress } from './jobsFixture.ts';
import { claim, complete, fail, renew, startStreaming } from './transitions.ts';

const other = { owner: 'worker-b', epoch: 1 };

describe('transitions', () => {
  it('take a job from pending to completed, and tell how long it took', () => {
    const claimed = claim(holder, NOW_MS + 10)(pendingRecord())!;
    const streaming = startStreaming(holder, progress, NOW_MS + 310, NOW_MS + 320)(claimed)!;
    const completed = complete(holder, { ...progress, segmentsTotal: 2 }, NOW_MS + 9000)(streaming)!;
    expect([claimed, streaming, completed].map(({ status }) => status)).toEqual([
      'processing',
      'streaming',
      'completed',
    ]);
    expect(completed.metrics).toMatchObject({ first_segment_ms: 310, first_voice_ms: 290, generation_ms: 9000 });
    expect(completed.stream).toMatchObject({ segments_completed: 2, segments_total: 2, ended: true });
    expect(completed.lease.owner).toBeNull();
  });

  it('let one worker claim a job, and only under the epoch that it was dispatched with', () => {
    const claimed = claim(holder, NOW_MS)(pendingRecord())!;
    expect(claim(other, NOW_MS)(claimed)).toBeUndefined();
    expect(claim({ ...holder, epoch: 2 }, NOW_MS)(pendingRecord())).toBeUndefined();
  });

  it('refuse everybody but the holder', () => {
    const claimed = claim(holder, NOW_MS)(pendingRecord())!;
    const failure = { code: 'GENERATION_FAILED' as const, message: 'x', retriable: true };
    for (const stranger of [other, { ...holder, epoch: 2 }]) {
      expect(renew(stranger, progress, NOW_MS)(claimed)).toBeUndefined();
      expect(startStreaming(stranger, progress, NOW_MS, NOW_MS)(claimed)).toBeUndefined();
      expect(complete(stranger, progress, NOW_MS)(claimed)).toBeUndefined();
      expect(fail(stranger, progress, failure, NOW_MS)(claimed)).toBeUndefined();
    }
  });

  it('leave a finished job as it is', () => {
    const completed = complete(holder, progress, NOW_MS)(claim(holder, NOW_MS)(pendingRecord())!)!;
    expect(claim(holder, NOW_MS)(completed)).toBeUndefined();
    expect(renew(holder, progress, NOW_MS)(completed)).toBeUndefined();
  });
});
