import { unzipSync } from 'fflate';
import type { UserId } from '@float/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countOperations } from '../storage/countingStore.ts';
import { downloadKey, playlistKey, recordKey, resultKey, segmentKey, voiceKey } from '../storage/keys.ts';
import { sampleBytes } from '../storage/storeContract/samples.ts';
import { exportUser } from './exportUser.ts';
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

  const unzipped = async (user: UserId): Promise<Record<string, Uint8Array>> => {
    const chunks = await Array.fromAsync(service.jobs.export(user));
    return unzipSync(Buffer.concat(chunks));
  };
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
      for await (const chunk of exportUser(counted, user, Date.now())) {
        if (taken++ === 0) expect(counted.operations).toBeLessThan(5);
        expect(chunk.byteLength).toBeLessThanOrEqual(512 * 1024);
        read.push(chunk);
      }
      const files = unzipSync(Buffer.concat(read));
      expect(Buffer.compare(files[`sessions/${job}/voice/001.wav`] ?? Buffer.alloc(0), sound)).toBe(0);
    });

    it('also gives a record that Float itself cannot read any more', async () => {
      const user = newUser();
      const job = newJobId();
      await service.store.put(recordKey(user, job), Buffer.from('{broken'));
      expect(text((await unzipped(user))[`unreadable/${job}.json`])).toBe('{broken');
    });
  });
});
