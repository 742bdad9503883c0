import { jobAcceptedSchema, jobViewSchema, type ErrorDetail } from '@float/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ANNA, BEN, JOB_ID, openEdge, recordOf, refusedWith, signedInAs, type Edge } from './edgeFixture.ts';

let edge: Edge;
let anna: Record<string, string>;
beforeAll(async () => {
  edge = await openEdge();
  anna = await signedInAs(edge, ANNA);
});
afterAll(() => edge[Symbol.asyncDispose]());
beforeEach(() => {
  edge.jobs.records.clear();
  edge.jobs.requests.length = 0;
});

const wish = (changes: object = {}) => ({
  inference_type: 'meditation',
  user_id: ANNA,
  input_data: { floats: [{ prompt: 'I cannot sleep' }] },
  ...changes,
});
const post = async (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  edge.app.request('/', {
    method: 'POST',
    headers: { ...anna, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const refusal = async (body: unknown, headers?: Record<string, string>): Promise<ErrorDetail> => {
  const error = await refusedWith(await post(body, headers));
  expect(edge.jobs.requests).toHaveLength(0);
  return error;
};
const saying = (prompt: unknown) => wish({ input_data: { floats: [{ prompt }] } });
const ask = (path: string) => edge.app.request(path, { headers: anna });

describe('POST /', () => {
  it('accepts a wish, with what is known of the job at once', async () => {
    const answer = await post(wish({ duration_minutes: 10, music_list: ['drift'], voice: 'slt' }));
    expect(answer.status).toBe(202);
    expect(jobAcceptedSchema.parse(await answer.json())).toEqual({
      job_id: JOB_ID,
      status: 'pending',
      streaming: {
        enabled: true,
        playlist_url: null,
        transcript_url: null,
        segments_completed: 0,
        segments_total: null,
        started_at: null,
      },
      download: { available: false, url: null, downloaded: false },
      safety: null,
    });
    expect(edge.jobs.requests).toMatchObject([{ duration_minutes: 10, music_list: ['drift'], voice: 'slt' }]);
  });

  it('takes floats as a bare array, and five minutes when no length is asked for', async () => {
    expect((await post(wish({ input_data: [{ sentiment_label: 'Sad' }] }))).status).toBe(202);
    expect(edge.jobs.requests).toMatchObject([
      { duration_minutes: 5, input_data: { floats: [{ sentiment_label: 'Sad' }] } },
    ]);
  });

  it.each([
    ['one character', 'x'],
    ['emoji only', '😔😔'],
    ['right-to-left text', 'أشعر بالوحدة الليلة'],
    ['markup', '<script>alert(1)</script> & "quotes"'],
    ['ten thousand characters', 'x'.repeat(10_000)],
  ])('takes %s as it is', async (_name, text) => {
    expect((await post(saying(text))).status).toBe(202);
    expect(edge.jobs.requests[0]?.input_data.floats[0]?.prompt).toBe(text);
  });

  it('takes control characters and direction marks out of a text', async () => {
    expect((await post(saying('a\u0000b\u202ec\u0007'))).status).toBe(202);
    expect(edge.jobs.requests[0]?.input_data.floats[0]?.prompt).toBe('a b c');
  });

  it.each([
    ['an empty text', saying(''), 'input_data.floats.0'],
    ['control characters only', saying('\u0000\u0001'), 'input_data.floats.0'],
    ['a text that is said to be absent', saying('NotAvailable'), 'input_data.floats.0'],
    ['a text of 100 000 characters', saying('x'.repeat(100_000)), 'input_data.floats.0.prompt'],
    ['a text that is a number', saying(7), 'input_data.floats.0.prompt'],
    ['no floats', wish({ input_data: { floats: [] } }), 'input_data.floats'],
    ['too many floats', wish({ input_data: Array(6).fill({ prompt: 'x' }) }), 'input_data'],
    ['an unknown feeling', wish({ input_data: [{ sentiment_label: 'Hungry' }] }), 'input_data.0.sentiment_label'],
    ['floats that are a text', wish({ input_data: 'sad' }), 'input_data'],
    ['no floats at all', wish({ input_data: undefined }), 'input_data'],
    ['no time', wish({ duration_minutes: 0 }), 'duration_minutes'],
    ['less than no time', wish({ duration_minutes: -5 }), 'duration_minutes'],
    ['too much time', wish({ duration_minutes: 31 }), 'duration_minutes'],
    ['a length that is a text', wish({ duration_minutes: '5' }), 'duration_minutes'],
    ['a length of null', wish({ duration_minutes: null }), 'duration_minutes'],
    ['a bed that does not exist', wish({ music_list: ['no-such-bed'] }), 'music_list.0'],
    ['beds that are a text', wish({ music_list: 'drift' }), 'music_list'],
    ['a voice that is a number', wish({ voice: 1 }), 'voice'],
    ['a voice with a very long name', wish({ voice: 'x'.repeat(65) }), 'voice'],
    ['no user', wish({ user_id: undefined }), 'user_id'],
    ['a user id with a path in it', wish({ user_id: '../../etc' }), 'user_id'],
    ['no type', wish({ inference_type: undefined }), 'inference_type'],
    ['a type that is not built', wish({ inference_type: 'dream' }), 'inference_type'],
    ['an array', [], undefined],
    ['null', null, undefined],
  ])('refuses %s, naming the field', async (_name, body, field) => {
    const error = await refusal(body);
    expect(error.code).toBe('INVALID_REQUEST');
    expect(error.retriable).toBe(false);
    expect(error.field).toBe(field);
  });

  it('says which types it takes', async () => {
    expect((await refusal(wish({ inference_type: 'dream' }))).message).toContain('"meditation"');
  });

  it.each(['', '{', 'floats', '{"a":1,}', '\u0000'])('refuses %j, which is not JSON', async (body) => {
    expect((await refusal(body)).code).toBe('INVALID_REQUEST');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])(
    'refuses a body of type %s',
    async (type) => {
      const error = await refusal(wish(), { 'Content-Type': type });
      expect(error).toMatchObject({ code: 'INVALID_REQUEST', message: expect.stringContaining('JSON') as string });
    },
  );

  it('never repeats what was written in what it refuses, nor in its log', async () => {
    const secret = 'my-secret-sorrow';
    await refusal(wish({ [secret]: secret, voice: [secret], input_data: [{ sentiment_label: secret }] }));
    await refusal(`{"prompt":"${secret}`);
    const answer = await post(wish({ input_data: [{ sentiment_label: secret }], voice: 'x' }));
    expect(await answer.text()).not.toContain(secret);
    expect(edge.logLines.join('')).not.toContain(secret);
  });

  it('refuses to act for another person, before anything is done', async () => {
    expect(await refusal(wish({ user_id: BEN }))).toMatchObject({ code: 'FORBIDDEN', field: 'user_id' });
  });

  it('asks for a sign-in before it reads a body', async () => {
    const answer = await edge.app.request('/', { method: 'POST', body: 'x'.repeat(7_000_000) });
    expect((await refusedWith(answer)).code).toBe('UNAUTHENTICATED');
  });

  it('makes an idempotency key the id of the job, in lower case', async () => {
    const key = '019B7000-AAAA-7000-8000-000000000002';
    const answer = await post(wish(), { 'Idempotency-Key': key });
    expect(jobAcceptedSchema.parse(await answer.json()).job_id).toBe(key.toLowerCase());
  });

  it.each(['1', 'not-a-uuid', '../x', '019b7000-0000-7000-8000-00000000000'])(
    'refuses the idempotency key %s',
    async (key) => {
      expect(await refusal(wish(), { 'Idempotency-Key': key })).toMatchObject({
        code: 'INVALID_REQUEST',
        field: 'idempotency-key',
      });
    },
  );

  it('stops reading at 6 MiB, whether or not a length was declared', async () => {
    expect((await refusal(saying('x'.repeat(6_300_000)))).code).toBe('PAYLOAD_TOO_LARGE');
    let piecesRead = 0;
    const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (controller) => {
        piecesRead++;
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    const init = { method: 'POST', headers: anna, body: endless, duplex: 'half' as const };
    expect((await refusedWith(await edge.app.request(new Request('http://float.test/', init)))).code).toBe(
      'PAYLOAD_TOO_LARGE',
    );
    expect(piecesRead).toBeLessThan(10);
  });
});

describe('GET /job/{job_id}', () => {
  it('shows a person their job, without its inner workings', async () => {
    edge.jobs.records.set(JOB_ID, recordOf(ANNA, JOB_ID, 300));
    const answer = await ask(`/job/${JOB_ID}?user_id=${ANNA}`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const view = jobViewSchema.strict().parse(await answer.json());
    expect(view).toMatchObject({ job_id: JOB_ID, status: 'pending', duration_seconds: 300, error: null, result: null });
    expect(view.tts_cache_key).toBe(`hls/${JOB_ID}/voice/`);
  });

  it('has links that work once there is something to play', async () => {
    const record = recordOf(ANNA, JOB_ID, 300);
    edge.jobs.records.set(JOB_ID, { ...record, stream: { ...record.stream, started_at: record.created_at } });
    const view = jobViewSchema.parse(await (await ask(`/job/${JOB_ID}`)).json());
    const playlist = new URL(view.streaming?.playlist_url ?? '');
    expect(playlist.origin).toBe('http://localhost');
    expect(playlist.pathname).toBe(`/media/${ANNA}/hls/${JOB_ID}/playlist.m3u8`);
    expect(new URL(view.streaming?.transcript_url ?? '').pathname).toMatch(/transcript\.vtt$/);
    expect((await refusedWith(await edge.app.request(playlist.href))).code).toBe('EXPIRED');
  });

  it("does not say whether another's job exists", async () => {
    edge.jobs.records.set(JOB_ID, recordOf(BEN, JOB_ID, 300));
    const others = await refusedWith(await ask(`/job/${JOB_ID}`));
    edge.jobs.records.clear();
    const none = await refusedWith(await ask(`/job/${JOB_ID}`));
    expect(others).toEqual(none);
    expect(none.code).toBe('JOB_NOT_FOUND');
  });

  it('refuses a user_id that is not that of the sign-in', async () => {
    expect((await refusedWith(await ask(`/job/${JOB_ID}?user_id=${BEN}`))).code).toBe('FORBIDDEN');
  });

  it.each(['x', '..', '%2e%2e', '..%2f..%2fetc', '%00', '%ff', `${JOB_ID}x`, `${JOB_ID}%20`, '{job_id}'])(
    'refuses the id %s',
    async (id) => {
      expect((await refusedWith(await ask(`/job/${id}`))).code).toMatch(/^(INVALID_REQUEST|NOT_FOUND)$/);
    },
  );

  it.each([`user_id=`, 'user_id=x', `user_id=${ANNA}&user_id=${BEN}`, 'user_id[]=x&user_id=..'])(
    'refuses the query %s',
    async (query) => {
      expect((await refusedWith(await ask(`/job/${JOB_ID}?${query}`))).field).toBe('user_id');
    },
  );
});
