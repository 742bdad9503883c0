import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../config.ts';
import { ANNA, BEN, openEdge, refusedWith, signedInAs, type Edge } from './edgeFixture.ts';

const HOUR_MS = 3_600_000;
const config = readConfig({
  FLOAT_SESSIONS_PER_PERSON: '3',
  FLOAT_SESSIONS_PER_ADDRESS: '4',
  FLOAT_GUESTS_PER_ADDRESS: '2',
});

let edge: Edge;
beforeEach(async () => {
  edge = await openEdge({ config });
});
afterEach(() => edge[Symbol.asyncDispose]());

const post = async (path: string, user: typeof ANNA | undefined, address: string) => {
  const headers = user === undefined ? {} : await signedInAs(edge, user);
  const wish = { inference_type: 'meditation', user_id: user, input_data: [{ prompt: 'x' }] };
  const body = user === undefined ? {} : { body: JSON.stringify(wish) };
  const bindings = { incoming: { socket: { remoteAddress: address } } };
  return edge.app.request(path, { method: 'POST', headers, ...body }, bindings);
};
const create = (user: typeof ANNA, address = '127.0.0.1') => post('/', user, address);
const enter = (address: string) => post('/auth/guest', undefined, address);
const statuses = async (count: number, ask: () => Promise<Response>) => {
  const answers: number[] = [];
  for (let i = 0; i < count; i++) answers.push((await ask()).status);
  return answers;
};

describe('limits', () => {
  it('let a person ask for so many sessions an hour, and say kindly when to come back', async () => {
    expect(await statuses(3, () => create(ANNA))).toEqual([202, 202, 202]);
    const answer = await create(ANNA);
    const seconds = Number(answer.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(3500);
    expect(seconds).toBeLessThanOrEqual(3600);
    const refused = await refusedWith(answer);
    expect(refused).toMatchObject({ code: 'RATE_LIMITED', retriable: true });
    expect(refused.message).toMatch(/in peace/);
    expect((await create(BEN)).status).toBe(202);
  });

  it('let a network ask for so many, whoever asks; an IPv6 network counts as one', async () => {
    const address = (i: number) => `2001:db8::${i}`;
    expect(await statuses(2, () => create(ANNA, address(1)))).toEqual([202, 202]);
    expect(await statuses(3, () => create(BEN, address(2)))).toEqual([202, 202, 429]);
    expect((await create(ANNA, '203.0.113.9')).status).toBe(202);
  });

  it('let a network make so many guests, but anybody renew who is one', async () => {
    expect(await statuses(3, () => enter('203.0.113.7'))).toEqual([200, 200, 429]);
    const bindings = { incoming: { socket: { remoteAddress: '203.0.113.7' } } };
    const renewal = { method: 'POST', headers: await signedInAs(edge, ANNA) };
    expect((await edge.app.request('/auth/guest', renewal, bindings)).status).toBe(200);
  });

  it('know no networks on this machine', async () => {
    expect(await statuses(4, () => enter('127.0.0.1'))).toEqual([200, 200, 200, 200]);
    expect(await statuses(4, () => enter('::ffff:127.0.0.1'))).toEqual([200, 200, 200, 200]);
  });

  it('are forgotten after an hour', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      await statuses(4, () => create(ANNA));
      vi.setSystemTime(Date.now() + HOUR_MS + 1000);
      expect((await create(ANNA)).status).toBe(202);
    } finally {
      vi.useRealTimers();
    }
  });
});
