import { meditationRequestSchema } from '@float/contract';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { createDownloads } from '../download/downloads.ts';
import { systemClock } from '../meditation/timeline/clock.ts';
import { markerKey, recordKey, requestKey } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { JobRecords } from './jobRecords.ts';
import { createJobService } from './jobService.ts';
import { leaseTimes } from './lease.ts';
import { readRequest } from './request.ts';
import { newUser } from './serviceFixture.ts';
import { unlimitedSpace } from './sessionSpace.ts';
import { noErasureList } from '../storage/erasureList.ts';
import { newJobId, noteDispatches, openTestStore, user } from './jobsFixture.ts';
import { createUserExports } from './userExports.ts';
import { testStores } from '../storage/storeContract/testStores.ts';
import { directTextWork } from '../text/directTextWork.ts';
import type { TextWork } from '../text/textWork.ts';

const { maxRunningJobs, retention } = readConfig({});

describe.each(testStores)('on $name', (testStore) => {
  let store: ObjectStore;
  beforeAll(async () => {
    store = await openTestStore(testStore);
  });
  afterAll(() => store[Symbol.asyncDispose]());

  describe('creating a job', () => {
    const service = (textWork: Pick<TextWork, 'assess'> = directTextWork) => {
      const { dispatcher, dispatched } = noteDispatches();
      const records = new JobRecords({ store, clock: systemClock, newUuid: uuidv7 });
      const parts = { store, records, clock: systemClock, retention, cover: new Uint8Array(), ffmpegPath: 'ffmpeg' };
      const jobs = createJobService({
        downloads: createDownloads(parts),
        exports: createUserExports({
          ...parts,
          newUuid: uuidv7,
          exportsPerPerson: 4,
          dispatcher: { dispatchExport: () => Promise.resolve(), hasExportRoom: () => true },
        }),
        ...{ store, records, dispatcher, clock: systemClock, newUuid: uuidv7, textWork },
        judge: { times: leaseTimes(6000), isDead: () => false, isAlive: () => false },
        ...{ maxRunningJobs, retention, space: unlimitedSpace, erasures: noErasureList },
        bedIds: new Set(['rain']),
        voiceIds: new Set(['slt']),
      });
      return { jobs, dispatched };
    };
    const request = (change: object = {}) =>
      meditationRequestSchema.parse({
        inference_type: 'meditation',
        user_id: user,
        input_data: [{ prompt: 'I am tired' }],
        ...change,
      });

    it('makes nothing joyful of texts that may speak of danger, and reads only what the person said', async () => {
      const person = newUser();
      const read: (readonly string[])[] = [];
      const { jobs } = service({
        assess: ({ ownTexts }) => {
          read.push(ownTexts);
          return Promise.resolve({ safety: null, isCheckIn: true });
        },
      });
      const floats = [
        { sentiment_label: 'Happy', added_text: 'all given away', user_summary: 'You feel happy right now.' },
      ];
      const { job_id } = await jobs.create(
        request({ user_id: person, input_data: floats, qa_transcript: [{ question: 'What helps?', answer: 'tea' }] }),
      );
      expect(read).toEqual([['all given away', 'tea']]);
      const stored = await readRequest(store, person, job_id);
      expect(stored.input_data.floats).toMatchObject([{ sentiment_label: 'Neutral', added_text: 'all given away' }]);
    });

    it('stores marker, request and record before it dispatches', async () => {
      const { jobs, dispatched } = service();
      const { job_id } = await jobs.create(request());
      const stored = await Promise.all([markerKey, requestKey, recordKey].map((key) => store.head(key(user, job_id))));
      expect(stored.every((object) => object !== undefined)).toBe(true);
      expect(dispatched).toEqual([{ user, job: job_id, epoch: 1 }]);
    });

    it('answers the same key with the same job, and starts it once', async () => {
      const { jobs, dispatched } = service();
      const key = newJobId();
      const [first, second] = await Promise.all([jobs.create(request(), key), jobs.create(request(), key)]);
      expect([first.job_id, second.job_id]).toEqual([key, key]);
      expect(dispatched).toHaveLength(1);
    });

    it('refuses a bed or a voice that does not exist, naming the field', async () => {
      const { jobs } = service();
      await expect(jobs.create(request({ music_list: ['rain', 'polka'] }))).rejects.toMatchObject({
        code: 'INVALID_REQUEST',
        field: 'music_list.1',
      });
      await expect(jobs.create(request({ voice: 'robot' }))).rejects.toMatchObject({ field: 'voice' });
    });

    it('says JOB_NOT_FOUND for a job that this person does not have', async () => {
      const { jobs } = service();
      await expect(jobs.get(user, newJobId())).rejects.toMatchObject({ code: 'JOB_NOT_FOUND' });
    });
  });
});
