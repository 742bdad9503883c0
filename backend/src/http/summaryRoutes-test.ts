import { floatSchema, summaryAnswerSchema, type SummaryAnswer } from '@float/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestStore } from '../jobs/jobsFixture.ts';
import { summaryKey, userTombstoneKey } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { ANNA, BEN, NOW_MS, openEdge, refusedWith, signedInAs, type Edge } from './edgeFixture.ts';
import { testStores } from '../storage/storeContract/testStores.ts';

describe.each(testStores)('on $name', (testStore) => {
  let edge: Edge;
  let store: ObjectStore;
  let anna: Record<string, string>;
  beforeAll(async () => {
    store = await openTestStore(testStore);
    edge = await openEdge({ store });
    anna = await signedInAs(edge, ANNA);
  });
  afterAll(async () => {
    await edge[Symbol.asyncDispose]();
    await store[Symbol.asyncDispose]();
  });

  const question = (changes: object = {}) => ({
    inference_type: 'summary',
    user_id: ANNA,
    prompt: 'I feel sad about work',
    ...changes,
  });
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    edge.app.request('/', { method: 'POST', headers: { ...anna, ...headers }, body: JSON.stringify(body) });
  const answered = async (body: unknown, headers?: Record<string, string>): Promise<SummaryAnswer> => {
    const answer = await post(body, headers);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    return summaryAnswerSchema.strict().parse(await answer.json());
  };
  const kept = async (createdAtMs: number): Promise<unknown> => {
    const object = await edge.store.get(summaryKey(ANNA, new Date(createdAtMs).toISOString()));
    return object === undefined ? undefined : JSON.parse(Buffer.from(object.bytes).toString('utf8'));
  };

  describe('POST / for a summary', () => {
    it('answers at once with what is felt, and keeps it for the person', async () => {
      edge.clock.nowMs = NOW_MS + 60_000;
      const answer = await answered(question());
      expect(answer).toMatchObject({
        status: 'completed',
        sentiment_label: 'Sad',
        intensity: 'medium',
        speech_to_text: 'NotAvailable',
        added_text: 'I feel sad about work',
        user_short_summary: 'Sadness around work',
        safety: null,
      });
      expect(await kept(edge.clock.nowMs)).toEqual({ ...answer, created_at: new Date(edge.clock.nowMs).toISOString() });
    });

    it('lets whoever makes sessions get ready for one', async () => {
      const before = edge.jobs.expected();
      await answered(question({ prompt: 'I feel restless' }));
      expect(edge.jobs.expected()).toBe(before + 1);
    });

    it('keeps two of the same millisecond apart', async () => {
      edge.clock.nowMs = NOW_MS + 120_000;
      const answers = await Promise.all([answered(question()), answered(question({ prompt: 'I feel happy' }))]);
      expect(answers[0].job_id).not.toBe(answers[1].job_id);
      const both = [await kept(edge.clock.nowMs), await kept(edge.clock.nowMs + 1)];
      expect(both).toHaveLength(2);
      for (const answer of answers) expect(both).toContainEqual(expect.objectContaining(answer));
    });

    it('gives an answer that a meditation takes as a float', async () => {
      const answer = await answered(question());
      expect(floatSchema.parse(answer)).toMatchObject({ sentiment_label: 'Sad', added_text: 'I feel sad about work' });
      const wish = { inference_type: 'meditation', user_id: ANNA, input_data: { floats: [answer] } };
      expect((await post(wish)).status).toBe(202);
    });

    it.each([
      ['one character', 'x'],
      ['ten thousand characters', 'I am sad. '.repeat(1000)],
      ['emoji only', '😔'],
      ['right-to-left text', 'أشعر بالوحدة الليلة'],
      ['a lone surrogate', 'sad \ud83d'],
    ])('takes %s', async (_name, prompt) => {
      expect((await answered(question({ prompt }))).summary).toMatch(/^The person/);
    });

    it('takes control characters out of a text', async () => {
      expect((await answered(question({ prompt: 'a\u0000b\u202ec' }))).added_text).toBe('a b c');
    });

    it.each([
      ['no text', question({ prompt: undefined }), 'prompt'],
      ['an empty text', question({ prompt: '' }), 'prompt'],
      ['control characters only', question({ prompt: '\u0000' }), 'prompt'],
      ['a text that is said to be absent', question({ prompt: 'NotAvailable' }), 'prompt'],
      ['a text and a recording that are said to be absent', question({ prompt: '', audio: 'NotAvailable' }), 'prompt'],
      ['a text that is too long', question({ prompt: 'x'.repeat(10_001) }), 'prompt'],
      ['a text that is a number', question({ prompt: 7 }), 'prompt'],
      ['a text of null', question({ prompt: null }), 'prompt'],
      ['a recording that is a number', question({ audio: 7 }), 'audio'],
      ['a recording that is too long', question({ audio: 'A'.repeat(5_400_000) }), 'audio'],
      ['a locale that is none', question({ locale: 'not a locale' }), 'locale'],
      ['a locale that is a number', question({ locale: 1 }), 'locale'],
      ['no user', question({ user_id: undefined }), 'user_id'],
      ['a user id with a path in it', question({ user_id: '../x' }), 'user_id'],
    ])('refuses %s, naming the field', async (_name, body, field) => {
      expect(await refusedWith(await post(body))).toMatchObject({ code: 'INVALID_REQUEST', retriable: false, field });
    });

    it('says which types it takes', async () => {
      const error = await refusedWith(await post(question({ inference_type: 'dream' })));
      expect(error).toMatchObject({ code: 'INVALID_REQUEST', field: 'inference_type' });
      expect(error.message).toContain('"summary"');
    });

    it.each([
      ['alone', question({ prompt: undefined, audio: 'AAAA' })],
      ['beside a text', question({ audio: 'AAAA' })],
    ])('refuses a recording %s, and says that typing works', async (_name, body) => {
      const error = await refusedWith(await post(body));
      expect(error).toMatchObject({ code: 'TRANSCRIPTION_UNAVAILABLE', retriable: false });
      expect(error.message).toContain('Typing');
    });

    it('refuses to answer for another person, or without a sign-in', async () => {
      expect((await refusedWith(await post(question({ user_id: BEN })))).code).toBe('FORBIDDEN');
      const answer = await edge.app.request('/', { method: 'POST', body: JSON.stringify(question()) });
      expect((await refusedWith(answer)).code).toBe('UNAUTHENTICATED');
    });

    it('neither answers nor keeps anything for a person who was erased', async () => {
      await edge.store.put(userTombstoneKey(BEN), new Uint8Array());
      const answer = await post(question({ user_id: BEN }), await signedInAs(edge, BEN));
      expect((await refusedWith(answer)).code).toBe('FORBIDDEN');
      expect((await edge.store.list(`${BEN}/`)).objects).toEqual([]);
    });
  });

  describe('a summary of words about danger', () => {
    const crisis = question({ prompt: 'I want to kill myself tonight' });

    it('carries help, and says none of the words back', async () => {
      const { safety, summary, user_summary, user_short_summary } = await answered(crisis);
      expect(safety).toMatchObject({ level: 'crisis', kind: 'suicide' });
      expect(safety?.resources.length).toBeGreaterThan(1);
      for (const words of [summary, user_summary, user_short_summary, safety?.message]) {
        expect(words).not.toMatch(/kill|tonight|suicid|die/i);
      }
    });

    it('knows help where the person is: by the locale, else by what the browser accepts', async () => {
      const contacts = async (body: object, header?: string) => {
        const { safety } = await answered(body, header === undefined ? {} : { 'Accept-Language': header });
        return safety?.resources.map(({ contact }) => contact).slice(0, 2);
      };
      expect(await contacts({ ...crisis, locale: 'en-AU' }, 'en-US')).toEqual(['000', '13 11 14']);
      expect(await contacts({ ...crisis, locale: 'en_IE' })).toEqual(['112 or 999', '116 123']);
      expect(await contacts(crisis, 'de-AT,de;q=0.9')).toEqual(['112', '142']);
      expect((await contacts(crisis))?.[1]).toBe('https://findahelpline.com');
    });

    it('is never written to the log', async () => {
      await answered(question({ prompt: 'a-secret-sorrow and I want to die' }));
      await refusedWith(await post(question({ prompt: 'a-secret-sorrow', audio: 'a-secret-sorrow' })));
      expect(edge.logLines.join('')).not.toMatch(/secret|sorrow|crisis|suicide/);
    });
  });
});
