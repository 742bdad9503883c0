import { jobIdSchema, userIdSchema } from '@float/contract';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/native';
import { type Identity, useIdentity } from '@/identity/identityStore';
import { deviceSlots } from '@/keep/deviceSlots';
import { API, refusal } from '@/testing/answers';
import { foreignAnswers } from '@/testing/foreignAnswers';
import { idTokenOf } from '@/testing/idToken';
import { callFloat, signOutEverywhere } from './floatApi';

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

  it.each(Object.entries(foreignAnswers))('is used on while it counts, after a renewal met %s', async (_, trouble) => {
    useIdentity.getState().become(guest(`old-${_}`, DAY_MS / 8));
    guestsAt(`old-${_}`);
    let asked = 0;
    server.use(
      http.post(`${API}/auth/guest`, () => {
        asked++;
        return trouble();
      }),
    );
    await call();
    const askedOnce = asked;
    await call();
    // Not with every call.
    expect([tokenNow(), asked]).toEqual([`old-${_}`, askedOnce]);
  });

  it('whom the server does not know is let go only when there is a new one', async () => {
    useIdentity.getState().become(guest('forgotten', DAY_MS));
    guestsAt('new');
    server.use(
      http.post(`${API}/auth/guest`, ({ request }) =>
        request.headers.has('authorization') ? undefined : foreignAnswers['a throttling gateway']!(),
      ),
    );
    await expect(call()).rejects.toMatchObject({ status: 429, retriable: true });
    expect(tokenNow()).toBe('forgotten');
  });

  it('is nobody where none are taken: then an account is needed', async () => {
    server.use(http.post(`${API}/auth/guest`, refusal('FORBIDDEN', false)));
    await expect(call()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

/** Another tab of this browser has stored this. */
const storeElsewhere = (identity: Identity) => {
  deviceSlots.set('float.identity', JSON.stringify(identity));
};

describe('a guest whose token the server has ended', () => {
  /** A server that accepts one token; says which requests came with which. */
  const endingAllBut = (good: string) => {
    const seen: string[] = [];
    const answer =
      (name: string, accepted: () => Response) =>
      ({ request }: { readonly request: Request }) => {
        const token = request.headers.get('authorization')?.replace('Bearer ', '') ?? 'none';
        seen.push(`${name} ${token}`);
        return token === good ? accepted() : refusal('SIGNED_OUT', false)();
      };
    server.use(
      http.post(
        `${API}/auth/guest`,
        answer('renew', () => HttpResponse.json({ token: good, user_id: GUEST, expires_in: 86_400 })),
      ),
      http.delete(
        `${API}/job/:id`,
        answer('call', () => new HttpResponse(null, { status: 204 })),
      ),
    );
    return seen;
  };

  it('goes on with the token that another tab has renewed', async () => {
    useIdentity.getState().become(guest('old', DAY_MS));
    storeElsewhere(guest('newer', DAY_MS));
    const seen = endingAllBut('newer');
    await call();
    expect([seen, tokenNow()]).toEqual([['call old', 'call newer'], 'newer']);
  });

  it('renews the token that the tabs share, not the one that it remembers', async () => {
    useIdentity.getState().become(guest('old', -1));
    storeElsewhere(guest('newer', DAY_MS));
    const seen = endingAllBut('newer');
    await call();
    expect(seen).toEqual(['call newer']);
  });

  it('drops what it renewed when another tab was faster', async () => {
    useIdentity.getState().become(guest('old', -1));
    server.use(
      http.post(`${API}/auth/guest`, () => {
        storeElsewhere(guest('faster', DAY_MS));
        return HttpResponse.json({ token: 'slower', user_id: GUEST, expires_in: 86_400 });
      }),
      http.delete(`${API}/job/:id`, () => new HttpResponse(null, { status: 204 })),
    );
    await call();
    expect(tokenNow()).toBe('faster');
  });

  it('stays who they are until they choose: no new guest hides their sessions', async () => {
    useIdentity.getState().become(guest('old', DAY_MS));
    const seen = endingAllBut('none');
    await Promise.all([
      expect(call()).rejects.toMatchObject({ code: 'SIGNED_OUT' }),
      expect(call()).rejects.toMatchObject({ code: 'SIGNED_OUT' }),
    ]);
    expect(useIdentity.getState().identity).toMatchObject({ user_id: GUEST, isEnded: true });
    expect(new Set(seen)).toEqual(new Set(['call old']));
    const asked = seen.length;
    await expect(call()).rejects.toMatchObject({ code: 'SIGNED_OUT' });
    expect(seen).toHaveLength(asked);
    useIdentity.getState().forget();
    await call();
    expect(useIdentity.getState().identity?.isEnded).toBeUndefined();
  });

  it('stays who they are when the renewal is refused, too', async () => {
    useIdentity.getState().become(guest('old', -1));
    const seen = endingAllBut('nobody');
    await expect(call()).rejects.toMatchObject({ code: 'SIGNED_OUT' });
    expect(seen).toEqual(['renew old']);
    expect(useIdentity.getState().identity).toMatchObject({ user_id: GUEST, isEnded: true });
  });
});

describe('signing out everywhere', () => {
  const KEY = '0190a0b0-0000-7000-8000-00000000000b';
  const CALLS = 4;
  /** A server that signs out; the first answers are as they are given. */
  const signingOut = (...firstAnswers: readonly (() => Response)[]) => {
    const seen: string[] = [];
    const left = [...firstAnswers];
    server.use(
      http.post(`${API}/auth/sign-out-everywhere`, ({ request }) => {
        seen.push(`${request.headers.get('authorization') ?? ''} ${request.headers.get('idempotency-key') ?? ''}`);
        const session = { token: 'after', user_id: GUEST, expires_in: 86_400 };
        return left.shift()?.() ?? HttpResponse.json({ user_id: GUEST, guest: session });
      }),
      http.delete(`${API}/job/:id`, ({ request }) =>
        request.headers.get('authorization') === 'Bearer after'
          ? new HttpResponse(null, { status: 204 })
          : refusal('SIGNED_OUT', false)(),
      ),
    );
    return seen;
  };
  /** As often as the client asks by itself. */
  const always = (answer: () => Response) => Array<() => Response>(CALLS).fill(answer);
  const keys = () => {
    const left = [KEY, '0190a0b0-0000-7000-8000-00000000000c'];
    return () => left.shift() ?? '';
  };

  it('keeps a guest signed in here', async () => {
    useIdentity.getState().become(guest('before', DAY_MS));
    const seen = signingOut();
    await signOutEverywhere(keys());
    expect(seen).toEqual([`Bearer before ${KEY}`]);
    expect(useIdentity.getState().identity).toMatchObject({ token: 'after', user_id: GUEST });
    expect(useIdentity.getState().identity?.signOutKey).toBeUndefined();
  });

  it('whose answer was lost is asked for again with the same key', async () => {
    useIdentity.getState().become(guest('before', DAY_MS));
    const seen = signingOut(...always(() => HttpResponse.error()));
    const newKey = keys();
    await expect(signOutEverywhere(newKey)).rejects.toMatchObject({ code: 'NETWORK' });
    await signOutEverywhere(newKey);
    expect([seen, tokenNow()]).toEqual([Array(CALLS + 1).fill(`Bearer before ${KEY}`), 'after']);
  });

  it('whose answer was lost is found by the next call, also after a restart of the app', async () => {
    useIdentity.getState().become(guest('before', DAY_MS));
    const seen = signingOut(...always(() => HttpResponse.error()));
    await expect(signOutEverywhere(keys())).rejects.toMatchObject({ code: 'NETWORK' });
    useIdentity.setState({ identity: undefined });
    useIdentity.getState().reload();
    await call();
    expect([seen.length, tokenNow()]).toEqual([CALLS + 1, 'after']);
  });

  it('is not done when the server refuses: the person stays signed in', async () => {
    useIdentity.getState().become(guest('before', DAY_MS));
    signingOut(...always(refusal('RATE_LIMITED', true)));
    await expect(signOutEverywhere(keys())).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    expect(useIdentity.getState().identity).toMatchObject({ token: 'before', user_id: GUEST });
    expect(useIdentity.getState().identity?.isEnded).toBeUndefined();
  });

  it('has an account sign in again here: what its issuer would renew is dropped', async () => {
    useIdentity.getState().become(account('before', DAY_MS, 'r-1'));
    signingOut(() => HttpResponse.json({ user_id: ACCOUNT, guest: null }));
    await signOutEverywhere(keys());
    const { identity } = useIdentity.getState();
    expect(identity).toMatchObject({ token: 'before', isEnded: true, expiresAtMs: 0 });
    expect(identity?.account).toEqual({ issuer: ISSUER, clientId: 'float-app' });
  });

  it('elsewhere has an account sign in again, and does not ask its issuer', async () => {
    useIdentity.getState().become(account('before', DAY_MS, 'r-1'));
    signingOut();
    await expect(call()).rejects.toMatchObject({ code: 'SIGNED_OUT' });
    expect(useIdentity.getState().identity).toMatchObject({ user_id: ACCOUNT, isEnded: true });
    await expect(call()).rejects.toMatchObject({ code: 'SIGNED_OUT' });
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

  it.each([
    ['is busy', () => HttpResponse.json({ error: 'temporarily_unavailable' }, { status: 503 })],
    ['is behind a proxy without a server', foreignAnswers['a gateway without a server']!],
    ['throttles', foreignAnswers['a throttling gateway']!],
    ['cannot be reached', foreignAnswers['a broken connection']!],
  ])('whose issuer %s keeps its refresh token', async (_, trouble) => {
    guestsAt('new');
    renewals(trouble);
    useIdentity.getState().become(account('over', -1, 'r-1'));
    await expect(call()).rejects.toMatchObject({ code: 'SIGN_IN_UNAVAILABLE', retriable: true });
    expect(useIdentity.getState().identity).toMatchObject({ account: { refreshToken: 'r-1' } });
    expect(useIdentity.getState().identity?.expiresAtMs).not.toBe(0);
  });

  it('is renewed although Float is out of reach: its new refresh token is not lost', async () => {
    const renewed = idTokenOf(claims);
    renewals(() =>
      HttpResponse.json({ id_token: renewed, access_token: 'x', token_type: 'Bearer', refresh_token: 'r-2' }),
    );
    server.use(http.all(`${API}/*`, () => HttpResponse.error()));
    useIdentity.getState().become(account('over', -1, 'r-1'));
    await expect(call()).rejects.toMatchObject({ code: 'NETWORK' });
    expect(useIdentity.getState().identity).toMatchObject({
      token: renewed,
      user_id: ACCOUNT,
      account: { refreshToken: 'r-2' },
    });
  });

  it('whose issuer does not answer is asked to come back, and is not signed out', async () => {
    server.use(http.get(`${ISSUER}/.well-known/openid-configuration`, () => HttpResponse.error()));
    useIdentity.getState().become(account('over', -1, 'r-1'));
    await expect(call()).rejects.toMatchObject({ code: 'SIGN_IN_UNAVAILABLE', retriable: true });
    expect(useIdentity.getState().identity?.expiresAtMs).not.toBe(0);
  });
});
