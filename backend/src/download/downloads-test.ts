import type { JobId } from '@float/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { progress } from '../jobs/jobsFixture.ts';
import type { Service } from '../jobs/serviceFixture.ts';
import { completeJob, holderOf, HOUR_MS, newUser, openService, startJob, unending } from '../jobs/serviceFixture.ts';
import { failAttempt } from '../jobs/transitions.ts';
import { downloadKey, segmentKey, sessionLogKey } from '../storage/keys.ts';
import { loadCover } from './cover.ts';
import { encodeMinute, finishSession } from './downloadFixture.ts';
import type { DownloadParts } from './downloads.ts';
import { createDownloads } from './downloads.ts';
import { testStores } from '../storage/storeContract/testStores.ts';

describe.each(testStores)('on $name', (testStore) => {
  let service: Service;
  let minute: Buffer;
  beforeAll(async () => {
    [service, minute] = await Promise.all([openService(testStore, { maxRunningJobs: 1000 }), encodeMinute()]);
  });
  afterAll(() => service[Symbol.asyncDispose]());

  const user = newUser();

  describe('making an MP3', () => {
    const shortSession = () => finishSession(service, user, minute);
    const codeOf = (work: Promise<unknown>) =>
      work.then(
        () => 'ok',
        (error: unknown) => (error as { code: string }).code,
      );
    const stored = async (job: JobId) => (await service.store.get(downloadKey(user, job)))?.bytes;
    const { retention } = readConfig({});
    const partsOf = async (changes: Partial<DownloadParts['store']> = {}): Promise<DownloadParts> => ({
      ...{ records: service.records, clock: service.clock, retention, cover: await loadCover(), ffmpegPath: 'ffmpeg' },
      store: { ...service.store, ...changes },
    });

    it('gives the same bytes for the same session', async () => {
      const job = await shortSession();
      await service.jobs.download(user, job, unending);
      const first = await stored(job);
      await service.store.deleteMany([downloadKey(user, job)]);
      await service.jobs.download(user, job, unending);
      expect(Buffer.compare((await stored(job))!, first!)).toBe(0);
    });

    it('is done once for requests that come together, in one process', async () => {
      const job = await shortSession();
      let puts = 0;
      const counting = createDownloads(
        await partsOf({
          put: (...put) => {
            puts++;
            return service.store.put(...put);
          },
        }),
      );
      const record = await service.jobs.get(user, job);
      await Promise.all([1, 2, 3].map(() => counting.make(record, unending)));
      await counting.make(record, unending);
      expect(puts).toBe(1);
    });

    it('is not waited for by a request whose client has gone, and not made when it was the last one', async () => {
      const jobs = [await shortSession(), await shortSession(), await shortSession()];
      const stuck = Promise.withResolvers<undefined>();
      const read: string[] = [];
      const downloads = createDownloads(
        await partsOf({
          get: async (key, range) => {
            read.push(key);
            await stuck.promise;
            return service.store.get(key, range);
          },
        }),
      );
      const [first, second, third] = await Promise.all(jobs.map((job) => service.jobs.get(user, job)));
      // Both places are taken; the third session waits for one.
      const stayed = [first!, second!].map((record) => downloads.make(record, unending));
      const [going, staying] = [new AbortController(), new AbortController()];
      const [gone, waiting] = [going, staying].map(({ signal }) => downloads.make(third!, signal));
      going.abort(new Error('the client has gone'));
      await expect(gone).rejects.toThrow('the client has gone');
      staying.abort(new Error('this one, too'));
      await expect(waiting).rejects.toThrow('this one, too');
      stuck.resolve(undefined);
      await Promise.all(stayed);
      expect(read.filter((key) => key.includes(third!.job_id))).toEqual([]);
      expect(await downloads.isKept(third!)).toBe(false);
      await downloads.make(third!, unending);
      expect(await downloads.isKept(third!)).toBe(true);
    });

    it('ends well in two processes at once, and the file of the first stays', async () => {
      const job = await shortSession();
      const record = await service.jobs.get(user, job);
      const [one, other] = [createDownloads(await partsOf()), createDownloads(await partsOf())];
      await Promise.all([one.make(record, unending), other.make(record, unending)]);
      const { etag } = (await service.store.head(downloadKey(user, job)))!;
      await createDownloads({ ...(await partsOf()), cover: new Uint8Array(9) }).make(record, unending);
      expect((await service.store.head(downloadKey(user, job)))!.etag).toBe(etag);
    });

    it.each([
      ['the session is erased', (job: JobId) => service.jobs.erase(user, job)],
      ['the tombstone has gone, too', (job: JobId) => eraseWhole(job)],
    ])('leaves nothing when, before it is stored, %s', async (_, erase) => {
      const job = await shortSession();
      const record = await service.jobs.get(user, job);
      const put: DownloadParts['store']['put'] = async (...asked) => {
        await erase(job);
        return service.store.put(...asked);
      };
      const downloads = createDownloads(await partsOf({ put }));
      expect(await codeOf(downloads.make(record, unending))).toBe('JOB_NOT_FOUND');
      expect(await stored(job)).toBeUndefined();
    });

    const eraseWhole = async (job: JobId): Promise<void> => {
      await service.jobs.erase(user, job);
      service.advance(2 * 60_000);
      await service.sweep(user);
      expect(await service.records.read(user, job)).toBeUndefined();
    };

    it('leaves nothing when the session is erased while its segments are read', async () => {
      const job = await shortSession();
      const record = await service.jobs.get(user, job);
      const get: DownloadParts['store']['get'] = async (key, range) => {
        if (key === segmentKey(user, job, 9)) await service.jobs.erase(user, job);
        return service.store.get(key, range);
      };
      expect(await codeOf(createDownloads(await partsOf({ get })).make(record, unending))).toBe('JOB_NOT_FOUND');
      expect(await stored(job)).toBeUndefined();
    });

    it('is refused before the session is finished, and for one that has failed', async () => {
      const job = await startJob(service, user);
      await expect(service.jobs.download(user, job, unending)).rejects.toMatchObject({
        code: 'NOT_READY',
        retriable: true,
      });
      const failure = { code: 'GENERATION_FAILED' as const, message: 'Not this time', retriable: false };
      await service.records.apply(user, job, failAttempt(holderOf(1), progress, failure, service.clock.nowMs()));
      await expect(service.jobs.download(user, job, unending)).rejects.toMatchObject({
        ...{ code: 'GENERATION_FAILED', message: 'Not this time', retriable: false },
      });
      expect(await codeOf(service.jobs.download(newUser(), job, unending))).toBe('JOB_NOT_FOUND');
      await service.jobs.erase(user, job);
      expect(await codeOf(service.jobs.download(user, job, unending))).toBe('JOB_NOT_FOUND');
    });

    it('says so when a part of the session is missing, damaged, or was never there', async () => {
      const broken = async (damage: (job: JobId) => Promise<unknown>) => {
        const job = await shortSession();
        await damage(job);
        const refused: unknown = await service.jobs.download(user, job, unending).catch((error: unknown) => error);
        expect(await stored(job)).toBeUndefined();
        expect(refused).toMatchObject({ retriable: false });
        return refused as { code: string; message: string };
      };
      const missing = await broken((job) => service.store.deleteMany([segmentKey(user, job, 5)]));
      expect([missing.code, missing.message]).toEqual(['INTERNAL', expect.stringContaining('segment 5')]);
      const damaged = await broken((job) => service.store.put(segmentKey(user, job, 5), Buffer.alloc(188)));
      expect([damaged.code, damaged.message]).toEqual(['INTERNAL', expect.stringContaining('Segment 5')]);
      const withoutLog = await broken((job) => service.store.deleteMany([sessionLogKey(user, job)]));
      expect(withoutLog.code).toBe('INTERNAL');
      const cleaned = await broken((job) => service.store.deleteMany([segmentKey(user, job, 0)]));
      expect(cleaned.code).toBe('EXPIRED');
    });

    it('is refused as EXPIRED when the stream is gone; a file that was made in time stays', async () => {
      const [late, inTime] = [await shortSession(), await shortSession()];
      await service.jobs.download(user, inTime, unending);
      service.advance(25 * HOUR_MS);
      expect(await codeOf(service.jobs.download(user, late, unending))).toBe('EXPIRED');
      await service.sweep(user);
      expect(await codeOf(service.jobs.download(user, late, unending))).toBe('EXPIRED');
      expect(await codeOf(service.jobs.download(user, inTime, unending))).toBe('ok');
      expect((await stored(inTime))!.length).toBeGreaterThan(60 * 16_000);
    });

    it('asks the store for nothing while a session is being made', async () => {
      const job = await startJob(service, user);
      const never = () => Promise.reject(new Error('the store was asked'));
      const downloads = createDownloads(await partsOf({ head: never, get: never }));
      expect(await downloads.isKept(await service.jobs.get(user, job))).toBe(false);
      await completeJob(service, user, job);
      expect(await service.jobs.isDownloadKept(await service.jobs.get(user, job))).toBe(false);
    });
  });
});
