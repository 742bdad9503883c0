import { describe, expect, it } from 'vitest';
import { planSession } from './sessionOrder.ts';

const parts = {
  nowMs: () => 1_700_000_000_000,
  newUuid: () => '018bcfe5-6800-7000-8000-000000000000',
  newSeed: () => 42,
  hour: () => 21,
  region: 'DE',
};
const wish = {
  ...{ words: undefined, typed: false, minutes: undefined, music: undefined },
  ...{ voice: undefined, seed: undefined, hour: undefined },
};

describe('planSession', () => {
  it('names what is felt, and asks for the session as a client would', () => {
    const { order, safety } = planSession(
      { ...wish, minutes: 10, music: 'rain' },
      'so sad since my dog died',
      {},
      parts,
    );
    expect(safety).toBeNull();
    expect(order).toMatchObject({ seed: 42, care: undefined, createdAtMs: 1_700_000_000_000 });
    expect(order.request).toMatchObject({
      input_data: {
        floats: [
          { sentiment_label: 'Sad', added_text: 'so sad since my dog died', summary: expect.any(String) as string },
        ],
      },
      ...{ duration_minutes: 10, music_list: ['rain'], local_hour: 21 },
    });
  });

  it('takes five minutes, any music and the present hour when nothing is asked for', () => {
    const { request, seed } = planSession({ ...wish, seed: 7, hour: 3 }, 'tired', {}, parts).order;
    expect({ ...request, seed }).toMatchObject({ duration_minutes: 5, music_list: [], local_hour: 3, seed: 7 });
  });

  it('plans a session that cares, and knows where help is, when words speak of danger', () => {
    const { order, safety } = planSession(wish, 'I want to kill myself', {}, parts);
    expect(order.care?.kind).toBe('suicide');
    expect(safety?.resources.map(({ region }) => region)).toContain('DE');
  });

  it('plans a session that cares for words that mean danger, and no joyful one for those that may', () => {
    const danger = { score: 9, kind: 'abuse', isSureOfKind: true, about: 'self' } as const;
    const sure = planSession(wish, 'He has the only key', { danger: { ...danger, tier: 'concern' } }, parts);
    expect(sure).toMatchObject({ safety: { level: 'concern', kind: 'abuse' }, isCheckIn: false });
    const maybe = planSession(wish, 'so happy today', { danger: { ...danger, tier: 'check_in' } }, parts);
    expect(maybe).toMatchObject({ safety: null, isCheckIn: true });
    expect(maybe.order.request.input_data.floats[0]?.sentiment_label).toBe('Neutral');
  });

  it.each([
    ['', 'Say how you feel'],
    [' \n\u200b ', 'Say how you feel'],
    ['x'.repeat(10_001), 'How you feel must have at most 10000 characters'],
  ])('refuses words that say nothing, or too much', (words, message) => {
    expect(() => planSession(wish, words, {}, parts)).toThrow(message);
  });
});
