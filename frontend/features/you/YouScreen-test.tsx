import { userIdSchema, type UserExport } from '@float/contract';
import { act, fireEvent, screen, waitFor } from '@testing-library/react-native';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/native';
import { useDraft } from '@/features/draft/draftStore';
import { forgetAllKept } from '@/features/keeping/keepingStore';
import { usePreferences } from '@/features/preferences/preferencesStore';
import { type Identity, useIdentity } from '@/identity/identityStore';
import { signIn } from '@/identity/signIn';
import { SignInError } from '@/identity/signInError';
import { API, guestHandler, never, refusal, summaryAnswer } from '@/testing/answers';
import { router } from '@/testing/fakeRouter';
import { sessionCalls } from '@/testing/fakeSession';
import { renderScreen } from '@/testing/renderScreen';
import { useIsOnline } from '@/ui/useIsOnline';
import { saveArchive } from './saveArchive';
import { YouScreen } from './YouScreen';

jest.mock('expo-router', () => jest.requireActual<object>('@/testing/fakeRouter'));
jest.mock('@/features/session/sessionStore', () => jest.requireActual<object>('@/testing/fakeSession'));
jest.mock('@/features/keeping/keepingStore', () => ({ forgetAllKept: jest.fn(() => Promise.resolve()) }));
jest.mock('@/keep/deviceSlots', () => jest.requireActual<object>('@/testing/fakeSlots'));
jest.mock('@/identity/signIn', () => ({ signIn: jest.fn() }));
jest.mock('@/identity/loadAuthorization', () => jest.requireActual<object>('@/testing/loadedAuthorization'));
jest.mock('@/ui/useIsOnline', () => ({ useIsOnline: jest.fn(() => true) }));
jest.mock('./saveArchive', () => ({ saveArchive: jest.fn(() => Promise.resolve()) }));

const ISSUER = 'https://accounts.example.org';
const account: Identity = {
  kind: 'account',
  ...{ token: 'id-token', user_id: userIdSchema.parse(`u_${'b'.repeat(32)}`) },
  ...{ expiresAtMs: Date.now() + 3_600_000, account: { issuer: ISSUER, clientId: 'float-app' } },
};

const authConfig = (...issuers: readonly string[]) =>
  http.get(`${API}/auth/config`, () =>
    HttpResponse.json({ guests: true, issuers: issuers.map((issuer) => ({ issuer, client_ids: ['float-app'] })) }),
  );
const server = setupServer();
beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
});
beforeEach(() => {
  jest.clearAllMocks();
  useIdentity.getState().forgetGuest();
  useIdentity.getState().forget();
  usePreferences.getState().forget();
  server.use(
    guestHandler,
    authConfig(ISSUER),
    http.get(`${API}/health`, () => HttpResponse.json({ status: 'ok', version: '1.2.3' })),
    http.get(`${API}/music`, () => HttpResponse.json({ music: [] })),
    http.get(`${API}/voices`, () => HttpResponse.json({ voices: [] })),
  );
});
afterEach(() => {
  server.resetHandlers();
});
afterAll(() => {
  server.close();
});

const press = async (name: string) => {
  fireEvent.press(await screen.findByRole('button', { name }));
};

describe('who you are', () => {
  it('a guest is told what that means, and where an account can be had', async () => {
    renderScreen(<YouScreen />);
    expect(screen.getByText(/You are a guest/)).toBeOnTheScreen();
    expect(await screen.findByRole('button', { name: 'Sign in with example.org' })).toBeOnTheScreen();
  });

  it('where there are no accounts, none are spoken of', async () => {
    server.use(authConfig());
    renderScreen(<YouScreen />);
    expect(await screen.findByText('The server (1.2.3) is well.')).toBeOnTheScreen();
    expect(screen.queryByText(/Sign in/)).toBeNull();
  });

  it('signing in says first that guests and accounts are not merged', async () => {
    jest.mocked(signIn).mockResolvedValue('signed-in');
    renderScreen(<YouScreen />);
    await press('Sign in with example.org');
    expect(screen.getByText(/are not moved into it/)).toBeOnTheScreen();
    expect(signIn).not.toHaveBeenCalled();
    await press('Go on');
    await waitFor(() => {
      expect(screen.queryByText(/are not moved into it/)).toBeNull();
    });
    expect(jest.mocked(signIn).mock.calls).toEqual([[{ issuer: ISSUER, clientId: 'float-app' }]]);
    expect(sessionCalls.leave).toHaveBeenCalledTimes(1);
  });

  it('a sign-in that was declined is said so, and changes nothing', async () => {
    jest.mocked(signIn).mockRejectedValue(new SignInError('declined'));
    renderScreen(<YouScreen />);
    await press('Sign in with example.org');
    await press('Go on');
    expect(await screen.findByText('You were not signed in')).toBeOnTheScreen();
    await press('Not now');
    expect(screen.getByText(/You are a guest/)).toBeOnTheScreen();
  });

  it('an account signs out, and is a guest again', async () => {
    useIdentity.getState().become(account);
    renderScreen(<YouScreen />);
    expect(screen.getByText(/You are signed in with example.org/)).toBeOnTheScreen();
    await press('Sign out');
    expect(await screen.findByText(/You are a guest/)).toBeOnTheScreen();
    expect(sessionCalls.leave).toHaveBeenCalledTimes(1);
  });

  it('an account that has run out offers to sign in again', async () => {
    useIdentity.getState().become({ ...account, expiresAtMs: 0 });
    renderScreen(<YouScreen />);
    expect(screen.getByText(/has run out/)).toBeOnTheScreen();
    await press('Sign in again');
    expect(screen.queryByText(/are not moved into it/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Go on' })).toBeOnTheScreen();
  });

  it('when nobody knows where accounts are, it can be asked again', async () => {
    server.use(http.get(`${API}/auth/config`, refusal('INTERNAL', true)));
    renderScreen(<YouScreen />);
    const again = await screen.findByRole('button', { name: 'Try again' });
    server.use(authConfig(ISSUER));
    fireEvent.press(again);
    expect(await screen.findByRole('button', { name: 'Sign in with example.org' })).toBeOnTheScreen();
  });
});

describe('signing out everywhere', () => {
  const guest: Identity = {
    kind: 'guest',
    token: 'before',
    user_id: userIdSchema.parse(`g_${'a'.repeat(32)}`),
    expiresAtMs: Date.now() + 86_400_000,
  };
  const signingOut = (answer: () => Response | Promise<never>) => {
    server.use(http.post(`${API}/auth/sign-out-everywhere`, answer));
  };
  const keptGuest = () =>
    HttpResponse.json({
      user_id: guest.user_id,
      guest: { token: 'after', user_id: guest.user_id, expires_in: 86_400 },
    });

  it('is not offered before there is somebody, and says what it means before it is done', async () => {
    renderScreen(<YouScreen />);
    expect(screen.queryByText(/Sign out everywhere/)).toBeNull();
    act(() => {
      useIdentity.getState().become(guest);
    });
    await press('Sign out everywhere else');
    expect(screen.getByRole('heading', { name: 'Sign out everywhere else?' })).toBeOnTheScreen();
    expect(screen.getByText(/You stay signed in here/)).toBeOnTheScreen();
    expect(screen.getByText(/may go on for up to an hour/)).toBeOnTheScreen();
    await press('Not now');
    expect(screen.queryByText(/You stay signed in here/)).toBeNull();
    expect(useIdentity.getState().identity).toEqual(guest);
  });

  const agree = async (label: string) => {
    await press(label);
    fireEvent.press(screen.getAllByRole('button', { name: label }).at(-1)!);
  };

  it('keeps a guest here, and what plays goes on', async () => {
    useIdentity.getState().become(guest);
    signingOut(keptGuest);
    renderScreen(<YouScreen />);
    await agree('Sign out everywhere else');
    expect(await screen.findByText(/signed out everywhere else/)).toBeOnTheScreen();
    expect(useIdentity.getState().identity).toMatchObject({ token: 'after', user_id: guest.user_id });
    expect(sessionCalls.leave).not.toHaveBeenCalled();
    await press('Close');
    expect(screen.getByText(/You are a guest/)).toBeOnTheScreen();
  });

  it('says that it is under way', async () => {
    useIdentity.getState().become(guest);
    signingOut(never);
    renderScreen(<YouScreen />);
    await agree('Sign out everywhere else');
    expect(await screen.findByText('Signing out…')).toBeOnTheScreen();
    expect(screen.queryByRole('button', { name: 'Not now' })).toBeNull();
  });

  it('that fails says so, and can be tried again', async () => {
    useIdentity.getState().become(guest);
    signingOut(() => HttpResponse.error());
    renderScreen(<YouScreen />);
    await agree('Sign out everywhere else');
    expect(await screen.findByText('Float cannot be reached')).toBeOnTheScreen();
    signingOut(keptGuest);
    await press('Try again');
    expect(await screen.findByText(/signed out everywhere else/)).toBeOnTheScreen();
  });

  it('has an account sign in again, here too', async () => {
    useIdentity.getState().become(account);
    signingOut(() => HttpResponse.json({ user_id: account.user_id, guest: null }));
    renderScreen(<YouScreen />);
    await press('Sign out everywhere');
    expect(screen.getByText(/this one too/)).toBeOnTheScreen();
    fireEvent.press(screen.getAllByRole('button', { name: 'Sign out everywhere' }).at(-1)!);
    expect(await screen.findByText(/Sign in again whenever you like/)).toBeOnTheScreen();
    await press('Close');
    expect(screen.getByText(/You signed out everywhere. Sign in with example.org again/)).toBeOnTheScreen();
    expect(await screen.findByRole('button', { name: 'Sign in again' })).toBeOnTheScreen();
  });

  it('from another device leaves a guest here a choice', async () => {
    useIdentity.getState().become(guest);
    useIdentity.getState().end();
    renderScreen(<YouScreen />);
    expect(screen.getByText(/You've been signed out here/)).toBeOnTheScreen();
    expect(screen.getByText(/saved on this device still play/)).toBeOnTheScreen();
    expect(screen.queryByText(/Sign out everywhere/)).toBeNull();
    expect(await screen.findByRole('button', { name: 'Sign in with example.org' })).toBeOnTheScreen();
    await press('Start fresh');
    expect(screen.getByText(/You are a guest/)).toBeOnTheScreen();
    expect(useIdentity.getState().identity).toBeUndefined();
  });
});

describe('what you like', () => {
  it('is remembered at once', async () => {
    renderScreen(<YouScreen />);
    fireEvent.press(screen.getByRole('radio', { name: '10' }));
    fireEvent.press(screen.getByRole('switch', { name: 'Show the words' }));
    fireEvent.press(screen.getByRole('radio', { name: 'Dark' }));
    expect(usePreferences.getState()).toMatchObject({ durationMinutes: 10, showsWords: false, theme: 'dark' });
    await press('Listen and choose');
    expect(router.push.mock.calls).toEqual([['/shape']]);
  });

  it('names music and voice as they are called', async () => {
    const bed = { id: 'rain', title: 'Soft rain', mood: 'calm', feelings: [], preview_url: null };
    server.use(http.get(`${API}/music`, () => HttpResponse.json({ music: [bed] })));
    usePreferences.getState().change({ bed: 'rain', voice: 'gone' });
    renderScreen(<YouScreen />);
    expect(await screen.findByText('Music: Soft rain')).toBeOnTheScreen();
    expect(await screen.findByText('Voice: chosen for you')).toBeOnTheScreen();
  });
});

describe('exporting everything', () => {
  const exported = `${API}/user/export`;

  const ID = '019b7000-0000-7000-8000-000000000002';
  const LINK = 'https://bucket.example/float-export.zip?signature=1';
  const stateOf = (status: UserExport['status'], change: Partial<UserExport> = {}): UserExport => ({
    export_id: ID,
    status,
    bytes: 0,
    url: null,
    expires_in: null,
    error: null,
    ...change,
  });
  const archive = (onAsked: (request: Request) => void = () => undefined) => ({
    from: (url: string) =>
      http.get(url, ({ request }) => {
        onAsked(request);
        return HttpResponse.arrayBuffer(new Uint8Array([80, 75]).buffer);
      }),
  });
  /** What the server says of the preparation, one answer after the other. */
  const preparing = (...states: readonly UserExport[]) => {
    let asked = 0;
    const next = () => HttpResponse.json(states[Math.min(asked++, states.length - 1)]);
    server.use(http.post(exported, next), http.get(`${exported}/${ID}`, next));
  };
  beforeEach(() => {
    preparing(stateOf('ready'));
  });

  it('gives a file', async () => {
    server.use(archive().from(exported));
    renderScreen(<YouScreen />);
    await press('Export everything');
    expect(await screen.findByText(/in the file float-export.zip/)).toBeOnTheScreen();
    expect(jest.mocked(saveArchive).mock.calls[0]?.[0]).toBe('float-export.zip');
    expect(jest.mocked(saveArchive).mock.calls[0]?.[1].byteLength).toBe(2);
  });

  it('waits while the server prepares it, then fetches it from where it lies, without the token', async () => {
    preparing(stateOf('preparing', { bytes: 1_500_000 }), stateOf('ready', { bytes: 2_000_000, url: LINK }));
    const authorizations: (string | null)[] = [];
    server.use(archive(({ headers }) => authorizations.push(headers.get('authorization'))).from(LINK.split('?')[0]!));
    renderScreen(<YouScreen />);
    await press('Export everything');
    expect(await screen.findByText('1.5 MB')).toBeOnTheScreen();
    expect(screen.getByRole('status', { name: 'Gathering everything…' })).toBeOnTheScreen();
    expect(await screen.findByText(/in the file float-export.zip/, undefined, { timeout: 5_000 })).toBeOnTheScreen();
    expect(authorizations).toEqual([null]);
  });

  it('that the server could not prepare can be tried again', async () => {
    const error = { code: 'STORAGE_UNAVAILABLE', message: 'The store cannot be reached.', retriable: true } as const;
    preparing(stateOf('failed', { error }));
    renderScreen(<YouScreen />);
    await press('Export everything');
    expect(await screen.findByText('The store cannot be reached.')).toBeOnTheScreen();
    preparing(stateOf('ready'));
    server.use(archive().from(exported));
    await press('Try again');
    expect(await screen.findByText(/in the file float-export.zip/)).toBeOnTheScreen();
  });

  it('that was asked for too often says so', async () => {
    server.use(http.post(exported, refusal('RATE_LIMITED', true)));
    renderScreen(<YouScreen />);
    await press('Export everything');
    expect(await screen.findByText('A little too much at once')).toBeOnTheScreen();
    expect(screen.getByText('In words.')).toBeOnTheScreen();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeOnTheScreen();
  });

  it('can be cancelled, and then gives none', async () => {
    server.use(http.get(exported, never));
    renderScreen(<YouScreen />);
    await press('Export everything');
    expect(screen.getByRole('progressbar', { name: 'Gathering everything' })).toBeOnTheScreen();
    await press('Cancel');
    expect(await screen.findByRole('button', { name: 'Export everything' })).toBeOnTheScreen();
    expect(saveArchive).not.toHaveBeenCalled();
  });

  it('that fails can be tried again', async () => {
    server.use(http.get(exported, () => HttpResponse.error()));
    renderScreen(<YouScreen />);
    await press('Export everything');
    expect(await screen.findByText('Float cannot be reached')).toBeOnTheScreen();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeOnTheScreen();
  });
});

describe('erasing everything', () => {
  /** Who was erased, by their tokens. */
  const erasing = (answer: () => Response = () => new HttpResponse(null, { status: 204 })) => {
    const erased: (string | null)[] = [];
    server.use(
      http.delete(`${API}/user`, ({ request }) => {
        erased.push(request.headers.get('authorization'));
        return answer();
      }),
    );
    return erased;
  };
  const sure = async () => {
    await press('Erase everything');
    expect(screen.getByText(/It cannot be undone/)).toBeOnTheScreen();
    fireEvent.press(screen.getAllByRole('button', { name: 'Erase everything' }).at(-1)!);
    expect(screen.getByRole('heading', { name: 'Are you sure?' })).toBeOnTheScreen();
    await press('Yes, erase it all');
  };

  it('asks twice; then nothing is left, there or here', async () => {
    const erased = erasing();
    useIdentity.getState().become({ ...account, kind: 'guest', token: 'guest-token' });
    useDraft.getState().add(summaryAnswer());
    usePreferences.getState().change({ theme: 'dark' });
    renderScreen(<YouScreen />);
    await sure();
    expect(await screen.findByText('Everything is erased')).toBeOnTheScreen();
    expect(erased).toEqual(['Bearer token']);
    expect(useIdentity.getState().identity).toBeUndefined();
    expect(usePreferences.getState().theme).toBe('system');
    expect(useDraft.getState().feelings).toEqual([]);
    expect(forgetAllKept).toHaveBeenCalledTimes(1);
    expect(sessionCalls.leave).toHaveBeenCalledTimes(1);
  });

  it('takes the guest of before along with the account', async () => {
    const erased = erasing();
    useIdentity.getState().become({ ...account, kind: 'guest', token: 'guest-token' });
    useIdentity.getState().become(account);
    renderScreen(<YouScreen />);
    await sure();
    expect(await screen.findByText('Everything is erased')).toBeOnTheScreen();
    expect(erased).toEqual(['Bearer token', 'Bearer id-token']);
    expect(useIdentity.getState().guest).toBeUndefined();
  });

  it('that fails at the server keeps everything here, and says so', async () => {
    erasing(refusal('STORAGE_UNAVAILABLE', true));
    useIdentity.getState().become(account);
    renderScreen(<YouScreen />);
    await sure();
    expect(await screen.findByText('Something went wrong')).toBeOnTheScreen();
    expect(useIdentity.getState().identity).toEqual(account);
    expect(forgetAllKept).not.toHaveBeenCalled();
    await press('Keep everything');
    expect(screen.queryByText('Something went wrong')).toBeNull();
  });

  it('is not done by one who thinks better of it', async () => {
    const erased = erasing();
    renderScreen(<YouScreen />);
    await press('Erase everything');
    await press('Keep everything');
    expect(screen.queryByText(/It cannot be undone/)).toBeNull();
    expect(erased).toEqual([]);
  });
});

describe('the server', () => {
  it('that cannot be reached is said to be so, and can be asked again', async () => {
    server.use(http.get(`${API}/health`, () => HttpResponse.error()));
    renderScreen(<YouScreen />);
    expect(await screen.findByText('The server cannot be reached right now.')).toBeOnTheScreen();
    server.use(http.get(`${API}/health`, () => HttpResponse.json({ status: 'unavailable', version: '2' })));
    await press('Ask again');
    expect(await screen.findByText(/is not well/)).toBeOnTheScreen();
  });

  it('is not needed to see who you are', () => {
    jest.mocked(useIsOnline).mockReturnValueOnce(false);
    renderScreen(<YouScreen />);
    expect(screen.getByText(/You are offline/)).toBeOnTheScreen();
    expect(screen.getByText(/You are a guest/)).toBeOnTheScreen();
  });
});
