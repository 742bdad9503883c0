import { unzipSync } from 'fflate';
import type { UserId } from '@float/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countOperations } from '../storage/countingStore.ts';
import {
  downloadKey,
  exportArchiveKey,
  exportStateKey,
  playlistKey,
  recordKey,
  resultKey,
  segmentKey,
  voiceKey,
} from '../storage/keys.ts';
import { sampleBytes } from '../storage/storeContract/samples.ts';
import { readConfig } from '../config.ts';
import type { ArchiveParts } from './exportArchive.ts';
import { exportArchive } from './exportArchive.ts';
import { newJobId } from './jobsFixture.ts';
import type { Service } from './serviceFixture.ts';
import { completeJob, newUser, openService, startJob } from './serviceFixture.ts';
import { testStores } from '../storage/storeContract/testStores.ts';

const WORDS = 'I could not sleep — 眠れない';

describe.each(testStores)('on $name', (testStore) => {
  let service: Service;
  beforeAll(async () => {
    service = await openService(testStore);
  });
  afterAll(() => service[Symbol.asyncDispose]());

  const archive = (user: UserId, store: ArchiveParts['store'] = service.store, soundUntilMs = Infinity) =>
    exportArchive({ store, nowMs: Date.now, retention: readConfig({}).retention }, user, { soundUntilMs });
  const unzipped = async (user: UserId): Promise<Record<string, Uint8Array>> =>
    unzipSync(Buffer.concat(await Array.fromAsync(archive(user))));
  const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8');

  describe('an export', () => {
    it('holds all that is kept about a person, under names that say what it is', async () => {
      const user = newUser();
      const job = await startJob(service, user, WORDS);
      await completeJob(service, user, job);
      await service.store.put(playlistKey(user, job), Buffer.from('#EXTM3U'));
      await service.store.put(downloadKey(user, job), Buffer.from('mp3'));
      await service.store.put(resultKey(user, '2026-01-01T10:20:30.000Z'), Buffer.from('{"kept":1}'));
      const files = await unzipped(user);
      expect(Object.keys(files).toSorted()).toEqual(
        [
          'README.txt',
          'meditation/2026-01-01T10-20-30.000Z.json',
          `sessions/${job}/job.json`,
          `sessions/${job}/request.json`,
          `sessions/${job}/session.mp3`,
          `sessions/${job}/session.ts`,
          `sessions/${job}/transcript.vtt`,
          `sessions/${job}/voice/000.wav`,
        ].toSorted(),
      );
      expect(text(files[`sessions/${job}/request.json`])).toContain(WORDS);
      expect(text(files[`sessions/${job}/session.ts`])).toBe('segment 0segment 1');
      const record = JSON.parse(text(files[`sessions/${job}/job.json`])) as object;
      expect(record).toMatchObject({ status: 'completed', duration_seconds: 300 });
      expect(record).not.toHaveProperty('lease');
    });

    it('holds nothing of another, of what was erased, or of a person of whom nothing is kept', async () => {
      const [user, other] = [newUser(), newUser()];
      await startJob(service, other, WORDS);
      const erased = await startJob(service, user, WORDS);
      await service.jobs.erase(user, erased);
      await service.store.put(segmentKey(user, erased, 0), Buffer.from('late'));
      expect(Object.keys(await unzipped(user))).toEqual(['README.txt']);
      expect(Object.keys(await unzipped(newUser()))).toEqual(['README.txt']);
    });

    it('gives large files byte for byte, and does not read ahead of whoever takes it', async () => {
      const user = newUser();
      const job = await startJob(service, user);
      const sound = sampleBytes(3_000_000);
      await service.store.put(voiceKey(user, job, 1), sound);
      const counted = countOperations(service.store);
      let taken = 0;
      const read: Uint8Array[] = [];
      for await (const chunk of archive(user, counted)) {
        if (taken++ === 0) expect(counted.operations).toBeLessThan(5);
        expect(chunk.byteLength).toBeLessThanOrEqual(256 * 1024);
        read.push(chunk);
      }
      const files = unzipSync(Buffer.concat(read));
      expect(Buffer.compare(files[`sessions/${job}/voice/001.wav`] ?? Buffer.alloc(0), sound)).toBe(0);
    });

    it('leaves sound out that does not fit, never words, and says how many files', async () => {
      const user = newUser();
      const job = await startJob(service, user, WORDS);
      const files = unzipSync(Buffer.concat(await Array.fromAsync(archive(user, service.store, 0))));
      expect(Object.keys(files).filter((path) => /\.(ts|wav|mp3)$/.test(path))).toEqual([]);
      expect(text(files[`sessions/${job}/transcript.vtt`])).toContain(WORDS);
      expect(text(files['README.txt'])).toContain('2 files did not fit');
    });

    it('says how long this server keeps what is in it', async () => {
      const { retention } = readConfig({ FLOAT_RECORD_DAYS: '7', FLOAT_STREAM_HOURS: '1' });
      const chunks = await Array.fromAsync(
        exportArchive({ store: service.store, nowMs: Date.now, retention }, newUser()),
      );
      const readme = text(unzipSync(Buffer.concat(chunks))['README.txt']).replace(/\s+/g, ' ');
      expect(readme).toContain('Summaries are deleted 7 days after you asked for them');
      expect(readme).toContain('deleted 1 hour after the session was made');
    });

    it('holds no archive, and nothing of how one is made', async () => {
      const user = newUser();
      await service.store.put(exportStateKey(user), Buffer.from('{}'));
      await service.store.put(exportArchiveKey(user, newJobId()), Buffer.from('zip'));
      expect(Object.keys(await unzipped(user))).toEqual(['README.txt']);
    });

    it('also gives a record that Float itself cannot read any more', async () => {
      const user = newUser();
      const job = newJobId();
      await service.store.put(recordKey(user, job), Buffer.from('{broken'));
      expect(text((await unzipped(user))[`unreadable/${job}.json`])).toBe('{broken');
    });
  });
});
