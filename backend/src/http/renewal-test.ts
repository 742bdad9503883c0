import { guestSessionSchema, type GuestSession, type UserId } from '@float/contract';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { signInKey } from '../storage/keys.ts';
import { ANNA, BEN, NOW_MS, openEdge, refusedWith, tokenKeys, type Edge } from './edgeFixture.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

let edge: Edge;
/** A second process over the same store. */
let other: Edge;
beforeAll(async () => {
  edge = await openEdge();
  other = await openEdge({ store: edge.store });
});
beforeEach(() => {
  for (const { clock } of [edge, other]) clock.nowMs = NOW_MS;
});
afterAll(async () => {
  await Promise.all([edge, other].map((each) => each[Symbol.asyncDispose]()));
});

const later = (ms: number): void => {
  for (const { clock } of [edge, other]) clock.nowMs += ms;
};
const headersOf = (token: string) => ({ Authorization: `Bearer ${token}` });

const enter = async (at: Edge = edge): Promise<GuestSession> =>
  guestSessionSchema.parse(await (await at.app.request('/auth/guest', { method: 'POST' })).json());
const askRenewal = (token: string, at: Edge = edge) =>
  at.app.request('/auth/guest', { method: 'POST', headers: headersOf(token) });
const renew = async (token: string, at: Edge = edge): Promise<string> => {
  const answer = await askRenewal(token, at);
  expect(answer.status).toBe(200);
  return guestSessionSchema.parse(await answer.json()).token;
};
const askMe = (token: string, at: Edge = edge) => at.app.request('/auth/me', { headers: headersOf(token) });
const use = async (token: string, at: Edge = edge): Promise<void> => {
  expect((await askMe(token, at)).status).toBe(200);
};
const expectEnded = async (answer: Response): Promise<void> => {
  expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  expect((await refusedWith(answer)).code).toBe('SIGNED_OUT');
};

describe('a token that was renewed', () => {
  it('goes on until the new one is used, and then neither works nor can be renewed', async () => {
    const { token } = await enter();
    later(18 * HOUR_MS);
    const renewed = await renew(token);
    await use(token);
    await use(renewed);
    await expectEnded(await askMe(token));
    await expectEnded(await askRenewal(token));
    await use(renewed);
  });

  it('can be renewed again when the answer was lost, days later too', async () => {
    const { token } = await enter();
    await renew(token);
    later(40 * 24 * HOUR_MS);
    await use(await renew(token));
    await expectEnded(await askRenewal(token));
  });

  it('gives two tabs that renew at the same moment a token each, and both go on', async () => {
    const { token } = await enter();
    const [one, two] = await Promise.all([renew(token), renew(token, other)]);
    await Promise.all([use(one), use(two, other), use(one, other), use(two)]);
    await expectEnded(await askRenewal(token));
  });

  it('ends a copy that was renewed an hour before, when the later one is used', async () => {
    const { token } = await enter();
    const copy = await renew(token);
    later(HOUR_MS);
    await use(await renew(token));
    await expectEnded(await askMe(copy));
    await expectEnded(await askRenewal(copy));
  });

  it('does not go on beside its copy for longer than one more renewal', async () => {
    const { token } = await enter();
    const [own, copy] = [await renew(token), await renew(token)];
    await Promise.all([use(own), use(copy)]);
    const [ownNext, copyNext] = [await renew(own), await renew(copy)];
    await use(ownNext);
    await expectEnded(await askMe(copyNext));
    await expectEnded(await askRenewal(copy));
  });

  it('is used by being renewed', async () => {
    const { token } = await enter();
    const second = await renew(token);
    await renew(second);
    await expectEnded(await askRenewal(token));
    await use(second);
  });

  it('is ordered exactly, within one second and with a clock that was set back', async () => {
    const { token } = await enter();
    later(-48 * HOUR_MS);
    const renewed = await renew(token);
    await use(renewed);
    await expectEnded(await askRenewal(token));
    await use(await renew(renewed));
  });

  it('works in another process for a minute at most after the new one was used, and cannot be renewed there at all', async () => {
    const { token } = await enter();
    await use(token, other);
    await use(await renew(token));
    await use(token, other);
    await expectEnded(await askRenewal(token, other));
    later(MINUTE_MS);
    await expectEnded(await askMe(token, other));
  });

  it('is refused as unknown, not as ended, when its key is', async () => {
    const strange = await new SignJWT({ generation: 7 })
      .setProtectedHeader({ alg: 'HS256', kid: 'strange' })
      .setIssuer('float')
      .setAudience('float')
      .setSubject(ANNA)
      .setIssuedAt(NOW_MS / 1000)
      .setExpirationTime(NOW_MS / 1000 + 60)
      .sign(tokenKeys[0]!.secret);
    expect((await refusedWith(await askRenewal(strange))).code).toBe('UNAUTHENTICATED');
    expect(await edge.store.get(signInKey(ANNA))).toBeUndefined();
  });
});

describe('a token from before tokens were numbered', () => {
  const unnumbered = (user: UserId, issuedAtMs: number) =>
    new SignJWT()
      .setProtectedHeader({ alg: 'HS256', kid: 'new' })
      .setIssuer('float')
      .setAudience('float')
      .setSubject(user)
      .setIssuedAt(issuedAtMs / 1000)
      .setExpirationTime(issuedAtMs / 1000 + 86_400)
      .sign(tokenKeys[0]!.secret);

  it('works and is renewed; it ends, with all others of its kind, when the new one is used', async () => {
    const [first, second] = [await unnumbered(ANNA, NOW_MS - HOUR_MS), await unnumbered(ANNA, NOW_MS)];
    await use(first);
    const renewed = await renew(second);
    await use(first);
    await use(renewed);
    await expectEnded(await askRenewal(first));
    await expectEnded(await askRenewal(second));
  });

  it('locks no one out when an earlier version of the server ran in between', async () => {
    const renewed = await renew(await unnumbered(BEN, NOW_MS));
    await use(renewed);
    later(HOUR_MS);
    const fromEarlierVersion = await unnumbered(BEN, NOW_MS + HOUR_MS);
    await use(fromEarlierVersion);
    await use(await renew(fromEarlierVersion));
    await expectEnded(await askRenewal(renewed));
  });
});
