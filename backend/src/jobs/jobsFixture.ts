import { jobIdSchema, userIdSchema } from '@float/contract';
import { v7 as uuidv7 } from 'uuid';
import type { ObjectStore } from '../storage/objectStore.ts';
import type { TestStore } from '../storage/storeContract/testStores.ts';
import type { DispatchedJob, Dispatcher } from './dispatch.ts';
import type { JobRecord } from './record.ts';
import type { LeaseHolder, Progress } from './transitions.ts';
import { nothingSpent } from '../vendors/spending.ts';
import { newRecord } from './transitions.ts';

/** What the tests of jobs share. */
export const NOW_MS = Date.parse('2026-01-01T00:00:00Z');
export const user = userIdSchema.parse(`g_${'a'.repeat(32)}`);
export const holder: LeaseHolder = { owner: 'worker-a', epoch: 1, leaseMs: 6000 };

export const progress: Progress = {
  title: 'A quiet pause',
  segmentsListed: 2,
  segmentsTotal: null,
  spokenCharacters: 120,
  cachedCharacters: 0,
  hasProgressed: true,
  firstVoiceAtMs: NOW_MS + 290,
  storageOperations: 9,
  spent: nothingSpent,
  fallbacks: 0,
  voiceChanges: 0,
};

export const newJobId = () => jobIdSchema.parse(uuidv7());

export const pendingRecord = (): JobRecord =>
  newRecord({
    ...{ job: newJobId(), user, durationSeconds: 300, nowMs: NOW_MS, safety: null },
    ...{ writeId: uuidv7(), retentionMs: 1000, dispatchMs: 15_000 },
  });

/** A dispatcher that only remembers what it was given. */
export const noteDispatches = (): { dispatcher: Dispatcher; dispatched: DispatchedJob[] } => {
  const dispatched: DispatchedJob[] = [];
  const dispatcher: Dispatcher = {
    dispatch: (job) => {
      dispatched.push(job);
      return Promise.resolve();
    },
    wake: () => Promise.resolve(),
    hasRoom: () => true,
    position: () => undefined,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
  return { dispatcher, dispatched };
};

/** An open store in a place of its own; both go with it. */
export const openTestStore = async ({ openPlace }: Pick<TestStore, 'openPlace'>): Promise<ObjectStore> => {
  const place = await openPlace();
  const store = await place.open();
  return {
    ...store,
    [Symbol.asyncDispose]: async () => {
      await store[Symbol.asyncDispose]();
      await place[Symbol.asyncDispose]();
    },
  };
};
