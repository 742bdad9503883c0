import { userIdSchema } from '@float/contract';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestStore } from '../jobs/jobsFixture.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { testStores } from '../storage/storeContract/testStores.ts';
import { answerSummary } from './answerSummary.ts';
import { keptLog, modelLinesTo, openSite } from './modelsFixture.ts';
import { encodeRecording, forms, SPOKEN, speakSentence } from './recordingFixture.ts';
import { PATIENCE } from './understand.ts';
import { directTextWork } from '../text/directTextWork.ts';
import type { TextWork } from '../text/textWork.ts';

const user = userIdSchema.parse(`g_${'a'.repeat(32)}`);

let site: Awaited<ReturnType<typeof openSite>>;
let store: ObjectStore;
let audio: string;
beforeAll(async () => {
  [site, store] = await Promise.all([openSite(), openTestStore(testStores[0]!)]);
  audio = encodeRecording(await speakSentence(SPOKEN), forms[0]!).toString('base64');
});
afterAll(async () => {
  await site[Symbol.asyncDispose]();
  await store[Symbol.asyncDispose]();
});

const answer = (
  said: { audio?: string; prompt?: string },
  patience = PATIENCE,
  signal = new AbortController().signal,
  textWork: Pick<TextWork, 'summarize'> = directTextWork,
) => {
  const parts = {
    store,
    textWork,
    nowMs: Date.now,
    newUuid: uuidv7,
    ...keptLog(),
    patience,
    ...modelLinesTo(site.vendor),
  };
  const request = { inference_type: 'summary' as const, user_id: user, prompt: said.prompt, audio: said.audio };
  return answerSummary(parts, request, undefined, signal);
};

it('what was heard late is named without a model: all of it must be answered in time', async () => {
  site.vendor.hears(() => 'I feel sad about work');
  site.vendor.behave('transcription', { firstByteMs: 1_000 });
  site.vendor.failNext('summary', 'half_open');
  const begunAtMs = performance.now();
  const { user_short_summary: title } = await answer({ audio }, { ...PATIENCE, totalMs: 2_500 });
  expect(title).toBe('Sadness around work');
  expect(performance.now() - begunAtMs).toBeLessThan(4_000);
  site.vendor.behave('transcription', { firstByteMs: 0 });
});

it('what may speak of danger is a check-in, and a model does not make it joyful', async () => {
  const summary = {
    label: 'Sad',
    intensity: 'low',
    title: 'A quiet moment',
    reflection: 'It is quiet.',
    note: 'Quiet.',
  } as const;
  const textWork = {
    summarize: () => Promise.resolve({ summary, safety: null, isCheckIn: true as const }),
  };
  const joyful = {
    sentiment_label: 'Happy',
    intensity: 'high',
    title: 'A bright day',
    reflection: 'You feel bright right now. You may stay with it.',
    note: 'The person is glad and would like to stay with it.',
  };
  site.vendor.says(() => JSON.stringify(joyful));
  const found = await answer({ prompt: 'All my plants have new homes now' }, PATIENCE, undefined, textWork);
  expect(found).toMatchObject({
    check_in: true,
    safety: null,
    sentiment_label: 'Sad',
    user_short_summary: 'A quiet moment',
  });
});

it('gateways that give up after 30 s get their answer before', () => {
  expect(PATIENCE.transcription.totalMs).toBeLessThanOrEqual(25_000);
  expect(PATIENCE.totalMs).toBeLessThan(29_000);
});

it('a word that was said denies nothing that was typed', async () => {
  site.vendor.hears(() => 'Well, no');
  const { safety } = await answer({ audio, prompt: 'planning to kill myself' });
  expect(safety).toMatchObject({ level: 'crisis', kind: 'suicide' });
});

it('nothing is kept of somebody who went away while they were listened to', async () => {
  site.vendor.failNext('transcription', 'half_open');
  const gone = new AbortController();
  const before = (await store.list(`${user}/`)).objects.length;
  const waiting = answer({ audio }, PATIENCE, gone.signal);
  setTimeout(() => {
    gone.abort();
  }, 800);
  await expect(waiting).rejects.toThrow();
  expect((await store.list(`${user}/`)).objects).toHaveLength(before);
});
