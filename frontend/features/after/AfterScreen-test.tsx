import { jobIdSchema, jobMetricsSchema, userIdSchema, type JobView } from '@float/contract';
import { act, fireEvent, screen } from '@testing-library/react-native';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/native';
import { useKeeping } from '@/features/keeping/keepingStore';
import { keptAudio } from '@/features/keeping/keptAudio';
import { idleModel } from '@/features/session/sessionModel';
import { useIdentity } from '@/identity/identityStore';
import { API, crisis, never, refusal } from '@/testing/answers';
import { router } from '@/testing/fakeRouter';
import { sessionCalls, useSession } from '@/testing/fakeSession';
import { renderScreen } from '@/testing/renderScreen';
import { AfterScreen } from './AfterScreen';

jest.mock('expo-router', () => jest.requireActual<object>('@/testing/fakeRouter'));
jest.mock('@/features/session/sessionStore', () => jest.requireActual<object>('@/testing/fakeSession'));
jest.mock('@/keep/deviceSlots', () => jest.requireActual<object>('@/testing/fakeSlots'));
jest.mock('@/features/keeping/keptAudio', () => ({
  keptAudio: { canKeep: true, list: jest.fn(), keep: jest.fn(() => Promise.resolve()), save: jest.fn() },
}));

const jobId = jobIdSchema.parse('0190a0b0-0000-7000-8000-000000000001');
const userId = userIdSchema.parse(`g_${'a'.repeat(32)}`);
const createdAt = '2026-11-22T09:30:00.000Z';

const job = (change: Partial<JobView> = {}): JobView => ({
  job_id: jobId,
  user_id: userId,
  job_type: 'meditation',
  status: 'completed',
  created_at: createdAt,
  updated_at: createdAt,
  expires_at: createdAt,
  title: 'A quiet pause',
  duration_seconds: 300,
  progress: 1,
  download: { available: true, url: null, downloaded: false },
  expired: false,
  tts_cache_key: 'x',
  generation_attempt: 1,
  queue_position: null,
  safety: null,
  metrics: jobMetricsSchema.parse({
    ...{ first_segment_ms: 1, first_voice_ms: 1, generation_ms: 1 },
    ...{ tts_characters: 1, tts_cached_characters: 0, storage_operations: 1 },
  }),
  result: null,
  error: null,
  ...change,
});

const answer = (change: Partial<JobView> = {}) => http.get(`${API}/job/${jobId}`, () => HttpResponse.json(job(change)));

/** The answer is there: it can be pressed. */
const READY = { name: 'Keep it on this device', busy: false };

const server = setupServer();
beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
});
beforeEach(() => {
  jest.clearAllMocks();
  jest.mocked(keptAudio.list).mockResolvedValue([]);
  useKeeping.setState({ kept: undefined, transfers: {} });
  useIdentity.setState({ identity: { kind: 'guest', token: 't', user_id: userId, expiresAtMs: Date.now() + 1e9 } });
  useSession.setState({ ...idleModel, state: { phase: 'ended' }, jobId, title: 'A quiet pause', safety: null });
});
afterEach(() => {
  server.resetHandlers();
});
afterAll(() => {
  server.close();
});

const show = (...handlers: Parameters<typeof server.use>) => {
  server.use(...handlers);
  renderScreen(<AfterScreen />);
};

describe('after a session', () => {
  it('asks how it is now, and answers kindly without sending anything', async () => {
    show(answer());
    expect(screen.getByText(/not sent anywhere/)).toBeOnTheScreen();
    fireEvent.press(screen.getByRole('radio', { name: 'Lighter' }));
    expect(screen.getByText(/Take it with you/)).toBeOnTheScreen();
    fireEvent.press(screen.getByRole('radio', { name: 'The same' }));
    expect(screen.getByText(/That is all right/)).toBeOnTheScreen();
    expect(screen.queryByText('Somebody to talk to')).toBeNull();
    await screen.findByRole('button', READY);
  });

  it('shows where somebody listens when it is heavier', async () => {
    show(answer());
    fireEvent.press(screen.getByRole('radio', { name: 'Heavier' }));
    expect(screen.getByText(/You do not have to carry it alone/)).toBeOnTheScreen();
    expect(screen.getByText('Somebody to talk to')).toBeOnTheScreen();
    expect(screen.getByText(/findahelpline\.com/)).toBeOnTheScreen();
    await screen.findByRole('button', READY);
  });

  it('has help before everything else when the session was about danger', async () => {
    useSession.setState({ safety: crisis });
    show(answer());
    const names = screen.getAllByRole('heading').map(({ props }) => String(props.children));
    expect(names).toEqual(['You are not alone with this', 'Take a moment']);
    await screen.findByRole('button', READY);
  });

  it('begins again in the tap, and leads back to the beginning', async () => {
    show(answer());
    fireEvent.press(screen.getByRole('button', { name: 'Again' }));
    expect(sessionCalls.tryAgain).toHaveBeenCalledTimes(1);
    expect(router.replace).toHaveBeenCalledWith('/session');
    fireEvent.press(screen.getByRole('button', { name: 'Back to the beginning' }));
    expect(sessionCalls.leave).toHaveBeenCalledTimes(1);
    expect(router.dismissTo).toHaveBeenCalledWith('/');
    await screen.findByRole('button', READY);
  });

  it('is not there without a session', () => {
    useSession.setState(idleModel);
    show();
    expect(router.replace.mock.calls).toEqual([['/']]);
  });
});

describe('keeping it', () => {
  it('brings it here, and gives the file away', async () => {
    const session = { jobId, title: 'A quiet pause', durationSeconds: 300, createdAt };
    const told = jest.fn();
    show(
      answer(),
      http.post(`${API}/job/${jobId}/download`, () =>
        HttpResponse.json({ job_id: jobId, download_url: `${API}/media/1.mp3`, expires_in: 3600 }),
      ),
      http.post(`${API}/job/${jobId}/downloaded`, () => {
        told();
        return HttpResponse.json(job());
      }),
    );
    jest.mocked(keptAudio.keep).mockImplementation((file) => {
      jest.mocked(keptAudio.list).mockResolvedValue([file]);
      return Promise.resolve();
    });
    fireEvent.press(await screen.findByRole('button', READY));
    expect(await screen.findByText(/Kept on this device/)).toBeOnTheScreen();
    expect(told).toHaveBeenCalledTimes(1);
    await act(async () => {
      fireEvent.press(screen.getByRole('button', { name: 'Share the file' }));
      await Promise.resolve();
    });
    expect(keptAudio.save).toHaveBeenCalledWith({ ...session, ownerId: userId });
  });

  it('says that the rest is still being made', async () => {
    show(answer({ status: 'streaming', progress: 0.4, download: { available: false, url: null, downloaded: false } }));
    expect(await screen.findByText(/still being made/)).toBeOnTheScreen();
    expect(screen.getByRole('progressbar')).toHaveAccessibilityValue({ now: 40 });
    screen.unmount();
  });

  it('waits for the answer', async () => {
    show(http.get(`${API}/job/${jobId}`, never));
    expect(await screen.findByRole('button', { name: 'Keep it on this device', busy: true })).toBeDisabled();
  });

  it('says when there is nothing to keep', async () => {
    show(answer({ status: 'failed', download: { available: false, url: null, downloaded: false } }));
    expect(await screen.findByText(/could not be made/)).toBeOnTheScreen();
  });

  it('says what went wrong, and tries again', async () => {
    show(http.get(`${API}/job/${jobId}`, refusal('STORAGE_UNAVAILABLE', true)));
    expect(await screen.findByText('Something went wrong')).toBeOnTheScreen();
    server.use(answer());
    fireEvent.press(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', READY)).toBeOnTheScreen();
  });
});
