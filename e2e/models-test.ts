import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { bundleLambda } from '@float/backend/scripts/bundleLambda.ts';
import { PREVIEW_SENTENCE } from '@float/backend/src/meditation/preview/voicePreview.ts';
import { parseSessionLog } from '@float/backend/src/meditation/timeline/sessionLog.ts';
import { takesAfter } from '@float/backend/src/meditation/voice/takesAfter.ts';
import { createFlitePool } from '@float/backend/src/meditation/voice/fliteVoice.ts';
import { recordKey, sessionLogKey } from '@float/backend/src/storage/keys.ts';
import { objectsUnder } from '@float/backend/src/storage/objectsUnder.ts';
import type { JobId, JobView } from '@float/contract';
import { summaryAnswerSchema } from '@float/contract';
import { describe, expect, it, vi } from 'vitest';
import { simulateListener } from './faults/simulatedListener.ts';
import type { Listener } from './http.ts';
import { newListener } from './http.ts';
import { awful, instant, realLife } from './vendor/behaviour.ts';
import type { ModelSite } from './vendor/modelSite.ts';
import { plausibleScript } from './vendor/plausibleScript.ts';
import { openModelSite, VENDOR_KEY } from './vendor/modelSite.ts';

const logOf = async (site: ModelSite, { user_id: user }: Listener, job: JobId) =>
  parseSessionLog((await site.store.get(sessionLogKey(user, job)))!.bytes);

const ask = async (site: ModelSite, listener: Listener, minutes: number): Promise<JobId> => {
  const { job_id } = await listener.ask({ duration_minutes: minutes });
  site.watcher.watch(listener.user_id, job_id);
  return job_id;
};

const completed = ({ status }: JobView): boolean => status === 'completed';

const expectHeard = async (site: ModelSite, job: JobId, minutes: number): Promise<void> => {
  const { publications, durations, ended, violations } = await site.watcher.seen(job);
  expect([ended, violations]).toEqual([true, []]);
  expect(simulateListener({ publications, durations }).brokenPromises).toEqual([]);
  const seconds = durations.reduce((sum, duration) => sum + duration, 0);
  expect(seconds).toBeGreaterThan(minutes * 60 - 3);
  expect(seconds).toBeLessThan(minutes * 60 * 1.2);
};

// One after the other: processes that start beside a session would be heard in it on a slow machine.
describe('a session by models of a vendor', () => {
  it('is written and spoken by them, opened by the library, heard without a gap, and paid for once', async () => {
    await using site = await openModelSite(realLife);
    const listener = await newListener(site.server.url);
    const job = await ask(site, listener, 3);
    const { metrics, title } = await listener.jobWhen(job, completed);
    await expectHeard(site, job, 3);
    const log = await logOf(site, listener, job);
    expect(new Set(log.utterances.map(({ voice }) => voice))).toEqual(new Set(['coral']));
    expect(log.utterances.at(-1)?.section).toBe('return');
    const speech = site.vendor.ledger.filter(({ kind, text }) => kind === 'speech' && text !== PREVIEW_SENTENCE);
    expect(speech).toHaveLength(new Set(speech.map(({ text }) => text)).size);
    expect(speech.length).toBeGreaterThanOrEqual(log.utterances.length);
    expect(title).not.toBeNull();
    // Who chooses a voice hears it before.
    const { voices } = (await (await fetch(`${site.server.url}/voices`)).json()) as {
      voices: { preview_url?: string }[];
    };
    const previews = await Promise.all(voices.map(({ preview_url: url }) => fetch(url ?? '')));
    expect(previews.map(({ status }) => status)).toEqual(voices.map(() => 200));
    const characters = speech.reduce((sum, { text }) => sum + text.length, 0);
    expect(metrics).toMatchObject({ vendor_characters: characters, fallbacks: 0, cost_is_partly_unknown: false });
    expect(metrics.estimated_cost_usd).toBeCloseTo(
      (metrics.model_input_tokens * 0.4 + metrics.model_output_tokens * 1.6 + characters * 15) / 1e6,
      6,
    );
  });

  it.each([
    ['on a good day', realLife, 3, [4, 12]],
    ['on an awful one', awful, 5, [10, 25]],
  ])('goes on when its server dies twice, %s: no take is paid for twice, and nobody hears of it', async (...row) => {
    const [, weather, minutes, deaths] = row;
    await using site = await openModelSite(weather);
    let listener = await newListener(site.server.url);
    const job = await ask(site, listener, minutes);
    const stored: { text: string; requests: number }[] = [];
    for (const segments of deaths) {
      await listener.jobWhen(job, ({ streaming }) => (streaming?.segments_completed ?? 0) >= segments);
      listener = listener.at((await site.restart()).url);
      const notes = await takesAfter(site.store, listener.user_id, job, undefined);
      for (const { utterance } of notes)
        stored.push({ text: utterance.text, requests: timesSpoken(site, utterance.text) });
    }
    const { generation_attempt } = await listener.jobWhen(job, completed);
    await expectHeard(site, job, minutes);
    expect(generation_attempt).toBe(3);
    expect(stored.length).toBeGreaterThan(4);
    for (const { text, requests } of stored) expect(timesSpoken(site, text)).toBe(requests);
    const { utterances } = await logOf(site, listener, job);
    expect(utterances).toHaveLength(new Set(utterances.map(({ text }) => text)).size);
  });
});

describe('a budget that is used up', () => {
  it('in the middle of a session: the embedded parts go on, and the listener hears no gap', async () => {
    // This pays for the previews, the script and a part of the speech.
    await using site = await openModelSite(realLife, { FLOAT_BUDGET_HOUR_USD: '0.012' });
    const listener = await newListener(site.server.url);
    const job = await ask(site, listener, 3);
    const { metrics } = await listener.jobWhen(job, completed);
    await expectHeard(site, job, 3);
    const { utterances } = await logOf(site, listener, job);
    const voices = utterances.map(({ voice }) => voice);
    expect(new Set(voices)).toEqual(new Set(['coral', 'slt']));
    expect(voices.lastIndexOf('coral')).toBeLessThan(voices.indexOf('slt'));
    expect(utterances.at(-1)?.section).toBe('return');
    expect(metrics).toMatchObject({ voice_changes: 1 });
    // Previews were paid from it, too.
    expect(metrics.estimated_cost_usd).toBeLessThanOrEqual(0.012);
    // Restarted, the server knows what was spent.
    const { url } = await site.restart();
    const asked = () => site.vendor.ledger.filter(({ kind }) => kind === 'summary').length;
    const before = asked();
    const felt = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${listener.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ inference_type: 'summary', user_id: listener.user_id, prompt: 'I feel sad about work' }),
    });
    expect(summaryAnswerSchema.parse(await felt.json()).user_short_summary).toBe('Sadness around work');
    expect(asked()).toBe(before);
    const page = await (await fetch(`${url}/metrics`)).text();
    expect(Number(/float_budget_refusals_total\{budget="hour"\} (\d+)/.exec(page)?.[1])).toBeGreaterThan(0);
    const spentUsd = Number(/float_budget_spent_usd\{window="hour"\} ([\d.e-]+)/.exec(page)?.[1]);
    expect(spentUsd).toBeGreaterThan(0.008);
    expect(spentUsd).toBeLessThanOrEqual(0.012 + 1e-9);
  });
});

/** A word that no writer of ours has by itself; and a name that nobody is to read in a log. */
const SAID = 'I am worried about my piano recital, and Quillonby will be there.';
const MENTIONED = 'Somewhere in this week there is a piano that waits, and for now it may wait without you. [pause 4]';
const CANARIES = [VENDOR_KEY, 'Quillonby', 'piano'];

const record = async (sentence: string): Promise<Buffer> => {
  await using pool = await createFlitePool({ threads: 1 });
  return Buffer.from(await pool.voice('slt')!.speak(sentence, new AbortController().signal));
};

describe('somebody who speaks', () => {
  it('is heard, and has a meditation that mentions what was said; nothing of it, and no key, is in a log or a record', async () => {
    await using site = await openModelSite(instant, { LOG_LEVEL: 'debug' });
    const wav = await record(SAID);
    const heard: string[] = [];
    site.vendor.hears(({ mediaType, bytes }) => {
      heard.push(mediaType);
      return Buffer.compare(bytes, wav) === 0 ? SAID : 'Something else.';
    });
    const listener = await newListener(site.server.url);
    const answer = await fetch(site.server.url, {
      method: 'POST',
      headers: { authorization: `Bearer ${listener.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ inference_type: 'summary', user_id: listener.user_id, audio: wav.toString('base64') }),
    });
    const felt = summaryAnswerSchema.parse(await answer.json());
    expect([heard, felt.speech_to_text]).toEqual([['audio/wav'], SAID]);
    // A model that has read what it was told.
    site.vendor.says(({ messages, isStructured }) => {
      const isTold = messages.some(({ content }) => content.includes('piano recital'));
      return isStructured ? 'no summary' : `${isTold ? MENTIONED : ''} ${plausibleScript(120, 1)}`;
    });
    // A vendor whose failures repeat what it was sent.
    site.vendor.failNext('script', '500', '429');
    const { job_id } = await listener.ask({ input_data: { floats: [felt] }, duration_minutes: 3 });
    await listener.jobWhen(job_id, completed);
    const { utterances } = await logOf(site, listener, job_id);
    expect(utterances.map(({ text }) => text).join(' ')).toContain('there is a piano that waits');
    const stored = await site.store.get(recordKey(listener.user_id, job_id));
    const told = [site.server.output(), Buffer.from(stored!.bytes).toString('utf8')];
    expect(told[0]).toContain('vendor_call_failed');
    for (const canary of CANARIES) for (const text of told) expect(text).not.toContain(canary);
    for await (const { key } of objectsUnder(site.store, '')) {
      const object = await site.store.get(key);
      expect(Buffer.from(object!.bytes).includes(VENDOR_KEY), key).toBe(false);
    }
  });
});

describe.concurrent('a session by models whose vendor is gone', () => {
  it('in the middle of a part goes on with another practice, in the next voice, as long as planned', async () => {
    await using site = await openModelSite(realLife);
    // A practice of many sentences with pauses between them.
    site.vendor.says(() => plausibleScript(650, 1).replace(/(?<=\[section: practice\][^]*)\. /g, '. [pause 4] '));
    const listener = await newListener(site.server.url);
    const job = await ask(site, listener, 10);
    await listener.jobWhen(job, ({ status }) => status === 'streaming');
    while ((await logOf(site, listener, job)).utterances.at(-1)?.section !== 'practice') await delay(50);
    site.vendor.behave('speech', { failShare: 1 });
    const { metrics } = await listener.jobWhen(job, completed);
    await expectHeard(site, job, 10);
    const { utterances, end_sample } = await logOf(site, listener, job);
    const voices = utterances.map(({ voice }) => voice);
    const changed = voices.indexOf('slt');
    expect(voices).toEqual(voices.map((_, index) => (index < changed ? 'coral' : 'slt')));
    expect([utterances[changed]?.section, utterances.at(-1)?.section]).toEqual(['practice', 'return']);
    expect(metrics).toMatchObject({ voice_changes: 1, fallbacks: 0 });
    expect(site.server.output()).toContain('"event":"voice_changed"');
    // Nobody is left alone with music while the rest of the part is missing.
    const starts = [...utterances.map(({ start_sample }) => start_sample), end_sample!];
    const longest = Math.max(...starts.slice(1).map((start, index) => start - starts[index]!));
    expect(longest / 48_000).toBeLessThan(60);
  });

  it('from the beginning is made by the library and the embedded voice', async () => {
    await using site = await openModelSite(instant);
    for (const kind of ['script', 'speech'] as const) site.vendor.behave(kind, { failShare: 1 });
    const listener = await newListener(site.server.url);
    const job = await ask(site, listener, 1);
    const { metrics } = await listener.jobWhen(job, completed);
    await expectHeard(site, job, 1);
    const { utterances } = await logOf(site, listener, job);
    expect(new Set(utterances.map(({ voice }) => voice))).toEqual(new Set(['slt']));
    expect(metrics.fallbacks).toBeGreaterThanOrEqual(1);
  });
});

describe('what is deployed', () => {
  it('holds no key of whoever bundles it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'float-bundles-'));
    try {
      vi.stubEnv('OPENAI_API_KEY', VENDOR_KEY);
      await bundleLambda(folder);
      const files = await readdir(folder, { recursive: true, withFileTypes: true });
      for (const file of files.filter((entry) => entry.isFile())) {
        const bytes = await readFile(join(file.parentPath, file.name));
        expect(bytes.includes(VENDOR_KEY), file.name).toBe(false);
      }
    } finally {
      vi.unstubAllEnvs();
      await rm(folder, { recursive: true });
    }
  });
});

const timesSpoken = ({ vendor }: ModelSite, text: string): number =>
  vendor.ledger.filter((entry) => entry.kind === 'speech' && entry.text === text).length;
