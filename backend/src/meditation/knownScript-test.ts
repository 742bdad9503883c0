import type { JobId } from '@float/contract';
import { meditationRequestSchema } from '@float/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newJobId, openTestStore, user } from '../jobs/jobsFixture.ts';
import { voiceKey } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { onSqlite } from '../storage/storeContract/testStores.ts';
import { NEVER } from '../vendors/vendorsFixture.ts';
import { readKnownScript } from './knownScript.ts';
import type { Utterance } from './script/script.ts';
import { libraryWriter, requestFor, utterancesOf, writeScript } from './script/scriptFixture.ts';
import type { SessionLog } from './timeline/sessionLog.ts';
import { withTakeNote } from './voice/takeNote.ts';
import type { Voice } from './voice/voice.ts';
import { formatWav } from './voice/wav.ts';

let store: ObjectStore;
beforeAll(async () => {
  store = await openTestStore(onSqlite);
});
afterAll(() => store[Symbol.asyncDispose]());

const request = requestFor(5, 11);
const wav = formatWav({ sampleRate: 24_000, samples: Int16Array.of(1, 2, 3) });
const voiceNamed = (id: string): Voice => ({ id, wordsPerMinute: 125, speak: () => Promise.resolve(wav) });
const VOICES = [voiceNamed('coral'), voiceNamed('slt')];
const FELT = { sentiment_label: 'Sad', intensity: 'medium', prompt: 'It is all too much' };
const { isRepeatable: _, ...aModel } = libraryWriter;

const logOf = (utterances: readonly Utterance[], voice: string): SessionLog => ({
  ...{
    engine_version: 1,
    job_id: newJobId(),
    epoch: 1,
    seed: 11,
    title: 'A pause',
    recent_practices: [],
    practices: [],
    bed: 'rain',
  },
  ...{ voice, duration_seconds: 300, first_published_at: null, script_complete: false, end_sample: null },
  utterances: utterances.map(({ id, section, text, pauseAfterSeconds: pause_seconds }) => ({
    ...{ id, section, text, breath: [], pause_seconds, voice, start_sample: 0, samples: 1, gain_db: 0, sha: 'aa' },
  })),
});

const read = (
  epoch: number,
  { writer = libraryWriter, voices = VOICES, log = logOf([], 'coral'), job = newJobId() } = {},
) => {
  const asked = meditationRequestSchema.parse({ inference_type: 'meditation', user_id: user, input_data: [FELT] });
  const order = { user, job, epoch, seed: 11, createdAtMs: 0, request: asked, care: undefined, recentPractices: [] };
  return readKnownScript(order, { store, writer, voices }, log, request);
};

const storeTakes = async (utterances: readonly Utterance[], voice: string): Promise<JobId> => {
  const job = newJobId();
  for (const utterance of utterances)
    await store.put(voiceKey(user, job, utterance.id), withTakeNote(wav, { utterance, voice }));
  return job;
};

it('of a new session nothing is known', async () => {
  expect(await read(1)).toEqual({ prefix: [], ahead: [], isRepeated: true, spoken: [] });
  expect(await read(1, { writer: aModel })).toMatchObject({ ahead: [], isRepeated: false });
});

it('a script that is written again need not be kept; whose voice has spoken is known', async () => {
  const script = await writeScript(request);
  const job = await storeTakes(script.slice(4, 6), 'coral');
  const known = await read(2, { job, log: logOf(script.slice(0, 4), 'coral') });
  expect([known.prefix.length, known.ahead, known.isRepeated]).toEqual([4, [], true]);
  expect(known.spoken.map(({ voice }) => voice)).toEqual(Array.from({ length: 6 }, () => 'coral'));
});

it('what somebody else has begun is not gone on with as if it were the library’s own', async () => {
  const script = await writeScript(request);
  const begun = script.slice(0, 4).map((utterance) => ({ ...utterance, text: `${utterance.text} And so on.` }));
  for (const voices of [VOICES, VOICES.slice(1)]) {
    const job = await storeTakes(script.slice(6, 7), 'slt');
    const known = await read(2, { job, voices, log: logOf(begun, 'slt') });
    expect(known).toMatchObject({ ahead: script.slice(6, 7), isRepeated: false });
  }
});

it('what a model has written is kept by its takes', async () => {
  const script = await writeScript(request);
  const job = await storeTakes(script.slice(4, 6), 'coral');
  const known = await read(2, { job, log: logOf(script.slice(0, 4), 'coral'), writer: aModel });
  expect(known).toMatchObject({ ahead: script.slice(4, 6), isRepeated: false });
});

it('a script that has gone on in another way, in another voice, is not written again', async () => {
  const script = await writeScript(request);
  const begun = script.slice(0, 12);
  const other = utterancesOf(await Array.fromAsync(libraryWriter.continue(request, begun, NEVER, 'practice')));
  // The ids behind those that were lost with their voice.
  const renumbered = other.slice(0, 3).map((utterance, index) => ({ ...utterance, id: script.length + index }));
  const job = await storeTakes(renumbered, 'slt');
  const known = await read(2, { job, log: logOf(begun, 'coral') });
  expect(known).toMatchObject({ ahead: renumbered, isRepeated: false });
  expect(known.spoken.at(-1)).toEqual({ section: 'practice', voice: 'slt' });
});
