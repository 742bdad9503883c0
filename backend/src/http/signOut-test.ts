import { randomUUID } from 'node:crypto';
import { guestSessionSchema, signedOutSchema, userIdSchema, type SignedOut, type UserId } from '@float/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { entombUser } from '../jobs/userTombstone.ts';
import { signInKey } from '../storage/keys.ts';
import { openEdge, refusedWith, type Edge } from './edgeFixture.ts';

const MINUTE_MS = 60_000;

let edge: Edge;
let other: Edge;
beforeAll(async () => {
  edge = await openEdge();
  other = await openEdge({ store: edge.store });
});
/** A guest, new for each test, and their token. */
let guest: UserId;
let token: string;
beforeEach(async () => {
  guest = userIdSchema.parse(
    `g_${randomUUID()
      .replaceAll('-', '')
      .replaceAll(/[0189]/g, 'a')}`,
  );
  token = await edge.tokens.issue(guest);
});
afterAll(async () => {
  await Promise.all([edge, other].map((each) => each[Symbol.asyncDispose]()));
});

const later = (ms: number): void => {
  for (const { clock } of [edge, other]) clock.nowMs += ms;
};

const askSignOut = (sent: string | undefined, key?: string, at: Edge = edge) =>
  at.app.request('/auth/sign-out-everywhere', {
    method: 'POST',
    headers: {
      ...(sent === undefined ? {} : { Authorization: `Bearer ${sent}` }),
      ...(key === undefined ? {} : { 'Idempotency-Key': key }),
    },
  });
const signOut = async (sent: string, key?: string, at: Edge = edge): Promise<SignedOut> => {
  const answer = await askSignOut(sent, key, at);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  return signedOutSchema.parse(await answer.json());
};
const tokenAfter = async (earlier: string, key?: string): Promise<string> => {
  const answer = await signOut(earlier, key);
  if (answer.guest === null) throw new Error('a guest gets a token');
  return answer.guest.token;
};
const renew = async (sent: string): Promise<string> =>
  guestSessionSchema.parse(await (await askRenewal(sent)).json()).token;
const askRenewal = (sent: string, at: Edge = edge) =>
  at.app.request('/auth/guest', { method: 'POST', headers: { Authorization: `Bearer ${sent}` } });
const askMe = (sent: string, at: Edge = edge) =>
  at.app.request('/auth/me', { headers: { Authorization: `Bearer ${sent}` } });
const codeOf = async (answer: Response) => (answer.status === 200 ? 'ok' : (await refusedWith(answer)).code);
/** What a token is good for. */
const fate = async (sent: string, at: Edge = edge) => [
  await codeOf(await askMe(sent, at)),
  await codeOf(await askRenewal(sent, at)),
];
const GOOD = ['ok', 'ok'];
const ENDED = ['SIGNED_OUT', 'SIGNED_OUT'];

describe('POST /auth/sign-out-everywhere', () => {
  it('ends every token of a guest: used, unused and renewed ones; the answer goes on as the same guest', async () => {
    const first = token;
    const second = await renew(first);
    const unused = await renew(second);
    const answer = await signOut(second);
    expect([answer.user_id, answer.guest?.user_id, answer.guest?.expires_in]).toEqual([guest, guest, 86_400]);
    for (const earlier of [first, second, unused]) expect(await fate(earlier)).toEqual(ENDED);
    expect(await fate(answer.guest?.token ?? '')).toEqual(GOOD);
    expect(await codeOf(await askSignOut(second))).toBe('SIGNED_OUT');
  });

  it('holds in other processes within a minute, for renewals at once', async () => {
    expect(await codeOf(await askMe(token, other))).toBe('ok');
    const goesOn = await tokenAfter(token);
    expect(await fate(token, other)).toEqual(['ok', 'SIGNED_OUT']);
    later(MINUTE_MS);
    expect(await fate(token, other)).toEqual(ENDED);
    expect(await fate(goesOn, other)).toEqual(GOOD);
  });

  it('can be asked again with the same key when the answer was lost, and only with it', async () => {
    const key = randomUUID();
    const lost = await tokenAfter(token, key);
    expect(await codeOf(await askSignOut(token, randomUUID()))).toBe('SIGNED_OUT');
    expect(await codeOf(await askSignOut(token))).toBe('SIGNED_OUT');
    const found = await tokenAfter(token, key);
    expect([await fate(lost), await fate(found), await fate(token)]).toEqual([GOOD, GOOD, ENDED]);
  });

  it('cannot be asked again once the sign-in that went on was renewed', async () => {
    const key = randomUUID();
    const renewed = await renew(await tokenAfter(token, key));
    expect(await codeOf(await askMe(renewed))).toBe('ok');
    expect(await codeOf(await askSignOut(token, key))).toBe('SIGNED_OUT');
  });

  it('asked by two at once ends one of them', async () => {
    const answers = await Promise.all([askSignOut(token), askSignOut(token, undefined, other)]);
    expect((await Promise.all(answers.map(codeOf))).toSorted()).toEqual(['SIGNED_OUT', 'ok']);
  });

  it('touches no other guest', async () => {
    const ben = await edge.tokens.issue(userIdSchema.parse(`g_${'b'.repeat(32)}`));
    await signOut(token);
    expect(await fate(ben)).toEqual(GOOD);
  });

  it('needs a genuine token and, if any, a proper key', async () => {
    expect(await codeOf(await askSignOut(undefined))).toBe('UNAUTHENTICATED');
    expect(await codeOf(await askSignOut('not.a.token'))).toBe('UNAUTHENTICATED');
    expect(await codeOf(await askSignOut(token, 'short'))).toBe('INVALID_REQUEST');
    expect(await edge.store.get(signInKey(guest))).toBeUndefined();
  });

  it('is limited by person', async () => {
    for (let times = 0; times < 20; times++) token = await tokenAfter(token);
    const refused = await askSignOut(token);
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await codeOf(refused)).toBe('RATE_LIMITED');
    expect(await fate(token)).toEqual(GOOD);
  });

  it('writes nothing about a person who was erased, nor does the first use of a renewed token', async () => {
    const renewed = await renew(token);
    await entombUser(edge.store, guest);
    expect(await codeOf(await askSignOut(token))).toBe('FORBIDDEN');
    await askMe(renewed);
    expect(await codeOf(await askRenewal(renewed))).toBe('FORBIDDEN');
    expect(await edge.store.get(signInKey(guest))).toBeUndefined();
  });
});
