import { jobIdSchema, userIdSchema, type JobListItem } from '@float/contract';
import { act, fireEvent, screen, waitFor } from '@testing-library/react-native';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/native';
import { useKeeping } from '@/features/keeping/keepingStore';
import { keptAudio } from '@/features/keeping/keptAudio';
import { useIdentity } from '@/identity/identityStore';
import { API, never, refusal } from '@/testing/answers';
import { router } from '@/testing/fakeRouter';
import { sessionCalls } from '@/testing/fakeSession';
import { renderScreen } from '@/testing/renderScreen';
import { useIsOnline } from '@/ui/useIsOnline';
import { LibraryScreen } from './LibraryScreen';

jest.mock('expo-router', () => jest.requireActual<object>('@/testing/fakeRouter'));
jest.mock('@/features/session/sessionStore', () => jest.requireActual<object>('@/testing/fakeSession'));
jest.mock('@/keep/deviceSlots', () => jest.requireActual<object>('@/testing/fakeSlots'));
jest.mock('@/ui/useIsOnline', () => ({ useIsOnline: jest.fn(() => true) }));
jest.mock('@/features/keeping/keptAudio', () => ({
  keptAudio: {
    canKeep: true,
    list: jest.fn(),
    keep: jest.fn(),
    open: jest.fn(() => Promise.resolve('file:///kept.mp3')),
    save: jest.fn(() => Promise.resolve()),
    forget: jest.fn(() => Promise.resolve()),
  },
}));

const userId = userIdSchema.parse(`g_${'a'.repeat(32)}`);
const idOf = (number: number) => jobIdSchema.parse(`0190a0b0-0000-7000-8000-${String(number).padStart(12, '0')}`);
const GONE = { available: false, url: null, downloaded: true };

/** The higher the number, the older. */
const job = (number: number, change: Partial<JobListItem> = {}): JobListItem => ({
  job_id: idOf(number),
  status: 'completed',
  title: `Session ${String(number)}`,
  created_at: new Date(Date.UTC(2026, 0, 31, 12) - number * 86_400_000).toISOString(),
  expires_at: new Date(Date.UTC(2027, 0, 1)).toISOString(),
  duration_seconds: 300,
  download: { available: true, url: null, downloaded: false },
  expired: false,
  ...change,
});
const file = (number: number) => ({
  ...{ jobId: idOf(number), ownerId: userId, title: `Session ${String(number)}`, durationSeconds: 300 },
  createdAt: job(number).created_at,
});

const pages = (...all: JobListItem[][]) =>
  http.get(`${API}/jobs`, ({ request }) => {
    const page = Number(new URL(request.url).searchParams.get('cursor') ?? '0');
    return HttpResponse.json({ jobs: all[page] ?? [], cursor: page + 1 < all.length ? String(page + 1) : null });
  });

const server = setupServer();
beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
});
beforeEach(() => {
  jest.clearAllMocks();
  jest.mocked(useIsOnline).mockReturnValue(true);
  jest.mocked(keptAudio.list).mockResolvedValue([]);
  useKeeping.setState({ kept: undefined, transfers: {} });
  useIdentity.setState({ identity: { kind: 'guest', token: 't', user_id: userId, expiresAtMs: Date.now() + 1e9 } });
});
afterEach(() => {
  server.resetHandlers();
});
afterAll(() => {
  server.close();
});

const show = (...handlers: Parameters<typeof server.use>) => {
  server.use(...handlers);
  renderScreen(<LibraryScreen />);
};

describe('the library', () => {
  it('says that it is loading', async () => {
    show(http.get(`${API}/jobs`, never));
    expect(await screen.findByLabelText('Loading your sessions')).toBeOnTheScreen();
  });

  it('leads on when there is nothing yet, and makes nobody up for it', async () => {
    useIdentity.setState({ identity: undefined });
    show();
    expect(await screen.findByText('Nothing here yet')).toBeOnTheScreen();
    fireEvent.press(screen.getByRole('button', { name: 'Begin your first' }));
    expect(router.dismissTo).toHaveBeenCalledWith('/');
  });

  it('shows sessions by day, with what can be done with each', async () => {
    const failed = job(2, { status: 'failed', download: GONE });
    show(pages([job(1), failed, job(3, { status: 'streaming', download: GONE, title: null })]));
    expect(await screen.findByText('Session 1')).toBeOnTheScreen();
    expect(screen.getAllByRole('heading')).toHaveLength(4);
    expect(screen.getByRole('button', { name: 'Keep “Session 1” on this device' })).toBeOnTheScreen();
    expect(screen.getByText(/5 minutes · could not be made/)).toBeOnTheScreen();
    expect(screen.getByText(/5 minutes · being made/)).toBeOnTheScreen();
    fireEvent.press(screen.getByRole('button', { name: 'Listen to “Session 1”' }));
    expect(sessionCalls.replay.mock.calls).toEqual([[{ jobId: idOf(1), title: 'Session 1', durationSeconds: 300 }]]);
    expect(router.push).toHaveBeenCalledWith('/session');
  });

  it('plays what is on this device from this device', async () => {
    jest.mocked(keptAudio.list).mockResolvedValue([file(1)]);
    show(pages([job(1, { expired: true, download: GONE })]));
    fireEvent.press(await screen.findByRole('button', { name: 'Listen to “Session 1”' }));
    const played = sessionCalls.playKept.mock.calls[0]?.[0];
    expect(await played?.url).toBe('file:///kept.mp3');
    fireEvent.press(screen.getByRole('button', { name: 'Get the file of “Session 1”' }));
    await waitFor(() => {
      expect(keptAudio.save).toHaveBeenCalledWith(file(1));
    });
  });

  it('explains what is needed to make again what is gone', async () => {
    show(pages([job(1, { expired: true, download: GONE })]));
    fireEvent.press(await screen.findByRole('button', { name: 'Make “Session 1” again' }));
    expect(screen.getByText(/tell Float once more how you feel/)).toBeOnTheScreen();
    fireEvent.press(screen.getByRole('button', { name: 'Begin a new one' }));
    expect(router.dismissTo).toHaveBeenCalledWith('/');
    expect(sessionCalls.replay).not.toHaveBeenCalled();
  });

  it('reads further back when it is asked to', async () => {
    show(pages([job(1)], [job(2)]));
    fireEvent.press(await screen.findByRole('button', { name: 'Earlier sessions' }));
    expect(await screen.findByText('Session 2')).toBeOnTheScreen();
    expect(screen.queryByRole('button', { name: 'Earlier sessions' })).toBeNull();
  });

  it('searches titles, and reads on to the end for it', async () => {
    show(pages([job(1)], [job(2)], [job(3, { title: 'Before the exam' })]));
    fireEvent.changeText(await screen.findByLabelText('Search by title'), 'exam');
    expect(screen.getByText('Looking further back…')).toBeOnTheScreen();
    expect(await screen.findByText('Before the exam')).toBeOnTheScreen();
    expect(await screen.findByText('One session')).toBeOnTheScreen();
    expect(screen.queryByText('Session 1')).toBeNull();
    fireEvent.changeText(screen.getByLabelText('Search by title'), 'nothing like this');
    expect(screen.getByText('No session with these words in its title.')).toBeOnTheScreen();
    fireEvent.press(screen.getByRole('button', { name: 'Clear the search' }));
    expect(screen.getByText('Session 1')).toBeOnTheScreen();
  });
});

describe('trouble', () => {
  it('is said, with a way to try again, and does not hide what is on this device', async () => {
    jest.mocked(keptAudio.list).mockResolvedValue([file(7)]);
    show(http.get(`${API}/jobs`, refusal('STORAGE_UNAVAILABLE', true)));
    expect(await screen.findByText('Something went wrong')).toBeOnTheScreen();
    expect(screen.getByText('Session 7')).toBeOnTheScreen();
    server.use(pages([job(1)]));
    fireEvent.press(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Session 1')).toBeOnTheScreen();
    expect(screen.queryByText('Something went wrong')).toBeNull();
  });

  it('is no reason to ask when there is no network: what was kept is shown', async () => {
    jest.mocked(useIsOnline).mockReturnValue(false);
    jest.mocked(keptAudio.list).mockResolvedValue([file(7)]);
    show();
    expect(await screen.findByText('You are offline')).toBeOnTheScreen();
    expect(screen.getByRole('button', { name: 'Listen to “Session 7”' })).toBeOnTheScreen();
  });
});

describe('keeping', () => {
  const download = http.post(`${API}/job/${idOf(1)}/download`, () =>
    HttpResponse.json({ job_id: idOf(1), download_url: `${API}/media/1.mp3`, expires_in: 3600 }),
  );

  it('shows how it goes, and can be cancelled', async () => {
    jest.mocked(keptAudio.keep).mockImplementation((_, __, { onProgress }) => {
      onProgress(0.4);
      return new Promise(() => undefined);
    });
    show(pages([job(1)]), download);
    fireEvent.press(await screen.findByRole('button', { name: 'Keep “Session 1” on this device' }));
    expect(await screen.findByText('Bringing it to this device… 40 %')).toBeOnTheScreen();
    fireEvent.press(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('button', { name: 'Keep “Session 1” on this device' })).toBeOnTheScreen();
  });

  it('says what to do when it fails', async () => {
    show(pages([job(1)]), http.post(`${API}/job/${idOf(1)}/download`, refusal('EXPIRED', false)));
    fireEvent.press(await screen.findByRole('button', { name: 'Keep “Session 1” on this device' }));
    expect(await screen.findByText('This session is no longer there')).toBeOnTheScreen();
  });
});

describe('deleting', () => {
  const askToDelete = async () => {
    fireEvent.press(await screen.findByRole('button', { name: 'Delete “Session 1”' }));
    expect(screen.getByText(/cannot be brought back/)).toBeOnTheScreen();
  };

  it('asks first, and then deletes it here and there', async () => {
    const erased = jest.fn();
    const erase = http.delete(`${API}/job/${idOf(1)}`, () => {
      erased();
      server.use(pages([]));
      return new HttpResponse(null, { status: 204 });
    });
    show(pages([job(1)]), erase);
    await askToDelete();
    fireEvent.press(screen.getByRole('button', { name: 'Leave it' }));
    expect(erased).not.toHaveBeenCalled();
    await askToDelete();
    fireEvent.press(screen.getByRole('button', { name: 'Delete it' }));
    expect(await screen.findByText('Nothing here yet')).toBeOnTheScreen();
    expect(erased).toHaveBeenCalledTimes(1);
    expect(keptAudio.forget).toHaveBeenCalledWith(idOf(1));
  });

  it('says when it did not succeed, and keeps what is on this device', async () => {
    show(pages([job(1)]), http.delete(`${API}/job/${idOf(1)}`, refusal('STORAGE_UNAVAILABLE', true)));
    await askToDelete();
    fireEvent.press(screen.getByRole('button', { name: 'Delete it' }));
    expect(await screen.findByText('Something went wrong')).toBeOnTheScreen();
    expect(keptAudio.forget).not.toHaveBeenCalled();
  });

  it('can take it away from this device only', async () => {
    jest.mocked(keptAudio.list).mockResolvedValue([file(1)]);
    show(pages([job(1)]));
    await askToDelete();
    fireEvent.press(screen.getByRole('button', { name: 'Remove it from this device only' }));
    await waitFor(() => {
      expect(keptAudio.forget).toHaveBeenCalledWith(idOf(1));
    });
    await act(async () => {
      await Promise.resolve();
    });
    expect(screen.getByText('Session 1')).toBeOnTheScreen();
  });
});
