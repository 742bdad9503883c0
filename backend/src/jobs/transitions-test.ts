import { describe, expect, it } from 'vitest';
import { holder, NOW_MS, pendingRecord, progress } from './jobsFixture.ts';
import type { IsDead } from './lease.ts';
import { leaseTimes } from './lease.ts';
import type { JobRecord } from './record.ts';
import { claim, complete, failAttempt, handOver, renew, startStreaming, takeOver } from './transitions.ts';

const other = { ...holder, owner: 'worker-b' };
const times = leaseTimes(6000);
const failure = { code: 'GENERATION_FAILED' as const, message: 'x', retriable: true };

const claimed = (): JobRecord => claim(holder, NOW_MS)(pendingRecord())!;
const takenOver = (record: JobRecord, nowMs: number, isDead: IsDead = () => false) =>
  takeOver({ times, isDead, isAlive: () => false }, nowMs)(record);

describe('transitions', () => {
  it('take a job from pending to completed, and tell how long it took', () => {
    const started = claim(holder, NOW_MS + 10)(pendingRecord())!;
    const streaming = startStreaming(holder, progress, NOW_MS + 310, NOW_MS + 320)(started)!;
    const completed = complete(holder, { ...progress, segmentsTotal: 2 }, NOW_MS + 9000)(streaming)!;
    expect([started, streaming, completed].map(({ status }) => status)).toEqual([
      'processing',
      'streaming',
      'completed',
    ]);
    expect(completed.metrics).toMatchObject({ first_segment_ms: 310, first_voice_ms: 290, generation_ms: 9000 });
    expect(completed.stream).toMatchObject({ segments_completed: 2, segments_total: 2, ended: true });
    expect(completed.lease.owner).toBeNull();
  });

  it('let one worker claim a job, and only under the epoch that it was dispatched with', () => {
    expect(claim(other, NOW_MS)(claimed())).toBeUndefined();
    expect(claim({ ...holder, epoch: 2 }, NOW_MS)(pendingRecord())).toBeUndefined();
  });

  it('refuse everybody but the holder', () => {
    for (const stranger of [other, { ...holder, epoch: 2 }]) {
      expect(renew(stranger, progress, NOW_MS)(claimed())).toBeUndefined();
      expect(startStreaming(stranger, progress, NOW_MS, NOW_MS)(claimed())).toBeUndefined();
      expect(complete(stranger, progress, NOW_MS)(claimed())).toBeUndefined();
      expect(failAttempt(stranger, progress, failure, NOW_MS)(claimed())).toBeUndefined();
      expect(handOver(stranger, progress, NOW_MS)(claimed())).toBeUndefined();
    }
  });

  it('leave a finished job as it is', () => {
    const completed = complete(holder, progress, NOW_MS)(claimed())!;
    expect(claim(holder, NOW_MS)(completed)).toBeUndefined();
    expect(renew(holder, progress, NOW_MS)(completed)).toBeUndefined();
    expect(takenOver(completed, NOW_MS + 1e9)).toBeUndefined();
  });
});

describe('taking over', () => {
  it('costs no attempt when the process of the worker lives, at most twice', () => {
    const stalled = (record: JobRecord) =>
      takeOver({ times, isDead: () => false, isAlive: (owner) => owner === holder.owner }, NOW_MS + 6000)(record)!;
    const again = ({ lease, ...record }: JobRecord): JobRecord =>
      claim({ ...holder, epoch: lease.epoch }, NOW_MS)({ ...record, lease })!;
    const once = stalled(claimed());
    expect(once).toMatchObject({ generation_attempt: 1, stalls: 1, lease: { owner: null, epoch: 2 } });
    const twice = stalled(again(once));
    expect(twice).toMatchObject({ generation_attempt: 1, stalls: 2 });
    expect(stalled(again(twice))).toMatchObject({ generation_attempt: 2, stalls: 3 });
  });

  it('waits for the lease to run out, and costs an attempt', () => {
    expect(takenOver(claimed(), NOW_MS + 5999)).toBeUndefined();
    const freed = takenOver(claimed(), NOW_MS + 6000)!;
    expect(freed).toMatchObject({ status: 'processing', generation_attempt: 2, lease: { owner: null, epoch: 2 } });
    expect(claim({ ...other, epoch: 2 }, NOW_MS + 6001)(freed)?.lease.owner).toBe('worker-b');
    expect(renew(holder, progress, NOW_MS + 6001)(freed)).toBeUndefined();
  });

  it('does not wait for a process of this machine that is dead', () => {
    expect(takenOver(claimed(), NOW_MS + 1, (owner) => owner === holder.owner)?.lease.epoch).toBe(2);
  });

  it('does not believe a lease that reaches further into the future than any lasts: the clock went back', () => {
    expect(takenOver(claimed(), NOW_MS - 5000)).toBeUndefined();
    expect(takenOver(claimed(), NOW_MS - 5001)?.lease.epoch).toBe(2);
    expect(takenOver(pendingRecord(), NOW_MS - 5000)).toBeUndefined();
    expect(takenOver(pendingRecord(), NOW_MS - 3_600_000)?.lease.epoch).toBe(2);
  });

  it('dispatches again, without costing an attempt, a job that nobody claimed', () => {
    expect(takenOver(pendingRecord(), NOW_MS + 14_999)).toBeUndefined();
    expect(takenOver(pendingRecord(), NOW_MS + 15_000)).toMatchObject({ status: 'pending', generation_attempt: 1 });
  });

  it('gives up after the third loss, for good', () => {
    let record = claimed();
    for (let epoch = 2; epoch <= 3; epoch++) {
      const nowMs = NOW_MS + epoch * 10_000;
      record = claim({ ...holder, epoch }, nowMs)(takenOver(record, nowMs)!)!;
    }
    expect(record.generation_attempt).toBe(3);
    expect(takenOver(record, NOW_MS + 100_000)).toMatchObject({
      status: 'failed',
      error: { code: 'GENERATION_FAILED', retriable: false },
    });
  });
});

describe('ending an attempt', () => {
  it('hands over at once and for nothing when something was achieved', () => {
    const handed = handOver(holder, progress, NOW_MS + 100)(claimed())!;
    expect(handed).toMatchObject({ status: 'processing', generation_attempt: 1, lease: { owner: null, epoch: 1 } });
    expect(takenOver(handed, NOW_MS + 100)).toMatchObject({ generation_attempt: 1, lease: { epoch: 2 } });
  });

  it('counts a hand-over by which nothing was achieved, so that a job cannot travel for ever', () => {
    expect(handOver(holder, { ...progress, hasProgressed: false }, NOW_MS)(claimed())?.generation_attempt).toBe(2);
  });

  it('tries again after what may pass, and not after what will not', () => {
    const again = failAttempt(holder, progress, failure, NOW_MS)(claimed())!;
    expect(again).toMatchObject({ status: 'processing', generation_attempt: 2, error: null });
    expect(takenOver(again, NOW_MS)?.lease).toMatchObject({ owner: null, epoch: 2 });
    const forGood = failAttempt(holder, progress, { ...failure, retriable: false }, NOW_MS)(claimed())!;
    expect(forGood).toMatchObject({ status: 'failed', error: { message: 'x' } });
  });
});
