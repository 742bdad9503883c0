import { jobIdSchema, userIdSchema } from '@float/contract';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/native';
import { type Identity, useIdentity } from '@/identity/identityStore';
import { API, refusal } from '@/testing/answers';
import { idTokenOf } from '@/testing/idToken';
import { callFloat } from './floatApi';

jest.mock('@/identity/loadAuthorization', () => jest.requireActual<object>('@/testing/loadedAuthorization'));
jest.mock('@/keep/deviceSlots', () => jest.requireActual<object>('@/testing/fakeSlots'));

const ISSUER = 'https://accounts.example';
const GUEST = userIdSchema.parse(`g_${'a'.repeat(32)}`);
const ACCOUNT = userIdSchema.parse(`u_${'b'.repeat(32)}`);
const JOB = jobIdSchema.parse('0190a0b0-0000-7000-8000-000000000001');
const DAY_MS = 86_400_000;

const server = setupServer();
beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
});
beforeEach(() => {
  useIdentity.getState().forget();
  useIdentity.getState().forgetGuest();
});
afterEach(() => {
  server.resetHandlers();
});
afterAll(() => {
  server.close();
});

/** A server that takes one token for guests, and says which tokens it was shown to make it. */
const guestsAt = (token: string, known: readonly string[] = []) => {
  const shown: (string | null)[] = [];
  server.use(
    http.post(`${API}/auth/guest`, ({ request }) => {
      const earlier = request.headers.get('authorization');
      shown.push(earlier);
      if (earlier !== null && !known.includes(earlier)) return refusal('UNAUTHENTICATED', false)();
      return HttpResponse.json({ token, user_id: GUEST, expires_in: 86_400 });
    }),
    http.delete(`${API}/job/:id`, ({ request }) =>
      request.headers.get('authorization') === `Bearer ${token}`
        ? new HttpResponse(null, { status: 204 })
        : refusal('UNAUTHENTICATED', false)(),
    ),
  );
  return shown;
};
const call = () => callFloat((client) => client.erase(JOB));
const guest = (token: string, expiresInMs: number): Identity => ({
  ...{ kind: 'guest', token, user_id: GUEST },
  expiresAtMs: Date.now() + expiresInMs,
});
const account = (token: string, expiresInMs: number, refreshToken?: string): Identity => ({
  ...{ kind: 'account', token, user_id: ACCOUNT, expiresAtMs: Date.now() + expiresInMs },
  account: { issuer: ISSUER, clientId: 'float-app', ...(refreshToken === undefined ? {} : { refreshToken }) },
});
const tokenNow = () => useIdentity.getState().identity?.token;

describe('a guest', () => {
  it('is made by the first calls that need somebody, once', async () => {
    const shown = guestsAt('new');
    await Promise.all([call(), call(), call()]);
    expect(shown).toEqual([null]);
  });

  it('is the same one with a fresh token when the old one is about to run out', async () => {
    useIdentity.getState().become(guest('old', DAY_MS / 8));
    const shown = guestsAt('new', ['Bearer old']);
    await call();
    expect([shown, tokenNow()]).toEqual([['Bearer old'], 'new']);
  });

  it('whom the server does not know any more becomes a new one, and the call goes on', async () => {
    useIdentity.getState().become(guest('forgotten', DAY_MS));
    const shown = guestsAt('new');
    await call();
    expect([shown, tokenNow()]).toEqual([['Bearer forgotten', null], 'new']);
  });

  it('is nobody where none are taken: then an account is needed', async () => {
    server.use(http.post(`${API}/auth/guest`, refusal('FORBIDDEN', false)));
    await expect(call()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('an account', () => {
  const renewals = (answer: () => Response) => {
    server.use(
      http.get(`${ISSUER}/.well-known/openid-configuration`, () =>
        HttpResponse.json({
          issuer: ISSUER,
          authorization_endpoint: `${ISSUER}/auth`,
          token_endpoint: `${ISSUER}/token`,
        }),
      ),
      http.post(`${ISSUER}/token`, answer),
      http.get(`${API}/auth/me`, () => HttpResponse.json({ user_id: ACCOUNT })),
    );
  };
  const claims = { iss: ISSUER, aud: 'float-app', exp: Math.round((Date.now() + DAY_MS) / 1000) };

  it('that has run out asks its person to sign in again, and is remembered so', async () => {
    useIdentity.getState().become(account('over', -1));
    guestsAt('new');
    await expect(call()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(useIdentity.getState().identity).toMatchObject({ token: 'over', kind: 'account', expiresAtMs: 0 });
  });

  it('is renewed without asking where its issuer allows that', async () => {
    const renewed = idTokenOf(claims);
    guestsAt(renewed);
    renewals(() =>
      HttpResponse.json({ id_token: renewed, access_token: 'x', token_type: 'Bearer', refresh_token: 'r-2' }),
    );
    useIdentity.getState().become(account('over', -1, 'r-1'));
    await call();
    expect(useIdentity.getState().identity).toMatchObject({ token: renewed, account: { refreshToken: 'r-2' } });
  });

  it('whose issuer wants to see its person has to sign in again', async () => {
    guestsAt('new');
    renewals(() => HttpResponse.json({ error: 'invalid_grant' }, { status: 400 }));
    useIdentity.getState().become(account('over', -1, 'r-1'));
    await expect(call()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('whose issuer does not answer is asked to come back, and is not signed out', async () => {
    server.use(http.get(`${ISSUER}/.well-known/openid-configuration`, () => HttpResponse.error()));
    useIdentity.getState().become(account('over', -1, 'r-1'));
    await expect(call()).rejects.toMatchObject({ code: 'SIGN_IN_UNAVAILABLE', retriable: true });
    expect(useIdentity.getState().identity?.expiresAtMs).not.toBe(0);
  });
});
