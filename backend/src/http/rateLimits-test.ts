import { Registry } from 'prom-client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { createMonitor } from '../metrics/prometheus.ts';
import { userIdSchema } from '@float/contract';
import { ANNA, BEN, openEdge, refusedWith, signedInAs, type Edge } from './edgeFixture.ts';

const HOUR_MS = 3_600_000;
const config = readConfig({
  FLOAT_SESSIONS_PER_PERSON: '3',
  FLOAT_SESSIONS_PER_ADDRESS: '4',
  FLOAT_GUESTS_PER_ADDRESS: '2',
  FLOAT_SUMMARIES_PER_PERSON: '2',
  FLOAT_SUMMARIES_PER_ADDRESS: '5',
  FLOAT_RECORDINGS_PER_PERSON: '1',
  FLOAT_RECORDINGS_PER_ADDRESS: '3',
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
/** The server understands no recordings (503): the limit comes first (429). */
const sum = async (user: typeof ANNA, address: string, audio?: string) => {
  const body = JSON.stringify({ inference_type: 'summary', user_id: user, prompt: 'x', audio });
  const headers = await signedInAs(edge, user);
  const bindings = { incoming: { socket: { remoteAddress: address } } };
  return edge.app.request('/', { method: 'POST', headers, body }, bindings);
};
const person = (i: number) => userIdSchema.parse(`g_${String(i).padStart(32, 'x')}`);
/** Of the /48 `2001:db8:<site>`, the /56 and the /64 with these numbers. */
const inside = (site: number, wide: number, narrow: number) =>
  `2001:db8:${site.toString(16)}:${(wide * 256 + narrow).toString(16)}::1`;
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
    await statuses(4, () => create(ANNA));
    edge.clock.nowMs += HOUR_MS;
    expect((await create(ANNA)).status).toBe(202);
  });

  it('let no number of guests multiply summaries from one network', async () => {
    const answers: number[] = [];
    for (let i = 0; i < 12; i++) answers.push((await sum(person(i % 6), '203.0.113.7')).status);
    expect(answers).toEqual([...Array<number>(5).fill(200), ...Array<number>(7).fill(429)]);
    expect(await statuses(3, () => sum(person(99), '203.0.113.8'))).toEqual([200, 200, 429]);
  });

  it('count recordings by person and by network, and as summaries, too', async () => {
    expect(await statuses(2, () => sum(ANNA, '203.0.113.7', 'AAAA'))).toEqual([503, 429]);
    expect((await sum(ANNA, '203.0.113.7')).status).toBe(200);
    expect((await sum(ANNA, '203.0.113.7')).status).toBe(429);
    const answers: number[] = [];
    for (let i = 0; i < 4; i++) answers.push((await sum(person(i), '203.0.113.7', 'AAAA')).status);
    expect(answers).toEqual([503, 503, 429, 429]);
  });

  it('let 64 of 200 guests from as many /64s of one /48 in, and neighbors with it', async () => {
    const answers: number[] = [];
    for (let i = 0; i < 200; i++) answers.push((await enter(inside(1, i, 0))).status);
    expect(answers.filter((status) => status === 200)).toHaveLength(2 * 32);
    expect((await enter(inside(2, 0, 0))).status).toBe(200);
  });

  it('let one /56 have eight times what a /64 has', async () => {
    const answers: number[] = [];
    for (let i = 0; i < 40; i++) answers.push((await enter(inside(1, 0, i))).status);
    expect(answers.filter((status) => status === 200)).toHaveLength(2 * 8);
    expect((await enter(inside(1, 1, 0))).status).toBe(200);
  });

  it('refused by a wider network, a request uses up nothing of the narrower ones', async () => {
    for (let i = 0; i < 8; i++) await statuses(2, () => enter(inside(1, 0, i)));
    const refused = await enter(inside(1, 0, 99));
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3600']);
    edge.clock.nowMs += HOUR_MS - 500;
    const later = await enter(inside(1, 0, 99));
    expect([later.status, later.headers.get('retry-after')]).toEqual([429, '1']);
    edge.clock.nowMs += 500;
    expect(await statuses(3, () => enter(inside(1, 0, 99)))).toEqual([200, 200, 429]);
  });

  it('let a crowd in at once, then a share of what an hour allows', async () => {
    await edge[Symbol.asyncDispose]();
    const crowd = readConfig({ FLOAT_GUESTS_PER_HOUR: '1000' });
    edge = await openEdge({ config: crowd });
    const address = (i: number) => `203.0.${i >> 8}.${i & 255}`;
    const answers: number[] = [];
    for (let i = 0; i < 300; i++) answers.push((await enter(address(i))).status);
    expect(answers.filter((status) => status === 200)).toHaveLength(250);
    const refused = await enter(address(300));
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '4']);
    edge.clock.nowMs += 3_600;
    expect(await statuses(2, () => enter(address(300)))).toEqual([200, 429]);
  });

  it('hold for requests without a known address, all of them together', async () => {
    const guest = () => edge.app.request('/auth/guest', { method: 'POST' });
    expect(await statuses(3, async () => guest())).toEqual([200, 200, 429]);
  });

  it('are counted by their names when they refuse', async () => {
    await edge[Symbol.asyncDispose]();
    const monitor = createMonitor(new Registry(), '0.1.0');
    edge = await openEdge({ config, monitor });
    await statuses(3, () => enter('203.0.113.7'));
    await statuses(4, () => sum(ANNA, '203.0.113.7'));
    const page = await monitor.expose();
    expect(page).toContain('float_rate_limited_total{limit="guests_per_network"} 1');
    expect(page).toContain('float_rate_limited_total{limit="summaries_per_person"} 2');
    expect(page).toContain('float_rate_limited_total{limit="sessions_per_network"} 0');
  });
});
