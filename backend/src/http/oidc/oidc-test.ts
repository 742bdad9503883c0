import { guestSessionSchema, jobAcceptedSchema } from '@float/contract';
import { exportSPKI, generateKeyPair, importJWK, SignJWT, UnsecuredJWT, type CryptoKey } from 'jose';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../config.ts';
import { createLogger } from '../../log.ts';
import { NOW_MS, openEdge, refusedWith, type Edge } from '../edgeFixture.ts';
import { accountIdOf } from './accountId.ts';
import { createAccountIssuer } from './accountIssuer.ts';
import { CLIENT, startTestIssuer, type TestIssuer, type TokenChanges } from './issuerFixture.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const NOW_SECONDS = NOW_MS / 1000;
const SUBJECT = 'anna-the-subject-of-tokens';

let issuer: TestIssuer;
let other: TestIssuer;
let edge: Edge;
let logLines: string[];
let stranger: CryptoKey;
beforeAll(async () => {
  stranger = (await generateKeyPair('RS256')).privateKey;
});
beforeEach(async () => {
  // The library that keeps an issuer's keys looks at the clock itself.
  vi.useFakeTimers({ toFake: ['Date'], now: NOW_MS });
  [issuer, other] = await Promise.all([startTestIssuer('RS256'), startTestIssuer('ES256')]);
  edge = await openTrusting();
});
afterEach(async () => {
  await Promise.all([edge, issuer, other].map((part) => part[Symbol.asyncDispose]()));
  vi.useRealTimers();
});

/** Float that trusts both issuers, with nothing read from them yet. */
const openTrusting = async (env: Record<string, string> = {}) => {
  const trusted = [issuer.issuer, other.issuer].map((url) => `${url}=${CLIENT} float-ios`).join(',');
  const config = readConfig({ FLOAT_OIDC_ISSUERS: trusted, ...env });
  const nowMs = () => Date.now();
  logLines = [];
  const log = createLogger('debug', { write: (line) => logLines.push(line) });
  const accountIssuers = config.oidcIssuers.map((one) => createAccountIssuer(one, { fetch, nowMs, log }));
  return openEdge({ config, nowMs, log, accountIssuers });
};

const later = (ms: number) => vi.setSystemTime(Date.now() + ms);
const at = (address: string) => ({ incoming: { socket: { remoteAddress: address } } });

/** What a route behind sign-in answers to a token. */
const ask = (token: string, user?: string, address = '127.0.0.1') =>
  edge.app.request(
    `/jobs${user === undefined ? '' : `?user_id=${user}`}`,
    { headers: { Authorization: `Bearer ${token}` } },
    at(address),
  );
const refusalOf = async (token: string) => (await refusedWith(await ask(token))).code;
const enters = async (token: string) => (await ask(token)).status === 200;

describe('an ID token', () => {
  it('lets its person in, under an id of issuer and subject, and nobody else', async () => {
    const token = await issuer.idToken();
    const anna = accountIdOf(issuer.issuer, 'anna');
    expect((await ask(token, anna)).status).toBe(200);
    const ben = await issuer.idToken({ claims: { sub: 'ben' } });
    expect((await refusedWith(await ask(ben, anna))).code).toBe('FORBIDDEN');
    const sameName = await other.idToken();
    expect((await refusedWith(await ask(sameName, anna))).code).toBe('FORBIDDEN');
    expect((await ask(sameName, accountIdOf(other.issuer, 'anna'))).status).toBe(200);
  });

  it('owns the sessions that it asks for', async () => {
    const headers = { Authorization: `Bearer ${await issuer.idToken()}`, 'Content-Type': 'application/json' };
    const user_id = accountIdOf(issuer.issuer, 'anna');
    const body = JSON.stringify({ inference_type: 'meditation', user_id, input_data: [{ prompt: 'x' }] });
    const answer = await edge.app.request('/', { method: 'POST', headers, body });
    expect(answer.status).toBe(202);
    const { job_id } = jobAcceptedSchema.parse(await answer.json());
    expect((await edge.app.request(`/job/${job_id}`, { headers })).status).toBe(200);
    const ben = { Authorization: `Bearer ${await issuer.idToken({ claims: { sub: 'ben' } })}` };
    expect((await refusedWith(await edge.app.request(`/job/${job_id}`, { headers: ben }))).code).toBe('JOB_NOT_FOUND');
  });

  it.each<[string, TokenChanges]>([
    ['a type', { header: { typ: 'JWT' } }],
    ['the type in small letters', { header: { typ: 'jwt' } }],
    ['one audience in a list', { claims: { aud: [CLIENT] } }],
    ['several audiences, made out to ours', { claims: { aud: ['x', CLIENT], azp: CLIENT } }],
    ['a client of ours for another of ours', { claims: { azp: 'float-ios' } }],
    ['the marks of Keycloak and Cognito', { claims: { typ: 'ID', token_use: 'id' } }],
    ['a clock that is a minute fast', { claims: { iat: NOW_SECONDS + 59, nbf: NOW_SECONDS + 59 } }],
    ['a clock that is a minute slow', { claims: { exp: NOW_SECONDS - 59 } }],
    ['the longest subject', { claims: { sub: 's'.repeat(255) } }],
  ])('may have %s', async (_, changes) => {
    expect(await enters(await issuer.idToken(changes))).toBe(true);
  });

  it.each<[string, TokenChanges]>([
    ['another audience', { claims: { aud: 'another-client' } }],
    ['no audience', { claims: { aud: undefined } }],
    ['several audiences, made out to nobody', { claims: { aud: ['x', CLIENT] } }],
    ['several audiences, made out to another', { claims: { aud: ['x', CLIENT], azp: 'x' } }],
    ['our audience, made out to another', { claims: { azp: 'x' } }],
    ['no subject', { claims: { sub: undefined } }],
    ['an empty subject', { claims: { sub: '' } }],
    ['a subject that is too long', { claims: { sub: 's'.repeat(256) } }],
    ['no end', { claims: { exp: undefined } }],
    ['no beginning', { claims: { iat: undefined } }],
    ['its end behind it', { claims: { exp: NOW_SECONDS - 61 } }],
    ['its beginning before it', { claims: { iat: NOW_SECONDS + 61 } }],
    ['a time from which it counts before it', { claims: { nbf: NOW_SECONDS + 61 } }],
    ['more than a day behind it', { claims: { iat: NOW_SECONDS - 86_400 - 61 } }],
    ['the type of an access token', { header: { typ: 'at+jwt' } }],
    ['the type of a logout token', { header: { typ: 'logout+jwt' } }],
    ["Keycloak's mark of an access token", { claims: { typ: 'Bearer' } }],
    ["Cognito's mark of an access token", { claims: { token_use: 'access' } }],
    ['the mark of a logout token', { claims: { events: {} } }],
    ['more than it may hold', { claims: { groups: 'x'.repeat(9000) } }],
    ['an extension that is not known', { header: { crit: ['x'], x: 1 } }],
  ])('with %s lets nobody in', async (_, changes) => {
    expect(await enters(await issuer.idToken())).toBe(true);
    expect(await refusalOf(await issuer.idToken(changes))).toBe('UNAUTHENTICATED');
  });

  it('says when it has expired, and how to sign in', async () => {
    const answer = await ask(await issuer.idToken({ claims: { exp: NOW_SECONDS - 61 } }));
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect((await refusedWith(answer)).message).toContain('expired');
  });
});

describe('a forged token', () => {
  it('with any part altered lets nobody in', async () => {
    const [header = '', payload = '', signature = ''] = (await issuer.idToken()).split('.');
    const [, bens = ''] = (await issuer.idToken({ claims: { sub: 'ben' } })).split('.');
    for (const token of [
      `${header}.${bens}.${signature}`,
      `${header}.${payload}.${signature.slice(4)}`,
      `${header}.${payload}.`,
      `${header}.${payload}`,
    ]) {
      expect(await refusalOf(token)).toBe('UNAUTHENTICATED');
    }
  });

  it('without a signature lets nobody in', async () => {
    const [, payload = ''] = (await issuer.idToken()).split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
    expect(await refusalOf(new UnsecuredJWT(claims).encode())).toBe('UNAUTHENTICATED');
    const header = Buffer.from(JSON.stringify({ alg: 'none', kid: issuer.current.kid })).toString('base64url');
    expect(await refusalOf(`${header}.${payload}.`)).toBe('UNAUTHENTICATED');
  });

  it('signed with the public key as a secret lets nobody in', async () => {
    const { publicJwk } = issuer.current;
    const publicKey = await importJWK({ ...publicJwk, ext: true }, 'RS256', { extractable: true });
    if (publicKey instanceof Uint8Array) throw new Error('a secret');
    for (const secret of [await exportSPKI(publicKey), JSON.stringify(publicJwk), publicJwk.n ?? '']) {
      const token = await issuer.idToken({ header: { alg: 'HS256' }, key: Buffer.from(secret.padEnd(64)) });
      expect(await refusalOf(token)).toBe('UNAUTHENTICATED');
    }
  });

  it('of another key lets nobody in, whatever it says of its key', async () => {
    expect(await refusalOf(await issuer.idToken({ key: stranger }))).toBe('UNAUTHENTICATED');
    expect(await refusalOf(await issuer.idToken({ key: stranger, header: { kid: 'x' } }))).toBe('UNAUTHENTICATED');
    const jwk = { kty: 'RSA', n: 'AQAB', e: 'AQAB' };
    const named = { jwk, jku: 'http://127.0.0.1:1/keys', x5u: 'http://127.0.0.1:1/x' };
    expect(await refusalOf(await issuer.idToken({ key: stranger, header: named }))).toBe('UNAUTHENTICATED');
  });

  it('of one issuer in the name of another lets nobody in', async () => {
    const claims = { iss: other.issuer };
    expect(await refusalOf(await issuer.idToken({ claims }))).toBe('UNAUTHENTICATED');
    expect(await refusalOf(await other.idToken({ claims: { iss: issuer.issuer } }))).toBe('UNAUTHENTICATED');
  });

  it.each(['https://a.example', 'float', '', undefined])('in the name of %s is nobody asked about', async (iss) => {
    expect(await refusalOf(await issuer.idToken({ claims: { iss } }))).toBe('UNAUTHENTICATED');
    expect(await refusalOf(await issuer.idToken({ claims: { iss: `${issuer.issuer}/` } }))).toBe('UNAUTHENTICATED');
    expect(issuer.asked).toEqual([]);
  });

  it('of ours does not pass for an account, nor an account for ours', async () => {
    const claims = { sub: accountIdOf(issuer.issuer, 'anna'), iat: NOW_SECONDS, exp: NOW_SECONDS + 60 };
    const ours = new SignJWT({ ...claims, iss: issuer.issuer, aud: CLIENT });
    const token = await ours.setProtectedHeader({ alg: 'HS256', kid: 'new' }).sign(Buffer.alloc(32, 1));
    expect(await refusalOf(token)).toBe('UNAUTHENTICATED');
    const theirs = await issuer.idToken({ claims: { iss: 'float', aud: 'float', sub: claims.sub } });
    expect(await refusalOf(theirs)).toBe('UNAUTHENTICATED');
  });
});

describe('the keys of an issuer', () => {
  it('are read when the first token comes, and once for many', async () => {
    expect(issuer.asked).toEqual([]);
    const token = await issuer.idToken();
    await Promise.all(Array.from({ length: 20 }, () => enters(token)));
    expect(await enters(token)).toBe(true);
    expect(issuer.asked).toEqual(['/.well-known/openid-configuration', '/keys']);
    expect(other.asked).toEqual([]);
  });

  it('may be rotated: a new one is fetched, the last one does not count any more', async () => {
    const before = await issuer.idToken();
    expect(await enters(before)).toBe(true);
    await issuer.rotate();
    later(MINUTE_MS);
    expect(await enters(await issuer.idToken())).toBe(true);
    expect(await refusalOf(before)).toBe('UNAUTHENTICATED');
  });

  it('are not fetched more often than the cooldown allows, however many unknown ones are named', async () => {
    expect(await enters(await issuer.idToken())).toBe(true);
    for (let i = 0; i < 20; i++) await refusalOf(await issuer.idToken({ header: { kid: `unknown-${i}` } }));
    expect(issuer.asked).toHaveLength(2);
    later(MINUTE_MS);
    for (let i = 0; i < 20; i++) await refusalOf(await issuer.idToken({ header: { kid: `unknown-${i}` } }));
    expect(issuer.asked).toHaveLength(3);
  });

  it('that were withdrawn do not count any more after ten minutes', async () => {
    const before = await issuer.idToken({ claims: { exp: NOW_SECONDS + 7200 } });
    expect(await enters(before)).toBe(true);
    await issuer.rotate();
    later(11 * MINUTE_MS);
    expect(await refusalOf(before)).toBe('UNAUTHENTICATED');
  });

  it('go on counting for a day while the issuer is down', async () => {
    expect(await enters(await issuer.idToken())).toBe(true);
    await issuer.stop();
    for (const passed of [MINUTE_MS, 11 * MINUTE_MS, 12 * 60 * MINUTE_MS]) {
      later(passed);
      expect(await enters(await issuer.idToken())).toBe(true);
    }
    later(DAY_MS);
    expect(await refusalOf(await issuer.idToken())).toBe('SIGN_IN_UNAVAILABLE');
    await issuer.start();
    later(MINUTE_MS);
    expect(await enters(await issuer.idToken())).toBe(true);
  });

  it('that are new while the issuer is down are not refused for good', async () => {
    expect(await enters(await issuer.idToken())).toBe(true);
    await issuer.rotate();
    issuer.status = 500;
    later(MINUTE_MS);
    expect(await refusalOf(await issuer.idToken())).toBe('SIGN_IN_UNAVAILABLE');
    issuer.status = 200;
    later(MINUTE_MS);
    expect(await enters(await issuer.idToken())).toBe(true);
  });

  it('are looked for at another place when the issuer has moved them', async () => {
    issuer.discovery = { jwks_uri: `${issuer.issuer}/gone` };
    expect(await refusalOf(await issuer.idToken())).toBe('SIGN_IN_UNAVAILABLE');
    issuer.discovery = {};
    later(MINUTE_MS);
    expect(await enters(await issuer.idToken())).toBe(true);
  });
});

describe('an issuer that does not answer', () => {
  it('is a reason to try again, and is asked at most every ten seconds', async () => {
    issuer.status = 503;
    const answer = await ask(await issuer.idToken());
    expect(answer.headers.get('retry-after')).toBe('10');
    expect(await refusedWith(answer)).toMatchObject({ code: 'SIGN_IN_UNAVAILABLE', retriable: true });
    for (let i = 0; i < 10; i++) await ask(await issuer.idToken());
    expect(issuer.asked).toHaveLength(1);
    later(11_000);
    issuer.status = 200;
    expect(await enters(await issuer.idToken())).toBe(true);
  });

  it('keeps neither guests nor the accounts of others out', async () => {
    await issuer.stop();
    expect(await refusalOf(await issuer.idToken())).toBe('SIGN_IN_UNAVAILABLE');
    expect((await edge.app.request('/auth/guest', { method: 'POST' })).status).toBe(200);
    expect(await enters(await other.idToken())).toBe(true);
    expect((await edge.app.request('/health')).status).toBe(200);
  });

  it.each<[string, (url: string) => Record<string, unknown>]>([
    ['names another issuer', () => ({ issuer: 'https://a.example' })],
    ['names itself with a slash', (url) => ({ issuer: `${url}/` })],
    ['names no keys', () => ({ jwks_uri: undefined })],
    ['has its keys where anybody can change them', () => ({ jwks_uri: 'http://a.example/keys' })],
    ['has its keys in a file', () => ({ jwks_uri: 'file:///etc/keys' })],
  ])('as it has to, because its discovery document %s, lets nobody in', async (_, wrong) => {
    issuer.discovery = wrong(issuer.issuer);
    expect(await refusalOf(await issuer.idToken())).toBe('SIGN_IN_UNAVAILABLE');
    expect(issuer.asked).toEqual(['/.well-known/openid-configuration']);
    expect(logLines.join('')).toContain('/.well-known/openid-configuration is not as it has to be');
  });
});

describe('tokens that are no good', () => {
  it('keep a network from having an issuer asked, but not from entering with a good one', async () => {
    const address = '203.0.113.7';
    const good = await issuer.idToken();
    expect((await ask(good, undefined, address)).status).toBe(200);
    const bad = await issuer.idToken({ key: stranger });
    for (let i = 0; i < 60; i++) expect((await ask(bad, undefined, address)).status).toBe(401);
    const refused = await ask(bad, undefined, address);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3500);
    expect((await refusedWith(refused)).code).toBe('RATE_LIMITED');
    later(MINUTE_MS);
    const unknown = await issuer.idToken({ header: { kid: 'unknown' } });
    expect((await ask(unknown, undefined, address)).status).toBe(429);
    expect(issuer.asked).toHaveLength(2);
    expect((await ask(good, undefined, address)).status).toBe(200);
    expect((await ask(bad, undefined, '203.0.113.8')).status).toBe(401);
  });

  it('do not keep a key alive that was withdrawn', async () => {
    const withdrawn = await issuer.idToken();
    const bad = await issuer.idToken({ key: stranger });
    for (let i = 0; i < 60; i++) await ask(bad, undefined, '203.0.113.7');
    await issuer.rotate();
    expect((await ask(withdrawn, undefined, '203.0.113.7')).status).toBe(200);
    later(11 * MINUTE_MS);
    expect((await ask(withdrawn, undefined, '203.0.113.7')).status).toBe(429);
    expect((await ask(await issuer.idToken(), undefined, '203.0.113.7')).status).toBe(200);
  });

  it('do not count when they were good once', async () => {
    const expired = await issuer.idToken({ claims: { exp: NOW_SECONDS - 61 } });
    for (let i = 0; i < 70; i++) expect((await ask(expired, undefined, '203.0.113.7')).status).toBe(401);
  });
});

describe('GET /auth/config', () => {
  const configOf = async () => (await edge.app.request('/auth/config')).json();

  it('says what can be offered', async () => {
    const client_ids = [CLIENT, 'float-ios'];
    const issuers = [issuer, other].map((one) => ({ issuer: one.issuer, client_ids }));
    expect(await configOf()).toEqual({ guests: true, issuers });
    expect(issuer.asked).toEqual([]);
  });

  it('says where only accounts are let in, and they are', async () => {
    await edge[Symbol.asyncDispose]();
    edge = await openTrusting({ FLOAT_GUESTS: 'off' });
    expect(await configOf()).toMatchObject({ guests: false });
    const guest = await edge.app.request('/auth/guest', { method: 'POST' });
    expect((await refusedWith(guest)).code).toBe('FORBIDDEN');
    expect(await enters(await issuer.idToken())).toBe(true);
  });
});

describe('GET /auth/me', () => {
  const me = (token: string) => edge.app.request('/auth/me', { headers: { Authorization: `Bearer ${token}` } });

  it('tells an account its user id', async () => {
    const answer = await me(await issuer.idToken());
    expect(await answer.json()).toEqual({ user_id: accountIdOf(issuer.issuer, 'anna') });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('tells a guest theirs, and nobody else any', async () => {
    const guest = guestSessionSchema.parse(await (await edge.app.request('/auth/guest', { method: 'POST' })).json());
    expect(await (await me(guest.token)).json()).toEqual({ user_id: guest.user_id });
    expect((await refusedWith(await edge.app.request('/auth/me'))).code).toBe('UNAUTHENTICATED');
  });
});

describe('an account that signs out everywhere', () => {
  const signOut = (token: string, key?: string) =>
    edge.app.request('/auth/sign-out-everywhere', {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, ...(key === undefined ? {} : { 'Idempotency-Key': key }) },
    });

  it('signs in anew: ID tokens from before have ended', async () => {
    const [earlier, current] = [await issuer.idToken({ claims: { iat: NOW_SECONDS - 60 } }), await issuer.idToken()];
    const answer = await signOut(earlier);
    expect(await answer.json()).toEqual({ user_id: accountIdOf(issuer.issuer, 'anna'), guest: null });
    for (const token of [earlier, current]) expect(await refusalOf(token)).toBe('SIGNED_OUT');
    expect(await enters(await issuer.idToken({ claims: { sub: 'ben' } }))).toBe(true);
    later(1000);
    expect(await enters(await issuer.idToken({ claims: { iat: NOW_SECONDS + 1 } }))).toBe(true);
  });

  it('ends the token that it sends, also when the clock of its issuer is ahead', async () => {
    const ahead = await issuer.idToken({ claims: { iat: NOW_SECONDS + 30 } });
    expect((await signOut(ahead)).status).toBe(200);
    expect(await refusalOf(ahead)).toBe('SIGNED_OUT');
  });

  it('can ask again with its key, and ended tokens do not count against its network', async () => {
    const token = await issuer.idToken();
    const key = '019b7000-0000-4000-8000-000000000001';
    expect([(await signOut(token, key)).status, (await signOut(token, key)).status]).toEqual([200, 200]);
    for (let i = 0; i < 70; i++) expect((await ask(token, undefined, '203.0.113.7')).status).toBe(401);
  });
});

it('an account is not renewed as a guest', async () => {
  const headers = { Authorization: `Bearer ${await issuer.idToken()}` };
  const answer = await edge.app.request('/auth/guest', { method: 'POST', headers });
  expect((await refusedWith(answer)).code).toBe('UNAUTHENTICATED');
});

it('no line of the log holds a token or a subject, whatever becomes of it', async () => {
  const tokens = await Promise.all([
    issuer.idToken({ claims: { sub: SUBJECT } }),
    issuer.idToken({ claims: { sub: SUBJECT, exp: NOW_SECONDS - 61 } }),
    issuer.idToken({ claims: { sub: SUBJECT, azp: 'x' } }),
    issuer.idToken({ claims: { sub: SUBJECT }, key: stranger }),
  ]);
  for (const token of tokens) await ask(token);
  await other.stop();
  const unanswered = await other.idToken({ claims: { sub: SUBJECT } });
  await ask(unanswered);
  const log = logLines.join('');
  expect(log).toContain('issuer_unavailable');
  const user = accountIdOf(issuer.issuer, SUBJECT);
  const parts = [...tokens, unanswered].flatMap((token) => token.split('.').filter((part) => part.length > 40));
  for (const secret of [...parts, SUBJECT, user]) expect(log.includes(secret)).toBe(false);
});
