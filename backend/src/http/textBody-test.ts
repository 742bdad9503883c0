import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANNA, openEdge, refusedWith, signedInAs, type Edge } from './edgeFixture.ts';
import { MAX_TEXT_BODY_BYTES } from './textBody.ts';

let edge: Edge;
beforeAll(async () => {
  edge = await openEdge();
});
afterAll(() => edge[Symbol.asyncDispose]());

const post = async (body: string): Promise<Response> =>
  edge.app.request('/', { method: 'POST', headers: await signedInAs(edge, ANNA), body });

const summaryWith = (fields: string): string => `{"inference_type":"summary","user_id":"${ANNA}",${fields}}`;
const audio = 'A'.repeat(2_000_000);

describe('a body', () => {
  it.each([
    ['a million small values', summaryWith(`"prompt":"hello","more":[${'[],'.repeat(400_000)}0]`)],
    ['small values beside a recording', summaryWith(`"audio":"${audio}","more":[${'[],'.repeat(400_000)}0]`)],
    ['a recording by another name', summaryWith(`"sound":"${audio}"`)],
    ['a recording that is no string', summaryWith(`"audio":[${'[],'.repeat(400_000)}0]`)],
    ['a value that says audio', summaryWith(`"x":"audio","more":[${'[],'.repeat(400_000)}0]`)],
  ])('of %s is refused before it is parsed', async (_name, body) => {
    expect(body.length).toBeGreaterThan(MAX_TEXT_BODY_BYTES);
    expect(await refusedWith(await post(body))).toMatchObject({ code: 'PAYLOAD_TOO_LARGE' });
  });

  it('with a recording is read', async () => {
    for (const body of [summaryWith(`"audio":"${audio}"`), summaryWith(`"audio" :\n "${audio}","prompt":"sad"`)])
      expect(await refusedWith(await post(body))).toMatchObject({ code: 'TRANSCRIPTION_UNAVAILABLE' });
  });
});

describe('texts', () => {
  const meditation = (floats: object[], more: object = {}): string =>
    JSON.stringify({ inference_type: 'meditation', user_id: ANNA, input_data: floats, ...more });

  it.each([
    ['one text that becomes long when it is normalized', meditation([{ prompt: '\ufdfa'.repeat(600) }])],
    [
      'many texts that are long together',
      meditation(Array.from({ length: 5 }, () => ({ prompt: 'a '.repeat(4_900), added_text: 'a '.repeat(4_900) }))),
    ],
    [
      'answers that are',
      meditation([{ prompt: 'sad' }], {
        qa_transcript: Array.from({ length: 20 }, () => ({ question: 'a', answer: '\ufdfa'.repeat(500) })),
      }),
    ],
  ])('%s are refused', async (_name, body) => {
    expect(await refusedWith(await post(body))).toMatchObject({ code: 'INVALID_REQUEST' });
  });

  it('of people who have much to say are taken', async () => {
    const floats = [
      { prompt: 'I am sad. '.repeat(900), speech_to_text: '我很难过。'.repeat(900), added_text: 'é'.repeat(4_000) },
    ];
    expect((await post(meditation(floats))).status).toBe(202);
  });

  it('keep their marks, and lose piles of them', async () => {
    await post(meditation([{ prompt: `cafe\u0301 ${'e' + '\u0301'.repeat(5_000)}` }]));
    const [{ prompt = '' } = {}] = edge.jobs.requests.at(-1)!.input_data.floats;
    expect(prompt.startsWith('cafe\u0301 e')).toBe(true);
    expect(prompt.length).toBeLessThan(40);
  });
});
