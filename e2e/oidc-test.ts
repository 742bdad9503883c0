import { authConfigSchema, errorBodySchema, jobAcceptedSchema, signedInPersonSchema } from '@float/contract';
import { accountIdOf } from '@float/backend/src/http/oidc/accountId.ts';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FloatServer } from './floatServer.ts';
import { startFloat } from './floatServer.ts';
import {
  CLIENT_ID,
  OTHER_ALGORITHM_CLIENT_ID,
  startOidcIssuer,
  STRANGE_CLIENT_ID,
  type OidcIssuer,
} from './oidcIssuer.ts';

const NAME = 'anna-of-the-sign-in-test';
const WORDS = 'my-canary-words';

let issuer: OidcIssuer;
let float: FloatServer;
const settings = () => ({
  FLOAT_OIDC_ISSUERS: `${issuer.issuer}=${CLIENT_ID} ${OTHER_ALGORITHM_CLIENT_ID}`,
  FLOAT_GUESTS: 'off',
  LOG_LEVEL: 'debug',
});
beforeAll(async () => {
  issuer = await startOidcIssuer();
  float = await startFloat({ env: settings() });
});
afterAll(async () => {
  await float.stop();
  await issuer.stop();
});

const authorised = (token: string) => ({ authorization: `Bearer ${token}`, 'content-type': 'application/json' });
const ask = (path: string, token: string, server = float) =>
  fetch(`${server.url}${path}`, { headers: authorised(token) });
const refusalOf = async (answer: Response) => errorBodySchema.parse(await answer.json()).error.code;

describe('Float with accounts of a real OpenID provider', () => {
  it('says where to sign in, and lets no guest in where the operator wants none', async () => {
    const answer = authConfigSchema.parse(await (await fetch(`${float.url}/auth/config`)).json());
    const client_ids = [CLIENT_ID, OTHER_ALGORITHM_CLIENT_ID];
    expect(answer).toEqual({ guests: false, issuers: [{ issuer: issuer.issuer, client_ids }] });
    expect((await fetch(`${float.url}/auth/guest`, { method: 'POST' })).status).toBe(403);
  });

  it('makes a session for whoever brings an ID token, and shows it to nobody else', async () => {
    const { id_token } = await issuer.signIn(NAME);
    const { user_id } = signedInPersonSchema.parse(await (await ask('/auth/me', id_token)).json());
    expect(user_id).toBe(accountIdOf(issuer.issuer, NAME));
    const input_data = { floats: [{ prompt: WORDS }] };
    const body = JSON.stringify({ inference_type: 'meditation', user_id, input_data, duration_minutes: 1 });
    const accepted = await fetch(float.url, { method: 'POST', headers: authorised(id_token), body });
    expect(accepted.status).toBe(202);
    const { job_id } = jobAcceptedSchema.parse(await accepted.json());
    expect((await ask(`/job/${job_id}?user_id=${user_id}`, id_token)).status).toBe(200);

    const again = await issuer.signIn(NAME);
    expect((await ask(`/job/${job_id}`, again.id_token)).status).toBe(200);
    const ben = await issuer.signIn('ben');
    expect(await refusalOf(await ask(`/job/${job_id}`, ben.id_token))).toBe('JOB_NOT_FOUND');
    expect(await refusalOf(await ask(`/jobs?user_id=${user_id}`, ben.id_token))).toBe('FORBIDDEN');
  });

  it('takes RS256 and ES256', async () => {
    for (const [client, alg] of [
      [CLIENT_ID, 'RS256'],
      [OTHER_ALGORITHM_CLIENT_ID, 'ES256'],
    ] as const) {
      const { id_token } = await issuer.signIn(NAME, client);
      expect(decodeProtectedHeader(id_token).alg).toBe(alg);
      expect((await ask('/jobs', id_token)).status).toBe(200);
    }
  });

  it('does not take the access token for the ID token, though key, issuer and audience are the same', async () => {
    const { access_token } = await issuer.signIn(NAME);
    expect(decodeJwt(access_token)).toMatchObject({ iss: issuer.issuer, aud: CLIENT_ID, sub: NAME });
    expect(await refusalOf(await ask('/jobs', access_token))).toBe('UNAUTHENTICATED');
  });

  it("does not take the ID token of somebody else's app", async () => {
    const { id_token } = await issuer.signIn(NAME, STRANGE_CLIENT_ID);
    expect(await refusalOf(await ask('/jobs', id_token))).toBe('UNAUTHENTICATED');
  });

  it('erases an account, which then gets nothing made until the day is over', async () => {
    const { id_token } = await issuer.signIn('carla');
    const user_id = accountIdOf(issuer.issuer, 'carla');
    const erased = await fetch(`${float.url}/user?user_id=${user_id}`, {
      method: 'DELETE',
      headers: authorised(id_token),
    });
    expect(erased.status).toBe(204);
    const fresh = await issuer.signIn('carla');
    const body = JSON.stringify({ inference_type: 'meditation', user_id, input_data: [{ prompt: WORDS }] });
    const refused = await fetch(float.url, { method: 'POST', headers: authorised(fresh.id_token), body });
    expect(await refusalOf(refused)).toBe('FORBIDDEN');
  });

  it('knows people while the issuer is down; one that was not asked before it went cannot tell, and says so', async () => {
    const { id_token } = await issuer.signIn(NAME);
    expect((await ask('/jobs', id_token)).status).toBe(200);
    await issuer.stop();
    expect((await ask('/jobs', id_token)).status).toBe(200);
    await using fresh = await startFloat({ env: settings() });
    const answer = await ask('/jobs', id_token, fresh);
    expect(answer.headers.get('retry-after')).toBe('10');
    expect(await refusalOf(answer)).toBe('SIGN_IN_UNAVAILABLE');
    expect((await fetch(`${fresh.url}/health`)).status).toBe(200);
    for (const output of [float.output(), fresh.output()]) {
      for (const secret of [...id_token.split('.').slice(1), NAME, WORDS]) expect(output.includes(secret)).toBe(false);
    }
  });
});
