import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JobId, UserId } from '@float/contract';
import { userIdSchema } from '@float/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp } from '../entry/backup.ts';
import type { ErasureList } from '../storage/erasureList.ts';
import { openErasureList } from '../storage/erasureList.ts';
import {
  downloadKey,
  markersPrefix,
  resultKey,
  SUMMARY_MARKERS_PREFIX,
  summaryKey,
  summaryMarkerKey,
} from '../storage/keys.ts';
import { objectsUnder } from '../storage/objectsUnder.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import type { StorePlace } from '../storage/objectStoreContract.ts';
import { openStore } from '../storage/storeContract/sqlitePlace.ts';
import { onSqlite } from '../storage/storeContract/testStores.ts';
import { JobRecords } from './jobRecords.ts';
import { replayErasures } from './replayErasures.ts';
import type { Service } from './serviceFixture.ts';
import { completeJob, newUser, openService, startJob } from './serviceFixture.ts';
import { isErased } from './userTombstone.ts';

const SECRET = 'what-nobody-may-read-again';
const YESTERDAY = '2026-01-01T00:00:00.000Z';

/** A person with a running session, a finished one with its download, a result and a summary. */
const live = async (service: Service, user: UserId, text: string): Promise<readonly [JobId, JobId]> => {
  const [running, done] = [await startJob(service, user, text), await startJob(service, user, text)];
  await completeJob(service, user, done);
  const { store } = service;
  for (const key of [downloadKey(user, done), resultKey(user, YESTERDAY), summaryKey(user, YESTERDAY)])
    await store.put(key, Buffer.from(text));
  await store.put(summaryMarkerKey(user, YESTERDAY), new Uint8Array());
  return [running, done];
};

describe('a restored backup', () => {
  let folder: string;
  let list: ErasureList;
  let before: Service;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'float-restore-'));
    list = openErasureList({ folder: join(folder, 'erasures'), makeRoom: () => Promise.resolve(false) });
    before = await openAt('data');
  });
  afterEach(async () => {
    await before[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });

  /** The service over `{folder}/{name}/float.sqlite`. */
  const openAt = (name: string): Promise<Service> => {
    const path = join(folder, name, 'float.sqlite');
    const place: StorePlace = {
      open: () => openStore(path),
      remote: { module: '', argument: '' },
      holds: () => Promise.resolve(false),
      [Symbol.asyncDispose]: () => Promise.resolve(),
    };
    return openService({ openPlace: () => Promise.resolve(place) }, { erasures: list });
  };
  const newUuid = () => crypto.randomUUID();
  const replay = ({ store, records, clock }: Pick<Service, 'store' | 'records' | 'clock'>) =>
    replayErasures({ store, records, clock, newUuid, erasures: list });
  const backUpTo = (name: string) =>
    backUp({ dataDir: join(folder, 'data'), erasuresDir: undefined }, join(folder, name));
  /** Whether a text is in anything that the store holds. */
  const holds = async ({ store }: Service, text: string): Promise<boolean> => {
    for await (const { key } of objectsUnder(store, ''))
      if (Buffer.from((await store.get(key))!.bytes).includes(text)) return true;
    return false;
  };
  const summaryMarkers = ({ store }: Service) =>
    Array.fromAsync(objectsUnder(store, SUMMARY_MARKERS_PREFIX), ({ key }) => key as string);

  it('holds nothing of a person and of a session that were erased after it was made, and of others everything', async () => {
    const [gone, stays] = [newUser(), newUser()];
    await live(before, gone, SECRET);
    const [erased, kept] = [await startJob(before, stays, SECRET), await startJob(before, stays, 'theirs')];
    await backUpTo('copy');
    await before.jobs.eraseUser(gone);
    await before.jobs.erase(stays, erased);

    await using restored = await openAt('copy');
    expect(await holds(restored, SECRET)).toBe(true);
    expect(await replay(restored)).toEqual({ count: 2, unreadableLines: 0 });
    expect(await holds(restored, SECRET)).toBe(false);
    expect(await summaryMarkers(restored)).toEqual([]);
    expect(await isErased(restored.store, gone)).toBe(true);
    expect((await restored.jobs.list(stays)).records.map(({ job_id }) => job_id)).toEqual([kept]);
    await expect(restored.jobs.get(stays, erased)).rejects.toMatchObject({ code: 'JOB_NOT_FOUND' });
    expect((await restored.jobs.get(stays, kept)).status).toBe('processing');
    // The sweeper is left what it needs to clear late writes, and clears it in the end.
    restored.advance(130_000);
    await restored.sweep();
    await restored.sweep();
    expect((await restored.keysOf(gone)).filter((key) => !key.startsWith(markersPrefix(gone)))).toEqual([]);
    expect(await replay(restored)).toEqual({ count: 0, unreadableLines: 0 });
  });

  it('is cleared in the end, wherever the replay is interrupted', async () => {
    const user = newUser();
    await live(before, user, SECRET);
    const other = newUser();
    const [erased] = await live(before, other, SECRET);
    await backUpTo('copy-0');
    await before.jobs.eraseUser(user);
    await before.jobs.erase(other, erased);
    const killed = new Error('killed right here');
    let hasEnded = false;
    for (let writes = 0; !hasEnded; writes++) {
      // The same copy again and again: each attempt gets one write further than the one before.
      let left = writes;
      const mortal = (store: ObjectStore): ObjectStore => {
        const orDie = <Result>(write: () => Promise<Result>) => (left-- > 0 ? write() : Promise.reject(killed));
        return {
          ...store,
          put: (...put) => orDie(() => store.put(...put)),
          deleteMany: (keys) => orDie(() => store.deleteMany(keys)),
        };
      };
      await using open = await openStore(join(folder, 'copy-0', 'float.sqlite'));
      const store = mortal(open);
      const { clock } = before;
      const records = new JobRecords({ store, clock, newUuid });
      hasEnded = await replay({ store, records, clock }).then(
        () => true,
        (error: unknown) => {
          if (error !== killed) throw error;
          return false;
        },
      );
    }
    await using restored = await openAt('copy-0');
    await restored.store.deleteMany([resultKey(other, YESTERDAY), summaryKey(other, YESTERDAY)]);
    const rest = (await restored.jobs.list(other)).records.map(({ job_id }) => job_id);
    expect(rest).toHaveLength(1);
    await restored.jobs.erase(other, rest[0]!);
    expect(await holds(restored, SECRET)).toBe(false);
    expect((await restored.jobs.list(user)).records).toEqual([]);
  });

  it('goes on from its own mark when a later list is put beside it', async () => {
    const [first, second] = [newUser(), newUser()];
    await startJob(before, first, SECRET);
    await startJob(before, second, SECRET);
    await before.jobs.eraseUser(first);
    await replay(before);
    await backUpTo('copy');
    await before.jobs.eraseUser(second);
    await using restored = await openAt('copy');
    expect(await replay(restored)).toEqual({ count: 1, unreadableLines: 0 });
    expect(await holds(restored, SECRET)).toBe(false);
  });

  it('leaves alone what an account has made since it was erased and began anew', async () => {
    const user = userIdSchema.parse(`u_${'b'.repeat(32)}`);
    await live(before, user, SECRET);
    await before.jobs.eraseUser(user);
    before.advance(26 * 3_600_000);
    await before.sweep();
    await before.sweep();
    const again = await startJob(before, user, 'theirs');
    expect(await replay(before)).toEqual({ count: 1, unreadableLines: 0 });
    expect((await before.jobs.get(user, again)).status).toBe('processing');
    expect(await isErased(before.store, user)).toBe(false);
  });

  it('does not let the list grow when a person is erased again and again, or a session is not there', async () => {
    const user = newUser();
    const job = await startJob(before, user, SECRET);
    await before.jobs.erase(user, job);
    await expect(before.jobs.erase(user, job)).rejects.toMatchObject({ code: 'JOB_NOT_FOUND' });
    for (let i = 0; i < 3; i++) await before.jobs.eraseUser(user);
    expect((await list.readFrom({})).erasures.map((erasure) => erasure.job)).toEqual([job, undefined]);
  });

  it('is asked about an erasure that was listed and cut short, as if it had been restored', async () => {
    const user = newUser();
    const job = await startJob(before, user, SECRET);
    await list.add({ atMs: before.clock.nowMs(), user, job });
    await replay(before);
    await expect(before.jobs.get(user, job)).rejects.toMatchObject({ code: 'JOB_NOT_FOUND' });
    expect(await holds(before, SECRET)).toBe(false);
  });
});

it('an erasure that cannot be listed is not acknowledged, and leaves the session as it was', async () => {
  const refused = new Error('not listed');
  await using service = await openService(onSqlite, { erasures: { add: () => Promise.reject(refused) } });
  const user = newUser();
  const job = await startJob(service, user);
  await expect(service.jobs.erase(user, job)).rejects.toBe(refused);
  await expect(service.jobs.eraseUser(user)).rejects.toBe(refused);
  expect((await service.jobs.get(user, job)).job_id).toBe(job);
});
