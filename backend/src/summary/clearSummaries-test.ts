import { userIdSchema } from '@float/contract';
import { v7 as uuidv7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../meditation/timeline/clock.ts';
import { JobRecords } from '../jobs/jobRecords.ts';
import { eraseUser } from '../jobs/erase.ts';
import { openTestStore } from '../jobs/jobsFixture.ts';
import { createLogger } from '../log.ts';
import { objectsUnder } from '../storage/objectsUnder.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { answerSummary } from './answerSummary.ts';
import { clearSummaries } from './clearSummaries.ts';
import { testStores } from '../storage/storeContract/testStores.ts';
import { directTextWork } from '../text/directTextWork.ts';

const [anna, ben] = ['a', 'b'].map((letter) => userIdSchema.parse(`g_${letter.repeat(32)}`));
const START_MS = Date.parse('2026-01-01T00:00:00Z');
const DAY_MS = 86_400_000;

describe.each(testStores)('on $name', (testStore) => {
  let store: ObjectStore;
  beforeEach(async () => {
    store = await openTestStore(testStore);
    for (const [i, user] of [anna, ben, anna].entries()) {
      const parts = {
        store,
        textWork: directTextWork,
        log: createLogger('silent'),
        nowMs: () => START_MS + i * DAY_MS,
        newUuid: uuidv7,
      };
      const request = { inference_type: 'summary' as const, user_id: user!, prompt: 'I feel sad', audio: undefined };
      await answerSummary(parts, request, undefined, new AbortController().signal);
    }
  });
  afterEach(() => store[Symbol.asyncDispose]());

  const keys = (): Promise<string[]> => Array.fromAsync(objectsUnder(store, ''), ({ key }) => key as string);

  it('summaries go when they have been kept long enough, and the others stay', async () => {
    await clearSummaries(store, START_MS + DAY_MS);
    expect(await keys()).toEqual([
      `${anna!}/summary/2026-01-03T00:00:00.000Z.json`,
      `summaries/2026-01-03T00:00:00.000Z/${anna!}`,
    ]);
    await clearSummaries(store, START_MS + 2 * DAY_MS);
    expect(await keys()).toEqual([]);
  });

  it('go a hundred at a time where a round may not do more', async () => {
    expect(await clearSummaries(store, START_MS - 1, { batches: 0 })).toBe(false);
    expect(await clearSummaries(store, START_MS, { batches: 0 })).toBe(true);
    expect(await keys()).toHaveLength(6);
    expect(await clearSummaries(store, START_MS, { batches: 1 })).toBe(false);
    expect(await keys()).toHaveLength(4);
  });

  it('an erased person leaves no marker of a summary', async () => {
    const records = new JobRecords({ store, clock: systemClock, newUuid: uuidv7 });
    await eraseUser({ store, records, clock: systemClock, newUuid: uuidv7 }, anna!);
    const left = (await keys()).filter((key) => key.includes(anna!));
    expect(left.map((key) => key.replace(/^due\/[^/]+/, 'due/time'))).toEqual([`due/time/${anna!}`, `erased/${anna!}`]);
  });
});
