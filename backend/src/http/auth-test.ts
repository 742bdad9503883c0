import { guestSessionSchema, type GuestSession } from '@float/contract';
import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { createTokens } from './auth.ts';
import { ANNA, NOW_MS, openEdge, refusedWith, tokenKeys, type Edge } from './edgeFixture.ts';

const DAY_MS = 86_400_000;
const NOW_SECONDS = NOW_MS / 1000;

let edge: Edge;
beforeAll(async () => {
  edge = await openEdge();
});
afterAll(() => edge[Symbol.asyncDispose]());

const enter = (token?: string) =>
  edge.app.request('/auth/guest', { method: 'POST', headers: token ? { Authorization: `Bearer ${token}` } : {} });

const session = async (answer: Response): Promise<GuestSession> => {
  expect(answer.status).toBe(200);
  return guestSessionSchema.parse(await answer.json());
};

const at = async <Result>(nowMs: number, act: () => Promise<Result>): Promise<Result> => {
  edge.clock.nowMs = nowMs;
  try {
    return await act();
  } finally {
    edge.clock.nowMs = NOW_MS;
  }
};

/** What a route behind sign-in says to an `Authorization` header. */
const knock = async (authorization: string | undefined) =>
  refusedWith(
    await edge.app.request('/job/none', {
      headers: authorization === undefined ? {} : { Authorization: authorization },
    }),
  );

describe('POST /auth/guest', () => {
  it('lets a new guest in for a day', async () => {
    const first = await session(await enter());
    const second = await session(await enter());
    expect(first.user_id).toMatch(/^g_/);
    expect(first.expires_in).toBe(86_400);
    expect(second.user_id).not.toBe(first.user_id);
    expect(await edge.tokens.verify(first.token)).toMatchObject({ user: first.user_id });
  });

  it('is not kept by any cache', async () => {
    expect((await enter()).headers.get('cache-control')).toBe('no-store');
  });

  it('gives the same guest a new token, also when the last one ran out up to 90 days ago', async () => {
    const token = await edge.tokens.issue(ANNA);
    expect((await session(await enter(token))).user_id).toBe(ANNA);
    const late = await at(NOW_MS + 90.9 * DAY_MS, async () => session(await enter(token)));
    expect(late.user_id).toBe(ANNA);
  });

  it('does not know a guest again whose token ran out more than 90 days ago', async () => {
    const token = await edge.tokens.issue(ANNA);
    const answer = await at(NOW_MS + 91.1 * DAY_MS, async () => enter(token));
    expect((await refusedWith(answer)).code).toBe('UNAUTHENTICATED');
  });

  it('does not let an altered token in', async () => {
    const token = await edge.tokens.issue(ANNA);
    expect((await refusedWith(await enter(`${token}x`))).code).toBe('UNAUTHENTICATED');
  });

  it('takes no guests where the operator wants none', async () => {
    await using closed = await openEdge({ config: { ...readConfig({}), guests: false } });
    expect((await refusedWith(await closed.app.request('/auth/guest', { method: 'POST' }))).code).toBe('FORBIDDEN');
  });
});

describe('sign-in', () => {
  it('accepts a token until its last second, and says when it has expired', async () => {
    const authorization = `Bearer ${await edge.tokens.issue(ANNA)}`;
    const lastMoment = await at(NOW_MS + DAY_MS - 1000, () => knock(authorization));
    expect(lastMoment.code).toBe('INVALID_REQUEST');
    const after = await at(NOW_MS + DAY_MS, () => knock(authorization));
    expect(after).toMatchObject({ code: 'UNAUTHENTICATED', message: expect.stringContaining('expired') as string });
  });

  it.each([
    undefined,
    '',
    'Bearer',
    'Bearer ',
    'Bearer a b',
    'Basic YTpi',
    'Bearer not.a.token',
    `Bearer ${'x'.repeat(9000)}`,
  ])('refuses the header %s', async (authorization) => {
    expect((await knock(authorization)).code).toBe('UNAUTHENTICATED');
  });

  it('tells how to sign in', async () => {
    const answer = await edge.app.request('/job/none');
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('refuses a token with any part altered', async () => {
    const [header = '', payload = '', signature = ''] = (await edge.tokens.issue(ANNA)).split('.');
    const other = Buffer.from(
      JSON.stringify({
        ...(JSON.parse(Buffer.from(payload, 'base64url').toString()) as object),
        sub: `g_${'z'.repeat(32)}`,
      }),
    ).toString('base64url');
    for (const token of [
      `${header}.${other}.${signature}`,
      `${header}.${payload}.${signature.slice(1)}`,
      `${header}.${payload}.`,
    ]) {
      expect((await knock(`Bearer ${token}`)).code).toBe('UNAUTHENTICATED');
    }
  });

  it('refuses a token that chooses no algorithm', async () => {
    const unsecured = new UnsecuredJWT({ sub: ANNA })
      .setIssuer('float')
      .setAudience('float')
      .setIssuedAt(NOW_SECONDS)
      .setExpirationTime(NOW_SECONDS + 60)
      .encode();
    expect((await knock(`Bearer ${unsecured}`)).code).toBe('UNAUTHENTICATED');
    const [, payload = ''] = unsecured.split('.');
    const named = Buffer.from('{"alg":"none","kid":"new"}').toString('base64url');
    expect((await knock(`Bearer ${named}.${payload}.`)).code).toBe('UNAUTHENTICATED');
  });

  interface Forged {
    alg?: string;
    kid?: string | undefined;
    iss?: string;
    aud?: string;
    sub?: string | undefined;
    exp?: number | undefined;
    secret?: Uint8Array;
  }
  const forge = (changes: Forged) => {
    const parts: Required<Forged> = {
      alg: 'HS256',
      kid: 'new',
      iss: 'float',
      aud: 'float',
      sub: ANNA,
      exp: NOW_SECONDS + 60,
      secret: tokenKeys[0]!.secret,
      ...changes,
    };
    const { alg, kid, iss, aud, sub, exp, secret } = parts;
    return new SignJWT({ iss, aud, iat: NOW_SECONDS, ...(sub ? { sub } : {}), ...(exp ? { exp } : {}) })
      .setProtectedHeader({ alg, ...(kid ? { kid } : {}) })
      .sign(secret);
  };

  it('accepts a token that another process made with the same key', async () => {
    expect((await knock(`Bearer ${await forge({})}`)).code).toBe('INVALID_REQUEST');
  });

  it.each<Forged>([
    { alg: 'HS512', secret: Buffer.alloc(64, 1) },
    { kid: 'old' },
    { kid: undefined },
    { iss: 'other' },
    { aud: 'other' },
    { sub: undefined },
    { sub: '../g_x' },
    { exp: undefined },
    { secret: Buffer.alloc(32, 9) },
  ])('refuses a token with %o', async (changes) => {
    expect((await knock(`Bearer ${await forge(changes)}`)).code).toBe('UNAUTHENTICATED');
  });

  it('goes on accepting tokens of the key before the last rotation', async () => {
    const old = { kid: 'old', secret: Buffer.alloc(32, 5) };
    const token = await createTokens([old], () => NOW_MS).issue(ANNA);
    expect(await createTokens([...tokenKeys, old], () => NOW_MS).verify(token)).toMatchObject({ user: ANNA });
  });
});
