import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newJobId, pendingRecord } from './jobsFixture.ts';
import { createSessionSpace, sessionBytes } from './sessionSpace.ts';
import { newUser, openService, requestOf } from './serviceFixture.ts';
import { onSqlite } from '../storage/storeContract/testStores.ts';

const MEGABYTE = 1024 * 1024;
const MINUTES_30 = 1800;
const full = { code: 'STORAGE_FULL', retriable: true, retryAfterSeconds: 300 };

const newNames = () => ({ user: newUser(), job: newJobId() });

const openSpace = (freeBytes: number, missingReserveBytes = 0) => {
  const state = { freeBytes, missingReserveBytes, nowMs: 0 };
  const space = createSessionSpace({ readSpace: () => Promise.resolve(state), nowMs: () => state.nowMs });
  const tend = space.watch(() => Promise.resolve({ nextMs: 0, isSettled: false }));
  return { state, space, tend };
};

describe('room for sessions', () => {
  it('covers what a session of its length was measured to store, and more', () => {
    // 600 s with flite: 10.03 MB of segments and 9.16 MB of speech, which took 20.4 MB of database.
    expect(sessionBytes(600)).toBeGreaterThan(20.4e6);
    expect(sessionBytes(MINUTES_30)).toBeLessThan(80e6);
  });

  it('refuses half an hour with 14 MB left, and still takes a minute', async () => {
    const { space } = openSpace(14 * MEGABYTE);
    await expect(space.claim(newNames(), MINUTES_30)).rejects.toMatchObject(full);
    (await space.claim(newNames(), 60)).keep();
  });

  it('counts what the reserve lacks', async () => {
    const { space, state } = openSpace(100 * MEGABYTE, 32 * MEGABYTE);
    expect(await space.hasRoomFor(MINUTES_30)).toBe(false);
    state.missingReserveBytes = 0;
    expect(await space.hasRoomFor(MINUTES_30)).toBe(true);
  });

  it('never promises more than there is, however many ask at once, and has it again when they end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 60, max: MINUTES_30 }), { minLength: 1, maxLength: 100 }),
        fc.integer({ min: 0, max: 2e9 }),
        async (durations, freeBytes) => {
          const { space } = openSpace(freeBytes);
          const claims = await Promise.allSettled(durations.map((seconds) => space.claim(newNames(), seconds)));
          const accepted = durations.filter((_, i) => claims[i]?.status === 'fulfilled');
          expect(accepted.reduce((sum, seconds) => sum + sessionBytes(seconds), 0)).toBeLessThanOrEqual(freeBytes);
          for (const claim of claims) if (claim.status === 'fulfilled') claim.value[Symbol.dispose]();
          expect(await space.hasRoomFor(60)).toBe(sessionBytes(60) <= freeBytes);
        },
      ),
    );
  });

  it('keeps room for what running sessions still need, until they are over', async () => {
    const { space, tend } = openSpace(sessionBytes(MINUTES_30) + sessionBytes(60));
    const record = { ...pendingRecord(), duration_seconds: MINUTES_30 };
    const found = (change: object) => ({
      user: record.user_id,
      job: record.job_id,
      markedAtMs: 0,
      stored: { record: { ...record, ...change }, etag: '1' },
    });
    await tend(found({}));
    expect(await space.hasRoomFor(120)).toBe(false);
    await tend(found({ stream: { ...record.stream, segments_completed: 100 } }));
    expect(await space.hasRoomFor(120)).toBe(true);
    expect(await space.hasRoomFor(MINUTES_30)).toBe(false);
    await tend(found({ status: 'completed' }));
    expect(await space.hasRoomFor(MINUTES_30)).toBe(true);
  });

  it('forgets a session that is never met again', async () => {
    const { space, state } = openSpace(sessionBytes(MINUTES_30));
    (await space.claim(newNames(), MINUTES_30)).keep();
    expect(await space.hasRoomFor(60)).toBe(false);
    state.nowMs = 60_001;
    expect(await space.hasRoomFor(60)).toBe(true);
  });
});

describe('creating a session without room', () => {
  it('is refused, leaves no trace, and is no obstacle to a repeated request for one that was accepted', async () => {
    const { space, state } = openSpace(100 * MEGABYTE);
    await using service = await openService(onSqlite, { space });
    const user = newUser();
    const { job_id: accepted } = await service.jobs.create(requestOf(user));
    const before = await service.keysOf(user);
    state.freeBytes = MEGABYTE;
    await expect(service.jobs.create(requestOf(user))).rejects.toMatchObject(full);
    expect(await service.keysOf(user)).toEqual(before);
    expect((await service.jobs.create(requestOf(user), accepted)).job_id).toBe(accepted);
  });

  it('gives the room of a refused creation back', async () => {
    const { space, state } = openSpace(2 * sessionBytes(600));
    await using service = await openService(onSqlite, { space, maxRunningJobs: 1 });
    const user = newUser();
    await service.jobs.create(requestOf(user));
    for (let i = 0; i < 5; i++)
      await expect(service.jobs.create(requestOf(user))).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    state.freeBytes = 2 * sessionBytes(600);
    expect((await service.jobs.create(requestOf(newUser()))).status).toBe('pending');
  });
});
