import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newJobId, openTestStore, user } from '../../jobs/jobsFixture.ts';
import { voiceKey } from '../../storage/keys.ts';
import type { ObjectStore } from '../../storage/objectStore.ts';
import { onSqlite } from '../../storage/storeContract/testStores.ts';
import type { TakeNote } from './takeNote.ts';
import { withTakeNote } from './takeNote.ts';
import { takesAfter } from './takesAfter.ts';
import { formatWav } from './wav.ts';

let store: ObjectStore;
beforeAll(async () => {
  store = await openTestStore(onSqlite);
});
afterAll(() => store[Symbol.asyncDispose]());

const wav = formatWav({ sampleRate: 24_000, samples: Int16Array.of(1, 2, 3) });
const noteOf = (id: number): TakeNote => ({
  voice: 'coral',
  utterance: {
    ...{ id, section: 'practice', text: `The words of ${id}.`, breath: [] },
    ...{ pauseAfterSeconds: 1, importance: 'essential' },
  },
});

it('gives what is spoken behind an utterance, in the order of the script, whatever came first', async () => {
  const ids = fc.uniqueArray(fc.nat(400), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(ids, fc.option(fc.nat(400), { nil: undefined }), async (stored, after) => {
      const job = newJobId();
      for (const id of stored) await store.put(voiceKey(user, job, id), withTakeNote(wav, noteOf(id)));
      const later = stored.filter((id) => id > (after ?? -1)).toSorted((a, b) => a - b);
      expect(await takesAfter(store, user, job, after)).toEqual(later.map(noteOf));
    }),
    { numRuns: 25 },
  );
});

it('passes over what does not tell what it says, and other sessions', async () => {
  const [job, other] = [newJobId(), newJobId()];
  await store.put(voiceKey(user, job, 1), wav);
  await store.put(voiceKey(user, job, 2), withTakeNote(wav, noteOf(2)));
  await store.put(voiceKey(user, other, 3), withTakeNote(wav, noteOf(3)));
  expect(await takesAfter(store, user, job, 0)).toEqual([noteOf(2)]);
  expect(await takesAfter(store, user, newJobId(), undefined)).toEqual([]);
});
